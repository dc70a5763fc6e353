import Foundation
import TestSupport
import Testing

/// Each kind of bad input gives a finding with its place and the right exit code, and leaves no output behind.
@Suite(.serialized) struct BadInputTests {
  /// Checks and runs a broken folder; both have to name the same finding at the same place.
  private func expect(
    _ code: String, at place: String, status: Int32 = 65, in small: SmallFolder,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let check = try small.check()
    #expect(check.status == status, sourceLocation: sourceLocation)
    let lines = check.text.split(separator: "\n").filter { $0.hasSuffix("[\(code)]") }
    #expect(lines.count == 1, "\(check.text)", sourceLocation: sourceLocation)
    #expect(lines.first?.hasPrefix("\(place): fout: ") == true, "\(check.text)", sourceLocation: sourceLocation)
    #expect(
      check.text.hasSuffix("1 fout, 0 waarschuwingen, 0 opmerkingen\n"), "\(check.text)",
      sourceLocation: sourceLocation)
    let run = try small.run()
    #expect(run.status == status, sourceLocation: sourceLocation)
    #expect(run.text.isEmpty, sourceLocation: sourceLocation)
    #expect(run.errors.contains("[\(code)]"), sourceLocation: sourceLocation)
    #expect(small.folder.names() == ["in"], "no output", sourceLocation: sourceLocation)
  }

  @Test("A word where a number belongs")
  func wrongNumber() throws {
    let small = try SmallFolder()
    try small.replace("uitruimen;600", with: "uitruimen;zeshonderd", in: SmallFolder.inventory, "inventaris.csv")
    try expect("value/not-a-number", at: "in/inventaris.csv:2:29", in: small)
  }

  @Test("A position that the organisation does not have")
  func unknownPosition() throws {
    let small = try SmallFolder()
    try small.replace("A2;KAN", with: "A2;KAM", in: SmallFolder.inventory, "inventaris.csv")
    try expect("reference/unknown-position", at: "in/inventaris.csv:3:1", in: small)
    #expect(try small.check().text.contains("Misschien is 'KAN' bedoeld."))
  }

  @Test("The same code twice")
  func duplicate() throws {
    let small = try SmallFolder()
    try small.replace("A2;KAN", with: "A1;KAN", in: SmallFolder.inventory, "inventaris.csv")
    try expect("task/duplicate", at: "in/inventaris.csv:3:1", in: small)
    #expect(try small.check().text.contains("(in/inventaris.csv:2:1)"))
  }

  @Test("Negative minutes")
  func negative() throws {
    let small = try SmallFolder()
    try small.replace("uitruimen;600", with: "uitruimen;-600", in: SmallFolder.inventory, "inventaris.csv")
    try expect("value/out-of-range", at: "in/inventaris.csv:2:29", in: small)
  }

  @Test("A task of 10,000 hours a week, in a position of 72")
  func tooManyHours() throws {
    let small = try SmallFolder()
    try small.replace(
      "uitruimen;600;1;ja;20;30", with: "uitruimen;600000;1;ja;;", in: SmallFolder.inventory, "inventaris.csv")
    try expect("position/too-many-hours", at: "in/organisatie.csv:2:1", in: small)
  }

  @Test("A person of 10,000 hours a week, and nothing is said twice of it")
  func tooManyHoursOfAPerson() throws {
    let small = try SmallFolder()
    try small.replace("12;24", with: "12;10000", in: SmallFolder.people, "mensen.csv")
    try expect("value/out-of-range", at: "in/mensen.csv:2:19", in: small)
  }

  @Test("An XML file that breaks off: said once, and not that the record in which it breaks off lacks something")
  func truncatedXML() throws {
    let small = try SmallFolder()
    try small.folder.write(
      "<?xml version=\"1.0\"?>\n<werkzoekenden>\n  <werkzoekende>\n    <id>W1</id>\n", "in/werkzoekenden.xml")
    try expect("xml/truncated", at: "in/werkzoekenden.xml:4:16", in: small)
  }

  @Test("Entities that multiply are refused at once, however many they would become", .timeLimit(.minutes(2)))
  func entityBomb() throws {
    let small = try SmallFolder()
    var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE werkzoekenden [\n<!ENTITY e0 \"ha\">\n"
    for level in 1...30 {
      bomb += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">\n"
    }
    bomb += "]>\n<werkzoekenden><werkzoekende><id>&e30;</id></werkzoekende></werkzoekenden>\n"
    try small.folder.write(bomb, "in/werkzoekenden.xml")
    try expect("xml/doctype", at: "in/werkzoekenden.xml:2", in: small)
  }

  @Test("A spreadsheet file under the name of a text table")
  func binary() throws {
    let small = try SmallFolder()
    try small.folder.write([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0], "in/mensen.csv")
    try expect("file/binary", at: "in/mensen.csv", in: small)
  }

  @Test("A file of nothing", arguments: ["mensen.csv", "inventaris.csv", "werkzoekenden.xml"])
  func empty(_ name: String) throws {
    let small = try SmallFolder()
    try small.folder.write("", "in/\(name)")
    try expect("file/empty", at: "in/\(name)", in: small)
  }

  @Test("A file that has to be there and is not")
  func missing() throws {
    let small = try SmallFolder()
    try FileManager.default.removeItem(at: small.folder["in/inventaris.csv"])
    try expect("folder/missing-input", at: "in", in: small)
  }

  @Test("Two files for the same")
  func twoFiles() throws {
    let small = try SmallFolder()
    try small.folder.write("<mensen/>", "in/mensen.xml")
    try expect("folder/two-inputs", at: "in", in: small)
  }

  @Test("A time that contradicts itself, as minutes and as times, and as hours and minutes")
  func contradictingTime() throws {
    let small = try SmallFolder()
    try small.replace(
      "uitruimen;600;1;ja;20;30", with: "uitruimen;600;1;ja;20;90", in: SmallFolder.inventory, "inventaris.csv")
    try expect("task/contradicting-time", at: "in/inventaris.csv:2:38", in: small)
    let hours = try SmallFolder()
    try hours.folder.write(
      "id;functie;taak;minuten_per_week;uren_per_week;leeg_betekent\nA1;KAN;Koken;4320;72;niet\n"
        + "B1;ADM;Facturen;2160;3,6;niet\n", "in/inventaris.csv")
    try expect("task/contradicting-time", at: "in/inventaris.csv:3:22", in: hours)
  }

  @Test(
    "Pins that cannot hold together, at the place of the second",
    arguments: [
      ("{\"task\": \"A1\", \"stays\": true}", "{\"task\": \"A1\", \"person\": \"P1\"}"),
      ("{\"task\": \"A1\", \"person\": \"P2\"}", "{\"task\": \"A1\", \"person\": \"P1\"}"),
      ("{\"person\": \"P1\", \"placed\": true}", "{\"person\": \"P1\", \"placed\": false}"),
      ("{\"person\": \"P1\", \"placed\": false}", "{\"task\": \"A1\", \"person\": \"P1\"}"),
      ("{\"training\": \"T1\", \"start\": \"2027-01-04\"}", "{\"training\": \"T1\", \"start\": \"2027-01-11\"}"),
      ("{\"training\": \"T1\", \"notThisYear\": true}", "{\"training\": \"T1\", \"seeker\": \"W1\"}"),
      ("{\"training\": \"T1\", \"seeker\": \"W1\"}", "{\"training\": \"T1\", \"notThisYear\": true}"),
      ("{\"training\": \"T1\", \"seeker\": \"W1\"}", "{\"training\": \"T1\", \"seeker\": \"W2\"}"),
    ])
  func contradictingPins(_ first: String, _ second: String) throws {
    let small = try SmallFolder()
    try small.folder.write(
      "id;medewerker;functie;opleiding;weken;uren_weg;contract_uren;vroegste_start;laatste_start\n"
        + "T1;A;KAN;Kok;10;8;28;2027-01-04;2027-03-01\n", "in/scholing.csv")
    try small.folder.write(
      "id;beschikbaar_vanaf;uren_van;uren_tot\nW1;2027-01-04;20;32\nW2;2027-01-04;20;32\n", "in/werkzoekenden.csv")
    try small.replace(
      "\"pins\": []", with: "\"pins\": [\n    \(first),\n    \(second)\n  ]", in: SmallFolder.scenario, "scenario.json")
    try expect("pin/contradiction", at: "in/scenario.json:7:5", in: small)
    #expect(try small.check().text.contains("(in/scenario.json:6:5)"))
    // The same agreement twice is no contradiction.
    try small.replace(
      "\"pins\": []", with: "\"pins\": [\n    \(first),\n    \(first)\n  ]", in: SmallFolder.scenario, "scenario.json")
    #expect(try small.check().status == 0)
  }

  @Test("All findings of several broken files come in one run, sorted by place")
  func allInOneRun() throws {
    let small = try SmallFolder()
    try small.replace("2;36;28,50", with: "twee;36;28,50", in: SmallFolder.organisation, "organisatie.csv")
    try small.folder.write(
      SmallFolder.inventory.replacing("A2;KAN", with: "A1;KAM").replacing("uitruimen;600", with: "uitruimen;-600"),
      "in/inventaris.csv")
    try small.folder.write("", "in/mensen.csv")
    try small.folder.write("<scholing>\n  <wens>\n", "in/scholing.xml")
    try small.replace("2026-11-21", with: "2026-13-21", in: SmallFolder.scenario, "scenario.json")
    let check = try Tool.run("check", "in", "--format", "json", in: small.folder.url)
    #expect(check.status == 65)
    let answer = try #require(check.json as? [String: Any])
    let findings = try #require(answer["findings"] as? [[String: Any]])
    let codes = findings.compactMap { $0["code"] as? String }
    for code in [
      "value/out-of-range", "reference/unknown-position", "task/duplicate", "file/empty", "xml/truncated",
      "value/not-a-number",
    ] { #expect(codes.contains(code), "\(codes)") }
    let files = findings.compactMap { ($0["location"] as? [String: Any])?["file"] as? String }
    #expect(
      Set(files) == [
        "in/organisatie.csv", "in/inventaris.csv", "in/mensen.csv", "in/scholing.xml", "in/scenario.json",
      ])
    #expect(files == files.sorted())
    let run = try small.run()
    #expect(run.status == 65)
    for code in codes { #expect(run.errors.contains("[\(code)]")) }
    #expect(small.folder.names() == ["in"])
  }
}
