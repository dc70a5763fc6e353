import Foundation
public import Interchange

/// Turns staffing messages (SETU and HR-XML, XML or JSON) into a project folder (import van uitzendberichten).
///
///     var findings = Findings()
///     let made = SETUImport.run(["order.xml", "kandidaat.json"], into: &findings)
///     try made?.project.write(to: "aanvraag")
///
/// Orders, vacancies, assignments and planning requests give positions with what they do; persons that are offered,
/// assigned or planned give people under a number. Names, addresses, days of birth, numbers of documents, comments and
/// anything about health are never taken. Messages about one position or person are put together in the order of the
/// files; what a later one says counts. Of each file is told what was read and what was left out.
public enum SETUImport {
  /// What one file gave, for a score or a table.
  public struct FileResult: Hashable, Sendable, Codable {
    public var file: String
    /// `StaffingOrder`, `HumanResource` …; empty when the file is no message.
    public var kind: String
    /// `SETU 1.4`, `HR-XML 2.5` …; empty when it does not say, as in JSON.
    public var standard: String
    public var positions: Int
    public var tasks: Int
    public var people: Int
    public var isRead: Bool
  }

  public struct Outcome: Sendable {
    /// `nil` when no message gave a position or a person, or a file could not be read.
    public var project: ImportedProject?
    public var files: [FileResult]
  }

  /// Reads the messages at `paths`; all that is wrong or left out is in `findings`.
  public static func run(_ paths: [String], language: Language = .dutch, into findings: inout Findings) -> Outcome {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    var assembly = MessageAssembly(language: language)
    var files: [FileResult] = []
    for path in paths {
      guard let root = MessageReader.read(path, into: &found) else {
        files.append(
          FileResult(file: path, kind: "", standard: "", positions: 0, tasks: 0, people: 0, isRead: false))
        continue
      }
      files.append(read(root, path, &assembly, &found))
    }
    if !found.hasErrors, assembly.isEmpty { found.add(MessageTexts.nothing(paths.first ?? "")) }
    return Outcome(project: found.hasErrors ? nil : assembly.project(into: &found), files: files)
  }

  private static func read(
    _ root: MessageNode, _ path: String, _ assembly: inout MessageAssembly, _ findings: inout Findings
  ) -> FileResult {
    guard let kind = MessageKind(root) else {
      findings.add(MessageTexts.unknownMessage(path, root.name, line: root.line, column: root.column))
      return FileResult(
        file: path, kind: "", standard: root.standard ?? "", positions: 0, tasks: 0, people: 0, isRead: true)
    }
    let records = MessageMapping.records(kind, root)
    let result = FileResult(
      file: path, kind: kind.rawValue, standard: root.standard ?? "", positions: records.positions.count,
      tasks: records.positions.reduce(0) { $0 + max(1, $1.tasks.count) }, people: records.people.count, isRead: true)
    let place = SourceLocation(file: path)
    findings.add(MessageTexts.read(result, at: place))
    for remark in records.remarks { findings.add(Diagnostic(.note, "setu/remark", remark, at: place)) }
    let (personal, other) = PersonalElements.divide(root.unread())
    if !personal.isEmpty { findings.add(MessageTexts.personalLeftOut(personal, at: place)) }
    if !other.isEmpty { findings.add(MessageTexts.leftOut(other, at: place)) }
    let source = [kind.rawValue, root.standard ?? "", (path as NSString).lastPathComponent].filter { !$0.isEmpty }
    assembly.add(records, source: source.joined(separator: ", "), at: place, into: &findings)
    return result
  }
}

/// Elements that tell who somebody is; they are named as left out, their contents never are.
enum PersonalElements {
  private static let names: Set<String> = [
    "personname", "contactinfo", "contactmethod", "postaladdress", "entitycontactinfo", "suppliercontactinfo", "person",
    "personcontacts", "communication", "identificationdocument", "identificationdocumenttype",
    "identificationdocumentid", "sex", "birthdate", "persondescriptors", "personaldata", "references",
    "requestedperson",
    "requestedworker", "employmenthistory", "associations", "supportingmaterials", "incaseofemergency", "managername",
    "contactname", "contactpersons", "humanresourceid", "workerid", "humanresourcecomments", "executivesummary",
    "objective", "resumeadditionalitems", "socialmedia", "replacedperson", "reportedresource", "relatedworker",
  ]

  static func divide(_ paths: [String]) -> (personal: [String], other: [String]) {
    func isPersonal(_ path: String) -> Bool {
      path.split(separator: "/").contains { names.contains($0.lowercased()) }
    }
    return (paths.filter(isPersonal), paths.filter { !isPersonal($0) })
  }
}
