/// The rules of a whole job beside its hours, in the numbers of the model: `timetable` and `quality`.
///
/// A search asks them of very many jobs and remembers the answers. Work that leaves a job leaves room in its week, so
/// that no search need go through jobs without one; its quality may rise and fall with every task.
struct JobSoundness: Sendable {
  /// One task in a job.
  struct Part {
    var task: Int
    /// Minutes a week that the person needs.
    var minutes: Int
    var freed: Int
  }

  /// `nil`: the scenario does not ask for a week.
  let weeks: JobWeeks?
  /// `nil`: the scenario asks for no quality.
  let quality: QualityTable?
  /// Those of the enforced rules of which the tasks tell anything.
  let enforced: QualityReds

  init(_ organisation: Organisation, quality: QualityTable?) {
    let limits = organisation.scenario.limits
    enforced = limits.enforcedQuality.intersection(quality?.told ?? [])
    self.quality = enforced.isEmpty ? nil : quality
    weeks = limits.enforcedTimetable ? JobWeeks(organisation) : nil
  }

  private init(weeks: JobWeeks?, quality: QualityTable?, enforced: QualityReds) {
    self.weeks = weeks
    self.quality = quality
    self.enforced = enforced
  }

  /// The same with only some of the rules.
  func keeping(timetable: Bool, quality keepsQuality: Bool) -> JobSoundness {
    JobSoundness(
      weeks: timetable ? weeks : nil, quality: keepsQuality ? quality : nil, enforced: keepsQuality ? enforced : [])
  }

  /// The rule that a job breaks; `nil`: none.
  func breach(profile: Int, _ parts: [Part]) -> String? {
    if !reds(profile: profile, parts).isEmpty { return "quality" }
    return hasTimetable(profile: profile, parts) ? nil : "timetable"
  }

  func hasTimetable(profile: Int, _ parts: [Part]) -> Bool { weeks?.fits(profile: profile, parts) ?? true }

  func reds(profile: Int, _ parts: [Part]) -> QualityReds {
    guard let quality else { return [] }
    return quality.reds(sums(profile: profile, parts, quality)).intersection(enforced)
  }

  /// How far a job is from keeping both rules, in minutes a week: what has no room in it, and what would have to be of
  /// another kind; 0: it keeps them.
  func offence(profile: Int, _ parts: [Part]) -> Int {
    let minutes = weeks?.shortfall(profile: profile, parts) ?? 0
    guard let quality else { return minutes }
    let sums = sums(profile: profile, parts, quality)
    let reds = quality.reds(sums).intersection(enforced)
    return minutes + (reds.isEmpty ? 0 : sums.excess(reds, quality.limits, pool: quality.pool))
  }

  private func sums(profile: Int, _ parts: [Part], _ quality: QualityTable) -> QualitySums {
    var sums = QualitySums()
    for part in parts {
      sums.add(quality.sums(task: part.task, person: profile, minutes: part.minutes, freed: part.freed))
    }
    return sums
  }
}

/// Answers about the work of a whole job or position, by what is in it: work that comes back is not judged again.
///
/// It only remembers, so that copies of a plan can share it.
final class JudgementMemory<Answer> {
  private var answers: [UInt64: Answer] = [:]
  private let most: Int

  /// - Parameter most: answers that are kept; then it begins anew.
  init(most: Int = 1_000_000) { self.most = most }

  func answer(_ key: UInt64, _ judge: () -> Answer) -> Answer {
    if let known = answers[key] { return known }
    let answer = judge()
    if answers.count >= most { answers.removeAll(keepingCapacity: true) }
    answers[key] = answer
    return answer
  }
}
