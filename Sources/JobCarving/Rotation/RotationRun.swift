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

  /// Percent of the time after which the proofs before the search end: of teams, of whole plans.
  static let teamShare = 20
  static let firstShare = 30
  /// Percent of the time after which, of a small rotation, a first search, the proof of each team and that of the cost
  /// end.
  static let firstSearchShare = 40
  static let teamProofShare = 50
  static let costProofShare = 70
  /// Percent of the time after which the search and the last proofs end; what is left is for telling the result.
  static let searchShare = 80
  static let lastShare = 92
  static let remedyShare = 97
  /// Steps before the cost is proven, and parts of its tree that are looked at before the search goes on and after it.
  static let firstSteps = 256
  static let firstTreeNodes = 120
  static let lastTreeNodes = 300
  /// More courses than this are left to the tree alone.
  static let mostCoursesWithTree = 20
  /// Branching over whole plans is for small rotations.
  static let mostCoursesForProof = 120

  let problem: RotationProblem
  let until: StoppingCriterion
  let seed: UInt64
  let progress: ((SearchProgress) -> Void)?
  let isInterrupted: (@Sendable () -> Bool)?
  let clock = ContinuousClock()
  let began: ContinuousClock.Instant
  private let cut = Cut()
  var proof: RotationProof
  var dive: YearDive?
  var model: RotationModel { problem.model }
  var isSmall: Bool { model.courses.count <= Self.mostCoursesForProof }

  init(
    _ problem: RotationProblem, until: StoppingCriterion, seed: UInt64, progress: ((SearchProgress) -> Void)?,
    isInterrupted: (@Sendable () -> Bool)?
  ) {
    self.problem = problem
    proof = RotationProof(problem)
    self.until = until
    self.seed = seed
    self.progress = progress
    self.isInterrupted = isInterrupted
    began = clock.now
  }

  /// Whether this share of the time is used, in percent; without a time limit only an interruption counts.
  func isPast(_ share: Int) -> Bool {
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
    proof.boundTeams(start) { run.isPast(Self.teamShare) }
    if reachesBound(start) { return finish(start, .optimal, .proven, iterations: 0, nodes: 0) }
    var nodes = 0
    let isTiny = model.courses.count <= (proof.hasYears ? Self.mostCoursesWithTree : Self.mostCoursesForProof)
    if isTiny, let answer = exact(&start, RotationRun.firstNodes, Self.firstShare, &nodes) { return answer }
    dive = proof.dive { run.isPast(Self.searchShare) }
    rebuild(&start) { run.isPast(Self.teamShare) }
    if !proof.hasYears || !isSmall { proof.proveTeams(&start) { run.isPast(Self.firstShare) } }
    if reachesBound(start) { return finish(start, .optimal, .proven, iterations: 0, nodes: nodes) }
    if isTiny, let answer = exact(&start, RotationRun.proofNodes, Self.firstShare, &nodes) {
      return answer
    }
    return search(from: start, proofNodes: nodes)
  }

  /// Branching over whole plans; the answer when all of them were looked at.
  private func exact(
    _ plan: inout RotationState, _ limit: Int, _ share: Int, _ nodes: inout Int
  ) -> RotationSchedule? {
    let run = self
    var exact = RotationExact(
      model, bound: problem.bound, incumbent: plan, nodes: limit, mostServed: proof.bound.served,
      mustStop: { run.isPast(share) })
    exact.run()
    nodes = exact.visited
    plan = exact.best?.state ?? plan
    return exact.isComplete ? finish(plan, .optimal, .proven, iterations: 0, nodes: nodes) : nil
  }

  /// A plan of whole years where that serves more.
  private func rebuild(_ plan: inout RotationState, _ mustStop: @escaping () -> Bool) {
    guard var trial = dive?.plan(mustStop: mustStop) else { return }
    fill(&trial)
    guard keepsPins(trial), plan.score < trial.score else { return }
    plan = trial
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

  func keepsPins(_ state: RotationState) -> Bool {
    model.courses.indices.allSatisfy { !model.courses[$0].mustHold || state.choices[$0] != .refused }
  }

  func reachesBound(_ state: RotationState) -> Bool { proof.bound <= state.score }

  func score(_ state: RotationState) -> Score {
    var score = state.score
    score.hard = model.courses.indices.count { model.courses[$0].mustHold && state.choices[$0] == .refused }
    return score
  }

  private func infeasible(_ mustStop: @escaping () -> Bool) -> RotationSchedule {
    let conflict = RotationConflict(organisation: problem.organisation, model: model).conflict(mustStop: mustStop)
    return finish(RotationState(model), .infeasible, .proven, iterations: 0, nodes: 0, conflict: conflict)
  }

  func finish(
    _ state: RotationState, _ status: SolveStatus, _ reason: StopReason, iterations: Int, nodes: Int,
    conflict: Conflict? = nil
  ) -> RotationSchedule {
    var bound = proof.bound
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
