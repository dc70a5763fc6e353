import Foundation

/// Values of cells as spreadsheets store them, in a form that does not depend on how they are dressed.
enum SheetValue {
  /// A stored number as plain decimals with the 15 digits that spreadsheets vouch for: `0.30000000000000004` is `0.3`
  /// and `1E3` is `1000`; `nil` when it is no number.
  static func number(_ text: String) -> String? {
    let body = text.trimmingBlanks()
    let signs = Array("+-.eE".utf8)
    guard body.utf8.count <= 400, body.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || signs.contains($0) }),
      let number = Double(body), number.isFinite
    else { return nil }
    return plain(String(format: "%.14e", number))
  }

  /// `1.25000000000000e+02` is `125`.
  private static func plain(_ scientific: String) -> String? {
    let parts = scientific.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return nil }
    let isNegative = parts[0].hasPrefix("-")
    var digits = parts[0].filter(\.isASCIIDigit)
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    if digits == "0" { return "0" }
    let sign = isNegative ? "-" : ""
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    if digits.count <= exponent + 1 {
      return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
    }
    return sign + digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
  }

  /// Moves the decimal point of a plain number: `0.125` is `12.5`.
  static func timesHundred(_ value: String) -> String {
    let isNegative = value.hasPrefix("-")
    let parts = value.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = Array((parts.count > 1 ? String(parts[1]) : "") + "00")
    var whole = String(parts.first ?? "") + String(fraction.prefix(2))
    while whole.count > 1, whole.hasPrefix("0") { whole.removeFirst() }
    let rest = parts.count > 1 ? String(fraction.dropFirst(2).dropLast(2)) : ""
    return (isNegative ? "-" : "") + whole + (rest.isEmpty ? "" : "." + rest)
  }

  /// A stored number has no thousands points, so that `1.234` is not in doubt; a last zero says so to a reader of
  /// numbers in texts, for whom it would be.
  static func unambiguous(_ value: String) -> String {
    guard let point = value.lastIndex(of: ".") else { return value }
    return value.distance(from: point, to: value.endIndex) == 4 ? value + "0" : value
  }

  /// `2003-09-24T00:00:00.000` is the day, `1899-12-31T08:57:00.000` the time (Excel stores times on that day), anything
  /// else both; `nil` when it is no day and time.
  static func dateTime(_ text: String) -> (kind: SheetCell.Kind, value: String)? {
    let parts = text.trimmingBlanks().split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let day = Day(String(parts[0])), day.description == parts[0] else { return nil }
    guard parts.count == 2, !parts[1].isEmpty else { return (.date, day.description) }
    guard let clock = clock(String(parts[1])) else { return nil }
    if parts[0] == "1899-12-31" || parts[0] == "1899-12-30" { return (.time, clock) }
    return (.date, clock == "00:00:00" ? day.description : "\(day)T\(clock)")
  }

  /// `8:57:31.280` with two digits each and without needless zeros behind the seconds.
  private static func clock(_ text: String) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    let seconds = parts.count == 3 ? parts[2].split(separator: ".", omittingEmptySubsequences: false) : ["0"]
    let numbers = [parts[0], parts[1], seconds[0]].map { part in
      part.count <= 2 && part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
    }
    guard let hour = numbers[0], let minute = numbers[1], let second = numbers[2], hour < 24, minute < 60, second < 61,
      seconds.count <= 2
    else { return nil }
    var fraction = seconds.count == 2 ? String(seconds[1]) : ""
    guard fraction.allSatisfy(\.isASCIIDigit), fraction.count <= 9 else { return nil }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A duration as OpenDocument stores times: `PT08H57M31S` is `08:57:31`; hours may pass 24.
  static func duration(_ text: String) -> String? {
    var body = text.trimmingBlanks()[...]
    let sign = body.hasPrefix("-") ? "-" : ""
    if !sign.isEmpty { body = body.dropFirst() }
    guard body.hasPrefix("PT") else { return nil }
    body = body.dropFirst(2)
    var values: [Character: String] = [:]
    var digits = ""
    var order = "HMS"[...]
    for character in body {
      if character.isASCIIDigit || character == "." || character == "," {
        digits.append(character)
        guard digits.count <= 20 else { return nil }
      } else {
        guard let at = order.firstIndex(of: character), !digits.isEmpty else { return nil }
        values[character] = digits
        order = order[order.index(after: at)...]
        digits = ""
      }
    }
    guard digits.isEmpty, !values.isEmpty else { return nil }
    let seconds = (values["S"] ?? "0").split(whereSeparator: { $0 == "." || $0 == "," })
    guard let hours = Int(values["H"] ?? "0"), let minutes = Int(values["M"] ?? "0"),
      let whole = seconds.first.flatMap({ Int($0) }), hours < 1_000_000, minutes < 60, whole < 60
    else { return nil }
    var fraction = seconds.count == 2 ? String(seconds[1].prefix(9)) : ""
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return sign + [hours, minutes, whole].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}
