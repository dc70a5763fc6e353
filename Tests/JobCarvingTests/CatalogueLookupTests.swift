import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite struct CatalogueLookupTests {
  static let occupations = """
    conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,code
    Occupation,urn:1,9112,schoonmaker kantoren,"poetshulp
    kantoorschoonmaker",,9112.1
    Occupation,urn:2,9412,keukenhulp,"hulp in de keuken
    afwasser",,9412.1
    Occupation,urn:3,5120,kok,"köksmaat",chef,5120.1
    """
  static let groups = """
    conceptType,conceptUri,code,preferredLabel
    ISCOGroup,urn:g1,9,Elementaire beroepen
    ISCOGroup,urn:g2,9112,Schoonmakers van kantoren
    ISCOGroup,urn:g3,9412,Keukenhulpen
    ISCOGroup,urn:g4,5120,Koks
    """

  static func esco(_ files: [String: String] = ["occupations_nl.csv": occupations, "ISCOGroups_nl.csv": groups]) throws
    -> (ESCOCatalogue?, Findings)
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("esco-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    var findings = Findings()
    return (ESCOCatalogue(directory: folder.path, into: &findings), findings)
  }

  @Test("A name finds its occupation by any label, whatever the case and the accents, with the code and the label")
  func exact() throws {
    let catalogue = try #require(try Self.esco().0)
    let best = try #require(catalogue.lookUp("AFWASSER").first)
    #expect(best.isco == "9412" && best.occupation == "keukenhulp" && best.label == "afwasser" && best.score == 1000)
    #expect(best.labelKind == .alternative && best.iscoTitle == "Keukenhulpen")
    #expect(catalogue.lookUp("Koksmaat").first?.isco == "5120")
  }

  @Test("A name that is written otherwise is ranked by likeness, never above 999, each occupation once")
  func ranked() throws {
    let catalogue = try #require(try Self.esco().0)
    let matches = catalogue.lookUp("schoonmaakster kantoor")
    #expect(matches.first?.isco == "9112")
    #expect(matches.allSatisfy { $0.score < 1000 })
    #expect(Set(matches.map(\.uri)).count == matches.count)
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(catalogue.lookUp("schoonmaakster kantoor") == matches)
    #expect(catalogue.lookUp("zzqq").isEmpty && catalogue.lookUp("").isEmpty)
    #expect(catalogue.lookUp("schoonmaakster kantoor", limit: 1).count == 1)
  }

  @Test("A rare word weighs more than a common one: the ranking follows it, and the weights are whole numbers")
  func rareWords() throws {
    // Seven of the eight labels of occupations have "medewerker"; one has "plantsoen" and one "archief".
    let names = ["kassa", "archief", "balie", "magazijn", "post", "telefoon"].map { "medewerker \($0)" }
    let rows = (names + ["medewerker", "plantsoen"]).enumerated().map {
      "Occupation,urn:\($0),100\($0),\($1),,,100\($0).1"
    }
    let (found, _) = try Self.esco([
      "occupations_nl.csv": "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,code\n"
        + rows.joined(separator: "\n") + "\n",
      "ISCOGroups_nl.csv": "conceptType,conceptUri,code,preferredLabel\n",
    ])
    let catalogue = try #require(found)
    #expect(catalogue.wordWeights["medewerker"] == 1)
    #expect(catalogue.wordWeights["plantsoen"] == 4 && catalogue.wordWeights["archief"] == 4)
    // By letters alone "medewerker" is nearer; by the rare word the other is.
    let matches = catalogue.lookUp("medewerker plantsoen")
    let byOccupation = Dictionary(
      matches.map { ($0.occupation, $0.wordOverlap) }, uniquingKeysWith: { first, _ in first })
    #expect(byOccupation["medewerker"] == 333 && byOccupation["plantsoen"] == 888)
    #expect(matches.count > 1 && matches.allSatisfy { $0.score < 1000 })
    #expect(matches == catalogue.lookUp("medewerker plantsoen"))
  }

  @Test("Names of jobs as Dutch organisations write them have their ISCO group among the first five")
  func dutchNames() throws {
    guard let folder = SharedData.url("esco-nl") else { return }
    var findings = Findings()
    let catalogue = try #require(ESCOCatalogue(directory: folder.path, into: &findings))
    let wanted = [
      ("schoonmaker", "91"), ("medewerker receptie", "42"), ("keukenassistent", "94"), ("verpleegkundige", "22"),
      ("medewerker postkamer", "44"), ("magazijnmedewerker", "43"), ("hovenier", "61"), ("huismeester", "51"),
      ("administratief medewerker", "4"), ("vrachtwagenchauffeur", "83"), ("medewerker groenvoorziening", "92"),
      ("helpende zorg", "53"), ("conciërge", "51"), ("vakkenvuller", "93"), ("medewerker wasserij", "81"),
      ("apothekersassistent", "32"), ("timmerman", "71"), ("leerkracht basisonderwijs", "23"),
      ("tandartsassistente", "32"),
      ("bezorger", "9"),
    ]
    var (first, five) = (0, 0)
    for (name, code) in wanted {
      let matches = catalogue.lookUp(name, limit: 5)
      if matches.first?.isco.hasPrefix(code) == true { first += 1 }
      if matches.contains(where: { $0.isco.hasPrefix(code) }) {
        five += 1
      } else {
        print("esco: \(name) (\(code)): \(matches.map { "\($0.isco) \($0.label) \($0.score)" })")
      }
    }
    print(
      "esco: of \(wanted.count) Dutch names the ISCO group is first \(first) times and in the first five \(five) times")
    #expect(five >= 15)
  }

  @Test("A folder without the tables, and a table without its columns, is refused with what is missing")
  func refused() throws {
    let (none, missing) = try Self.esco(["ISCOGroups_nl.csv": Self.groups])
    #expect(none == nil && missing.all.map(\.code) == ["catalogue/missing-file"])
    let (bad, column) = try Self.esco([
      "occupations_nl.csv": Self.occupations.replacing("iscoGroup", with: "group"), "ISCOGroups_nl.csv": Self.groups,
    ])
    #expect(bad == nil && column.all.contains { $0.code == "catalogue/missing-column" })
  }

  @Test("A table that is cut off at any byte is read as far as it goes or refused, and never a crash")
  func truncated() throws {
    let bytes = Array(Self.occupations.utf8)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("esco-\(UUID()).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for length in 0..<bytes.count {
      try Data(bytes[..<length]).write(to: URL(fileURLWithPath: path))
      var findings = Findings()
      var rows = 0
      let isRead = CatalogueTable.read(path, columns: ["iscoGroup", "code"], into: &findings) { _ in rows += 1 }
      #expect(isRead != findings.hasErrors || rows > 0, "cut at \(length)")
    }
  }

  @Test("Words and letters are compared without case, accents and signs")
  func profiles() {
    #expect(TextProfile.folded("  Köks-maat, (A2) ") == "koks maat a2")
    #expect(TextProfile.folded("Koks-maat, (A2)") == "koks maat a2")
    #expect(TextProfile("abc").trigramOverlap(TextProfile("abc")) == 1000)
    #expect(TextProfile("abcd").trigramOverlap(TextProfile("abce")) == 500)
    #expect(TextProfile("a b").wordOverlap(TextProfile("b c")) == 500)
    #expect(TextProfile("").trigramOverlap(TextProfile("abc")) == 0)
  }

  @Test("Of other names that ESCO itself gives, so many lead to their occupation when that label is left out")
  func leaveOneOut() throws {
    guard let folder = SharedData.url("esco-nl") else { return }
    var findings = Findings()
    let catalogue = try #require(ESCOCatalogue(directory: folder.path, into: &findings))
    #expect(catalogue.entries.count > 3000)
    var (asked, first, five, isco, iscoFive) = (0, 0, 0, 0, 0)
    for (number, label) in catalogue.labels.enumerated() where label.kind == .alternative && number % 97 == 0 {
      asked += 1
      let matches = catalogue.lookUp(label.text, limit: 5) { $0 != number }
      let wanted = catalogue.entries[label.entry]
      if matches.first?.uri == wanted.uri { first += 1 }
      if matches.contains(where: { $0.uri == wanted.uri }) { five += 1 }
      if matches.first?.isco == wanted.isco { isco += 1 }
      if matches.contains(where: { $0.isco == wanted.isco }) { iscoFive += 1 }
    }
    print("esco: \(asked) names, occupation first \(first), in five \(five), ISCO first \(isco), in five \(iscoFive)")
    // Measured: 161 of 201 in the first five, 117 first.
    #expect(asked == 201 && five >= 155 && first >= 110)
    for (name, code) in [("Schoonmaker", "9112"), ("verpleegkundige", "2221"), ("Lasser", "7212")] {
      let matches = catalogue.lookUp(name, limit: 5)
      print("esco \(name): \(matches.map { "\($0.isco) \($0.label) \($0.score)" })")
      #expect(matches.contains { $0.isco.hasPrefix(code.prefix(2)) }, "\(name)")
    }
  }
}

