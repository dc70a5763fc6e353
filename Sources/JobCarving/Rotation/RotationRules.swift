import Interchange

/// One breach of a hard rule by a schedule.
struct RotationBreach: Hashable, Sendable {
  var rule: String
  /// Id of the seeker, training, team or mentor group concerned.
  var subject: String
  /// How often, or how many weeks.
  var count: Int
}

/// The hard rules, read from a finished schedule and from nothing that a search keeps.
struct RotationRules {
  static let ids = [
    "prepared", "travel", "one-place", "contract", "mentor", "team", "course", "intake", "cover", "displacement", "pin",
  ]

  let model: RotationModel
  let organisation: Organisation
  private let courseIndex: [String: Int]
  private let personIndex: [String: Int]

  init(model: RotationModel, organisation: Organisation) {
    self.model = model
    self.organisation = organisation
    courseIndex = Dictionary(
      zip(model.courses.map(\.id), model.courses.indices), uniquingKeysWith: { first, _ in first })
    personIndex = Dictionary(zip(model.people.map(\.id), model.people.indices), uniquingKeysWith: { first, _ in first })
  }

  func breaches(of schedule: RotationSchedule) -> [RotationBreach] {
    prepared(schedule) + travel(schedule) + onePlace(schedule) + contract(schedule) + mentor(schedule) + team(schedule)
      + course(schedule) + intake(schedule) + cover(schedule) + displacement(schedule) + pin(schedule)
  }

  /// `prepared`: the weeks directly before the first cover at a position are preparation there, as many as needed.
  func prepared(_ schedule: RotationSchedule) -> [RotationBreach] {
    schedule.seekers.flatMap { plan -> [RotationBreach] in
      guard personIndex[plan.seeker] != nil else {
        return [RotationBreach(rule: "prepared", subject: plan.seeker, count: 1)]
      }
      let covering = plan.blocks.filter { $0.activity == .covering }
      return unique(covering.map(\.position)).compactMap { position in
        let first = covering.filter { $0.position == position }.map(\.firstWeek).min() ?? 0
        guard let needed = neededWeeks(plan.seeker, position, first, covering) else {
          return RotationBreach(rule: "prepared", subject: plan.seeker, count: 1)
        }
        let missing = (first - needed..<first).count { week in
          !plan.blocks.contains { $0.activity == .preparing && $0.position == position && holds($0, week) }
        }
        return missing > 0 ? RotationBreach(rule: "prepared", subject: plan.seeker, count: missing) : nil
      }
    }
  }

  /// From the files: the person's own weeks, or those of a chain from a position covered before.
  private func neededWeeks(_ id: String, _ position: String, _ first: Int, _ covering: [SeekerPlan.Block]) -> Int? {
    guard let seeker = organisation.seekers.first(where: { $0.id == id }), model.positionIDs.contains(position) else {
      return nil
    }
    var weeks: [Int] = []
    if let own = seeker.preparationWeeks[position] { weeks.append(own) }
    for chain in model.settings.chains
    where chain.to == position && chain.from != position
      && covering.contains(where: { $0.position == chain.from && $0.firstWeek + $0.weeks <= first })
    {
      weeks.append(chain.weeks)
    }
    guard let least = weeks.min() else { return nil }
    return model.rules.preparation == .none ? 0 : min(max(least, 0), model.weeks + 1)
  }

  /// `travel`: nobody works at a place that is too far from home.
  func travel(_ schedule: RotationSchedule) -> [RotationBreach] {
    schedule.seekers.compactMap { plan in
      guard let seeker = organisation.seekers.first(where: { $0.id == plan.seeker }) else { return nil }
      let far = unique(plan.blocks.filter { $0.activity != .idle }.map(\.position)).filter(seeker.isTooFar)
      return far.isEmpty ? nil : RotationBreach(rule: "travel", subject: plan.seeker, count: far.count)
    }
  }

  /// `one-place`: in no week two workplaces; a workplace is kept from the first lesson to the last.
  func onePlace(_ schedule: RotationSchedule) -> [RotationBreach] {
    schedule.seekers.compactMap { plan in
      let kept = schedule.trainings.filter { $0.seeker == plan.seeker && !$0.lessonWeeks.isEmpty }
      let weeks = (0..<schedule.weeks).count { week in
        let covered = kept.filter { ($0.lessonWeeks.min() ?? 0)...($0.lessonWeeks.max() ?? 0) ~= week }
        let preparing = plan.blocks.filter { $0.activity == .preparing && holds($0, week) }
        if model.rules.pooling { return unique(covered.map(\.position) + preparing.map(\.position)).count > 1 }
        return covered.count + preparing.count > 1
      }
      return weeks > 0 ? RotationBreach(rule: "one-place", subject: plan.seeker, count: weeks) : nil
    }
  }

