import Interchange
import Testing

@testable import JobCarving

/// The known ways in which carved jobs fail: one rule, one test, kept and breached.
@Suite struct FailureModeTests {
  private func outcome(
    _ rule: String, _ tasks: [WorkTask], others: [WorkTask] = [], _ person: CapabilityProfile = QualityFixture.person(),
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> CheckOutcome? {
    QualityFixture.quality(tasks, others: others, person, change).failure(rule)?.outcome
  }

  @Test("The good job keeps every rule but the questions about displacement, which nobody answered")
  func good() {
    let next = QualityFixture.task("n") { $0.levels[CapabilityDimension.write.rawValue] = Requirement(40) }
    let tasks = stretching()
    let failures = QualityFixture.quality(tasks, others: [next]).failures
    #expect(failures.map(\.rule).count == 7)
    #expect(failures.filter { $0.outcome == .breached }.map(\.rule) == [])
    #expect(failures.filter { $0.outcome == .unknown }.map(\.rule) == ["failure.displacement"])
    #expect(failures.allSatisfy { $0.text.nl != $0.text.en && $0.name.nl != $0.name.en })
  }

  /// Five tasks, one of which asks one step more in writing.
  private func stretching(_ level: Int = 40) -> [WorkTask] {
    var tasks = QualityFixture.good()
    tasks[4].levels[CapabilityDimension.write.rawValue] = Requirement(level)
    return tasks
  }

  @Test("Monotony: fewer than one and a half effective kinds of work; without kinds unknown")
  func monotony() {
    func job(_ minutes: Int) -> [WorkTask] {
      [QualityFixture.task("a", minutes: 1000 - minutes), QualityFixture.task("b", minutes: minutes)]
    }
    // −(0.9 ln 0.9 + 0.1 ln 0.1) = 0.325 → 1.38; at 0.85 and 0.15 1.53.
    #expect(outcome("failure.monotony", job(100)) == .breached)
    #expect(outcome("failure.monotony", job(150)) == .kept)
    #expect(outcome("failure.monotony", job(100).map(silent)) == .unknown)
    func silent(_ task: WorkTask) -> WorkTask {
      var task = task
      task.kind = ""
      return task
    }
  }

  @Test("Leftovers: unpleasant or dangerous work above the donors' share and the tolerance; red")
  func leftovers() {
    let pool = [QualityFixture.task("rest", minutes: 1000)]
    // The pool has 100 of 2000 minutes: 5 percent; 20 percent is the limit.
    func job(_ minutes: Int, dangerous: Bool = false) -> [WorkTask] {
      [
        QualityFixture.task("a", minutes: 1000 - minutes),
        QualityFixture.task("b", minutes: minutes) { task in
          if dangerous {
            task.conditions = [.dangerousMachines: .present]
          } else {
            task.isUnpleasant = true
          }
        },
      ]
    }
    // b minutes of 2000 are the pool's share: 15 % + b/2000 ≥ b/1000 up to 300.
    #expect(outcome("failure.leftovers", job(300), others: pool) == .kept)
    #expect(outcome("failure.leftovers", job(301), others: pool) == .breached)
    #expect(outcome("failure.leftovers", job(301, dangerous: true), others: pool) == .breached)
    let quality = QualityFixture.quality(job(301), others: pool)
    #expect(quality.reds == [.leftovers] || quality.reds == [.leftovers, .difficulty])
    let silent = job(301).map { task in
      var task = task
      task.isUnpleasant = nil
      return task
    }
    #expect(outcome("failure.leftovers", silent, others: pool) == .unknown)
    #expect(quality.failure("failure.leftovers")?.text.nl.contains("meer dan eerlijk verdeeld") == true)
  }

  @Test("Not answering whether work is unpleasant is a doubt, so that it never pays")
  func leftoversDoubt() {
    let answered = QualityFixture.quality(QualityFixture.good())
    let silent = QualityFixture.quality(QualityFixture.good(changing: 0..<5) { $0.isUnpleasant = nil })
    #expect(answered.failure("failure.leftovers")?.outcome == .kept)
    #expect(silent.rank.reds == answered.rank.reds && silent.rank.ambers == answered.rank.ambers + 1)
  }

  @Test("Isolation: colleagues there for less than thirty percent; working alone answers the question")
  func isolation() {
    func job(_ minutes: Int) -> [WorkTask] {
      [
        QualityFixture.task("a", minutes: 1000 - minutes) { $0.isNearColleagues = false },
        QualityFixture.task("b", minutes: minutes),
      ]
    }
    #expect(outcome("failure.isolation", job(300)) == .kept)
    #expect(outcome("failure.isolation", job(299)) == .breached)
    let alone = QualityFixture.good(changing: 0..<5) { task in
      task.isNearColleagues = nil
      task.conditions = [.alone: .present]
    }
    #expect(outcome("failure.isolation", alone) == .breached)
    let silent = QualityFixture.good(changing: 0..<5) { $0.isNearColleagues = nil }
    #expect(outcome("failure.isolation", silent) == .unknown)
  }

  @Test("One process: a spread below two tenths; two equal processes have a half")
  func process() {
    func job(_ minutes: Int) -> [WorkTask] {
      [QualityFixture.task("a", minutes: 1000 - minutes), QualityFixture.task("b", minutes: minutes)]
    }
    #expect(QualityFixture.quality(job(500)).robustness.spread == 500)
    // 1 − 0.89² − 0.11² = 0.1958; 1 − 0.88² − 0.12² = 0.2112.
    #expect(outcome("failure.process", job(110)) == .breached)
    #expect(outcome("failure.process", job(120)) == .kept)
    let silent = QualityFixture.good(changing: 0..<5) { $0.process = "" }
    #expect(outcome("failure.process", silent) == .unknown)
  }

  @Test("The largest task: without it the hours have to reach the contract")
  func largestTask() {
    let tasks = [QualityFixture.task("a", minutes: 600), QualityFixture.task("b", minutes: 300)]
    func person(_ minimum: Int) -> CapabilityProfile { QualityFixture.person { $0.minimumMinutes = minimum } }
    #expect(outcome("failure.largestTask", tasks, person(300)) == .kept)
    #expect(outcome("failure.largestTask", tasks, person(301)) == .breached)
    #expect(QualityFixture.quality(tasks).robustness.largestTask == "a")
    #expect(QualityFixture.quality(tasks).failure("failure.largestTask")?.text.nl.contains("'Taak a'") == true)
    // With nothing agreed there is nothing to hold it against.
    let free = QualityFixture.quality(tasks, person(0))
    #expect(free.failure("failure.largestTask")?.outcome == .unknown && free.robustness.survives == nil)
    #expect(free.questions.contains { $0.rule == "failure.largestTask" })
  }

  @Test("Growth: one step more than the person can, and a next step in the inventory that it leads to")
  func growth() {
    let next = QualityFixture.task("n") { $0.levels[CapabilityDimension.write.rawValue] = Requirement(40) }
    let far = QualityFixture.task("f") { $0.levels[CapabilityDimension.write.rawValue] = Requirement(50) }
    let licensed = QualityFixture.task("l") { task in
      task.levels[CapabilityDimension.write.rawValue] = Requirement(40)
      task.licence = "BIG"
    }
    #expect(outcome("failure.growth", QualityFixture.good(), others: [next]) == .breached)
    #expect(outcome("failure.growth", stretching(), others: [next]) == .kept)
    #expect(outcome("failure.growth", stretching(), others: [far, licensed]) == .breached)
    // Two steps are no stretch but too much.
    #expect(outcome("failure.growth", stretching(50), others: [next]) == .breached)
    let learning = QualityFixture.quality(stretching(), others: [next, far, licensed]).learning
    #expect(learning?.stretchShare == 20 && learning?.stretches == [.write])
    #expect(learning?.nextSteps == ["n"] && learning?.nextStepCount == 1)
    let texts = QualityFixture.quality(stretching(), others: [next]).failure("failure.growth")?.text
    #expect(texts?.nl.contains("komt dichter bij 1 andere taak.") == true)
    #expect(texts?.en.contains("comes closer to 1 other task.") == true)
    func words(_ minimum: Int, _ maximum: Int) -> String? {
      QualityFixture.quality(stretching(), others: [next]) { scenario in
        (scenario.limits.quality.stretchMinimum, scenario.limits.quality.stretchMaximum) = (minimum, maximum)
      }.failure("failure.growth")?.text.en
    }
    #expect(words(10, 30)?.hasSuffix("That is a good measure.") == true)
    #expect(words(21, 30)?.hasSuffix("That is little (21 to 30 percent is good).") == true)
    #expect(words(10, 19)?.hasSuffix("That is much (10 to 19 percent is good).") == true)
    let blank = QualityFixture.person { $0.levels = $0.levels.map { _ in nil } }
    #expect(outcome("failure.growth", stretching(), others: [next], blank) == .unknown)
  }

  @Test("A point that cannot be trained is no stretch")
  func senses() {
    let next = QualityFixture.task("n") { $0.levels[CapabilityDimension.hear.rawValue] = Requirement(40) }
    var tasks = QualityFixture.good()
    tasks[4].levels[CapabilityDimension.hear.rawValue] = Requirement(40)
    #expect(QualityFixture.quality(tasks, others: [next]).learning?.stretches == [])
  }

  // MARK: Displacement

  private func answers(_ change: (inout DisplacementAnswers) -> Void = { _ in }) -> DisplacementAnswers {
    var answers = DisplacementAnswers(person: "P")
    (answers.isAdditional, answers.replacesPaidHours, answers.vacancyLast12m) = (true, false, false)
    (answers.dismissalLast12m, answers.extensionCount, answers.guidanceHours) = (false, 0, 2)
    answers.paidAtNorm = true
    change(&answers)
    return answers
  }

  @Test("Displacement: no sign when every question is answered well; each single sign is a warning")
  func displacement() {
    func check(_ answers: DisplacementAnswers) -> FailureCheck? {
      QualityFixture.quality(QualityFixture.good()) { $0.displacement = [answers] }.failure("failure.displacement")
    }
    #expect(check(answers())?.outcome == .kept)
    let signs: [(inout DisplacementAnswers) -> Void] = [
      { $0.isAdditional = false }, { $0.replacesPaidHours = true }, { $0.vacancyLast12m = true },
      { $0.dismissalLast12m = true }, { $0.extensionCount = 1 }, { $0.guidanceHours = 0 }, { $0.paidAtNorm = false },
    ]
    var texts: Set<String> = []
    for sign in signs {
      let result = check(answers(sign))
      #expect(result?.outcome == .breached && result?.figure == 1)
      texts.insert(result?.text.nl ?? "")
    }
    #expect(texts.count == 7)
  }

  @Test("Displacement: what nobody answered stays a question, and one sign outweighs the silence")
  func displacementOpen() {
    func quality(_ answers: DisplacementAnswers) -> JobQuality {
      QualityFixture.quality(QualityFixture.good()) { $0.displacement = [answers] }
    }
    let silent = quality(DisplacementAnswers(person: "P"))
    #expect(silent.failure("failure.displacement")?.outcome == .unknown)
    // Guidance is known from the person.
    #expect(silent.questions.count { $0.rule == "failure.displacement" } == 6)
    let one = quality(answers { $0.isAdditional = nil })
    #expect(one.failure("failure.displacement")?.outcome == .unknown)
    var sign = DisplacementAnswers(person: "P")
    sign.dismissalLast12m = true
    #expect(quality(sign).failure("failure.displacement")?.outcome == .breached)
    // Somebody else's answers are not this person's.
    #expect(quality(answers { $0.person = "Q" }).failure("failure.displacement")?.outcome == .unknown)
  }

  @Test("Displacement: the position that gives the work answers when the person does not")
  func displacementOfPosition() {
    var position = DisplacementAnswers(position: "p")
    position.vacancyLast12m = true
    let quality = QualityFixture.quality(QualityFixture.good()) { $0.displacement = [position] }
    #expect(quality.failure("failure.displacement")?.outcome == .breached)
    let own = answers()
    let answered = QualityFixture.quality(QualityFixture.good()) { $0.displacement = [position, own] }
    #expect(answered.failure("failure.displacement")?.outcome == .kept)
  }
}
