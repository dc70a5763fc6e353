import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// A list of items becomes a profile by the documented map.
@Suite struct FMLImportTests {
  private func read(_ rows: String) throws -> (ImportedProject?, Findings) {
    let folder = try TemporaryFolder()
    try folder.write("persoon;item;waarde\n" + rows, "lijst.csv")
    var findings = Findings()
    let made = FMLImport.run(folder["lijst.csv"].path, into: &findings)
    return (made, findings)
  }

  private func person(_ rows: String) throws -> CapabilityProfile {
    let (made, findings) = try read(rows)
    #expect(!findings.hasErrors)
    return try #require(made?.organisation.people.first)
  }

  @Test("Levels 0, 1 and 2 become 3 or more, 2 and 1", arguments: [(0, 30, true), (1, 20, false), (2, 10, false)])
  func levels(_ value: Int, _ level: Int, _ isOpen: Bool) throws {
    let person = try person("P1;I-1;\(value)\n")
    #expect(person.level(.focus) == level)
    #expect(person.atLeast.contains(.focus) == isOpen)
    #expect(person.source.contains("focus I-1"))
    #expect(person.level(.divide) == nil)
  }

  @Test("Amounts come from the answer's threshold or are given themselves")
  func amounts() throws {
    let byAnswer = try person("P1;IV-13;1\nP1;V-3;2\n")
    #expect(byAnswer.limits[ExposureQuantity.liftKilograms.rawValue] == 10)
    #expect(byAnswer.limits[ExposureQuantity.liftsPerHour.rawValue] == 10)
    #expect(byAnswer.limits[ExposureQuantity.standOnEnd.rawValue] == 15)
    let given = try person("P1;IV-13;12 kg\nP1;V-3;2 min\n")
    #expect(given.limits[ExposureQuantity.liftKilograms.rawValue] == 12)
    #expect(given.limits[ExposureQuantity.liftsPerHour.rawValue] == nil)
    #expect(given.limits[ExposureQuantity.standOnEnd.rawValue] == 2)
  }

  @Test(
    "An amount takes the words of its own unit, and no other",
    arguments: ["IV-13;10 uur", "IV-8;20 kg", "V-3;12 kg", "VI-2;3 kg", "VI-2;25 uur", "IV-13;1,5", "I-1;1 kg"])
  func units(_ row: String) throws {
    #expect(try read("P1;\(row)\n").1.all.map(\.code) == ["fml/out-of-scale"])
  }

  @Test("A refused amount is told what the item takes")
  func unitHint() throws {
    let message = try #require(read("P1;IV-13;10 uur\n").1.all.first).message
    #expect(message.nl.hasSuffix("antwoorden gaan van 0 tot 3, of geef kilo's, zoals 12 kg"))
    #expect(try #require(read("P1;I-1;7\n").1.all.first).message.nl.hasSuffix("antwoorden gaan van 0 tot 2"))
  }

  @Test("Amounts may have a decimal; parts of the unit are dropped, so that no limit grows")
  func decimals() throws {
    let person = try person("P1;VI-2;1,5 uur\nP1;IV-13;12,9 kg\nP1;V-3;0,5 uur\n")
    #expect(person.maximumMinutesPerDay == 90)
    #expect(person.limits[ExposureQuantity.liftKilograms.rawValue] == 12)
    #expect(person.limits[ExposureQuantity.standOnEnd.rawValue] == 30)
  }

  @Test("Of two items on the hours the lower counts too, and a later reference lifts no limit")
  func lowerHours() throws {
    for rows in ["P1;VI-2;3\nP1;VI-2;1\nP1;VI-2;0\n", "P1;VI-2;0\nP1;VI-2;1\nP1;VI-2;3\n"] {
      #expect(try person(rows).maximumMinutesPerDay == 240)
    }
    for rows in ["P1;VI-3;3\nP1;VI-3;1\n", "P1;VI-3;1\nP1;VI-3;3\n"] {
      #expect(try person(rows).maximumMinutes == 20 * 60)
    }
  }

