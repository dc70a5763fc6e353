internal import Interchange

extension CarvingProblem {
  /// The plan with the most value among those that place at least so many people (meeste waarde).
  ///
  /// A price on every person placed turns "at least `people`" into the ordinary search: with price `λ ≥ 0` no plan that
  /// places `k` or more is worth more than `best(value + λ × placed) − λ × k`, which is the bound. The price is moved to
  /// where the best plans below and above `k` are worth the same (Geoffrion 1974); then the tasks are divided anew with
  /// the people of the best plan fixed.
  ///
  /// - Parameters:
  ///   - people: counted by head; weights do not count.
  ///   - until: for everything together.
  /// - Returns: a plan whose bound speaks of plans that place as many; `infeasible` when it is proven that so many cannot
  ///   be placed.
  public func mostValue(
    forAtLeast people: Int, until: StoppingCriterion = .any(.iterations(200_000), .noImprovement(100_000)),
    seed: UInt64 = 0, startingFrom: CarvingPlan? = nil, progress: ((SearchProgress) -> Void)? = nil,
    isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> CarvingPlan {
    var search = CarvingValueSearch(
      problem: self, people: max(0, people), until: until, seed: seed, start: startingFrom, progress: progress,
      isInterrupted: isInterrupted)
    return search.solve()
  }

  /// The same problem with other rates and weights, and pins on more people.
  fileprivate func priced(_ price: Int, weight: Int, mandatory: Set<Int> = []) -> CarvingProblem {
    var (model, rates) = (model, rates)
    for profile in model.profiles.indices {
      rates[profile].guidancePerWeek -= price
      model.profiles[profile].rates = rates[profile]
      model.profiles[profile].weight = weight
    }
    for agent in mandatory { model.agents[agent].isMandatory = true }
    return CarvingProblem(organisation: organisation, analyses: analyses, rates: rates, model: model, facts: facts)
  }

  /// A plan of another problem with the same items, told in this one's numbers.
  fileprivate func restated(_ plan: CarvingPlan) -> CarvingPlan {
    var copy = plan
    let state = state(from: agents(in: plan), model: model, shortage: 1)
    copy.jobs = jobs(of: state)
    let (score, analysis) = score(of: copy)
    (copy.record.score, copy.analysis) = (score, analysis)
    let reasons = CarvingReasons(problem: self, state: state, jobs: copy.jobs)
    (copy.unassigned, copy.unplaced) = (reasons.unassigned(), reasons.unplaced())
    return copy
  }
}

/// The search over prices of a person placed.
private struct CarvingValueSearch {
  let problem: CarvingProblem
  let people: Int
  let until: StoppingCriterion
  let seed: UInt64
  let start: CarvingPlan?
  let progress: ((SearchProgress) -> Void)?
  let isInterrupted: (@Sendable () -> Bool)?
  private var iterations = 0
  private var isReproducible = true
  private var stopReason = StopReason.iterations
  /// No plan that places enough is worth more.
  private var bound: Int?

  /// Prices tried between the two ends.
  private static let mostPrices = 4

  init(
    problem: CarvingProblem, people: Int, until: StoppingCriterion, seed: UInt64, start: CarvingPlan?,
    progress: ((SearchProgress) -> Void)?, isInterrupted: (@Sendable () -> Bool)?
  ) {
    self.problem = problem
    self.people = people
    self.until = until
    self.seed = seed
    self.start = start
    self.progress = progress
    self.isInterrupted = isInterrupted
  }

  mutating func solve() -> CarvingPlan {
    let share = people == 0 ? 1 : 3
    // Nobody has to be placed: the most value there is.
    let free = solve(problem.priced(0, weight: 0), from: start, parts: share, isShown: true)
    if free.record.status == .infeasible || free.record.score.hard > 0 { return finished(free, own: free) }
    lower(to: free.record.bound.value)
    let low = problem.restated(free)
    if low.jobs.count >= people { return finished(low, own: free) }
    // As many as possible, each as one.
    let most = solve(problem.priced(0, weight: 1), from: start ?? free, parts: share)
    if most.record.bound.served < people { return impossible(most) }
    var best = problem.restated(most)
    guard best.jobs.count >= people else { return notFound(best) }
    movePrice(from: low, to: &best)
    dropNeedless(&best)
    let agents = best.jobs.compactMap { problem.facts.agent(person: $0.person, copy: $0.copy) }
    let fixed = solve(problem.priced(0, weight: 0, mandatory: Set(agents)), from: best, parts: share, isShown: true)
    let polished = problem.restated(fixed)
    if fixed.record.score.hard == 0, polished.jobs.count >= people, value(best) < value(polished) { best = polished }
    return finished(best, own: fixed)
  }

  private func value(_ plan: CarvingPlan) -> Int { plan.record.score.value }

  private mutating func lower(to new: Int) { bound = min(bound ?? new, new) }

  private mutating func solve(
    _ problem: CarvingProblem, from start: CarvingPlan?, parts: Int, isShown: Bool = false
  ) -> CarvingPlan {
    let share = StoppingCriterion(
      iterations: until.iterations.map { max(1, $0 / parts) },
      noImprovement: until.noImprovement.map { max(1, $0 / parts) },
      time: until.time.map { $0 / parts })
    var free = problem
    free.withoutChangeCost()
    let plan = free.solve(
      until: share, seed: seed, startingFrom: start, progress: isShown ? progress : nil, isInterrupted: isInterrupted)
    iterations += plan.record.iterations
    isReproducible = isReproducible && plan.record.isReproducible
    stopReason = plan.record.stopReason
    return plan
  }

