import Foundation
import Interchange
import Legislation
import Testing

@testable import JobCarving

@Suite("Report page")
struct ReportPageTests {
  @Test("The page can be written to a folder to look at")
  func writesWhenAsked() throws {
    guard let folder = ProcessInfo.processInfo.environment["REPORT_FOLDER"] else { return }
    for language in Language.allCases {
      let page = ReportSample.ward.htmlReport(language: language)
      let file = URL(fileURLWithPath: folder).appendingPathComponent("report-\(language.rawValue).html")
      try page.write(to: file, atomically: true, encoding: .utf8)
      #expect(page.hasSuffix("</html>\n"))
    }
    let large = URL(fileURLWithPath: folder).appendingPathComponent("report-large.html")
    try ReportContentTests.large.htmlReport(language: .english).write(to: large, atomically: true, encoding: .utf8)
  }

  @Test("The same plan gives the same bytes, in the plan's own language unless another is asked")
  func isDeterministic() {
    let page = ReportSample.ward.htmlReport()
    #expect(page == ReportSample.ward.htmlReport(language: .dutch))
    #expect(page != ReportSample.ward.htmlReport(language: .english))
  }

  @Test(
    "Every picture has a sentence, a name, a description and a table with its numbers", arguments: Language.allCases)
  func figures(_ language: Language) throws {
    let page = try PageElement.read(ReportSample.ward.htmlReport(language: language))
    let figures = page.all("figure")
    // One flow, four comparisons, one tornado, four amounts of money, one calendar, one load of the mentors.
    #expect(figures.count == 13)
    #expect(page.all("svg").count { $0.attributes["role"] == "img" } == figures.count)
    for figure in figures {
      let caption = try #require(figure.first("figcaption"))
      let title = try #require(caption.first("b")).text
      #expect(caption.text.count > title.count + 20)
      let drawing = try #require(figure.first("svg"))
      let ids = [drawing.first("title"), drawing.first("desc")].compactMap { $0?.attributes["id"] }
      #expect(drawing.attributes["aria-labelledby"] == ids.joined(separator: " ") && ids.count == 2)
      let table = try #require(figure.first("details")?.first("table"))
      let cells = Set((table.all("td") + table.all("th")).map(\.text))
      let drawn = drawing.all("text").filter { $0.classes().contains("v") }.map(\.text)
      #expect(!drawn.isEmpty || !drawing.all("svg").isEmpty)
      for number in drawn { #expect(cells.contains(number), "\(number) of '\(title)' is not in its table") }
    }
  }

  @Test("Every table has a caption and heads with a scope, in a region that can be reached and scrolled")
  func tables() throws {
    let page = try PageElement.read(ReportSample.ward.htmlReport())
    let tables = page.all("table")
    #expect(tables.count > 20)
    for table in tables {
      #expect(table.first("caption")?.text.isEmpty == false)
      #expect(table.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
      let width = table.first("thead")?.all("th").count
      for row in try #require(table.first("tbody")).all("tr") { #expect(row.children.count == width) }
    }
    let regions = page.all("div").filter { $0.attributes["role"] == "region" }
    #expect(regions.count { $0.first("table") != nil } == tables.count)
    #expect(regions.allSatisfy { $0.attributes["tabindex"] == "0" && $0.attributes["aria-label"]?.isEmpty == false })
  }

  @Test("No identifier occurs twice, and whatever is pointed at is there")
  func identifiers() throws {
    let page = try PageElement.read(ReportSample.ward.htmlReport())
    let all = page.all()
    let ids = all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    var targets: [String] = []
    for element in all {
      targets += (element.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      if let link = element.attributes["href"] { targets.append(String(link.dropFirst())) }
      if let fill = element.attributes["fill"], fill.hasPrefix("url(#") {
        targets.append(String(fill.dropFirst(5).dropLast()))
      }
    }
    #expect(targets.count > 30)
    #expect(Set(targets).subtracting(ids).isEmpty)
  }

  @Test("The page needs nothing from elsewhere, runs nothing, and its policy says so")
  func selfContained() throws {
    let text = ReportSample.ward.htmlReport()
    let page = try PageElement.read(text)
    let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    let forbidden: Set<String> = ["script", "link", "img", "iframe", "object", "embed", "use", "image", "base", "form"]
    #expect(page.all().allSatisfy { !forbidden.contains($0.name) })
    for element in page.all() {
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on") && name != "src" && name != "srcset")
        if name == "href" { #expect(value.hasPrefix("#")) }
      }
    }
    let style = try #require(page.first("style")).text
    #expect(ReportStyle.sheet.allSatisfy { !"\"'&<>".contains($0) })
    #expect(!style.contains("@import") && !style.contains("url(") && !style.contains("http"))
  }

  @Test("Landmarks, one first heading, no level skipped, a language and a skip link", arguments: Language.allCases)
  func structure(_ language: Language) throws {
    let page = try PageElement.read(ReportSample.ward.htmlReport(language: language))
    #expect(page.first("html")?.attributes["lang"] == language.rawValue)
    #expect(["header", "nav", "main", "footer"].allSatisfy { page.all($0).count == 1 })
    let levels = page.all().compactMap { ["h1": 1, "h2": 2, "h3": 3, "h4": 4][$0.name] }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(page.first("body")?.first("a")?.attributes["href"] == "#main")
    let menu = try #require(page.first("nav")).all("a").map(\.text)
    #expect(menu == page.all("h2").map(\.text))
  }

  @Test("Both languages have the same structure")
  func languagesAgree() throws {
    let (dutch, english) = (
      try PageElement.read(ReportSample.ward.htmlReport(language: .dutch)),
      try PageElement.read(ReportSample.ward.htmlReport(language: .english))
    )
    #expect(dutch.all().map(\.name) == english.all().map(\.name))
    let (a, b) = (dutch.all("summary").map(\.text), english.all("summary").map(\.text))
    #expect(zip(a, b).allSatisfy { $0 != $1 })
  }

  @Test("Names that look like markup stay words")
  func hostileNames() throws {
    let name = "<script>alert(\"1\")</script>&'\u{0}\u{1b}"
    var plan = ReportSample.ward(title: name)
    for index in plan.people.indices { plan.people[index].name = name }
    for index in plan.tasks.indices { plan.tasks[index].name = name }
    for index in plan.positions.indices { plan.positions[index].name = name }
    plan.provenance.command = name
    let text = plan.htmlReport()
    #expect(!text.contains("<script"))
    let page = try PageElement.read(text)
    #expect(page.all("td").contains { $0.text.contains("<script>alert(\"1\")</script>&'") })
  }
}

@Suite("Report in words and size")
struct ReportContentTests {
  private func lead(_ plan: Plan, _ language: Language = .dutch) throws -> (title: String, lead: String) {
    let page = try PageElement.read(plan.htmlReport(language: language))
    return (try #require(page.first("h1")).text, try #require(page.first("header")?.all("p").last).text)
  }

  @Test("The first sentence counts the jobs: none, one, many")
  func headline() throws {
    var plan = ReportSample.ward
    #expect(try lead(plan).title == "Vier nieuwe banen uit het werk dat er al is")
    #expect(try lead(plan, .english).title == "Four new jobs out of the work that is already there")
    plan.carving?.jobs.removeLast(3)
    #expect(try lead(plan).title == "Eén nieuwe baan uit het werk dat er al is")
    plan.carving?.jobs = []
    #expect(try lead(plan).title == "Er is nog geen passende baan gevonden")
    plan.carving = nil
    #expect(try lead(plan).title == "Twee opleidingen met vervanging op de werkplek")
    plan.rotation = nil
    #expect(try lead(plan).title == "19 taken bekeken")
  }

  @Test("The lead says for whom it gets worse, and says so when it does for nobody")
  func whoIsWorseOff() throws {
    var plan = ReportSample.ward
    #expect(try lead(plan).lead.contains("minder prettig voor: Verpleegkundige en Voedingsassistent."))
    for index in plan.donors.indices {
      for point in plan.donors[index].points.indices { plan.donors[index].points[point].judgement = .same }
    }
    #expect(try lead(plan).lead.contains("van niemand die blijft minder prettig"))
  }

  @Test("Without a feasible plan the page opens with the conflict")
  func infeasible() throws {
    var plan = ReportSample.ward
    plan.carving?.jobs = []
    plan.carving?.record.status = .infeasible
    plan.carving?.conflict = Conflict(
      summary: Phrase(nl: "Twee vaste keuzes botsen.", en: "Two fixed choices clash."),
      members: [
        .init(
          rule: "pin", text: Phrase(nl: "Taak t1 blijft.", en: "Task t1 stays."),
          location: SourceLocation(file: "scenario.json", line: 4))
      ])
    let text = try lead(plan)
    #expect(text.title == "Er is geen plan dat aan alle afspraken voldoet")
    #expect(text.lead.hasPrefix("Twee vaste keuzes botsen."))
    let page = plan.htmlReport()
    #expect(page.contains("Taak t1 blijft.") && page.contains("scenario.json:4"))
    #expect(!page.contains("class=\"facts\""))
  }

  @Test("How good the plan is, is said as far as it is proven")
  func quality() {
    let report = HTMLReport(ReportSample.ward, language: .dutch)
    var record = SolveRecord(
      status: .feasible, score: Score(served: 4, value: 988), bound: Score(served: 4, value: 1000), seed: 1,
      iterations: 1,
      stopReason: .iterations, isReproducible: true)
    #expect(report.quality(record, weekly: true).nl == "hooguit 1,2 procent onder het best mogelijke")
    #expect(report.quality(record, weekly: true).en == "at most 1.2 percent below the best possible")
    record.score.value = -1_234_000
    #expect(report.quality(record, weekly: true).nl == "hooguit €\u{a0}12,35 per week onder het best mogelijke")
    record.status = .optimal
    #expect(report.quality(record, weekly: true).nl == "bewezen het beste")
    record.status = .feasible
    record.bound.served = 5
    #expect(report.quality(record, weekly: true).nl == "nog niet bewezen")
  }

  @Test("An empty plan and numbers that do not fit still make a page")
  func extremes() throws {
    let origin = Provenance(tool: "", command: "", seed: .max, inputs: [], lawVerifiedOn: nil)
    let empty = Plan(title: "", referenceDate: nil, language: .english, provenance: origin)
    #expect(try PageElement.read(empty.htmlReport()).all("h2").count == 3)
    var plan = ReportSample.ward
    plan.carving?.jobs[0].tasks[0] = JobTask(task: "t1", freedMinutes: .max, personMinutes: .max)
    plan.carving?.jobs[0].tasks[1] = JobTask(task: "t2", freedMinutes: .max, personMinutes: .min)
    plan.money[0].lines[0].amount = Euro(cents: .max)
    plan.money[0].lines[1].amount = Euro(cents: .min)
    plan.money[0].balanceAtNoUse = Euro(cents: .min)
    plan.money[0].balanceAtFullUse = Euro(cents: .max)
    plan.rotation?.weeks = .max
    plan.rotation?.seekers[0].blocks[0].firstWeek = .max
    plan.rotation?.seekers[0].blocks[0].weeks = .min
    #expect(try PageElement.read(plan.htmlReport()).all("figure").count == 13)
  }

  /// 10,000 tasks and 200 people, each with a job of twenty tasks.
  static let large: Plan = {
    var plan = ReportSample.ward
    guard let task = plan.tasks.first, let person = plan.people.first, let comparison = plan.comparisons.first,
      let analysis = plan.analyses.first, let money = plan.money.first, let effect = plan.donors.first
    else { return plan }
    plan.tasks = (0..<10_000).map { number in
      var copy = task
      copy.id = "task-\(number)"
      copy.name = "Werkzaamheid nummer \(number) op de afdeling"
      copy.position = ReportSample.positions[number % 6].id
      return copy
    }
    plan.analyses = plan.tasks.map { task in
      var copy = analysis
      copy.task = task.id
      return copy
    }
    plan.people = (0..<200).map { number in
      var copy = person
      copy.id = "person-\(number)"
      copy.name = "Kandidaat \(number)"
      return copy
    }
    let part = JobTask(task: "", freedMinutes: 60, personMinutes: 90)
    plan.carving?.jobs = (0..<200).map { number in
      let tasks = (0..<20).map { index in
        var copy = part
        copy.task = "task-\(number * 20 + index)"
        return copy
      }
      return CandidateJob(
        id: "J\(number + 1)", person: "person-\(number)", copy: 1, tasks: tasks,
        value: JobValue(freed: 1, wage: 1, subsidy: 1, guidance: 1, oneOff: 1))
    }
    plan.carving?.unassigned = (4000..<10_000).map { number in
      UnassignedTask(
        task: "task-\(number)", minutes: number % 400, rule: ["donor", "capability", "analysis.level"][number % 3],
        reason: Phrase(
          nl: "Dit is een reden van een gewone lengte, zoals het programma die geeft.",
          en: "A reason of usual length, as given."))
    }
    plan.comparisons = Array(repeating: comparison, count: 200)
    plan.money = (0..<200).map { number in
      var copy = money
      copy.job = "J\(number + 1)"
      copy.person = "person-\(number)"
      return copy
    }
    plan.donors = Array(repeating: effect, count: 120)
    return plan
  }()

  @Test("A plan of 10,000 tasks and 200 people makes a page of at most 3 MB, which says what it leaves out")
  func largePlan() throws {
    let plan = ReportContentTests.large
    let clock = ContinuousClock()
    var text = ""
    let time = clock.measure { text = plan.htmlReport() }
    print("report of 10,000 tasks and 200 jobs: \(text.utf8.count) bytes in \(time)")
    #expect(text.utf8.count <= 3_000_000)
    #expect(text.utf8.count > 200_000)
    #expect(text.contains(ReportTexts.shortened.nl))
    #expect(text.contains("Hier staan er 100 van de 2.000. De hele lijst staat in unassigned.csv."))
    #expect(try PageElement.read(text).all("article").count == 200)
  }

  @Test("With thirty jobs every point is shown, with thirty-one the deviations")
  func shortForm() {
    var plan = ReportContentTests.large
    let jobs = plan.carving?.jobs ?? []
    plan.carving?.jobs = Array(jobs.prefix(30))
    #expect(!plan.htmlReport().contains(ReportTexts.shortened.nl))
    plan.carving?.jobs = Array(jobs.prefix(31))
    #expect(plan.htmlReport().contains(ReportTexts.shortened.nl))
  }
}
