extension Table {
  /// Rows beyond this are not looked at one by one; they are counted and reported as they stand.
  private static let maximumRepairs = 5_000
  /// What looking at rows may take at most, in the unit of `RowRepair.work`.
  private static let maximumWork = 1_000_000_000
  /// What it may take in a file of so many bytes: the time grows with the file and not with how it is damaged. Rows
  /// beyond this are reported as they stand, too.
  static func budget(ofBytes count: Int) -> Int { min(maximumWork, 2_000_000 + 1_000 * min(count, maximumWork)) }
  /// What may be spent on the one row that could be headings under another delimiter.
  static let headerWork = 20_000_000
  /// The delimiters that one row may have been given instead of the file's own.
  private static let otherDelimiters: [[UInt8]] = [
    [UInt8(ascii: ";")], [9], [UInt8(ascii: "|")], [UInt8(ascii: ",")], [32],
  ]

  /// Reads damaged rows anew by what the other rows show, and reports each one that this changes.
  mutating func repairRows(into findings: inout Findings) {
    let profile = profile(of: layout.body, width: width)
    guard width > 1, profile[0].count >= 4 else { return }
    var work = Table.budget(ofBytes: bytes.count)
    // Headings that the caller knows are left as they are.
    for row in layout.header
    where layout.headerReason != TableTexts.headerKnown
      && (scan.width(of: row) != width || scan.suspects.contains(UInt32(row)))
    {
      if let reading = repair(row, width: width, profile: nil, work: &work) { apply(reading, to: row, into: &findings) }
    }
    var left = Table.maximumRepairs
    for row in damagedRows() {
      guard left > 0 else { break }
      left -= 1
      if let reading = repair(row, width: width, profile: profile, work: &work) {
        apply(reading, to: row, into: &findings)
      }
    }
    if repairCount > Table.reported {
      findings.add(TableTexts.moreRepairs(file, count: repairCount - Table.reported))
    }
  }

  /// Rows with another number of cells than most, or with a quote where none belongs, in the order of the file.
  private func damagedRows() -> [Int] {
    var result: [Int] = []
    var next = 0
    // Where whole rows have blank cells at their end, more of those are no damage.
    let exact = layout.body.prefix(200).count { scan.width(of: $0) == width } * 2 > layout.body.prefix(200).count
    for row in layout.body {
      while next < scan.suspects.count, scan.suspects[next] < row { next += 1 }
      let isSuspect = next < scan.suspects.count && scan.suspects[next] == row
      let cells = scan.width(of: row)
      if isSuspect || (cells != width && (exact || cells < width || effectiveWidth(row) > width)) {
        result.append(row)
        if result.count >= Table.maximumRepairs { return result }
      }
    }
    return result
  }

  /// The likeliest reading of a row, when it is another one than the bytes give by themselves.
  ///
  /// - Parameter work: what may still be spent; a row that takes more is not looked at.
  func repair(
    _ row: Int, width: Int, profile: [ColumnProfile]?, work: inout Int
  ) -> RowRepair.Reading? {
    bytes.withUnsafeBufferPointer { text in
      let own = ownReading(row, width: width, profile, in: text)
      var best: RowRepair.Reading?
      func consider(_ delimiter: [UInt8], _ price: Int) {
        var repair = RowRepair(
          text: text, span: scan.span(of: row), delimiter: delimiter, quote: dialect.quote, escape: dialect.escape,
          width: width, distance: distance(row, profile, delimiter, in: text))
        if delimiter == [32] { repair.mergePrice = 1 }
        let wanted = repair.work
        guard wanted <= work else { return }
        work -= wanted
        guard var reading = repair.best() else { return }
        reading.cost += price
        if price > 0 { reading.action = .otherDelimiter }
        if reading.cost < best?.cost ?? .max { best = reading }
      }
      consider(dialect.delimiter, 0)
      if scan.width(of: row) * 2 <= width {
        for other in Table.otherDelimiters where other != dialect.delimiter {
          consider(other, RowRepair.Price.otherDelimiter)
        }
      }
      guard let best, best.cost <= 10 + 2 * width, best.cells.map(\.text) != own.texts else { return nil }
      guard best.cost < own.cost else { return nil }
      // What cannot be proved is only put right when the row as it stands does not fit either.
      if !best.isUnique, own.distance == 0 { return nil }
      return best
    }
  }

  /// What the bytes give by themselves: the texts, and the price of that reading.
  private func ownReading(
    _ row: Int, width: Int, _ profile: [ColumnProfile]?, in text: UnsafeBufferPointer<UInt8>
  ) -> (texts: [[UInt8]], cost: Int, distance: Int) {
    let distance = distance(row, profile, dialect.delimiter, in: text)
    var (texts, unlike, price) = ([[UInt8]](), 0, 0)
    for column in 0..<scan.width(of: row) {
      withBytes(scannedRow: row, column: column, in: text) { cell in
        texts.append(Array(cell))
        let (range, isQuoted) = scan.range(row: row, column: column)
        if dialect.quote != 0 {
          let quotes = isQuoted ? 0 : cell.count { $0 == dialect.quote }
          price += quotes * RowRepair.Price.strayQuote
        }
        if !isQuoted, text[range].contains(where: { $0 == 10 || $0 == 13 }) { price += RowRepair.Price.lineBreak }
        if column < width {
          unlike += distance(column, cell)
        } else if CellKind(cell) != .empty {
          price += 7
        }
      }
    }
    // A record may leave its last cells out; headings that are fewer than the columns have lost one.
    price += (profile == nil ? 8 : 4) * max(0, width - scan.width(of: row))
    return (texts, unlike + price, unlike)
  }

  /// How unlike the others a value is: those of its column, or for headings (no profile) those of its row.
  private func distance(
    _ row: Int, _ profile: [ColumnProfile]?, _ delimiter: [UInt8], in text: UnsafeBufferPointer<UInt8>
  ) -> (Int, UnsafeBufferPointer<UInt8>) -> Int {
    if let profile { return { column, value in profile[column].distance(value) } }
    // Most headings of a row begin alike: all with a capital, or all with a small letter.
    var groups = [0, 0, 0, 0]
    var start = true
    let span = scan.span(of: row)
    for i in span {
      if start, text[i] != dialect.quote, text[i] != 32 { groups[ColumnProfile.group(text[i])] += 1 }
      start = delimiter.contains(text[i]) || (start && (text[i] == dialect.quote || text[i] == 32))
    }
    let total = max(1, groups.reduce(0, +))
    return { _, value in
      guard CellKind(value) != .empty else { return 3 }
      var distance = CellKind(value) == .text ? 0 : 2
      if groups[ColumnProfile.group(value[0])] * 10 < total * 3 { distance += 2 }
      // A capital behind a small letter may be the start of the next heading.
      for i in 1..<max(1, value.count)
      where ColumnProfile.group(value[i - 1]) == 2 && ColumnProfile.group(value[i]) == 1 { distance += 1 }
      return distance
    }
  }

  private mutating func apply(_ reading: RowRepair.Reading, to row: Int, into findings: inout Findings) {
    repairCount += 1
    repaired[row] = reading.cells
    guard repairCount <= Table.reported else { return }
    let line = Int(scan.rowLine[row])
    findings.add(
      TableTexts.repaired(
        file, reading.action, isProved: reading.isUnique,
        confidence: reading.isUnique ? max(60, 97 - 3 * reading.cost) : 50, line: line, excerpt: excerpt(line: line)))
  }
}
