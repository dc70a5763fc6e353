import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite struct MessageTests {
  /// Our own order in version 1, under a prefix that nobody uses.
  static let order = """
    <?xml version="1.0" encoding="UTF-8"?>
    <q:StaffingOrder xmlns:q="http://ns.hr-xml.org/2007-04-15" xmlns:z="http://ns.setu.nl/2020-01">
      <q:CustomerReportingRequirements><q:DepartmentName>Kitchen</q:DepartmentName></q:CustomerReportingRequirements>
      <q:OrderContact><q:ContactInfo><q:PersonName><q:FormattedName>Vera Verzonnen</q:FormattedName></q:PersonName></q:ContactInfo></q:OrderContact>
      <q:PositionQuantity>2</q:PositionQuantity>
      <q:StaffingPosition>
        <q:PositionHeader>
          <q:JobId><q:Id>77</q:Id></q:JobId>
          <q:PositionTitle>Kitchen help</q:PositionTitle>
          <q:PositionDescription>Peels potatoes and cleans pans</q:PositionDescription>
        </q:PositionHeader>
        <q:Rates rateType="bill"><q:Amount rateAmountPeriod="hourly" currency="EUR">21.50</q:Amount></q:Rates>
        <q:WorkSite><q:WorkSiteName>Canteen</q:WorkSiteName></q:WorkSite>
        <q:StaffingShift shiftPeriod="weekly"><q:Hours>18</q:Hours></q:StaffingShift>
      </q:StaffingPosition>
      <q:UserArea><z:StaffingOrderAdditionalNL><z:DaysPerWeek>3</z:DaysPerWeek></z:StaffingOrderAdditionalNL></q:UserArea>
    </q:StaffingOrder>
    """

  static let person = """
    <?xml version="1.0"?>
    <HumanResource xmlns="http://ns.hr-xml.org/2007-04-15" xmlns:nl="http://ns.setu.nl/2020-01">
      <HumanResourceId idOwner="StaffingCompany"><IdValue>900100</IdValue></HumanResourceId>
      <ResourceInformation>
        <PersonName><FormattedName>Gerrit Gefingeerd</FormattedName></PersonName>
        <PostalAddress><Municipality>Nergenshuizen</Municipality></PostalAddress>
      </ResourceInformation>
      <Rates rateType="pay"><Amount rateAmountPeriod="hourly" currency="EUR">15.25</Amount></Rates>
      <Profile><Resume><StructuredXMLResume>
        <LicensesAndCertifications>
          <LicenseOrCertification><Name>Rijbewijs</Name><Id>B</Id></LicenseOrCertification>
          <LicenseOrCertification><Name>Heftruck</Name><Id>DOC4455667</Id></LicenseOrCertification>
        </LicensesAndCertifications>
        <Qualifications><Competency name="Pallets stapelen" description="cursus"/></Qualifications>
      </StructuredXMLResume></Resume></Profile>
      <HumanResourceComments>Belt liever na zessen</HumanResourceComments>
      <UserArea><nl:HumanResourceAdditionalNL>
        <nl:StaffingShift shiftPeriod="weekly"><Hours>24</Hours></nl:StaffingShift>
        <nl:BirthDate>1990-07-13</nl:BirthDate>
      </nl:HumanResourceAdditionalNL></UserArea>
    </HumanResource>
    """

  static let constraints = """
    {"worker": {"workerId": [{"value": "900100", "schemeAgencyId": "Supplier"}]},
     "periodicAvailabilityLine": [
      {"availabilityStatus": "Available", "availabilityPeriod": "Monday", "startTime": "08:00:00Z", "endTime": "16:00:00Z"},
      {"availabilityStatus": "Available", "availabilityPeriod": "Tuesday", "startTime": "08:00:00", "endTime": "16:00:00"},
      {"availabilityStatus": "NotAvailable", "availabilityPeriod": "Monday", "startTime": "12:00:00", "endTime": "13:00:00"}],
     "singleAvailabilityLine": [{"availabilityStatus": "Available"}]}
    """

  static let request = """
    {"positionProfile": {"positionId": {"value": "PK"}, "positionTitle": "Picker",
       "positionTask": [{"description": {"value": "Pick high"}}, {"description": {"value": "Pick low"}}],
       "positionLocation": {"name": "Hall"}},
     "periodicPlanningLine": [{"planningPeriod": "Monday", "startTime": "08:00:00", "endTime": "16:00:00",
       "breaks": [{"startTime": "12:00:00", "endTime": "13:00:00"}], "positionQuantity": 2}],
     "singlePlanningLine": [{}]}
    """

  /// Writes the texts to files and imports them.
  static func run(_ texts: [String]) throws -> (SETUImport.Outcome, Findings) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("setu-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try texts.enumerated().map { index, text in
      let url = folder.appendingPathComponent("m\(index)")
      try Data(text.utf8).write(to: url)
      return url.path
    }
    var findings = Findings()
    return (SETUImport.run(paths, into: &findings), findings)
  }

  @Test("An order gives a position with its size, cost and department, and a task with all its minutes, assumed")
  func anOrder() throws {
    let (outcome, findings) = try Self.run([Self.order])
    let organisation = try #require(outcome.project).organisation
    #expect(!findings.hasErrors)
    let position = try #require(organisation.positions.first)
    #expect(position.name == "Kitchen help" && position.department == "Kitchen")
    #expect(position.hourlyCost == Euro(cents: 2150))
    // Two people of 18 of 36 hours.
    #expect(position.fteHundredths == 100 && position.headcount == 2)
    let task = try #require(organisation.tasks.first)
    #expect(task.name == "Peels potatoes and cleans pans" && task.place == "Canteen")
    #expect(task.minutesPerWeek == 2 * 18 * 60 && task.minutesAreAssumed)
    #expect(task.source.contains("StaffingOrder") && task.source.contains("SETU 1.4"))
    #expect(outcome.project?.questions == [])
  }

  @Test("Hours by the day count with the days of the week; without them they are asked for")
  func dailyHours() throws {
    let daily = Self.order.replacing("shiftPeriod=\"weekly\"", with: "shiftPeriod=\"daily\"").replacing(
      ">18<", with: ">6<")
    let (outcome, _) = try Self.run([daily])
    #expect(outcome.project?.organisation.tasks.first?.minutesPerWeek == 2 * 18 * 60)
    let (unknown, findings) = try Self.run([daily.replacing("<z:DaysPerWeek>3</z:DaysPerWeek>", with: "")])
    #expect(unknown.project?.questions.map(\.field) == ["fte", "minutes_per_week"])
    #expect(findings.all.contains { $0.code == "setu/remark" })
  }

  @Test("A person comes under a number with hours, licences, competencies, wage and year of birth, and no more")
  func aPerson() throws {
    let (outcome, findings) = try Self.run([Self.person])
    let project = try #require(outcome.project)
    let person = try #require(project.organisation.people.first)
    #expect(person.id == "P1" && person.minimumMinutes == 24 * 60 && person.maximumMinutes == 24 * 60)
    #expect(person.licences == ["Rijbewijs B", "Heftruck", "Pallets stapelen"])
    #expect(person.birthYear == 1990 && person.hourlyWage == Euro(cents: 1525))
    #expect(person.supportGroup == .none)
    let written = String(decoding: ProjectFolderWriter().files(project.organisation).flatMap(\.bytes), as: UTF8.self)
    let told = findings.all.map { $0.text(in: .dutch) }.joined()
    for secret in ["Gerrit", "Gefingeerd", "Nergenshuizen", "1990-07-13", "900100", "DOC4455667", "na zessen"] {
      #expect(!written.contains(secret) && !told.contains(secret), "\(secret)")
    }
    #expect(findings.all.contains { $0.code == "setu/personal-left-out" })
  }

  @Test("Messages about one person are put together by the supplier's number, XML with JSON")
  func joined() throws {
    let (outcome, _) = try Self.run([Self.person, Self.constraints])
    let people = try #require(outcome.project).organisation.people
    #expect(people.count == 1)
    #expect(people[0].availability == WeekWindows("ma 08:00-12:00; ma 13:00-16:00; di 08:00-16:00"))
    #expect(people[0].minimumMinutes == 24 * 60)
    let other = Self.constraints.replacing("\"Supplier\"", with: "\"Customer\"")
    #expect(try Self.run([Self.person, other]).0.project?.organisation.people.count == 2)
  }

  @Test("A planning request gives the moments, and the minutes without breaks, shared over its tasks")
  func planning() throws {
    let (outcome, findings) = try Self.run([Self.request])
    let tasks = try #require(outcome.project).organisation.tasks
    #expect(tasks.map(\.name) == ["Pick high", "Pick low"])
    #expect(tasks.map(\.minutesPerWeek) == [420, 420])
    #expect(tasks[0].windows == WeekWindows("ma 08:00-16:00") && tasks[0].place == "Hall")
    #expect(findings.all.contains { $0.message.en.contains("one date") })
  }

  @Test("The same order twice is one position; what the later file says counts and is told")
  func again() throws {
    let later = Self.order.replacing("21.50", with: "22.00")
    let (outcome, findings) = try Self.run([Self.order, later])
    #expect(outcome.project?.organisation.positions.map(\.hourlyCost) == [Euro(cents: 2200)])
    #expect(findings.all.contains { $0.code == "setu/again" })
    #expect(try !Self.run([Self.order]).1.all.contains { $0.code == "setu/again" })
  }

  @Test("Elements of an unknown namespace are named and not read; a known one under any prefix is")
  func namespaces() throws {
    let foreign = Self.order.replacing("http://ns.hr-xml.org/2007-04-15", with: "http://example.org/orders")
    let (outcome, findings) = try Self.run([foreign])
    #expect(outcome.project == nil)
    #expect(findings.all.contains { $0.code == "setu/unknown-namespace" })
    #expect(try !Self.run([Self.order]).1.all.contains { $0.code == "setu/unknown-namespace" })
  }

  @Test("Health is never kept and is said to be left out")
  func health() throws {
    let text = """
      <CandidateNL xmlns="http://ns.hr-xml.org/2007-04-15"><CandidateProfile>
      <AvailabilityInfo><AvailableHours><AvailableHoursPerDay><Day>1</Day><StartTime>08:00:00</StartTime>
      <EndTime>12:00:00</EndTime></AvailableHoursPerDay></AvailableHours></AvailabilityInfo>
      <PersonalData><PersonDescriptors><BiologicalDescriptors><DateOfBirth>1981-02-03</DateOfBirth>
      <DisabilityInfo><Type>geheim gegeven</Type></DisabilityInfo></BiologicalDescriptors></PersonDescriptors></PersonalData>
      <PreferredPositionNL><HoursPerWeek><Minimum>8</Minimum><Maximum>12</Maximum></HoursPerWeek></PreferredPositionNL>
      </CandidateProfile></CandidateNL>
      """
    let (outcome, findings) = try Self.run([text])
    let project = try #require(outcome.project)
    #expect(project.organisation.people.map(\.availability) == [WeekWindows("ma 08:00-12:00")])
    #expect(
      project.organisation.people[0].minimumMinutes == 480 && project.organisation.people[0].maximumMinutes == 720)
    let written = String(decoding: ProjectFolderWriter().files(project.organisation).flatMap(\.bytes), as: UTF8.self)
    #expect(!(written + findings.all.map { $0.text(in: .dutch) }.joined()).contains("geheim"))
    #expect(findings.all.contains { $0.message.en.contains("never kept") })
  }

  @Test(
    "A message cut off at any byte gives a finding and never a crash", arguments: [order, person, constraints, request])
  func truncated(_ text: String) throws {
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count {
      var findings = Findings()
      let root = MessageReader.read(bytes: Array(bytes[..<length]), file: "m", into: &findings)
      #expect(root == nil && findings.hasErrors, "cut at \(length)")
    }
  }

  @Test("Of the standard's own examples it is known which give records and which give none")
  func examples() throws {
    guard let folder = SharedData.url("setu") else { return }
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") }.sorted()
    var byKind: [String: (files: Int, withRecords: Int, positions: Int, tasks: Int, people: Int)] = [:]
    var (withRecords, unread) = (0, 0)
    for name in names {
      var findings = Findings()
      let outcome = SETUImport.run([folder.appendingPathComponent(name).path], into: &findings)
      let result = try #require(outcome.files.first)
      var row = byKind[result.isRead ? result.kind : "not read"] ?? (0, 0, 0, 0, 0)
      row.files += 1
      row.positions += result.positions
      row.tasks += result.positions == 0 ? 0 : result.tasks
      row.people += result.people
      if result.positions + result.people > 0 {
        row.withRecords += 1
        withRecords += 1
      }
      if !result.isRead { unread += 1 }
      byKind[result.isRead ? result.kind : "not read"] = row
      // Nothing is silent: a file has a note of what was read, or an error.
      #expect(!findings.isEmpty, "\(name)")
      let told = findings.all.map { $0.text(in: .dutch) }.joined()
      for secret in ["Piet van der Berg", "06-09090909", "Weesp", "NL72431234", "Rolstoel"] {
        #expect(!told.replacing(name, with: "").contains(secret) || result.kind.isEmpty, "\(name): \(secret)")
      }
    }
    for (kind, row) in byKind.sorted(by: { $0.key < $1.key }) {
      print("setu \(kind.isEmpty ? "unknown" : kind): \(row)")
    }
    print("setu: \(names.count) files, \(withRecords) with records, \(unread) not read")
    #expect(names.count == 75)
    #expect(withRecords >= 37)
    #expect(unread <= 10)
  }

  @Test("The same example in XML and in JSON gives the same records")
  func xmlAndJSON() throws {
    guard let folder = SharedData.url("setu") else { return }
    for name in [
      "setu/examples/StaffingOrder/StaffingOrderExample_v2.0",
      "setu-planning/v1.0/PlanningRequest/PlanningRequest_Example_v1.0",
      "setu-planning/v2/PlanningConstraints/PlanningConstraints_Example_v2.0",
    ] {
      let made = [".xml", ".json"].map { ending -> Organisation? in
        var findings = Findings()
        return SETUImport.run([folder.appendingPathComponent(name + ending).path], into: &findings).project?
          .organisation
      }
      let (xml, json) = (try #require(made[0]), try #require(made[1]))
      #expect(xml.positions == json.positions && xml.people == json.people, "\(name)")
      #expect(
        xml.tasks.map(\.name) == json.tasks.map(\.name)
          && xml.tasks.map(\.minutesPerWeek) == json.tasks.map(\.minutesPerWeek))
      #expect(xml.tasks.map(\.windows) == json.tasks.map(\.windows))
    }
  }
}