@Suite struct MBOImportTests {
  static let profiles = """
    [{"id": 7, "dossier": "Keuken", "profiel": "Hulpkok\\n\\n", "niveau": 2, "kerntaken": [
       {"name": "Bereidt voor\\n", "werkprocessen": ["Snijdt groente", " Weegt af "]},
       {"name": "Ruimt op", "werkprocessen": ["Wast af"]}], "werkprocessen": []},
     {"id": 8, "dossier": "Keuken", "profiel": "Leeg", "niveau": "zxc", "kerntaken": []}]
    """
  static let staffing = """
    code;naam;fte;uren_per_week;uurkosten
    7;Hulp in de keuken;1;36;25,00
    """

  static func run(_ profiles: String = profiles, _ staffing: String = staffing) throws -> (ImportedProject?, Findings) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mbo-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(profiles.utf8).write(to: folder.appendingPathComponent("profielen.json"))
    let list = folder.appendingPathComponent("bezetting.csv")
    try Data(staffing.utf8).write(to: list)
    var findings = Findings()
    return (MBOImport.run(directory: folder.path, staffing: list.path, into: &findings), findings)
  }

  @Test("Each work process is a task under its core task; the minutes add up to the position and are assumed")
  func decomposed() throws {
    let organisation = try #require(try Self.run().0).organisation
    #expect(organisation.positions.map(\.name) == ["Hulp in de keuken"] && organisation.positions[0].level == 2)
    #expect(organisation.tasks.map(\.name) == ["Snijdt groente", "Weegt af", "Wast af"])
    #expect(organisation.tasks.map(\.process) == ["Bereidt voor", "Bereidt voor", "Ruimt op"])
    #expect(organisation.tasks.map(\.minutesPerWeek).reduce(0, +) == 2160)
    #expect(organisation.tasks.allSatisfy { $0.minutesAreAssumed && $0.source.contains("Hulpkok (7)") })
  }

  @Test("A profile is found by its exact name too; a name that is only like it is an error with proposals")
  func byName() throws {
    let byName = Self.staffing.replacing("\n7;", with: "\nhulpkok;")
    #expect(try Self.run(Self.profiles, byName).0?.organisation.tasks.count == 3)
    let (none, findings) = try Self.run(Self.profiles, Self.staffing.replacing("\n7;", with: "\nhulpkoks;"))
    let unknown = try #require(findings.all.first { $0.code == "catalogue/unknown-profile" })
    #expect(none == nil && unknown.hint?.en.contains("7 Hulpkok") == true && unknown.location?.line == 2)
  }

  @Test("A profile without work processes is an error, and a level that is none is told")
  func empty() throws {
    let (none, findings) = try Self.run(Self.profiles, Self.staffing.replacing("\n7;", with: "\n8;"))
    #expect(none == nil)
    #expect(findings.all.contains { $0.code == "catalogue/no-work-processes" })
    #expect(findings.all.contains { $0.code == "catalogue/bad-level" })
  }

  @Test("A file of profiles that is cut off at any byte gives a finding and never a crash")
  func truncated() throws {
    let bytes = Array(Self.profiles.utf8)
    for length in 0..<bytes.count - 1 {
      var findings = Findings()
      let catalogue = QualificationCatalogue(bytes: Array(bytes[..<length]), file: "p", into: &findings)
      #expect(catalogue == nil && findings.hasErrors, "cut at \(length)")
    }
  }

  @Test("Every published profile with work processes can be decomposed")
  func published() throws {
    guard let folder = SharedData.url("mbo-kwalificaties") else { return }
    var findings = Findings()
    let catalogue = try #require(QualificationCatalogue(path: folder.path, into: &findings))
    let lines = catalogue.profiles.map { StaffingLine(code: $0.id, fteHundredths: 100, hourlyCost: Euro(cents: 2500)) }
    var told = Findings()
    let project = MBOImport.project(lines, catalogue, into: &told)
    print(
      "mbo: \(catalogue.profiles.count) profiles, \(project.organisation.positions.count) positions, \(project.organisation.tasks.count) tasks, \(told.count(of: .error)) without work processes, \(findings.count(of: .note)) bad levels"
    )
    #expect(catalogue.profiles.count == 42)
    #expect(project.organisation.tasks.count == 375)
    #expect(project.organisation.tasks.allSatisfy { !$0.name.contains { $0.isNewline } && $0.minutesAreAssumed })
  }
}
