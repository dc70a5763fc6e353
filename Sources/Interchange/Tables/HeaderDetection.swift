/// Which of the first rows of a table are headings.
///
/// Columns of numbers, days or times tell: a row of headings has words above them, a record has not. Where all columns
/// hold words, the first row is taken for headings unless its words occur again below.
struct HeaderDetection {
  var rows: Range<Int>
  var reason: Phrase
  var confidence: Int

  static let maximumRows = 3
}

extension Table {
  /// The heading rows of a block whose headings nobody knows.
  func detectHeader(_ block: TableLayout.Block) -> HeaderDetection {
    let start = firstWideRow(block)
    let rest = start + 1..<max(start + 1, block.rows.upperBound)
    let sample = rest.count >= 8 ? rest.dropFirst(2) : rest
    let profile = profile(of: sample, width: block.width)
    let typed = profile.indices.filter { profile[$0].isTyped }
    let first = texts(start)
    guard !rest.isEmpty else {
      let hasValue = first.contains { cell in
        Array(cell.utf8).withUnsafeBufferPointer { CellKind($0).isValue } && !cell.isEmpty
      }
      return HeaderDetection(
        rows: hasValue ? start..<start : start..<start + 1, reason: TableTexts.headerAlone, confidence: 50)
    }
    if typed.isEmpty { return untypedHeader(start, first, profile) }
    let unlike = typed.count { mismatches(start, $0, profile) }
    let blank = typed.count { $0 >= first.count || first[$0].isEmpty }
    if HeaderDetection.areYears(typed.compactMap { $0 < first.count ? first[$0] : nil }), first.count > typed.count {
      return HeaderDetection(rows: start..<start + 1, reason: TableTexts.headerYears, confidence: 80)
    }
    guard unlike > 0, (unlike + blank) * 2 >= typed.count else {
      return HeaderDetection(
        rows: start..<start, reason: TableTexts.headerNone(typed.count),
        confidence: min(95, 60 + 10 * (typed.count - unlike)))
    }
    var end = start + 1
    while end - start < HeaderDetection.maximumRows, typed.count >= 2, rest.upperBound - end > 3 {
      let unlike = typed.count { mismatches(end, $0, profile) }
      let filled = typed.count { $0 < cellCount(ofScannedRow: end) }
      // A damaged record has one value out of place, or all of them behind the damage; never all of them.
      guard unlike * 5 >= typed.count * 4, filled == typed.count, scan.width(of: end) >= block.width,
        isUnlikeThroughout(end, profile)
      else { break }
      end += 1
    }
    return HeaderDetection(
      rows: start..<end, reason: TableTexts.headerByKinds(unlike, of: typed.count, rows: end - start),
      confidence: min(99, 60 + 10 * unlike))
  }

  /// No cell of the row is a number, a day or a time.
  private func isUnlikeThroughout(_ row: Int, _ profile: [ColumnProfile]) -> Bool {
    texts(row).allSatisfy { cell in
      let kind = Array(cell.utf8).withUnsafeBufferPointer { CellKind($0) }
      return kind == .text || kind == .empty
    }
  }

  private func untypedHeader(_ start: Int, _ first: [String], _ profile: [ColumnProfile]) -> HeaderDetection {
    let again = zip(first, profile).count { !$0.0.isEmpty && $0.1.holds(Array($0.0.utf8)) }
    let filled = first.filter { !$0.isEmpty }
    // One word may stand above its own column by chance; a third of them do not.
    if again * 3 >= filled.count, again > 0, profile[0].filled >= 2 {
      return HeaderDetection(rows: start..<start, reason: TableTexts.headerRepeated, confidence: 60)
    }
    let isDistinct = Set(filled).count == filled.count
    return HeaderDetection(
      rows: start..<start + 1, reason: TableTexts.headerFirst, confidence: isDistinct ? 70 : 50)
  }

  /// The first row that is as wide as most; or one above it that belongs to it: a record whose last cells are empty, or
  /// damaged headings right above records.
  func firstWideRow(_ block: TableLayout.Block) -> Int {
    let rows = block.rows.prefix(50)
    let wide = rows.first { effectiveWidth($0) >= block.width } ?? block.rows.lowerBound
    guard wide > block.rows.lowerBound, block.width > 2 else { return wide }
    let profile = profile(of: block.rows.dropFirst(min(4, block.rows.count / 2)), width: block.width)
    let typed = profile.indices.filter { profile[$0].isTyped }
    /// Most numbers, days and times of the row stand where they belong.
    func isRecord(_ row: Int) -> Bool {
      let filled = typed.count { $0 < effectiveWidth(row) }
      return filled > 0 && typed.count { mismatches(row, $0, profile) } * 2 < filled
    }
    var start = wide
    while start > block.rows.lowerBound, isRecord(start) {
      let above = start - 1
      // A blank line parts a title from the table.
      guard Int(scan.rowStart[start]) - scan.span(of: above).upperBound <= 2 else { break }
      if isRecord(above) {
        start = above
        continue
      }
      let filled = effectiveWidth(above)
      var work = Table.headerWork
      let isPadded = scan.width(of: above) == scan.width(of: start) && filled * 2 > block.width
      if filled >= block.width - 1 || isPadded
        || repair(above, width: block.width, profile: nil, work: &work)?.action == .otherDelimiter
      {
        start = above
      }
      break
    }
    return start
  }
}

extension HeaderDetection {
  /// At least two years, each one more than the one before it.
  static func areYears(_ cells: [String]) -> Bool {
    let years = cells.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1900...2100).contains($0) }
    guard years.count >= 2, years.count == cells.count else { return false }
    return zip(years, years.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }
}
