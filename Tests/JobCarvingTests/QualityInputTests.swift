import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// Answers about quality in files: read in both languages, refused when they are not possible, and kept in plans.
@Suite struct QualityInputTests {
  private func scenario(_ text: String) -> (Scenario, [String]) {
    var findings = Findings()
    guard let document = JSONReader.parse(Array(text.utf8), file: "scenario.json", into: &findings) else {
      return (Scenario(), findings.all.map(\.code))
    }
    let scenario = ScenarioReader.read(document, into: &findings)
    return (scenario, findings.all.map(\.code))
  }

  private func tasks(_ text: String) throws -> ([WorkTask], [String]) {
    var findings = Findings()
    let file = try #require(
      RecordFile.read(bytes: Array(text.utf8), file: "t.csv", schema: InputSchemas.inventory, into: &findings))
    let tasks = file.records.compactMap { WorkTask(file.reading($0), into: &findings) }
    return (tasks, findings.all.map(\.code))
  }

  @Test("The columns of quality are read in Dutch and in English, and blank is unknown")
  func columns() throws {
    let dutch = try tasks(
      """
      id;functie;taak;minuten_per_week;stappen;organiserend;contact_mogelijk;collegas_nabij;eigen_tempo;leert_iets_nieuws
      a;p;A;60;controle, voorbereiden;ja;nee;ja;4,5;2~B
      b;p;B;60;;;;;;
      """)
    let english = try tasks(
      """
      id,position,name,minutes_per_week,steps,organising,contact_possible,colleagues_near,own_pace,learns_new
      a,p,A,60,prepare; check,yes,no,yes,4.5,2~B
      b,p,B,60,,,,,,
      """)
    #expect(dutch.1 == [] && english.1 == [])
    for tasks in [dutch.0, english.0] {
      #expect(tasks[0].steps == [.prepare, .check])
      #expect(tasks[0].isOrganising == true && tasks[0].hasContact == false && tasks[0].isNearColleagues == true)
      #expect(tasks[0].quality(.ownPace) == Requirement(45))
      #expect(tasks[0].quality(.learnsNew) == Requirement(20, origin: .taskEstimate(quality: "B")))
      #expect(tasks[1].steps.isEmpty && tasks[1].isOrganising == nil && tasks[1].qualities.allSatisfy { $0 == nil })
    }
  }

  @Test("A step that does not exist and an item outside 1 to 5 are findings")
  func wrongColumns() throws {
    let (_, codes) = try tasks(
      """
      id;functie;taak;minuten_per_week;stappen;eigen_tempo
      a;p;A;60;opruimen;6
      b;p;B;60;uitvoeren;5
      """)
    #expect(codes == ["value/unknown-step", "value/out-of-range"])
  }

  @Test("Every threshold can be set in the scenario, and one that is not possible is refused")
  func limits() {
    for field in QualityLimits.fields {
      let value = field.range.upperBound
      let (scenario, codes) = scenario("{\"limits\": {\"\(field.name)\": \(value)}}")
      #expect(codes == [] && scenario.limits.quality[keyPath: field.path] == value, "\(field.name)")
      #expect(scenario != Scenario() || value == QualityLimits()[keyPath: field.path])
      let (kept, refused) = self.scenario("{\"limits\": {\"\(field.name)\": \(value + 1)}}")
      #expect(refused == ["value/out-of-range"] && kept.limits.quality == QualityLimits())
    }
    #expect(scenario("{\"limits\": {\"contactGren\": 20}}").1.count == 1)
    let defaults = QualityLimits()
    #expect(QualityLimits.fields.allSatisfy { $0.range.contains(defaults[keyPath: $0.path]) })
    #expect(Set(QualityLimits.fields.map(\.name)).count == QualityLimits.fields.count)
  }

  @Test("A threshold of the scenario changes the verdict")
  func limitDecides() {
    let tasks = QualityFixture.good(changing: 0..<3) { $0.hasContact = false }
    #expect(QualityFixture.quality(tasks).condition(.contact).colour == .green)
    let strict = QualityFixture.quality(tasks) { $0.limits.quality.contactGreen = 41 }
    #expect(strict.condition(.contact).colour == .amber)
  }

  @Test("Answers about displacement are read; one that names nobody, or has an unknown question, is a finding")
  func displacement() {
    let (scenario, codes) = scenario(
      """
      {"displacement": [{"person": "P1", "isAdditional": true, "extensionCount": 2},
        {"position": "VPK", "vacancyLast12m": false, "guidanceHours": 4}]}
      """)
    #expect(codes == [])
    #expect(scenario.displacement.map(\.person) == ["P1", ""])
    #expect(scenario.displacement[0].isAdditional == true && scenario.displacement[0].extensionCount == 2)
    #expect(scenario.displacement[0].paidAtNorm == nil)
    #expect(scenario.displacement[1].vacancyLast12m == false && scenario.displacement[1].guidanceHours == 4)
    #expect(self.scenario("{\"displacement\": [{\"isAdditional\": true}]}").1 == ["scenario/unclear-displacement"])
    #expect(
      self.scenario("{\"displacement\": [{\"person\": \"P\", \"position\": \"V\"}]}").1
        == ["scenario/unclear-displacement"])
    #expect(self.scenario("{\"displacement\": [{\"person\": \"P\", \"isExtra\": true}]}").1.count == 1)
    #expect(
      self.scenario("{\"displacement\": [{\"person\": \"P\", \"extensionCount\": -1}]}").1 == ["value/out-of-range"])
    #expect(!self.scenario("{\"displacement\": [7]}").1.isEmpty)
  }

  @Test("Answers about a person or a position that does not exist are an error")
  func displacementOfNobody() {
    var organisation = QualityFixture.organisation(QualityFixture.good())
    func codes() -> [String] {
      var findings = Findings()
      ProjectChecks.check(organisation, into: &findings)
      return findings.all.map(\.code).filter { $0.hasPrefix("reference/") }
    }
    organisation.scenario.displacement = [DisplacementAnswers(person: "P"), DisplacementAnswers(position: "p")]
    #expect(codes() == [])
    organisation.scenario.displacement = [DisplacementAnswers(person: "Q"), DisplacementAnswers(position: "q")]
    #expect(codes().sorted() == ["reference/unknown-person", "reference/unknown-position"])
  }

  @Test("A plan keeps the judgement, and a plan of before it was judged is still read")
  func plans() throws {
    let folder = try TemporaryFolder()
    let plan = ReportSample.ward
    #expect(plan.quality?.count == plan.carving?.jobs.count)
    try folder.write(plan.json(), "plan.json")
    var findings = Findings()
    #expect(Plan.read(folder["plan.json"].path, into: &findings)?.quality == plan.quality)
    var old = plan
    old.quality = nil
    for index in old.donors.indices { old.donors[index].quality = nil }
    let text = String(decoding: old.json(), as: UTF8.self)
    #expect(!text.contains("\"quality\""))
    try folder.write(Array(text.utf8), "old.json")
    let read = try #require(Plan.read(folder["old.json"].path, into: &findings))
    #expect(findings.all == [] && read.quality == nil)
    #expect(!read.htmlReport(language: .english).contains("Is this good work?"))
    #expect(!read.carvingText(.dutch).contains("goed werk"))
  }

  @Test("The page and the text say of every job whether it is good work, with a sign and a word")
  func page() throws {
    let plan = ReportSample.ward
    for (language, question) in [(Language.dutch, "Is dit goed werk?"), (.english, "Is this good work?")] {
      let page = try PageElement.read(plan.htmlReport(language: language))
      #expect(page.all("h4").count { $0.text == question } == plan.carving?.jobs.count)
      let marks = Set(QualityColour.allCases.map { "\($0.sign) \($0.word[language])" })
      let shown = page.all("span").map(\.text).filter { marks.contains($0) }
      #expect(shown.count >= 7 * (plan.carving?.jobs.count ?? 0))
      // What goes well and is no condition has no row, and is named all the same.
      #expect(plan.quality?.allSatisfy { $0.failure("failure.isolation")?.outcome == .kept } == true)
      let name = FailureTexts.name("failure.isolation")[language]
      let opening = language == .dutch ? "Op deze punten ook in orde: " : "Also in order on these points: "
      let lines = page.all("p").map(\.text).filter { $0.hasPrefix(opening) && $0.contains(name) }
      #expect(lines.count == plan.carving?.jobs.count)
      #expect(plan.carvingText(language).components(separatedBy: question).count - 1 == plan.carving?.jobs.count)
    }
  }

  @Test("Every rule is documented in both languages, with the threshold that a scenario can set")
  func documentation() {
    let ids = QualityRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    let named = QualityRule.all.flatMap(\.keys)
    #expect(Set(named) == Set(QualityLimits.fields.map(\.name)))
    #expect(Set(WebaCondition.allCases.map(\.id)).isSubset(of: ids))
    let quality = QualityFixture.quality(QualityFixture.good())
    #expect(Set(quality.failures.map(\.rule)).isSubset(of: ids))
    for language in Language.allCases {
      let lines = QualityRule.documentation(in: language).split(separator: "\n")
      #expect(lines.count == ids.count + 2)
      #expect(lines.allSatisfy { $0.hasPrefix("|") && $0.filter { $0 == "|" }.count >= 7 })
      for (line, rule) in zip(lines.dropFirst(2), QualityRule.all) {
        #expect(line.contains("`\(rule.id)`"))
        for threshold in rule.thresholds { #expect(line.contains("`\(threshold.key)` \(threshold.value)")) }
      }
    }
    #expect(QualityRule.documentation(in: .dutch) != QualityRule.documentation(in: .english))
  }
}
