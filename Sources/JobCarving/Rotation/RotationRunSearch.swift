/// The search of a run, with the proofs that come between its steps and after them.
extension RotationRun {
  mutating func search(from start: RotationState, proofNodes: Int) -> RotationSchedule {
    var search = RotationSearch(model, start: start, seed: seed, dive: dive)
    let run = self
    let provesCost = isSmall && proof.hasYears
    var reason = advance(&search, steps: provesCost ? Self.firstSteps : nil, share: Self.firstSearchShare)
    if reason == nil, keepsPins(search.best) {
      // A good plan makes the proof short, and the proof may come upon a better plan.
      var plan = search.best
      proof.proveTeams(&plan) { run.isPast(Self.teamProofShare) }
      proof.proveCost(&plan, nodes: Self.firstTreeNodes) { run.isPast(Self.costProofShare) }
      search.adopt(plan)
      if reachesBound(plan) { reason = .proven }
    }
    reason = reason ?? advance(&search, steps: nil, share: Self.searchShare)
    guard keepsPins(search.best) else {
      let conflict = RotationConflict(organisation: problem.organisation, model: model).notFound()
      return finish(
        search.best, .interrupted, reason ?? .exhausted, iterations: search.iterations, nodes: proofNodes,
        conflict: conflict)
    }
    var plan = search.best
    if !reachesBound(plan) {
      proof.proveTeams(&plan) { run.isPast(Self.lastShare) }
      if isSmall { proof.proveCost(&plan, nodes: Self.lastTreeNodes) { run.isPast(Self.lastShare) } }
    }
    let isProven = reachesBound(plan)
    let status: SolveStatus = isProven ? .optimal : reason == .interrupted ? .interrupted : .feasible
    return finish(
      plan, status, isProven ? .proven : reason ?? .exhausted, iterations: search.iterations, nodes: proofNodes)
  }

  /// Goes on searching.
  ///
  /// - Parameters:
  ///   - steps: As many in all; `nil`: until something else ends it.
  ///   - share: Percent of the time; what is left goes to the proof.
  /// - Returns: what ended the search for good; `nil` when the steps are done or their share of the time is.
  private func advance(_ search: inout RotationSearch, steps: Int?, share: Int) -> StopReason? {
    while search.hasMoves {
      if let limit = until.iterations, search.iterations >= limit { return .iterations }
      if let limit = until.noImprovement, search.sinceImprovement >= limit { return .noImprovement }
      if isInterrupted?() ?? false { return .interrupted }
      if let steps, search.iterations >= steps { return nil }
      if isPast(share) { return steps == nil ? .time : nil }
      if until == StoppingCriterion(), search.sinceImprovement >= 1000 { return .noImprovement }
      search.step()
      if search.iterations % 64 == 0 {
        let elapsed = clock.now - began
        progress?(
          SearchProgress(
            iterations: search.iterations, score: score(search.best), bound: proof.bound, elapsed: elapsed))
      }
      if keepsPins(search.best), reachesBound(search.best) { return .proven }
    }
    return .exhausted
  }
}
