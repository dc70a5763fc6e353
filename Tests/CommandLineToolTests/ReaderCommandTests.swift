import Foundation
import TestSupport
import Testing

/// The commands that read what organisations have, through the built program: a good file, a bad file, JSON.
@Suite(.serialized) struct ReaderCommandTests {
  private func object(_ answer: Tool.Answer) throws -> [String: Any] {
    try #require(answer.json as? [String: Any], "\(answer.text)\(answer.errors)")
  }

  private func codes(_ value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  // MARK: - table

  @Test("table: says how a file was read, and writes it clean")
  func table() throws {
    let folder = try TemporaryFolder()
    try folder.write("Overzicht\n\ncode;uren\na1;\"1,5\"\na2;2,25\n", "t.csv")
    let told = try Tool.run("table", folder["t.csv"].path)
    #expect(told.status == 0 && told.text.contains("UTF-8") && told.text.contains("puntkomma"), "\(told.text)")
    let clean = try Tool.run("table", folder["t.csv"].path, "--format", "csv")
    #expect(clean.text == "code,uren\r\na1,\"1,5\"\r\na2,\"2,25\"\r\n")
    let json = try object(Tool.run("table", folder["t.csv"].path, "--format", "json"))
    #expect(json["headings"] as? [String] == ["code", "uren"] && json["records"] as? Int == 2)
    #expect(json["rows"] as? [[String]] == [["a1", "1,5"], ["a2", "2,25"]])
    #expect(codes(json["findings"]) == ["table/preamble"])
  }

  @Test("table: metadata that lies beside the file is used and said, and --no-metadata leaves it out")
  func metadata() throws {
    let folder = try TemporaryFolder()
    try folder.write("taak|uren\nVegen|1,5\nBoenen|2,25\n", "t.csv")
    try folder.write(
      #"{"url": "t.csv", "dialect": {"delimiter": "|"}, "tableSchema": {"columns": [{"titles": "taak", "name": "task"},"#
        + #"{"titles": "uren", "datatype": {"base": "decimal", "format": {"decimalChar": ","}}}]}}"#,
      "t.csv-metadata.json")
    let told = try Tool.run("table", folder["t.csv"].path, "--language", "en")
    #expect(told.status == 0 && told.text.contains("from metadata, t.csv-metadata.json"), "\(told.text)\(told.errors)")
    let clean = try Tool.run("table", folder["t.csv"].path, "--format", "csv")
    #expect(clean.text == "task,uren\r\nVegen,1.5\r\nBoenen,2.25\r\n")
    let without = try Tool.run("table", folder["t.csv"].path, "--format", "csv", "--no-metadata")
    #expect(without.text == "taak,uren\r\nVegen,\"1,5\"\r\nBoenen,\"2,25\"\r\n")
  }

  @Test("table: a file that is none is refused with its code")
  func noTable() throws {
    let folder = try TemporaryFolder()
    try folder.write("\n\n \n", "leeg.csv")
    try folder.write([UInt8]("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 60), "map.xlsx")
    let blank = try Tool.run("table", folder["leeg.csv"].path)
    #expect(blank.status == 65 && blank.errors.contains("[table/empty]") && blank.text.isEmpty)
    #expect(try Tool.run("table", folder["map.xlsx"].path).errors.contains("[file/binary]"))
    let absent = try Tool.run("table", folder["weg.csv"].path, "--format", "json")
    #expect(absent.status == 66)
    #expect(absent.errors.contains("file/missing"), "\(absent.errors)")
  }

  // MARK: - compare

  @Test("compare: a changed time and a new task are told, and counted in JSON")
  func compare() throws {
    let small = try SmallFolder()
    let newer = SmallFolder.inventory.replacing("Tafels afnemen;500", with: "Tafels afnemen;450")
      .replacing("B2;ADM", with: "A4;KAN;Bar vullen;60;1;ja;;;niet\nB2;ADM")
    try small.folder.write(SmallFolder.organisation, "nieuw/organisatie.csv")
    try small.folder.write(newer.replacing("450;1;ja;25;20", with: "450;1;ja;;"), "nieuw/inventaris.csv")
    let (old, new) = (small.folder["in"].path, small.folder["nieuw"].path)
    let told = try Tool.run("compare", old, new)
    #expect(told.status == 0 && told.text.contains("A4") && told.text.contains("A2"), "\(told.text)\(told.errors)")
    let json = try object(Tool.run("compare", old, new, "--format", "json"))
    #expect(json["unchanged"] as? Int == 4)
    let counts = try #require(json["counts"] as? [String: Int])
    #expect(counts["added"] == 1, "\(counts)")
  }

  @Test("compare: an inventory that cannot be read is refused")
  func compareNothing() throws {
    let small = try SmallFolder()
    let answer = try Tool.run("compare", small.folder["in"].path, small.folder["weg"].path)
    #expect(answer.status == 66 || answer.status == 65)
    #expect(answer.text.isEmpty && answer.errors.contains("["), "\(answer.errors)")
  }

  // MARK: - lookup

  @Test("lookup: ranks the occupations and chooses none; nothing like it is the answer no")
  func lookup() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,code\n"
        + "Occupation,urn:1,9412,keukenhulp,\"hulp in de keuken\nafwasser\",,9412.1\n", "esco/occupations_nl.csv")
    try folder.write(
      "conceptType,conceptUri,code,preferredLabel\nISCOGroup,urn:g,9412,Keukenhulpen\n", "esco/ISCOGroups_nl.csv")
    let words = ["lookup", "Afwasser", folder["esco"].path, "--catalogue", "esco"]
    let json = try object(Tool.run(words + ["--format", "json"]))
    let matches = try #require(json["matches"] as? [[String: Any]])
    #expect(matches.first?["isco"] as? String == "9412" && matches.first?["score"] as? Int == 1000)
    #expect(try Tool.run(words).text.contains("kies er zelf"))
    #expect(try Tool.run(["lookup", "zzqq", folder["esco"].path, "--catalogue", "esco"]).status == 1)
  }

  @Test("lookup: a folder without a catalogue is refused")
  func lookupNowhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", "leeg/x.txt")
    let answer = try Tool.run("lookup", "kok", folder["leeg"].path, "--catalogue", "esco")
    #expect(answer.status != 0 && answer.status != 1)
    #expect(answer.errors.contains("[catalogue/missing-file]"), "\(answer.errors)")
  }

