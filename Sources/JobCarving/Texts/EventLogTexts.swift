import Interchange

/// What is said about an event log.
enum EventLogTexts {
  static func notALog(_ file: String, found: String, line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .error, "xes/not-a-log",
      Phrase(
        nl: "Een event-log (XES) begint met het element 'log'; hier staat '\(found)'.",
        en: "An event log (XES) begins with the element 'log'; '\(found)' stands here."),
      at: SourceLocation(file: file, line: line, column: column),
      hint: Phrase(nl: "Misschien is dit een ander soort bestand.", en: "Maybe this is another kind of file."))
  }

  static func compressed(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "xes/compressed",
      Phrase(nl: "Dit bestand is ingepakt (gzip).", en: "This file is compressed (gzip)."),
      at: SourceLocation(file: file),
      hint: Phrase(nl: "Misschien eerst uitpakken: gunzip BESTAND.", en: "Maybe unpack it first: gunzip FILE."))
  }

  static func tooManyActivities(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      .error, "xes/too-many-activities",
      Phrase(
        nl: "Tot hier staan al meer dan \(EventLogMeasures.maximumActivities) verschillende activiteiten in dit log.",
        en: "Up to here this log names more than \(EventLogMeasures.maximumActivities) different activities."),
      at: SourceLocation(file: file, line: line),
      hint: Phrase(
        nl: "Misschien bevat de naam van de activiteit een zaaknummer.",
        en: "Maybe the name of the activity holds the number of a case."))
  }

  static func badTime(_ file: String, _ text: String, line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .warning, "xes/bad-time",
      Phrase(
        nl: "'\(text)' is geen tijdstip; dit event telt mee zonder tijd.",
        en: "'\(text)' is not a timestamp; this event counts without a time."),
      at: SourceLocation(file: file, line: line, column: column),
      hint: Phrase(nl: "Misschien zo: 2026-03-01T09:30:00+01:00", en: "Maybe like this: 2026-03-01T09:30:00+01:00"))
  }

  static func moreBadTimes(_ file: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .warning, "xes/bad-time",
      Phrase(nl: "Nog \(count) tijdstippen zijn niet te lezen.", en: "\(count) more timestamps cannot be read."),
      at: SourceLocation(file: file))
  }

  static func noActivities(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "xes/no-activities",
      Phrase(nl: "Geen event in dit log heeft een naam.", en: "No event in this log has a name."),
      at: SourceLocation(file: file),
      hint: Phrase(nl: "Misschien ontbreekt concept:name.", en: "Maybe concept:name is missing."))
  }

  static func resourcesAsPositions(_ file: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .warning, "xes/no-roles",
      Phrase(
        nl:
          "Bij \(count) uitvoerders staat geen rol en geen groep; zij kregen een nummer, hun naam is niet opgeslagen.",
        en: "\(count) resources have no role and no group; they got a number, their name is not kept."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien kan het log worden gemaakt met org:role of org:group.",
        en: "Maybe the log can be made with org:role or org:group."))
  }

  static func untimed(_ file: String, _ count: Int, of all: Int) -> Diagnostic {
    Diagnostic(
      .warning, "xes/no-duration",
      Phrase(
        nl: "Bij \(count) van de \(all) taken is geen duur gemeten; vul de minuten per week zelf in.",
        en: "For \(count) of the \(all) tasks no duration was measured; fill in the minutes a week."),
      at: SourceLocation(file: file),
      hint: Phrase(
        nl: "Misschien houdt het systeem alleen het einde van een activiteit bij.",
        en: "Maybe the system only records the end of an activity."))
  }

  static func resource(_ number: Int) -> Phrase {
    Phrase(nl: "Medewerker \(number)", en: "Employee \(number)")
  }

  static let nobody = Phrase(nl: "Niet genoemd", en: "Not named")

  /// Where the numbers of a task come from: how often in how many days, and the spread of the durations.
  static func source(_ file: String, times: Int, from: Day?, to: Day?, _ durations: DurationSpread) -> Phrase {
    var text = Phrase(nl: "gemeten in \(file): \(times) keer", en: "measured in \(file): \(times) times")
    if let from, let to {
      text = text + Phrase(nl: " van \(from) t/m \(to)", en: " from \(from) to \(to)")
    }
    guard let quartiles = durations.quartiles else {
      return text + Phrase(nl: "; duur niet gemeten", en: "; duration not measured")
    }
    return text
      + Phrase(
        nl:
          "; doorlooptijd bij \(durations.count): mediaan \(quartiles.median) s, kwartielen \(quartiles.lower) en \(quartiles.upper) s",
        en:
          "; elapsed time of \(durations.count): median \(quartiles.median) s, quartiles \(quartiles.lower) and \(quartiles.upper) s"
      )
  }

  /// What the log held and what of it does not count.
  static func summary(_ file: String, _ measures: EventLogMeasures) -> [Diagnostic] {
    let place = SourceLocation(file: file)
    let span = measures.first.map { first in
      Phrase(
        nl: ", van \(first.day) t/m \((measures.last ?? first).day)",
        en: ", from \(first.day) to \((measures.last ?? first).day)")
    }
    let read =
      Phrase(
        nl:
          "\(measures.traces) zaken, \(measures.events) events, \(measures.activities.count) taken van \(measures.performers.count) uitvoerders",
        en:
          "\(measures.traces) traces, \(measures.events) events, \(measures.activities.count) tasks of \(measures.performers.count) performers"
      )
      + (span ?? Phrase(nl: ", zonder tijd", en: ", without times")) + Phrase(verbatim: ".")
    var result = [Diagnostic(.note, "xes/read", read, at: place)]
    func tell(_ code: String, _ count: Int, _ nl: String, _ en: String, _ severity: Diagnostic.Severity = .warning) {
      if count > 0 {
        result.append(Diagnostic(severity, code, Phrase(nl: "\(count) \(nl)", en: "\(count) \(en)"), at: place))
      }
    }
    if let first = measures.first, let last = measures.last,
      last.milliseconds - first.milliseconds < EventLogProject.week
    {
      result.append(
        Diagnostic(
          .warning, "xes/short-span",
          Phrase(
            nl: "Het log beslaat minder dan een week; alles telt als één week.",
            en: "The log spans less than a week; everything counts as one week."), at: place))
    }
    tell(
      "xes/no-name", measures.eventsWithoutActivity, "events zonder naam tellen niet mee.",
      "events without a name do not count.")
    tell("xes/no-time", measures.eventsWithoutTime, "events hebben geen tijdstip.", "events have no timestamp.")
    tell(
      "xes/no-zone", measures.eventsWithoutZone, "tijdstippen zonder tijdzone zijn als UTC gelezen.",
      "timestamps without a time zone were read as UTC.", .note)
    tell(
      "xes/end-before-start", measures.endsBeforeStart, "keer ligt het einde voor het begin; die duur telt niet mee.",
      "times the end lies before the start; that duration does not count.")
    tell(
      "xes/unpaired", measures.endsWithoutStart, "keer is er een einde zonder begin.",
      "times there is an end without a start.", .note)
    tell(
      "xes/unfinished", measures.startsWithoutEnd, "keer is er een begin zonder einde.",
      "times there is a start without an end.", .note)
    tell(
      "xes/interrupted", measures.interruptions, "onderbrekingen en hervattingen; de pauzes zitten in de duur.",
      "suspensions and resumptions; the pauses are part of the duration.")
    return result
  }
}
