public import Interchange

/// Values by the day from which they hold (tijdlijn): a value holds until the next one or until its explicit end.
///
/// A value that is announced but not in force is kept for the reader and never has an effect.
public struct Timeline<Value: Sendable>: Sendable {
  public struct Entry: Sendable {
    public var from: Day
    /// The last day on which the value holds; `nil` when it holds until the next entry.
    public var to: Day?
    /// `nil` when the law repeals the value from this day.
    public var value: Value?
    public var isAnnounced: Bool

    public init(from: Day, to: Day? = nil, value: Value?, isAnnounced: Bool = false) {
      self.from = from
      self.to = to
      self.value = value
      self.isAnnounced = isAnnounced
    }
  }

  /// What a timeline says about a day.
  public enum Answer: Sendable {
    case value(Value, from: Day)
    /// Before the first value, which holds from the day given.
    case before(first: Day)
    /// After an explicit end or repeal; the day given is the last on which a value held.
    case ended(last: Day)
    case empty
  }

  /// In order of their first day.
  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
      .map(\.element)
  }

  /// What holds on a day: the last entry in force that began on or before it.
  public func answer(on day: Day) -> Answer {
    let inForce = entries.filter { !$0.isAnnounced }
    guard let first = inForce.first else { return .empty }
    guard let entry = inForce.last(where: { $0.from <= day }) else { return .before(first: first.from) }
    guard let value = entry.value else { return .ended(last: entry.from.advanced(byDays: -1)) }
    if let end = entry.to, day > end { return .ended(last: end) }
    return .value(value, from: entry.from)
  }
}
