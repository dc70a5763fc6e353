import Interchange

@testable import JobCarving

/// Small organisations for the tests of carving, made from a seed.
struct CarvingFixture {
  struct Features: OptionSet, Sendable {
    let rawValue: Int
    static let conflicts = Features(rawValue: 1)
    static let bonds = Features(rawValue: 2)
    static let donors = Features(rawValue: 4)
    static let loads = Features(rawValue: 8)
    static let exclusions = Features(rawValue: 16)
    static let pins = Features(rawValue: 32)
    static let parts = Features(rawValue: 64)
    static let copies = Features(rawValue: 128)
    static let weights = Features(rawValue: 256)
    static let exactHours = Features(rawValue: 512)
    static let week = Features(rawValue: 1024)
    static let quality = Features(rawValue: 2048)
    static let change = Features(rawValue: 4096)
  }

  var organisation: Organisation
  var analyses: [TaskAnalysis]
  var rates: [PersonRates]
  var excluded: [[PairExclusion?]]

  init(organisation: Organisation) {
    self.organisation = organisation
    analyses = organisation.tasks.map { CarvingFixture.released($0.id) }
    rates = organisation.people.map { _ in CarvingFixture.rates() }
    excluded = organisation.tasks.map { _ in organisation.people.map { _ in nil } }
  }

  static func released(_ id: String, _ isReleased: Bool = true) -> TaskAnalysis {
    TaskAnalysis(
      task: id, routineIndex: nil, isRoutine: .unknown, isElementary: .yes, isBelowLevel: .yes, isSeparable: .yes,
      criteria: isReleased
        ? []
        : [
          TaskAnalysis.Criterion(
            id: "analysis.level", answer: .no,
            reason: Phrase(nl: "Het niveau is te hoog.", en: "The level is too high."))
        ], isReleased: isReleased)
  }

  static func rates() -> PersonRates {
    PersonRates(
      wagePerMinute: 30_000, subsidyPerMinute: 28_000, capPermille: 700, guidancePerWeek: 1_000_000,
      oneOffPerWeek: 100_000)
  }

  static func exclusion(_ rule: String, _ point: String) -> PairExclusion {
    PairExclusion(
      rule: rule, point: point, reason: Phrase(nl: "Punt \(point) is te zwaar.", en: "Point \(point) is too much."))
  }

  func problem() throws -> CarvingProblem {
    try CarvingProblem(
      organisation: organisation, analyses: analyses, rates: rates,
      quality: QualityTable(organisation, analyses: analyses)
    ) { excluded[$0][$1] }
  }

  /// One position that may lose everything, and the tasks and people given.
  static func simple(minutes: [Int], people: [(Int, Int)], donorShare: Int = 0) -> CarvingFixture {
    var organisation = Organisation()
    organisation.positions = [
      Position(id: "P", name: "Verpleegkundige", fteHundredths: 0, hourlyCost: Euro(cents: 4000))
    ]
    organisation.tasks = minutes.enumerated().map { index, minutes in
      WorkTask(id: "T\(index + 1)", position: "P", name: "Taak \(index + 1)", minutesPerWeek: minutes)
    }
    organisation.people = people.enumerated().map { index, hours in
      CapabilityProfile(id: "A\(index + 1)", minimumMinutes: hours.0, maximumMinutes: hours.1)
    }
    organisation.scenario.limits.donorMinimumShare = donorShare
    organisation.scenario.limits.donorMinimumLightShare = 0
    organisation.scenario.limits.donorMinimumTasks = 0
    return CarvingFixture(organisation: organisation)
  }