  /// `contract`: not longer than allowed, inside the person's availability, hours inside the range.
  func contract(_ schedule: RotationSchedule) -> [RotationBreach] {
    schedule.seekers.compactMap { plan in
      guard let person = personIndex[plan.seeker].map({ model.people[$0] }), !plan.blocks.isEmpty else { return nil }
      let first = plan.blocks.map(\.firstWeek).min() ?? 0
      let end = plan.blocks.map { $0.firstWeek + $0.weeks }.max() ?? 0
      var count = max(0, end - first - person.maximumWeeks)
      count += (first..<max(first, end)).count { !person.available.contains($0) }
      guard let range = person.minutes else {
        return RotationBreach(rule: "contract", subject: plan.seeker, count: count + 1)
      }
      let byWeek = (first..<max(first, end)).map { week in
        plan.blocks.reduce(0) { $0 + (holds($1, week) ? $1.minutesPerWeek : 0) }
      }
      switch model.rules.cover {
      case .workplace: count += byWeek.contains { !range.contains($0) } ? 1 : 0
      case .hourForHour:
        count += byWeek.count { $0 > range.upperBound }
        count += byWeek.reduce(0, +) < range.lowerBound * byWeek.count ? 1 : 0
        var pause = 0
        for minutes in byWeek {
          pause = minutes == 0 ? pause + 1 : 0
          if let longest = model.rules.longestPauseWeeks, pause == longest + 1 { count += 1 }
        }
      }
      return count > 0 ? RotationBreach(rule: "contract", subject: plan.seeker, count: count) : nil
    }
  }

  /// `mentor`: every week the mentors of the positions have the minutes for all who prepare or cover there.
  func mentor(_ schedule: RotationSchedule) -> [RotationBreach] {
    var demand = Array(repeating: 0, count: model.positionIDs.count * model.weeks)
    for block in schedule.seekers.flatMap(\.blocks) where block.activity != .idle {
      guard let position = model.positionIDs.firstIndex(of: block.position) else { continue }
      let minutes = block.activity == .preparing ? model.mentorPreparing : model.mentorCovering
      for week in max(0, block.firstWeek)..<max(0, min(model.weeks, block.firstWeek + block.weeks)) {
        demand[position * model.weeks + week] += minutes
      }
    }
    return model.mentoring.groups.indices.compactMap { group in
      let weeks = (0..<model.weeks).count { model.mentoring.shares(demand, group: group, week: $0).missing > 0 }
      let name = model.mentoring.groups[group].positions.map { model.positionIDs[$0] }.joined(separator: ",")
      return weeks > 0 ? RotationBreach(rule: "mentor", subject: name, count: weeks) : nil
    }
  }

  /// `team`: not more of one team away in a week than its limit.
  func team(_ schedule: RotationSchedule) -> [RotationBreach] {
    let teams = unique(organisation.trainings.map(\.team).filter { !$0.isEmpty })
    return teams.compactMap { team in
      let limit = max(0, model.settings.teamLimits[team] ?? model.settings.teamLimit)
      let members = Set(organisation.trainings.filter { $0.team == team }.map(\.id))
      let lessons = schedule.trainings.filter { members.contains($0.training) }.flatMap(\.lessonWeeks)
      let count = (0..<schedule.weeks).reduce(0) { sum, week in sum + max(0, lessons.count { $0 == week } - limit) }
      return count > 0 ? RotationBreach(rule: "team", subject: team, count: count) : nil
    }
  }

  /// `course`: it starts on a day that is allowed and its lessons follow the calendar.
  func course(_ schedule: RotationSchedule) -> [RotationBreach] {
    schedule.trainings.compactMap { planned in
      let wish = organisation.trainings.first { $0.id == planned.training }
      let allowed = wish.map { wish in
        model.calendar.starts(of: wish, pinned: planned.startDay).contains { $0.lessonWeeks == planned.lessonWeeks }
      }
      return allowed == true ? nil : RotationBreach(rule: "course", subject: planned.training, count: 1)
    }
  }

