import Interchange
import Testing

@testable import JobCarving

/// One rule of the comparison, one test, twice: kept, and breached by a known amount.
@Suite struct MatchingTests {
  private func task(_ id: String = "t", minutes: Int = 600, _ change: (inout WorkTask) -> Void = { _ in }) -> WorkTask {
    var task = WorkTask(id: id, position: "p", name: "Taak \(id)", minutesPerWeek: minutes)
    task.levels = task.levels.map { _ in Requirement(0) }
    task.exposures = task.exposures.map { _ in Requirement(0) }
    change(&task)
    return task
  }

  private func person(_ change: (inout CapabilityProfile) -> Void = { _ in }) -> CapabilityProfile {
    var person = CapabilityProfile(id: "P", minimumMinutes: 0, maximumMinutes: 2400)
    person.levels = person.levels.map { _ in 30 }
    person.limits = ExposureQuantity.allCases.map(\.reference)
    change(&person)
    return person
  }

  private func compare(_ tasks: [WorkTask], _ person: CapabilityProfile) -> Comparison {
    Comparison(
      Bundle(
        person: person,
        parts: tasks.map {
          .init(
            task: $0, freedMinutes: $0.minutesPerWeek, personMinutes: person.minutes(for: $0, doneIn: $0.minutesPerWeek)
          )
        }), limits: Scenario.Limits())
  }

  private func verdict(_ point: String, _ comparison: Comparison) -> Verdict? {
    comparison.points.first { $0.point == point }?.verdict
  }

  @Test("A comparison has every level, every exposure, the surroundings and the time")
  func completeness() {
    let comparison = compare([task()], person())
    #expect(comparison.points.count == 23 + 11 + 1 + 1)
    #expect(Set(comparison.points.map(\.dimension)) == Set(CapabilityDimension.allCases))
  }

  @Test(
    "A level one step above the person is a signal, two steps exceed, none fits",
    arguments: [(30, Verdict.ok), (34, .ok), (35, .signal), (40, .signal), (45, .exceeds), (50, .exceeds)])
  func levels(asked: Int, expected: Verdict) {
    let read = task { $0.levels[CapabilityDimension.read.rawValue] = Requirement(asked) }
    #expect(verdict("read", compare([read, task("u")], person())) == expected)
  }

