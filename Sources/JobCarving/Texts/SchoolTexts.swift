import Interchange

/// What is said of the calendars of schools and of groups that start together.
enum SchoolTexts {
  static func unknown(_ name: String) -> Phrase {
    Phrase(
      nl: "De schoolkalender '\(name)' staat niet in het bestand 'schoolkalender'.",
      en: "The school calendar '\(name)' is not in the file 'school_calendar'.")
  }

  static func unused(_ name: String) -> Phrase {
    Phrase(
      nl: "Geen opleiding noemt de schoolkalender '\(name)'; de kalender doet niets.",
      en: "No training names the school calendar '\(name)'; it does nothing.")
  }

  static func noWholeWeek(_ period: SchoolPeriod) -> Phrase {
    let days = span(period)
    return Phrase(
      nl: "\(days.nl): er valt geen hele week in van maandag tot en met vrijdag. Voor het rooster gaan de lessen door.",
      en: "\(days.en): it holds no whole week, Monday to Friday. For the schedule lessons go on.")
  }
  static let noWholeWeekHint = Phrase(
    nl: "Misschien is er in die week toch geen les: laat dan de laatste dag leeg.",
    en: "Maybe there are no lessons in that week after all: then leave the last day blank.")

  static func intakeWithoutLessons(_ period: SchoolPeriod) -> Phrase {
    let days = span(period)
    return Phrase(
      nl: "\(days.nl): dit is een instroomweek, maar er is dan geen les. De eerste les is daarna.",
      en: "\(days.en): this is an intake week, but there are no lessons then. The first lesson is later.")
  }

  static func outside(_ name: String, _ count: Int, of all: Int, _ first: Day, _ last: Day) -> Phrase {
    if count == all {
      return Phrase(
        nl: "Van de schoolkalender '\(name)' valt niets in het rooster (\(first) tot en met \(last)).",
        en: "Nothing of the school calendar '\(name)' lies in the schedule (\(first) to \(last)).")
    }
    return Phrase(
      nl:
        "Van de schoolkalender '\(name)' \(count == 1 ? "valt 1 regel" : "vallen \(count) van de \(all) regels") buiten het rooster (\(first) tot en met \(last)).",
      en:
        "Of the school calendar '\(name)' \(count == 1 ? "1 line lies" : "\(count) of \(all) lines lie") outside the schedule (\(first) to \(last))."
    )
  }

  static let noIntakeHint = Phrase(
    nl: "Misschien mag de opleiding eerder of later beginnen, of ontbreekt er een instroomweek.",
    en: "Maybe the training may start earlier or later, or an intake week is missing.")

  // MARK: Groups

  static func tooFewWishes(_ group: IntakeGroup, _ most: Int) -> Phrase {
    Phrase(
      nl:
        "De cursus gaat door met minstens \(group.minimum) van deze medewerkers tegelijk; meer dan \(most) kunnen er nooit in dezelfde week beginnen.",
      en:
        "The course takes place with at least \(group.minimum) of these employees; never more than \(most) can start in the same week."
    )
  }

  static func groupNotFormed(_ group: IntakeGroup) -> Phrase {
    Phrase(
      nl:
        "De cursus gaat door met minstens \(group.minimum) medewerkers tegelijk. In de weken waarin dit kan, komen er in dit rooster niet genoeg bij elkaar.",
      en:
        "The course takes place with at least \(group.minimum) employees at once. In the weeks in which this is possible, this schedule does not bring enough of them together."
    )
  }

  static func groupFull(_ group: IntakeGroup) -> Phrase {
    Phrase(
      nl: "De groep die dan begint is vol: er is plaats voor \(group.maximum).",
      en: "The group that starts then is full: there is room for \(group.maximum).")
  }

  static func smallerGroup(_ minimum: Int) -> Phrase {
    Phrase(
      nl: "Het kan als de school de groep al met \(minimum) begint.",
      en: "It can if the school starts the group with \(minimum) already.")
  }

  static func largerGroup(_ maximum: Int) -> Phrase {
    Phrase(
      nl: "Het kan als er plaats is voor \(maximum) in de groep.",
      en: "It can if the group has room for \(maximum).")
  }

  static let limitGroup = Phrase(
    nl: "Zonder de eis van een minimale groep kan het wel.", en: "Without the minimum group it is possible.")

  static func unknownCourse(_ course: String) -> Phrase {
    Phrase(
      nl: "Niemand wil de opleiding '\(course)' volgen; de groep doet niets.",
      en: "Nobody wants to follow the course '\(course)'; the group does nothing.")
  }

  static func tooFewForGroup(_ course: String, _ wishes: Int, _ minimum: Int) -> Phrase {
    Phrase(
      nl:
        "De opleiding '\(course)' gaat door met minstens \(minimum) mensen, maar \(wishes == 1 ? "er wil er maar 1" : "er willen er maar \(wishes)").",
      en:
        "The course '\(course)' takes place with at least \(minimum) people, but only \(wishes) \(wishes == 1 ? "wants" : "want") to follow it."
    )
  }

  static func groupReversed(_ course: String, _ minimum: Int, _ maximum: Int) -> Phrase {
    Phrase(
      nl: "De groep van '\(course)' heeft een minimum (\(minimum)) boven het maximum (\(maximum)).",
      en: "The group of '\(course)' has a minimum (\(minimum)) above its maximum (\(maximum)).")
  }

  static func groupTwice(_ course: String) -> Phrase {
    Phrase(
      nl: "Voor de opleiding '\(course)' staat er al een groep.", en: "The course '\(course)' has a group already.")
  }

  private static func span(_ period: SchoolPeriod) -> Phrase {
    guard let to = period.to, to != period.from else {
      return Phrase(nl: "\(period.from)", en: "\(period.from)")
    }
    return Phrase(nl: "\(period.from) tot en met \(to)", en: "\(period.from) to \(to)")
  }
}
