import Foundation
import Interchange
import Testing

@testable import JobCarving

@Suite struct ONetFrequencyTests {
  private static let head =
    "O*NET-SOC Code\tTask ID\tScale ID\tCategory\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\t"
    + "Recommend Suppress\tDate\tDomain Source\n"

  private static func row(_ task: String, _ scale: String, _ category: String, _ value: String) -> String {
    "10-0001.00\t\(task)\t\(scale)\t\(category)\t\(value)\t20\t\t\t\tN\tx\tx\n"
  }

  private func tasks(_ rows: String) throws -> (tasks: [WorkTask], codes: [String]) {
    let (database, findings) = try ONetTestData.readMiniature { $0["Task Ratings.txt"] = Self.head + rows }
    let release = try #require(database)
    let occupation = try #require(release.occupations["10-0001.00"])
    var position = Position(id: "P", name: "Pushers")
    (position.fteHundredths, position.fullTimeMinutes) = (200, 2000)
    return (ONetOrganisation(database: release).tasks(of: occupation, in: position), findings.all.map(\.code))
  }

  @Test("Minutes go by how often a task is done and by how many, and the frequency is that of the whole position")
  func shared() throws {
    // Hourly by all: 40 × 10 minutes. Half daily, half yearly, by half of the people: (5 × 45 + 0.019 × 480) ÷ 2 ÷ 2.
    let (tasks, codes) = try tasks(
      Self.row("1", "FT", "7", "100.00") + Self.row("2", "FT", "5", "50.00") + Self.row("2", "FT", "1", "50.00")
        + Self.row("2", "RT", "n/a", "50.00") + Self.row("1", "IM", "n/a", "4.2") + Self.row("3", "FT", "4", "100.00"))
    #expect(codes.filter { $0.hasPrefix("onet/freq") }.isEmpty)
    #expect(tasks.map(\.frequencyHundredths) == [8000, 251, 500])
    #expect(tasks.allSatisfy { $0.minutesAreAssumed && $0.frequencyIsAssumed && $0.statedFrequency == nil })
    #expect(tasks.reduce(0) { $0 + $1.minutesPerWeek } == 4000)
    // 400 : 58.5 : 225 of 4,000 minutes.
    #expect(tasks.map(\.minutesPerWeek) == [2341, 342, 1317])
  }

  @Test("Tasks that nobody rated get the mean of their sort, or half of the core tasks' when none of it is rated")
  func unrated() throws {
    let (tasks, _) = try tasks(Self.row("1", "FT", "5", "100"))
    #expect(tasks.map(\.minutesPerWeek) == [2000, 1000, 1000])
    #expect(tasks.map(\.frequencyHundredths) == [1000, nil, nil])
    #expect(tasks.map(\.frequencyIsAssumed) == [true, false, false])
  }

  @Test("Without ratings of frequency the minutes are shared as before")
  func absent() throws {
    let (tasks, codes) = try tasks("")
    #expect(tasks.map(\.minutesPerWeek) == [2000, 1000, 1000] && tasks.allSatisfy { $0.frequencyHundredths == nil })
    #expect(!codes.contains("onet/frequency"))
  }

  @Test("Answers that are none are told once with their number, and do not count")
  func wrong() throws {
    let (tasks, codes) = try tasks(
      Self.row("1", "FT", "8", "10") + Self.row("1", "FT", "2", "140") + Self.row("1", "RT", "n/a", "x")
        + Self.row("1", "FT", "5", "100"))
    #expect(codes.filter { $0 == "onet/frequency" }.count == 1)
    #expect(tasks[0].frequencyHundredths == 1000)
  }

  @Test("What is done more often takes less time a time and more of the week, by the assumptions")
  func assumptions() {
    let minutes = zip(ONetTaskFrequency.timesPerWeek, ONetTaskFrequency.minutesEach).map { $0 * $1 }
    #expect(zip(minutes, minutes.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(ONetTaskFrequency.minutesEach, ONetTaskFrequency.minutesEach.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("Frequencies of the release that is there are used")
  func sharedRelease() throws {
    guard let directory = ONetTestData.directory else { return }
    guard ONetTable.exists(directory: directory, name: "Task Ratings.txt") else {
      print("skipped: the O*NET release there has no Task Ratings.txt")
      return
    }
    let database = try #require(ONetTestData.all.database)
    let rated = database.occupations.values.reduce(0) { $0 + $1.tasks.count { $0.frequency != nil } }
    print("onet: \(rated) tasks with a frequency")
    #expect(rated > 10_000)
  }
}
