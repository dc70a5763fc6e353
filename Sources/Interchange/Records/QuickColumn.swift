/// One column while it is read.
struct QuickColumn {
  let field: Field
  let index: Int
  let column: Int
  let isKept: Bool
  var values: [Int] = []
  /// Spellings of a choice that were found right.
  private var known: [[UInt8]] = []

  init(field: Field, index: Int, column: Int) {
    (self.field, self.index, self.column) = (field, index, column)
    switch field.kind {
    case .integer, .number, .day, .yesNo: isKept = true
    case .text, .identifier, .choice, .list: isKept = false
    }
  }

  /// Whether the cell is a value of its field for certain; its value is kept, or `absent` until `set` says better.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.isEmpty { return readMissing() }
    switch field.kind {
    case .integer(let range): return keep(QuickCell.units(bytes, scale: 1), within: range)
    case .number(let scale, let range): return keep(QuickCell.units(bytes, scale: scale), within: range)
    case .day: return keep(QuickCell.day(bytes), within: Int.min + 1...Int.max)
    case .yesNo: return keep(QuickCell.yesNo(bytes), within: 0...1)
    case .text, .list: return bytes[0] > 32 && (bytes[0] < 127 || !field.isRequired)
    case .identifier:
      guard bytes.count <= 200, bytes[0] > 32, bytes[0] < 127 else { return false }
      // Line breaks of one byte, of two (U+0085) and of three (U+2028, U+2029).
      for byte in bytes where byte < 32 || byte == 0x85 || byte == 0xA8 || byte == 0xA9 { return false }
      return true
    case .choice: return known.contains { $0.count == bytes.count && $0.elementsEqual(bytes) }
    }
  }

  mutating func readMissing() -> Bool {
    if isKept { values.append(RecordColumns.absent) }
    return !field.isRequired
  }

  private mutating func keep(_ value: Int?, within range: ClosedRange<Int>) -> Bool {
    guard let value, range.contains(value) else {
      values.append(RecordColumns.absent)
      return false
    }
    values.append(value)
    return true
  }

  mutating func set(_ value: Int?) {
    if isKept, let value { values[values.count - 1] = value }
  }

  mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>) {
    if case .choice = field.kind, known.count < 64 { known.append(Array(bytes)) }
  }
}
