/// How days and times are written, by the letters of Unicode TR 35 that CSV on the Web allows: `d-M-yyyy HH:mm`.
struct DatePattern: Sendable, Equatable {
  enum Kind: Sendable, Equatable { case date, time, dateTime }

  enum Part: Sendable, Equatable {
    case year
    case month(digits: ClosedRange<Int>)
    case day(digits: ClosedRange<Int>)
    case hour, minute, second
    /// Decimals of a second with the point before them: at most so many.
    case fraction(Int)
    /// `X`: `-05`, `-0500`, `-05:00` or `Z`; `x`: the same without `Z`.
    case zone(allowsZ: Bool)
    case sign(Character)
  }

  let kind: Kind
  private var parts: [Part] = []
  /// ISO 8601, decimals of a second and a time zone allowed everywhere.
  private var isPlain = false

  init(plain kind: Kind) {
    self.kind = kind
    isPlain = true
    let date: [Part] = [.year, .sign("-"), .month(digits: 2...2), .sign("-"), .day(digits: 2...2)]
    let time: [Part] = [.hour, .sign(":"), .minute, .sign(":"), .second, .fraction(9)]
    parts = kind == .date ? date : kind == .time ? time : date + [.sign("T")] + time
  }

  /// `nil` when a letter is not known, or something that the kind needs is missing.
  init?(_ pattern: String, _ kind: Kind) {
    self.kind = kind
    var rest = Substring(pattern)
    while let letter = rest.first {
      let count = rest.prefix { $0 == letter }.count
      rest.removeFirst(count)
      switch (letter, count) {
      case ("y", 4): parts.append(.year)
      case ("M", 1...2): parts.append(.month(digits: count...2))
      case ("d", 1...2): parts.append(.day(digits: count...2))
      case ("H", 2): parts.append(.hour)
      case ("m", 2): parts.append(.minute)
      case ("s", 2): parts.append(.second)
      case ("S", 1...9):
        guard parts.last == .sign(".") else { return nil }
        parts[parts.count - 1] = .fraction(count)
      case ("X", 1...3): parts.append(.zone(allowsZ: true))
      case ("x", 1...3): parts.append(.zone(allowsZ: false))
      case ("T", 1), ("-", 1), ("/", 1), (".", 1), (":", 1), (" ", 1): parts.append(.sign(letter))
      default: return nil
      }
    }
    func has(_ test: (Part) -> Bool) -> Bool { parts.count(where: test) == 1 }
    func isMonth(_ part: Part) -> Bool { if case .month = part { true } else { false } }
    func isDay(_ part: Part) -> Bool { if case .day = part { true } else { false } }
    if kind != .time { guard has({ $0 == .year }), has(isMonth), has(isDay) else { return nil } }
    if kind != .date { guard has({ $0 == .hour }), has({ $0 == .minute }) else { return nil } }
  }

  /// The moment by ISO 8601; `nil` when it is not written so, or is none.
  func plain(_ text: String) -> String? {
    var rest = Substring(text)
    var (year, month, day, hour, minute, second, fraction, zone) = ("", "", "", "", "", "00", "", "")
    func take(_ digits: ClosedRange<Int>) -> String? {
      let found = rest.prefix(digits.upperBound).prefix { $0.isASCIIDigit }
      guard found.count >= digits.lowerBound else { return nil }
      rest.removeFirst(found.count)
      return found.count == 1 && digits.upperBound == 2 ? "0" + found : String(found)
    }
    for part in parts {
      switch part {
      case .year:
        guard let found = take(4...4) else { return nil }
        year = found
      case .month(let digits):
        guard let found = take(digits) else { return nil }
        month = found
      case .day(let digits):
        guard let found = take(digits) else { return nil }
        day = found
      case .hour:
        guard let found = take(2...2), found <= "23" else { return nil }
        hour = found
      case .minute:
        guard let found = take(2...2), found <= "59" else { return nil }
        minute = found
      case .second:
        guard let found = take(2...2), found <= "59" else { return nil }
        second = found
      case .fraction(let most):
        guard rest.first == "." else { continue }
        rest.removeFirst()
        guard let found = take(1...most) else { return nil }
        fraction = "." + found
      case .zone(let allowsZ):
        guard let found = takeZone(&rest, allowsZ: allowsZ) else { return nil }
        zone = found
      case .sign(let sign):
        guard rest.first == sign else { return nil }
        rest.removeFirst()
      }
    }
    if isPlain, !rest.isEmpty { zone = takeZone(&rest, allowsZ: true) ?? "" }
    guard rest.isEmpty else { return nil }
    let date = "\(year)-\(month)-\(day)"
    if kind != .time, Day(date) == nil { return nil }
    let time = "\(hour):\(minute):\(second)\(fraction)"
    return (kind == .date ? date : kind == .time ? time : "\(date)T\(time)") + zone
  }

  /// A time zone as `+01:00` or `Z`; `nil` when there is none.
  private func takeZone(_ rest: inout Substring, allowsZ: Bool) -> String? {
    if allowsZ, rest.first == "Z" {
      rest.removeFirst()
      return "Z"
    }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    var zone = rest.dropFirst()
    func take() -> String? {
      let digits = zone.prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isASCIIDigit) else { return nil }
      zone = zone.dropFirst(2)
      return String(digits)
    }
    guard let hours = take() else { return nil }
    var minutes = "00"
    if !zone.isEmpty {
      if zone.first == ":" { zone = zone.dropFirst() }
      guard let found = take(), zone.isEmpty else { return nil }
      minutes = found
    }
    // No place on earth is further than 14 hours from Greenwich.
    guard minutes <= "59", hours < "14" || hours == "14" && minutes == "00" else { return nil }
    rest = zone
    return "\(sign)\(hours):\(minutes)"
  }
}
