/// One solve: bound, first plan, local search, enumeration of small problems, and the plan with its record.
struct CarvingSolver {
  let problem: CarvingProblem
  var budget: SearchBudget
  let seed: UInt64
  let progress: ((SearchProgress) -> Void)?
  /// Off only where the search by itself is to be looked at.
  var usesEnumeration = true
  private var model: CarvingModel
  private var boundSteps = 0
  private var bound: CarvingBoundSearch
  private var statistics: [SolveRecord.Statistic] = []

  init(problem: CarvingProblem, budget: SearchBudget, seed: UInt64, progress: ((SearchProgress) -> Void)?) {
    self.problem = problem
    self.budget = budget
    self.seed = seed
    self.progress = progress
    model = problem.model
    bound = CarvingBoundSearch(problem.model)
  }

  mutating func solve(startingFrom start: CarvingPlan?) -> CarvingPlan {
    if let conflict = CarvingInfeasibility(problem).cheapConflict() { return infeasible(conflict) }
    var former: [Int]?
    if let start {
      former = problem.agents(in: start)
      model.changeCost = 1000 * (problem.organisation.scenario.weights["change"] ?? 0)
      if let former, model.changeCost > 0 {
        model.formerAgent = former
        // No number of changes may weigh more than a person placed.
        let weights = max(1, model.agents.reduce(0) { $0 + model.profiles[$1.profile].weight })
        model.placementBonus = min(
          model.placementBonus + 2 * model.changeCost * model.items.count + 1, CarvingModel.highestBonus / weights)
        bound = CarvingBoundSearch(model)
      }
    }
    let shortage = firstShortage
    if hasNoChoice {
      var state = CarvingState(model, shortage: shortage)
      CarvingConstruction.placePinned(&state)
      if state.missing == 0, state.keepsDonors(), state.invalidJobs == 0 {
        budget.stop(.exhausted)
        return plan(state, bound: state.score, status: .optimal)
      }
    }
    let candidates = firstPrices()
    let construction = CarvingConstruction(model: model, candidates: candidates)
    var first = CarvingState(model, shortage: shortage)
    construction.build(&first)
    if let former {
      let state = problem.state(from: former, model: model, shortage: shortage)
      if !(state.score < first.score) || !first.validPartKeepsDonors() { first = state }
    }
    var search = CarvingLocalSearch(first, construction: construction, seed: seed)
    search.guide(by: construction, bound: bound)
    _ = search.run(steps: 2000, budget: &budget)
    if let proven = proveSmall(&search) { return proven }
    var twins = CarvingTwinSearch(search, seed: seed)
    return loop(&twins)
  }

  // MARK: - Parts of a solve

  /// Whether everything is decided: nobody, nothing, nobody who may do anything, or all of it pinned.
  private var hasNoChoice: Bool {
    model.agents.allSatisfy(\.isBarred) || model.items.allSatisfy { $0.pinnedTo >= 0 }
      || !model.agents.indices.contains { bound.isReachable($0) }
  }

  private var firstShortage: Int {
    let dearest = model.profiles.map { $0.rates.wagePerMinute }.max() ?? 0
    return max(1000, 4 * dearest)
  }

  private mutating func firstPrices() -> [[Int]] {
    let steps = bound.firstSteps
    bound.improve(steps: steps, than: nil, budget: &budget)
    boundSteps += steps
    return bound.candidates()
  }

  /// The answer of the enumeration, when the problem is small enough for one.
  private mutating func proveSmall(_ search: inout CarvingLocalSearch) -> CarvingPlan? {
    guard usesEnumeration, CarvingExact.mayTake(model), budget.stopReason != .interrupted, budget.stopReason != .time
    else { return nil }
    let found = search.finished()
    let isPlan = found.missing == 0 && found.invalidJobs == 0 && found.keepsDonors()
    let answer = CarvingExact(model: model).solve(toBeat: isPlan ? found.score : nil) { budget.isOutOfTime() }
    switch answer {
    case .unfinished: return nil
    case .optimal(let jobs):
      var state = CarvingState(model, shortage: 1)
      for (agent, items) in jobs.enumerated() { for item in items { state.relocate(item, to: agent) } }
      budget.replaceStop(.proven)
      return plan(state, bound: state.score, status: .optimal)
    case .notBetter:
      budget.replaceStop(.proven)
      if isPlan { return plan(found, bound: found.score, status: .optimal) }
      return infeasible(CarvingInfeasibility(problem).smallestConflict())
    }
  }

