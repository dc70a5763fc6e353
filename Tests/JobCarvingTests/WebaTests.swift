import Interchange
import Testing

@testable import JobCarving

/// The seven conditions: one rule, one test, each of its colours.
@Suite struct WebaTests {
  private func colour(_ condition: WebaCondition, _ tasks: [WorkTask]) -> QualityColour {
    QualityFixture.quality(tasks).condition(condition).colour
  }

  @Test("A job that is good on every count is green on all seven, and nothing is red")
  func good() {
    let quality = QualityFixture.quality(QualityFixture.good())
    #expect(quality.conditions.map(\.colour) == Array(repeating: .green, count: 7))
    #expect(quality.conditions.map(\.condition) == WebaCondition.allCases)
    #expect(quality.reds.isEmpty && quality.rank.reds == 0)
  }

  @Test("Complete work: three kinds of step green, two amber, one red, and under five percent does not count")
  func completeness() {
    func job(_ steps: [WorkStep]) -> [WorkTask] { QualityFixture.good(changing: 0..<5) { $0.steps = steps } }
    #expect(colour(.completeness, job([.prepare, .execute, .check])) == .green)
    #expect(colour(.completeness, job([.prepare, .execute])) == .amber)
    #expect(colour(.completeness, job([.execute])) == .red)
    #expect(colour(.completeness, job([])) == .unknown)
    func share(_ minutes: Int) -> [WorkTask] {
      [
        QualityFixture.task("a", minutes: 1000 - minutes) { $0.steps = [.execute] },
        QualityFixture.task("b", minutes: minutes) { $0.steps = [.check] },
      ]
    }
    #expect(colour(.completeness, share(50)) == .amber)
    #expect(colour(.completeness, share(49)) == .red)
  }

  @Test(
    "Organising: five percent green, less amber, none red",
    arguments: [(50, QualityColour.green), (49, .amber), (0, .red)])
  func organising(minutes: Int, expected: QualityColour) {
    #expect(colour(.organising, share(minutes) { $0.isOrganising = $1 }) == expected)
  }

  @Test(
    "Short cycles: up to a quarter green, up to half amber, above red",
    arguments: [(250, QualityColour.green), (251, .amber), (500, .amber), (501, .red)])
  func shortCycles(minutes: Int, expected: QualityColour) {
    #expect(colour(.shortCycles, share(minutes) { $0.cycleSeconds = $1 ? 89 : 90 }) == expected)
  }

  @Test(
    "Difficulty: both easy and hard 20 to 80 percent green, one of them 10 to 20 amber, else red",
    arguments: [
      (200, QualityColour.green), (800, .green), (199, .amber), (100, .amber), (99, .red), (0, .red), (901, .red),
    ])
  func difficulty(hardMinutes: Int, expected: QualityColour) {
    #expect(colour(.difficulty, share(hardMinutes) { if $1 { QualityFixture.hard(&$0) } }) == expected)
  }

  @Test("Work between easy and hard counts for neither")
  func between() {
    let tasks = (0..<4).map { number in
      QualityFixture.task("t\(number)") { task in
        for dimension in [CapabilityDimension.read, .plan] { task.levels[dimension.rawValue] = Requirement(30) }
      }
    }
    let strict = QualityFixture.quality(tasks) { $0.limits.quality.easyPoints = 1 }
    #expect(strict.condition(.difficulty).colour == .red && strict.condition(.difficulty).figure == 0)
    #expect(strict.condition(.difficulty).text.nl.hasPrefix("0 procent van de tijd is makkelijk werk"))
    // By default two points are still easy.
    let usual = QualityFixture.quality(tasks).condition(.difficulty)
    #expect(usual.text.nl.hasPrefix("100 procent van de tijd is makkelijk werk"))
  }

  @Test(
    "Autonomy: the mean of five items, half green, a quarter amber, less red",
    arguments: [(30, QualityColour.green), (29, .amber), (20, .amber), (19, .red)])
  func autonomy(tenths: Int, expected: QualityColour) {
    let tasks = QualityFixture.good(changing: 0..<5) { task in
      for item in QualityItem.autonomy { task.qualities[item.rawValue] = Requirement(tenths) }
      task.routine[RoutineItem.freedomOfSequence.rawValue] = Requirement(tenths)
    }
    #expect(colour(.autonomy, tasks) == expected)
  }

  @Test("Autonomy needs three of its five items")
  func autonomyItems() {
    func known(_ count: Int) -> [WorkTask] {
      QualityFixture.good(changing: 0..<5) { task in
        task.routine[RoutineItem.freedomOfSequence.rawValue] = nil
        for item in QualityItem.autonomy.dropFirst(count) { task.qualities[item.rawValue] = nil }
      }
    }
    #expect(colour(.autonomy, known(3)) == .green)
    #expect(colour(.autonomy, known(2)) == .unknown)
  }

  @Test(
    "Contact: 30 percent green, 10 amber, less red",
    arguments: [(300, QualityColour.green), (299, .amber), (100, .amber), (99, .red)])
  func contact(minutes: Int, expected: QualityColour) {
    #expect(colour(.contact, share(minutes) { $0.hasContact = $1 }) == expected)
  }

