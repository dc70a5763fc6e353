import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("Process models")
struct BPMNModelTests {
  /// A small model of our own; `#` stands for the prefix of BPMN's namespace.
  static func sample(prefix: String) -> [UInt8] {
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
    let text = #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <#definitions DECLARATION="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:v="urn:vendor" targetNamespace="urn:own">
       <#globalScriptTask id="g" name="Nummer geven"/>
       <#dataStore id="ds" name="Zaaksysteem"/>
       <#collaboration id="c">
        <#participant id="P1" name="Loket" processRef="own:pr1" xmlns:own="urn:own"/>
        <#participant id="P2" name="Klant" processRef="pr2"/>
        <#messageFlow id="m1" sourceRef="vraag" targetRef="start"/>
        <#messageFlow id="m2" sourceRef="brief" targetRef="P2"/>
       </#collaboration>
       <#process id="pr1" name="Aanvraag">
        <#extensionElements><v:lane name="niet"/><#task id="weg" name="Hoort er niet bij"/></#extensionElements>
        <#laneSet>
         <#lane id="l1" name="Balie"><#flowNodeRef>start</#flowNodeRef><#flowNodeRef> sub </#flowNodeRef>
          <#childLaneSet><#lane id="l1a" name=" Mede&#10;werker "><#flowNodeRef>intake</#flowNodeRef></#lane></#childLaneSet>
         </#lane>
         <#lane id="l2" name=""><#flowNodeRef>brief</#flowNodeRef></#lane>
        </#laneSet>
        <#dataObject id="do"/><#dataObjectReference id="dor" dataObjectRef="do" name="Dossier, oud"/>
        <#dataStoreReference id="dsr" dataStoreRef="ds"/>
        <#startEvent id="start"/>
        <#sequenceFlow sourceRef="start" targetRef="gate"/><#exclusiveGateway id="gate"/><#sequenceFlow sourceRef="gate" targetRef="intake"/>
        <#sequenceFlow sourceRef="intake" targetRef="gate"/>
        <#userTask id="intake" name="Intake &#10; doen">
         <#ioSpecification><#dataInput id="di"/></#ioSpecification>
         <#dataInputAssociation><#sourceRef>dsr</#sourceRef><#targetRef>di</#targetRef></#dataInputAssociation>
         <#dataOutputAssociation><#sourceRef>x</#sourceRef><#targetRef>dor</#targetRef></#dataOutputAssociation>
        </#userTask>
        <#subProcess id="sub" name="Onderzoek"><#subProcess id="sub2" name="Bezoek">
          <#manualTask id="bezoek" name="Langsgaan"/><#scriptTask id="s" name="Stempelen"/>
        </#subProcess></#subProcess>
        <#sendTask id="brief" name="Brief sturen"/>
        <#receiveTask id="post" name="Post ontvangen"><#potentialOwner/></#receiveTask>
        <#callActivity id="ca" name="Nummeren" calledElement="g"/>
        <#callActivity id="cb" name="Controleren" calledElement="elders"/>
        <#callActivity id="cc" name="Archief" calledElement="pr3"/>
       </#process>
       <#process id="pr2"><#task id="vraag" name="Vragen"/></#process>
       <#process id="pr3" name="Archiveren"><#serviceTask id="a" name="Opslaan"/><#task id="b" name=""/></#process>
      </#definitions>
      """#
    return Array(
      text.replacingOccurrences(of: "<#", with: prefix.isEmpty ? "<" : "<\(prefix):")
        .replacingOccurrences(of: "</#", with: prefix.isEmpty ? "</" : "</\(prefix):")
        .replacingOccurrences(of: "DECLARATION", with: declaration).utf8)
  }

  private func read(_ bytes: [UInt8]) -> (model: BPMNModel?, codes: [String]) {
    var findings = Findings()
    let model = BPMNModel.read(bytes: bytes, file: "m.bpmn", into: &findings)
    return (model, findings.all.map(\.code))
  }

  @Test("pools, lanes, activities, sub-processes and data are read, extensions are not")
  func sample() throws {
    let (read, codes) = read(BPMNModelTests.sample(prefix: "bpmn"))
    let model = try #require(read)
    #expect(codes == [])
    #expect(model.participants.map(\.process) == ["pr1", "pr2"])
    #expect(model.processes.map(\.name) == ["Aanvraag", "", "Archiveren"])
    #expect(model.lanes.map(\.name) == ["Balie", "Mede werker", ""])
    #expect(model.lanes.map(\.parent) == [nil, 0, nil])
    #expect(model.lanes[0].nodes == ["start", "sub"])
    #expect(
      model.activities.map { "\($0.kind) \($0.name)" } == [
        "userTask Intake doen", "manualTask Langsgaan", "scriptTask Stempelen", "sendTask Brief sturen",
        "receiveTask Post ontvangen", "callActivity Nummeren", "callActivity Controleren", "callActivity Archief",
        "task Vragen", "serviceTask Opslaan", "task ",
      ])
    #expect(model.lanesOfActivities() == [1, 0, 0, 2, nil, nil, nil, nil, nil, nil, nil])
    #expect(model.activities.map { model.path(of: $0) }[1] == ["Onderzoek", "Bezoek"])
    #expect(model.activities.map(\.hasPerformer).filter { $0 }.count == 1)
    #expect(model.activities[0].data.compactMap { model.dataNames[$0] } == ["Zaaksysteem", "Dossier, oud"])
    #expect(model.globalTasks == ["g": .scriptTask])
    #expect(model.activities[0].place.line == 24)
  }

  @Test("a message that starts a process reaches the task behind the event; one to a pool joins no two tasks")
  func messages() throws {
    let model = try #require(read(BPMNModelTests.sample(prefix: "bpmn")).model)
    let (pairs, loose) = model.messageDependencies()
    #expect(pairs.map { [model.activities[$0.source].id, model.activities[$0.target].id] } == [["vraag", "intake"]])
    #expect(loose == 1)
  }

  @Test("a message that leads past more nodes than are looked at joins no tasks, and is counted; one fewer does")
  func endless() throws {
    for (events, expected) in [(998, 1), (999, 0)] {
      // The event that the message starts leads to all others; one of them, the first or the last, is a task.
      let others = (1...events).map {
        "<intermediateCatchEvent id='e\($0)'/><sequenceFlow sourceRef='s' targetRef='e\($0)'/>"
      }
      let text = """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:own">
        <collaboration id="c"><messageFlow id="m" sourceRef="a" targetRef="s"/></collaboration>
        <process id="p"><task id="a" name="A"/><task id="b" name="B"/><startEvent id="s"/>
        <sequenceFlow sourceRef="s" targetRef="b"/>\(others.joined())</process></definitions>
        """
      let (pairs, loose) = try #require(read(Array(text.utf8)).model).messageDependencies()
      #expect(pairs.count == expected && loose == 1 - expected)
    }
  }

  /// Places differ by the length of the prefix.
  private func withoutPlaces(_ model: BPMNModel) -> BPMNModel {
    let nowhere = BPMNModel.Place(line: 0, column: 0)
    var model = model
    for index in model.activities.indices { model.activities[index].place = nowhere }
    for index in model.lanes.indices { model.lanes[index].place = nowhere }
    for index in model.messageFlows.indices { model.messageFlows[index].place = nowhere }
    for index in model.sequenceFlows.indices { model.sequenceFlows[index].place = nowhere }
    return model
  }

  @Test("the prefix of the namespace makes no difference, another namespace does")
  func prefixes() {
    let one = read(BPMNModelTests.sample(prefix: "bpmn")).model
    for prefix in ["", "semantic", "x"] {
      let other = read(BPMNModelTests.sample(prefix: prefix)).model
      #expect(other.map(withoutPlaces) == one.map(withoutPlaces))
    }
    #expect(read(Array("<definitions xmlns=\"urn:other\"/>".utf8)).codes == ["bpmn/not-bpmn"])
    #expect(
      read(Array("<bpmn:task xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>".utf8)).codes == [
        "bpmn/not-bpmn"
      ])
    let empty = read(Array("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>".utf8))
    #expect(empty.model != nil)
    #expect(empty.codes == ["bpmn/no-tasks"])
  }

  @Test("a model that breaks off anywhere gives an error")
  func truncation() {
    let bytes = BPMNModelTests.sample(prefix: "bpmn")
    for length in 0..<bytes.count - 1 {
      var findings = Findings()
      _ = BPMNModel.read(bytes: Array(bytes[..<length]), file: "m.bpmn", into: &findings)
      #expect(findings.hasErrors, "\(length)")
    }
  }

  @Test("the counts of every model of the shared data are those beside it", arguments: ["bpmn-amsterdam", "bpmn-miwg"])
  func counts(_ name: String) throws {
    guard let folder = SharedData.url(name) else { return }
    var findings = Findings()
    let table = try #require(Table.read(folder.appendingPathComponent("counts.csv").path, into: &findings))
    var equal = 0
    for row in 0..<table.rowCount {
      let cells = table.cells(ofRow: row).map(\.text)
      var found = Findings()
      let model = BPMNModel.read(folder.appendingPathComponent(cells[0]).path, into: &found)
      guard cells[2] == "ok" else {
        #expect(found.hasErrors, "\(cells[0])")
        if found.hasErrors { equal += 1 }
        continue
      }
      #expect(!found.hasErrors, "\(cells[0]): \(found.all)")
      let read = try #require(model)
      let human: Set<BPMNModel.ActivityKind> = [.task, .userTask, .manualTask]
      let names = read.activities.map(\.name)
      var counts: [Int] = [read.participants.count, read.processes.count, read.lanes.count]
      counts.append(Set(read.lanes.map(\.name)).subtracting([""]).count)
      counts += [read.subProcesses.count, read.activities.count]
      counts.append(read.activities.count { human.contains($0.kind) })
      counts.append(names.count(where: \.isEmpty))
      counts.append(Set(names.filter { !$0.isEmpty }).count)
      counts.append(read.lanesOfActivities().compactMap { $0 }.count)
      let expected = cells[3...].map { Int($0) ?? -1 }
      #expect(counts == expected, "\(cells[0])")
      if counts == expected { equal += 1 }
    }
    print("\(name): \(equal) of \(table.rowCount) files with the expected counts")
    #expect(table.rowCount >= 10)
  }
}
