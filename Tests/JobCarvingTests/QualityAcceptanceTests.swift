import Interchange
import Testing

@testable import JobCarving

/// The acceptance tests of the methods note (§8) that concern the judgement of a bundle.
@Suite struct QualityAcceptanceTests {
  private func compare(_ tasks: [WorkTask], _ person: CapabilityProfile) -> Comparison {
    Comparison(
      Bundle(
        person: person,
        parts: tasks.map { .init(task: $0, freedMinutes: $0.minutesPerWeek, personMinutes: $0.minutesPerWeek) }),
      limits: Scenario.Limits())
  }

  /// Answers every question of the comparison with "nothing asked".
  private func plain(_ id: String, minutes: Int, _ change: (inout WorkTask) -> Void = { _ in }) -> WorkTask {
    QualityFixture.task(id, minutes: minutes) { task in
      task.exposures = task.exposures.map { _ in Requirement(0) }
      // One step below what the person can: no under-use.
      task.levels = task.levels.map { _ in Requirement(20) }
      change(&task)
    }
  }

  private var able: CapabilityProfile {
    QualityFixture.person { $0.limits = ExposureQuantity.allCases.map(\.reference) }
  }

  @Test("One excess rejects, one doubt is a signal, and the unknown never passes")
  func comparison() {
    let read = CapabilityDimension.read.rawValue
    func verdict(_ requirement: Requirement?) -> Verdict {
      compare([plain("a", minutes: 300) { $0.levels[read] = requirement }, plain("b", minutes: 300)], able).verdict
    }
    #expect(verdict(Requirement(30)) == .ok)
    #expect(verdict(Requirement(40)) == .signal)
    #expect(verdict(Requirement(50)) == .exceeds)
    #expect(verdict(nil) == .unknown)
  }

  @Test(
    "Standing 70 minutes on end against 60 exceeds; six tasks of 30 minutes against two hours a day exceed together")
  func exposure() {
    let end = ExposureQuantity.standOnEnd
    let share = ExposureQuantity.standShare
    let tasks = ["a", "b"].map { id in
      plain(id, minutes: 350) { $0.exposures[end.rawValue] = Requirement(70) }
    }
    #expect(compare(tasks, able).points.first { $0.point == "standOnEnd" }?.verdict == .exceeds)
    let person = QualityFixture.person { person in
      person.limits = ExposureQuantity.allCases.map(\.reference)
      person.limits[share.rawValue] = 120
    }
    func standing(_ count: Int) -> Verdict? {
      let tasks = (0..<count).map { number in
        plain("s\(number)", minutes: 150) { task in
          task.exposures[share.rawValue] = Requirement(100)
          task.exposures[end.rawValue] = Requirement(30)
        }
      }
      return compare(tasks, person).points.first { $0.point == "standShare" }?.verdict
    }
    #expect(standing(1) == .ok)
    #expect(standing(6) == .exceeds)
  }

  // MARK: Parker

  /// Copying, and small tasks of other kinds: what people group by likeness into one job of copying.
  private static let office: [WorkTask] = {
    func task(_ id: String, _ name: String, _ kind: String, _ minutes: Int, _ change: (inout WorkTask) -> Void)
      -> WorkTask
    {
      QualityFixture.task(id, minutes: minutes) { task in
        task.name = name
        task.kind = kind
        task.process = kind
        task.exposures = task.exposures.map { _ in Requirement(0) }
        change(&task)
      }
    }
    let copies = (0..<6).map { number in
      task("k\(number)", "Stukken kopiëren voor team \(number)", "kopiëren", 200) { task in
        task.cycleSeconds = 45
        task.minutesEach = 30
        (task.steps, task.isOrganising, task.hasContact, task.isNearColleagues) = ([.execute], false, false, false)
        for item in QualityItem.autonomy { task.qualities[item.rawValue] = Requirement(15) }
        task.routine[RoutineItem.freedomOfSequence.rawValue] = Requirement(15)
      }
    }
    return copies + [
      task("p", "Post rondbrengen", "post", 200) { $0.steps = [.execute] },
      task("v", "Voorraad tellen en aanvullen", "voorraad", 200) { task in
        task.steps = [.prepare, .check]
        QualityFixture.hard(&task)
      },
      task("g", "Gasten ontvangen", "gastvrijheid", 200) { QualityFixture.hard(&$0) },
      task("z", "Vergaderzaal klaarzetten en nakijken", "zaal", 200) {
        $0.levels[CapabilityDimension.write.rawValue] = Requirement(40)
      },
      task("b", "Brieven schrijven", "schrijven", 200) {
        $0.levels[CapabilityDimension.write.rawValue] = Requirement(40)
      },
    ]
  }()

