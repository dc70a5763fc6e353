import Foundation
import Interchange
import TestSupport
import Testing

@testable import JobCarving

@Suite struct InventoryComparisonTests {
  static func task(_ id: String, _ name: String, _ minutes: Int = 60, position: String = "A") -> WorkTask {
    WorkTask(id: id, position: position, name: name, minutesPerWeek: minutes)
  }

  static func changes(_ old: [WorkTask], _ new: [WorkTask]) -> [[InventoryComparison.Change]] {
    InventoryComparison(old: old, new: new).entries.map(\.changes)
  }

  @Test("The same task under its own identifier is unchanged, whatever the case and the signs of its text")
  func unchanged() {
    #expect(Self.changes([Self.task("1", "Empty the bins")], [Self.task("1", "empty  the BINS.")]) == [[]])
    #expect(Self.changes([Self.task("1", "Empty the bins")], [Self.task("1", "Empty the bin")]) == [[.reworded]])
  }

  @Test("Other minutes and another position are changes, by one minute too")
  func minutesAndPosition() {
    let old = [Self.task("1", "Empty the bins", 60)]
    #expect(Self.changes(old, [Self.task("1", "Empty the bins", 61)]) == [[.minutes]])
    #expect(Self.changes(old, [Self.task("1", "Empty the bins", 60)]) == [[]])
    #expect(Self.changes(old, [Self.task("1", "Empty the bins", 60, position: "B")]) == [[.moved]])
  }

  @Test("A task with a new identifier is found by its text, in its own position before another")
  func byText() {
    let old = [Self.task("1", "Empty the bins", position: "B"), Self.task("2", "Empty the bins", position: "A")]
    let entries = InventoryComparison(old: old, new: [Self.task("9", "Empty the bins", position: "A")]).entries
    #expect(entries[0].old?.id == "2" && entries[0].match == .text && entries[0].changes == [])
    #expect(entries[1].changes == [.removed])
  }

  @Test("A task with a new identifier and other words is found by likeness; one that is not alike was added")
  func bySimilarity() {
    let old = [Self.task("1", "Empty the bins on the ward every morning")]
    let near = InventoryComparison(old: old, new: [Self.task("9", "Empty all bins on the ward each morning")]).entries
    #expect(near[0].match == .similarity && near[0].changes == [.reworded] && near.count == 1)
    #expect(near[0].similarity >= InventoryComparison.similarFrom)
    #expect(Self.changes(old, [Self.task("9", "Answer the phone in the morning")]) == [[.added], [.removed]])
  }

  @Test("The same identifier with a text that has little in common is doubtful")
  func doubtful() {
    let old = [Self.task("1", "Empty the bins")]
    #expect(InventoryComparison(old: old, new: [Self.task("1", "Answer phone")]).entries[0].isDoubtful)
    #expect(!InventoryComparison(old: old, new: [Self.task("1", "Empty the bins daily")]).entries[0].isDoubtful)
  }

  @Test("Confirmed values go over to an unchanged task, and only where the new inventory has none of its own")
  func carried() throws {
    var old = Self.task("1", "Empty the bins", 90)
    old.isSeparable = true
    old.place = "Ward"
    old.levels[0] = Requirement(20)
    old.levels[1] = Requirement(30, origin: .taskEstimate(quality: "A"))
    var new = Self.task("1", "Empty the bins", 10)
    new.minutesAreAssumed = true
    new.place = "Hall"
    new.levels[0] = Requirement(40, origin: .occupation(quality: "B"))
    let carry = InventoryCarryOver(InventoryComparison(old: [old], new: [new]))
    let task = try #require(carry.tasks.first)
    #expect(task.minutesPerWeek == 90 && !task.minutesAreAssumed && task.isSeparable == true)
    #expect(task.levels[0] == Requirement(20) && task.levels[1] == nil)
    #expect(task.place == "Hall")
    #expect(carry.findings.all.map(\.code) == ["compare/both-stated"])
    #expect(Set(carry.carried.map(\.field)) == ["minutes_per_week", "separable", CapabilityDimension.levels[0].id])
  }

