import Interchange
import Testing

@testable import JobCarving

/// Levels that stand for "this or more", as after an FML: how much more is not known, and never guessed.
@Suite struct QualityOpenLevelTests {
  private func person(open: [CapabilityDimension]) -> CapabilityProfile {
    QualityFixture.person { $0.atLeast = open }
  }

  private let hard = (0..<5).map { number in QualityFixture.task("t\(number)") { QualityFixture.hard(&$0) } }

  @Test("Three demands at the level make work hard for who can exactly that, and not for who can that or more")
  func difficulty() {
    func shares(_ open: [CapabilityDimension]) -> String {
      QualityFixture.quality(hard, person(open: open)).condition(.difficulty).text.nl
    }
    #expect(
      shares([]).hasPrefix("0 procent van de tijd is makkelijk werk voor deze persoon en 100 procent is moeilijk"))
    #expect(
      shares(CapabilityDimension.levels)
        .hasPrefix("100 procent van de tijd is makkelijk werk voor deze persoon en 0 procent is moeilijk"))
  }

  @Test("With fewer than three points left that are known, there is no verdict")
  func unknown() {
    func colour(_ open: [CapabilityDimension]) -> QualityColour {
      let person = QualityFixture.person { person in
        for dimension in CapabilityDimension.levels where ![.read, .plan, .memory].contains(dimension) {
          person.levels[dimension.rawValue] = nil
        }
        person.atLeast = open
      }
      return QualityFixture.quality(hard, person).condition(.difficulty).colour
    }
    #expect(colour([]) == .red)
    #expect(colour([.read]) == .unknown)
  }

  @Test("What is asked below the level is known to be within reach, and nothing is above the highest level")
  func certain() {
    let easy = (0..<5).map { QualityFixture.task("t\($0)") }
    #expect(
      QualityFixture.quality(easy, person(open: CapabilityDimension.levels)).condition(.difficulty).knownShare == 100)
    let most = QualityFixture.person { person in
      person.levels = person.levels.map { _ in 50 }
      person.atLeast = CapabilityDimension.levels
    }
    let top = (0..<5).map { number in
      QualityFixture.task("t\(number)") { $0.levels = $0.levels.map { _ in Requirement(50) } }
    }
    #expect(QualityFixture.quality(top, most).condition(.difficulty).text.nl.contains("100 procent is moeilijk"))
  }

  @Test("A demand above such a level is no known stretch, and no step that is known to be too far")
  func learning() {
    let write = CapabilityDimension.write.rawValue
    let tasks = QualityFixture.good(changing: 4..<5) { $0.levels[write] = Requirement(40) }
    let next = QualityFixture.task("n") { $0.levels[write] = Requirement(40) }
    func learning(_ open: [CapabilityDimension]) -> LearningValue? {
      QualityFixture.quality(tasks, others: [next], person(open: open)).learning
    }
    #expect(learning([])?.stretches == [.write] && learning([])?.stretchShare == 20)
    #expect(learning([.write])?.stretches == [] && learning([.write])?.stretchShare == 0)
    #expect(learning([.write])?.nextStepCount == 0)
  }

  @Test("One known point is too little to say that there is something to learn, as it is for easy and hard")
  func fewestPoints() {
    func share(_ known: [CapabilityDimension]) -> Int? {
      let tasks = (0..<5).map { number in
        QualityFixture.task("t\(number)") { task in
          task.levels = task.levels.map { _ in nil }
          for dimension in known { task.levels[dimension.rawValue] = Requirement(40) }
        }
      }
      return QualityFixture.quality(tasks).learning?.stretchShare
    }
    #expect(share([.read, .plan]) == nil)
    #expect(share([.read, .plan, .memory]) == 100)
  }
}
