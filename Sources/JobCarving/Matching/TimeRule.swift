import Interchange

/// `match.time`: the hours and moments of the tasks against the hours and moments of the person, and whether
/// there is a week in which they all fit.
enum TimeRule {
  static func compare(_ bundle: Bundle, _ limits: Scenario.Limits) -> ComparisonPoint {
    let person = bundle.person
    let minutes = bundle.personMinutes
    func point(_ verdict: Verdict, _ text: Phrase, _ tasks: [String] = []) -> ComparisonPoint {
      ComparisonPoint(
        rule: "match.time", point: CapabilityDimension.time.id, dimension: .time, name: CapabilityDimension.time.name,
        verdict: verdict, asked: minutes, able: person.maximumMinutes, unit: MatchingTexts.minutesAWeek, tasks: tasks,
        share: LevelRule.percent(bundle.parts.filter { tasks.contains($0.task.id) }, of: bundle),
        restsOnEstimate: false, text: text)
    }
    if minutes > person.maximumMinutes {
      return point(.exceeds, MatchingTexts.tooManyHours(minutes, person.maximumMinutes))
    }
    if let daily = person.maximumMinutesPerDay, minutes > daily * person.workDays {
      return point(.exceeds, MatchingTexts.tooLongDays(minutes, daily, person.workDays))
    }
    guard let available = person.availability else {
      let fixed = bundle.parts.filter { $0.task.windows != nil }
      return fixed.isEmpty
        ? point(.ok, MatchingTexts.timeFits(minutes))
        : point(.unknown, MatchingTexts.availabilityUnknown, fixed.map(\.task.id))
    }
    if minutes > available.totalMinutes {
      return point(.exceeds, MatchingTexts.tooManyHours(minutes, available.totalMinutes))
    }
    var otherDays: (task: WorkTask, days: [Int])?
    for part in bundle.parts {
      guard let windows = part.task.windows else { continue }
      let overlap = windows.intersection(available)
      if overlap.totalMinutes < part.personMinutes {
        return point(
          .exceeds, MatchingTexts.noOverlap(part.task, overlap.totalMinutes, part.personMinutes), [part.task.id])
      }
      let present = overlap.days
      if otherDays == nil, let days = part.task.daysPerWeek, days > present.count {
        otherDays = (part.task, windows.days.filter { !present.contains($0) })
      }
    }
    do throws(Timetable.Refusal) {
      _ = try Timetable(bundle, limits: limits)
    } catch {
      return point(.exceeds, error.text, error.tasks)
    }
    if let otherDays {
      return point(.signal, MatchingTexts.otherDays(otherDays.task, otherDays.days), [otherDays.task.id])
    }
    return point(.ok, MatchingTexts.timeFits(minutes))
  }
}