  private mutating func loop(_ search: inout CarvingTwinSearch) -> CarvingPlan {
    let chunk = max(4000, model.items.count)
    var credit = 0
    var guidedBy: Int?
    while budget.stopReason == nil {
      if search.bestScore.hard == 0, bound.isReached(by: search.bestScore) {
        budget.stop(.proven)
        break
      }
      searchAndProve(&search, steps: chunk, credit: &credit)
      search.aim(at: bound.served)
      if let choice = bound.bestChoice {
        search.choose(choice) {
          bound.plan(for: choice, budget: &budget).map { plan in
            problem.state(from: plan, model: model, shortage: firstShortage)
          }
        }
      }
      let value = bound.score.value
      if guidedBy.map({ value + abs(value) / 1000 < $0 }) ?? true {
        guidedBy = value
        search.guide(by: CarvingConstruction(model: model, candidates: bound.candidates()), bound: bound)
      }
      progress?(
        SearchProgress(
          iterations: budget.iterations, score: search.bestScore, bound: bound.score, elapsed: budget.elapsed))
    }
    let state = search.finished()
    let score = state.score
    if budget.isReproducible {
      // What the iterations allowed is done; a last look at the bound, with the value to aim at.
      bound.improve(steps: bound.lastSteps, than: score, plan: state.agentOf, budget: &budget)
    }
    statistics.append(SolveRecord.Statistic("accepted", search.lead.accepted + search.partner.accepted))
    if score.hard > 0 {
      return plan(
        state, bound: bound.score, status: .interrupted, conflict: CarvingInfeasibility(problem).notFound())
    }
    let isProven = bound.isReached(by: score)
    if isProven { budget.replaceStop(.proven) }
    let status: SolveStatus =
      isProven ? .optimal : budget.stopReason == .interrupted ? .interrupted : .feasible
    return plan(state, bound: isProven ? score : bound.score, status: status)
  }

  /// Both at the same time: what one finds the other sees in the next round, on one core as on two.
  private mutating func searchAndProve(_ search: inout CarvingTwinSearch, steps: Int, credit: inout Int) {
    // While the bound still moves it gets a fourth of the work, and the plan that the round began with to aim at. Proofs
    // with whole jobs get half of what the second search would have, and nearly all of it while it is open how many people
    // can be placed: the search does better once it knows.
    let isCounting = search.bestScore.served < bound.served
    let share = bound.usesJobs ? steps * (isCounting ? 15 : 8) / 16 : bound.isSettled ? steps / 8 : steps / 2
    credit += share
    let boundSteps = credit / bound.costOfStep
    credit -= boundSteps * bound.costOfStep
    let (known, plan) = (search.bestScore, search.bestPlan)
    var proving = budget
    var bound = bound
    search.run(steps: steps, fewer: steps - share, budget: &budget) {
      bound.improve(steps: boundSteps, than: known, plan: plan, budget: &proving)
    }
    if let found = bound.takeFound() {
      let state = problem.state(from: found, model: model, shortage: firstShortage)
      if search.bestScore < state.score, state.keepsDonors() {
        search.offer(state)
        budget.improved()
      }
    }
    self.bound = bound
    if let reason = proving.stopReason { budget.replaceStop(reason) }
    self.boundSteps += boundSteps
  }

  // MARK: - The answer

  private func infeasible(_ conflict: Conflict) -> CarvingPlan {
    let state = CarvingState(model, shortage: 1)
    let broken = max(1, state.missing)
    var plan = plan(
      state, bound: Score(hard: 1, served: 0, value: 0), status: .infeasible, conflict: conflict)
    plan.record.score = Score(hard: max(broken, plan.record.score.hard), served: 0, value: 0)
    plan.record.stopReason = .proven
    return plan
  }