  static func random(seed: UInt64, _ features: Features, tasks: Int, people: Int, positions: Int) -> CarvingFixture {
    var random = SplitMix64(seed: seed)
    var organisation = Organisation()
    organisation.positions = (0..<positions).map { index in
      Position(
        id: "P\(index)", name: "Functie \(index)", fteHundredths: random.below(2) * 50, fullTimeMinutes: 1500,
        hourlyCost: Euro(cents: 2000 + random.below(4000)))
    }
    for index in 0..<tasks {
      var task = WorkTask(
        id: "T\(index)", position: "P\(random.below(positions))", name: "Taak \(index)",
        minutesPerWeek: 30 + random.below(400))
      task.kind = ["", "kitchen", "office"][random.below(3)]
      if features.contains(.conflicts) {
        if random.below(3) == 0 { task.labels = [["vuil", "Voeding", "glas"][random.below(3)]] }
        if random.below(5) == 0 { task.notWith = [["GLAS", "t1", "vuil"][random.below(3)]] }
      }
      if features.contains(.bonds), random.below(3) == 0 { task.bond = ["x", "y"][random.below(2)] }
      if features.contains(.parts), random.below(3) == 0 { task.quantum = task.minutesPerWeek / (2 + random.below(2)) }
      if features.contains(.loads) {
        let origin: ValueOrigin = random.below(4) == 0 ? .taskEstimate(quality: "A") : .stated
        task.exposures[ExposureQuantity.walkShare.rawValue] = Requirement(random.below(101), origin: origin)
        task.exposures[ExposureQuantity.standShare.rawValue] = Requirement(random.below(101), origin: .declared)
      }
      if features.contains(.donors), random.below(4) != 0 { task.isLight = random.below(2) == 0 }
      if features.contains(.week), random.below(4) != 0 {
        let start = 8 + random.below(5)
        task.windows = WeekWindows(
          "\(["ma-vr", "ma-wo", "vr"][random.below(3)]) \(start):00-\(start + 1 + random.below(2)):30")
        if random.below(2) == 0 { task.frequencyHundredths = 100 * (1 + random.below(5)) }
      }
      if features.contains(.quality) { answer(&task, &random) }
      organisation.tasks.append(task)
    }
    for index in 0..<people {
      let minimum = 120 + random.below(400)
      var person = CapabilityProfile(
        id: "A\(index)", minimumMinutes: minimum,
        maximumMinutes: features.contains(.exactHours) ? minimum + random.below(8) : minimum + random.below(500))
      person.pace = 40 + random.below(61)
      person.performanceByKind["kitchen"] = .init(pace: 90, quality: 80, netWorkTime: 100)
      if features.contains(.loads) {
        person.limits[ExposureQuantity.walkShare.rawValue] = 10 + random.below(80)
        if random.below(2) == 0 { person.limits[ExposureQuantity.standShare.rawValue] = 10 + random.below(80) }
      }
      if features.contains(.copies), index == 0 { person.count = 2 }
      if features.contains(.weights) { person.weight = random.below(4) }
      if features.contains(.week), random.below(3) != 0 {
        person.availability = WeekWindows(
          ["ma-vr 08:00-12:00", "ma-wo 09:00-15:00", "ma-vr 10:00-13:00"][random.below(3)])
        if random.below(2) == 0 { person.maximumMinutesPerDay = 90 + random.below(200) }
      }
      organisation.people.append(person)
    }
    if features.contains(.donors) {
      organisation.scenario.limits.donorMinimumShare = 20 + random.below(50)
      organisation.scenario.limits.donorMinimumLightShare = random.below(40)
      organisation.scenario.limits.donorMinimumTasks = random.below(3)
    } else {
      organisation.scenario.limits.donorMinimumShare = 0
      organisation.scenario.limits.donorMinimumLightShare = 0
      organisation.scenario.limits.donorMinimumTasks = 0
    }
    if features.contains(.quality) {
      organisation.scenario.limits.enforcedQuality = QualityReds(
        rawValue: UInt16(1 + random.below(Int(QualityReds.all.rawValue))))
    }
    if features.contains(.change) { organisation.scenario.weights["change"] = 1_000_000 }
    if features.contains(.conflicts) {
      organisation.scenario.conflicts = [.init(first: "VUIL", second: "voeding", reason: "hygiëne")]
    }
    if features.contains(.pins) {
      for _ in 0..<1 + random.below(2) {
        let (task, person) = ("T\(random.below(tasks))", "A\(random.below(people))")
        let kinds: [Pin.Kind] = [
          .taskStays(task: task), .taskTo(task: task, person: person), .personPlaced(person: person),
          .personNotPlaced(person: person),
        ]
        organisation.scenario.pins.append(Pin(kinds[random.below(4)]))
      }
    }
    var fixture = CarvingFixture(organisation: organisation)
    for index in fixture.rates.indices {
      fixture.rates[index].wagePerMinute = 20_000 + random.below(30_000)
      fixture.rates[index].subsidyPerMinute = random.below(2) * 25_000
      fixture.rates[index].guidancePerWeek = random.below(3_000_000)
    }
    for task in 0..<tasks {
      if random.below(8) == 0 { fixture.analyses[task] = released("T\(task)", false) }
      guard features.contains(.exclusions) else { continue }
      for person in 0..<people where random.below(4) == 0 {
        fixture.excluded[task][person] = exclusion(random.below(2) == 0 ? "licence" : "capability", "lift")
      }
    }
    return fixture
  }
}

