import Interchange

/// The words about carved jobs as places to prepare, and about what leaves a workplace while it is covered.
enum RotationLinkTexts {
  static let title = Phrase(nl: "Banen en plekken die vervangen worden", en: "Jobs and places that are covered")
  static let intro = Phrase(
    nl:
      "Een baan met taken van een werkplek is een plek om die taken vast te leren. Taken die kunnen verhuizen hoeft wie vervangt niet te leren. Het rooster rekent hier niet mee: of het past, spreekt u af.",
    en:
      "A job with tasks of a workplace is a place to learn those tasks beforehand. Tasks that may move need not be learnt by who covers. The schedule does not reckon with this: agree whether it fits."
  )
  static let place = Phrase(nl: "werkplek", en: "workplace")
  static let seekers = Phrase(nl: "wie vervangt", en: "who covers")
  static let preparation = Phrase(nl: "waar de taken te leren zijn", en: "where the tasks can be learnt")
  static let carved = Phrase(nl: "wat tijdens het vervangen elders kan", en: "what can go elsewhere while covered")

  static func job(_ name: String, _ tasks: Int, of all: Int, _ minutes: Int, own: Bool) -> Phrase {
    Phrase(
      nl:
        "\(name): \(tasks) van de \(all) taken, \(hours(minutes).nl) uur per week\(own ? " (de eigen baan van wie vervangt)" : "")",
      en:
        "\(name): \(tasks) of the \(all) tasks, \(hours(minutes).en) hours a week\(own ? " (the own job of who covers)" : "")"
    )
  }
  static let noJob = Phrase(
    nl: "Geen baan heeft taken van deze werkplek.", en: "No job has tasks of this workplace.")
  static let noTasks = Phrase(
    nl: "De inventaris heeft geen taken van deze werkplek.", en: "The inventory has no tasks of this workplace.")
  static func inJobs(_ tasks: Int, _ minutes: Int) -> Phrase {
    Phrase(
      nl: "Al in een baan: \(count(tasks).nl), \(hours(minutes).nl) uur per week.",
      en: "In a job already: \(count(tasks).en), \(hours(minutes).en) hours a week.")
  }
  static func movable(_ tasks: Int, _ minutes: Int) -> Phrase {
    Phrase(
      nl: "Kan verhuizen: \(count(tasks).nl), \(hours(minutes).nl) uur per week.",
      en: "May move: \(count(tasks).en), \(hours(minutes).en) hours a week.")
  }
  static let nothing = Phrase(nl: "niets", en: "nothing")

  private static func count(_ tasks: Int) -> Phrase {
    Phrase(nl: tasks == 1 ? "1 taak" : "\(tasks) taken", en: tasks == 1 ? "1 task" : "\(tasks) tasks")
  }

  /// The two cells of the table, also used line by line in the plain text.
  static func preparation(_ link: RotationLink, name: (RotationLink.JobShare) -> String) -> [Phrase] {
    if link.taskCount == 0 { return [noTasks] }
    if link.jobs.isEmpty { return [noJob] }
    return link.jobs.map { job(name($0), $0.tasks.count, of: link.taskCount, $0.minutes, own: $0.isOfSeeker) }
  }

  static func carved(_ link: RotationLink) -> [Phrase] {
    var lines: [Phrase] = []
    if !link.jobs.isEmpty {
      lines.append(inJobs(Set(link.jobs.flatMap(\.tasks)).count, link.jobs.map(\.minutes).saturatingSum))
    }
    if !link.movable.isEmpty { lines.append(movable(link.movable.count, link.movableMinutes)) }
    return lines.isEmpty ? [nothing] : lines
  }
}
