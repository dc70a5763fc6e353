/// Finds the likeliest way to read one damaged row as a given number of cells.
///
/// Dynamic programming over the places where the delimiter stands: a cell is what lies between two of them, or several
/// pieces (the delimiter between them was one too many), or part of one (a delimiter is missing). Each irregularity has
/// a price, and so has each value that is unlike the others of its column; the cheapest reading wins. When the cheapest
/// readings differ in their cells, the damage cannot be proved from the other rows, and the reading says so.
struct RowRepair {
  struct Cell: Equatable {
    var start: Int
    var text: [UInt8]
  }

  struct Reading {
    var cells: [Cell]
    var cost: Int
    /// No other reading is as cheap.
    var isUnique: Bool
    var action: Action
  }

  /// What was changed to get the cells.
  enum Action: Int, Sendable {
    case none, quote, extraDelimiter, missingDelimiter, otherDelimiter
  }

  enum Price {
    static let strayQuote = 2
    static let emptyPiece = 3
    static let mergedPiece = 4
    static let split = 5
    static let missingCell = 5
    static let lineBreak = 30
    static let quoteDelimiterQuote = 6
    static let otherDelimiter = 3
  }

  let text: UnsafeBufferPointer<UInt8>
  let span: Range<Int>
  let delimiter: [UInt8]
  let quote: UInt8
  let escape: TableDialect.Escape
  let width: Int
  /// Blanks between words are no damage: set for a row that blanks delimit.
  var mergePrice = Price.mergedPiece
  /// How unlike the others of its column a value is.
  let distance: (_ column: Int, _ value: UnsafeBufferPointer<UInt8>) -> Int

  static let maximumPieces = 400
  /// Longer texts are not cut in two.
  private static let longestCut = 400

  private struct Step {
    var pieces: Int
    var columns: Int
    var cells: [Cell]
    var action: Action
  }