  private func plan(
    _ state: CarvingState, bound: Score, status: SolveStatus, conflict: Conflict? = nil
  ) -> CarvingPlan {
    let jobs = problem.jobs(of: state)
    var plan = CarvingPlan(
      jobs: jobs, unassigned: [], unplaced: [],
      record: SolveRecord(
        status: status, score: state.score, bound: bound, seed: seed, iterations: budget.iterations,
        stopReason: budget.stopReason ?? .exhausted, isReproducible: budget.isReproducible,
        statistics: [
          SolveRecord.Statistic("items", model.items.count), SolveRecord.Statistic("people", model.agents.count),
        ]
          + statistics + [SolveRecord.Statistic("boundSteps", boundSteps)]),
      analysis: [], conflict: conflict)
    let (score, analysis) = problem.score(of: plan)
    plan.analysis = analysis
    if status != .infeasible {
      if model.changeCost > 0 {
        let change = state.score.value - score.value
        plan.analysis.append(RuleScore(rule: "change", amount: change, matches: problem.changes(state)))
      } else if state.score.hard == 0 {
        precondition(score == state.score, "The rules and the search do not agree on the score of the plan.")
      }
      if state.score.hard > 0 { plan.record.score.hard = score.hard }
    }
    let reasons = CarvingReasons(problem: problem, state: state, jobs: jobs)
    plan.unassigned = reasons.unassigned()
    plan.unplaced = reasons.unplaced()
    return plan
  }
}

extension CarvingProblem {
  /// The id of one person: the profile's, with `#2` and on for the further ones.
  func name(_ agent: Int) -> String {
    let id = organisation.people[model.agents[agent].profile].id
    return model.agents[agent].copy == 1 ? id : "\(id)#\(model.agents[agent].copy)"
  }

  func jobs(of state: CarvingState) -> [CandidateJob] {
    var jobs: [CandidateJob] = []
    for agent in model.agents.indices where state.isValid(agent) {
      let profile = model.agents[agent].profile
      var minutes: [Int: (freed: Int, needed: Int)] = [:]
      for item in state.jobs[agent] {
        for index in model.items[item].pieces {
          let piece = model.pieces[index]
          minutes[piece.task, default: (0, 0)].freed += piece.minutes
          minutes[piece.task, default: (0, 0)].needed += model.minutes(profile: profile, piece: piece)
        }
      }
      let tasks = minutes.keys.sorted().compactMap { task in
        minutes[task].map {
          JobTask(task: organisation.tasks[task].id, freedMinutes: $0.freed, personMinutes: $0.needed)
        }
      }
      let freed = state.jobs[agent].reduce(0) { $0 + model.items[$1].freed }
      let (work, done) = (state.minutes[agent], state.freedMinutes[agent])
      jobs.append(
        CandidateJob(
          id: "J\(jobs.count + 1)", person: name(agent), copy: model.agents[agent].copy, tasks: tasks,
          value: JobValue(
            freed: freed, wage: rates[profile].wagePerMinute * work,
            subsidy: rates[profile].subsidy(freedMinutes: done, personMinutes: work),
            guidance: rates[profile].guidancePerWeek, oneOff: rates[profile].oneOffPerWeek)))
    }
    return jobs
  }

  /// The items that are elsewhere than in the plan that was begun with.
  func changes(_ state: CarvingState) -> [RuleScore.Match] {
    state.agentOf.indices.compactMap { item in
      let (now, then) = (state.agentOf[item], state.model.formerAgent[item])
      guard now != then else { return nil }
      let tasks = state.model.items[item].pieces.map { organisation.tasks[state.model.pieces[$0].task].id }
      return RuleScore.Match(
        people: [then, now].filter { $0 >= 0 }.map(name), tasks: tasks, amount: -state.model.changeCost)
    }
  }
}
