public import Interchange
public import Legislation

/// From an organisation to a plan: analysis, carving, match, money and rotation, in the order in which they build on
/// each other (de hele keten).
///
///     let folder = ProjectFolder("examples/hospital-ward")
///     let pipeline = try Pipeline(folder.organisation, statutes: .embedded())
///     let plan = try pipeline.plan(of: [.analysis, .carving, .match, .money, .rotation])
public struct Pipeline: Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case analysis, carving, match, money, rotation
  }

  /// How long to search and from which seed; `nil` leaves the amount of work to the solvers, the same every time.
  public struct Search: Sendable {
    public var until: StoppingCriterion?
    public var seed: UInt64
    public var progress: (@Sendable (SearchProgress) -> Void)?
    public var isInterrupted: (@Sendable () -> Bool)?
    /// Whether a plan with pins says what each of them costs.
    public var pricesPins = true
    /// Whether to look for other plans to choose from.
    public var makesFront = false
    /// What the solvers do when nothing is said.
    static let usual = StoppingCriterion.any(.iterations(200_000), .noImprovement(100_000))
    /// A carving plan to begin with, which is never made worse; for instance last year's.
    public var start: CarvingPlan?
    /// A rotation to begin with, which is never made worse unless its own rules changed; for instance last month's.
    public var rotationStart: RotationSchedule?
    /// What each difference from that rotation costs.
    public var rotationChangeCost = Euro.zero

    public init(
      until: StoppingCriterion? = nil, seed: UInt64 = 0, progress: (@Sendable (SearchProgress) -> Void)? = nil,
      isInterrupted: (@Sendable () -> Bool)? = nil, start: CarvingPlan? = nil
    ) {
      self.until = until
      self.seed = seed
      self.progress = progress
      self.isInterrupted = isInterrupted
      self.start = start
    }
  }

  public let organisation: Organisation
  public let statutes: Statutes
  /// The reference date (peildatum) of everything that depends on the law.
  public let day: Day

  /// - Parameter day: takes the place of the scenario's reference date.
  /// - Throws: a finding when neither names a day.
  public init(_ organisation: Organisation, statutes: Statutes, on day: Day? = nil) throws(PipelineError) {
    guard let day = day ?? organisation.scenario.referenceDate else {
      throw PipelineError(Diagnostic(.error, "scenario/no-date", PipelineTexts.noDate, hint: PipelineTexts.noDateHint))
    }
    self.organisation = organisation
    self.statutes = statutes
    self.day = day
  }

  public func analyses() -> [TaskAnalysis] { TaskAnalysis.all(of: organisation) }

  /// The carving problem of the organisation, with everybody's measures applied.
  public func carvingProblem(_ analyses: [TaskAnalysis]) throws(PipelineError) -> CarvingProblem {
    try carvingProblem(analyses, QualityTable(organisation, analyses: analyses))
  }

  private func carvingProblem(
    _ analyses: [TaskAnalysis], _ quality: QualityTable
  ) throws(PipelineError) -> CarvingProblem {
    let rates = try legal { () throws(LegalError) in
      try PersonRates.all(of: organisation, on: day, statutes: statutes)
    }
    let fits = FitTable(tasks: organisation.tasks, people: organisation.people, limits: organisation.scenario.limits)
    var measured = organisation
    measured.people = organisation.people.map(\.applyingMeasures)
    do throws(CarvingError) {
      return try CarvingProblem(
        organisation: measured, analyses: analyses, rates: rates, quality: quality,
        comparison: PairComparison(fits))
    } catch {
      throw PipelineError(Diagnostic(.error, error.code.rawValue, error.message, hint: error.hint))
    }
  }

  public func carvingPlan(_ analyses: [TaskAnalysis], _ search: Search = Search()) throws(PipelineError) -> CarvingPlan
  {
    try carvingPlan(analyses, search, QualityTable(organisation, analyses: analyses))
  }

  private func carvingPlan(
    _ analyses: [TaskAnalysis], _ search: Search, _ quality: QualityTable
  ) throws(PipelineError) -> CarvingPlan {
    let problem = try carvingProblem(analyses, quality)
    if organisation.scenario.objective == .value {
      return problem.mostValue(
        forAtLeast: organisation.scenario.limits.minimumPlaced, until: search.until ?? Search.usual, seed: search.seed,
        startingFrom: search.start, progress: search.progress, isInterrupted: search.isInterrupted)
    }
    guard let until = search.until else {
      return problem.solve(
        seed: search.seed, startingFrom: search.start, progress: search.progress, isInterrupted: search.isInterrupted)
    }
    return problem.solve(
      until: until, seed: search.seed, startingFrom: search.start, progress: search.progress,
      isInterrupted: search.isInterrupted)
  }

  /// The redesign of the whole organisation, which begins with a carving plan and is never worse than that; `nil` when
  /// the plan breaks a rule.
  ///
  /// - Parameter plan: a carving plan of this organisation.
  public func inclusivePlan(
    from plan: CarvingPlan, _ analyses: [TaskAnalysis], _ search: Search = Search()
  ) throws(PipelineError) -> InclusivePlan? {
    try inclusivePlan(from: plan, analyses, search, QualityTable(organisation, analyses: analyses))
  }

  private func inclusivePlan(
    from plan: CarvingPlan, _ analyses: [TaskAnalysis], _ search: Search, _ quality: QualityTable
  ) throws(PipelineError) -> InclusivePlan? {
    let problem = try carvingProblem(analyses, quality)
    guard plan.conflict == nil, problem.score(of: plan).0.hard == 0 else { return nil }
    return InclusiveSolver(problem, judge: quality, plan: plan)
      .solve(until: search.until ?? Search.usual, seed: search.seed, isInterrupted: search.isInterrupted)
  }

  /// One comparison for each job, in the order of the jobs.
  ///
  /// - Precondition: the plan is one of this organisation.
  public func comparisons(_ plan: CarvingPlan) -> [Comparison] { comparisons(plan.jobs.map(bundle)) }

  private func comparisons(_ bundles: [Bundle]) -> [Comparison] {
    bundles.map { Comparison($0, limits: organisation.scenario.limits).answered(by: organisation.decisions) }
  }

  /// What goes by the number of a job must not lose one.
  private func bundle(_ job: CandidateJob) -> Bundle {
    guard let bundle = Bundle(job, in: organisation) else {
      preconditionFailure("The job \(job.id) is for somebody who is not in this organisation.")
    }
    return bundle
  }

  public func money(_ plan: CarvingPlan, into findings: inout Findings) throws(PipelineError) -> [JobMoney] {
    var result: [JobMoney] = []
    for job in plan.jobs {
      var problems = Findings()
      let money = try legal { () throws(LegalError) in
        try JobMoney(job, in: organisation, on: day, statutes: statutes, findings: &problems)
      }
      findings.add(contentsOf: problems)
      if let money { result.append(money) }
    }
    return result
  }

  /// The money of the jobs over several years and for each party; `nil` when no job has an amount.
  public func outlook(_ money: [JobMoney], _ plan: CarvingPlan, seed: UInt64) throws(PipelineError) -> Outlook? {
    try legal { () throws(LegalError) in
      try Outlook(money, plan.jobs, in: organisation, on: day, statutes: statutes, seed: seed)
    }
  }

  /// `nil` when nobody wants to be trained.
  public func rotation(_ search: Search = Search()) throws(PipelineError) -> RotationSchedule? {
    guard let problem = try rotationProblem() else { return nil }
    return rotation(problem, search)
  }

  private func rotation(_ problem: RotationProblem, _ search: Search) -> RotationSchedule {
    var problem = problem
    if let start = search.rotationStart { problem = problem.keeping(start, changeCost: search.rotationChangeCost) }
    guard let until = search.until else {
      return problem.solve(
        seed: search.seed, startingFrom: search.rotationStart, progress: search.progress,
        isInterrupted: search.isInterrupted)
    }
    return problem.solve(
      until: until, seed: search.seed, startingFrom: search.rotationStart, progress: search.progress,
      isInterrupted: search.isInterrupted)
  }

  /// `nil` when nobody wants to be trained.
  public func rotationProblem() throws(PipelineError) -> RotationProblem? {
    guard !organisation.trainings.isEmpty else { return nil }
    var dated = organisation
    dated.scenario.referenceDate = day
    let wages = try legal { () throws(LegalError) in try seekerWages() }
    do throws(RotationError) {
      return try RotationProblem(organisation: dated, seekerNetWagePerMinute: wages)
    } catch {
      throw PipelineError(Diagnostic(.error, error.code.rawValue, error.message, hint: error.hint))
    }
  }

  /// What a minute of each seeker costs, net of the subsidy that goes with the expected performance; a seeker without a
  /// profile earns the minimum wage without support.
  private func seekerWages() throws(LegalError) -> [Int] {
    var result: [Int] = []
    for seeker in organisation.seekers {
      var person = organisation.person(seeker.profile)
      if person == nil {
        person = CapabilityProfile(
          id: seeker.id, minimumMinutes: seeker.minimumMinutes, maximumMinutes: seeker.maximumMinutes)
        person?.instrument = .none
      }
      guard let person else { continue }
      let rates = try PersonRates(
        person, on: day, statutes: statutes, money: organisation.scenario.money,
        guidanceHourlyCost: organisation.guidanceHourlyCost)
      let performance = CapabilityProfile.Performance(
        pace: person.pace, quality: person.quality, netWorkTime: person.netWorkTime
      ).millionths
      let subsidy = rates.subsidy(freedMinutes: performance, personMinutes: 1_000_000) / 1_000_000
      result.append(rates.wagePerMinute - subsidy)
    }
    return result
  }

  /// Everything asked for, as one plan.
  public func plan(
    of stages: Set<Stage>, _ search: Search = Search(), provenance: Provenance, findings: Findings = Findings()
  ) throws(PipelineError) -> Plan {
    var findings = findings
    var plan = Plan(
      title: organisation.name, referenceDate: day, language: organisation.scenario.language, provenance: provenance)
    plan.positions = organisation.positions.map(PositionSummary.init)
    plan.tasks = organisation.tasks.map(TaskSummary.init)
    plan.people = organisation.people.map(PersonSummary.init)
    plan.trainings = organisation.trainings.map(TrainingSummary.init)
    plan.analyses = analyses()
    if !stages.isDisjoint(with: [.carving, .match, .money]) {
      let judge = QualityTable(organisation, analyses: plan.analyses)
      let carving = try carvingPlan(plan.analyses, search, judge)
      plan.carving = carving
      plan.donors = DonorEffect.all(of: carving, in: organisation, analyses: plan.analyses, judge: judge)
      let bundles = carving.jobs.map(bundle)
      plan.weeks = bundles.map { try? Timetable($0, limits: organisation.scenario.limits) }
      plan.quality = carving.jobs.map { job in
        guard let quality = judge.quality(of: job) else {
          preconditionFailure("The job \(job.id) has no task or person of this organisation.")
        }
        return quality
      }
      if stages.contains(.carving), search.pricesPins { plan.pinPrices = try pinPrices(carving, search) }
      if search.makesFront { plan.front = try front(carving, search) }
      if stages.contains(.carving), organisation.scenario.mode == .inclusive {
        plan.inclusive = try inclusivePlan(from: carving, plan.analyses, search, judge)
      }
      if stages.contains(.match) {
        plan.comparisons = comparisons(bundles)
        DecisionCheck.effects(organisation.decisions, plan.comparisons, into: &findings)
      }
      if stages.contains(.money) {
        plan.money = try money(carving, into: &findings)
        plan.outlook = try outlook(plan.money, carving, seed: search.seed)
      }
    }
    if stages.contains(.rotation), let problem = try rotationProblem() {
      let schedule = rotation(problem, search)
      plan.rotation = schedule
      plan.rotationChanges = search.rotationStart.map { schedule.changes(from: $0) }
      plan.seekerProfiles = Dictionary(
        organisation.seekers.filter { !$0.profile.isEmpty }.map { ($0.id, $0.profile) },
        uniquingKeysWith: { first, _ in first })
      plan.robust = problem.robustness(
        of: schedule, runs: organisation.scenario.rotation.robustRuns, seed: search.seed,
        isInterrupted: search.isInterrupted)
    }
    plan.parameters = Pipeline.parameters(of: plan.money)
    if !stages.subtracting([.analysis]).isEmpty {
      // Searches and amounts read the law; a number older than the day asked about is said of every plan.
      let stale = try legal { () throws(LegalError) in
        try PersonRates.staleness(on: day, statutes: statutes, money: organisation.scenario.money)
      }
      for warning in stale + plan.parameters.flatMap(\.warnings) where warning.code == "law/after-last-verified" {
        findings.add(warning)
      }
    }
    plan.findings = findings.sorted
    return plan.withoutFolders
  }

  /// The parameters that the amounts read, each once, by identifier and start.
  private static func parameters(of money: [JobMoney]) -> [Derivation.ParameterRead] {
    var seen: Set<String> = []
    return money.flatMap(\.lines).compactMap(\.derivation).flatMap(\.allParameters)
      .filter { seen.insert("\($0.id) \($0.from)").inserted }
      .sorted { ($0.id, $0.from) < ($1.id, $1.from) }
  }

  private func legal<T>(_ work: () throws(LegalError) -> T) throws(PipelineError) -> T {
    do throws(LegalError) {
      return try work()
    } catch {
      throw PipelineError(error.diagnostic)
    }
  }
}

extension Plan {
  /// Places name files without their folder, so that the same input gives the same plan wherever it stands.
  fileprivate var withoutFolders: Plan {
    func bare(_ location: SourceLocation?) -> SourceLocation? {
      location.map { place in
        var place = place
        place.file = place.file.split(separator: "/").last.map(String.init) ?? place.file
        return place
      }
    }
    var plan = self
    for index in plan.findings.indices { plan.findings[index].location = bare(plan.findings[index].location) }
    func bare(_ conflict: Conflict?) -> Conflict? {
      conflict.map { conflict in
        Conflict(
          summary: conflict.summary,
          members: conflict.members.map { .init(rule: $0.rule, text: $0.text, location: bare($0.location)) })
      }
    }
    let (carving, rotation) = (bare(plan.carving?.conflict), bare(plan.rotation?.conflict))
    plan.carving?.conflict = carving
    plan.pinPrices = pinPrices.map { prices in
      prices.map { price in
        var price = price
        price.location = bare(price.location)
        return price
      }
    }
    plan.rotation?.conflict = rotation
    return plan
  }
}

/// A run that cannot start, as one finding.
public struct PipelineError: Error, Hashable, Sendable {
  public let diagnostic: Diagnostic

  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
