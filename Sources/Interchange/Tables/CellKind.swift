/// What the value of a cell looks like, told from its bytes alone.
package enum CellKind: String, Sendable, CaseIterable {
  case empty, integer, decimal, day, time, link, text

  /// Whether the cell holds one value rather than running text: anything but text with blanks in it, and words.
  var isValue: Bool { self != .text }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (low, high) = (0, bytes.count)
    while low < high, bytes[low] <= 32 { low += 1 }
    while high > low, bytes[high - 1] <= 32 { high -= 1 }
    guard low < high else {
      self = .empty
      return
    }
    let first = bytes[low]
    let isNumeric = (first >= 48 && first <= 57) || [43, 45, 44, 46].contains(first)
    self = isNumeric && high - low <= 40 ? CellKind.numeric(bytes, low, high) : CellKind.wordy(bytes, low, high)
  }

  /// Digits with signs between them: the groups and what separates them decide.
  private static func numeric(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> CellKind {
    var groups: [Int] = []
    var signs: [UInt8] = []
    var run = 0
    let start = bytes[low] == 43 || bytes[low] == 45 ? low + 1 : low
    for i in start..<high {
      let b = bytes[i]
      if b >= 48 && b <= 57 {
        run += 1
      } else {
        groups.append(run)
        signs.append(b)
        run = 0
      }
    }
    groups.append(run)
    guard groups.contains(where: { $0 > 0 }) else { return .text }
    if signs.isEmpty { return .integer }
    let (point, comma, dash, slash, colon) = (
      UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":")
    )
    if start == low, signs.count == 2, signs[0] == signs[1], [dash, slash, point].contains(signs[0]),
      groups == [4, 2, 2] || (groups[2] == 4 && (1...2).contains(groups[0]) && (1...2).contains(groups[1]))
        || groups == [4, 1, 2] || groups == [4, 2, 1] || groups == [4, 1, 1]
    {
      return .day
    }
    if start == low, signs.allSatisfy({ $0 == colon }), signs.count <= 2, (1...2).contains(groups[0]),
      groups.dropFirst().allSatisfy({ $0 == 2 })
    {
      return .time
    }
    // A day with a time behind it: 2026-01-05T12:30, 5-1-2026 12:30.
    if start == low, signs.count >= 3, signs[0] == signs[1], [dash, slash].contains(signs[0]),
      [32, UInt8(ascii: "T")].contains(signs[2]), groups[0] + groups[2] >= 5
    {
      return .day
    }
    guard signs.allSatisfy({ $0 == point || $0 == comma }) else { return .text }
    let last = signs[signs.count - 1]
    let isGrouped = groups.dropFirst().dropLast().allSatisfy { $0 == 3 } && groups[0] <= 3
    if signs.count == 1 { return .decimal }
    guard isGrouped, groups[0] > 0 else { return .text }
    let inner = signs.dropLast()
    if inner.allSatisfy({ $0 == last }) { return groups.last == 3 ? .decimal : .text }
    return inner.allSatisfy { $0 == inner[0] } && inner[0] != last ? .decimal : .text
  }

  private static func wordy(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> CellKind {
    let text = bytes[low..<high]
    func begins(_ prefix: String) -> Bool { text.starts(with: prefix.utf8) }
    if begins("http://") || begins("https://") || begins("www.") {
      return text.contains { $0 <= 32 } ? .text : .link
    }
    return .text
  }
}
