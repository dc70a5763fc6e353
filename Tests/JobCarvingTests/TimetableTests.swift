import Interchange
import Testing

@testable import JobCarving

@Suite("A week in which a job can be done")
struct TimetableTests {
  private func task(_ id: String, _ windows: String?, times: Int? = nil, place: String = "") -> WorkTask {
    var task = WorkTask(id: id, position: "F1", name: "Taak \(id)", minutesPerWeek: 600)
    task.windows = windows.flatMap { WeekWindows($0) }
    task.frequencyHundredths = times.map { $0 * 100 }
    task.place = place
    return task
  }

  private func person(_ available: String?, perDay: Int? = nil) -> CapabilityProfile {
    var person = CapabilityProfile(id: "P1", minimumMinutes: 60, maximumMinutes: 2400)
    person.availability = available.flatMap { WeekWindows($0) }
    person.maximumMinutesPerDay = perDay
    return person
  }

  private func bundle(_ person: CapabilityProfile, _ parts: [(WorkTask, Int)]) -> Bundle {
    Bundle(
      person: person, parts: parts.map { Bundle.Part(task: $0.0, freedMinutes: $0.1, personMinutes: $0.1) })
  }

  /// Every minute once, within both sets of moments, no day too long.
  private func check(_ week: Timetable, _ bundle: Bundle) {
    for part in bundle.parts {
      let mine = week.sessions.filter { $0.task == part.task.id }
      #expect(mine.reduce(0) { $0 + $1.end - $1.start } >= part.personMinutes)
      for session in mine {
        for windows in [part.task.windows, bundle.person.availability].compactMap(\.self) {
          let base = session.day * WeekWindows.minutesPerDay
          #expect(
            windows.spans.contains { $0.start <= base + session.start && base + session.end <= $0.end },
            "\(session) is outside its moments")
        }
      }
    }
    for (first, second) in zip(week.sessions, week.sessions.dropFirst()) where first.day == second.day {
      #expect(first.end <= second.start, "two at once")
    }
    for day in 0..<7 {
      let minutes = week.sessions.filter { $0.day == day }.reduce(0) { $0 + $1.end - $1.start }
      #expect(minutes <= bundle.person.maximumMinutesPerDay ?? 1440)
    }
  }

  @Test("Two tasks that just fill a window fit, and one minute more names both of them")
  func twoTasks() throws {
    let both = [(task("A", "ma 08:00-10:00"), 60), (task("B", "ma 08:00-10:00"), 60)]
    let fits = bundle(person("ma-vr 07:00-15:00"), both)
    check(try Timetable(fits, limits: .init()), fits)
    let over = bundle(person("ma-vr 07:00-15:00"), [(both[0].0, 61), both[1]])
    let refusal = #expect(throws: Timetable.Refusal.self) { try Timetable(over, limits: .init()) }
    #expect(refusal?.tasks == ["A", "B"])
    #expect(refusal?.text.nl.hasPrefix("Deze twee taken passen niet samen in de week van deze persoon.") == true)
    #expect(refusal?.text.nl.contains("Taak A") == true && refusal?.text.en.contains("Taak B") == true)
  }

  @Test("A task that does not fit by itself is named alone")
  func oneTask() {
    let alone = bundle(person("ma-vr 08:00-12:00"), [(task("A", "ma 11:00-14:00"), 61), (task("B", nil), 60)])
    let refusal = #expect(throws: Timetable.Refusal.self) { try Timetable(alone, limits: .init()) }
    #expect(refusal?.tasks == ["A"])
  }

  @Test("Three tasks of which every two fit are named together")
  func threeTasks() {
    let tasks = ["A", "B", "C"].map { (task($0, "ma 08:00-10:00"), 50) }
    let refusal = #expect(throws: Timetable.Refusal.self) {
      try Timetable(bundle(person("ma 08:00-12:00"), tasks), limits: .init())
    }
    #expect(refusal?.tasks == ["A", "B", "C"])
  }

  @Test(
    "No day is longer than the person can work: four hours fit in two days of two hours, and one minute more does not")
  func dayLength() throws {
    let most = bundle(person("ma-di 08:00-12:00", perDay: 120), [(task("A", nil), 240)])
    check(try Timetable(most, limits: .init()), most)
    #expect(throws: Timetable.Refusal.self) {
      try Timetable(bundle(person("ma-di 08:00-12:00", perDay: 120), [(task("A", nil), 241)]), limits: .init())
    }
  }

  @Test("Work of every day takes the same time each day, so that it cannot be saved up for one")
  func everyDay() throws {
    let windows = "ma 08:00-09:00; di 08:00-12:00"
    let weekly = bundle(person("ma-vr 07:00-15:00"), [(task("A", windows), 240)])
    check(try Timetable(weekly, limits: .init()), weekly)
    #expect(throws: Timetable.Refusal.self) {
      try Timetable(bundle(person("ma-vr 07:00-15:00"), [(task("A", windows, times: 2), 240)]), limits: .init())
    }
  }

  @Test("Days that touch are days, not one span: daily work stays daily for who is available the whole week")
  func touchingDays() throws {
    // 50 minutes on each of five days, beside 50 or 60 on Monday, with at most 100 a day.
    func week(_ monday: Int) -> Bundle {
      bundle(person("ma-vr", perDay: 100), [(task("A", nil, times: 5), 250), (task("B", "ma 08:00-12:00"), monday)])
    }
    check(try Timetable(week(50), limits: .init()), week(50))
    #expect(throws: Timetable.Refusal.self) { try Timetable(week(60), limits: .init()) }
  }

  @Test("The way to another place counts when the scenario gives it, once a day")
  func way() throws {
    let tasks = [(task("A", nil, times: 2, place: "Zaal"), 200), (task("B", nil, times: 2, place: "Kelder"), 40)]
    let exact = bundle(person("ma-di 08:00-10:00"), tasks)
    #expect(try Timetable(exact, limits: .init()).wayMinutes == 0)
    var limits = Scenario.Limits()
    limits.wayMinutes = 1
    #expect(throws: Timetable.Refusal.self) { try Timetable(exact, limits: limits) }
    let room = bundle(person("ma-di 08:00-10:01"), tasks)
    let week = try Timetable(room, limits: limits)
    #expect(week.wayMinutes == 2)
  }

  @Test("Quick answers are those of the flow, on 2,000 random weeks, and sessions keep every limit")
  func quickAndSlow() {
    var random = SplitMix64(seed: 7)
    var (yes, no, quickYes, quickNo) = (0, 0, 0, 0)
    for _ in 0..<2000 {
      var organisation = Organisation()
      organisation.scenario.limits.enforcedTimetable = true
      organisation.positions = [Position(id: "F1", name: "F1")]
      let starts = [7, 8, 9, 10, 13]
      let count = 2 + random.below(4)
      for number in 0..<count {
        let start = starts[random.below(starts.count)]
        let windows = random.below(3) == 0 ? nil : "ma-vr \(start):00-\(start + 1 + random.below(3)):00"
        organisation.tasks.append(
          task("T\(number)", windows, times: random.below(2) == 0 ? nil : 1 + random.below(6)))
      }
      let days = ["ma-vr", "ma,wo,vr", "di-do"][random.below(3)]
      organisation.people = [person("\(days) 07:00-15:00", perDay: 120 + 60 * random.below(7))]
      let soundness = JobSoundness(organisation, quality: nil)
      let weeks = JobWeeks(organisation)
      let parts = organisation.tasks.indices.map {
        JobSoundness.Part(task: $0, minutes: 30 + random.below(400), freed: 30)
      }
      let job = bundle(organisation.people[0], parts.map { (organisation.tasks[$0.task], $0.minutes) })
      let week = try? Timetable(job, limits: .init())
      #expect(soundness.hasTimetable(profile: 0, parts) == (week != nil))
      #expect((soundness.offence(profile: 0, parts) == 0) == (week != nil))
      if let week {
        yes += 1
        check(week, job)
      } else {
        no += 1
      }
      // The same by the flow alone, without the quick answers.
      let flow = WeekOfWork(person: organisation.people[0], limits: .init())
        .fits(parts.map { WeekOfWork.Work(task: organisation.tasks[$0.task], minutes: $0.minutes) })
      if let answer = weeks.quickAnswer(profile: 0, parts) {
        if answer { quickYes += 1 } else { quickNo += 1 }
        #expect(answer == flow)
      }
    }
    #expect(yes > 200 && no > 200 && quickYes > 50 && quickNo > 50)
  }
}