extension CarvingFixture {
  /// Some answers about how good the work is; what is left out is not known.
  static func answer(_ task: inout WorkTask, _ random: inout SplitMix64) {
    func maybe() -> Bool? { [nil, true, false][random.below(3)] }
    task.steps = WorkStep.allCases.filter { _ in random.below(2) == 0 }
    (task.isOrganising, task.hasContact, task.isUnpleasant) = (maybe(), maybe(), maybe())
    if random.below(2) == 0 { task.cycleSeconds = 30 + random.below(2) * 300 }
    if random.below(3) == 0 { task.minutesEach = 20 + random.below(80) }
  }
}

/// Every plan there is, each judged from scratch by the rules: slow, and right.
enum CarvingBruteForce {
  /// The best score of a plan that breaks no rule; `nil`: there is no plan.
  static func best(_ problem: CarvingProblem) -> Score? {
    let agents = problem.model.agents.count
    let items = problem.model.items.indices.filter { item in
      // What nobody can do is nowhere, unless a pin says so: then there is no plan either way.
      problem.model.profiles.indices.contains { profile in
        let word = problem.facts.excluded[profile * problem.model.words + item >> 6]
        return word & 1 << UInt64(item & 63) == 0
      }
    }
    var assignment = Array(repeating: -1, count: problem.model.items.count)
    var best: Score?
    func judge() {
      // Wrong hours are seen without the rules, which saves most of the work.
      for agent in 0..<agents {
        let person = problem.organisation.people[problem.model.agents[agent].profile]
        var (minutes, isOpen) = (0, false)
        for (item, owner) in assignment.enumerated() where owner == agent {
          isOpen = true
          for index in problem.model.items[item].pieces {
            let piece = problem.model.pieces[index]
            minutes += person.minutes(for: problem.organisation.tasks[piece.task], doneIn: piece.minutes)
          }
        }
        if isOpen, minutes < person.minimumMinutes || minutes > person.maximumMinutes { return }
      }
      let score = problem.score(of: plan(assignment, problem)).0
      if score.hard == 0, best.map({ $0 < score }) ?? true { best = score }
    }
    func extend(_ index: Int) {
      guard index < items.count else { return judge() }
      for agent in -1..<agents {
        assignment[items[index]] = agent
        extend(index + 1)
      }
      assignment[items[index]] = -1
    }
    extend(0)
    return best
  }

  static func plan(_ assignment: [Int], _ problem: CarvingProblem) -> CarvingPlan {
    var jobs: [CandidateJob] = []
    for agent in problem.model.agents.indices {
      var minutes: [Int: Int] = [:]
      for (item, owner) in assignment.enumerated() where owner == agent {
        for index in problem.model.items[item].pieces {
          minutes[problem.model.pieces[index].task, default: 0] += problem.model.pieces[index].minutes
        }
      }
      if minutes.isEmpty { continue }
      jobs.append(
        CandidateJob(
          id: "", person: problem.name(agent), copy: problem.model.agents[agent].copy,
          tasks: minutes.sorted { $0.key < $1.key }.map {
            JobTask(task: problem.organisation.tasks[$0.key].id, freedMinutes: $0.value, personMinutes: 0)
          }, value: JobValue(freed: 0, wage: 0, subsidy: 0, guidance: 0, oneOff: 0)))
    }
    var plan = empty
    plan.jobs = jobs
    return plan
  }

  static var empty: CarvingPlan {
    CarvingPlan(
      jobs: [], unassigned: [], unplaced: [],
      record: SolveRecord(
        status: .feasible, score: Score(served: 0, value: 0), bound: Score(served: 0, value: 0), seed: 0, iterations: 0,
        stopReason: .exhausted, isReproducible: true), analysis: [])
  }
}