  // MARK: - import

  /// Imports into `uit`, in JSON, and says what it answered.
  private func imported(_ folder: TemporaryFolder, _ words: String...) throws -> Tool.Answer {
    try Tool.run(["import"] + words + ["-o", folder["uit"].path, "--format", "json"])
  }

  @Test("import xes: roles and activities become positions and tasks")
  func xes() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      <log><trace><event><string key="concept:name" value="Bedden"/><string key="org:role" value="Zorg"/>\
      <date key="time:timestamp" value="2026-03-01T09:00:00Z"/></event></trace></log>
      """, "l.xes")
    let answer = try imported(folder, "xes", folder["l.xes"].path)
    let json = try object(answer)
    #expect(answer.status == 0 && json["positions"] as? Int == 1 && json["tasks"] as? Int == 1)
    #expect(codes(json["findings"]).contains("xes/no-duration"))
    #expect(folder.exists("uit/inventory.csv"))
  }

  @Test("import xes: what is no log writes nothing; broken characters are a finding, and nothing else is printed")
  func badXES() throws {
    let folder = try TemporaryFolder()
    try folder.write("<notes/>", "n.xes")
    let answer = try imported(folder, "xes", folder["n.xes"].path)
    #expect(answer.status == 65 && answer.errors.contains("xes/not-a-log") && !folder.exists("uit"))
    // Bytes that the named encoding does not know; libxml2 would print lines of its own.
    try folder.write(
      Array("<?xml version=\"1.0\" encoding=\"EUC-JP\"?><log><trace>".utf8) + [0xFF, 0xFF, 0xFF, 0xFF], "u.xes")
    let broken = try imported(folder, "xes", folder["u.xes"].path)
    #expect(broken.status == 65 && broken.errors.contains("[xml/"), "\(broken.errors)")
    for words in ["encoding error", "I/O error"] {
      #expect(!broken.errors.split(separator: "\n").contains { $0.hasPrefix(words) }, "\(broken.errors)")
    }
  }

  @Test("import setu: an order becomes a position; what is no message writes nothing")
  func setu() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"positionProfile": {"positionId": {"value": "PK"}, "positionTitle": "Picker",
       "positionTask": [{"description": {"value": "Pick high"}}, {"description": {"value": "Pick low"}}]},
       "periodicPlanningLine": [{"planningPeriod": "Monday", "startTime": "08:00:00", "endTime": "16:00:00"}]}
      """, "o.json")
    let json = try object(imported(folder, "setu", folder["o.json"].path))
    #expect(json["positions"] as? Int == 1 && json["tasks"] as? Int == 2)
    #expect(codes(json["findings"]).contains("setu/read"))
    let other = try TemporaryFolder()
    try other.write("[1, 2", "bad.json")
    let answer = try imported(other, "setu", other["bad.json"].path)
    #expect(answer.status == 65 && answer.errors.contains("json/syntax") && !other.exists("uit"), "\(answer.errors)")
  }

  @Test("import mbo: a profile becomes tasks; an unknown profile writes nothing")
  func mbo() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      [{"id": 7, "dossier": "Keuken", "profiel": "Hulpkok", "niveau": 2, "kerntaken": [
        {"name": "Bereidt voor", "werkprocessen": ["Snijdt groente", "Weegt af"]}], "werkprocessen": []}]
      """, "mbo/profielen.json")
    try folder.write("code;naam;fte;uren_per_week;uurkosten\n7;Hulp;1;36;25,00\n", "b.csv")
    try folder.write("code;naam;fte;uren_per_week;uurkosten\n9;Hulp;1;36;25,00\n", "c.csv")
    let refused = try imported(folder, "mbo", folder["mbo"].path, "--staffing", folder["c.csv"].path)
    #expect(refused.status == 65 && refused.errors.contains("catalogue/unknown-profile") && !folder.exists("uit"))
    let json = try object(imported(folder, "mbo", folder["mbo"].path, "--staffing", folder["b.csv"].path))
    #expect(json["positions"] as? Int == 1 && json["tasks"] as? Int == 2)
  }

  // MARK: - schema findings

  @Test("schema findings: every code with severity, cause and cure, as text, CSV and JSON")
  func findingCodes() throws {
    let text = try Tool.run("schema", "findings", "--language", "en")
    #expect(text.status == 0 && text.text.hasPrefix("| code | severity | cause | cure |\n"))
    #expect(text.text.contains("| `table/stray-quote` | warning | There is a quote where none belongs. |"))
    let json = try #require(try Tool.run("schema", "findings", "--format", "json").json as? [[String: Any]])
    let csv = try Tool.run("schema", "findings", "--format", "csv")
    #expect(json.count > 150 && csv.text.split(separator: "\r\n").count == json.count + 1)
  }
}
