import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct ONetImportTests {
  static let hospital: (organisation: Organisation?, findings: Findings) = {
    var findings = Findings()
    let organisation = ONetTestData.directory.flatMap {
      ONetImport.run(
        directory: $0, staffing: ONetTestData.fixture("hospital-staffing.csv"), into: &findings)
    }
    return (organisation, findings)
  }()

  @Test("A hospital of 25 positions is made of a staffing list, and only the unrated occupation gives a finding")
  func hospitalIsWhole() throws {
    guard ONetTestData.directory != nil else { return }
    let organisation = try #require(ONetImportTests.hospital.organisation)
    #expect(ONetImportTests.hospital.findings.all.map(\.code) == ["onet/not-rated"])
    #expect(organisation.positions.count == 25)
    #expect(Set(organisation.positions.map(\.id)).count == 25)
    #expect(organisation.tasks.count >= 300)
    #expect(Set(organisation.tasks.map(\.id)).count == organisation.tasks.count)
    let nurse = try #require(organisation.position("VPK-B3"))
    #expect(nurse.name == "Verpleegkundige")
    #expect(nurse.fteHundredths == 2450)
    #expect(nurse.fullTimeMinutes == 2160)
    #expect(nurse.hourlyCost == Euro(cents: 4150))
    #expect(nurse.level == 4)
    #expect(organisation.position("29-2061.00")?.department == "B3")
    #expect(organisation.position("VERV")?.level == 1)
    for task in organisation.tasks {
      #expect(task.minutesAreAssumed)
      #expect(task.source == "O*NET 18.1")
      #expect(task.isSeparable == nil)
      #expect(task.frequencyHundredths == nil)
      let position = try #require(organisation.position(task.position))
      if let level = task.level, let limit = position.level { #expect(level <= limit) }
    }
  }

  @Test("The minutes of the tasks of a position add up to its own, and a core task has twice those of another")
  func minutesAddUp() throws {
    guard ONetTestData.directory != nil else { return }
    let organisation = try #require(ONetImportTests.hospital.organisation)
    for position in organisation.positions {
      let tasks = organisation.tasks.filter { $0.position == position.id }
      #expect(tasks.reduce(0) { $0 + $1.minutesPerWeek } == position.minutesPerWeek)
      let sizes = Set(tasks.map(\.minutesPerWeek)).sorted()
      let (least, most) = (try #require(sizes.first), try #require(sizes.last))
      #expect(most - least <= 1 || (most - 2 * least).magnitude <= 2, "\(position.id): \(sizes)")
    }
    #expect(ONetOrganisation.share(10, weights: [2, 1, 1, 2]) == [3, 2, 2, 3])
    #expect(ONetOrganisation.share(7, weights: [1, 1, 1]) == [3, 2, 2])
    #expect(ONetOrganisation.share(2, weights: [1, 1, 1]) == [1, 1, 0])
    #expect(ONetOrganisation.share(0, weights: [1, 2]) == [0, 0])
    #expect(ONetOrganisation.share(Int.max, weights: [2, 1]).reduce(0, +) == Int.max)
  }

  @Test("Every value is marked as an estimate with its quality, and stays within its scale")
  func origins() throws {
    guard ONetTestData.directory != nil else { return }
    let organisation = try #require(ONetImportTests.hospital.organisation)
    var (occupation, task) = (0, 0)
    for work in organisation.tasks {
      let scales = [(work.levels, 0...50), (work.demands, 0...40), (work.routine, 10...50)]
      for (values, range) in scales {
        #expect(values.allSatisfy { $0.map { range.contains($0.value) } ?? true })
      }
      for value in (work.levels + work.demands + work.routine + work.exposures).compactMap({ $0 }) {
        switch value.origin {
        case .occupation(let quality):
          occupation += 1
          #expect(["A", "B", "C"].contains(quality))
        case .taskEstimate(let quality):
          task += 1
          #expect(["A", "B", "C"].contains(quality))
        case .stated, .declared: Issue.record("\(work.id) has a value that nobody stated")
        }
      }
      #expect(work.conditions.values.allSatisfy { $0 == .sometimes })
      #expect(work.exposure(.sitOnEnd) == nil && work.exposure(.liftsPerHour) == nil)
      if let focus = work.requirement(.focus) { #expect(focus.origin == .occupation(quality: "B")) }
    }
    #expect(occupation > 2000)
    #expect(task > 10_000)
    let records = try #require(organisation.task("VPK-B3-7106") ?? organisation.tasks.first { $0.position == "VPK-B3" })
    #expect(records.requirement(.read)?.origin == .taskEstimate(quality: "A"))
  }

  @Test("An occupation that nobody rated has tasks without any requirement, and without a level of their own")
  func unratedIsUnknown() throws {
    guard ONetTestData.directory != nil else { return }
    let organisation = try #require(ONetImportTests.hospital.organisation)
    let tasks = organisation.tasks.filter { $0.position == "VERV" }
    #expect(tasks.count > 10)
    for task in tasks {
      #expect((task.levels + task.demands + task.routine + task.exposures).allSatisfy { $0 == nil })
      #expect(task.conditions.isEmpty)
      #expect(task.level == nil)
    }
  }

  @Test("The folder reads back to the same values, and says where they come from")
  func roundTrip() throws {
    guard ONetTestData.directory != nil else { return }
    let organisation = try #require(ONetImportTests.hospital.organisation)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hospital-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ONetImport.write(organisation, to: folder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["BRON.txt", "inventory.csv", "organisation.csv"])
    let source = try String(contentsOfFile: folder + "/BRON.txt", encoding: .utf8)
    #expect(source.contains("O*NET 18.1 Database by the U.S. Department of Labor"))
    #expect(source.contains("CC BY 4.0") && source.contains("has not approved, endorsed, or tested"))
    var findings = Findings()
    let file = try #require(
      RecordFile.read(folder + "/inventory.csv", schema: InputSchemas.inventory, into: &findings))
    #expect(findings.all.map { $0.text(in: .english) } == [])
    #expect(file.records.count == organisation.tasks.count)
    for (record, task) in zip(file.records, organisation.tasks) {
      let row = file.reading(record)
      #expect(row.identifier("id", into: &findings) == task.id)
      #expect(row.text("name", into: &findings) == task.name)
      #expect(row.integer("minutes_per_week", into: &findings) == task.minutesPerWeek)
      #expect(row.yesNo("minutes_assumed", into: &findings) == true)
      #expect(row.integer("level", into: &findings) == task.level)
      for (column, dimension) in [("read", CapabilityDimension.read), ("focus", .focus)] {
        let expected = task.requirement(dimension).map { value in
          "\(value.value / 10)" + (value.value % 10 == 0 ? "" : ",\(value.value % 10)") + value.origin.mark
        }
        #expect(row.text(column, into: &findings) == expected)
      }
      let conditions = row.list("conditions", into: &findings)
      #expect(conditions.count == task.conditions.count && conditions.allSatisfy { $0.hasSuffix("?") })
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/inventory.csv"))
    try ONetImport.write(organisation, to: folder)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/inventory.csv")) == bytes)
  }

  @Test("An education level follows the job zone, and a task never asks more than its position")
  func education() {
    #expect((0...6).map { ONetEducation.level(ofJobZone: $0) } == [nil, 1, 2, 4, 5, 6, nil])
    #expect(
      [(10, 11, 13), (17, 19, 18), (28, 28, 29), (39, 39, 36), (44, 41, 43)].map {
        ONetEducation.jobZone(read: $0.0, plan: $0.1, memory: $0.2)
      } == [1, 2, 3, 4, 5])
    #expect(ONetEducation.jobZone(read: 14, plan: 15, memory: 15) == 1)
    #expect(ONetEducation.jobZone(read: 15, plan: 15, memory: 15) == 2)
    var task = WorkTask(id: "t", position: "p", name: "t", minutesPerWeek: 1)
    #expect(ONetEducation.level(of: task, position: 4) == nil)
    for dimension in [CapabilityDimension.read, .plan, .memory] { task.levels[dimension.rawValue] = Requirement(40) }
    #expect(ONetEducation.level(of: task, position: 4) == 4)
    #expect(ONetEducation.level(of: task, position: nil) == 5)
  }
}
