/// A plan as the rules see it: its jobs against the organisation, with everything that the plan itself does not decide
/// computed again.
struct PlanReading {
  struct Entry {
    var task: Int
    /// As the plan gives them away.
    var minutes: Int
    /// What the person needs for them.
    var personMinutes: Int
    var freed: Int
    /// Whether these minutes are the whole task or some of its parts.
    var isWholeParts: Bool
  }

  struct Job {
    var agent: Int
    var profile: Int
    var name: String
    var entries: [Entry]
    var personMinutes: Int { entries.reduce(0) { $0 + $1.personMinutes } }
    var minutes: Int { entries.reduce(0) { $0 + $1.minutes } }
    var parts: [JobSoundness.Part] {
      entries.map { JobSoundness.Part(task: $0.task, minutes: $0.personMinutes, freed: $0.minutes) }
        .sorted { $0.task < $1.task }
    }
  }

  var jobs: [Job] = []
  /// Jobs of people, and tasks, that the organisation does not know.
  var unknown: [String] = []
  let organisation: Organisation
  let facts: CarvingFacts
  let model: CarvingModel
  let rates: [PersonRates]

  init(_ plan: CarvingPlan, of problem: CarvingProblem) {
    organisation = problem.organisation
    facts = problem.facts
    model = problem.model
    rates = problem.rates
    for job in plan.jobs {
      guard let agent = facts.agent(person: job.person, copy: job.copy) else {
        unknown.append(job.person)
        continue
      }
      let profile = model.agents[agent].profile
      var entries: [Entry] = []
      for part in job.tasks {
        guard let task = facts.taskNumber[part.task], (0...10_000_000).contains(part.freedMinutes) else {
          unknown.append(part.task)
          continue
        }
        entries.append(entry(task: task, minutes: part.freedMinutes, profile: profile))
      }
      jobs.append(Job(agent: agent, profile: profile, name: job.person, entries: entries))
    }
  }

  private func entry(task: Int, minutes: Int, profile: Int) -> Entry {
    let work = organisation.tasks[task]
    let person = organisation.people[profile]
    let position = facts.positionOfTask[task]
    func sum(_ parts: [(Int, Int)]) -> (Int, Int) {
      parts.reduce(into: (0, 0)) { result, part in
        guard part.1 > 0 else { return }
        result.0 += part.1 * person.minutes(for: work, doneIn: part.0)
        result.1 += part.1 * CarvingRules.freedValue(minutes: part.0, of: work, in: organisation, position: position)
      }
    }
    guard let split = facts.parts[task].split(minutes) else {
      let (needed, freed) = sum([(minutes, 1)])
      return Entry(task: task, minutes: minutes, personMinutes: needed, freed: freed, isWholeParts: false)
    }
    let size = facts.parts[task].size
    let (needed, freed) = sum([(size, split.small), (size + 1, split.large)])
    return Entry(task: task, minutes: minutes, personMinutes: needed, freed: freed, isWholeParts: true)
  }

  func id(_ entry: Entry) -> String { organisation.tasks[entry.task].id }
}
