import Interchange

/// What is said about a staffing message.
enum MessageTexts {
  static func notAMessage(_ file: String, line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .error, "setu/not-a-message",
      Phrase(nl: "Een bericht in JSON is een object.", en: "A message in JSON is an object."),
      at: SourceLocation(file: file, line: line, column: column),
      hint: Phrase(nl: "Misschien is dit een lijst van berichten.", en: "Maybe this is a list of messages."))
  }

  static func tooLarge(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      .error, "setu/too-large",
      Phrase(
        nl: "Dit bestand heeft meer dan \(MessageReader.maximumNodes) elementen; een bericht is kleiner.",
        en: "This file has more than \(MessageReader.maximumNodes) elements; a message is smaller."),
      at: SourceLocation(file: file, line: line))
  }

  static func foreignNamespace(_ file: String, _ namespace: String, line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      .warning, "setu/unknown-namespace",
      Phrase(
        nl: "Elementen uit de naamruimte '\(namespace)' kennen wij niet; zij zijn niet gelezen.",
        en: "Elements of the namespace '\(namespace)' are not known; they were not read."),
      at: SourceLocation(file: file, line: line, column: column),
      hint: Phrase(
        nl: "Misschien is dit een nieuwere versie van de standaard.",
        en: "Maybe this is a newer version of the standard."))
  }

  static func unknownMessage(_ file: String, _ name: String, line: Int, column: Int) -> Diagnostic {
    let known = MessageKind.allCases.map(\.rawValue).joined(separator: ", ")
    let shown = name.isEmpty ? "JSON" : name
    return Diagnostic(
      .warning, "setu/unknown-message",
      Phrase(
        nl: "Dit soort bericht (\(shown)) kennen wij niet; er is niets uit gelezen.",
        en: "This kind of message (\(shown)) is not known; nothing was read from it."),
      at: SourceLocation(file: file, line: line, column: column),
      hint: Phrase(nl: "Misschien is het een van deze: \(known).", en: "Maybe it is one of these: \(known)."))
  }

  static func nothing(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "setu/nothing",
      Phrase(
        nl: "In deze berichten staat geen functie en geen persoon.",
        en: "These messages hold no position and no person."), at: SourceLocation(file: file))
  }

  static func read(_ result: SETUImport.FileResult, at place: SourceLocation) -> Diagnostic {
    let what = [result.kind, result.standard].filter { !$0.isEmpty }.joined(separator: ", ")
    guard result.positions + result.people > 0 else {
      return Diagnostic(
        .note, "setu/no-records",
        Phrase(nl: "\(what): geen functie en geen persoon.", en: "\(what): no position and no person."), at: place)
    }
    return Diagnostic(
      .note, "setu/read",
      Phrase(
        nl: "\(what): \(result.positions) functies, \(result.tasks) taken, \(result.people) mensen.",
        en: "\(what): \(result.positions) positions, \(result.tasks) tasks, \(result.people) people."), at: place)
  }

  static func again(_ title: String, _ earlier: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "setu/again",
      Phrase(
        nl: "De functie '\(title)' stond ook in \(earlier); wat hier staat, telt.",
        en: "The position '\(title)' also stood in \(earlier); what stands here counts."), at: place)
  }

  static func personalLeftOut(_ paths: [String], at place: SourceLocation) -> Diagnostic {
    let list = listed(paths)
    return Diagnostic(
      .note, "setu/personal-left-out",
      Phrase(
        nl: "Gegevens over wie iemand is, zijn niet overgenomen: \(list.nl).",
        en: "Data about who somebody is were not taken over: \(list.en)."), at: place)
  }

  static func leftOut(_ paths: [String], at place: SourceLocation) -> Diagnostic {
    let list = listed(paths)
    return Diagnostic(
      .note, "setu/left-out",
      Phrase(nl: "Niet gebruikt: \(list.nl).", en: "Not used: \(list.en)."), at: place)
  }

  /// The first dozen by their last two names, and how many more there are.
  private static func listed(_ paths: [String]) -> Phrase {
    let shown = paths.prefix(12).map { $0.split(separator: "/").suffix(2).joined(separator: "/") }
    let list = Phrase(verbatim: shown.joined(separator: ", "))
    let rest = paths.count - shown.count
    return rest > 0 ? list + Phrase(nl: " en nog \(rest)", en: " and \(rest) more") : list
  }

  static func candidate(_ number: Int) -> Phrase { Phrase(nl: "Kandidaat \(number)", en: "Candidate \(number)") }

  static func unknownPeriod(_ period: String) -> Phrase {
    let shown = period.isEmpty ? "–" : period
    return Phrase(
      nl: "De uren gelden voor een periode die niet naar een week is om te rekenen (\(shown)); zij zijn niet gelezen.",
      en: "The hours are for a period that cannot be turned into a week (\(shown)); they were not read.")
  }

  static func hoursRange(_ least: Int, _ most: Int) -> Phrase {
    Phrase(
      nl: "Er staat \(hours(least).nl) tot \(hours(most).nl) uur per week; geteld is \(hours(least).nl).",
      en: "It says \(hours(least).en) to \(hours(most).en) hours a week; \(hours(least).en) is counted.")
  }

  static func datesLeftOut(_ from: String, _ to: String) -> Phrase {
    Phrase(
      nl: "Beschikbaar van \(from) tot \(to); bij mensen is geen plaats voor datums.",
      en: "Available from \(from) to \(to); there is no place for dates with people.")
  }

  static func datedLines(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) regels gelden voor één datum en niet voor elke week; zij zijn niet gelezen.",
      en: "\(count) lines are for one date and not for every week; they were not read.")
  }

  static func unreadLine(_ line: Int) -> Phrase {
    Phrase(
      nl: "De planningsregel op regel \(line) is niet te lezen als dag met tijden.",
      en: "The planning line on line \(line) cannot be read as a day with times.")
  }

  static let noDiagnosis = Phrase(
    nl: "Het bericht zegt iets over gezondheid of een beperking; dat wordt nooit opgeslagen.",
    en: "The message says something about health or a disability; that is never kept.")

  static func timecard(_ intervals: Int) -> Phrase {
    Phrase(
      nl: "Een urenstaat met \(intervals) regels: wie hoe lang werkte, maar niet aan welke taak.",
      en: "A timecard with \(intervals) lines: who worked how long, but not on which task.")
  }

  static let vacancyResponse = Phrase(
    nl: "Een antwoord op een vacature; er staat geen functie in.", en: "An answer to a vacancy; it holds no position.")

  static let payEquity = Phrase(
    nl: "Van beloning zijn alleen de functies gelezen; loonschalen en toeslagen niet.",
    en: "Of pay only the positions were read; salary scales and allowances were not.")
}
