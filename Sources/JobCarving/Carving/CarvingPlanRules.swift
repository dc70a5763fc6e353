internal import Interchange

/// The hard rules that look at the plan as a whole, and the amounts that make up its value.
extension CarvingRules {
  /// `donor`: what stays in each position is enough in minutes, in light work and in variety. The amount counts the
  /// minutes, the minutes of light work and the tasks that are short.
  static func donor(_ plan: PlanReading) -> RuleScore {
    var number: [String: Int] = [:]
    for (index, position) in plan.organisation.positions.enumerated() { number[position.id] = index }
    var moved: [Int: Int] = [:]
    for job in plan.jobs { for entry in job.entries { moved[entry.task, default: 0] += entry.minutes } }
    var sums = Array(repeating: (minutes: 0, light: 0, known: 0, tasks: 0), count: number.count)
    var taken = Array(repeating: [String](), count: number.count)
    for task in moved.keys.sorted() {
      let work = plan.organisation.tasks[task]
      guard let given = moved[task], let index = number[work.position] else { continue }
      // What is given twice leaves once; `once` counts the rest.
      let minutes = min(given, plan.model.taskMinutes[task])
      sums[index].minutes += minutes
      if work.isLight != nil { sums[index].known += minutes }
      if work.isLight == true { sums[index].light += minutes }
      if minutes >= work.minutesPerWeek { sums[index].tasks += 1 }
      taken[index].append(work.id)
    }
    var matches: [RuleScore.Match] = []
    for (index, limit) in donorLimits(of: plan.organisation).enumerated() where !taken[index].isEmpty {
      let sum = sums[index]
      var short = max(0, sum.minutes - limit.movable)
      short += max(0, limit.minimumTasks - (limit.tasks - sum.tasks))
      if !limit.keepsLight(lightMoved: sum.light, knownMoved: sum.known) {
        let needed = limit.lightNumerator * (limit.known - sum.known)
        short += (needed + limit.lightDenominator - 1) / limit.lightDenominator - (limit.light - sum.light)
      }
      if short > 0 { matches.append(RuleScore.Match(people: [], tasks: taken[index], amount: short)) }
    }
    return RuleScore(rule: "donor", amount: matches.reduce(0) { $0 + $1.amount }, matches: matches)
  }

  /// `pin`: what the user fixed is so; one breach a pin.
  static func pin(_ plan: PlanReading) -> RuleScore {
    var minutes: [Int: [Int: Int]] = [:]
    for job in plan.jobs {
      for entry in job.entries { minutes[entry.task, default: [:]][job.agent, default: 0] += entry.minutes }
    }
    let placed = Set(plan.jobs.map(\.agent))
    let facts = plan.facts
    var matches: [RuleScore.Match] = []
    for pin in plan.organisation.scenario.pins {
      switch pin.kind {
      case .taskStays(let id):
        guard let task = facts.taskNumber[id], minutes[task] != nil else { continue }
        matches.append(RuleScore.Match(people: [], tasks: [id], amount: 1))
      case .taskTo(let id, let person):
        guard let task = facts.taskNumber[id], let agent = facts.agent(named: person) else { continue }
        let given = minutes[task]?[agent] ?? 0
        if given < plan.model.taskMinutes[task] || !placed.contains(agent) {
          matches.append(RuleScore.Match(people: [person], tasks: [id], amount: 1))
        }
      case .personPlaced(let person):
        guard let agent = facts.agent(named: person), !placed.contains(agent) else { continue }
        matches.append(RuleScore.Match(people: [person], tasks: [], amount: 1))
      case .personNotPlaced(let person):
        guard let first = facts.agent(named: person) else { continue }
        let all = facts.profileNumber[person].map { facts.agents[$0] } ?? first..<first + 1
        guard all.contains(where: { placed.contains($0) }) else { continue }
        matches.append(RuleScore.Match(people: [person], tasks: [], amount: 1))
      case .trainingStarts, .trainingNotThisYear, .seekerCovers: break
      }
    }
    return RuleScore(rule: "pin", amount: matches.count, matches: matches)
  }

  /// `placed`: the weight of everybody who has a job.
  static func placed(_ plan: PlanReading) -> RuleScore {
    let matches = plan.jobs.map { job in
      RuleScore.Match(people: [job.name], tasks: [], amount: plan.model.profiles[job.profile].weight)
    }
    return RuleScore(rule: "placed", amount: matches.reduce(0) { $0 + $1.amount }, matches: matches)
  }

  /// The weekly value of one job in its parts.
  static func value(of job: PlanReading.Job, rates: PersonRates) -> JobValue {
    let (minutes, needed) = (job.minutes, job.personMinutes)
    return JobValue(
      freed: job.entries.reduce(0) { $0 + $1.freed }, wage: rates.wagePerMinute * needed,
      subsidy: rates.subsidy(freedMinutes: minutes, personMinutes: needed), guidance: rates.guidancePerWeek,
      oneOff: rates.oneOffPerWeek)
  }

  /// `freed`, `wage`, `subsidy`, `guidance`, `oneOff`: what the plan yields and costs a week.
  static func value(_ plan: PlanReading) -> [RuleScore] {
    let values = plan.jobs.map { ($0, value(of: $0, rates: plan.rates[$0.profile])) }
    func rule(_ id: String, _ amount: (JobValue) -> Int) -> RuleScore {
      let matches = values.map { job, value in
        RuleScore.Match(people: [job.name], tasks: id == "freed" ? job.entries.map(plan.id) : [], amount: amount(value))
      }
      return RuleScore(rule: id, amount: matches.reduce(0) { $0 + $1.amount }, matches: matches)
    }
    return [
      rule("freed") { $0.freed }, rule("wage") { -$0.wage }, rule("subsidy") { $0.subsidy },
      rule("guidance") { -$0.guidance }, rule("oneOff") { -$0.oneOff },
    ]
  }
}
