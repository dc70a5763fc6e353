internal import Interchange

/// The hard rules that look at what a job is made of. Each returns its breaches, with who and what is in them.
extension CarvingRules {
  typealias Match = RuleScore.Match

  private static func score(_ rule: String, _ matches: [Match]) -> RuleScore {
    RuleScore(rule: rule, amount: matches.reduce(0) { $0 + $1.amount }, matches: matches)
  }

  /// `once`: no minute of a task is given away twice, nobody has two jobs, and what moves is the task or parts of it.
  static func once(_ plan: PlanReading) -> RuleScore {
    var given: [Int: (minutes: Int, people: [String], wrong: Int)] = [:]
    var matches = plan.unknown.map { Match(people: [], tasks: [$0], amount: 1) }
    var seen = Set<Int>()
    for job in plan.jobs {
      if !seen.insert(job.agent).inserted { matches.append(Match(people: [job.name], tasks: [], amount: 1)) }
      for entry in job.entries {
        given[entry.task, default: (0, [], 0)].minutes += entry.minutes
        given[entry.task, default: (0, [], 0)].people.append(job.name)
        if !entry.isWholeParts { given[entry.task, default: (0, [], 0)].wrong += 1 }
      }
    }
    for task in given.keys.sorted() {
      guard let entry = given[task] else { continue }
      let breaches = max(0, entry.minutes - plan.model.taskMinutes[task]) + entry.wrong
      if breaches > 0 {
        matches.append(Match(people: entry.people, tasks: [plan.organisation.tasks[task].id], amount: breaches))
      }
    }
    return score("once", matches)
  }

  /// `released`: only what the analysis released may leave its position.
  static func released(_ plan: PlanReading) -> RuleScore {
    score(
      "released",
      plan.jobs.flatMap { job in
        job.entries.compactMap { entry in
          guard case .notReleased = plan.facts.stay[entry.task] else { return nil }
          return Match(people: [job.name], tasks: [plan.id(entry)], amount: 1)
        }
      })
  }

  /// `hours`: a job's minutes lie between the least and the most of the person's contract; the amount is minutes.
  static func hours(_ plan: PlanReading) -> RuleScore {
    score(
      "hours",
      plan.jobs.compactMap { job in
        let person = plan.organisation.people[job.profile]
        let minutes = job.personMinutes
        // A job without work is not a job, also for a contract that starts at nothing.
        let breach = max(max(person.minimumMinutes, 1) - minutes, minutes - person.maximumMinutes, 0)
        return breach == 0 ? nil : Match(people: [job.name], tasks: job.entries.map(plan.id), amount: breach)
      })
  }

  /// `timetable`: a week exists in which the job can be done; one breach a job, with the tasks that collide.
  static func timetable(_ plan: PlanReading) -> RuleScore {
    score(
      "timetable",
      plan.jobs.compactMap { job in
        guard let weeks = plan.model.soundness?.weeks, !weeks.fits(profile: job.profile, job.parts) else { return nil }
        return Match(people: [job.name], tasks: weeks.refusal(profile: job.profile, job.parts).tasks, amount: 1)
      })
  }

  /// `quality`: no red condition of those that the scenario enforces; the amount counts the conditions.
  static func quality(_ plan: PlanReading) -> RuleScore {
    score(
      "quality",
      plan.jobs.compactMap { job in
        let reds = plan.model.soundness?.reds(profile: job.profile, job.parts).count ?? 0
        return reds == 0 ? nil : Match(people: [job.name], tasks: job.entries.map(plan.id), amount: reds)
      })
  }

  /// `capability`: every task can be done by its person (one breach each), and walking, standing and sitting stay
  /// within what the person bears in a week (minutes, rounded up, above the limit and its margin).
  static func capability(_ plan: PlanReading) -> RuleScore {
    var matches = exclusions(plan, byLicence: false)
    let marginal = plan.organisation.scenario.limits.marginalPercent
    for job in plan.jobs {
      let person = plan.organisation.people[job.profile]
      for quantity in CarvingModel.exposures {
        guard let limit = person.limits[quantity.rawValue] else { continue }
        var load = 0
        var tasks: [String] = []
        for entry in job.entries {
          guard let asked = plan.organisation.tasks[entry.task].exposure(quantity), !asked.origin.isEstimate,
            asked.value > 0
          else { continue }
          load += min(asked.value, 100) * entry.personMinutes
          tasks.append(plan.id(entry))
        }
        let over = load - max(0, limit) * person.workDays * (100 + marginal)
        if over > 0 { matches.append(Match(people: [job.name], tasks: tasks, amount: (over + 99) / 100)) }
      }
    }
    return score("capability", matches)
  }

  /// `licence`: reserved work stays with those who hold the licence; one breach a task.
  static func licence(_ plan: PlanReading) -> RuleScore { score("licence", exclusions(plan, byLicence: true)) }

  private static func exclusions(_ plan: PlanReading, byLicence: Bool) -> [Match] {
    plan.jobs.flatMap { job in
      job.entries.compactMap { entry in
        guard let item = plan.model.itemsOfTask[entry.task].first else { return nil }
        let (word, bit) = (job.profile * plan.model.words + item >> 6, UInt64(1) << UInt64(item & 63))
        guard plan.facts.excluded[word] & bit != 0, (plan.facts.excludedByLicence[word] & bit != 0) == byLicence
        else { return nil }
        return Match(people: [job.name], tasks: [plan.id(entry)], amount: 1)
      }
    }
  }

  /// `conflict`: no two tasks of a job are kept apart; one breach a pair.
  static func conflict(_ plan: PlanReading) -> RuleScore {
    let tasks = plan.organisation.tasks
    let conflicts = plan.organisation.scenario.conflicts
    var matches: [Match] = []
    for job in plan.jobs {
      let touched = job.entries.filter { entry in
        let items = plan.model.itemsOfTask[entry.task]
        return items.isEmpty || plan.model.items[items[0]].hasConflicts
      }
      for (i, a) in touched.enumerated() {
        for b in touched[(i + 1)...] where a.task != b.task && areApart(tasks[a.task], tasks[b.task], conflicts) {
          matches.append(Match(people: [job.name], tasks: [plan.id(a), plan.id(b)], amount: 1))
        }
      }
    }
    return score("conflict", matches)
  }

  /// `bond`: tasks that belong together are in one job or in none; one breach a task that is missing.
  static func bond(_ plan: PlanReading) -> RuleScore {
    var members: [String: [Int]] = [:]
    for (index, task) in plan.organisation.tasks.enumerated() where !task.bond.isEmpty && task.minutesPerWeek > 0 {
      members[task.bond, default: []].append(index)
    }
    var matches: [Match] = []
    for job in plan.jobs {
      let held = Set(job.entries.map(\.task))
      var told = Set<String>()
      for entry in job.entries {
        let bond = plan.organisation.tasks[entry.task].bond
        guard !bond.isEmpty, told.insert(bond).inserted, let all = members[bond] else { continue }
        let missing = all.filter { !held.contains($0) }
        if !missing.isEmpty {
          matches.append(
            Match(people: [job.name], tasks: missing.map { plan.organisation.tasks[$0].id }, amount: missing.count))
        }
      }
    }
    return score("bond", matches)
  }
}
