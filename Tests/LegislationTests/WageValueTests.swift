import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("Wage value")
struct WageValueTests {
  struct Row: Decodable, Sendable {
    var name: String
    var share: String
    var pace: String
    var quality: String
    var netWorkTime: String
  }
  struct Output: Decodable, Sendable {
    var percent: Int
    var exact: String
    var parts: [String]
  }
  let law: Statutes
  init() throws { law = try Statutes.embedded() }

  static let cases = CaseFile.read("wage-value", [Row].self, Output.self)

  @Test("Every legal case comes out", arguments: cases)
  func legalCase(_ one: LegalCase<[Row], Output>) throws {
    let tasks = one.input.map {
      MainTask(
        name: $0.name, share: decimal($0.share), pace: decimal($0.pace), quality: decimal($0.quality),
        netWorkTime: decimal($0.netWorkTime))
    }
    var findings = Findings()
    let value = try #require(try law.wageValue(of: tasks, on: one.date, findings: &findings))
    #expect(findings.isEmpty)
    #expect(value.percent == one.output.percent)
    #expect(value.exact == decimal(one.output.exact))
    #expect(value.derivation.children.map(\.value) == one.output.parts)
  }

  private func value(_ tasks: [MainTask], on text: String = "2026-07-01", hours: Decimal? = nil, days: Decimal? = nil)
    throws -> (value: WageValue?, codes: [String])
  {
    var findings = Findings()
    let value = try law.wageValue(
      of: tasks, on: day(text), weeklyHours: hours, workingDays: days, findings: &findings)
    return (value, findings.all.map(\.code) + (value?.derivation.warnings.map(\.code) ?? []))
  }

  private func split(_ shares: [String]) -> [MainTask] {
    shares.map { MainTask(name: "task \($0)", share: decimal($0), pace: 1, quality: 1, netWorkTime: 1) }
  }

  @Test("Trap: a pace above 100 percent does not lift the value to 74")
  func cappedPace() throws {
    var tasks = split(["0.5", "0.3", "0.2"])
    tasks[0] = MainTask(
      name: "a", share: decimal("0.5"), pace: decimal("0.875"), quality: decimal("0.95"), netWorkTime: decimal("0.9"))
    tasks[1] = MainTask(
      name: "b", share: decimal("0.3"), pace: decimal("0.7"), quality: 1, netWorkTime: decimal("0.95"))
    tasks[2] = MainTask(
      name: "c", share: decimal("0.2"), pace: decimal("1.1"), quality: decimal("0.9"), netWorkTime: decimal("0.85"))
    let result = try #require(try value(tasks).value)
    #expect(result.percent == 73)
    #expect(result.derivation.children[2].notes.map(\.code) == ["wage-value/capped"])
    #expect(result.derivation.children[1].notes.isEmpty)
  }

  @Test("A main task of exactly 1/16 of the week is large enough, a smaller one warns")
  func smallest() throws {
    #expect(try value(split(["0.0625", "0.9375"])).codes.contains("wage-value/small-task") == false)
    #expect(try value(split(["0.0624", "0.9376"])).codes.contains("wage-value/small-task") == true)
  }

  @Test("On a four-hour day a main task needs one eighth of the time")
  func shortDay() throws {
    #expect(try value(split(["0.125", "0.875"]), hours: 20, days: 5).codes.contains("wage-value/short-task") == false)
    #expect(try value(split(["0.124", "0.876"]), hours: 20, days: 5).codes.contains("wage-value/short-task") == true)
  }

  @Test("Five main tasks are allowed, six warn, and before July 2021 six did not")
  func fiveTasks() throws {
    #expect(try value(split(["0.2", "0.2", "0.2", "0.2", "0.2"])).codes.contains("wage-value/too-many-tasks") == false)
    let six = split(["0.2", "0.2", "0.2", "0.2", "0.1", "0.1"])
    #expect(try value(six).codes.contains("wage-value/too-many-tasks") == true)
    #expect(try value(six, on: "2021-06-30").codes.contains("wage-value/too-many-tasks") == false)
    #expect(try value(six, on: "2021-06-30").value?.derivation.rule == "loonwaarde.2015")
    #expect(try value(six, on: "2021-07-01").value?.derivation.rule == "loonwaarde.uniform")
  }

