import Foundation
import Interchange
import Testing

@testable import Legislation

@Suite("One case")
struct WageCaseTests {
  let law: Statutes
  init() throws { law = try Statutes.embedded() }

  private func read(_ json: String) -> (case: WageCase?, findings: Findings) {
    var findings = Findings()
    let result = WageCase.read(Data(json.utf8), file: "case.json", findings: &findings)
    return (result, findings)
  }

  private static let golden = """
    { "date": "2026-07-01", "age": 25, "hoursPerWeek": 32, "usualFullTimeHours": 36, "instrument": "measured",
      "wageValuePercent": 60, "hourlyWage": "14.99", "paidHoursPerYear": 1664, "targetGroup": "banenafspraak" }
    """

  /// The answer read back, so that keys and types are those that a script sees.
  private func answer(_ json: String) throws -> [String: Any] {
    let outcome = try #require(read(json).case).evaluate(statutes: law)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.json(in: .english).utf8))
    return try #require(object as? [String: Any])
  }

  @Test("The answer has exactly the agreed keys, money as text with two decimals")
  func keys() throws {
    let answer = try answer(Self.golden)
    #expect(
      answer.keys.sorted() == [
        "derivation", "employerIncentive", "jobsAgreementCount", "minimumHourlyWage", "wageCostSubsidy",
        "wageDispensation", "wageValuePercent", "warnings",
      ])
    let subsidy = try #require(answer["wageCostSubsidy"] as? [String: Any])
    #expect(subsidy.keys.sorted() == ["basePerMonth", "capApplied", "perMonth", "perYear"])
    #expect(subsidy["perMonth"] as? String == "1121.76")
    #expect(subsidy["perYear"] as? String == "13461.07")
    #expect(subsidy["basePerMonth"] as? String == "2523.96")
    #expect(subsidy["capApplied"] as? Bool == false)
    #expect(answer["wageDispensation"] is NSNull)
    let incentive = try #require(answer["employerIncentive"] as? [String: Any])
    #expect(incentive["category"] as? String == "jobs-agreement")
    #expect(incentive["perYear"] as? String == "1680.64")
    #expect(answer["wageValuePercent"] as? Int == 60)
    #expect(answer["minimumHourlyWage"] as? String == "14.99")
    #expect(answer["jobsAgreementCount"] as? String == "1.25")
  }

  @Test("The same case gives the same bytes, and the derivation keeps unrounded values")
  func stable() throws {
    let one = try #require(read(Self.golden).case).evaluate(statutes: law)
    let two = try #require(read(Self.golden).case).evaluate(statutes: law)
    #expect(one.json(in: .dutch) == two.json(in: .dutch))
    #expect(one.json(in: .dutch).contains("\"1121.755555555"))
    let tree = one.derivation.json()
    let back = try JSONDecoder().decode(Derivation.self, from: Data(tree.utf8))
    #expect(back == one.derivation)
    #expect(one.text(in: .dutch).contains("1121,75555555…"))
    #expect(one.text(in: .english).contains("Participatiewet art. 10d lid 4"))
  }

  @Test("Every step of a derivation has a rule and every amount of the law its article")
  func citations() throws {
    let outcome = try #require(read(Self.golden).case).evaluate(statutes: law)
    var steps: [Derivation] = [outcome.derivation]
    var index = 0
    while index < steps.count {
      steps += steps[index].children
      index += 1
    }
    #expect(steps.count > 6)
    for step in steps {
      #expect(step.rule.isEmpty == false)
      #expect(Decimal(exactly: step.value) != nil)
      for parameter in step.parameters {
        #expect(parameter.article == law.parameter(parameter.id)?.article)
      }
    }
    for rule in ["lks.measured", "lks.base", "lks.difference", "wml.hourly", "lkv.highest", "banenafspraak.count"] {
      #expect(steps.first { $0.rule == rule }?.citations.isEmpty == false, "\(rule)")
    }
  }

  @Test("Main tasks as fractions, percents and text give the same value")
  func scales() throws {
    func tasks(_ rows: String) throws -> Int? {
      let json =
        "{\"date\": \"2026-07-01\", \"birthDate\": \"2000-01-01\", \"hoursPerWeek\": \"36\", \"mainTasks\": [\(rows)]}"
      let result = read(json)
      #expect(result.findings.hasErrors == false)
      return try #require(result.case).evaluate(statutes: law).wageValuePercent
    }
    #expect(
      try tasks(
        """
        {"name": "a", "share": 0.5, "pace": 0.875, "quality": 0.95, "netWorkTime": 0.9},
        {"name": "b", "share": 0.3, "pace": 0.7, "quality": 1, "netWorkTime": 0.95},
        {"name": "c", "share": 0.2, "pace": 1.1, "quality": 0.9, "netWorkTime": 0.85}
        """) == 73)
    #expect(
      try tasks(
        """
        {"name": "a", "share": 50, "pace": 87.5, "quality": 95, "netWorkTime": 90},
        {"name": "b", "share": 30, "pace": 70, "quality": 100, "netWorkTime": 95},
        {"name": "c", "share": 20, "pace": 110, "quality": 90, "netWorkTime": 85}
        """) == 73)
    #expect(
      try tasks(
        """
        {"name": "a", "share": "50%", "pace": "87,5%", "quality": "95%", "netWorkTime": "90%"},
        {"name": "b", "share": "30%", "pace": "70%", "quality": "100%", "netWorkTime": "95%"},
        {"name": "c", "share": "20%", "pace": "110%", "quality": "90%", "netWorkTime": "85%"}
        """) == 73)
  }

  @Test("Every mistake of a case is found in one run, with its place")
  func mistakes() throws {
    let result = read(
      """
      { "date": "2026-02-30",
        "age": 12,
        "hoursPerWeek": 200,
        "instrument": "magic",
        "targetGroup": "aliens",
        "mainTasks": [ { "name": "a", "share": 0.5, "pace": "fast", "quality": 1, "netWorkTime": 1 } ],
        "colour": "blue" }
      """)
    #expect(result.case == nil)
    let found = result.findings.sorted.map { "\($0.location?.line ?? 0) \($0.code)" }
    #expect(
      found == [
        "1 case/not-a-day", "2 case/out-of-range", "3 case/out-of-range", "4 case/instrument", "5 case/target-group",
        "6 case/not-a-number", "7 case/unknown-key",
      ])
    #expect(read("{}").findings.all.count == 4)
    #expect(read("[]").findings.all.map(\.code) == ["case/not-an-object"])
  }

  @Test("Shares that are not 100 percent are an error with a hint; cut-off files never crash")
  func sharesAndTruncation() {
    let json =
      "{\"date\":\"2026-07-01\",\"age\":30,\"hoursPerWeek\":24,\"mainTasks\":[{\"share\":0.9,\"pace\":1,\"quality\":1,\"netWorkTime\":1}]}"
    let result = read(json)
    #expect(result.findings.all.map(\.code) == ["case/main-tasks"])
    #expect(result.findings.all.first?.hint != nil)
    for count in 0..<json.utf8.count {
      let cut = read(String(decoding: Array(json.utf8)[..<count], as: UTF8.self))
      #expect(cut.case == nil)
      #expect(cut.findings.hasErrors)
    }
  }

  @Test("Dispensation answers an hourly wage and no subsidy")
  func dispensation() throws {
    let answer = try answer(
      "{\"date\":\"2026-07-01\",\"age\":30,\"hoursPerWeek\":24,\"instrument\":\"dispensation\",\"wageValuePercent\":70}"
    )
    #expect(answer["wageCostSubsidy"] is NSNull)
    #expect((answer["wageDispensation"] as? [String: Any])?["hourlyWage"] as? String == "10.49")
    #expect((answer["employerIncentive"] as? [String: Any])?["category"] is NSNull)
  }

  @Test("The flat rate counts six months a year, and six more at the wage value when it is known")
  func flatRate() throws {
    let head = "{\"date\":\"2026-07-01\",\"age\":30,\"hoursPerWeek\":36,\"instrument\":\"flat-rate\""
    let alone = try answer(head + "}")
    #expect(alone["wageValuePercent"] is NSNull)
    let subsidy = try #require(alone["wageCostSubsidy"] as? [String: Any])
    #expect(subsidy["perMonth"] as? String == "1577.48")
    #expect(subsidy["perYear"] as? String == "9464.85")
    let both = try #require(try answer(head + ",\"wageValuePercent\":60}")["wageCostSubsidy"] as? [String: Any])
    #expect(both["perYear"] as? String == "17036.70")
  }

  @Test("A wage below the minimum warns, the minimum itself does not")
  func belowMinimum() throws {
    func codes(_ wage: String) throws -> [String] {
      let one = WageCase(
        on: day("2026-07-01"), age: 30, hoursPerWeek: 24, wageValuePercent: 60, hourlyWage: decimal(wage),
        targetGroups: [])
      return try one.evaluate(statutes: law).warnings.map(\.code)
    }
    #expect(try codes("14.98").contains("case/below-minimum-wage"))
    #expect(try codes("14.99").contains("case/below-minimum-wage") == false)
    #expect(try codes("14.99").contains("case/no-target-group") == false)
  }

  @Test("After the last verified day every answer warns")
  func staleness() throws {
    let one = WageCase(on: day("2027-05-01"), age: 30, hoursPerWeek: 24, wageValuePercent: 60, targetGroups: [])
    let outcome = try one.evaluate(statutes: law)
    #expect(outcome.warnings.contains { $0.code == "law/after-last-verified" })
    #expect(outcome.json(in: .english).contains("were last verified for 2026-07-01"))
  }

  @Test("A table row gives the same answer as the file")
  func row() throws {
    let place = SourceLocation(file: "cases.csv", line: 2)
    let cells = [
      ("date", "1-7-2026"), ("age", "25"), ("hoursPerWeek", "32"), ("usualFullTimeHours", ""),
      ("mainTasks", "a: 50 / 60 / 100 / 100 | b: 50 / 60 / 100 / 100"), ("targetGroup", "jobs-agreement"),
    ].map { (name: $0.0, value: $0.1, location: place) }
    var findings = Findings()
    let one = try #require(WageCase.read(cells: cells, row: place, findings: &findings))
    #expect(findings.isEmpty)
    let outcome = try one.evaluate(statutes: law)
    #expect(outcome.wageCostSubsidy?.perMonth.description == "1121.76")
    let row = outcome.cells(in: .english)
    #expect(row.count == WageOutcome.columns.count)
    #expect(row[0] == "60" && row[1] == "1121.76")
    #expect(outcome.cells(in: .dutch)[1] == "1121,76")
  }
}
