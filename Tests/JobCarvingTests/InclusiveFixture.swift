import Interchange

@testable import JobCarving

/// Every way to divide the work of a small organisation, each made and judged from nouns: slow, and right.
struct InclusiveFixture {
  let problem: CarvingProblem
  let judge: QualityTable
  let carving: CarvingPlan
  let rules: InclusiveRules
  private var organisation: Organisation { problem.organisation }

  /// `nil` when there is no carving plan to begin with.
  init?(_ fixture: CarvingFixture, iterations: Int = 200) throws {
    problem = try fixture.problem()
    judge = QualityTable(fixture.organisation, analyses: fixture.analyses)
    carving = problem.solve(until: .iterations(iterations), seed: 3)
    guard carving.conflict == nil, carving.record.score.hard == 0 else { return nil }
    rules = InclusiveRules(problem, judge: judge, from: carving)
  }

  var solver: InclusiveSolver { InclusiveSolver(problem, judge: judge, plan: carving) }

  func start() -> InclusiveState {
    let model = InclusiveModel(problem, judge: judge, plan: carving)
    return InclusiveState(model, judge: InclusiveJudge(model))
  }

  /// The score of a redesign, from the judgements that a report shows and from the rules of the value.
  func score(_ plan: InclusivePlan) -> InclusiveScore {
    var score = InclusiveScore()
    func doubts(_ quality: JobQuality) -> Int {
      quality.conditions.count { $0.colour == .amber || $0.colour == .unknown }
    }
    let division = rules.division(plan)
    for (index, position) in organisation.positions.enumerated() {
      guard let quality = rules.donorQuality(index, division[position.id] ?? [:]) else { continue }
      let lost = quality.failures.count { $0.outcome == .breached }
      score.reds += quality.after.reds.count * position.sharers
      score.doubts += (doubts(quality.after) + lost) * position.sharers
    }
    for job in plan.jobs {
      guard let quality = judge.quality(of: job), let agent = problem.facts.agent(person: job.person, copy: job.copy)
      else { continue }
      score.reds += quality.reds.count
      score.doubts += doubts(quality)
      score.placed += problem.model.profiles[problem.model.agents[agent].profile].weight
    }
    var jobs = carving
    jobs.jobs = plan.jobs
    score.value = CarvingRules.value(PlanReading(jobs, of: problem)).reduce(0) { $0 + $1.amount }
    for move in rules.takeovers(plan) {
      guard let task = organisation.task(move.task) else { continue }
      func worth(_ position: String) -> Int {
        CarvingRules.freedValue(
          minutes: move.minutes, of: task, in: organisation,
          position: organisation.positions.firstIndex { $0.id == position })
      }
      score.value += worth(task.position) - worth(move.to.id)
    }
    score.moved = plan.moves.count
    return score
  }

  /// The best of all divisions of whole tasks that break no rule.
  func best() -> InclusiveScore? {
    let tasks = organisation.tasks.indices.filter { organisation.tasks[$0].minutesPerWeek > 0 }
    let people = problem.model.agents.indices.map(problem.name)
    let positions = organisation.positions.map(\.id)
    let before = Dictionary(
      carving.jobs.flatMap { job in job.tasks.map { ($0.task, job.person) } }, uniquingKeysWith: { first, _ in first })
    var best: InclusiveScore?
    var choice = [Int](repeating: 0, count: organisation.tasks.count)
    func judge() {
      var (jobs, moves): ([Int: [JobTask]], [WorkMove]) = ([:], [])
      for task in tasks {
        let work = organisation.tasks[task]
        let place = choice[task]
        if place >= positions.count {
          let agent = place - positions.count
          let person = organisation.people[problem.model.agents[agent].profile]
          jobs[agent, default: []].append(
            JobTask(
              task: work.id, freedMinutes: work.minutesPerWeek,
              personMinutes: person.minutes(for: work, doneIn: work.minutesPerWeek)))
        }
        let to =
          place < positions.count
          ? WorkHolder(kind: .position, id: positions[place])
          : WorkHolder(kind: .person, id: people[place - positions.count])
        let from =
          before[work.id].map { WorkHolder(kind: .person, id: $0) } ?? WorkHolder(kind: .position, id: work.position)
        if to != from {
          moves.append(
            WorkMove(
              task: work.id, minutes: work.minutesPerWeek, from: from, to: to, effects: [], value: 0, isNeeded: false,
              unknownPoints: 0))
        }
      }
      // Wrong hours are seen at once, which saves most of the work.
      for (agent, parts) in jobs {
        let person = organisation.people[problem.model.agents[agent].profile]
        let minutes = parts.reduce(0) { $0 + $1.personMinutes }
        if minutes < person.minimumMinutes || minutes > person.maximumMinutes { return }
      }
      let plan = self.plan(
        jobs.keys.sorted().map { agent in
          CandidateJob(
            id: "J", person: people[agent], copy: problem.model.agents[agent].copy, tasks: jobs[agent] ?? [],
            value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0))
        }, moves)
      guard rules.breaches(of: plan).isEmpty else { return }
      let score = score(plan)
      if best.map({ $0 < score }) ?? true { best = score }
    }
    func extend(_ number: Int) {
      guard number < tasks.count else { return judge() }
      for place in 0..<positions.count + people.count {
        choice[tasks[number]] = place
        extend(number + 1)
      }
    }
    extend(0)
    return best
  }

  func plan(_ jobs: [CandidateJob], _ moves: [WorkMove]) -> InclusivePlan {
    let none = InclusiveFigures(
      people: 0, placed: 0, value: 0, jobReds: 0, jobDoubts: 0, positionReds: 0, positionDoubts: 0, reds: 0, doubts: 0)
    return InclusivePlan(
      jobs: jobs, moves: moves, positions: [], now: none, carving: none, inclusive: none, status: .feasible,
      bound: InclusiveBound(placed: 0, reds: 0), seed: 0, iterations: 0, stopReason: .exhausted, isReproducible: true)
  }
}

extension InclusiveFigures {
  /// The figures that are compared, without the moves.
  var score: InclusiveScore { InclusiveScore(placed: placed, reds: reds, doubts: doubts, value: value) }
}