  @Test("Shares of 99 or 101 percent are an error, 100 is not")
  func shares() throws {
    #expect(try value(split(["0.5", "0.49"])).codes == ["wage-value/shares"])
    #expect(try value(split(["0.5", "0.51"])).codes == ["wage-value/shares"])
    #expect(try value(split(["0.5", "0.5"])).value?.percent == 100)
    #expect(try value([]).codes == ["wage-value/no-tasks"])
  }

  @Test("Factors below zero or not a number are errors")
  func factors() throws {
    for bad in [Decimal(-1), Decimal.nan, Decimal(11)] {
      let task = MainTask(name: "a", share: 1, pace: bad, quality: 1, netWorkTime: 1)
      #expect(try value([task]).codes == ["wage-value/out-of-range"])
    }
  }

  @Test("A cap without a text is flagged as unconfirmed when it counts, and silent when it does not")
  func unconfirmedCaps() throws {
    func codes(pace: String, quality: String) throws -> [String] {
      let task = MainTask(name: "a", share: 1, pace: decimal(pace), quality: decimal(quality), netWorkTime: 1)
      return try value([task]).codes
    }
    #expect(try codes(pace: "0.8", quality: "1.1").contains("law/unconfirmed"))
    #expect(try codes(pace: "0.8", quality: "1").contains("law/unconfirmed") == false)
    #expect(try codes(pace: "1.1", quality: "1").contains("law/unconfirmed") == false)
  }

  @Test("A better factor never lowers the wage value")
  func monotone() throws {
    var last = 0
    for step in 0...120 {
      let pace = Decimal(step) / 100
      let task = MainTask(name: "a", share: 1, pace: pace, quality: decimal("0.9"), netWorkTime: decimal("0.8"))
      let next = try #require(try value([task]).value).percent
      #expect(next >= last)
      last = next
    }
    #expect(last == 72)
  }

  @Test("An estimate is a band in order, says that it is no measurement, and gives the least subsidy at its high end")
  func estimate() throws {
    let band = PerformanceBand(low: decimal("0.6"), likely: decimal("0.8"), high: 1)
    let tasks = [
      ExpectedTask(name: "a", share: decimal("0.5"), pace: band, quality: .init(1), netWorkTime: .init(decimal("0.9"))),
      ExpectedTask(
        name: "b", share: decimal("0.5"), pace: .init(decimal("0.7")), quality: .init(1), netWorkTime: .init(1)),
    ]
    var findings = Findings()
    let estimate = try #require(try law.wageEstimate(of: tasks, on: day("2026-07-01"), findings: &findings))
    let band3: [Int] = [estimate.low, estimate.likely, estimate.high]
    let expected: [Int] = [62, 71, 80]
    #expect(band3 == expected)
    #expect(estimate.derivation.warnings.contains { $0.code == "estimate/not-measured" })
    #expect(estimate.derivation.rule != "loonwaarde.uniform")
    let subsidy = try law.wageCostSubsidy(
      for: .init(on: day("2026-07-01"), age: 30, contractHours: 24), estimatedBy: estimate)
    #expect(subsidy.low.perMonth < subsidy.likely.perMonth)
    #expect(subsidy.likely.perMonth < subsidy.high.perMonth)
    #expect(subsidy.low.derivation.warnings.contains { $0.code == "estimate/not-measured" })
    let wrong = ExpectedTask(
      name: "c", share: 1, pace: .init(low: 1, likely: decimal("0.5"), high: 1), quality: .init(1),
      netWorkTime: .init(1))
    #expect(try law.wageEstimate(of: [wrong], on: day("2026-07-01"), findings: &findings) == nil)
    #expect(findings.all.map(\.code) == ["estimate/band"])
  }
}