  /// Moves the price to where the plans on both sides of the number of people are worth the same.
  private mutating func movePrice(from low: CarvingPlan, to best: inout CarvingPlan) {
    var (below, above) = (low, best)
    for _ in 0..<CarvingValueSearch.mostPrices {
      if isInterrupted?() == true { return }
      let more = above.jobs.count - below.jobs.count
      let loss = value(below) - value(above)
      guard more > 0, loss > 0 else { return }
      let price = (loss + more - 1) / more
      let plan = solve(problem.priced(price, weight: 0), from: best, parts: 3 * CarvingValueSearch.mostPrices)
      let (product, overflow) = price.multipliedReportingOverflow(by: people)
      if !overflow { lower(to: plan.record.bound.value - product) }
      let found = problem.restated(plan)
      guard found.record.score.hard == 0 else { return }
      let worth = value(found) + price * found.jobs.count
      // Nothing above the line through both plans: the price is the right one.
      if worth <= value(above) + price * above.jobs.count { return }
      if found.jobs.count >= people {
        above = found
        if value(best) < value(found) { best = found }
      } else {
        below = found
      }
    }
  }

  /// Takes out jobs beyond the number asked for, the costliest first, as long as every rule holds.
  private func dropNeedless(_ best: inout CarvingPlan) {
    while best.jobs.count > people {
      let costly = best.jobs.enumerated().filter { $0.element.value.total < 0 }
        .sorted { ($0.element.value.total, $0.offset) < ($1.element.value.total, $1.offset) }
      var next: CarvingPlan?
      for entry in costly {
        var fewer = best
        fewer.jobs.remove(at: entry.offset)
        let told = problem.restated(fewer)
        if told.record.score.hard == 0, told.jobs.count >= people, value(best) < value(told) {
          next = told
          break
        }
      }
      guard let next else { return }
      best = next
    }
  }

  // MARK: - The answer

  private func finished(_ plan: CarvingPlan, own: CarvingPlan) -> CarvingPlan {
    var plan = plan
    plan.minimumPlaced = people
    plan.record.iterations = iterations
    plan.record.isReproducible = isReproducible
    plan.record.stopReason = stopReason
    guard own.record.status != .infeasible, plan.record.score.hard == 0 else { return plan }
    let most = max(bound ?? own.record.bound.value, value(plan))
    plan.record.bound = Score(hard: 0, served: plan.record.score.served, value: most)
    let isProven = most == value(plan)
    if isProven, isReproducible { plan.record.stopReason = .proven }
    plan.record.status =
      isProven ? .optimal : own.record.status == .interrupted || isInterrupted?() == true ? .interrupted : .feasible
    return plan
  }

  private func impossible(_ most: CarvingPlan) -> CarvingPlan {
    var plan = problem.restated(most)
    plan.minimumPlaced = people
    plan.jobs = []
    plan.record.status = .infeasible
    plan.record.stopReason = .proven
    plan.record.iterations = iterations
    plan.record.score = Score(hard: people - most.record.bound.served, served: 0, value: 0)
    plan.record.bound = Score(hard: 1, served: 0, value: 0)
    plan.conflict = conflict(ObjectiveTexts.tooMany(people, most.record.bound.served))
    return plan
  }

  private func notFound(_ found: CarvingPlan) -> CarvingPlan {
    var plan = found
    plan.minimumPlaced = people
    plan.record.iterations = iterations
    plan.record.isReproducible = isReproducible
    plan.record.score.hard = people - found.jobs.count
    plan.record.status = .interrupted
    plan.conflict = Conflict(
      summary: CarvingTexts.notFound,
      members: [
        Conflict.Member(rule: "minimumPlaced", text: ObjectiveTexts.notSoMany(people, found.jobs.count))
      ])
    return plan
  }

  private func conflict(_ text: Phrase) -> Conflict {
    Conflict(summary: CarvingTexts.infeasible, members: [Conflict.Member(rule: "minimumPlaced", text: text)])
  }
}

extension CarvingProblem {
  /// Parts of one search start from each other's plans; what a change costs is no part of that.
  fileprivate mutating func withoutChangeCost() { organisation.scenario.weights["change"] = nil }
}

/// What is said of the objective of a plan.
enum ObjectiveTexts {
  static func goal(_ people: Int) -> Phrase {
    people == 0
      ? Phrase(
        nl: "Doel: de meeste waarde, met hoeveel mensen ook.",
        en: "Objective: the most value, with any number of people.")
      : Phrase(
        nl: "Doel: de meeste waarde voor minstens \(people) \(people == 1 ? "persoon" : "mensen") met een baan.",
        en: "Objective: the most value for at least \(people) \(people == 1 ? "person" : "people") with a job.")
  }
  static func tooMany(_ asked: Int, _ most: Int) -> Phrase {
    Phrase(
      nl: "Het scenario wil minstens \(asked) mensen met een baan; meer dan \(most) kan niet.",
      en: "The scenario wants at least \(asked) people with a job; more than \(most) is not possible.")
  }
  static func notSoMany(_ asked: Int, _ found: Int) -> Phrase {
    Phrase(
      nl: "Het scenario wil minstens \(asked) mensen met een baan; gevonden is een plan met \(found).",
      en: "The scenario wants at least \(asked) people with a job; a plan with \(found) was found.")
  }
}
