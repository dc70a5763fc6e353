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
    Phrase(nl: "Verder in orde: \(list).", en: "Also in order: \(list).")
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
    let bad = reds(quality)
    guard !bad.isEmpty else { return counts }
    return counts
      + Phrase(
        nl: " Niet goed: \(bad.map(\.nl).joined(separator: "; ")).",
        en: " Not good: \(bad.map(\.en).joined(separator: "; ")).")
  }

  /// What is red, by name.
  static func reds(_ quality: JobQuality) -> [Phrase] {
    quality.conditions.filter { $0.colour == .red }.map(\.name)
      + (quality.exposure.outcome == .breached ? [QualityTexts.exposureName] : [])
      + quality.failures.filter { $0.outcome == .breached && $0.rule == "failure.leftovers" }.map(\.name)
  }

  /// The vector without colours: a sentence for each that is known.
  static func figures(_ quality: JobQuality, names: ([String]) -> String) -> [Phrase] {
    var lines: [Phrase] = []
    if let variety = quality.variety {
      let kinds = decimal(variety.effectiveTenths, scale: 10)
      lines.append(
        Phrase(
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
      lines.append(
        Phrase(
          nl: "Eisen \(demands.nl) (12–48) en ruimte \(latitude.nl) (24–96): \(quadrant.word.nl).",
          en: "Demands \(demands.en) (12–48) and latitude \(latitude.en) (24–96): \(quadrant.word.en)."))
    }
    if let learning = quality.learning, learning.nextStepCount > 0 {
      let list = names(Array(learning.nextSteps.prefix(5)))
      lines.append(
        Phrase(
          nl: "Wie hierin leert, komt dichter bij \(learning.nextStepCount) andere taken, zoals \(list).",
          en: "Who learns in it comes closer to \(learning.nextStepCount) other tasks, such as \(list)."))
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
