import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct ONetBadInputTests {
  @Test("A small release is read whole: quotes, names within their domain, blanks and the release itself")
  func miniature() throws {
    let (database, findings) = try ONetTestData.readMiniature()
    let release = try #require(database)
    #expect(release.release == "O*NET 99.7")
    #expect(findings.all.map(\.code) == ["onet/missing-element"])
    let pushers = try #require(release.occupations["10-0001.00"])
    #expect(pushers.ratings["2.A.1.e"] == 1.5)
    #expect(pushers.ratings["1.A.1.a.2"] == 2)
    #expect(pushers.tasks.map(\.isCore) == [true, false, false])
    #expect(pushers.tasks[0].statement == "Push \"full\" trolleys.")
    #expect(pushers.tasks.map(\.activities) == [["4.A.3.a.1"], ["4.A.3.b.6"], []])
    #expect(pushers.jobZone == 1)
    let clerks = try #require(release.occupations["10-0002.00"])
    #expect(clerks.ratings["1.A.1.a.2"] == nil)
    #expect(clerks.ratings["2.A.1.a"] == 3.5)
  }

  @Test("A blank element drops out, and a composite that loses more than 40 percent of its weight is unknown")
  func blanks() throws {
    let release = try #require(try ONetTestData.readMiniature().database)
    let pushers = ONetOccupationValues(try #require(release.occupations["10-0001.00"]).ratings)
    let clerks = ONetOccupationValues(try #require(release.occupations["10-0002.00"]).ratings)
    let mean = try #require(pushers.means[ONetCatalogue.index(of: .read)])
    #expect(abs(mean - (0.51 * 2.5 + 0.49 * 2)) < 1e-9)
    // Reading comprehension alone carries 51 percent.
    #expect(clerks.level(.read) == nil)
    #expect(pushers.level(.sit) != nil)
    #expect(clerks.level(.sit) == nil)
    #expect(clerks.routineIndex == nil)
    #expect(ONetExposures(ONetRatings.none, pushers).posture == nil)
  }

  @Test("Ratings from 0 to 7 are levels, not importance: the release is refused")
  func scaleGuard() throws {
    for (domain, change) in [("skill", ("2.0,2.5", "2.0,5.12")), ("activity", ("1.5,4.5,4.0", "1.5,4.5,0.88"))] {
      let (database, findings) = try ONetTestData.readMiniature { files in
        files["descriptor-matrix.csv"] = files["descriptor-matrix.csv"]?.replacing(change.0, with: change.1)
      }
      #expect(database == nil, "\(domain)")
      #expect(findings.all.contains { $0.code == "onet/wrong-scale" && $0.location?.line == 4 }, "\(domain)")
    }
    let (database, _) = try ONetTestData.readMiniature { files in
      files["descriptor-matrix.csv"] = files["descriptor-matrix.csv"]?.replacing("2.0,2.5", with: "5.00,1.00")
    }
    #expect(database != nil)
  }

  @Test("Everything that is wrong with a release is found in one run")
  func allFindings() throws {
    let (database, findings) = try ONetTestData.readMiniature { files in
      files["Job Zones.txt"] = "O*NET-SOC Code\tJob Zone\n10-0001.00\t9\n"
      files["Task Statements.txt"] = files["Task Statements.txt"]?.replacing("Task Type", with: "Kind")
      files["Tasks to DWAs.txt"]? += "10-0002.00\t4\n"
      files["descriptor-matrix.csv"]? += "10-0003.00,x,abc\n"
      files["Content Model Reference.txt"] = ""
    }
    #expect(database == nil)
    let codes = findings.all.filter { $0.severity == .error }.map(\.code)
    #expect(Set(codes) == ["onet/job-zone", "onet/missing-column", "onet/short-row", "file/empty"])
    let (_, others) = try ONetTestData.readMiniature { files in
      files["descriptor-matrix.csv"]? += "10-0003.00,x,abc\n"
      files["Tasks to DWAs.txt"]? += "10-0002.00\t4\t9.Z.9.z.9.I01.D01\n"
      files["Task Statements.txt"]? += "10-0002.00\t4\tAgain.\tCore\n"
    }
    #expect(
      Set(others.all.map(\.code)) == [
        "onet/no-number", "onet/unknown-activity", "onet/task-twice", "onet/missing-element",
      ])
    #expect(others.all.contains { $0.location?.line == 6 && $0.location?.column == 14 })
  }

  @Test("A folder that is not there, and one that is another folder, are said to be so")
  func folders() throws {
    var findings = Findings()
    #expect(ONetDatabase.read(directory: "/nowhere/at/all", into: &findings) == nil)
    #expect(findings.all.map(\.code) == ["onet/no-folder"])
    let folder = try ONetTestData.miniature { $0 = ["other.txt": "x"] }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var others = Findings()
    #expect(ONetDatabase.read(directory: folder, into: &others) == nil)
    #expect(others.all.map(\.code) == Array(repeating: "file/missing", count: 6))
  }

  @Test("A staffing list with wrong lines gives a finding for each, with the nearest titles, and no organisation")
  func staffing() throws {
    let folder = try ONetTestData.miniature()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func run(_ text: String) throws -> (Organisation?, Findings) {
      let path = folder + "/staffing.csv"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      var findings = Findings()
      return (ONetImport.run(directory: folder, staffing: path, into: &findings), findings)
    }
    let (none, findings) = try run(
      "code;id;name;fte;hourly_cost\n10-0009.00;;;1;30\n10-0008;;Clerks of greeting;1;30\n10-0001.00;A;;-1;30\n"
        + "10-0001.00;B;;1;30\n10-0001;B;;1;30\n")
    #expect(none == nil)
    let errors = findings.all.filter { $0.severity == .error }
    #expect(
      errors.map(\.code) == ["value/out-of-range", "onet/unknown-code", "onet/unknown-code", "onet/duplicate-id"])
    #expect(errors[1].hint?.en == "Maybe you mean: 10-0002.00 (Say \"Hello\" Clerks), 10-0001.00 (Trolley Pushers).")
    #expect(errors[1].location?.line == 2)
    #expect(errors[2].hint?.en.hasPrefix("Maybe you mean: 10-0002.00") == true)

    let (some, notes) = try run("code,fte,hourly_cost,level\n10-0001,0.5,30,3\n10-0001.00,2,30,\n")
    let organisation = try #require(some)
    #expect(notes.all.map(\.code) == ["onet/missing-element"])
    #expect(organisation.positions.map(\.id) == ["10-0001.00", "10-0001.00-2"])
    #expect(organisation.positions.map(\.level) == [3, 1])
    #expect(organisation.tasks.map(\.minutesPerWeek) == [540, 270, 270, 2160, 1080, 1080])
    #expect(organisation.tasks.map(\.source).allSatisfy { $0 == "O*NET 99.7" })

    let (empty, nothing) = try run("code;fte;hourly_cost\n")
    #expect(empty == nil)
    #expect(nothing.hasErrors)
  }
}
