import Foundation
public import Interchange

/// Dutch vocational qualifications with their core tasks and work processes (kwalificatiedossiers mbo).
///
/// Read is `profielen.json`: a list of profiles with `id`, `dossier`, `profiel`, `niveau` and `kerntaken`, each with a
/// `name` and its `werkprocessen`. Blanks and line breaks around names are taken off; what is no level from 1 to 4 is
/// told and left out.
public struct QualificationCatalogue: Sendable {
  public struct CoreTask: Hashable, Sendable {
    public var name: String
    public var workProcesses: [String]
  }

  public struct Profile: Hashable, Sendable {
    public var id: String
    public var dossier: String
    public var name: String
    /// Level of vocational education, 1 to 4; `nil` where the file has none.
    public var level: Int?
    public var coreTasks: [CoreTask]
    var place: SourceLocation
  }

  /// One profile that a name may stand for.
  public struct Match: Hashable, Sendable, Codable {
    public var id: String
    public var profile: String
    public var dossier: String
    public var score: Int
    public var wordOverlap: Int
    public var trigramOverlap: Int
  }

  public private(set) var profiles: [Profile] = []

  /// Reads `profielen.json` in a folder, or the file itself; `nil` when it cannot be read.
  public init?(path: String, into findings: inout Findings) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = exists && isFolder.boolValue ? (path as NSString).appendingPathComponent("profielen.json") : path
    let before = findings.count(of: .error)
    guard let document = JSONReader.read(file, into: &findings), findings.count(of: .error) == before else {
      return nil
    }
    self.init(document, into: &findings)
  }

  init?(bytes: [UInt8], file: String, into findings: inout Findings) {
    let before = findings.count(of: .error)
    guard let document = JSONReader.parse(bytes, file: file, into: &findings), findings.count(of: .error) == before
    else { return nil }
    self.init(document, into: &findings)
  }

  private init?(_ document: JSONDocument, into findings: inout Findings) {
    guard case .array(let elements, _) = document.root else {
      findings.add(CatalogueTexts.notAList(document.location(document.root.place)))
      return nil
    }
    var ids: Set<String> = []
    for element in elements {
      guard let profile = Profile(element, document, into: &findings) else { continue }
      guard ids.insert(profile.id).inserted else {
        findings.add(CatalogueTexts.profileTwice(profile.id, at: profile.place))
        continue
      }
      profiles.append(profile)
    }
  }

  /// The profile with this number, or with exactly this name (case, accents and signs aside).
  public func profile(_ code: String) -> Profile? {
    if let byID = profiles.first(where: { $0.id == code.trimmingBlanks() }) { return byID }
    let folded = TextProfile(code).folded
    let named = profiles.filter { !folded.isEmpty && TextProfile($0.name).folded == folded }
    return named.count == 1 ? named[0] : nil
  }

  /// The profiles whose names are most like the name, best first, scored as `ESCOCatalogue` scores.
  public func lookUp(_ name: String, limit: Int = 10) -> [Match] {
    let wanted = TextProfile(name)
    let matches = profiles.map { profile -> Match in
      let own = TextProfile(profile.name)
      let (words, trigrams) = (wanted.wordOverlap(own), wanted.trigramOverlap(own))
      let score = !wanted.folded.isEmpty && wanted.folded == own.folded ? 1000 : min(999, (2 * trigrams + words) / 3)
      return Match(
        id: profile.id, profile: profile.name, dossier: profile.dossier, score: score, wordOverlap: words,
        trigramOverlap: trigrams)
    }
    let ranked = matches.enumerated().filter { $0.element.score > 0 }
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    return ranked.prefix(limit).map(\.element)
  }
}

extension QualificationCatalogue.Profile {
  fileprivate init?(_ value: JSONValue, _ document: JSONDocument, into findings: inout Findings) {
    place = document.location(value.place)
    guard case .object = value else {
      findings.add(CatalogueTexts.notAProfile(place))
      return nil
    }
    switch value["id"] {
    case .number(let digits, _)?: id = digits
    case .string(let text, _)?: id = text.trimmingBlanks()
    default:
      findings.add(CatalogueTexts.notAProfile(place))
      return nil
    }
    func text(_ key: String) -> String {
      guard case .string(let text, _)? = value[key] else { return "" }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    name = text("profiel")
    dossier = text("dossier")
    switch value["niveau"] {
    case nil, .null?: level = nil
    case .number(let digits, _)? where (Int(digits).map { (1...4).contains($0) }) ?? false: level = Int(digits)
    case .string(let words, _)? where words.trimmingBlanks().isEmpty: level = nil
    case .string(let words, _)? where (Int(words.trimmingBlanks()).map { (1...4).contains($0) }) ?? false:
      level = Int(words.trimmingBlanks())
    case let other?:
      level = nil
      findings.add(CatalogueTexts.badLevel(name, at: document.location(other.place)))
    }
    coreTasks = []
    guard case .array(let tasks, _)? = value["kerntaken"] else { return }
    for task in tasks {
      guard case .string(let title, _)? = task["name"], case .array(let processes, _)? = task["werkprocessen"] else {
        findings.add(CatalogueTexts.badCoreTask(name, at: document.location(task.place)))
        continue
      }
      let names = processes.compactMap { process -> String? in
        guard case .string(let text, _) = process else { return nil }
        let clean = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return clean.isEmpty ? nil : clean
      }
      coreTasks.append(
        .init(name: title.split(whereSeparator: \.isWhitespace).joined(separator: " "), workProcesses: names))
    }
  }
}
