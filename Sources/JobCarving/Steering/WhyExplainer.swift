extension Pipeline {
  /// Why a task stays where it is, or a person has no job, in a plan of this pipeline.
  ///
  /// The nearest changes are tried by searching again from the plan, a few at most, with half of the plan's work
  /// together; the first that lifts the rule is told with what it gains.
  public func why(
    _ subject: WhySubject, in plan: CarvingPlan, _ search: Search
  ) throws(PipelineError) -> WhyAnswer {
    let explainer = try WhyExplainer(self, plan, search)
    return switch subject {
    case .task(let id): try explainer.why(task: id)
    case .person(let id): try explainer.why(person: id)
    }
  }
}

/// What explains one plan: the problem behind it, and the plan as the search sees it.
struct WhyExplainer {
  let pipeline: Pipeline
  let plan: CarvingPlan
  let search: Pipeline.Search
  let problem: CarvingProblem
  let state: CarvingState
  let jobOf: [Int: String]

  var organisation: Organisation { pipeline.organisation }
  var model: CarvingModel { problem.model }

  /// How many changes are tried by a search of their own.
  static let mostTrials = 3
  /// More changes than this together are not near.
  static let mostChanges = 4
  /// How much work that could be unlocked is looked at for one person.
  static let mostLiftable = 150

  init(_ pipeline: Pipeline, _ plan: CarvingPlan, _ search: Pipeline.Search) throws(PipelineError) {
    self.pipeline = pipeline
    self.plan = plan
    self.search = search
    problem = try pipeline.carvingProblem(pipeline.analyses())
    state = problem.state(from: problem.agents(in: plan), model: problem.model, shortage: 1)
    var ids: [Int: String] = [:]
    for job in plan.jobs {
      if let agent = problem.facts.agent(person: job.person, copy: job.copy) { ids[agent] = job.id }
    }
    jobOf = ids
  }

  func label(task: String) -> String { ChangeTexts.label(organisation.task(task)?.name, task) }
  func label(position: Int) -> String {
    ChangeTexts.label(organisation.positions[position].name, organisation.positions[position].id)
  }
  func name(agent: Int) -> String { organisation.people[model.agents[agent].profile].name }

  /// Tries sets of changes, the smallest first, until one lifts what was in the way.
  ///
  /// - Parameter isLifted: whether a plan does what was asked.
  func tell(
    _ candidates: [[CarvingChange]], in answer: inout WhyAnswer, isLifted: (CarvingPlan) -> Bool
  ) throws(PipelineError) {
    var seen = Set<[CarvingChange]>()
    let ranked = candidates.enumerated()
      .filter {
        (1...WhyExplainer.mostChanges).contains($0.element.count) && seen.insert($0.element).inserted
      }
      .sorted { a, b in
        let (x, y) = (WhyExplainer.size(a.element), WhyExplainer.size(b.element))
        return x != y ? x < y : a.offset < b.offset
      }
      .map(\.element).prefix(WhyExplainer.mostTrials)
    guard plan.record.score.hard == 0 else { return }
    let share = search.shared(by: 2 * max(1, ranked.count))
    for changes in ranked {
      let (effect, other) = try pipeline.trial(changes, from: plan, share)
      let lifts = effect.isPossible && isLifted(other)
      // The first stands until one is found that works.
      guard lifts || answer.effect == nil else { continue }
      answer.nearest = effect.changes
      answer.effect = effect
      answer.isLifted = lifts
      if lifts { return }
    }
  }

  private static func size(_ changes: [CarvingChange]) -> Int { changes.reduce(0) { $0 + $1.size } }
}
