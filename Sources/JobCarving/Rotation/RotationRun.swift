import Interchange

/// One solve: start, proof for small rotations, search, record.
struct RotationRun {
  /// Whether the time or the user ended some part of the work: the same iterations may then give another plan.
  private final class Cut {
    var happened = false
  }

  /// How many branches are tried for a proof, before and after the first prices; a second or so.
  static let firstNodes = 3000
  static let proofNodes = 60_000
  /// How often the prices of the bound are moved, for each of its two halves.
  static let firstPriceSteps = 100
  static let lastPriceSteps = 400

  /// Percent of the time after which the proofs before the search end: of teams, first prices, whole plans.
  static let teamShare = 25
  static let firstShare = 35
  static let proofShare = 40
  /// Percent of the time after which the search and the last prices end; what is left is for telling the result.
  static let searchShare = 80
  static let lastShare = 92
  static let remedyShare = 97
  /// Branching over whole plans is for small rotations.
  static let mostCoursesForProof = 120

  private let problem: RotationProblem
  private let until: StoppingCriterion
  private let seed: UInt64
  private let progress: ((SearchProgress) -> Void)?
  private let isInterrupted: (@Sendable () -> Bool)?
  private let clock = ContinuousClock()
  private let began: ContinuousClock.Instant
  private let cut = Cut()
  /// What is proven so far.
  private var bound: Score
  private var model: RotationModel { problem.model }

  init(
    _ problem: RotationProblem, until: StoppingCriterion, seed: UInt64, progress: ((SearchProgress) -> Void)?,
    isInterrupted: (@Sendable () -> Bool)?
  ) {
    self.problem = problem
    bound = problem.bound.score
    self.until = until
    self.seed = seed
    self.progress = progress
    self.isInterrupted = isInterrupted
    began = clock.now
  }

  /// Whether this share of the time is used, in percent; without a time limit only an interruption counts.
  private func isPast(_ share: Int) -> Bool {
    let isOver = isInterrupted?() ?? false || until.time.map { (clock.now - began) * 100 >= $0 * share } ?? false
    if isOver { cut.happened = true }
    return isOver
  }
  private var isStopped: Bool { isPast(100) }

  mutating func solve(startingFrom earlier: RotationSchedule?) -> RotationSchedule {
    let run = self
    let mustStop: () -> Bool = { run.isStopped }
    var start = initial(earlier)
    if !keepsPins(start) {
      let answer = RotationConflict.feasible(model, mustStop: mustStop)
      if let state = answer.state {
        start = state
      } else if answer.proven {
        return infeasible(mustStop)
      }
    }
    fill(&start)
    guard keepsPins(start) else {
      // No plan with all pins was found, and none is excluded: the search goes on from what there is.
      return search(from: start, proofNodes: 0)
    }
    if reachesBound(start) { return finish(start, .optimal, .proven, iterations: 0, nodes: 0) }
    prove(&start) { run.isPast(Self.teamShare) }
    if reachesBound(start) { return finish(start, .optimal, .proven, iterations: 0, nodes: 0) }
    let isSmall = model.courses.count <= Self.mostCoursesForProof
    if isSmall {
      var first = RotationExact(
        model, bound: problem.bound, incumbent: start, nodes: RotationRun.firstNodes,
        mustStop: { run.isPast(Self.firstShare) })
      first.run()
      start = first.best?.state ?? start
      if first.isComplete { return finish(start, .optimal, .proven, iterations: 0, nodes: first.visited) }
    }
    tighten(start, RotationRun.firstPriceSteps) { run.isPast(Self.firstShare) }
    if reachesBound(start) { return finish(start, .optimal, .proven, iterations: 0, nodes: 0) }
    guard isSmall else { return search(from: start, proofNodes: 0) }
    var exact = RotationExact(
      model, bound: problem.bound, incumbent: start, nodes: RotationRun.proofNodes, mostServed: bound.served,
      mustStop: { run.isPast(Self.proofShare) })
    exact.run()
    let best = exact.best?.state ?? start
    if exact.isComplete { return finish(best, .optimal, .proven, iterations: 0, nodes: exact.visited) }
    return search(from: best, proofNodes: exact.visited)
  }

  /// What each team can have at most, and what that proposes for the plan.
  private mutating func prove(_ plan: inout RotationState, _ mustStop: @escaping () -> Bool) {
    var teams = RotationTeams(model)
    let most = teams.mostServed(reached: plan, mustStop: mustStop)
    if most < bound.served {
      // Before any price: nothing is cheaper than free, but each seeker served is worth its thousandth.
      bound = Score(served: most, value: model.people.count)
    }
    plan = teams.improved(plan)
  }

  private mutating func tighten(_ plan: RotationState, _ steps: Int, _ mustStop: @escaping () -> Bool) {
    guard var prices = RotationLagrangian(model, mustStop: mustStop) else { return }
    bound = min(bound, prices.tighten(bound, target: plan.score, steps: steps))
  }

