/// Which people get a job, and which tasks each job holds (functiecreatie): the problem, ready to be solved.
///
/// Agents are the profiles, each as often as its count; items are the tasks that the analysis released, the parts of
/// divisible tasks, and tasks of one bond together. Minutes are a week's; values are thousandths of a cent a week.
/// The rules have ids: `once`, `released`, `hours`, `capability`, `conflict`, `bond`, `licence`, `donor`,
/// `pin`, `timetable`, `quality`.
public struct CarvingProblem: Sendable {
  var organisation: Organisation
  let analyses: [TaskAnalysis]
  let rates: [PersonRates]
  let model: CarvingModel
  let facts: CarvingFacts

  /// Sets the problem up. People are taken as they are given: apply their measures first.
  ///
  /// - Parameters:
  ///   - analyses: one for each task of the organisation, in its order.
  ///   - rates: one for each profile of the organisation, in its order.
  ///   - quality: the judge of whether a job is worth doing; `nil` leaves the rule `quality` out.
  ///   - exclusion: why a person cannot do a task at all, by their numbers; `nil`: may. Asked of each pair of a
  ///     profile and a task that can move, and again for what is told of it.
  /// - Throws: `CarvingError` when counts differ, ids are double or unknown, or values cannot be computed with.
  /// - Complexity: O(tasks × profiles).
  public init(
    organisation: Organisation, analyses: [TaskAnalysis], rates: [PersonRates], quality: QualityTable? = nil,
    exclusion: (_ task: Int, _ person: Int) -> PairExclusion?
  ) throws(CarvingError) {
    self = try withoutActuallyEscaping(exclusion) { exclusion throws(CarvingError) in
      try CarvingProblem(
        organisation: organisation, analyses: analyses, rates: rates, quality: quality,
        comparison: PairComparison(exclusion))
    }
  }

  /// - Parameter comparison: what keeps a person from a task at all, by their numbers.
  init(
    organisation: Organisation, analyses: [TaskAnalysis], rates: [PersonRates], quality: QualityTable?,
    comparison: PairComparison
  ) throws(CarvingError) {
    let builder = try CarvingModelBuilder(
      organisation: organisation, analyses: analyses, rates: rates, quality: quality, comparison: comparison)
    self.organisation = organisation
    self.analyses = analyses
    self.rates = rates
    model = builder.model
    facts = builder.facts
  }

  init(
    organisation: Organisation, analyses: [TaskAnalysis], rates: [PersonRates], model: CarvingModel, facts: CarvingFacts
  ) {
    self.organisation = organisation
    self.analyses = analyses
    self.rates = rates
    self.model = model
    self.facts = facts
  }

  /// Looks for the best plan, and for a proof of how good it can be.
  ///
  /// Hard rules come first, then people placed by weight, then the value. The same seed and number of iterations give
  /// the same plan. A plan to start from is never made worse.
  ///
  /// - Parameters:
  ///   - until: when to stop; small problems end earlier, with a proof.
  ///   - startingFrom: for instance last year's plan. With the weight `change` in the scenario, each part of a task
  ///     that goes elsewhere costs that many cents a week.
  ///   - progress: called now and then.
  ///   - isInterrupted: asked now and then; `true` ends the search and keeps the best plan.
  public func solve(
    until: StoppingCriterion = .any(.iterations(200_000), .noImprovement(100_000)), seed: UInt64 = 0,
    startingFrom: CarvingPlan? = nil, progress: ((SearchProgress) -> Void)? = nil,
    isInterrupted: (@Sendable () -> Bool)? = nil
  ) -> CarvingPlan {
    var solver = CarvingSolver(
      problem: self, budget: SearchBudget(until, isInterrupted: isInterrupted), seed: seed, progress: progress)
    return solver.solve(startingFrom: startingFrom)
  }

  /// Judges a plan from scratch by every rule, independently of any search; changes against another plan do not count.
  public func score(of plan: CarvingPlan) -> (Score, [RuleScore]) {
    let reading = PlanReading(plan, of: self)
    let hard = CarvingRules.hard.map { $0(reading) }
    let placed = CarvingRules.placed(reading)
    let value = CarvingRules.value(reading)
    let score = Score(
      hard: hard.reduce(0) { $0 + $1.amount }, served: placed.amount, value: value.reduce(0) { $0 + $1.amount })
    return (score, hard + [placed] + value)
  }
}