  @Test(
    "Who does it and what it waits for go over, under the identifiers of now; a task that is gone is waited for no more"
  )
  func carriedRelations() throws {
    var old = [Self.task("1", "Empty the bins"), Self.task("2", "Sort the post"), Self.task("3", "Fold the linen")]
    old[0].dependsOn = ["2", "3"]
    old[0].doneBy = .system
    let new = [Self.task("7", "Empty the bins"), Self.task("8", "Sort the post")]
    let carry = InventoryCarryOver(InventoryComparison(old: old, new: new))
    #expect(carry.tasks.map(\.dependsOn) == [["8"], []] && carry.tasks.map(\.doneBy) == [.system, .people])
    #expect(Set(carry.carried.map { "\($0.task) \($0.field) \($0.value)" }) == ["7 done_by system", "7 depends_on 8"])
    var own = new
    own[0].dependsOn = ["9"]
    #expect(InventoryCarryOver(InventoryComparison(old: old, new: own)).tasks[0].dependsOn == ["9"])
  }

  @Test(
    "How often and how long each time go over where the minutes are assumed still; a catalogue's frequency does not")
  func carriedTimes() throws {
    func carry(_ change: (inout WorkTask, inout WorkTask) -> Void) -> (task: WorkTask, fields: [String]) {
      var (old, new) = (Self.task("1", "Empty the bins", 90), Self.task("1", "Empty the bins", 60))
      (old.minutesAreAssumed, new.minutesAreAssumed) = (true, true)
      (new.frequencyHundredths, new.frequencyIsAssumed) = (700, true)
      change(&old, &new)
      let carry = InventoryCarryOver(InventoryComparison(old: [old], new: [new]))
      return (carry.tasks[0], carry.carried.map(\.field))
    }
    let often = carry { old, _ in old.frequencyHundredths = 500 }
    #expect(often.task.statedFrequency == 500 && often.task.minutesPerWeek == 60 && often.fields == ["frequency"])
    let both = carry { old, _ in (old.frequencyHundredths, old.minutesEach) = (500, 18) }
    #expect(both.task.statedFrequency == 500 && both.task.minutesEach == 18 && both.task.minutesPerWeek == 90)
    #expect(both.fields == ["frequency", "minutes_per_week", "minutes_each"] && both.task.minutesAreAssumed)
    let each = carry { old, new in
      old.minutesEach = 18
      (new.frequencyHundredths, new.frequencyIsAssumed) = (500, false)
    }
    #expect(each.task.statedFrequency == 500 && each.task.minutesEach == nil && each.fields.isEmpty)
    let catalogue = carry { old, _ in (old.frequencyHundredths, old.frequencyIsAssumed) = (500, true) }
    #expect(catalogue.task.frequencyHundredths == 700 && catalogue.fields.isEmpty)
  }

  @Test("Nothing goes over to a task that was reworded or moved, and no assumption goes over at all")
  func notCarried() {
    var old = Self.task("1", "Empty the bins", 90)
    old.isSeparable = true
    var new = Self.task("1", "Empty the large bins", 10)
    new.minutesAreAssumed = true
    #expect(InventoryCarryOver(InventoryComparison(old: [old], new: [new])).carried.isEmpty)
    new.name = old.name
    new.position = "B"
    #expect(InventoryCarryOver(InventoryComparison(old: [old], new: [new])).carried.isEmpty)
    new.position = "A"
    #expect(InventoryCarryOver(InventoryComparison(old: [old], new: [new])).carried.count == 2)
    old.minutesAreAssumed = true
    old.isSeparable = nil
    #expect(InventoryCarryOver(InventoryComparison(old: [old], new: [new])).carried.isEmpty)
  }

  @Test(
    "Pins go over under the new identifier; a pin on a task that is gone is dropped, on a changed one kept, both told")
  func pins() {
    let old = [
      Self.task("1", "Empty the bins"), Self.task("2", "Water the plants in the hall"), Self.task("3", "Sort the post"),
    ]
    let new = [Self.task("9", "Empty the bins"), Self.task("2", "Water all plants in the hall")]
    var carry = InventoryCarryOver(InventoryComparison(old: old, new: new))
    let kinds = carry.pins([
      Pin(.taskStays(task: "1")), Pin(.taskTo(task: "2", person: "P1")), Pin(.taskStays(task: "3")),
      Pin(.personPlaced(person: "P1")),
    ]).map(\.kind)
    #expect(kinds == [.taskStays(task: "9"), .taskTo(task: "2", person: "P1"), .personPlaced(person: "P1")])
    #expect(carry.findings.all.map(\.code).sorted() == ["pin/changed-task", "pin/lost"])
  }

