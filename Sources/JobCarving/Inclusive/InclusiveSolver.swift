/// One redesign of the whole organisation, from a carving plan: search, bound, and the plan with what it changes.
struct InclusiveSolver {
  private let model: InclusiveModel
  private let judge: InclusiveJudge
  private let start: InclusiveState
  private let analyses: [TaskAnalysis]
  private let plan: CarvingPlan

  /// - Parameter plan: a carving plan of the problem that breaks no rule.
  init(_ problem: CarvingProblem, judge: QualityTable, plan: CarvingPlan) {
    model = InclusiveModel(problem, judge: judge, plan: plan)
    self.judge = InclusiveJudge(model)
    start = InclusiveState(model, judge: self.judge)
    analyses = problem.analyses
    self.plan = plan
  }

  /// The best redesign found: never worse than the carving plan, in the order of `InclusiveScore`.
  ///
  /// The same seed and number of iterations give the same redesign.
  func solve(
    until: StoppingCriterion, seed: UInt64, isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> InclusivePlan {
    var budget = SearchBudget(until, isInterrupted: isInterrupted)
    if var exact = InclusiveExact(start) {
      let best = exact.solve()
      budget.stop(.proven)
      return export(best, .optimal, budget, seed)
    }
    var search = InclusiveSearch(start, seed: seed)
    search.run(budget: &budget)
    let status: SolveStatus = budget.stopReason == .interrupted ? .interrupted : .feasible
    return export(search.best, status, budget, seed)
  }

  private func export(
    _ best: InclusiveState, _ status: SolveStatus, _ budget: SearchBudget, _ seed: UInt64
  ) -> InclusivePlan {
    let today = InclusiveState.today(judge)
    let bound = InclusiveBoundSearch(start).bound(placed: best.score.placed)
    let isProven = status == .optimal
    let result = InclusivePlan(
      jobs: jobs(of: best), moves: InclusiveMoves(best, judge: judge).moves(),
      positions: positions(best, today), now: figures(today, nil), carving: figures(start.verdicts, start),
      inclusive: figures(best.verdicts, best), status: status,
      bound: isProven ? InclusiveBound(placed: best.score.placed, reds: best.score.reds) : bound, seed: seed,
      iterations: budget.iterations, stopReason: budget.stopReason ?? .exhausted,
      isReproducible: budget.isReproducible)
    precondition(
      InclusiveRules(model.problem, judge: model.judge, from: plan).breaches(of: result).isEmpty,
      "The rules and the search do not agree on the redesign.")
    return result
  }

  // MARK: - What is told

  private func figures(_ verdicts: [InclusiveVerdict], _ state: InclusiveState?) -> InclusiveFigures {
    func count(_ range: Range<Int>, _ amount: (InclusiveVerdict) -> Int) -> Int {
      range.reduce(0) { $0 + ($1 < verdicts.count ? amount(verdicts[$1]) : 0) }
    }
    let (positions, jobs) = (0..<model.positions, model.positions..<model.places)
    func weighted(_ amount: (InclusiveVerdict) -> Int) -> Int {
      positions.reduce(0) { $0 + amount(verdicts[$1]) * model.organisation.positions[$1].sharers }
        + count(jobs, amount)
    }
    return InclusiveFigures(
      people: count(jobs) { $0.minutes > 0 ? 1 : 0 }, placed: state?.score.placed ?? 0, value: state?.score.value ?? 0,
      jobReds: count(jobs) { $0.reds.count }, jobDoubts: count(jobs) { $0.doubts },
      positionReds: count(positions) { $0.reds.count }, positionDoubts: count(positions) { $0.doubts },
      reds: weighted { $0.reds.count }, doubts: weighted { $0.doubts })
  }

  private func jobs(of state: InclusiveState) -> [CandidateJob] {
    let (problem, carving) = (model.problem, model.problem.model)
    var jobs: [CandidateJob] = []
    for agent in carving.agents.indices {
      let units = state.taken[model.positions + agent]
      guard !units.isEmpty else { continue }
      let profile = carving.agents[agent].profile
      let parts = carving.parts(profile: profile, items: units.map { model.units[$0].item })
      let (work, freed) = (parts.reduce(0) { $0 + $1.minutes }, parts.reduce(0) { $0 + $1.freed })
      let rates = problem.rates[profile]
      jobs.append(
        CandidateJob(
          id: "J\(jobs.count + 1)", person: problem.name(agent), copy: carving.agents[agent].copy,
          tasks: parts.map {
            JobTask(
              task: model.organisation.tasks[$0.task].id, freedMinutes: $0.freed, personMinutes: $0.minutes)
          },
          value: JobValue(
            freed: units.reduce(0) { $0 + model.units[$1].freed }, wage: rates.wagePerMinute * work,
            subsidy: rates.subsidy(freedMinutes: freed, personMinutes: work), guidance: rates.guidancePerWeek,
            oneOff: rates.oneOffPerWeek)))
    }
    return jobs
  }

  private func positions(_ best: InclusiveState, _ today: [InclusiveVerdict]) -> [InclusivePosition] {
    func ids(_ reds: QualityReds) -> [String] { QualityReds.rules.filter { reds.contains($0.red) }.map(\.id) }
    return (0..<model.positions).compactMap { index in
      guard model.listed[index] > 0 else { return nil }
      let (now, later) = (today[index], best.verdicts[index])
      let position = model.organisation.positions[index]
      return InclusivePosition(
        position: position.id, people: position.sharers, minutesNow: now.minutes,
        minutesCarving: start.verdicts[index].minutes, minutesInclusive: later.minutes,
        takenMinutes: best.taken[index].reduce(0) { $0 + model.units[$1].minutes },
        redsNow: ids(now.reds), redsCarving: ids(start.verdicts[index].reds), redsInclusive: ids(later.reds),
        doubtsNow: now.doubts, doubtsCarving: start.verdicts[index].doubts, doubtsInclusive: later.doubts,
        effect: effect(index, best))
    }
  }

  private func effect(_ index: Int, _ best: InclusiveState) -> DonorEffect? {
    let (kept, taken) = (best.kept(index), best.taken[index])
    guard !taken.isEmpty || kept.count < model.unitsAtHome[index].count else { return nil }
    let position = model.organisation.positions[index]
    let later = model.parts(at: index, units: kept, taken: taken)
    let tasks = model.organisation.tasks
    let now = model.parts(at: index, units: model.unitsAtHome[index], taken: [])
    return DonorEffect(
      position, freedMinutes: max(0, model.listed[index] - best.verdicts[index].minutes),
      now: now.map { (tasks[$0.task], $0.minutes) }, later: later.map { (tasks[$0.task], $0.minutes) },
      Dictionary(analyses.map { ($0.task, $0.routineIndex) }, uniquingKeysWith: { first, _ in first }),
      model.judge.quality(ofPosition: index, later: later))
  }
}
