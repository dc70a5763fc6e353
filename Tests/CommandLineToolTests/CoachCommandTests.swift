import Foundation
import TestSupport
import Testing

/// What a job coach records: decisions on signals, and the background of people.
@Suite struct CoachCommandTests {
  private static let context = """
    persoon;wil;kan;belemmeringen;houding;toelichting;datum
    P1;ja;onbekend;3;4;Zoekt werk dichtbij;2026-11-02

    """

  private func run(_ words: String..., in small: SmallFolder) throws -> Tool.Answer {
    try Tool.run(words, in: small.folder.url)
  }

  @Test("The plan and every other output of a run are the same bytes with and without the background of people")
  func contextChangesNothing() throws {
    let small = try SmallFolder()
    #expect(try small.run().status == 0)
    try small.folder.write(Self.context, "in/achtergrond.csv")
    let again = try run("run", "in", "-o", "out2", in: small)
    #expect(again.status == 0)
    #expect(small.folder.outputs("out") == Tool.outputNames)
    for name in Tool.outputNames {
      let bytes = try Data(contentsOf: small.folder["out2/\(name)"])
      #expect(try Data(contentsOf: small.folder["out/\(name)"]) == bytes, "\(name)")
      #expect(!String(decoding: bytes, as: UTF8.self).contains("dichtbij"), "\(name)")
    }
    let carved = try run("carve", "in", "--format", "json", in: small)
    #expect(!carved.text.contains("dichtbij"))
  }

  /// A folder in which P1 gets a job: its positions may keep little.
  private func placed() throws -> SmallFolder {
    let small = try SmallFolder()
    try small.replace(
      "\"pins\": []", with: "\"pins\": [], \"limits\": {\"donorMinimumTasks\": 1, \"donorMinimumLightShare\": 0}",
      in: SmallFolder.scenario, "scenario.json")
    return small
  }

  @Test("The background is shown by match with --person and --context, and by nothing less")
  func contextIsShown() throws {
    let small = try placed()
    try small.folder.write(Self.context, "in/achtergrond.csv")
    let shown = try run("match", "in", "--person", "P1", "--context", in: small)
    #expect(shown.status == 0)
    #expect(shown.text.contains("Zoekt werk dichtbij"))
    #expect(shown.text.contains("belemmeringen: 3"))
    #expect(try !run("match", "in", "--person", "P1", in: small).text.contains("dichtbij"))
    #expect(try !run("match", "in", "--person", "P1", "--format", "html", in: small).text.contains("dichtbij"))
    #expect(try run("match", "in", "--context", in: small).status == 64)
    #expect(try run("match", "in", "--person", "P1", "--context", "--format", "json", in: small).status == 64)
  }

  @Test("A wrong value in the background is an error of check, with its place")
  func contextIsChecked() throws {
    let small = try SmallFolder()
    try small.folder.write(Self.context.replacing(";3;4;", with: ";5;4;"), "in/achtergrond.csv")
    let answer = try small.check()
    #expect(answer.status == 65)
    #expect(answer.text.contains("achtergrond.csv:2:"))
    try small.folder.write(Self.context.replacing("P1;", with: "P7;"), "in/achtergrond.csv")
    #expect(try small.check().text.contains("[reference/unknown-person]"))
  }

  /// The work asks one level more accuracy than P1 has.
  private func signalling() throws -> SmallFolder {
    let small = try placed()
    var inventory = SmallFolder.inventory.replacing(";leeg_betekent", with: ";leeg_betekent;nauwkeurig")
    inventory = inventory.replacing(";niet\n", with: ";niet;4\n")
    try small.folder.write(inventory, "in/inventaris.csv")
    return small
  }

  @Test("Open signals are counted first; a decision answers one and stands beside it")
  func decisions() throws {
    let small = try signalling()
    let open = try run("match", "in", "--person", "P1", in: small)
    try #require(open.status == 0)
    #expect(open.text.hasPrefix("1 signaal is nog open; 0 zijn beantwoord"))
    try small.folder.write(
      "persoon;punt;besluit;door;datum\nP1;nauwkeurig;Fotokaarten;jobcoach;2026-11-20\n", "in/besluiten.csv")
    let answered = try run("match", "in", "--person", "P1", in: small)
    #expect(answered.text.hasPrefix("0 signalen zijn nog open; 1 is beantwoord"))
    #expect(answered.text.contains("Besluit (jobcoach, 2026-11-20): Fotokaarten"))
    let page = try run("match", "in", "--person", "P1", "--format", "html", in: small)
    #expect(page.text.contains("Fotokaarten"))
    #expect(page.text.contains("<svg"))
    #expect(page.text.contains("<table"))
  }

  @Test("A decision about nobody, nothing or no task is an error with its place")
  func wrongDecisions() throws {
    let small = try SmallFolder()
    try small.folder.write(
      """
      persoon;taak;punt;besluit;door;datum
      P9;;lezen;Kan;jobcoach;2026-11-20
      P1;;;Kan;jobcoach;2026-11-20
      P1;A9;;Kan;jobcoach;2026-11-20
      P1;;leezen;Kan;jobcoach;2026-11-20
      P1;;lezen;;jobcoach;2026-11-20

      """, "in/besluiten.csv")
    let answer = try small.check()
    #expect(answer.status == 65)
    for (line, code) in [
      (2, "reference/unknown-person"), (3, "decision/about-nothing"), (4, "reference/unknown-task"),
      (5, "decision/unknown-point"), (6, "value/missing"),
    ] {
      #expect(
        answer.text.split(separator: "\n").contains {
          $0.hasPrefix("in/besluiten.csv:\(line):") && $0.hasSuffix("[\(code)]")
        }, "\(line) \(code)")
    }
  }

  @Test("The anchors, the map of FML items and an import are there on the command line")
  func shown() throws {
    let anchors = try Tool.run("schema", "anchors", "--format", "json")
    #expect((anchors.json as? [Any])?.count == 192)
    #expect(try Tool.run("schema", "anchors", "--language", "en").text.contains("Holding attention (focus)"))
    #expect(try Tool.run("schema", "fml").text.contains("IV-13"))
    let names = try Tool.run("schema").text
    for name in ["findings", "anchors", "fml"] { #expect(names.contains("\n\(name)  ")) }
    let codes = String(decoding: try Tool.run("schema", "findings", "--format", "csv").output, as: UTF8.self)
    #expect(codes.contains("code;ernst;oorzaak;wat helpt"))
    let folder = try TemporaryFolder()
    try folder.write("persoon;item;waarde\nP1;I-1;1\n", "l.csv")
    let made = try Tool.run("import", "fml", "l.csv", "-o", "uit", in: folder.url)
    #expect(made.status == 0)
    #expect(made.text.hasPrefix("uit: 1 profiel. "))
    #expect(folder.names("uit") == ["people.csv"])
    #expect(try Tool.mode(folder["uit/people.csv"]) == 0o600)
  }

  @Test("The JSON of analyse holds the analyses and the eight questions")
  func advice() throws {
    let small = try SmallFolder()
    let answer = try run("analyse", "in", "--format", "json", in: small)
    let object = try #require(answer.json as? [String: Any])
    #expect((object["analyses"] as? [Any])?.count == 5)
    let report = try #require(object["adviceReport"] as? [String: Any])
    let department = try #require((report["departments"] as? [[String: Any]])?.first)
    #expect((department["answers"] as? [Any])?.count == 8)
    #expect((department["tasks"] as? [Any])?.count == 3)
  }
}
