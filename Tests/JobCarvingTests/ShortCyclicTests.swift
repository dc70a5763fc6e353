import Interchange
import Testing

@testable import JobCarving

/// Short-cyclic work: two hours a day or one hour on end (methods note, §8 item 5).
@Suite struct ShortCyclicTests {
  /// One short-cyclic task on five days beside other work.
  private func exposure(
    perDay: Int, run: Int?, cycle: Int = 60, _ change: (inout WorkTask) -> Void = { _ in }
  ) -> ShortCyclicExposure {
    let short = QualityFixture.task("s", minutes: perDay * 5) { task in
      task.cycleSeconds = cycle
      task.minutesEach = run
      change(&task)
    }
    return QualityFixture.quality([short, QualityFixture.task("a", minutes: 1200)]).exposure
  }

  @Test("An hour and 59 minutes a day in runs below an hour is no warning; two hours are; an hour on end is")
  func limits() {
    let below = exposure(perDay: 119, run: 59)
    #expect(below.outcome == .kept && below.minutesOnFullestDay == 119 && below.longestRun == 59)
    #expect(exposure(perDay: 120, run: 59).outcome == .breached)
    #expect(exposure(perDay: 30, run: 60).outcome == .breached)
    #expect(exposure(perDay: 30, run: 59).outcome == .kept)
  }

  @Test("A cycle of 90 seconds is not within 90 seconds; one below 30 also counts as sector catalogues count")
  func cycles() {
    #expect(exposure(perDay: 200, run: 10, cycle: 90).outcome == .kept)
    #expect(exposure(perDay: 200, run: 10, cycle: 89).outcome == .breached)
    #expect(exposure(perDay: 100, run: 10, cycle: 30).sectorMinutesOnFullestDay == 0)
    #expect(exposure(perDay: 100, run: 10, cycle: 29).sectorMinutesOnFullestDay == 100)
  }

  @Test("A person who needs longer is exposed longer, in a day and on end")
  func slowerPerson() throws {
    let task = QualityFixture.task("s", minutes: 300) { task in
      task.cycleSeconds = 60
      task.minutesEach = 50
    }
    let table = QualityTable(QualityFixture.organisation([task, QualityFixture.task("a", minutes: 900)]))
    var job = QualityFixture.job([])
    job.tasks = [
      JobTask(task: "s", freedMinutes: 300, personMinutes: 300),
      JobTask(task: "a", freedMinutes: 900, personMinutes: 900),
    ]
    #expect(table.quality(of: job)?.exposure.outcome == .kept)
    job.tasks[0].personMinutes = 360
    let slow = try #require(table.quality(of: job))
    #expect(slow.exposure.outcome == .breached && slow.exposure.longestRun == 60)
  }

  @Test("Work on named days counts on those days, work on any of them may all fall on the fullest")
  func days() {
    func two(_ first: String, _ second: String, times: Int) -> Int {
      let tasks = [("x", first), ("y", second)].map { id, windows in
        QualityFixture.task(id, minutes: 100) { task in
          task.cycleSeconds = 60
          task.minutesEach = 10
          task.windows = WeekWindows(windows)
          task.frequencyHundredths = times * 100
        }
      }
      return QualityFixture.quality(tasks + [QualityFixture.task("a", minutes: 1000)]).exposure.minutesOnFullestDay
    }
    #expect(two("ma 08:00-12:00", "di 08:00-12:00", times: 1) == 100)
    #expect(two("ma 08:00-12:00", "ma 08:00-12:00", times: 1) == 200)
    #expect(two("ma-di 08:00-12:00", "wo-do 08:00-12:00", times: 1) == 200)
    #expect(two("ma-di 08:00-12:00", "wo-do 08:00-12:00", times: 2) == 50)
  }

  @Test("Work for which nobody gave moments counts over five days, for a position as for a person")
  func position() throws {
    func positionDay(_ windows: String?) throws -> Int {
      let task = QualityFixture.task("s", minutes: 700) { task in
        task.cycleSeconds = 60
        task.windows = windows.flatMap { WeekWindows($0) }
        task.frequencyHundredths = nil
      }
      let positions = [Position(id: "p", name: "Functie", headcount: 1, level: 3)]
      let table = QualityTable(QualityFixture.organisation([task], positions: positions))
      return try #require(table.quality(ofPosition: "p", freed: [:])).before.exposure.minutesOnFullestDay
    }
    #expect(try positionDay(nil) == 140)
    #expect(try positionDay("dagelijks 08:00-12:00") == 100)
    #expect(try positionDay("za-zo 08:00-17:00") == 350)
    let own = QualityFixture.task("s", minutes: 700) { task in
      task.cycleSeconds = 60
      task.frequencyHundredths = nil
    }
    #expect(QualityFixture.quality([own]).exposure.minutesOnFullestDay == 140)
  }

  @Test("Without cycles there is no verdict; what is known to be too long stays a warning")
  func unknown() {
    func job(_ known: Int, cycle: Int) -> CheckOutcome {
      let tasks = [
        QualityFixture.task("s", minutes: known) { task in
          task.cycleSeconds = cycle
          task.minutesEach = 10
        },
        QualityFixture.task("u", minutes: 2000 - known) { $0.cycleSeconds = nil },
      ]
      return QualityFixture.quality(tasks).exposure.outcome
    }
    #expect(job(999, cycle: 600) == .unknown)
    #expect(job(1000, cycle: 600) == .kept)
    #expect(job(999, cycle: 60) == .breached)
  }
}
