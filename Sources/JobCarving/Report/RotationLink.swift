internal import Interchange

/// What the carved jobs and a rotation have to do with each other, for one workplace that is covered for a while.
///
/// A carved job that holds tasks of the workplace is a place to learn them before the cover begins (voorbereidingsplek).
/// Tasks that a carved job has taken, or that may move, need not be learnt: they can go elsewhere while it is covered.
package struct RotationLink: Hashable, Sendable, Encodable {
  package struct JobShare: Hashable, Sendable, Encodable {
    package var job: String
    package var person: String
    /// Tasks of the workplace that the job holds, in its order.
    package var tasks: [String]
    /// Minutes a week that those tasks took of the workplace.
    package var minutes: Int
    /// The job is that of the seeker who covers.
    package var isOfSeeker: Bool
  }

  package var position: String
  /// Who prepares for it or covers it, in the order of the plan.
  package var seekers: [String]
  package var firstWeek: Int
  package var lastWeek: Int
  /// Tasks of the position in the inventory, and their minutes a week.
  package var taskCount: Int
  package var minutes: Int
  /// The seeker's own job first, then those with most of the work.
  package var jobs: [JobShare]
  /// Tasks that may move and are in no job, and their minutes a week.
  package var movable: [String]
  package var movableMinutes: Int
}

extension Plan {
  /// One for each workplace that the rotation covers, in the order of the trainings.
  package var rotationLinks: [RotationLink] {
    guard let rotation, rotation.conflict == nil else { return [] }
    let byID = taskByID
    let profiles = seekerProfiles ?? [:]
    let released = Set(analyses.filter(\.isReleased).map(\.task))
    let carved = Set((carving?.jobs ?? []).flatMap(\.tasks).map(\.task))
    var result: [RotationLink] = []
    for training in rotation.trainings where training.seeker != nil {
      let position = training.position
      if result.contains(where: { $0.position == position }) { continue }
      let own = tasks.filter { $0.position == position }
      let same = rotation.trainings.filter { $0.position == position && $0.seeker != nil }
      var seekers: [String] = []
      for seeker in same.compactMap(\.seeker) where !seekers.contains(seeker) { seekers.append(seeker) }
      let persons = Set(seekers.map { profiles[$0] ?? $0 })
      let jobs = (carving?.jobs ?? []).compactMap { job -> RotationLink.JobShare? in
        let parts = job.tasks.filter { byID[$0.task]?.position == position }
        guard !parts.isEmpty else { return nil }
        return RotationLink.JobShare(
          job: job.id, person: job.person, tasks: parts.map(\.task), minutes: parts.map(\.freedMinutes).saturatingSum,
          isOfSeeker: persons.contains(job.person))
      }
      let movable = own.filter { released.contains($0.id) && !carved.contains($0.id) }
      result.append(
        RotationLink(
          position: position, seekers: seekers, firstWeek: same.compactMap { $0.lessonWeeks.min() }.min() ?? 0,
          lastWeek: same.compactMap { $0.lessonWeeks.max() }.max() ?? 0, taskCount: own.count,
          minutes: own.map(\.minutesPerWeek).saturatingSum,
          jobs: jobs.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            return (x.isOfSeeker ? 0 : 1, -x.minutes, a.offset) < (y.isOfSeeker ? 0 : 1, -y.minutes, b.offset)
          }.map(\.element),
          movable: movable.map(\.id), movableMinutes: movable.map(\.minutesPerWeek).saturatingSum))
    }
    return result
  }
}
