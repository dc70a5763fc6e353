public import Interchange

/// A week in which a job can be done (weekrooster): one of the possible ones, as a proof that there is one.
///
/// Each task's minutes lie within its moments and the person's; no two at once; no day longer than the person can work.
/// A task that has to be done on all days on which it may be done takes the same time on each. One that has to be done on
/// fewer of them takes on no day more than its even part, but may be spread over more days than it needs: how often it
/// returns is not kept to. A task at another place than most of the job's work costs the way there on every day that it
/// has to be done. Who has not said when he can work is taken to
/// work from Monday to Friday, 07:00 to 19:00, and at the tasks' own moments (our assumption).
public struct Timetable: Hashable, Sendable, Codable {
  /// A stretch of work on one task, without a break in it.
  public struct Session: Hashable, Sendable, Codable {
    public var task: String
    /// 0 is Monday.
    public var day: Int
    /// Minutes from midnight.
    public var start: Int
    public var end: Int
  }

  public var sessions: [Session]
  /// Minutes a week on the way between places; they are in the sessions.
  public var wayMinutes: Int

  /// Tasks that cannot be in one week together: at most two where two suffice.
  public struct Refusal: Hashable, Sendable, Codable, Error {
    public var tasks: [String]
    public var text: Phrase
  }

  /// - Throws: which tasks are in each other's way.
  public init(_ bundle: Bundle, limits: Scenario.Limits) throws(Refusal) {
    let week = WeekOfWork(person: bundle.person, limits: limits)
    let parts = bundle.parts.map { WeekOfWork.Work(task: $0.task, minutes: $0.personMinutes) }
    guard let made = week.timetable(parts) else { throw week.refusal(parts) }
    self = made
  }

  init(sessions: [Session], wayMinutes: Int) {
    self.sessions = sessions
    self.wayMinutes = wayMinutes
  }
}
