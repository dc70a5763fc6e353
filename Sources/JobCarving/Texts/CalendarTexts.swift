import Interchange

/// The words in calendar files.
enum CalendarTexts {
  static let lesson = Phrase(nl: "les", en: "lessons")
  static let guidance = Phrase(nl: "begeleiding", en: "guidance")

  static func learns(_ who: String, _ course: String) -> Phrase {
    Phrase(nl: "\(who) leert: \(course)", en: "\(who) learns: \(course)")
  }
  static func hoursAway(_ minutes: Int) -> Phrase {
    Phrase(nl: "\(hours(minutes).nl) uur per week in de les", en: "\(hours(minutes).en) hours a week in class")
  }
  static func coveredBy(_ seeker: String) -> Phrase {
    Phrase(nl: "Vervangen door \(seeker)", en: "Covered by \(seeker)")
  }
  static let coveredByNobody = Phrase(nl: "Niemand vervangt", en: "Nobody covers")

  static func does(_ seeker: String, _ activity: SeekerPlan.Activity, _ position: String) -> Phrase {
    switch activity {
    case .preparing: Phrase(nl: "\(seeker) werkt zich in: \(position)", en: "\(seeker) prepares: \(position)")
    case .covering: Phrase(nl: "\(seeker) vervangt: \(position)", en: "\(seeker) covers: \(position)")
    case .idle: Phrase(nl: "\(seeker): geen les, geen inwerken", en: "\(seeker): no lessons, no preparation")
    }
  }
  static func hoursOfWork(_ minutes: Int) -> Phrase {
    Phrase(nl: "\(hours(minutes).nl) uur per week", en: "\(hours(minutes).en) hours a week")
  }
  static func placeOf(_ employee: String) -> Phrase {
    Phrase(nl: "De plek van \(employee)", en: "The place of \(employee)")
  }
  static func guides(_ mentor: String, _ minutes: Int) -> Phrase {
    Phrase(
      nl: "\(mentor) begeleidt \(hours(minutes).nl) uur per week",
      en: "\(mentor) guides \(hours(minutes).en) hours a week")
  }
  static func hasHours(_ minutes: Int) -> Phrase {
    Phrase(
      nl: "Beschikbaar voor begeleiding: \(hours(minutes).nl) uur per week",
      en: "Available for guidance: \(hours(minutes).en) hours a week")
  }
}
