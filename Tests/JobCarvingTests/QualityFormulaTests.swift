import Foundation
import Interchange
import Testing

@testable import JobCarving

/// The formulas of the sources, at their ends and in between.
@Suite struct QualityFormulaTests {
  @Test("The motivating potential of sevens is 343, of ones 1, and without autonomy or feedback nothing")
  func motivation() {
    func score(_ v: Int, _ a: Int, _ f: Int) -> MotivatingPotential {
      MotivatingPotential(skillVariety: v, taskIdentity: v, taskSignificance: v, autonomy: a, feedback: f)
    }
    #expect(score(700, 700, 700).scoreTenths == 3430)
    #expect(score(700, 700, 700).scaled == 1000)
    #expect(score(100, 100, 100).scoreTenths == 10)
    #expect(score(100, 100, 100).scaled == 0)
    #expect(score(700, 0, 700).scoreTenths == 0)
    #expect(score(700, 700, 0).scoreTenths == 0)
    // (4 + 5 + 6) ÷ 3 × 3 × 2.5 = 37.5
    let mixed = MotivatingPotential(
      skillVariety: 400, taskIdentity: 500, taskSignificance: 600, autonomy: 300, feedback: 250)
    #expect(mixed.scoreTenths == 375)
  }

  @Test("Karasek's demands run from 12 to 48 and latitude from 24 to 96, and the quotient is of both on 0 to 1")
  func demandControl() {
    var low = DemandControl.Answers()
    (low.repetitive, low.littleFreedom) = (400, 400)
    (low.enoughTime, low.excessiveWork, low.conflictingDemands) = (400, 100, 100)
    let least = DemandControl(low)
    #expect(least.demandsTenths == 120 && least.latitudeTenths == 240)
    #expect(least.demands == 0 && least.latitude == 0 && least.strain == nil)
    var high = DemandControl.Answers()
    (high.learnsNew, high.creative, high.highSkill, high.varied, high.developsAbilities) = (400, 400, 400, 400, 400)
    (high.ownDecisions, high.lotOfSay, high.workFast, high.workHard) = (400, 400, 400, 400)
    (high.excessiveWork, high.conflictingDemands, high.enoughTime) = (400, 400, 100)
    let most = DemandControl(high)
    #expect(most.demandsTenths == 480 && most.latitudeTenths == 960)
    #expect(most.demands == 1000 && most.latitude == 1000 && most.strain == 1000)
  }

  @Test(
    "The quadrants follow the cut, which belongs to neither side of high",
    arguments: [
      (321, 739, DemandControl.Quadrant.highStrain), (321, 740, .active), (320, 739, .passive), (320, 740, .lowStrain),
    ])
  func quadrants(demands: Int, latitude: Int, expected: DemandControl.Quadrant) {
    var control = DemandControl(DemandControl.Answers())
    (control.demandsTenths, control.latitudeTenths) = (demands, latitude)
    #expect(control.quadrant(QualityLimits()) == expected)
  }

  @Test("The entropy of k equal shares is ln k, and the effective number of kinds k", arguments: [1, 2, 5, 12])
  func entropy(k: Int) {
    let shares = Array(repeating: 60, count: k)
    #expect(abs(WorkVariety.entropy(shares) - log(Double(k))) < 1e-12)
    let variety = WorkVariety(minutes: shares, classes: 10, knownShare: 100)
    #expect(variety.effectiveTenths == k * 10)
    #expect(variety.kinds == k)
    #expect(variety.scaled == min(1000, Int((1000 * log(Double(k)) / log(10)).rounded())))
  }

  @Test("Ten tasks of one kind are one kind of work; two kinds are two")
  func kindsNotTasks() {
    let copying = (0..<10).map { QualityFixture.task("c\($0)") { $0.kind = "Kopiëren" } }
    #expect(QualityFixture.quality(copying).variety?.effectiveTenths == 10)
    let mixed = copying.enumerated().map { index, task in
      var task = task
      task.kind = index < 5 ? "kopiëren" : "bedden"
      return task
    }
    #expect(QualityFixture.quality(mixed).variety?.effectiveTenths == 20)
  }

  @Test("The score of learning is full within the band and less outside")
  func learningBand() {
    let limits = QualityLimits()
    #expect([0, 5, 10, 30, 65, 100].map { QualityScore.learning($0, limits) } == [0, 500, 1000, 1000, 500, 0])
  }

  @Test("Both scales of a job come out of its tasks, and an answer that lacks takes the figure away")
  func fromTasks() {
    let quality = QualityFixture.quality(QualityFixture.good())
    // Five equal kinds: 1 + 6 × ln 5 ÷ ln 10; everything else at its highest but the order (3 of 5).
    let motivation = quality.motivation
    #expect(motivation?.skillVariety == 100 + 699 * 600 / 1000)
    #expect(motivation?.taskIdentity == 700 && motivation?.feedback == 700)
    #expect(motivation?.autonomy == 100 + 900 * 600 / 1000)
    #expect(quality.strain != nil && quality.quadrant != nil)
    let silent = QualityFixture.good(changing: 0..<3) { $0.qualities[QualityItem.knowsResults.rawValue] = nil }
    #expect(QualityFixture.quality(silent).motivation == nil)
    let unasked = QualityFixture.good(changing: 0..<3) { $0.demands[TaskDemand.pace.rawValue] = nil }
    #expect(QualityFixture.quality(unasked).strain == nil)
  }
}
