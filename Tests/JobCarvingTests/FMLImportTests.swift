import Interchange
import TestSupport
import Testing

@testable import JobCarving

/// A list of items becomes a profile by the documented map.
@Suite struct FMLImportTests {
  private func read(_ rows: String) throws -> (FMLImport?, Findings) {
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

  @Test("What is written is read back the same, and the hours are asked for")
  func roundTrip() throws {
    let (made, _) = try read("P1;I-1;0\nP1;IV-13;2\nP1;III-6;1\n")
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
