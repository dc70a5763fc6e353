import Foundation
import Interchange

/// The positions and tasks of one or more process models.
struct BPMNInventory {
  /// A task before it has its code.
  private struct Draft {
    var model: Int
    var activity: Int
    /// Names that mean the same are the same here.
    var positionKey: String
    var position: String
    var department: String
    var process: String
    var name: String
    var doer: TaskDoer
    var tools: [String]

    var order: [String] {
      [positionKey, NameFolding.fold(process), NameFolding.fold(name), doer.rawValue, process, name]
    }
  }

  private let models: [BPMNModel]

  init(_ models: [BPMNModel]) { self.models = models }

  func organisation(into findings: inout Findings) -> Organisation {
    var drafts: [Draft] = []
    for index in models.indices { drafts += self.drafts(ofModel: index, into: &findings) }
    drafts.sort { a, b in
      let (x, y) = (a.order, b.order)
      return x == y ? (a.model, a.activity) < (b.model, b.activity) : x.lexicographicallyPrecedes(y)
    }
    var organisation = Organisation()
    var codes = BPMNCodes()
    var taskCodes = BPMNCodes()
    var idOfPosition: [String: String] = [:]
    var idOfActivity: [[Int]: Int] = [:]
    for draft in drafts {
      if idOfPosition[draft.positionKey] == nil {
        let id = codes.code(for: draft.position)
        idOfPosition[draft.positionKey] = id
        organisation.positions.append(Position(id: id, name: draft.position, department: draft.department))
      }
      var task = WorkTask(
        id: taskCodes.code(for: draft.name), position: idOfPosition[draft.positionKey] ?? "", name: draft.name,
        minutesPerWeek: 0)
      let activity = models[draft.model].activities[draft.activity]
      let file = models[draft.model].file
      task.process = draft.process
      task.doneBy = draft.doer
      task.tools = draft.tools
      task.source = "\((file as NSString).lastPathComponent)#\(activity.id)"
      task.location = SourceLocation(file: file, line: activity.place.line, column: activity.place.column)
      idOfActivity[[draft.model, draft.activity]] = organisation.tasks.count
      organisation.tasks.append(task)
    }
    for (index, model) in models.enumerated() {
      let (pairs, loose) = model.messageDependencies()
      for (source, target) in pairs {
        guard let from = idOfActivity[[index, source]], let to = idOfActivity[[index, target]] else { continue }
        let id = organisation.tasks[from].id
        if !organisation.tasks[to].dependsOn.contains(id) { organisation.tasks[to].dependsOn.append(id) }
      }
      if loose > 0 { findings.add(BPMNImportTexts.looseMessages(model.file, count: loose)) }
    }
    for index in organisation.tasks.indices { organisation.tasks[index].dependsOn.sort() }
    reportTwins(organisation, into: &findings)
    return organisation
  }

  private func drafts(ofModel index: Int, into findings: inout Findings) -> [Draft] {
    let model = models[index]
    let places = BPMNPositions(model)
    let processes = Set(models.flatMap(\.processes).map(\.id))
    let filled = Set(
      models.flatMap { model in model.activities.compactMap { $0.process.map { model.processes[$0].id } } })
    var drafts: [Draft] = []
    var automatic = 0
    for (number, activity) in model.activities.enumerated() {
      let place = SourceLocation(file: model.file, line: activity.place.line, column: activity.place.column)
      if activity.kind == .callActivity {
        if filled.contains(activity.calls) { continue }
        if !activity.calls.isEmpty, model.globalTasks[activity.calls] == nil, !processes.contains(activity.calls) {
          findings.add(BPMNImportTexts.calledElsewhere(activity.name, activity.calls, at: place))
        }
      }
      let position = places.position(of: number)
      let doer = BPMNInventory.doer(of: activity, in: model)
      if doer == .system { automatic += 1 }
      if activity.name.isEmpty { findings.add(BPMNImportTexts.unnamed(activity.kind, at: place)) }
      if activity.name.contains("${") || activity.name.contains("#{") {
        findings.add(BPMNImportTexts.template(activity.name, at: place))
      }
      drafts.append(
        Draft(
          model: index, activity: number, positionKey: position.key, position: position.name,
          department: position.department, process: places.process(of: activity),
          name: activity.name.isEmpty ? BPMNImportTexts.noName : activity.name, doer: doer,
          tools: BPMNInventory.tools(of: activity, in: model)))
    }
    if automatic > 0 { findings.add(BPMNImportTexts.automatic(model.file, count: automatic)) }
    return drafts
  }

  /// Who does an activity, by its kind; a call does what the global task does that it calls.
  static func doer(of activity: BPMNModel.Activity, in model: BPMNModel) -> TaskDoer {
    let kind = activity.kind == .callActivity ? model.globalTasks[activity.calls] ?? .task : activity.kind
    return switch kind {
    case .task, .userTask, .manualTask, .callActivity: .people
    case .serviceTask, .scriptTask, .businessRuleTask: .system
    case .sendTask, .receiveTask: activity.hasPerformer ? .people : .system
    }
  }

  /// The named data objects and stores, in order of name; signs that part the words of a list become blanks.
  static func tools(of activity: BPMNModel.Activity, in model: BPMNModel) -> [String] {
    let names = activity.data.compactMap { model.dataNames[$0] }
      .map { $0.split { ";,|".contains($0) || $0.isWhitespace }.joined(separator: " ") }
    return Set(names.filter { !$0.isEmpty }).sorted()
  }

  /// Tasks of one name in one position may be one piece of work at two places of the process.
  private func reportTwins(_ organisation: Organisation, into findings: inout Findings) {
    var first: [[String]: Int] = [:]
    for (index, task) in organisation.tasks.enumerated() {
      let key = [task.position, NameFolding.fold(task.name)]
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      findings.add(BPMNImportTexts.twin(task, organisation.tasks[earlier]))
    }
  }
}

/// Codes made of names: small letters and digits with hyphens, at most 60, a number behind from the second on.
struct BPMNCodes {
  private var used: Set<String> = []

  mutating func code(for name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map { NameFolding.fold(String($0)) }.filter { !$0.isEmpty }
    var stem = ""
    for word in words {
      let longer = stem.isEmpty ? String(word.prefix(60)) : stem + "-" + word
      if longer.count > 60 { break }
      stem = longer
    }
    if stem.isEmpty { stem = "x" }
    var code = stem
    var number = 2
    while !used.insert(code).inserted {
      code = "\(stem)-\(number)"
      number += 1
    }
    return code
  }
}
