import Foundation

extension BPMNModel {
  /// Reads a BPMN 2.0 model (OMG, 2011); `nil` when the file is none, with an error.
  ///
  /// Elements go by the URI of their namespace, whatever the prefix; extensions of tools and the drawing are passed over.
  package static func read(_ path: String, into findings: inout Findings) -> BPMNModel? {
    guard let reader = XMLReader(path: path, into: &findings) else { return nil }
    return read(reader, file: path, lines: LineFinder(path: path), into: &findings)
  }

  /// Reads bytes that are in memory; `file` is the name that findings carry.
  package static func read(bytes: [UInt8], file: String, into findings: inout Findings) -> BPMNModel? {
    guard let reader = XMLReader(bytes: bytes, file: file) else { return nil }
    return read(reader, file: file, lines: LineFinder(bytes: bytes, file: file), into: &findings)
  }

  private static func read(
    _ reader: consuming XMLReader, file: String, lines: LineFinder, into findings: inout Findings
  ) -> BPMNModel? {
    var reading = BPMNReading(reader, file: file)
    let isModel = reading.run()
    reading.reader.finish(into: &findings) { lines.line($0) }
    guard isModel else {
      if !reading.reader.hasFailed {
        let (line, column) = (reading.reader.line, reading.reader.column)
        findings.add(
          BPMNTexts.notBPMN(file, found: reading.reader.name, line: line, column: column, excerpt: lines.line(line)))
      }
      return nil
    }
    if reading.model.activities.isEmpty, !reading.reader.hasFailed { findings.add(BPMNTexts.noTasks(file)) }
    return reading.model
  }
}

/// One pass over a model; the element names are those of the BPMN 2.0 XML Schema.
private struct BPMNReading: ~Copyable {
  static let namespace = "http://www.omg.org/spec/BPMN/20100524/MODEL"

  /// What an open element is for those inside it.
  private enum Frame {
    case other
    case process(Int)
    case subProcess(Int)
    case lane(Int)
    case activity(Int)
  }

  var reader: XMLReader
  var model: BPMNModel
  private var open: [Frame] = []
  private var references: [(id: String, to: String)] = []

  init(_ reader: consuming XMLReader, file: String) {
    self.reader = reader
    model = BPMNModel(file: file)
  }

  /// `false` when the outermost element is not `definitions` of BPMN 2.0.
  mutating func run() -> Bool {
    guard reader.read(), reader.kind == .startElement, reader.name == "definitions",
      reader.namespace == BPMNReading.namespace
    else { return false }
    while reader.read() {
      switch reader.kind {
      case .startElement: start()
      case .endElement: if !open.isEmpty { open.removeLast() }
      default: break
      }
    }
    for (id, to) in references where model.dataNames[id, default: ""].isEmpty {
      model.dataNames[id] = model.dataNames[to]
    }
    return true
  }

  private mutating func start() {
    guard reader.namespace == BPMNReading.namespace, reader.name != "extensionElements" else {
      reader.skipToEnd()
      return
    }
    let isEmpty = reader.isEmptyElement
    if let frame = frame() {
      if !isEmpty { open.append(frame) }
    }
  }

  /// Takes the element in; `nil` when it was read to its end.
  private mutating func frame() -> Frame? {
    let place = BPMNModel.Place(line: reader.line, column: reader.column)
    switch reader.name {
    case "participant":
      model.participants.append(
        BPMNModel.Participant(id: attribute("id"), name: name(), process: local(attribute("processRef"))))
    case "process":
      model.processes.append(BPMNModel.Process(id: attribute("id"), name: name()))
      return .process(model.processes.count - 1)
    case "subProcess", "transaction", "adHocSubProcess":
      model.subProcesses.append(
        BPMNModel.SubProcess(id: attribute("id"), name: name(), parent: subProcess, process: process))
      return .subProcess(model.subProcesses.count - 1)
    case "lane":
      model.lanes.append(
        BPMNModel.Lane(
          id: attribute("id"), name: name(), parent: lane, process: process, nodes: [], place: place))
      return .lane(model.lanes.count - 1)
    case "flowNodeRef":
      let node = local(reader.elementText())
      if let lane { model.lanes[lane].nodes.append(node) }
      return nil
    case "messageFlow":
      model.messageFlows.append(
        BPMNModel.Flow(
          source: local(attribute("sourceRef")), target: local(attribute("targetRef")), place: place))
    case "sequenceFlow":
      model.sequenceFlows.append(
        BPMNModel.Flow(source: attribute("sourceRef"), target: attribute("targetRef"), place: place))
    case "dataObject", "dataStore": model.dataNames[attribute("id")] = name()
    case "dataObjectReference", "dataStoreReference":
      let id = attribute("id")
      model.dataNames[id] = name()
      references.append((id, local(attribute(reader.name == "dataObjectReference" ? "dataObjectRef" : "dataStoreRef"))))
    case "dataInputAssociation", "dataOutputAssociation": break
    case "sourceRef", "targetRef":
      let id = local(reader.elementText())
      if let activity, !model.activities[activity].data.contains(id) { model.activities[activity].data.append(id) }
      return nil
    case "performer", "humanPerformer", "potentialOwner":
      if let activity { model.activities[activity].hasPerformer = true }
    case "globalTask": model.globalTasks[attribute("id")] = .task
    case "globalUserTask": model.globalTasks[attribute("id")] = .userTask
    case "globalManualTask": model.globalTasks[attribute("id")] = .manualTask
    case "globalScriptTask": model.globalTasks[attribute("id")] = .scriptTask
    case "globalBusinessRuleTask": model.globalTasks[attribute("id")] = .businessRuleTask
    default:
      guard let kind = BPMNModel.ActivityKind(rawValue: reader.name) else { break }
      model.activities.append(
        BPMNModel.Activity(
          kind: kind, id: attribute("id"), name: name(), process: process, subProcess: subProcess,
          hasPerformer: false, calls: local(attribute("calledElement")), data: [], place: place))
      return .activity(model.activities.count - 1)
    }
    return .other
  }

  private var process: Int? {
    for case .process(let index) in open.reversed() { return index }
    return nil
  }

  private var subProcess: Int? {
    for case .subProcess(let index) in open.reversed() { return index }
    return nil
  }

  private var lane: Int? {
    for case .lane(let index) in open.reversed() { return index }
    return nil
  }

  private var activity: Int? {
    for case .activity(let index) in open.reversed() { return index }
    return nil
  }

  private func attribute(_ name: String) -> String { reader.attribute(name)?.trimmingBlanks() ?? "" }

  private func name() -> String {
    attribute("name").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// References are qualified names: the part behind the prefix.
  private func local(_ reference: String) -> String {
    let text = reference.trimmingBlanks()
    return text.lastIndex(of: ":").map { String(text[text.index(after: $0)...]) } ?? text
  }
}
