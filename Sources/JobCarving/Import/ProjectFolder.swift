import Foundation
public import Interchange

/// A project folder as it was read (projectmap): the organisation, every finding, and which files it came from.
///
/// Each input has a conventional name in English or Dutch and may be a table (CSV, TSV, TXT), XML or a spreadsheet
/// saved as XML (Excel XML 2003, Flat ODS); of the inventory there may be several files, `inventaris-keuken.csv` beside
/// `inventaris-zorg.fods`. Nothing is thrown: what is wrong stands in `findings`, and what could be read is there all
/// the same.
public struct ProjectFolder: Sendable {
  public let path: String
  public private(set) var organisation: Organisation
  public private(set) var findings: Findings
  public private(set) var inputs: [Provenance.Input]
  /// Texts of sources that ask to be named (`BRON.txt`, `SOURCE.txt`).
  public private(set) var attributions: [String]

  static let endings = ["csv", "tsv", "tab", "txt", "xml", "fods"]

  /// Reads every input of a folder; of one that is not there, or is a file, the findings say so.
  ///
  /// - Parameter path: the folder's, absolute or from the working folder.
  public init(_ path: String) {
    self.path = path
    organisation = Organisation()
    findings = Findings()
    inputs = []
    attributions = []
    read()
  }

  private mutating func read() {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      findings.add(Diagnostic(.error, "file/missing", FolderTexts.missing(path), at: SourceLocation(file: path)))
      return
    }
    guard isFolder.boolValue else {
      findings.add(
        Diagnostic(.error, "folder/not-a-folder", FolderTexts.notAFolder(path), at: SourceLocation(file: path)))
      return
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path).sorted() else {
      findings.add(Diagnostic(.error, "file/unreadable", FolderTexts.unreadable(path), at: SourceLocation(file: path)))
      return
    }
    var used: Set<String> = []
    func files(_ schema: RecordSchema, severalAllowed: Bool = false) -> [String] {
      let found = names.filter { ProjectFolder.matches($0, schema, severalAllowed: severalAllowed) }
      used.formUnion(found)
      return found
    }
    let tables = InputSchemas.all.map { schema in
      (schema, files(schema, severalAllowed: schema.root == InputSchemas.inventory.root))
    }
    for (schema, found) in tables {
      if found.isEmpty, schema.root == InputSchemas.organisation.root || schema.root == InputSchemas.inventory.root {
        findings.add(
          Diagnostic(
            .error, "folder/missing-input", FolderTexts.missingInput(schema), at: SourceLocation(file: path),
            hint: FolderTexts.missingInputHint))
      }
      if found.count > 1, schema.root != InputSchemas.inventory.root {
        findings.add(
          Diagnostic(
            .error, "folder/two-inputs", FolderTexts.twoInputs(schema, found), at: SourceLocation(file: path),
            hint: FolderTexts.twoInputsHint))
        continue
      }
      // The background of people is for the coach alone: `CoachContext` reads it when it is asked for.
      if schema.root == InputSchemas.context.root { continue }
      for name in found { read(name, as: schema) }
    }
    readScenario(names, &used)
    for name in names where ["bron.txt", "source.txt"].contains(name.lowercased()) {
      used.insert(name)
      if let text = try? String(contentsOfFile: file(name), encoding: .utf8) {
        attributions.append(text.trimmingCharacters(in: .whitespacesAndNewlines))
      }
    }
    used.formUnion(names.filter { ["leesmij.txt", "readme.txt"].contains($0.lowercased()) })
    for name in names where !used.contains(name) && ProjectFolder.looksLikeInput(name) {
      findings.add(
        Diagnostic(
          .warning, "folder/unused-file", FolderTexts.unusedFile(name), at: SourceLocation(file: file(name)),
          hint: ImportTexts.nearestWord(
            (name as NSString).deletingPathExtension, among: InputSchemas.all.flatMap { [$0.dutchRoot, $0.root] })))
    }
    ProjectChecks.check(organisation, into: &findings)
  }

  private func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }

  static func matches(_ name: String, _ schema: RecordSchema, severalAllowed: Bool) -> Bool {
    let stem = (name as NSString).deletingPathExtension.lowercased()
    guard endings.contains((name as NSString).pathExtension.lowercased()) else { return false }
    return [schema.root, schema.dutchRoot].contains { root in
      stem == root || severalAllowed && (stem.hasPrefix(root + "-") || stem.hasPrefix(root + "_"))
    }
  }

  /// The path of the file that holds this input in a folder; `nil` when there is none, or more than one.
  static func path(of schema: RecordSchema, in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found = names.filter { matches($0, schema, severalAllowed: false) }
    return found.count == 1 ? found.first.map { (folder as NSString).appendingPathComponent($0) } : nil
  }

  private static func looksLikeInput(_ name: String) -> Bool {
    !name.hasPrefix(".") && (endings + ["json", "xlsx", "ods"]).contains((name as NSString).pathExtension.lowercased())
  }

  private mutating func read(_ name: String, as schema: RecordSchema) {
    let path = file(name)
    guard let source = RecordFile.read(path, schema: schema, into: &findings) else { return }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    inputs.append(Provenance.Input(name: name, bytes: size, records: source.records.count))
    for record in source.records {
      let row = source.reading(record)
      switch schema.root {
      case InputSchemas.organisation.root:
        if let position = Position(row, into: &findings) { organisation.positions.append(position) }
      case InputSchemas.inventory.root:
        if let task = WorkTask(row, into: &findings) { organisation.tasks.append(task) }
      case InputSchemas.people.root:
        if let person = CapabilityProfile(row, into: &findings) { organisation.people.append(person) }
      case InputSchemas.performance.root:
        PersonAdditions.addPerformance(row, to: &organisation.people, into: &findings)
      case InputSchemas.measures.root:
        PersonAdditions.addMeasure(row, to: &organisation.people, into: &findings)
      case InputSchemas.training.root:
        if let wish = TrainingWish(row, into: &findings) { organisation.trainings.append(wish) }
      case InputSchemas.seekers.root:
        if let seeker = Seeker(row, into: &findings) { organisation.seekers.append(seeker) }
      case InputSchemas.decisions.root:
        if let decision = SignalDecision(row, into: &findings) { organisation.decisions.append(decision) }
      case InputSchemas.mentors.root:
        if let mentor = Mentor(row, into: &findings) { organisation.mentors.append(mentor) }
      case InputSchemas.schoolCalendar.root:
        if let period = SchoolPeriod(row, into: &findings) { organisation.schoolPeriods.append(period) }
      default:
        preconditionFailure("The schema '\(schema.root)' has no reader.")
      }
    }
  }

  private mutating func readScenario(_ names: [String], _ used: inout Set<String>) {
    guard let name = names.first(where: { $0.lowercased() == "scenario.json" }) else {
      findings.add(
        Diagnostic(.note, "folder/no-scenario", FolderTexts.noScenario, at: SourceLocation(file: path)))
      return
    }
    used.insert(name)
    let path = file(name)
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    inputs.append(Provenance.Input(name: name, bytes: size, records: 1))
    organisation.scenario = ScenarioReader.read(path, into: &findings)
    organisation.name = organisation.scenario.title
  }
}
