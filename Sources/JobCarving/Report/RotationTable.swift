public import Interchange

/// What one person does in one week of a rotation (roosterregel).
public struct RotationWeekEntry: Hashable, Sendable, Encodable {
  public enum Activity: String, Hashable, Sendable, Encodable {
    /// In class.
    case learning
    /// Being trained on the job before the first cover.
    case preparing
    /// Doing the work of somebody in class.
    case covering
    /// Under contract between two covers.
    case idle
  }

  /// From 0; weeks are those of the schedule.
  public var week: Int
  public var monday: Day
  /// An employee by name, or the id of a seeker.
  public var who: String
  public var activity: Activity
  public var position: String
  public var employer: String
  /// The id of the training; empty where none is prepared for or covered.
  public var training: String
  /// Minutes in class, or of the contract.
  public var minutes: Int
}

extension Plan {
  /// The calendar of the rotation, by week, then employees and seekers in the order of the plan.
  public var rotationWeeks: [RotationWeekEntry] {
    guard let rotation else { return [] }
    let employers = Dictionary(
      positions.map { ($0.id, $0.employer ?? title) }, uniquingKeysWith: { first, _ in first })
    let away = Dictionary(
      trainings.map { ($0.id, $0.minutesAwayPerWeek) }, uniquingKeysWith: { first, _ in first })
    var weeks: [[RotationWeekEntry]] = Array(repeating: [], count: min(max(0, rotation.weeks), 10_000))
    func add(
      _ week: Int, _ who: String, _ what: RotationWeekEntry.Activity, _ place: String, _ training: String,
      _ minutes: Int
    ) {
      guard weeks.indices.contains(week) else { return }
      weeks[week].append(
        RotationWeekEntry(
          week: week, monday: rotation.firstWeek.advanced(byDays: 7 * week), who: who, activity: what, position: place,
          employer: place.isEmpty ? "" : employers[place] ?? title, training: training, minutes: minutes))
    }
    for training in rotation.trainings {
      for week in training.lessonWeeks {
        add(week, training.employee, .learning, training.position, training.training, away[training.training] ?? 0)
      }
    }
    for seeker in rotation.seekers {
      for block in seeker.blocks where block.firstWeek >= 0 && block.firstWeek < weeks.count {
        for week in block.firstWeek..<min(weeks.count, block.firstWeek.addingSaturating(max(0, block.weeks))) {
          add(week, seeker.seeker, block.activity.entry, block.position, block.training, block.minutesPerWeek)
        }
      }
    }
    return weeks.flatMap { $0 }
  }

  /// Who learns, prepares or covers in each week: `rotation.csv`.
  package var calendarTable: ReportTable {
    var table = ReportTable(
      "Rotatiekalender", "Rotation calendar",
      columns: [
        .init("week", "week", .whole), .init("maandag", "Monday", .day), .init("wie", "who"), .init("wat", "what"),
        .init("functie", "position"), .init("werkgever", "employer"), .init("scholing", "training"),
        .init("uren", "hours", .hours, isSummed: true),
      ])
    for entry in rotationWeeks {
      table.row([
        .value(entry.week + 1), .day(entry.monday), .name(entry.who), .text(entry.activity.word),
        .name(positionName(entry.position)), .name(entry.employer), .name(entry.training), .value(entry.minutes),
      ])
    }
    return table
  }
}

extension RotationWeekEntry.Activity {
  var word: Phrase {
    switch self {
    case .learning: ReportTexts.learns
    case .preparing: ReportTexts.prepares
    case .covering: ReportTexts.covers
    case .idle: ReportTexts.waits
    }
  }
}

extension SeekerPlan.Activity {
  fileprivate var entry: RotationWeekEntry.Activity {
    switch self {
    case .preparing: .preparing
    case .covering: .covering
    case .idle: .idle
    }
  }
}
