/// What the undamaged cells of one column have in common, and how far another value is from that.
struct ColumnProfile {
  private(set) var count = 0
  private(set) var counts: [CellKind: Int] = [:]
  /// The forms of the values (`99-99-9999`), as long as there are few; free text has none.
  private var shapes: Set<[UInt8]> = []
  private var hasFreeForm = false
  private var values: [[UInt8]: Int] = [:]
  private var shortest = Int.max
  private var longest = 0
  /// How many values begin and end with: a digit, a capital, a small letter, another sign.
  private var firsts = [0, 0, 0, 0]
  private var lasts = [0, 0, 0, 0]

  private static let maximumShapes = 24

  var filled: Int { count - (counts[.empty] ?? 0) }

  /// The kind that nine in ten of the filled cells have; whole numbers are decimal numbers too.
  var kind: CellKind {
    guard filled > 0 else { return .empty }
    for kind in [CellKind.integer, .day, .time, .link] where (counts[kind] ?? 0) * 10 >= filled * 9 { return kind }
    if ((counts[.integer] ?? 0) + (counts[.decimal] ?? 0)) * 10 >= filled * 9 { return .decimal }
    return .text
  }

  var isTyped: Bool { kind != .text && kind != .empty }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    count += 1
    let kind = CellKind(bytes)
    counts[kind, default: 0] += 1
    guard kind != .empty else { return }
    if let shape = ColumnProfile.shape(bytes), shapes.count < ColumnProfile.maximumShapes {
      shapes.insert(shape)
    } else {
      hasFreeForm = true
    }
    values[Array(bytes), default: 0] += 1
    shortest = min(shortest, bytes.count)
    longest = max(longest, bytes.count)
    firsts[ColumnProfile.group(bytes[0])] += 1
    lasts[ColumnProfile.group(bytes[bytes.count - 1])] += 1
  }

  /// Whether the value occurs in the column.
  func holds(_ bytes: [UInt8]) -> Bool { values[bytes] != nil }

  private var isList: Bool { filled >= 6 && values.count * 3 <= filled }

  /// 0 when the value is like the others; more the less it is.
  func distance(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let found = CellKind(bytes)
    if found == .empty {
      let empty = counts[.empty] ?? 0
      return empty * 20 >= count ? 0 : empty > 0 ? 1 : 3
    }
    guard filled > 0 else { return 3 }
    let kind = self.kind
    if isTyped {
      let fits = found == kind || kind == .decimal && found == .integer
      guard fits else { return 6 }
      return hasFreeForm || (ColumnProfile.shape(bytes).map { shapes.contains($0) } ?? false) ? 0 : 1
    }
    if isList { return values[Array(bytes)] == nil ? 4 : 0 }
    var distance = 0
    if !hasFreeForm, ColumnProfile.shape(bytes).map({ !shapes.contains($0) }) ?? true { distance += 3 }
    if found != .text, (counts[found] ?? 0) * 20 < filled { distance += 3 }
    if firsts[ColumnProfile.group(bytes[0])] * 50 < filled { distance += 1 }
    if lasts[ColumnProfile.group(bytes[bytes.count - 1])] * 50 < filled { distance += 1 }
    if bytes.count > longest + longest / 2 { distance += 1 }
    if bytes.count * 2 < shortest { distance += 1 }
    return distance
  }

  /// Digits become 9, letters a run of a; `nil` for more than 24 bytes or with a blank between letters.
  static func shape(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard bytes.count <= 24 else { return nil }
    var shape: [UInt8] = []
    for b in bytes {
      if b >= 48 && b <= 57 {
        shape.append(57)
      } else if DialectDetection.isWord(b) {
        let letter: UInt8 = b >= 65 && b <= 90 ? 65 : 97
        if shape.last != letter { shape.append(letter) }
      } else if b == 32 {
        return nil
      } else {
        shape.append(b)
      }
    }
    return shape
  }

  static func group(_ b: UInt8) -> Int {
    switch b {
    case 48...57: 0
    case 65...90: 1
    case 97...122, 128...: 2
    default: 3
    }
  }
}
