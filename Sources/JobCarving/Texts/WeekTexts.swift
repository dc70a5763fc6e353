import Interchange

/// The week of a job on the page and in the text output.
enum WeekTexts {
  static let title = Phrase(nl: "Een week waarin dit werk past", en: "A week in which this work fits")
  static let day = Phrase(nl: "dag", en: "day")
  static let minutes = Phrase(nl: "minuten", en: "minutes")
  static let days = [
    Phrase(nl: "maandag", en: "Monday"), Phrase(nl: "dinsdag", en: "Tuesday"), Phrase(nl: "woensdag", en: "Wednesday"),
    Phrase(nl: "donderdag", en: "Thursday"), Phrase(nl: "vrijdag", en: "Friday"),
    Phrase(nl: "zaterdag", en: "Saturday"), Phrase(nl: "zondag", en: "Sunday"),
  ]
  /// As they stand in moments; read back by `WeekWindows`.
  static let shortDays = [
    Phrase(nl: "ma", en: "Mon"), Phrase(nl: "di", en: "Tue"), Phrase(nl: "wo", en: "Wed"), Phrase(nl: "do", en: "Thu"),
    Phrase(nl: "vr", en: "Fri"), Phrase(nl: "za", en: "Sat"), Phrase(nl: "zo", en: "Sun"),
  ]

  static func caption(_ job: Int) -> Phrase {
    Phrase(nl: "Baan \(job): een mogelijke week", en: "Job \(job): one possible week")
  }

  static func finding(_ days: Int) -> Phrase {
    Phrase(
      nl:
        "Al het werk past in \(days) \(days == 1 ? "dag" : "dagen"), binnen de momenten van de taken en van de persoon. Een taak die niet op al zijn dagen hoeft, kan hier over meer dagen verdeeld zijn. Andere weken kunnen ook; pauzes komen er nog bij.",
      en:
        "All the work fits in \(days) \(days == 1 ? "day" : "days"), within the moments of the tasks and of the person. A task that is not due on all of its days may be spread over more of them here. Other weeks are possible; breaks come on top."
    )
  }

  static func way(_ minutes: Int) -> Phrase {
    Phrase(
      nl: "Hierin zitten \(minutes) minuten per week onderweg tussen plaatsen.",
      en: "This includes \(minutes) minutes a week on the way between places.")
  }

  /// One line for the text output.
  static func line(_ week: Timetable, _ language: Language) -> String {
    let days = (0..<7).compactMap { day -> String? in
      let today = week.sessions.filter { $0.day == day }
      guard !today.isEmpty else { return nil }
      return "\(shortDays[day][language]) "
        + today.map { "\(clock($0.start))-\(clock($0.end)) \($0.task)" }.joined(separator: ", ")
    }
    return (language == .dutch ? "Een mogelijke week: " : "One possible week: ") + days.joined(separator: "; ")
  }
}
