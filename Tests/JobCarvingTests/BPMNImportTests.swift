import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite struct BPMNImportTests {
  private static let start = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">"

  private func inventory(_ texts: [String]) throws -> (organisation: Organisation, findings: [Diagnostic]) {
    var findings = Findings()
    let models = try texts.enumerated().map { index, text in
      try #require(
        BPMNModel.read(
          bytes: Array("\(BPMNImportTests.start)\(text)</definitions>".utf8), file: "m\(index).bpmn", into: &findings))
    }
    let organisation = BPMNInventory(models).organisation(into: &findings)
    return (organisation, findings.all)
  }

  private func lines(_ organisation: Organisation) -> [String] {
    organisation.tasks.map { "\($0.position) | \($0.id) | \($0.process) | \($0.doneBy)" }
  }

  @Test("lane, pool, process and file name a task's position, in this order; rows are in order of name")
  func positions() throws {
    let pool = """
      <collaboration><participant name="Pool" processRef="p"/></collaboration>
      <process id="p" name="Proces"><laneSet><lane name="Baan"><flowNodeRef>a</flowNodeRef></lane><lane name=""><flowNodeRef>b</flowNodeRef></lane></laneSet>
      <task id="b" name="In baan zonder naam"/><task id="a" name="In baan"/></process>
      """
    let (organisation, _) = try inventory([
      pool, "<process id=\"q\" name=\"Alleen proces\"><task id=\"c\" name=\"Taak\"/></process>",
      "<process id=\"r\"><task id=\"d\" name=\"Taak\"/></process>",
    ])
    #expect(organisation.positions.map(\.name) == ["Alleen proces", "Baan", "m2", "Pool"])
    #expect(
      lines(organisation) == [
        "alleen-proces | taak | Alleen proces | people", "baan | in-baan | Proces | people",
        "m2 | taak-2 |  | people", "pool | in-baan-zonder-naam | Proces | people",
      ])
  }

  @Test("lanes of one name are one position, also in several models, unless two pools of one model have them")
  func sameLanes() throws {
    func process(_ id: String) -> String {
      "<process id=\"\(id)\"><laneSet><lane name=\"Balie\"><flowNodeRef>t\(id)</flowNodeRef></lane></laneSet><task id=\"t\(id)\" name=\"Taak \(id)\"/></process>"
    }
    #expect(
      try inventory([process("a"), process("b").replacingOccurrences(of: "Balie", with: "BALIE ")]).organisation
        .positions.count == 1)
    let pools =
      "<collaboration><participant name=\"Noord\" processRef=\"a\"/><participant name=\"Zuid\" processRef=\"b\"/></collaboration>"
    let (two, _) = try inventory([pools + process("a") + process("b")])
    #expect(two.positions.map(\.id) == ["balie", "balie-2"])
    #expect(two.positions.map(\.department) == ["Noord", "Zuid"])
  }

  @Test("who does a task follows from its kind; people who are named for a message make it theirs")
  func doers() throws {
    let kinds = BPMNModel.ActivityKind.allCases.map(\.rawValue)
    let tasks = kinds.map { "<\($0) id=\"\($0)\" name=\"\($0)\"/>" }.joined()
    let more = """
      <sendTask id="s" name="zenden met"><performer/></sendTask><callActivity id="c" name="roept script" calledElement="g"/>
      <callActivity id="e" name="roept elders" calledElement="weg"/>
      """
    let (organisation, findings) = try inventory([
      "<globalScriptTask id=\"g\"/><process id=\"p\">\(tasks)\(more)</process>"
    ])
    #expect(
      organisation.tasks.filter { $0.doneBy == .system }.map(\.name) == [
        "businessRuleTask", "receiveTask", "roept script", "scriptTask", "sendTask", "serviceTask",
      ])
    #expect(
      organisation.tasks.filter { $0.doneBy == .people }.map(\.name) == [
        "callActivity", "manualTask", "roept elders", "task", "userTask", "zenden met",
      ])
    #expect(findings.map(\.code) == ["bpmn/called-elsewhere", "bpmn/no-lane", "bpmn/done-by-system"])
    #expect(findings[2].message.en.hasPrefix("A system does 6 tasks"))
  }

  @Test("a call of a process in the files stands for that process's tasks, done by who calls it")
  func calls() throws {
    let caller = """
      <process id="p"><laneSet><lane name="Balie"><flowNodeRef>c</flowNodeRef></lane></laneSet><callActivity id="c" name="Archief" calledElement="q"/></process>
      """
    let called =
      "<process id=\"q\" name=\"Archiveren\"><task id=\"t\" name=\"Opbergen\"/><callActivity id=\"r\" name=\"Rond\" calledElement=\"q\"/></process>"
    let (organisation, _) = try inventory([caller + called])
    #expect(lines(organisation) == ["balie | opbergen | Archiveren | people"])
  }

  @Test("messages are dependencies, named data are tools, sub-processes are the path, twins and odd names are told")
  func remainder() throws {
    let (organisation, findings) = try inventory([
      """
      <collaboration><messageFlow sourceRef="a" targetRef="b"/><messageFlow sourceRef="a" targetRef="weg"/></collaboration>
      <process id="p" name="P"><dataObject id="o" name="Lijst; oud"/><dataStore id="s"/>
      <task id="a" name="Bellen"><dataInputAssociation><sourceRef>o</sourceRef></dataInputAssociation><dataInputAssociation><sourceRef>s</sourceRef></dataInputAssociation></task>
      <subProcess id="x" name="Bezoek"><task id="b" name="Gaan ${naam}"/><task id="c" name="bellen"/><task id="d"/></subProcess></process>
      """
    ])
    let tasks = Dictionary(uniqueKeysWithValues: organisation.tasks.map { ($0.source, $0) })
    #expect(tasks["m0.bpmn#a"]?.tools == ["Lijst oud"])
    #expect(tasks["m0.bpmn#b"]?.dependsOn == ["bellen"])
    #expect(tasks["m0.bpmn#b"]?.process == "P / Bezoek")
    #expect(tasks["m0.bpmn#c"]?.id == "bellen-2")
    #expect(tasks["m0.bpmn#d"]?.name == "(taak zonder naam)")
    #expect(
      Set(findings.map(\.code)) == [
        "bpmn/template-name", "bpmn/unnamed-task", "bpmn/loose-messages", "bpmn/same-task",
        "bpmn/no-lane",
      ])
  }

  @Test("a name that a tool has damaged is told, a sound one is not")
  func garbled() {
    for name in ["Rechnung kl\u{C3}\u{A4}ren", "kl\\u00e4ren", "kl\u{FFFD}ren"] {
      #expect(BPMNInventory.isGarbled(name))
    }
    for name in ["Rechnung klären", "Überweisen", "Ã", "", "CÃO"] { #expect(!BPMNInventory.isGarbled(name)) }
  }

  @Test("what a system does is refused by the analysis, what people do is not")
  func human() throws {
    var task = WorkTask(id: "a", position: "p", name: "A", minutesPerWeek: 10)
    let position = Position(id: "p", name: "P")
    func criterion() throws -> TaskAnalysis.Criterion {
      let limits = Organisation().scenario.limits
      return try #require(TaskAnalysis(of: task, in: position, heldLicences: [], limits: limits).criteria.first)
    }
    #expect(try criterion().id == "analysis.human")
    #expect(try criterion().answer == .yes)
    task.doneBy = .system
    #expect(try criterion().answer == .no)
  }

  @Test("the written folder asks for the time of every task of people, and for size and cost; a system is not asked")
  func folder() throws {
    let work = try TemporaryFolder()
    try work.write(
      """
      \(BPMNImportTests.start)<process id="p" name="P"><task id="a" name="Bellen"/><userTask id="b" name="Bezoeken"/>\
      <scriptTask id="c" name="Opslaan"/></process></definitions>
      """, "m0.bpmn")
    var findings = Findings()
    let made = try #require(BPMNImport.run(files: [work["m0.bpmn"].path], into: &findings))
    #expect(
      made.questions.map { "\($0.file) \($0.id) \($0.field)" } == [
        "organisation p fte", "organisation p hourly_cost", "organisation p level", "inventory bellen minutes_per_week",
        "inventory bellen frequency", "inventory bellen level", "inventory bezoeken minutes_per_week",
        "inventory bezoeken frequency", "inventory bezoeken level",
      ])
    let folder = work["uit"]
    try made.write(to: folder.path)
    let text = try String(contentsOf: folder.appendingPathComponent("inventory.csv"), encoding: .utf8)
    let header = "id;functie;taak;minuten_per_week;frequentie;proces;niveau;gedaan_door;bron\r\n"
    #expect(text.trimmingPrefix("\u{FEFF}").hasPrefix("\(header)bellen;p;Bellen;;;P;;;m0.bpmn#a\r\n"), "\(text)")
    let read = ProjectFolder(folder.path)
    #expect(read.findings.all.filter { $0.code == "task/no-time" }.map { $0.location?.line } == [2, 3])
    #expect(read.findings.all.filter { $0.code == "value/missing" }.count == 2)
    #expect(read.organisation.tasks.map(\.doneBy) == [.people, .people, .system])
    let analyses = TaskAnalysis.all(of: read.organisation)
    #expect(analyses.map { $0.refusal?.id } == ["analysis.recurs", "analysis.recurs", "analysis.human"])
    #expect(analyses.map(\.isReleased) == [false, false, false])
  }

  @Test("a task that waits for one that is not there is told")
  func unknownDependency() {
    var organisation = Organisation()
    organisation.tasks = [WorkTask(id: "a", position: "p", name: "A", minutesPerWeek: 10)]
    organisation.positions = [Position(id: "p", name: "P")]
    organisation.tasks[0].dependsOn = ["a"]
    var findings = Findings()
    ProjectChecks.check(organisation, into: &findings)
    #expect(!findings.all.contains { $0.code == "reference/unknown-task" })
    organisation.tasks[0].dependsOn = ["b"]
    ProjectChecks.check(organisation, into: &findings)
    #expect(findings.all.filter { $0.code == "reference/unknown-task" }.count == 1)
  }

  @Test("models of the shared data import; a broken one is a finding; tools' versions are scored against the reference")
  func sharedData() throws {
    if let folder = SharedData.url("bpmn-amsterdam") {
      let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        .filter { $0.hasSuffix(".bpmn") }.sorted().map { folder.appendingPathComponent($0).path }
      var findings = Findings()
      let organisation = try #require(BPMNImport.run(files: files, into: &findings)).organisation
      #expect(organisation.tasks.count == 183)
      #expect(Set(organisation.tasks.map(\.id)).count == 183)
    }
    guard let folder = SharedData.url("bpmn-miwg") else { return }
    func models(_ tool: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(tool).path)
        .filter { $0.hasSuffix(".bpmn") }.sorted()
    }
    func rows(_ path: String, withPosition: Bool) -> [String]? {
      var findings = Findings()
      let made = BPMNImport.run(files: [folder.appendingPathComponent(path).path], into: &findings)
      guard let organisation = made?.organisation else { return nil }
      // A position that is called after the process or the file is none that the model names.
      let fallback = findings.all.filter { $0.code == "bpmn/no-lane" }.map(\.message.en)
      var names: [String: String] = [:]
      for position in organisation.positions where !fallback.contains(where: { $0.contains("'\(position.name)'") }) {
        names[position.id] = NameFolding.fold(position.name)
      }
      return organisation.tasks.map {
        (withPosition ? (names[$0.position] ?? "-") + " " : "") + NameFolding.fold($0.name) + " \($0.doneBy)"
      }.sorted()
    }
    var (files, broken, sameTasks, samePositions) = (0, 0, 0, 0)
    for tool in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where !tool.contains(".") || tool.contains(" ") {
      guard tool != "Reference" else { continue }
      for file in try models(tool) {
        files += 1
        guard let own = rows("\(tool)/\(file)", withPosition: false) else {
          broken += 1
          continue
        }
        let reference = "Reference/\(file.prefix(5)).bpmn"
        let tasks = try #require(rows(reference, withPosition: false))
        if own == tasks {
          sameTasks += 1
        } else {
          print(
            "  \(tool)/\(file): without \(Set(tasks).subtracting(own).sorted()), with \(Set(own).subtracting(tasks).sorted())"
          )
        }
        if own == tasks, rows("\(tool)/\(file)", withPosition: true) == rows(reference, withPosition: true) {
          samePositions += 1
        } else if own == tasks {
          let positions = Set(rows("\(tool)/\(file)", withPosition: true) ?? [])
          let wanted = Set(rows(reference, withPosition: true) ?? [])
          print(
            "  \(tool)/\(file): \(wanted.subtracting(positions).sorted()) are \(positions.subtracting(wanted).sorted())"
          )
        }
      }
    }
    print(
      "BPMN of tools: \(sameTasks) of \(files) files with the reference's tasks, \(samePositions) with its positions too, \(broken) broken"
    )
    #expect(files == 137)
    #expect(broken == 2)
    #expect(sameTasks >= 110)
  }
}