  @Test("An estimate gives a signal and never exceeds; a stated value beside a higher estimate still decides")
  func estimates() {
    let estimate = Requirement(50, origin: .taskEstimate(quality: "B"))
    let guessed = task("g") { $0.levels[CapabilityDimension.read.rawValue] = estimate }
    let comparison = compare([guessed], person { $0.levels[CapabilityDimension.read.rawValue] = 10 })
    #expect(verdict("read", comparison) == .signal)
    #expect(comparison.points.first { $0.point == "read" }?.restsOnEstimate == true)
    let stated = task("s") { $0.levels[CapabilityDimension.read.rawValue] = Requirement(40) }
    #expect(
      verdict("read", compare([guessed, stated], person { $0.levels[CapabilityDimension.read.rawValue] = 10 }))
        == .exceeds)
  }

  @Test("What is unknown on either side never passes, unless the work asks nothing or the person can do everything")
  func unknown() {
    let unknown = task { $0.levels[CapabilityDimension.focus.rawValue] = nil }
    #expect(verdict("focus", compare([unknown], person())) == .unknown)
    #expect(verdict("focus", compare([unknown], person { $0.levels[CapabilityDimension.focus.rawValue] = 50 })) == .ok)
    let asked = task { $0.levels[CapabilityDimension.focus.rawValue] = Requirement(20) }
    #expect(
      verdict("focus", compare([asked], person { $0.levels[CapabilityDimension.focus.rawValue] = nil })) == .unknown)
    #expect(verdict("focus", compare([task()], person { $0.levels[CapabilityDimension.focus.rawValue] = nil })) == .ok)
  }

  @Test("A point that is not known names the task to ask about")
  func unknownTask() {
    let unknown = task("onbekend") { $0.levels[CapabilityDimension.focus.rawValue] = nil }
    let known = task("bekend") { $0.levels[CapabilityDimension.focus.rawValue] = Requirement(20) }
    let point = compare([known, unknown], person()).points.first { $0.point == "focus" }
    #expect(point?.verdict == .unknown)
    #expect(point?.tasks == ["onbekend"])
  }

  @Test(
    "An amount within the limit fits, ten percent above is a signal, more exceeds",
    arguments: [(60, Verdict.ok), (66, .signal), (67, .exceeds)])
  func peaks(minutes: Int, expected: Verdict) {
    let standing = task {
      $0.exposures[ExposureQuantity.standOnEnd.rawValue] = Requirement(minutes)
      $0.exposures[ExposureQuantity.standShare.rawValue] = Requirement(10)
    }
    #expect(verdict("standOnEnd", compare([standing], person())) == expected)
  }

  @Test("Six tasks of thirty minutes standing a day exceed two hours, though each of them passes")
  func dayAddsUp() {
    func standing(_ id: String) -> WorkTask {
      task(id, minutes: 150) {
        $0.frequencyHundredths = 500
        $0.exposures[ExposureQuantity.standShare.rawValue] = Requirement(100)
        $0.exposures[ExposureQuantity.standOnEnd.rawValue] = Requirement(30)
      }
    }
    let weak = person { $0.limits[ExposureQuantity.standShare.rawValue] = 120 }
    #expect(verdict("standShare", compare([standing("a")], weak)) == .ok)
    #expect(verdict("standShare", compare((1...4).map { standing("\($0)") }, weak)) == .ok)
    #expect(verdict("standShare", compare((1...6).map { standing("\($0)") }, weak)) == .exceeds)
  }

  @Test("Work that can all fall on one day is a signal when the mean fits and the day does not")
  func worstDay() {
    let weekly = task(minutes: 200) {
      $0.frequencyHundredths = 100
      $0.exposures[ExposureQuantity.walkShare.rawValue] = Requirement(100)
    }
    #expect(
      verdict("walkShare", compare([weekly], person { $0.limits[ExposureQuantity.walkShare.rawValue] = 120 }))
        == .signal)
    #expect(
      verdict("walkShare", compare([weekly], person { $0.limits[ExposureQuantity.walkShare.rawValue] = 200 })) == .ok)
  }

  @Test("A condition to avoid exceeds when it is present, is a signal when it is there sometimes, and else fits")
  func conditions() {
    let avoiding = person { $0.avoids = [.onCall] }
    #expect(verdict("onCall", compare([task { $0.conditions[.onCall] = .present }], avoiding)) == .exceeds)
    #expect(verdict("onCall", compare([task { $0.conditions[.onCall] = .sometimes }], avoiding)) == .signal)
    #expect(verdict("onCall", compare([task()], avoiding)) == .ok)
    #expect(verdict("onCall", compare([task { $0.conditionsAreKnown = false }], avoiding)) == .unknown)
    #expect(
      verdict("climate", compare([task { $0.conditions[.noise] = .present }], person { $0.avoids = [.noise] }))
        == .exceeds)
  }

  @Test("Work in hours that the person has not exceeds; work on more days than the person works is a signal")
  func time() throws {
    let mornings = try #require(WeekWindows("ma-vr 07:00-12:00"))
    let evening = task(minutes: 60) { $0.windows = WeekWindows("ma-vr 18:00-20:00") }
    #expect(verdict("time", compare([evening], person { $0.availability = mornings })) == .exceeds)
    let daily = task(minutes: 210) {
      $0.windows = WeekWindows("dagelijks 07:00-09:00")
      $0.frequencyHundredths = 700
    }
    #expect(verdict("time", compare([daily], person { $0.availability = mornings })) == .signal)
    let weekdays = task(minutes: 210) { $0.windows = WeekWindows("ma-vr 07:00-09:00") }
    #expect(verdict("time", compare([weekdays], person { $0.availability = mornings })) == .ok)
    #expect(verdict("time", compare([weekdays], person())) == .unknown)
    #expect(verdict("time", compare([task(minutes: 2401)], person())) == .exceeds)
  }

  @Test("A recorded measure lifts the point that it is for")
  func measures() {
    let hard = task { $0.levels[CapabilityDimension.read.rawValue] = Requirement(30) }
    let weak = person { $0.levels[CapabilityDimension.read.rawValue] = 10 }
    #expect(verdict("read", compare([hard], weak)) == .exceeds)
    var helped = weak
    helped.measures = [
      Measure(kind: .technical, effect: .raisesLevel(.read, byTenths: 20), description: "Voorleeshulp")
    ]
    #expect(verdict("read", compare([hard], helped)) == .ok)
  }

  @Test("Ability far above the work over most of the hours is room to spare; over few hours it is not")
  func underuse() {
    let able = person { $0.levels[CapabilityDimension.count.rawValue] = 50 }
    let light = task("a", minutes: 700) { $0.levels[CapabilityDimension.count.rawValue] = Requirement(20) }
    let fitting = task("b", minutes: 300) { $0.levels[CapabilityDimension.count.rawValue] = Requirement(40) }
    #expect(verdict("count", compare([light, fitting], able)) == .underuse)
    let even = task("a", minutes: 300) { $0.levels[CapabilityDimension.count.rawValue] = Requirement(20) }
    #expect(verdict("count", compare([even, fitting], able)) == .ok)
  }

  @Test("Health limits warn whatever the person can do")
  func health() {
    func lifting(_ kilograms: Int, _ times: Int) -> WorkTask {
      task {
        $0.exposures[ExposureQuantity.liftKilograms.rawValue] = Requirement(kilograms)
        $0.exposures[ExposureQuantity.liftsPerHour.rawValue] = Requirement(times)
      }
    }
    let strong = person { $0.limits = $0.limits.map { _ in 10_000 } }
    #expect(compare([lifting(23, 12)], strong).healthWarnings.isEmpty)
    #expect(compare([lifting(24, 1)], strong).healthWarnings.count == 1)
    #expect(compare([lifting(13, 13)], strong).healthWarnings.count == 1)
  }

  @Test("The packed table excludes a pair exactly when the comparison of that one task exceeds")
  func packedTable() {
    var random = SplitMix64(seed: 11)
    let origins: [ValueOrigin] = [.stated, .stated, .occupation(quality: "A"), .taskEstimate(quality: "C")]
    let tasks = (0..<60).map { number in
      task("t\(number)", minutes: 100) { task in
        for index in task.levels.indices where random.below(3) == 0 {
          task.levels[index] = Requirement(random.below(51), origin: origins[random.below(4)])
        }
        for quantity in ExposureQuantity.allCases where quantity.aggregation == .peak && random.below(4) == 0 {
          task.exposures[quantity.rawValue] = Requirement(random.below(90), origin: origins[random.below(4)])
        }
        if random.below(4) == 0 { task.conditions[WorkCondition.allCases[random.below(23)]] = .present }
        if random.below(4) == 0 { task.windows = WeekWindows("ma 18:00-21:00") }
      }
    }
    let people = (0..<20).map { _ in
      person { person in
        person.levels = person.levels.map { _ in random.below(5) == 0 ? nil : 10 + random.below(41) }
        person.limits = person.limits.map { $0.map { _ in 20 + random.below(80) } }
        person.avoids = WorkCondition.allCases.filter { _ in random.below(8) == 0 }
        person.availability = random.below(2) == 0 ? WeekWindows("ma-vr 08:00-17:00") : WeekWindows("ma-vr 08:00-22:00")
      }
    }
    let fits = FitTable(tasks: tasks, people: people, limits: Scenario.Limits())
    var excluded = 0
    for (row, task) in tasks.enumerated() {
      for (column, person) in people.enumerated() {
        // Sums over the day belong to the bundle; one task alone is compared on everything else.
        let exceeds = compare([task], person).points.contains { $0.verdict == .exceeds && $0.rule != "match.day" }
        #expect(fits.excludes(task: row, person: column) == exceeds, "\(task.id) \(column)")
        #expect((fits.exclusion(task: row, person: column) != nil) == exceeds)
        excluded += exceeds ? 1 : 0
      }
    }
    #expect(excluded > 100 && excluded < 1190)
  }
}
