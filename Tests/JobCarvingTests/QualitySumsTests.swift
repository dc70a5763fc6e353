import Interchange
import Testing

@testable import JobCarving

/// The quick sums say what the whole judgement says, and come and go without a trace.
@Suite struct QualitySumsTests {
  /// Tasks with every kind of answer and silence.
  private func organisation(_ random: inout SplitMix64) -> Organisation {
    func one<T>(_ values: [T]) -> T { values[Int(random.next() % UInt64(values.count))] }
    let answers: [Bool?] = [true, false, nil]
    let tasks = (0..<24).map { number in
      var task = WorkTask(
        id: "t\(number)", position: one(["p", "q"]), name: "t\(number)", minutesPerWeek: one([30, 90, 200, 600]))
      task.steps = one([[], [.execute], [.prepare, .check], WorkStep.allCases])
      (task.isOrganising, task.hasContact, task.isNearColleagues) = (one(answers), one(answers), one(answers))
      task.isUnpleasant = one(answers)
      task.cycleSeconds = one([nil, 20, 60, 90, 600])
      task.minutesEach = one([nil, 10, 45, 90])
      task.frequencyHundredths = one([nil, 100, 500, 700])
      task.windows = one([nil, WeekWindows("ma-vr 08:00-12:00"), WeekWindows("di 08:00-17:00; do 08:00-17:00")])
      task.qualities = task.qualities.map { _ in one([nil, Requirement(10), Requirement(30), Requirement(50)]) }
      task.levels = task.levels.map { _ in one([nil, Requirement(10), Requirement(30), Requirement(40)]) }
      task.kind = one(["", "a", "b", "c"])
      return task
    }
    var person = CapabilityProfile(id: "P", minimumMinutes: 60, maximumMinutes: 2400)
    person.levels = person.levels.map { _ in one([nil, 20, 30, 40]) }
    person.availability = one([nil, WeekWindows("ma-do 07:00-13:00")])
    return Organisation(
      positions: [Position(id: "p", name: "p", level: 3), Position(id: "q", name: "q")], tasks: tasks, people: [person])
  }

  @Test("The red rules from the sums are those of the judgement, on four hundred random bundles")
  func agree() throws {
    var random = SplitMix64(seed: 7)
    var reds: [QualityReds: Int] = [:]
    for _ in 0..<40 {
      let organisation = organisation(&random)
      let table = QualityTable(organisation)
      for _ in 0..<10 {
        let chosen = organisation.tasks.indices.filter { _ in random.next() % 4 == 0 }
        guard !chosen.isEmpty else { continue }
        var sums = QualitySums()
        var parts: [JobTask] = []
        for task in chosen {
          let freed = organisation.tasks[task].minutesPerWeek
          let minutes = freed * 5 / 4
          sums.add(table.sums(task: task, person: 0, minutes: minutes, freed: freed))
          parts.append(JobTask(task: organisation.tasks[task].id, freedMinutes: freed, personMinutes: minutes))
        }
        var job = QualityFixture.job([])
        job.tasks = parts
        let quality = try #require(table.quality(of: job))
        #expect(table.reds(sums) == quality.reds)
        #expect(quality.rank.reds == quality.reds.count)
        #expect(sums.minutes == quality.minutes)
        for condition in WebaCondition.allCases {
          #expect(sums.colour(condition, table.limits) == quality.condition(condition).colour)
        }
        reds[quality.reds, default: 0] += 1
      }
    }
    #expect(reds.count > 10, "the bundles have to differ for the test to say anything")
  }

  @Test("Adding parts and taking them away in another order leaves nothing")
  func addAndRemove() {
    var random = SplitMix64(seed: 11)
    let organisation = organisation(&random)
    let table = QualityTable(organisation)
    let parts = organisation.tasks.indices.map { task in
      let minutes = organisation.tasks[task].minutesPerWeek
      return table.sums(task: task, person: 0, minutes: minutes, freed: minutes)
    }
    var sums = QualitySums()
    for part in parts { sums.add(part) }
    #expect(sums != QualitySums())
    for part in parts.reversed() { sums.remove(part) }
    #expect(sums == QualitySums())
    #expect(table.reds(sums) == [])
  }

  @Test("Fewer reds come first, then fewer doubts, then the score: variety never buys off a red")
  func rank() {
    let best = QualityRank(reds: 0, ambers: 3, score: 100)
    let doubtful = QualityRank(reds: 0, ambers: 4, score: 1000)
    let red = QualityRank(reds: 1, ambers: 0, score: 1000)
    #expect([best, red, doubtful].sorted() == [red, doubtful, best])
    #expect(QualityRank(reds: 0, ambers: 3, score: 101) > best)
  }

  @Test("A figure so large that a sum could not hold it stops at a bound instead of the program")
  func largeNumbers() {
    let huge = QualityFixture.task("h", minutes: Int.max) { task in
      task.cycleSeconds = 10
      task.minutesEach = Int.max
      task.frequencyHundredths = Int.max
      task.qualities = task.qualities.map { _ in Requirement(Int.max) }
      task.levels = task.levels.map { _ in Requirement(1_000_000) }
    }
    let quality = QualityFixture.quality([huge, QualityFixture.task("b", minutes: Int.max)])
    #expect(quality.minutes == 2_000_000_000)
    #expect(quality.exposure.outcome == .breached)
  }
}
