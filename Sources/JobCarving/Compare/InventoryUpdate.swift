import Foundation
public import Interchange

/// An update of an inventory: reads the old and the new one, and writes the new one with what was confirmed in the old
/// (bijwerken van een inventaris).
public enum InventoryUpdate {
  /// One of the two: a project folder, or only its inventory.
  public struct Side: Sendable {
    public var path: String
    public var organisation: Organisation
    /// The scenario as it was written, with its path; `nil` when there is none.
    var scenario: JSONDocument?
    var attributions: [String] = []
    /// Only an inventory: whoever wrote it says nothing of positions and people.
    public var isInventoryOnly: Bool
  }

  /// Reads a project folder, or an inventory as a table or XML; all findings are told.
  public static func read(_ path: String, into findings: inout Findings) -> Side {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      var organisation = Organisation()
      if let file = RecordFile.read(path, schema: InputSchemas.inventory, into: &findings) {
        organisation.tasks = file.records.compactMap { WorkTask(file.reading($0), into: &findings) }
      }
      return Side(path: path, organisation: organisation, isInventoryOnly: true)
    }
    let folder = ProjectFolder(path)
    findings.add(contentsOf: folder.findings)
    var side = Side(
      path: path, organisation: folder.organisation, attributions: folder.attributions, isInventoryOnly: false)
    let scenario = (path as NSString).appendingPathComponent("scenario.json")
    if FileManager.default.fileExists(atPath: scenario) {
      var told = Findings()
      side.scenario = JSONReader.read(scenario, into: &told)
    }
    return side
  }

  /// The new organisation with what was confirmed in the old one; what the new side has no file for comes from the old.
  ///
  /// The pins of both are in it, those of the new side before those of the old; they are checked like any other pins.
  public static func carry(
    _ carryOver: inout InventoryCarryOver, from old: Side, to new: Side, into findings: inout Findings
  ) -> Organisation {
    var result = new.organisation
    result.tasks = carryOver.tasks
    if result.positions.isEmpty { result.positions = old.organisation.positions }
    if result.people.isEmpty { result.people = old.organisation.people }
    if result.trainings.isEmpty { result.trainings = old.organisation.trainings }
    if result.seekers.isEmpty { result.seekers = old.organisation.seekers }
    if result.mentors.isEmpty { result.mentors = old.organisation.mentors }
    if new.scenario == nil { result.scenario = old.organisation.scenario }
    let own = new.organisation.scenario.pins
    let kept = carryOver.pins(old.organisation.scenario.pins).filter { pin in
      !own.contains { $0.kind.subject == pin.kind.subject }
    }
    result.scenario.pins = own + kept
    findings.add(contentsOf: carryOver.findings)
    var checks = Findings()
    ProjectChecks.check(result, into: &checks)
    for finding in checks.all where finding.code.hasPrefix("pin/") { findings.add(finding) }
    return result
  }

  /// Writes the organisation as a project folder; the scenario is the new side's, else the old side's, with the pins.
  ///
  /// - Throws: `FileOutput.Failure` when the folder cannot be written.
  public static func write(
    _ organisation: Organisation, from old: Side, to new: Side, folder: String, language: Language = .dutch
  ) throws {
    var texts: [(name: String, text: String)] = []
    if let scenario = new.scenario ?? old.scenario {
      texts.append(("scenario.json", scenario.root.replacing(pins: organisation.scenario.pins).text() + "\n"))
    }
    var attributions = new.attributions
    for text in old.attributions where !attributions.contains(text) { attributions.append(text) }
    if !attributions.isEmpty { texts.append(("BRON.txt", attributions.joined(separator: "\n\n") + "\n")) }
    try ProjectFolderWriter(language: language).write(organisation, texts: texts, to: folder)
  }
}

extension Pin.Kind {
  /// What is fixed; two pins on one thing would contradict each other or say the same.
  fileprivate var subject: String {
    switch self {
    case .taskStays(let task), .taskTo(let task, _): "task \(task)"
    case .personPlaced(let person), .personNotPlaced(let person): "person \(person)"
    case .trainingStarts(let training, _), .trainingNotThisYear(let training): "training \(training)"
    case .seekerCovers(let seeker, let training): "cover \(seeker) \(training)"
    }
  }
}

extension JSONValue {
  /// The scenario with these pins in place of its own.
  fileprivate func replacing(pins: [Pin]) -> JSONValue {
    guard case .object(var members, let place) = self else { return self }
    let value = JSONValue.array(pins.map { $0.json(at: place) }, place)
    if let index = members.firstIndex(where: { $0.key == "pins" }) {
      members[index].value = value
    } else if !pins.isEmpty {
      members.append(Member(key: "pins", place: place, value: value))
    }
    return .object(members, place)
  }
}

extension Pin {
  fileprivate func json(at place: JSONValue.Place) -> JSONValue {
    var members: [(String, JSONValue)]
    switch kind {
    case .taskStays(let task): members = [("task", .string(task, place)), ("stays", .bool(true, place))]
    case .taskTo(let task, let person): members = [("task", .string(task, place)), ("person", .string(person, place))]
    case .personPlaced(let person): members = [("person", .string(person, place)), ("placed", .bool(true, place))]
    case .personNotPlaced(let person): members = [("person", .string(person, place)), ("placed", .bool(false, place))]
    case .trainingStarts(let training, let day):
      members = [("training", .string(training, place)), ("start", .string(day.description, place))]
    case .trainingNotThisYear(let training):
      members = [("training", .string(training, place)), ("notThisYear", .bool(true, place))]
    case .seekerCovers(let seeker, let training):
      members = [("training", .string(training, place)), ("seeker", .string(seeker, place))]
    }
    if !reason.isEmpty { members.append(("reason", .string(reason, place))) }
    return .object(members.map { JSONValue.Member(key: $0.0, place: place, value: $0.1) }, place)
  }
}