  @Test(
    "An updated folder holds the new inventory with the old confirmations, people, scenario and pins, and reads clean")
  func folder() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("compare-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root.appendingPathComponent("old"), withIntermediateDirectories: true)
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: root.appendingPathComponent(name))
    }
    try write("id,name,fte,hourly_cost\nA,Assistant,1,30\n", "old/organisation.csv")
    try write(
      "id,position,name,minutes_per_week,separable\n1,A,Empty the bins,90,yes\n2,A,Sort the post,1000,no\n",
      "old/inventory.csv")
    try write("id,hours_from,hours_to\nP1,8,12\n", "old/people.csv")
    try write(
      #"{"title": "T\u00e9st", "language": "en", "pins": [{"task": "1", "person": "P1", "reason": "knows \"it\""}, {"task": "2", "stays": true}]}"#,
      "old/scenario.json")
    try write(
      "id,position,name,minutes_per_week,minutes_assumed\n5,A,Empty the bins,40,yes\n6,A,Fold the linen,1200,yes\n",
      "new.csv")
    var findings = Findings()
    let old = InventoryUpdate.read(root.appendingPathComponent("old").path, into: &findings)
    let new = InventoryUpdate.read(root.appendingPathComponent("new.csv").path, into: &findings)
    #expect(!findings.hasErrors && new.isInventoryOnly)
    var carry = InventoryCarryOver(
      InventoryComparison(old: old.organisation.tasks, new: new.organisation.tasks))
    let made = InventoryUpdate.carry(&carry, from: old, to: new, into: &findings)
    #expect(findings.all.contains { $0.code == "pin/lost" } && !findings.hasErrors)
    let target = root.appendingPathComponent("made").path
    try InventoryUpdate.write(made, from: old, to: new, folder: target, language: .english)
    let read = ProjectFolder(target)
    #expect(!read.findings.hasErrors, "\(read.findings.all.map { $0.text(in: .english) })")
    #expect(read.organisation.tasks.map(\.id) == ["5", "6"])
    #expect(read.organisation.tasks[0].minutesPerWeek == 90 && read.organisation.tasks[0].isSeparable == true)
    #expect(read.organisation.tasks[1].minutesAreAssumed)
    #expect(read.organisation.people.map(\.id) == ["P1"])
    #expect(read.organisation.scenario.title == "Tést")
    #expect(read.organisation.scenario.pins.map(\.kind) == [.taskTo(task: "5", person: "P1")])
    #expect(read.organisation.scenario.pins.first?.reason == "knows \"it\"")
  }

  @Test("Two releases of O*NET are compared: shared identifiers, unchanged texts, and what is found by text besides")
  func releases() throws {
    guard let folder = SharedData.url("onet") else { return }
    func tasks(_ path: String) throws -> [WorkTask] {
      var findings = Findings()
      let columns = ["Task ID", "O*NET-SOC Code", "Task"]
      var result: [WorkTask] = []
      if path.hasSuffix(".txt") {
        let parts = path.split(separator: "/")
        let table = try #require(
          ONetTable(
            directory: folder.appendingPathComponent(String(parts[0])).path, name: String(parts[1]), separator: 9,
            into: &findings))
        table.forEachRecord(columns, into: &findings) { _, cells in
          result.append(
            WorkTask(
              id: table.text(cells[0]), position: table.text(cells[1]), name: table.text(cells[2]), minutesPerWeek: 0))
        }
      } else {
        let isRead = CatalogueTable.read(folder.appendingPathComponent(path).path, columns: columns, into: &findings) {
          result.append(WorkTask(id: $0[0], position: $0[1], name: $0[2], minutesPerWeek: 0))
        }
        #expect(isRead)
      }
      return result
    }
    let old = try tasks("onet-18.1/Task Statements.txt")
    let new = try tasks("onet-30.1/task_statements_v30.1.csv")
    let clock = ContinuousClock()
    let start = clock.now
    let comparison = InventoryComparison(old: old, new: new)
    let byID = comparison.entries.filter { $0.match == .id }
    let sameBytes = byID.count { $0.old?.name == $0.new?.name }
    print(
      "onet: \(old.count) → \(new.count) tasks in \(clock.now - start); by id \(byID.count), same bytes \(sameBytes), same folded \(byID.count { !$0.changes.contains(.reworded) }), moved \(comparison.count(.moved)), by text \(comparison.entries.count { $0.match == .text }), by likeness \(comparison.entries.count { $0.match == .similarity }), added \(comparison.count(.added)), removed \(comparison.count(.removed)), doubtful \(comparison.entries.count(where: \.isDoubtful))"
    )
    #expect(old.count == 14_031 && new.count == 13_387)
    #expect(byID.count == 10_840)
    #expect(sameBytes == 9_746)
    #expect(comparison.entries.compactMap(\.new).count == new.count)
    #expect(comparison.entries.compactMap(\.old).count == old.count)
  }
}
