internal import Interchange

/// A carving problem in plain numbers, so that another solver can be given exactly the same one.
///
/// Values are thousandths of a cent a week, minutes a week. Only the rules that every plan keeps are in it: hours,
/// capability and loads, conflict, bond, licence, donor and pin; a scenario that enforces weeks or quality is not.
package struct CarvingExport: Encodable {
  package struct Item: Encodable {
    var minutes: Int
    var freed: Int
    /// The agent that a pin gives it to, or −1.
    var pinnedTo: Int
    /// Task, minutes, position, and 1 light, 0 not light, −1 unknown.
    var pieces: [[Int]]
    /// Words that it carries, and words that it refuses in its job.
    var carried: [Int]
    var refused: [Int]
  }

  package struct Profile: Encodable {
    var minimum: Int
    var maximum: Int
    var weight: Int
    var wage: Int
    var subsidy: Int
    var capPermille: Int
    /// Guidance and one-off costs a week.
    var fixed: Int
    /// The most percent-minutes of walking, standing, sitting; −1: no limit.
    var loadLimits: [Int]
    /// Item, minutes, and percent-minutes of walking, standing, sitting, of each item that this profile can do.
    var able: [[Int]]
  }

  package struct Agent: Encodable {
    var profile: Int
    var isMandatory: Bool
    var isBarred: Bool
  }

  package struct Donor: Encodable {
    var movable: Int
    var lightNumerator: Int
    var lightDenominator: Int
    var light: Int
    var known: Int
    var tasks: Int
    var minimumTasks: Int
  }

  var items: [Item]
  var profiles: [Profile]
  var agents: [Agent]
  var donors: [Donor]
  var taskMinutes: [Int]
  /// The agent of each item in our plan, or −1.
  var plan: [Int]
  var score: Score
  var bound: Score

  package init(_ problem: CarvingProblem, plan: CarvingPlan) {
    let model = problem.model
    items = model.items.indices.map { index in
      let item = model.items[index]
      return Item(
        minutes: item.minutes, freed: item.freed, pinnedTo: item.pinnedTo,
        pieces: model.pieces[item.pieces].map { [$0.task, $0.minutes, $0.position, Int($0.light)] },
        carried: model.conflicts.carried[index].map(Int.init), refused: model.conflicts.refused[index].map(Int.init))
    }
    profiles = model.profiles.indices.map { number in
      let profile = model.profiles[number]
      return Profile(
        minimum: profile.minimum, maximum: profile.maximum, weight: profile.weight, wage: profile.rates.wagePerMinute,
        subsidy: profile.rates.subsidyPerMinute, capPermille: profile.rates.capPermille,
        fixed: profile.rates.guidancePerWeek + profile.rates.oneOffPerWeek,
        loadLimits: profile.loadLimits.map { $0 == .max ? -1 : $0 },
        able: model.items.indices.filter { model.isAble(profile: number, item: $0) }.map { item in
          let loads = model.loads(profile: number, item: item)
          return [item, model.minutes(profile: number, item: item), loads[0], loads[1], loads[2]]
        })
    }
    agents = model.agents.map { Agent(profile: $0.profile, isMandatory: $0.isMandatory, isBarred: $0.isBarred) }
    donors = model.donors.map { donor in
      Donor(
        movable: donor.movable, lightNumerator: donor.lightNumerator, lightDenominator: donor.lightDenominator,
        light: donor.light, known: donor.known, tasks: donor.tasks, minimumTasks: donor.minimumTasks)
    }
    taskMinutes = model.taskMinutes
    self.plan = problem.agents(in: plan)
    (score, bound) = (plan.record.score, plan.record.bound)
  }
}

extension CarvingProblem {
  /// The score of a division of the items of an export, judged from scratch by the rules.
  ///
  /// - Parameter agentOf: the agent of each item, or −1.
  /// - Returns: `nil` when the list does not fit the problem.
  package func score(ofItems agentOf: [Int]) -> Score? {
    guard agentOf.count == model.items.count, agentOf.allSatisfy({ (-1..<model.agents.count).contains($0) }) else {
      return nil
    }
    var jobs: [CandidateJob] = []
    for agent in model.agents.indices {
      var minutes: [Int: Int] = [:]
      for item in agentOf.indices where agentOf[item] == agent {
        for piece in model.pieces[model.items[item].pieces] { minutes[piece.task, default: 0] += piece.minutes }
      }
      if minutes.isEmpty { continue }
      jobs.append(
        CandidateJob(
          id: "J\(jobs.count + 1)", person: name(agent), copy: model.agents[agent].copy,
          tasks: minutes.keys.sorted().compactMap { task in
            minutes[task].map { JobTask(task: organisation.tasks[task].id, freedMinutes: $0, personMinutes: 0) }
          }, value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0)))
    }
    let record = SolveRecord(
      status: .feasible, score: Score(served: 0, value: 0), bound: Score(served: 0, value: 0), seed: 0, iterations: 0,
      stopReason: .exhausted, isReproducible: true)
    return score(of: CarvingPlan(jobs: jobs, unassigned: [], unplaced: [], record: record, analysis: [])).0
  }
}
