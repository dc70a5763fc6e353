/// Tasks put together for one person, before anybody calls it a job: what the judges look at (takenpakket).
public struct Bundle: Sendable {
  public struct Part: Sendable {
    public var task: WorkTask
    /// Minutes a week as the present people do it.
    public var freedMinutes: Int
    /// Minutes a week that the person needs.
    public var personMinutes: Int

    public init(task: WorkTask, freedMinutes: Int, personMinutes: Int) {
      self.task = task
      self.freedMinutes = freedMinutes
      self.personMinutes = personMinutes
    }
  }

  public var person: CapabilityProfile
  public var parts: [Part]

  public init(person: CapabilityProfile, parts: [Part]) {
    self.person = person
    self.parts = parts
  }

  public var personMinutes: Int { parts.reduce(0) { $0 + $1.personMinutes } }
  public var freedMinutes: Int { parts.reduce(0) { $0 + $1.freedMinutes } }
}

extension Bundle {
  /// The bundle of a job in a plan; tasks that the organisation no longer has are left out.
  public init?(_ job: CandidateJob, in organisation: Organisation) {
    guard let person = organisation.person(job.person) else { return nil }
    // A table of all tasks would be copied for every job; a job has a few tasks, and short texts compare at once.
    let ids = job.tasks.map(\.task)
    var places = [Int?](repeating: nil, count: ids.count)
    for place in organisation.tasks.indices {
      guard let slot = ids.firstIndex(of: organisation.tasks[place].id), places[slot] == nil else { continue }
      places[slot] = place
    }
    self.init(
      person: person,
      parts: zip(job.tasks, ids).compactMap { part, id in
        // The same task may stand in a job more than once; its first place holds for all.
        ids.firstIndex(of: id).flatMap { places[$0] }.map {
          Part(
            task: organisation.tasks[$0], freedMinutes: part.freedMinutes, personMinutes: part.personMinutes)
        }
      })
  }
}