  @Test("The source names the item behind each value, not one that a lower replaced")
  func origins() throws {
    let person = try person("P1;I-6;1\nP1;IV-13;1\nP1;I-9;2\nP1;IV-14;2\nP1;III-6;1\nP1;III-7;1\n")
    #expect(person.source == "FML: independent I-9; lift_kg IV-14; lift_per_hour IV-13; avoid III-6; avoid III-7")
  }

  @Test("Of two items on one point the lower counts, whatever their order")
  func lower() throws {
    for rows in ["P1;IV-13;0\nP1;IV-14;2\n", "P1;IV-14;2\nP1;IV-13;0\n"] {
      #expect(try person(rows).limits[ExposureQuantity.liftKilograms.rawValue] == 5)
    }
    for rows in ["P1;I-6;0\nP1;I-9;2\n", "P1;I-9;2\nP1;I-6;0\n"] {
      let person = try person(rows)
      #expect(person.level(.independent) == 10)
      #expect(person.atLeast.isEmpty)
    }
  }

  @Test("Conditions above the reference are avoided, hours a day and a week are limits")
  func conditions() throws {
    let person = try person("P1;III-6;1\nP1;III-2;0\nP1;VI-2;2\nP1;VI-3;24 uur\n")
    #expect(person.avoids == [.noise])
    #expect(person.maximumMinutesPerDay == 360)
    #expect(person.maximumMinutes == 24 * 60)
  }

  @Test("Codes are read as people write them", arguments: ["iv-13", "IV 13", "4.13", "IV/13"])
  func codes(_ text: String) { #expect(FMLMap.code(text) == "IV-13") }

  @Test("An item that the form does not have, and a value that it does not have, are errors with their place")
  func wrong() throws {
    let (none, findings) = try read("P1;IX-3;1\nP1;I-1;7\nP1;I-2;1\n")
    #expect(none == nil)
    #expect(findings.sorted.map(\.code) == ["fml/unknown-item", "fml/out-of-scale"])
    #expect(findings.sorted.map { $0.location?.line } == [2, 3])
  }

  @Test("A known item without a point of ours is a note, and the reference of it is none")
  func unused() throws {
    #expect(try read("P1;IV-18;2\nP1;I-1;0\n").1.all.map(\.code) == ["fml/not-used"])
    #expect(try read("P1;IV-18;0\nP1;I-1;0\n").1.all.isEmpty)
  }

  @Test("The page of the documentation is made of the map (RECORD_SNAPSHOTS=1 writes it anew)")
  func page() throws {
    let file = Checkout.root.appendingPathComponent("Sources/JobCarving/JobCarving.docc/FMLMap.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(FMLMap.page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == FMLMap.page)
  }

  @Test("What is written is read back the same, and the hours are asked for")
  func roundTrip() throws {
    let (made, _) = try read("P1;I-1;0\nP1;IV-13;2\nP1;III-6;1\n")
    #expect(made?.questions.map(\.field) == ["hours_from", "hours_to"])
    let folder = try TemporaryFolder()
    try #require(made).write(to: folder["uit"].path)
    #expect(folder.names("uit") == ["people.csv"])
    var findings = Findings()
    let file = try #require(
      RecordFile.read(folder["uit/people.csv"].path, schema: InputSchemas.people, into: &findings))
    let back = try #require(file.records.first.flatMap { CapabilityProfile(file.reading($0), into: &findings) })
    #expect(back.level(.focus) == 30)
    #expect(back.atLeast == [.focus])
    #expect(back.limits == made?.organisation.people[0].limits)
    #expect(back.minimumIsMissing && back.maximumIsMissing)
    #expect(back.avoids == [.noise])
    #expect(back.source == made?.organisation.people[0].source)
    #expect(findings.all.map(\.code) == ["value/missing", "value/missing"])
  }

  @Test("Every item of the map is documented once for each column that it feeds, and no code stands twice")
  func map() {
    #expect(Set(FMLMap.items.map(\.code)).count == FMLMap.items.count)
    #expect(Set(FMLMap.rows.map(\.item)) == Set(FMLMap.items.map(\.code)))
    for item in FMLMap.items { #expect(FMLMap.code(item.code) == item.code) }
  }
}