  /// The pieces between delimiters, quotes not minded.
  private var pieces: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = span.lowerBound
    var i = start
    while i < span.upperBound {
      if matches(at: i) {
        result.append(start..<i)
        i += delimiter.count
        start = i
      } else {
        i += 1
      }
    }
    result.append(start..<span.upperBound)
    return result
  }

  private func matches(at i: Int) -> Bool {
    guard i + delimiter.count <= span.upperBound else { return false }
    for k in 0..<delimiter.count where text[i + k] != delimiter[k] { return false }
    return true
  }

  /// About how much work `best()` is, in steps of some ten nanoseconds: whatever pieces may be one cell together may be
  /// a value of every column, and may be cut in two beside every quote of it, or at every character of a piece.
  var work: Int {
    let pieces = pieces
    let n = pieces.count
    guard !isTooLong(n) else { return 0 }
    var steps = 64 * (n + 1)
    for i in 0..<n {
      var quotes = 0
      for j in i + 1...min(n, i + reach(of: pieces[i])) {
        let length = pieces[j - 1].upperBound - pieces[i].lowerBound
        // Pieces that are joined are compared with their delimiters and without them.
        steps += 64 + 2 * length
        guard j - i <= cutReach(of: pieces[i]), length <= RowRepair.longestCut else { continue }
        quotes += quote == 0 ? 0 : pieces[j - 1].count { text[$0] == quote }
        steps += 2 * (64 + length) * (quotes > 0 ? min(length, 2 * quotes) : j - i == 1 ? length : 0)
      }
    }
    let (work, overflows) = steps.multipliedReportingOverflow(by: width)
    return overflows ? .max : work
  }

  /// A row of so many pieces is hardly one row of so many cells.
  private func isTooLong(_ pieces: Int) -> Bool { pieces > RowRepair.maximumPieces || pieces > 12 * width + 24 }

  /// So many pieces at most, this one and those behind it, may be one cell.
  private func reach(of piece: Range<Int>) -> Int {
    opensQuote(piece) || mergePrice < Price.mergedPiece ? 24 : 5
  }

  /// So many pieces at most, this one and those behind it, may be two cells.
  private func cutReach(of piece: Range<Int>) -> Int { opensQuote(piece) ? 8 : 1 }

  private func opensQuote(_ piece: Range<Int>) -> Bool {
    let begin = firstVisible(piece)
    return quote != 0 && begin < piece.upperBound && text[begin] == quote
  }

  /// The cheapest reading, or `nil` when the row is too long to be one row of so many cells.
  func best() -> Reading? {
    let pieces = pieces
    let n = pieces.count
    guard !isTooLong(n) else { return nil }
    let columns = width + 1
    var cost = [Int](repeating: .max, count: (n + 1) * columns)
    var first = [Step?](repeating: nil, count: cost.count)
    var last = first
    cost[0] = 0
    for i in 0...n {
      for k in 0...width where cost[i * columns + k] < .max {
        let base = cost[i * columns + k]
        func offer(_ pieces: Int, _ column: Int, _ price: Int, _ cells: [Cell], _ action: Action) {
          let at = (i + pieces) * columns + column
          let total = base + price
          if total > cost[at] { return }
          let step = Step(pieces: i, columns: k, cells: cells, action: action)
          if total < cost[at] { first[at] = step }
          (cost[at], last[at]) = (total, step)
        }
        // A cell that lost its delimiter together with its content.
        if k < width {
          let empty = UnsafeBufferPointer<UInt8>(rebasing: text[span.lowerBound..<span.lowerBound])
          let start = i < n ? pieces[i].lowerBound : span.upperBound
          offer(
            0, k + 1, Price.missingCell + distance(k, empty), [Cell(start: start, text: [])], .missingDelimiter)
        }
        guard i < n else { continue }
        if isBlank(pieces[i]) { offer(1, k, Price.emptyPiece, [], .extraDelimiter) }
        guard k < width else { continue }
        let cutReach = cutReach(of: pieces[i])
        for j in i + 1...min(n, i + reach(of: pieces[i])) {
          let raw = pieces[i].lowerBound..<pieces[j - 1].upperBound
          for value in values(raw, pieces[i..<j], column: k) {
            offer(j - i, k + 1, value.cost, [value.cell], value.action)
          }
          if k + 1 < width, j - i <= cutReach {
            for split in splits(raw, pieces: j - i, column: k) {
              offer(j - i, k + 2, split.cost, split.cells, .missingDelimiter)
            }
          }
        }
      }
    }
    let goal = n * columns + width
    guard cost[goal] < .max else { return nil }
    let (a, action) = trace(first, goal, columns)
    let (b, _) = trace(last, goal, columns)
    return Reading(cells: a, cost: cost[goal], isUnique: a.map(\.text) == b.map(\.text), action: action)
  }

  private func trace(_ steps: [Step?], _ goal: Int, _ columns: Int) -> ([Cell], Action) {
    var cells: [Cell] = []
    var action = Action.none
    var at = goal
    while let step = steps[at] {
      cells += step.cells.reversed()
      if step.action.rawValue > action.rawValue { action = step.action }
      at = step.pieces * columns + step.columns
    }
    return (cells.reversed(), action)
  }

  // MARK: - Values

  private struct Value {
    var cell: Cell
    var cost: Int
    var action: Action
  }

  /// How the bytes may be read as one cell of the column, without the rest of the row.
  private func values(_ raw: Range<Int>, _ pieces: ArraySlice<Range<Int>>, column: Int) -> [Value] {
    let (low, high) = (firstVisible(raw), lastVisible(raw))
    var result: [Value] = []
    func add(_ content: [UInt8], _ price: Int, _ action: Action) {
      let fit = content.withUnsafeBufferPointer { distance(column, $0) }
      result.append(Value(cell: Cell(start: raw.lowerBound, text: content), cost: price + fit, action: action))
    }
    if quote != 0, high - low >= 2, text[low] == quote, text[high - 1] == quote {
      let inner = unquoted(low + 1..<high - 1)
      add(inner.text, inner.price, inner.price > 0 ? .quote : .none)
      return result
    }
    let quotes = quote == 0 ? 0 : raw.count { text[$0] == quote }
    let breaks = raw.contains { text[$0] == 10 || text[$0] == 13 } ? Price.lineBreak : 0
    let price = quotes * Price.strayQuote + breaks
    let action = quotes > 0 ? Action.quote : .none
    if pieces.count == 1 {
      add(Array(text[raw]), price, action)
      return result
    }
    // Blanks belong between words; of an empty piece only the delimiter beside it is too many.
    guard !isBlank(pieces[pieces.startIndex]), !isBlank(pieces[pieces.endIndex - 1]) else { return result }
    let merged = price + mergePrice * (pieces.count - 1)
    if mergePrice < Price.mergedPiece {
      add(Array(text[raw]), merged, action)
      return result
    }
    // After the delimiter a blank: the sign belongs to the sentence. Else it is one too many, unless the value is
    // more like its column with it.
    let kept = Array(text[raw])
    let gone = pieces.flatMap { Array(text[$0]) }
    let isSentence = pieces.dropFirst().contains { text[$0.lowerBound] == 32 }
    let fits = [kept, gone].map { $0.withUnsafeBufferPointer { distance(column, $0) } }
    add(fits[0] < fits[1] || fits[0] == fits[1] && isSentence ? kept : gone, merged, .extraDelimiter)
    return result
  }

  /// The text between two quotes, and the price of the quotes in it that are not escaped.
  private func unquoted(_ range: Range<Int>) -> (text: [UInt8], price: Int) {
    var result: [UInt8] = []
    var price = 0
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      let c = text[i]
      if c == UInt8(ascii: "\\"), escape == .backslash, i + 1 < end, text[i + 1] == quote || text[i + 1] == c {
        i += 1
      } else if c == quote {
        if escape == .doubledQuote, i + 1 < end, text[i + 1] == quote {
          i += 1
        } else {
          price += Price.strayQuote
          if i + delimiter.count + 1 < end, matches(at: i + 1), text[i + 1 + delimiter.count] == quote {
            price += Price.quoteDelimiterQuote
          }
        }
      } else if (c == 10 || c == 13) && price > 0 {
        price += Price.lineBreak
      }
      if i < end { result.append(text[i]) }
      i += 1
    }
    return (result, price)
  }

  private struct Split {
    var cells: [Cell]
    var cost: Int
  }

  /// The cheapest ways to cut one text into two neighbouring cells: beside quotes, else between any two characters.
  private func splits(_ raw: Range<Int>, pieces: Int, column: Int) -> [Split] {
    guard raw.count >= 2, raw.count <= RowRepair.longestCut else { return [] }
    var cuts: [Int] = []
    if quote != 0, raw.contains(where: { text[$0] == quote }) {
      for i in raw.lowerBound + 1..<raw.upperBound where text[i] == quote || text[i - 1] == quote { cuts.append(i) }
    } else if pieces == 1 {
      for i in raw.lowerBound + 1..<raw.upperBound where text[i] & 0xC0 != 0x80 { cuts.append(i) }
    }
    var result: [Split] = []
    var least = Int.max
    for cut in cuts {
      guard let left = cheapest(raw.lowerBound..<cut, column), let right = cheapest(cut..<raw.upperBound, column + 1)
      else { continue }
      let cost = left.cost + right.cost
      if cost > least { continue }
      if cost < least { result = [] }
      least = cost
      result.append(Split(cells: [left.cell, right.cell], cost: cost + Price.split))
    }
    // The first and the last cut show whether there is more than one.
    return result.count > 2 ? [result[0], result[result.count - 1]] : result
  }

  /// One side of a cut: quoted as a whole, or without any delimiter in it.
  private func cheapest(_ raw: Range<Int>, _ column: Int) -> Value? {
    let isQuoted = quote != 0 && raw.count >= 2 && text[raw.lowerBound] == quote && text[raw.upperBound - 1] == quote
    if !isQuoted, raw.contains(where: { matches(at: $0) }) { return nil }
    return values(raw, [raw], column: column).min { $0.cost < $1.cost }
  }

  private func isBlank(_ range: Range<Int>) -> Bool { firstVisible(range) == range.upperBound }

  private func firstVisible(_ range: Range<Int>) -> Int {
    var i = range.lowerBound
    while i < range.upperBound, text[i] == 32 || text[i] == 9 { i += 1 }
    return i
  }

  private func lastVisible(_ range: Range<Int>) -> Int {
    var i = range.upperBound
    while i > range.lowerBound, text[i - 1] == 32 || text[i - 1] == 9 { i -= 1 }
    return i
  }
}
