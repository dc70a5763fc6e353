import Interchange

/// Quality of work on the page and in the text output.
enum QualityReportTexts {
  static let title = Phrase(nl: "Is dit goed werk?", en: "Is this good work?")
  static let measured = Phrase(nl: "gemeten", en: "measured")
  static let inWordsLater = Phrase(nl: "straks, in woorden", en: "afterwards, in words")
  static let moreFigures = Phrase(nl: "Meer cijfers over dit werk", en: "More figures of this work")
  static let donorsTitle = Phrase(
    nl: "Is het goed werk voor wie blijft, nu en straks?", en: "Is it good work for those who stay, now and afterwards?"
  )
  static let donorsCaption = Phrase(
    nl: "De zeven voorwaarden voor goed werk (WEBA), per functie. Drempels van ons.",
    en: "The seven conditions of good work (WEBA), by position. Thresholds ours.")

  static func caption(_ job: Int) -> Phrase {
    Phrase(
      nl: "Baan \(job): zeven voorwaarden voor goed werk (WEBA, drempels van ons) en wat mis kan gaan",
      en: "Job \(job): seven conditions of good work (WEBA, thresholds ours) and what may go wrong")
  }

  static func kept(_ list: String) -> Phrase {
    Phrase(nl: "Op deze punten ook in orde: \(list).", en: "Also in order on these points: \(list).")
  }

  static func questionCount(_ count: Int, _ text: String) -> Phrase {
    Phrase(
      nl: "\(text) \(count == 1 ? "vraag" : "vragen") om dit werk beter te beoordelen",
      en: "\(text) \(count == 1 ? "question" : "questions") for a better judgement of this work")
  }

  /// Counts of colours, and what is not good by name.
  static func summary(_ quality: JobQuality) -> Phrase {
    func count(_ colour: QualityColour) -> Int { quality.count(of: colour) }
    let counts = Phrase(
      nl:
        "Van de zeven voorwaarden: \(count(.green)) goed, \(count(.amber)) let op, \(count(.red)) niet goed, \(count(.unknown)) niet bekend.",
      en:
        "Of the seven conditions: \(count(.green)) good, \(count(.amber)) attention, \(count(.red)) not good, \(count(.unknown)) not known."
    )
    let bad = quality.reds.names
    guard !bad.isEmpty else { return counts }
    return counts
      + Phrase(
        nl: " Niet goed op deze punten: \(bad.map(\.nl).joined(separator: "; ")).",
        en: " Not good on these points: \(bad.map(\.en).joined(separator: "; ")).")
  }

  /// The vector without colours: a sentence for each that is known.
  static func figures(_ quality: JobQuality, names: ([String]) -> String) -> [Phrase] {
    var lines: [Phrase] = []
    if let variety = quality.variety {
      let kinds = decimal(variety.effectiveTenths, scale: 10)
      lines.append(
        variety.kinds == 1
          ? Phrase(nl: "Alles is één soort werk.", en: "All of it is one kind of work.")
          : Phrase(
            nl: "Afwisseling: \(variety.kinds) soorten werk, verdeeld alsof het er \(kinds.nl) gelijke zijn.",
            en: "Variety: \(variety.kinds) kinds of work, spread as if they were \(kinds.en) equal ones."))
    }
    if let motivation = quality.motivation {
      let score = decimal(motivation.scoreTenths, scale: 10)
      lines.append(
        Phrase(
          nl: "Motiverend vermogen (MPS): \(score.nl) van 343, uit antwoorden over taken; normen gelden niet.",
          en: "Motivating potential (MPS): \(score.en) of 343, from answers about tasks; norms do not hold."))
    }
    if let strain = quality.strain, let quadrant = quality.quadrant {
      let (demands, latitude) = (decimal(strain.demandsTenths, scale: 10), decimal(strain.latitudeTenths, scale: 10))
      let words = Phrase(
        nl: "Eisen \(demands.nl) (12–48) en ruimte \(latitude.nl) (24–96): \(quadrant.word.nl).",
        en: "Demands \(demands.en) (12–48) and latitude \(latitude.en) (24–96): \(quadrant.word.en).")
      let quotient = strain.strain.map { decimal(($0 + 5) / 10, scale: 100) }
      lines.append(
        words
          + (quotient.map { quotient in
            Phrase(
              nl: " Beide op een schaal van 0 tot 1 is dat eisen gedeeld door ruimte \(quotient.nl).",
              en: " With both on a scale of 0 to 1 that is demands divided by latitude \(quotient.en).")
          } ?? Phrase(verbatim: "")))
    }
    if let learning = quality.learning, learning.nextStepCount > 0 {
      let named = Array(learning.nextSteps.prefix(5))
      let (list, tasks) = (names(named), FailureTexts.otherTasks(learning.nextStepCount))
      let (such, like) = named.count < learning.nextStepCount ? (", zoals ", ", such as ") : (": ", ": ")
      lines.append(
        Phrase(
          nl: "Wie hierin leert, komt dichter bij \(tasks.nl)\(such)\(list).",
          en: "Who learns in it comes closer to \(tasks.en)\(like)\(list)."))
    }
    if quality.exposure.sectorMinutesOnFullestDay > 0 {
      lines.append(
        Phrase(
          nl:
            "Binnen 30 seconden, zoals catalogi van bedrijfstakken tellen: \(quality.exposure.sectorMinutesOnFullestDay) minuten per dag.",
          en:
            "Within 30 seconds, as sector catalogues count: \(quality.exposure.sectorMinutesOnFullestDay) minutes a day."
        ))
    }
    return lines
  }

  /// One line for the terminal.
  static func line(_ quality: JobQuality) -> Phrase {
    Phrase(nl: "Is dit goed werk? ", en: "Is this good work? ") + summary(quality)
  }
}
