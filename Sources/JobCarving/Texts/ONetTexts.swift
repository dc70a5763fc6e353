import Interchange

/// What is said about a folder of the O*NET catalogue and about a staffing list.
enum ONetTexts {
  private static let otherFolder = Phrase(
    nl: "Misschien is een andere map bedoeld: die met Occupation Data.txt, Task Statements.txt, Tasks to DWAs.txt, "
      + "Job Zones.txt, Content Model Reference.txt en descriptor-matrix.csv.",
    en: "Maybe another folder is meant: the one with Occupation Data.txt, Task Statements.txt, Tasks to DWAs.txt, "
      + "Job Zones.txt, Content Model Reference.txt and descriptor-matrix.csv.")

  static func noDirectory(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "onet/no-folder", Phrase(nl: "Deze map bestaat niet.", en: "This folder does not exist."),
      at: SourceLocation(file: path), hint: otherFolder)
  }

  static func missingColumn(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "onet/missing-column",
      Phrase(nl: "De kolom “\(name)” ontbreekt.", en: "The column “\(name)” is missing."), at: place,
      hint: Phrase(
        nl: "Misschien is het bestand met komma's opgeslagen; O*NET scheidt kolommen met tabs.",
        en: "Maybe the file was saved with commas; O*NET separates columns by tabs."))
  }

  static func shortRow(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "onet/short-row",
      Phrase(nl: "Deze regel heeft te weinig kolommen.", en: "This row has too few columns."), at: place,
      hint: Phrase(nl: "Misschien is het bestand afgebroken.", en: "Maybe the file was cut off."))
  }

  static func moreShortRows(_ count: Int, file: String) -> Diagnostic {
    Diagnostic(
      .error, "onet/short-row",
      Phrase(
        nl: "Nog \(count) andere regels hebben te weinig kolommen.", en: "\(count) more rows have too few columns."),
      at: SourceLocation(file: file))
  }

  static func wrongJobZone(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "onet/job-zone",
      Phrase(nl: "De Job Zone is geen getal van 1 tot 5.", en: "The job zone is not a number from 1 to 5."), at: place)
  }

  static func taskTwice(_ id: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "onet/task-twice",
      Phrase(
        nl: "Taak \(id) staat twee keer bij dit beroep; alleen de eerste telt.",
        en: "Task \(id) stands twice with this occupation; only the first counts."), at: place)
  }

  static func noMatrix(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "onet/no-matrix",
      Phrase(
        nl: "Dit is geen tabel met scores: regel 1 hoort “domain” en de domeinen te noemen, regel 2 de elementen.",
        en: "This is no table of ratings: row 1 should name “domain” and the domains, row 2 the elements."), at: place)
  }

  static func unknownElements(_ names: [String], file: String) -> Diagnostic {
    let list = names.prefix(5).joined(separator: ", ")
    return Diagnostic(
      .note, "onet/unknown-element",
      Phrase(
        nl: "\(names.count) kolommen staan niet in het Content Model en tellen niet mee: \(list).",
        en: "\(names.count) columns are not in the content model and do not count: \(list)."),
      at: SourceLocation(file: file, line: 2))
  }

  static func missingElements(_ codes: [String], file: String) -> Diagnostic {
    Diagnostic(
      .warning, "onet/missing-element",
      Phrase(
        nl: "\(codes.count) elementen ontbreken; wat daarop rust kan onbekend zijn: \(codes.joined(separator: ", ")).",
        en: "\(codes.count) elements are missing; what rests on them may be unknown: \(codes.joined(separator: ", "))."),
      at: SourceLocation(file: file, line: 2),
      hint: Phrase(
        nl: "Misschien heeft deze uitgave van O*NET elementen hernoemd of gesplitst.",
        en: "Maybe this release of O*NET renamed or split elements."))
  }

  static func noNumber(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "onet/no-number", Phrase(nl: "Hier hoort een getal te staan.", en: "A number should stand here."),
      at: place)
  }

  static func wrongScale(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "onet/wrong-scale",
      Phrase(
        nl: "\(count) scores liggen buiten 1 tot 5; dit is de eerste. De omrekening geldt alleen voor het belang (IM).",
        en: "\(count) ratings lie outside 1 to 5; this is the first. The conversion holds for importance (IM) only."),
      at: place,
      hint: Phrase(
        nl: "Misschien staan er niveaus (LV, 0 tot 7) in dit bestand.",
        en: "Maybe this file holds levels (LV, 0 to 7)."))
  }

  static func wrongFrequency(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "onet/frequency",
      Phrase(
        nl: "\(count) antwoorden over hoe vaak iets gebeurt zijn geen categorie 1 tot 7 met 0 tot 100 procent; dit is "
          + "het eerste. Ze tellen niet mee.",
        en: "\(count) answers about how often something happens are no category 1 to 7 with 0 to 100 percent; this is "
          + "the first. They do not count."), at: place)
  }

  static func unknownActivities(_ codes: [String], file: String) -> Diagnostic {
    Diagnostic(
      .warning, "onet/unknown-activity",
      Phrase(
        nl: "Deze werkactiviteiten zijn onbekend en veranderen de taak niet: \(codes.joined(separator: ", ")).",
        en: "These work activities are not known and do not change the task: \(codes.joined(separator: ", "))."),
      at: SourceLocation(file: file))
  }

  static func unknownCode(
    _ code: String, nearest: [(code: String, title: String)], release: String, at place: SourceLocation?
  ) -> Diagnostic {
    let list = nearest.map { "\($0.code) (\($0.title))" }.joined(separator: ", ")
    return Diagnostic(
      .error, "onet/unknown-code",
      Phrase(
        nl: "Beroep \(code) staat niet in \(release).", en: "Occupation \(code) is not in \(release)."), at: place,
      hint: list.isEmpty ? nil : Phrase(nl: "Misschien bedoelt u: \(list).", en: "Maybe you mean: \(list)."))
  }

  static func noTasks(_ occupation: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .warning, "onet/no-tasks",
      Phrase(
        nl: "Bij \(occupation) noemt O*NET geen taken; de functie komt zonder taken in de map.",
        en: "O*NET names no tasks for \(occupation); the position enters the folder without tasks."), at: place)
  }

  static func notRated(_ occupation: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .warning, "onet/not-rated",
      Phrase(
        nl: "O*NET heeft \(occupation) niet gescoord; alle eisen van deze taken zijn onbekend.",
        en: "O*NET has no ratings of \(occupation); every requirement of these tasks is unknown."), at: place)
  }

  static func duplicatePosition(_ id: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, "onet/duplicate-id",
      Phrase(nl: "De functiecode \(id) komt twee keer voor.", en: "The position code \(id) occurs twice."), at: place)
  }

  static func noPositions(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "onet/no-positions",
      Phrase(nl: "De personeelslijst noemt geen functies.", en: "The staffing list names no positions."),
      at: SourceLocation(file: file))
  }
}
