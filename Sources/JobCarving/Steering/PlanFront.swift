public import Interchange

/// A handful of clearly different plans: people placed against value against quality (keuze uit plannen).
///
/// No plan of it is worse than another on one of the three and better on none.
public struct PlanFront: Hashable, Sendable, Codable {
  public var plans: [Choice]

  /// One plan to choose, with what it gives up.
  public struct Choice: Hashable, Sendable, Codable {
    /// `A`, `B` … in the order of people, then value.
    public var id: String
    /// What the search looked for when it found it.
    public var goal: Phrase
    public var people: Int
    /// Thousandths of a cent a week.
    public var value: Int
    /// The most value of plans with as many people, weighted; `nil` where the search asked for something else.
    public var bound: Int?
    public var status: SolveStatus
    public var quality: Quality
    /// What it gives up against the best of the others, one sentence each; empty: it is the best on all three.
    public var givesUp: [Phrase]
    public var jobs: [CandidateJob]
  }

  /// The quality of all jobs of a plan together.
  public struct Quality: Hashable, Sendable, Codable, Comparable {
    public var worst: QualityColour
    /// Red rules and doubts of all jobs together.
    public var reds: Int
    public var ambers: Int
    /// 0–1000: the mean of the jobs' scores, weighted by their minutes.
    public var points: Int

    /// Worse comes first: more red rules, then fewer points.
    public static func < (a: Quality, b: Quality) -> Bool { (b.reds, a.points) < (a.reds, b.points) }
  }

  /// At most so many plans are shown.
  public static let most = 5
}

extension PlanFront.Quality {
  init(_ jobs: [JobQuality]) {
    reds = jobs.map(\.rank.reds).saturatingSum
    ambers = jobs.map(\.rank.ambers).saturatingSum
    let minutes = jobs.map(\.minutes).saturatingSum
    points = jobs.reduce(0) { $0 + $1.rank.score * $1.minutes } / max(1, minutes)
    let colours = jobs.flatMap(\.conditions).map(\.colour)
    worst = [QualityColour.red, .amber, .unknown, .green].first { colours.contains($0) } ?? .unknown
    if reds > 0 { worst = .red }
  }
}

extension Pipeline {
  /// Plans for different aims, of which none is beaten on people, value and quality at once.
  ///
  /// Six searches share the work: people first, the most value for nobody in particular and for two numbers in between,
  /// and people and value again where no job may have a red condition.
  ///
  /// - Parameter plan: the plan that there is already, with people first or whatever the scenario asks.
  public func front(_ plan: CarvingPlan, _ search: Search) throws(PipelineError) -> PlanFront {
    guard plan.record.score.hard == 0 else { return PlanFront(plans: []) }
    let analyses = analyses()
    let judge = QualityTable(organisation, analyses: analyses)
    let share = search.shared(by: 6)
    var found: [PlanFront.Choice] = [choice(plan, FrontTexts.scenario, judge)]
    func look(
      _ objective: Scenario.Objective, _ least: Int, red: QualityReds, from start: CarvingPlan, _ goal: Phrase
    ) throws(PipelineError) -> CarvingPlan? {
      if search.isInterrupted?() == true { return nil }
      var other = organisation
      other.scenario.objective = objective
      other.scenario.limits.minimumPlaced = least
      other.scenario.limits.enforcedQuality = red
      other.scenario.weights["change"] = nil
      var search = share
      search.start = start
      let pipeline = try Pipeline(other, statutes: statutes, on: day)
      let plan = try pipeline.carvingPlan(analyses, search)
      guard plan.record.score.hard == 0 else { return nil }
      found.append(choice(plan, goal, judge))
      return plan
    }
    let asked = organisation.scenario.limits.enforcedQuality
    let most = try look(.peopleFirst, 0, red: asked, from: plan, FrontTexts.people) ?? plan
    let dear = try look(.value, 0, red: asked, from: plan, FrontTexts.value(0)) ?? plan
    let (few, many) = (dear.jobs.count, most.jobs.count)
    for part in [1, 2] where many - few > part {
      let least = few + (many - few) * part / 3
      if least > few { _ = try look(.value, least, red: asked, from: most, FrontTexts.value(least)) }
    }
    let all = QualityReds.rules.reduce(into: QualityReds()) { $0.insert($1.red) }
    _ = try look(.peopleFirst, 0, red: all, from: plan, FrontTexts.quality)
    return PlanFront(plans: PlanFront.chosen(found))
  }

  private func choice(_ plan: CarvingPlan, _ goal: Phrase, _ judge: QualityTable) -> PlanFront.Choice {
    PlanFront.Choice(
      id: "", goal: goal, people: plan.jobs.count, value: plan.record.score.value,
      bound: plan.record.bound.served == plan.record.score.served ? plan.record.bound.value : nil,
      status: plan.record.status, quality: PlanFront.Quality(plan.jobs.compactMap { judge.quality(of: $0) }),
      givesUp: [], jobs: plan.jobs)
  }
}

extension PlanFront {
  /// Of the plans found, those that nothing beats and that differ, with their letters and what each gives up.
  static func chosen(_ found: [Choice]) -> [Choice] {
    var best: [Choice] = []
    for (index, plan) in found.enumerated() {
      let isBeaten = found.enumerated().contains { other in
        other.offset != index
          && (other.element.beats(plan) || other.offset < index && other.element.isSame(as: plan))
      }
      if !isBeaten { best.append(plan) }
    }
    // Where two hardly differ, the first stays.
    var different: [Choice] = []
    for plan in best where !different.contains(where: { $0.isLike(plan) }) { different.append(plan) }
    var plans = different.sorted { ($1.people, $1.value, $1.quality) < ($0.people, $0.value, $0.quality) }
    if plans.count > most { plans = Array(plans.prefix(most)) }
    for index in plans.indices {
      plans[index].id = String(UnicodeScalar(UInt8(65 + index)))
    }
    for index in plans.indices { plans[index].givesUp = plans[index].sacrifices(beside: plans) }
    return plans
  }
}

extension PlanFront.Choice {
  fileprivate func beats(_ other: Self) -> Bool {
    people >= other.people && value >= other.value && !(quality < other.quality)
      && (people > other.people || value > other.value || other.quality < quality)
  }

  fileprivate func isSame(as other: Self) -> Bool {
    people == other.people && value == other.value && quality.reds == other.quality.reds
      && quality.points == other.quality.points
  }

  /// The same people, the value within two percent, the quality nearly so.
  fileprivate func isLike(_ other: Self) -> Bool {
    let gap = value.addingSaturating(-other.value).magnitude
    return people == other.people && gap <= max(value.magnitude, other.value.magnitude) / 50
      && quality.reds == other.quality.reds && abs(quality.points - other.quality.points) <= 20
  }

  fileprivate func sacrifices(beside plans: [Self]) -> [Phrase] {
    var result: [Phrase] = []
    if let best = plans.max(by: { ($0.people, $1.id) < ($1.people, $0.id) }), best.people > people {
      result.append(FrontTexts.fewerPeople(best.people - people, best.id))
    }
    if let best = plans.max(by: { ($0.value, $1.id) < ($1.value, $0.id) }), best.value > value {
      result.append(FrontTexts.lessValue(best.value.addingSaturating(-value), best.id))
    }
    if let best = plans.max(by: { $0.quality < $1.quality }), quality < best.quality {
      result.append(FrontTexts.lessQuality(quality, best.quality, best.id))
    }
    return result
  }
}
