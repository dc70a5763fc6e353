public import Interchange

/// Stretches of time in a week (momenten, beschikbaarheid), in minutes from Monday 00:00, sorted and not touching.
///
/// Written as `ma-vr 07:00-09:00; za 10:00-12:00`, days in Dutch or English; `dagelijks` and `daily` are all seven.
public struct WeekWindows: Hashable, Sendable, Codable {
  public struct Span: Hashable, Sendable, Codable {
    /// Minutes from Monday 00:00, half-open.
    public var start: Int
    public var end: Int
  }

  public private(set) var spans: [Span]

  public static let minutesPerDay = 24 * 60
  public static let minutesPerWeek = 7 * 24 * 60

  public init(_ spans: [Span]) {
    var merged: [Span] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where span.start < span.end {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    self.spans = merged
  }

  /// Reads the notation above; `nil` when any part of it cannot be read.
  public init?(_ text: String) {
    var spans: [Span] = []
    let parts = text.lowercased().split(whereSeparator: { $0 == ";" || $0 == "|" || $0 == "+" || $0.isNewline })
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let words = part.split(whereSeparator: { $0 == " " || $0 == "\u{a0}" })
      guard let first = words.first, words.count <= 2 else { return nil }
      let days: [Int]
      let times: Substring
      if let named = WeekWindows.days(first) {
        days = named
        times = words.count == 2 ? words[1] : "00:00-24:00"
      } else {
        guard words.count == 1 else { return nil }
        days = Array(0..<7)
        times = first
      }
      let bounds = times.split(separator: "-", omittingEmptySubsequences: false)
      guard bounds.count == 2, let from = WeekWindows.minute(bounds[0]), let to = WeekWindows.minute(bounds[1])
      else { return nil }
      for day in days {
        // A window such as 22:00-06:00 runs past midnight.
        let end = to > from ? to : to + WeekWindows.minutesPerDay
        guard end > from, from < WeekWindows.minutesPerDay else { return nil }
        let start = day * WeekWindows.minutesPerDay + from
        let stop = day * WeekWindows.minutesPerDay + end
        spans.append(Span(start: start, end: min(stop, WeekWindows.minutesPerWeek)))
        if stop > WeekWindows.minutesPerWeek { spans.append(Span(start: 0, end: stop - WeekWindows.minutesPerWeek)) }
      }
    }
    self.init(spans)
  }

  private static let dayNames: [[String]] = [
    ["ma", "maandag", "mo", "mon", "monday"], ["di", "dinsdag", "tu", "tue", "tuesday"],
    ["wo", "woensdag", "we", "wed", "wednesday"], ["do", "donderdag", "th", "thu", "thursday"],
    ["vr", "vrijdag", "fr", "fri", "friday"], ["za", "zaterdag", "sa", "sat", "saturday"],
    ["zo", "zondag", "su", "sun", "sunday"],
  ]

  private static func days(_ text: Substring) -> [Int]? {
    switch text {
    case "dagelijks", "daily", "elke-dag": return Array(0..<7)
    case "werkdagen", "weekdays": return Array(0..<5)
    case "weekend": return [5, 6]
    default: break
    }
    var result: [Int] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: "-", omittingEmptySubsequences: false)
        .map { name in dayNames.firstIndex { $0.contains(String(name)) } }
      guard ends.count <= 2, ends.allSatisfy({ $0 != nil }), let first = ends[0], let last = ends[ends.count - 1]
      else { return nil }
      result += first <= last ? Array(first...last) : Array(first..<7) + Array(0...last)
    }
    return result
  }

  /// `7:00`, `07.30`, `7` or `7u`; 24:00 is the end of the day.
  private static func minute(_ text: Substring) -> Int? {
    var text = text
    if text.hasSuffix("u") || text.hasSuffix("h") { text = text.dropLast() }
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isNumber) }),
      let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0,
      (0...24).contains(hour), (0..<60).contains(minute), hour * 60 + minute <= minutesPerDay
    else { return nil }
    return hour * 60 + minute
  }

  public var totalMinutes: Int { spans.reduce(0) { $0 + $1.end - $1.start } }

  public func intersection(_ other: WeekWindows) -> WeekWindows {
    var result: [Span] = []
    var (i, j) = (0, 0)
    while i < spans.count && j < other.spans.count {
      let (a, b) = (spans[i], other.spans[j])
      let overlap = Span(start: max(a.start, b.start), end: min(a.end, b.end))
      if overlap.start < overlap.end { result.append(overlap) }
      if a.end <= b.end { i += 1 } else { j += 1 }
    }
    return WeekWindows(result)
  }

  /// The days (0 = Monday) on which something stands.
  public var days: [Int] {
    (0..<7).filter { day in
      spans.contains { $0.start < (day + 1) * WeekWindows.minutesPerDay && $0.end > day * WeekWindows.minutesPerDay }
    }
  }

  /// `ma-vr 07:00-09:00`, days with equal times together.
  public func text(in language: Language) -> String {
    let names = WeekTexts.shortDays.map { $0[language] }
    var byTimes: [(times: String, days: [Int])] = []
    for day in days {
      let times = spans.compactMap { span -> String? in
        let from = max(span.start, day * WeekWindows.minutesPerDay) - day * WeekWindows.minutesPerDay
        let to = min(span.end, (day + 1) * WeekWindows.minutesPerDay) - day * WeekWindows.minutesPerDay
        return from < to ? "\(clock(from))-\(clock(to))" : nil
      }.joined(separator: ", ")
      if let index = byTimes.firstIndex(where: { $0.times == times }) {
        byTimes[index].days.append(day)
      } else {
        byTimes.append((times, [day]))
      }
    }
    return byTimes.map { entry in
      var runs: [ClosedRange<Int>] = []
      for day in entry.days {
        if let last = runs.last, last.upperBound == day - 1 {
          runs[runs.count - 1] = last.lowerBound...day
        } else {
          runs.append(day...day)
        }
      }
      let days = runs.map { $0.count == 1 ? names[$0.lowerBound] : "\(names[$0.lowerBound])-\(names[$0.upperBound])" }
      return "\(days.joined(separator: ",")) \(entry.times)"
    }.joined(separator: "; ")
  }
}

/// `07:30`.
package func clock(_ minute: Int) -> String {
  let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
  return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
}
