public import Interchange

/// What a change does to the plan, found by searching again (gevolg van een wijziging).
///
/// Both plans come from a search: the gain is what was found, `bound` what can be at most.
public struct ChangeEffect: Hashable, Sendable, Codable {
  /// The changes, in words.
  public var changes: [Phrase]
  /// People with a job, before and after.
  public var peopleBefore: Int
  public var peopleAfter: Int
  public var scoreBefore: Score
  public var scoreAfter: Score
  /// No plan with the change has a better score than this.
  public var boundAfter: Score
  public var statusBefore: SolveStatus
  public var statusAfter: SolveStatus
  public var iterations: Int

  /// People more, weighted value more (thousandths of a cent a week).
  public var people: Int { peopleAfter.addingSaturating(-peopleBefore) }
  public var value: Int { scoreAfter.value.addingSaturating(-scoreBefore.value) }

  /// The most that the change can gain in value with as many people; `nil`: not known, for more people may be possible.
  public var mostValue: Int? {
    boundAfter.served == scoreAfter.served && scoreAfter.hard == 0
      ? boundAfter.value.addingSaturating(-scoreBefore.value) : nil
  }

  /// Whether there is a plan with the change at all.
  public var isPossible: Bool { statusAfter != .infeasible && scoreAfter.hard == 0 }

  /// Whether both plans are proven the best, so that the difference is exact.
  public var isExact: Bool { statusBefore == .optimal && statusAfter == .optimal }

  init(_ changes: [Phrase], from old: CarvingPlan, to new: CarvingPlan) {
    self.changes = changes
    (peopleBefore, peopleAfter) = (old.jobs.count, new.jobs.count)
    (scoreBefore, scoreAfter) = (old.record.score, new.record.score)
    boundAfter = new.record.bound
    (statusBefore, statusAfter) = (old.record.status, new.record.status)
    iterations = new.record.iterations
  }
}

extension Pipeline {
  /// The same pipeline for the organisation as it is after the changes.
  public func changed(by changes: [CarvingChange]) throws(PipelineError) -> Pipeline {
    var other = organisation
    for change in changes { other = change.applied(to: other) }
    // A change against an earlier plan costs nothing in a trial: the question is what is possible.
    other.scenario.weights["change"] = nil
    return try Pipeline(other, statutes: statutes, on: day)
  }

  /// Searches again with the changes, from the plan that there is: when the changes only allow more, the answer is
  /// never worse than that plan.
  public func trial(
    _ changes: [CarvingChange], from plan: CarvingPlan, _ search: Search
  ) throws(PipelineError) -> (effect: ChangeEffect, plan: CarvingPlan) {
    let other = try changed(by: changes)
    var search = search
    search.start = plan
    let new = try other.carvingPlan(other.analyses(), search)
    return (ChangeEffect(changes.map { $0.text(in: organisation) }, from: plan, to: new), new)
  }
}

extension Pipeline.Search {
  /// A part of this search's work, for one of several further searches.
  ///
  /// - Parameter parts: how many share the work.
  func shared(by parts: Int) -> Pipeline.Search {
    var search = self
    let parts = max(1, parts)
    let usual = Pipeline.Search.usual
    let whole = until ?? usual
    search.until = StoppingCriterion(
      iterations: whole.iterations.map { max(1, $0 / parts) },
      noImprovement: (whole.noImprovement ?? usual.noImprovement).map { max(1, $0 / parts) },
      time: whole.time.map { $0 / parts })
    search.progress = nil
    return search
  }
}
