import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct ProjectFolderWriterTests {
  /// One of each noun with every field filled.
  private func full() throws -> Organisation {
    var organisation = Organisation()
    organisation.positions = [
      Position(
        id: "A", name: "Zorg; en \"meer\"\nregel", department: "B3", employer: "W", fteHundredths: 1250, headcount: 14,
        fullTimeMinutes: 2165, hourlyCost: Euro(cents: 4105), level: 4, contractedOutTo: "Firma", hasConsent: true,
        minimumMinutes: 100, minimumLightShare: 5, freedTimeUse: "zorg", redeployment: 50),
      Position(id: "B", name: "B"),
    ]
    var task = WorkTask(id: "t1", position: "A", name: "=1+1", minutesPerWeek: 90)
    task.frequencyHundredths = 750
    task.frequencyIsAssumed = true
    task.minutesEach = 12
    task.quantum = 30
    task.windows = WeekWindows("ma-vr 07:00-09:00; ma 10:00-11:30; zo 22:00-06:00")
    (task.place, task.process, task.licence, task.kind, task.bond) = ("p", "q", "BIG", "k", "b")
    (task.labels, task.notWith) = (["vuil", "nat"], ["voeding"])
    (task.isSeparable, task.isLeftUndone, task.isOvertime) = (true, false, true)
    (task.isDoneByTemps, task.isUnpleasant, task.isLight) = (false, true, false)
    (task.level, task.cycleSeconds, task.source, task.minutesAreAssumed) = (2, 45, "interview", true)
    for i in task.demands.indices { task.demands[i] = Requirement(10 + i, origin: .occupation(quality: "A")) }
    (task.steps, task.isOrganising, task.hasContact, task.isNearColleagues) = ([.prepare, .check], false, true, false)
    for i in task.qualities.indices { task.qualities[i] = Requirement(20 + i, origin: .occupation(quality: "C")) }
    for i in task.routine.indices { task.routine[i] = Requirement(30 + i, origin: .taskEstimate(quality: "B")) }
    for i in task.levels.indices { task.levels[i] = Requirement(i) }
    for i in task.exposures.indices { task.exposures[i] = Requirement(1200 + i, origin: .taskEstimate(quality: "C")) }
    task.conditions = [.noise: .present, .weather: .sometimes]
    (task.doneBy, task.tools, task.dependsOn) = (.system, ["kar", "zaaksysteem"], ["t0"])
    organisation.tasks = [task]
    var person = CapabilityProfile(id: "P1", minimumMinutes: 1200, maximumMinutes: 1440)
    (person.name, person.count, person.birthYear, person.maximumMinutesPerDay) = ("Kandidaat", 2, 1998, 360)
    person.availability = WeekWindows("ma-do 07:00-13:00")
    (person.hourlyWage, person.pace, person.quality, person.netWorkTime) = (Euro(cents: 1540), 80, 95, 90)
    person.performanceByKind = [
      "z": .init(pace: 1, quality: 2, netWorkTime: 3), "a": .init(pace: 4, quality: 5, netWorkTime: 6),
    ]
    (person.guidanceMinutes, person.oneOffCost, person.weight, person.licences) = (
      90, Euro(cents: 50000), 3, ["heftruck"]
    )
    for i in person.levels.indices { person.levels[i] = 20 + i }
    for i in person.limits.indices { person.limits[i] = 10 + i }
    (person.avoids, person.wish) = ([.onCall, .noise], "leren")
    person.measures = [
      Measure(
        kind: .technical, effect: .raisesLimit(.standOnEnd, by: 30), description: "kruk", oneOffCost: Euro(cents: 35000)
      ),
      Measure(
        kind: .guidance, effect: .raisesLevel(.focus, byTenths: 15), description: "buddy", yearlyCost: Euro(cents: 1)),
      Measure(kind: .organisational, effect: .lifts(.noise), description: "plek"),
    ]
    organisation.people = [person]
    let day = try #require(Day("2027-02-01"))
    organisation.trainings = [
      TrainingWish(
        id: "T", employee: "E", position: "A", course: "C", qualification: "Q", durationWeeks: 30,
        minutesAwayPerWeek: 480,
        contractMinutes: 1680, earliestStart: day, latestStart: day.advanced(byDays: 7), startDays: [day],
        breakWeeks: [day], schoolCalendar: "ROC", team: "x", priority: 2, cost: Euro(cents: 150000))
    ]
    organisation.seekers = [
      Seeker(
        id: "S", profile: "P1", availableFrom: day, availableTo: day, contractWeeks: 52,
        preparationWeeks: ["B": 3, "A": 6], travelMinutes: ["A": 50, "B": 25], longestTravel: 45,
        distance: ["A": 30, "B": 12])
    ]
    organisation.people[0].atLeast = [.hear]
    organisation.people[0].source = "FML: hear II-2"
    organisation.decisions = [
      SignalDecision(person: "P1", task: "Z1", point: "read", text: "Met kaarten", by: "jobcoach", date: day)
    ]
    organisation.schoolPeriods = [
      SchoolPeriod(calendar: "ROC", kind: .intake, from: day, to: day.advanced(byDays: 4), note: "februari")
    ]
    organisation.mentors = [
      Mentor(id: "M", positions: ["A", "B"], minutesPerWeek: 240, availableFrom: day, availableTo: day)
    ]
    return organisation
  }

  @Test("Every column of every table is written when its value is there, and read back without a finding")
  func everyColumn() throws {
    let organisation = try full()
    for language in Language.allCases {
      let files = ProjectFolderWriter(language: language).files(organisation)
      // The background of people is no part of an organisation.
      #expect(files.map(\.name) == InputSchemas.all.map { "\($0.root).csv" }.filter { $0 != "context.csv" })
      for ((name, bytes), schema) in zip(files, InputSchemas.all) {
        var findings = Findings()
        let file = try #require(RecordFile.read(bytes: bytes, file: name, schema: schema, into: &findings))
        #expect(findings.all.map { $0.text(in: .english) } == [])
        // Hours of a task stand in its minutes; what a blank means is not written, for no blank means anything.
        let absent = zip(schema.fields, file.hasField).filter { !$0.1 }.map(\.0.name)
        let expected = ["inventory": ["hours_per_week", "blank_means"], "people": ["blank_means"]]
        #expect(absent == expected[schema.root] ?? [], "\(name)")
      }
    }
  }

  @Test("Values come back as they were: marks, minutes, windows, choices and line breaks")
  func values() throws {
    let organisation = try full()
    for language in Language.allCases {
      let files = ProjectFolderWriter(language: language).files(organisation)
      var findings = Findings()
      func row(_ schema: RecordSchema, _ index: Int = 0) throws -> RecordReading {
        let bytes = try #require(files.first { $0.name == "\(schema.root).csv" }).bytes
        let file = try #require(RecordFile.read(bytes: bytes, file: "f", schema: schema, into: &findings))
        return file.reading(file.records[index])
      }
      let position = try row(InputSchemas.organisation)
      #expect(position.text("name", into: &findings) == organisation.positions[0].name)
      #expect(position.number("hours_per_week", into: &findings) == 3608)
      #expect(position.number("hourly_cost", into: &findings) == 4105)
      let task = try row(InputSchemas.inventory)
      let comma = language == .dutch ? "," : "."
      #expect(task.text("demand_social", into: &findings) == "1\(comma)1@A")
      #expect(task.text("repeat_same", into: &findings) == "3~B")
      #expect(task.text("memory", into: &findings) == "0\(comma)2")
      #expect(task.text("push_kg", into: &findings) == "1202~C")
      #expect(task.text("name", into: &findings) == "'=1+1")
      #expect(WeekWindows(task.text("windows", into: &findings) ?? "") == organisation.tasks[0].windows)
      #expect(task.yesNo("left_undone", into: &findings) == false)
      #expect(task.number("frequency", into: &findings) == 750)
      #expect(task.steps("steps", into: &findings) == [.prepare, .check])
      #expect(task.text("own_method", into: &findings) == "2\(comma)1@C")
      #expect(task.yesNo("organising", into: &findings) == false)
      let words = task.list("conditions", into: &findings)
      #expect(words == [WorkCondition.weather.name[language] + "?", WorkCondition.noise.name[language]])
      let person = try row(InputSchemas.people)
      #expect(person.choice("support_group", into: &findings) == "participationAct")
      #expect(person.number("hours_from", into: &findings) == 2000)
      #expect(person.number("hear", into: &findings) == 41)
      #expect(try row(InputSchemas.performance).text("kind", into: &findings) == "a")
      #expect(try row(InputSchemas.measures).choice("kind", into: &findings) == "technical")
      #expect(try row(InputSchemas.measures, 1).number("raises_by", into: &findings) == 15)
      #expect(try row(InputSchemas.seekers).text("preparation", into: &findings) == "A:6; B:3")
      #expect(try row(InputSchemas.training).day("earliest_start", into: &findings) == Day("2027-02-01"))
      #expect(findings.all == [])
    }
  }

  @Test("Hours in hundredths come back as the same minutes, whatever the minutes")
  func hours() throws {
    let writer = ProjectFolderWriter()
    for minutes in 0...3000 {
      guard case .number(let hundredths, 100, "") = writer.hours(minutes) else {
        Issue.record("\(minutes) minutes are not written as hours")
        return
      }
      #expect((hundredths * 6 + 5) / 10 == minutes)
    }
  }

  @Test("Only columns that hold something are written, beside those that are required")
  func sparse() throws {
    var organisation = Organisation()
    organisation.positions = [Position(id: "B", name: "B")]
    let files = ProjectFolderWriter().files(organisation)
    #expect(files.map(\.name) == ["organisation.csv", "inventory.csv"])
    let text = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(text == "\u{FEFF}id;naam;fte;uren_per_week;uurkosten\r\nB;B;1;36;0\r\n")
  }

  @Test("A folder that cannot be written is an error and leaves nothing behind")
  func noFolder() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("file-\(UUID().uuidString)")
    try Data("x".utf8).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let organisation = try full()
    #expect(throws: FileOutput.Failure.self) {
      try ProjectFolderWriter().write(organisation, to: place.path + "/folder")
    }
    #expect(try Data(contentsOf: place) == Data("x".utf8))
  }
}
