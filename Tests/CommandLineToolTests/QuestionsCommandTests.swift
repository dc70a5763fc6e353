import Foundation
import TestSupport
import Testing

/// `questions`: what is missing, and its answers read back into a copy.
@Suite struct QuestionsCommandTests {
  /// The rows of a table with semicolons, without its byte order mark; none of the cells holds a line break.
  private func rows(_ data: Data) -> [String] {
    String(decoding: data, as: UTF8.self).replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
      .split(separator: "\n").map(String.init)
  }

  private func ask(_ small: SmallFolder) throws -> [String] {
    let answer = try Tool.run("questions", "in", "--format", "csv", in: small.folder.url)
    #expect(answer.status == 0)
    return rows(answer.output)
  }

  /// A sheet of answers by key.
  private func sheet(_ answers: [(String, String, String, String)]) -> String {
    "bestand;id;kolom;antwoord\n" + answers.map { "\($0.0);\($0.1);\($0.2);\($0.3)\n" }.joined()
  }

  @Test("Every form is given, and the ending of the file behind -o chooses it")
  func forms() throws {
    let small = try SmallFolder()
    let text = try Tool.run("questions", "in", in: small.folder.url)
    #expect(text.status == 0)
    #expect(text.text.contains("____"))
    #expect(text.text.contains("Vaatwasser uitruimen"))
    // Work that stays is not asked about.
    #expect(!text.text.contains("Facturen"))
    let html = try Tool.run("questions", "in", "-o", "v.html", in: small.folder.url)
    #expect(html.status == 0)
    let page = try String(contentsOf: small.folder["v.html"], encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.contains("class=\"room\""))
    let csv = try Tool.run("questions", "in", "-o", "v.csv", in: small.folder.url)
    #expect(csv.status == 0)
    #expect(try rows(Data(contentsOf: small.folder["v.csv"])) == ask(small))
    let json = try Tool.run("questions", "in", "--format", "json", in: small.folder.url)
    #expect((json.json as? [String: Any])?["questions"] as? Int == (try ask(small).count) - 1)
  }

  @Test("Answers go into a copy, which asks those questions no more; the user's files stay byte for byte")
  func answers() throws {
    let small = try SmallFolder()
    let before = try ask(small)
    let names = small.folder.names("in")
    let bytes = try names.map { try Data(contentsOf: small.folder["in/\($0)"]) }
    #expect(before.contains { $0.hasPrefix("inventory;A1;left_undone;") })
    try small.folder.write(
      sheet([
        ("inventory", "A1", "left_undone", "nee"), ("inventory", "A1", "own_pace", "3,5"),
        ("organisation", "KAN", "people", "3"), ("inventory", "A2", "overtime", "?"),
      ]), "a.csv")
    let answer = try Tool.run("questions", "in", "--answers", "a.csv", "-o", "uit", in: small.folder.url)
    #expect(answer.status == 0)
    #expect(answer.text.contains("3 antwoorden"))
    #expect(small.folder.names("uit") == names)
    for (name, old) in zip(names, bytes) { #expect(try Data(contentsOf: small.folder["in/\(name)"]) == old) }
    for name in ["mensen.csv", "scenario.json"] {
      #expect(
        try Data(contentsOf: small.folder["uit/\(name)"]) == Data(contentsOf: small.folder["in/\(name)"]), "\(name)")
    }
    let after = try Tool.run("questions", "uit", "--format", "csv", in: small.folder.url)
    let left = rows(after.output)
    #expect(left.count == before.count - 3)
    #expect(!left.contains { $0.hasPrefix("inventory;A1;left_undone;") })
    // Whoever does not know leaves the question open.
    #expect(left.contains { $0.hasPrefix("inventory;A2;overtime;") })
    #expect(try Tool.run("check", "uit", in: small.folder.url).status == 0)
  }