  /// `cover`: each course at most once, and one seeker takes the workplace in every week with lessons, in none other.
  func cover(_ schedule: RotationSchedule) -> [RotationBreach] {
    let planned = schedule.trainings.compactMap { planned -> RotationBreach? in
      let holders = schedule.seekers.filter { plan in
        plan.blocks.contains { $0.activity == .covering && $0.training == planned.training }
      }
      guard let index = courseIndex[planned.training],
        schedule.trainings.count(where: { $0.training == planned.training }) == 1,
        holders.map(\.seeker) == (planned.seeker.map { [$0] } ?? [])
      else { return RotationBreach(rule: "cover", subject: planned.training, count: 1) }
      let course = model.courses[index]
      let blocks = holders.flatMap(\.blocks).filter { $0.activity == .covering && $0.training == planned.training }
      let weeks = blocks.flatMap { Array($0.firstWeek..<$0.firstWeek + max(0, $0.weeks)) }.sorted()
      let person = planned.seeker.flatMap { personIndex[$0] }.map { model.people[$0] }
      let minutes = person.map { model.coveredMinutes(course, by: $0) } ?? 0
      let lessons = planned.lessonWeeks.count
      let agrees =
        (planned.seeker == nil || weeks == planned.lessonWeeks)
        && blocks.allSatisfy { $0.position == model.positionIDs[course.position] }
        && planned.coveredMinutes == minutes * lessons
        && planned.uncoveredMinutes == (course.awayMinutes - minutes) * lessons
      return agrees ? nil : RotationBreach(rule: "cover", subject: planned.training, count: 1)
    }
    let known = Set(schedule.trainings.map(\.training))
    let stray = unique(schedule.seekers.flatMap(\.blocks).filter { $0.activity == .covering }.map(\.training))
      .filter { !known.contains($0) }
    return planned + stray.map { RotationBreach(rule: "cover", subject: $0, count: 1) }
  }

  /// `displacement`: a seeker who covers works no more hours than are trained. Hard hour for hour, else a warning.
  func displacement(_ schedule: RotationSchedule) -> [RotationBreach] {
    model.rules.displacement == .hardRule ? excessWeeks(schedule) : []
  }

  /// Weeks by seeker in which somebody who does not prepare works longer than employees are away for it.
  func excessWeeks(_ schedule: RotationSchedule) -> [RotationBreach] {
    let covered = Dictionary(grouping: schedule.trainings.filter { $0.seeker != nil }) { $0.seeker ?? "" }
    return schedule.seekers.compactMap { plan in
      var trained = Array(repeating: 0, count: schedule.weeks)
      for planned in covered[plan.seeker] ?? [] {
        guard let course = courseIndex[planned.training] else { continue }
        for week in Set(planned.lessonWeeks) where trained.indices.contains(week) {
          trained[week] += model.courses[course].awayMinutes
        }
      }
      let weeks = (0..<schedule.weeks).count { week in
        let blocks = plan.blocks.filter { holds($0, week) && $0.activity != .preparing }
        return blocks.reduce(0) { $0 + $1.minutesPerWeek } > trained[week]
      }
      return weeks > 0 ? RotationBreach(rule: "displacement", subject: plan.seeker, count: weeks) : nil
    }
  }

  /// `pin`: what the user fixed about courses and seekers stays fixed.
  func pin(_ schedule: RotationSchedule) -> [RotationBreach] {
    organisation.scenario.pins.compactMap { pin in
      let (training, holds): (String, Bool)
      switch pin.kind {
      case .trainingStarts(let id, let day):
        (training, holds) = (id, schedule.trainings.contains { $0.training == id && $0.startDay == day })
      case .trainingNotThisYear(let id):
        (training, holds) = (id, !schedule.trainings.contains { $0.training == id })
      case .seekerCovers(let seeker, let id):
        (training, holds) = (id, schedule.trainings.contains { $0.training == id && $0.seeker == seeker })
      default: return nil
      }
      // A pin on a training that does not exist is a finding of the import, not of a plan.
      guard courseIndex[training] != nil, !holds else { return nil }
      return RotationBreach(rule: "pin", subject: training, count: 1)
    }
  }

  private func holds(_ block: SeekerPlan.Block, _ week: Int) -> Bool {
    week >= block.firstWeek && week - block.firstWeek < block.weeks
  }

  private func unique(_ texts: [String]) -> [String] { Set(texts).sorted() }
}
