import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct ONetMapTests {
  @Test("Twelve occupations come out as an independent program computed them, within a tenth")
  func profiles() throws {
    guard let database = ONetTestData.all.database else { return }
    let lines = try String(contentsOfFile: ONetTestData.fixture("onet-profiles.csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",").map(String.init) }
    let codes = lines[0].dropFirst()
    #expect(codes.count == 12)
    let dimensions = Dictionary(uniqueKeysWithValues: CapabilityDimension.allCases.map { ($0.id, $0) })
    let demands = Dictionary(uniqueKeysWithValues: TaskDemand.allCases.map { ("demand.\($0.id)", $0) })
    var compared = 0
    for (column, code) in codes.enumerated() {
      let occupation = try #require(database.occupations[code])
      let values = ONetOccupationValues(occupation.ratings)
      let amounts = ONetExposures(occupation.ratings, values)
      for line in lines.dropFirst() {
        let expected = try #require(Double(line[column + 1]))
        let (actual, margin): (Double?, Double) =
          switch line[0] {
          case "sit_h": (amounts.posture.map { 8 * $0.sit }, 0.1)
          case "stand_h": (amounts.posture.map { 8 * $0.stand }, 0.1)
          case "walk_h": (amounts.posture.map { 8 * $0.walk }, 0.1)
          case "lift_kg": (amounts.liftKilograms, 0.1)
          case "push_kgf": (amounts.pushKilograms, 0.1)
          case "reach_per_h": (amounts.reachesPerHour, 1)
          case "bend_per_h": (amounts.bendsPerHour, 1)
          case "routine": (values.routineIndex, 0.005)
          default:
            (dimensions[line[0]].map { values.level($0) } ?? demands[line[0]].flatMap { values.level($0) }, 0.1)
          }
        guard dimensions[line[0]] != nil || demands[line[0]] != nil || actual != nil else { continue }
        let value = try #require(actual, "\(code) \(line[0])")
        #expect(abs(value - expected) <= margin + 1e-9, "\(code) \(line[0]): \(value), not \(expected)")
        compared += 1
      }
    }
    #expect(compared == 12 * 45)
  }

  @Test("A rated occupation sits or is on its feet eight hours of an eight-hour day, and its tasks 100 percent")
  func postures() {
    guard let database = ONetTestData.all.database else { return }
    var count = 0
    for occupation in database.occupations.values {
      let values = ONetOccupationValues(occupation.ratings)
      guard let posture = ONetExposures(occupation.ratings, values).posture else { continue }
      #expect(abs(8 * (posture.sit + posture.walk + posture.stand) - 8) < 1e-9)
      for shift in ONetTaskShifts(occupation.tasks).shifts.compactMap({ $0 }).prefix(3) {
        guard let task = ONetExposures(occupation.ratings, values, shift: shift).posture else { continue }
        let percent = ONetTaskRequirements.percent(task)
        #expect(percent.sit + percent.walk + percent.stand == 100)
        #expect(min(percent.sit, percent.walk, percent.stand) >= 0)
      }
      count += 1
    }
    #expect(count > 600)
  }

  @Test("Before any limit the shifts of an occupation's tasks have a weighted mean of 0")
  func shiftsCancelOut() {
    guard let database = ONetTestData.all.database else { return }
    var (occupations, largest, moved) = (0, 0.0, 0)
    for occupation in database.occupations.values {
      let shifts = ONetTaskShifts(occupation.tasks).shifts
      guard shifts.contains(where: { $0 != nil }) else { continue }
      occupations += 1
      var (sums, routine) = ([Double](repeating: 0, count: ONetCatalogue.embedded.composites.count), 0.0)
      for (task, shift) in zip(occupation.tasks, shifts) {
        guard let shift else { continue }
        for i in sums.indices { sums[i] += ONetTaskShifts.weight(of: task) * shift.levels[i] }
        routine += ONetTaskShifts.weight(of: task) * shift.routine
        moved += shift.levels.contains { abs($0) > 0.2 } ? 1 : 0
      }
      largest = max(largest, sums.map(abs).max() ?? 0, abs(routine))
    }
    #expect(occupations > 600)
    #expect(moved > 5000)
    #expect(largest < 1e-9)
  }

  @Test("Routine falls as the job zone rises: Spearman's correlation is at most −0.65")
  func routineAndJobZone() {
    guard let database = ONetTestData.all.database else { return }
    let pairs = database.occupations.values.compactMap { occupation -> (Double, Double)? in
      guard let zone = occupation.jobZone, let index = ONetOccupationValues(occupation.ratings).routineIndex
      else { return nil }
      return (Double(zone), index)
    }
    #expect(pairs.count > 600)
    let rho = spearman(pairs.map(\.0), pairs.map(\.1))
    #expect(rho <= -0.65, "\(rho)")
    #expect(rho >= -0.8, "\(rho)")
  }

  @Test("Every needed element is in the release, and every linked activity is in the tables")
  func nothingIsMissing() {
    guard ONetTestData.all.database != nil else { return }
    #expect(ONetTestData.all.findings.all.map { $0.text(in: .english) } == [])
  }

  @Test("A level runs through its knots, is flat outside and comes back to its rating")
  func knots() {
    let knots = ONetKnots(q10: 2, q50: 3, q95: 4.5)
    #expect([0.5, 1, 1.5, 2, 2.5, 3, 4.5, 5].map(knots.level) == [0, 0, 0.5, 1, 2, 3, 5, 5])
    for level in [0, 0.4, 1, 1.9, 3, 4.7, 5] { #expect(abs(knots.level(of: knots.rating(at: level)) - level) < 1e-12) }
    #expect([0, 1.5, 3, 4, 5].map(ONetScale.demand(ofLevel:)) == [0, 1, 2, 3, 4])
    #expect(ONetScale.tenths(0.25) == 3)
    #expect(ONetScale.tenths(0.2499) == 2)
    #expect(ONetScale.interpolate(0, ONetExposures.liftLine) == 0)
    #expect(ONetScale.interpolate(3.25, ONetExposures.liftLine) == 16)
    #expect(ONetScale.interpolate(5, ONetExposures.liftLine) == 40)
  }

  @Test("A mean is known from 60 percent of the weight on, and unknown below")
  func weightRule() {
    let ratings = ONetRatings(columns: ["a": 0, "b": 1, "c": 2], values: [2, 4, .nan])
    #expect(ratings.mean([("a", 0.3), ("b", 0.3), ("c", 0.4)]) == 3)
    #expect(ratings.mean([("a", 0.3), ("b", 0.29), ("c", 0.41)]) == nil)
    #expect(ratings.mean([("d", 1)]) == nil)
  }

  @Test("The gates hold a task without people to little contact and one without the body to two kilograms")
  func gates() throws {
    let adjustments = [Double](repeating: 0, count: ONetCatalogue.embedded.composites.count)
    func shift(social: Bool, body: Bool) -> ONetTaskShifts.Shift {
      ONetTaskShifts.Shift(levels: adjustments, routine: 0, opensSocialGate: social, opensBodyGate: body)
    }
    let (contact, lift) = (ONetCatalogue.index(of: .contact), ONetCatalogue.index(of: .lift))
    for (isOpen, level) in [(true, 4.0), (false, 1.0)] {
      #expect(
        ONetTaskShifts.level(occupation: 4, composite: contact, shift: shift(social: isOpen, body: false)) == level)
      #expect(ONetTaskShifts.level(occupation: 4, composite: lift, shift: shift(social: false, body: isOpen)) == level)
    }
    var moved = shift(social: true, body: true)
    moved.levels[lift] = -3
    #expect(ONetTaskShifts.level(occupation: 4, composite: lift, shift: moved) == 2.5)
    moved.levels[lift] = 3
    #expect(ONetTaskShifts.level(occupation: 3, composite: lift, shift: moved) == 4)
    #expect(ONetTaskShifts.level(occupation: 4.5, composite: lift, shift: moved) == 5)
  }

  private func spearman(_ x: [Double], _ y: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      let order = values.indices.sorted { values[$0] < values[$1] }
      var ranks = [Double](repeating: 0, count: values.count)
      var i = 0
      while i < order.count {
        var j = i
        while j + 1 < order.count, values[order[j + 1]] == values[order[i]] { j += 1 }
        for k in i...j { ranks[order[k]] = Double(i + j) / 2 }
        i = j + 1
      }
      return ranks
    }
    let (a, b) = (ranks(x), ranks(y))
    let mean = Double(a.count - 1) / 2
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (p, q) in zip(a, b) {
      ab += (p - mean) * (q - mean)
      aa += (p - mean) * (p - mean)
      bb += (q - mean) * (q - mean)
    }
    return ab / (aa * bb).squareRoot()
  }
}