  @Test("Every wrong answer is an error with its place, and then nothing is written")
  func wrong() throws {
    let small = try SmallFolder()
    try small.folder.write(
      sheet([
        ("inventory", "A1", "left_undone", "misschien"), ("inventory", "A1", "focus", "9"),
        ("inventory", "A9", "focus", "2"), ("inventory", "A1", "focsu", "2"), ("taken", "A1", "focus", "2"),
        ("people", "P1", "availability", "elke dag"), ("inventory", "A2", "focus", "2"),
        ("inventory", "A2", "focus", "3"),
      ]), "a.csv")
    let answer = try Tool.run(
      "questions", "in", "--answers", "a.csv", "-o", "uit", "--language", "en", in: small.folder.url)
    #expect(answer.status == 65)
    for (line, code) in [
      (2, "value/not-yes-or-no"), (3, "value/out-of-range"), (4, "answer/unknown-record"), (5, "answer/unknown-field"),
      (6, "answer/unknown-file"), (7, "value/not-a-window"), (9, "answer/twice"),
    ] {
      #expect(
        answer.errors.split(separator: "\n").contains { $0.hasPrefix("a.csv:\(line):") && $0.hasSuffix("[\(code)]") },
        "\(line) \(code)")
    }
    #expect(!small.folder.exists("uit"))
  }

  @Test("Answers in an XML file beside a table of the same name become a table of their own; neither is lost")
  func twoInventories() throws {
    let small = try SmallFolder()
    try small.folder.write(
      """
      <inventaris><taak><id>X1</id><functie>ADM</functie><taak>Scannen</taak><minuten_per_week>200</minuten_per_week>\
      <niveau>1</niveau><los_te_maken>ja</los_te_maken><leeg_betekent>niet</leeg_betekent></taak></inventaris>
      """, "in/inventaris.xml")
    try small.folder.write(
      sheet([("inventory", "X1", "overtime", "nee"), ("inventory", "A1", "overtime", "ja")]), "a.csv")
    #expect(try Tool.run("questions", "in", "--answers", "a.csv", "-o", "uit", in: small.folder.url).status == 0)
    #expect(
      small.folder.names("uit")
        == ["inventaris-xml.csv", "inventaris.csv", "mensen.csv", "organisatie.csv", "scenario.json"])
    let made = rows(try Data(contentsOf: small.folder["uit/inventaris-xml.csv"]))
    #expect(made.count == 2 && made[1].contains("X1"))
    let others = rows(try Data(contentsOf: small.folder["uit/inventaris.csv"]))
    #expect(others.count == 6)
    let checked = try Tool.run("check", "uit", "--format", "json", in: small.folder.url)
    #expect(checked.status == 0)
  }

  @Test("A folder that holds something already is left alone")
  func notOverwritten() throws {
    let small = try SmallFolder()
    try small.folder.write(sheet([("inventory", "A1", "left_undone", "nee")]), "a.csv")
    let old = try Data(contentsOf: small.folder["in/inventaris.csv"])
    let answer = try Tool.run("questions", "in", "--answers", "a.csv", "-o", "in", in: small.folder.url)
    #expect(answer.status == 73)
    #expect(try Data(contentsOf: small.folder["in/inventaris.csv"]) == old)
    #expect(try Tool.run("questions", "in", "--answers", "a.csv", in: small.folder.url).status == 64)
  }

  @Test("A task without a time can be asked about and answered, although check calls it an error")
  func noTime() throws {
    let small = try SmallFolder()
    try small.replace(";600;1;ja;20;30;", with: ";;1;ja;;;", in: SmallFolder.inventory, "inventaris.csv")
    #expect(try small.check().status == 65)
    let asked = try ask(small)
    #expect(asked.contains { $0.hasPrefix("inventory;A1;minutes_per_week;") })
    try small.folder.write(sheet([("inventory", "A1", "minutes_per_week", "540")]), "a.csv")
    #expect(try Tool.run("questions", "in", "--answers", "a.csv", "-o", "uit", in: small.folder.url).status == 0)
    #expect(try Tool.run("check", "uit", in: small.folder.url).status == 0)
  }

  @Test("Columns that no schema knows stay in the copy")
  func ownColumns() throws {
    let small = try SmallFolder()
    let lines = SmallFolder.inventory.split(separator: "\n").enumerated().map { index, line in
      "\(line);\(index == 0 ? "eigen notitie" : "n\(index)")"
    }
    try small.folder.write(lines.joined(separator: "\n") + "\n", "in/inventaris.csv")
    try small.folder.write(sheet([("inventory", "B1", "overtime", "ja")]), "a.csv")
    #expect(try Tool.run("questions", "in", "--answers", "a.csv", "-o", "uit", in: small.folder.url).status == 0)
    let copy = rows(try Data(contentsOf: small.folder["uit/inventaris.csv"]))
    #expect(copy[0].contains("eigen notitie"))
    #expect(copy[4].contains(";n4;ja"))
    #expect(copy.count == lines.count)
  }
}