  /// Groups by likeness: starts with the two most alike names, then adds what is most like the group, up to the hours.
  private func bySimilarity(_ tasks: [WorkTask], hours: Int) -> [WorkTask] {
    func words(_ task: WorkTask) -> Set<Substring> { Set(task.name.lowercased().split(separator: " ")) }
    func likeness(_ a: WorkTask, _ b: WorkTask) -> Int {
      let (x, y) = (words(a), words(b))
      return x.intersection(y).count * 1000 / max(1, x.union(y).count)
    }
    var group: [WorkTask] = []
    while group.reduce(0, { $0 + $1.minutesPerWeek }) < hours {
      let rest = tasks.filter { task in !group.contains { $0.id == task.id } }
      let next = rest.max { a, b in
        let others = group.isEmpty ? tasks : group
        func most(_ task: WorkTask) -> Int { others.filter { $0.id != task.id }.map { likeness(task, $0) }.max() ?? 0 }
        return (most(a), b.id) < (most(b), a.id)
      }
      guard let next else { break }
      group.append(next)
    }
    return group
  }

  @Test("Grouping by likeness makes the worse job by the rank; the best bundle is mixed and no less feasible")
  func parker() throws {
    let tasks = QualityAcceptanceTests.office
    let organisation = QualityFixture.organisation(tasks, able)
    let table = QualityTable(organisation)
    let alike = bySimilarity(tasks, hours: 1000)
    #expect(alike.count == 5 && alike.allSatisfy { $0.kind == "kopiëren" })
    let poor = try #require(table.quality(of: QualityFixture.job(alike)))
    #expect(poor.failure("failure.monotony")?.outcome == .breached)
    #expect(poor.reds.contains(.completeness) && poor.reds.contains(.shortCycles) && poor.reds.contains(.contact))

    // All bundles of the same hours, tested by their sums.
    var best: (bundle: [WorkTask], quality: JobQuality)?
    let parts = tasks.indices.map { table.sums(task: $0, person: 0, minutes: 200, freed: 200) }
    var (seen, passed) = (0, 0)
    for bits in 0..<(1 << tasks.count) where bits.nonzeroBitCount == 5 {
      seen += 1
      let chosen = tasks.indices.filter { bits & 1 << $0 != 0 }
      var sums = QualitySums()
      for task in chosen { sums.add(parts[task]) }
      guard table.reds(sums).isEmpty else { continue }
      passed += 1
      let bundle = chosen.map { tasks[$0] }
      let quality = try #require(table.quality(of: QualityFixture.job(bundle)))
      if best.map({ $0.quality.rank < quality.rank }) ?? true { best = (bundle, quality) }
    }
    let ours = try #require(best)
    #expect(seen == 462 && passed > 0 && passed < seen)
    #expect(poor.rank < ours.quality.rank)
    #expect(ours.quality.failure("failure.monotony")?.outcome == .kept)
    #expect(ours.bundle.filter { $0.kind == "kopiëren" }.count <= 1)
    #expect((ours.quality.variety?.effectiveTenths ?? 0) > (poor.variety?.effectiveTenths ?? 0))
    let (theirs, own) = (compare(alike, able), compare(ours.bundle, able))
    #expect(own.verdict.rank <= Verdict.signal.rank)
    #expect(theirs.count(of: .exceeds) == 0 && own.count(of: .exceeds) == 0)
    #expect(
      own.points.first { $0.rule == "match.time" }?.verdict == theirs.points.first { $0.rule == "match.time" }?.verdict)
  }
}