  @Test(
    "Information: three quarters green, half amber, less red",
    arguments: [(40, QualityColour.green), (39, .amber), (30, .amber), (29, .red)])
  func information(tenths: Int, expected: QualityColour) {
    let tasks = QualityFixture.good(changing: 0..<5) { task in
      for item in QualityItem.information { task.qualities[item.rawValue] = Requirement(tenths) }
    }
    #expect(colour(.information, tasks) == expected)
  }

  @Test("A verdict needs half of the minutes; below that it is unknown, is no pass, and asks about the tasks")
  func unknown() {
    func silent(_ minutes: Int) -> JobQuality {
      QualityFixture.quality(share(minutes) { if $1 { $0.hasContact = nil } })
    }
    #expect(silent(500).condition(.contact).colour == .green)
    let quality = silent(501)
    #expect(quality.condition(.contact).colour == .unknown)
    #expect(quality.condition(.contact).figure == nil)
    #expect(quality.rank.ambers == silent(500).rank.ambers + 1)
    #expect(quality.questions.contains { $0.rule == "weba.contact" && $0.tasks == ["b"] })
    // With a verdict, too, the task that was left out is asked about.
    #expect(silent(500).questions.contains { $0.rule == "weba.contact" && $0.tasks == ["b"] })
  }

  /// A thousand minutes, of which `minutes` in the second task.
  private func share(_ minutes: Int, _ change: (inout WorkTask, Bool) -> Void) -> [WorkTask] {
    [
      QualityFixture.task("a", minutes: 1000 - minutes) { change(&$0, false) },
      QualityFixture.task("b", minutes: minutes) { change(&$0, true) },
    ].filter { $0.minutesPerWeek > 0 }
  }

  /// Sums over a hundred known minutes that give the condition each of its colours.
  private func sums(_ condition: WebaCondition) -> [(QualityColour, QualitySums)] {
    typealias Lane = QualitySums.Lane
    func all(_ known: Lane, _ values: [(QualityColour, [(Lane, Int)])]) -> [(QualityColour, QualitySums)] {
      values.map { colour, lanes in
        var sums = QualitySums()
        (sums[.total], sums[known]) = (100, 100)
        for (lane, amount) in lanes { sums[lane] = amount }
        return (colour, sums)
      }
    }
    switch condition {
    case .completeness:
      return all(
        .stepsKnown,
        [
          (.green, [(.prepare, 50), (.execute, 50), (.check, 50)]), (.amber, [(.prepare, 50), (.execute, 50)]),
          (.red, [(.execute, 50)]),
        ])
    case .organising:
      return all(.organisingKnown, [(.green, [(.organising, 5)]), (.amber, [(.organising, 4)]), (.red, [])])
    case .shortCycles:
      return all(.shortKnown, [(.green, [(.short, 25)]), (.amber, [(.short, 50)]), (.red, [(.short, 51)])])
    case .difficulty:
      return all(
        .difficultyKnown,
        [
          (.green, [(.easy, 50), (.hard, 50)]), (.amber, [(.easy, 85), (.hard, 15)]),
          (.red, [(.easy, 95), (.hard, 5)]),
        ])
    case .autonomy:
      return all(
        .autonomyKnown,
        [(.green, [(.autonomy, 60_000)]), (.amber, [(.autonomy, 30_000)]), (.red, [(.autonomy, 10_000)])])
    case .contact:
      return all(.contactKnown, [(.green, [(.contact, 30)]), (.amber, [(.contact, 10)]), (.red, [(.contact, 9)])])
    case .information:
      return all(
        .informationKnown,
        [(.green, [(.information, 75_000)]), (.amber, [(.information, 50_000)]), (.red, [(.information, 49_000)])])
    }
  }

  @Test("Every colour of every condition has a sentence of its own in both languages")
  func sentences() {
    let limits = QualityLimits()
    for condition in WebaCondition.allCases {
      var texts: [Phrase] = []
      for (colour, sums) in sums(condition) + [(.unknown, QualitySums())] {
        #expect(sums.colour(condition, limits) == colour)
        let text = QualityTexts.sentence(condition, colour, sums, limits, isPosition: false)
        #expect(text.nl.hasSuffix(".") || colour == .unknown && text.nl.hasSuffix("?"))
        #expect(text.nl != text.en)
        texts.append(text)
      }
      #expect(Set(texts.map(\.nl)).count == 4 && Set(texts.map(\.en)).count == 4, "\(condition)")
    }
  }

  @Test("A rule is named by what it is about: no name denies, so that it can stand in a list of faults")
  func names() {
    for rule in QualityRule.all {
      let words = [rule.name.nl, rule.name.en].flatMap { $0.split(separator: " ") }
      #expect(!words.contains { ["niet", "geen", "not", "no"].contains($0) }, "\(rule.id)")
    }
    let short = QualityFixture.quality(QualityFixture.good(changing: 0..<5) { $0.cycleSeconds = 10 })
    let summary = QualityReportTexts.summary(short)
    #expect(summary.nl.contains("Niet goed op deze punten: dezelfde beweging"))
  }
}