  private mutating func search(from start: RotationState, proofNodes: Int) -> RotationSchedule {
    var search = RotationSearch(model, start: start, seed: seed)
    var reason = StopReason.exhausted
    while search.hasMoves {
      if let limit = until.iterations, search.iterations >= limit {
        reason = .iterations
        break
      }
      if let limit = until.noImprovement, search.sinceImprovement >= limit {
        reason = .noImprovement
        break
      }
      if isInterrupted?() ?? false {
        reason = .interrupted
        break
      }
      if isPast(Self.searchShare) {
        // What is left of the time goes to the proof.
        reason = .time
        break
      }
      if until == StoppingCriterion(), search.sinceImprovement >= 1000 {
        reason = .noImprovement
        break
      }
      search.step()
      if search.iterations % 64 == 0 {
        let elapsed = clock.now - began
        progress?(
          SearchProgress(
            iterations: search.iterations, score: score(search.best), bound: bound, elapsed: elapsed))
      }
      if keepsPins(search.best), reachesBound(search.best) {
        return finish(search.best, .optimal, .proven, iterations: search.iterations, nodes: proofNodes)
      }
    }
    let run = self
    if keepsPins(search.best) { tighten(search.best, RotationRun.lastPriceSteps) { run.isPast(Self.lastShare) } }
    if keepsPins(search.best), reachesBound(search.best) {
      return finish(search.best, .optimal, .proven, iterations: search.iterations, nodes: proofNodes)
    }
    guard keepsPins(search.best) else {
      let conflict = RotationConflict(organisation: problem.organisation, model: model).notFound()
      return finish(
        search.best, .interrupted, reason, iterations: search.iterations, nodes: proofNodes, conflict: conflict)
    }
    let status: SolveStatus = reason == .interrupted ? .interrupted : .feasible
    return finish(search.best, status, reason, iterations: search.iterations, nodes: proofNodes)
  }

  private func initial(_ earlier: RotationSchedule?) -> RotationState {
    guard let earlier else { return RotationState(model) }
    let (covers, uncovered) = RotationState.covers(of: earlier, in: model)
    if let whole = RotationState(model, covers: covers, uncovered: uncovered) { return whole }
    // Some of it no longer stands: what does is kept, person by person.
    var state = RotationState(model)
    for person in covers.indices {
      for cover in covers[person] where state.teamAllows(cover) && state.groupHasRoom(cover) {
        guard case .success(let year) = state.year(of: person, adding: cover), state.mentorsAllow(person, year) else {
          continue
        }
        state.add(cover, to: person, year: year)
      }
    }
    state.dissolveGroups()
    return state
  }

  /// Adds what fits, pinned courses first, then by priority.
  private func fill(_ state: inout RotationState) {
    let order = model.courses.indices.sorted { a, b in
      let (x, y) = (model.courses[a], model.courses[b])
      return (x.mustHold ? 0 : 1, -x.priority, x.starts.count, a) < (y.mustHold ? 0 : 1, -y.priority, y.starts.count, b)
    }
    for index in order where state.choices[index] == .refused {
      if model.courses[index].priority == 0, !model.courses[index].mustHold { continue }
      if !state.insert(index), model.courses[index].mustHold { state.holdUncovered(index) }
    }
  }

  private func keepsPins(_ state: RotationState) -> Bool {
    model.courses.indices.allSatisfy { !model.courses[$0].mustHold || state.choices[$0] != .refused }
  }

  private func reachesBound(_ state: RotationState) -> Bool { bound <= state.score }

  private func score(_ state: RotationState) -> Score {
    var score = state.score
    score.hard = model.courses.indices.count { model.courses[$0].mustHold && state.choices[$0] == .refused }
    return score
  }

  private func infeasible(_ mustStop: @escaping () -> Bool) -> RotationSchedule {
    let conflict = RotationConflict(organisation: problem.organisation, model: model).conflict(mustStop: mustStop)
    return finish(RotationState(model), .infeasible, .proven, iterations: 0, nodes: 0, conflict: conflict)
  }

  private func finish(
    _ state: RotationState, _ status: SolveStatus, _ reason: StopReason, iterations: Int, nodes: Int,
    conflict: Conflict? = nil
  ) -> RotationSchedule {
    var bound = bound
    if status == .infeasible { bound.hard = 1 }
    if keepsPins(state) { precondition(state.score <= bound, "No plan beats what was proven.") }
    if status == .optimal { bound = state.score }
    var record = SolveRecord(
      status: status, score: score(state), bound: bound, seed: seed, iterations: iterations, stopReason: reason,
      isReproducible: true,
      statistics: [
        SolveRecord.Statistic("trainings", model.courses.count), SolveRecord.Statistic("seekers", model.people.count),
        SolveRecord.Statistic("weeks", model.weeks),
        SolveRecord.Statistic("starts", model.courses.reduce(0) { $0 + $1.starts.count }),
        SolveRecord.Statistic("proofNodes", nodes),
      ])
    let run = self
    let result = RotationResult(
      model: model, organisation: problem.organisation, mustStop: { run.isPast(Self.remedyShare) })
    var schedule = result.schedule(state, record: record, conflict: conflict)
    let checked = problem.score(of: schedule)
    if status != .infeasible, keepsPins(state) {
      precondition(checked == state.score, "The score kept by the search is the score of its schedule.")
    }
    record.score = checked
    // Asked at the end: telling the result may be cut short as well.
    record.isReproducible = !cut.happened && reason != .time && reason != .interrupted
    schedule.record = record
    return schedule
  }
}
