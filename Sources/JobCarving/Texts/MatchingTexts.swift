public import Interchange

/// What the comparison says, in sentences that a job coach can read aloud to the person concerned.
enum MatchingTexts {
  static let level = Phrase(nl: "op een schaal van 0 tot 5", en: "on a scale of 0 to 5")
  static let presence = Phrase(nl: "komt voor of niet", en: "occurs or not")
  static let minutesAWeek = Phrase(nl: "minuten per week", en: "minutes a week")

  /// Why there is no week for these tasks.
  static func noTimetable(_ works: [(task: WorkTask, minutes: Int)]) -> Phrase {
    func list(_ language: Language) -> String {
      works.map { work in
        let times = work.task.windows.map { " (\($0.text(in: language)))" } ?? ""
        return "\(work.task.name)\(times): \(work.minutes)"
      }.joined(separator: "; ")
    }
    switch works.count {
    case 1:
      return Phrase(
        nl: "Deze taak past niet in de week van deze persoon. Minuten per week: \(list(.dutch)).",
        en: "This task does not fit in this person's week. Minutes a week: \(list(.english)).")
    case 2:
      return Phrase(
        nl: "Deze twee taken passen niet samen in de week van deze persoon. Minuten per week: \(list(.dutch)).",
        en: "These two tasks do not fit together in this person's week. Minutes a week: \(list(.english)).")
    default:
      return Phrase(
        nl: "Deze taken passen niet samen in een week. Minuten per week: \(list(.dutch)).",
        en: "These tasks do not fit in one week together. Minutes a week: \(list(.english)).")
    }
  }

  static func level(
    _ dimension: CapabilityDimension, asked: Requirement?, able: Int?, verdict: Verdict, task: WorkTask?
  ) -> Phrase {
    let name = dimension.name
    let cause = task.map { Phrase(nl: " (\($0.name))", en: " (\($0.name))") } ?? Phrase(verbatim: "")
    guard let asked else {
      return Phrase(
        nl: "Van \(name.nl) is niet bekend wat het werk vraagt\(cause.nl).",
        en: "It is not known what the work asks of \(name.en)\(cause.en).")
    }
    let wanted = decimal(asked.value, scale: 10)
    guard let able else {
      return verdict == .ok
        ? Phrase(nl: "Het werk vraagt geen \(name.nl).", en: "The work asks no \(name.en).")
        : Phrase(
          nl: "Het werk vraagt \(name.nl) op niveau \(wanted.nl)\(cause.nl); wat deze persoon kan is niet bekend.",
          en: "The work asks \(name.en) at level \(wanted.en)\(cause.en); what this person can do is not known.")
    }
    let has = decimal(able, scale: 10)
    let estimate = asked.origin.isEstimate ? estimated : Phrase(verbatim: "")
    switch verdict {
    case .ok:
      return Phrase(
        nl: "\(name.nl.capitalisedFirst): het werk vraagt \(wanted.nl), deze persoon kan \(has.nl). Dat past.",
        en: "\(name.en.capitalisedFirst): the work asks \(wanted.en), this person can do \(has.en). That fits.")
    case .underuse:
      return Phrase(
        nl: "\(name.nl.capitalisedFirst): deze persoon kan \(has.nl), het meeste werk vraagt veel minder.",
        en: "\(name.en.capitalisedFirst): this person can do \(has.en), most of the work asks much less.")
    case .unknown:
      return Phrase(
        nl: "\(name.nl.capitalisedFirst): van een deel van het werk is niet bekend wat het vraagt.",
        en: "\(name.en.capitalisedFirst): of part of the work it is not known what it asks.")
    case .signal:
      return Phrase(
        nl:
          "\(name.nl.capitalisedFirst): het werk vraagt \(wanted.nl)\(cause.nl), deze persoon kan \(has.nl). Bespreek dit.",
        en:
          "\(name.en.capitalisedFirst): the work asks \(wanted.en)\(cause.en), this person can do \(has.en). Discuss this."
      )
        + estimate
    case .exceeds:
      return Phrase(
        nl:
          "\(name.nl.capitalisedFirst): het werk vraagt \(wanted.nl)\(cause.nl), deze persoon kan \(has.nl). Dat is te veel.",
        en:
          "\(name.en.capitalisedFirst): the work asks \(wanted.en)\(cause.en), this person can do \(has.en). That is too much."
      )
    }
  }

  static func openAbove(_ dimension: CapabilityDimension, asked: Int, able: Int) -> Phrase {
    let (name, wanted, has) = (dimension.name, decimal(asked, scale: 10), decimal(able, scale: 10))
    return Phrase(
      nl:
        "\(name.nl.capitalisedFirst): het werk vraagt \(wanted.nl), deze persoon kan \(has.nl) of meer. Of \(wanted.nl) kan, is niet bekend.",
      en:
        "\(name.en.capitalisedFirst): the work asks \(wanted.en), this person can do \(has.en) or more. Whether \(wanted.en) is possible is not known."
    )
  }

  static let estimated = Phrase(
    nl: " Wat het werk vraagt is een schatting uit een catalogus.", en: " What the work asks is a catalogue's estimate."
  )

  static func amount(
    _ quantity: ExposureQuantity, asked: Int?, able: Int?, verdict: Verdict, task: WorkTask?, isEstimate: Bool
  ) -> Phrase {
    let (name, unit) = (quantity.name, quantity.unit)
    guard let asked else {
      return verdict == .ok
        ? Phrase(nl: "\(name.nl.capitalisedFirst): komt niet voor.", en: "\(name.en.capitalisedFirst): does not occur.")
        : Phrase(
          nl: "\(name.nl.capitalisedFirst): niet bekend wat het werk vraagt.",
          en: "\(name.en.capitalisedFirst): not known what the work asks.")
    }
    let cause = task.map { " (\($0.name))" } ?? ""
    guard let able else {
      return Phrase(
        nl:
          "\(name.nl.capitalisedFirst): het werk vraagt \(asked) \(unit.nl)\(cause); de grens van deze persoon is niet bekend.",
        en: "\(name.en.capitalisedFirst): the work asks \(asked) \(unit.en)\(cause); this person's limit is not known.")
    }
    let estimate = isEstimate ? estimated : Phrase(verbatim: "")
    return Phrase(
      nl:
        "\(name.nl.capitalisedFirst): het werk vraagt \(asked) \(unit.nl)\(cause), deze persoon kan \(able). \(ending(verdict).nl)",
      en:
        "\(name.en.capitalisedFirst): the work asks \(asked) \(unit.en)\(cause), this person can do \(able). \(ending(verdict).en)"
    )
      + (verdict == .signal ? estimate : Phrase(verbatim: ""))
  }

  static func day(
    _ quantity: ExposureQuantity, mean: Int?, worst: Int, able: Int?, verdict: Verdict, task: WorkTask?
  ) -> Phrase {
    guard let mean else {
      return amount(quantity, asked: nil, able: able, verdict: verdict, task: task, isEstimate: false)
    }
    if verdict == .signal, let able, mean <= able {
      return Phrase(
        nl:
          "\(quantity.name.nl.capitalisedFirst): gemiddeld \(mean) minuten, maar het kan op één dag \(worst) worden; de grens is \(able). Kijk naar de dagplanning.",
        en:
          "\(quantity.name.en.capitalisedFirst): \(mean) minutes on average, but it can become \(worst) in one day; the limit is \(able). Look at the day plan."
      )
    }
    return amount(quantity, asked: mean, able: able, verdict: verdict, task: task, isEstimate: false)
  }

  private static func ending(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .ok, .underuse: Phrase(nl: "Dat past.", en: "That fits.")
    case .unknown:
      Phrase(nl: "Van een deel van het werk is het niet bekend.", en: "Of part of the work it is not known.")
    case .signal: Phrase(nl: "Bespreek dit.", en: "Discuss this.")
    case .exceeds: Phrase(nl: "Dat is te veel.", en: "That is too much.")
    }
  }

  static func condition(avoided: [WorkCondition], hit: WorkCondition?, task: WorkTask?, verdict: Verdict) -> Phrase {
    guard let hit, let task else {
      return avoided.isEmpty
        ? Phrase(
          nl: "Er is niets genoteerd dat deze persoon moet vermijden.",
          en: "Nothing is on record that this person has to avoid.")
        : Phrase(
          nl: "Wat deze persoon moet vermijden, komt niet voor: \(avoided.map(\.name.nl).joined(separator: ", ")).",
          en: "What this person has to avoid does not occur: \(avoided.map(\.name.en).joined(separator: ", ")).")
    }
    switch verdict {
    case .exceeds:
      return Phrase(
        nl: "\(hit.name.nl.capitalisedFirst) komt voor bij '\(task.name)'. Dat kan deze persoon niet.",
        en: "\(hit.name.en.capitalisedFirst) occurs in '\(task.name)'. This person cannot do that.")
    case .signal:
      return Phrase(
        nl: "\(hit.name.nl.capitalisedFirst) komt soms voor bij '\(task.name)'. Bespreek dit.",
        en: "\(hit.name.en.capitalisedFirst) sometimes occurs in '\(task.name)'. Discuss this.")
    default:
      return Phrase(
        nl: "Van '\(task.name)' is niet bekend of dit voorkomt: \(hit.name.nl).",
        en: "Of '\(task.name)' it is not known whether this occurs: \(hit.name.en).")
    }
  }

  static func noLicence(_ task: WorkTask) -> Phrase {
    Phrase(
      nl: "Voor '\(task.name)' is een bevoegdheid nodig (\(task.licence)) die deze persoon niet heeft.",
      en: "'\(task.name)' needs a licence (\(task.licence)) that this person does not hold.")
  }

  static func noOverlap(_ task: WorkTask, _ overlap: Int, _ needed: Int) -> Phrase {
    let moments = task.windows
    return Phrase(
      nl:
        "'\(task.name)' moet op \(moments?.text(in: .dutch) ?? "een vast moment"). Dan is er \(hours(overlap).nl) uur per week beschikbaar; nodig is \(hours(needed).nl) uur.",
      en:
        "'\(task.name)' has to be done on \(moments?.text(in: .english) ?? "a fixed moment"). Then \(hours(overlap).en) hours a week are available; \(hours(needed).en) hours are needed."
    )
  }

  static func otherDays(_ task: WorkTask, _ days: [Int]) -> Phrase {
    Phrase(
      nl:
        "'\(task.name)' komt op meer dagen voor dan deze persoon werkt\(dayNames(days).nl). Spreek af wie het dan doet.",
      en: "'\(task.name)' is done on more days than this person works\(dayNames(days).en). Agree who does it then.")
  }

  private static func dayNames(_ days: [Int]) -> Phrase {
    guard !days.isEmpty else { return Phrase(verbatim: "") }
    return Phrase(
      nl: " (ook op \(days.map { WeekTexts.days[$0].nl }.joined(separator: ", ")))",
      en: " (also on \(days.map { WeekTexts.days[$0].en }.joined(separator: ", ")))")
  }

  static func tooManyHours(_ minutes: Int, _ limit: Int) -> Phrase {
    Phrase(
      nl: "Het werk kost \(hours(minutes).nl) uur per week; deze persoon kan \(hours(limit).nl) uur werken.",
      en: "The work takes \(hours(minutes).en) hours a week; this person can work \(hours(limit).en) hours.")
  }

  static func tooLongDays(_ minutes: Int, _ daily: Int, _ days: Int) -> Phrase {
    Phrase(
      nl:
        "Het werk kost \(hours(minutes).nl) uur per week; op \(days) dagen van hooguit \(hours(daily).nl) uur past dat niet.",
      en:
        "The work takes \(hours(minutes).en) hours a week; \(days) days of at most \(hours(daily).en) hours are too few."
    )
  }

  static func timeFits(_ minutes: Int) -> Phrase {
    Phrase(
      nl: "Werktijden: \(hours(minutes).nl) uur per week. Dat past.",
      en: "Working hours: \(hours(minutes).en) hours a week. That fits.")
  }

  static let availabilityUnknown = Phrase(
    nl: "Een deel van het werk heeft vaste momenten; wanneer deze persoon kan werken is niet bekend.",
    en: "Part of the work has fixed moments; when this person can work is not known.")

  static func heavyLift(_ task: WorkTask, _ kilograms: Int) -> Phrase {
    Phrase(
      nl: "Bij '\(task.name)' is het gewicht \(kilograms) kg. Meer dan 23 kg tillen is voor niemand gezond.",
      en: "In '\(task.name)' the weight is \(kilograms) kg. Lifting more than 23 kg is healthy for nobody.")
  }

  static func frequentLift(_ task: WorkTask, _ kilograms: Int, _ times: Int) -> Phrase {
    Phrase(
      nl:
        "Bij '\(task.name)' wordt \(times) keer per uur \(kilograms) kg getild. Boven 12 kg is 12 keer per uur de grens.",
      en:
        "In '\(task.name)' \(kilograms) kg is lifted \(times) times an hour. Above 12 kg the limit is 12 times an hour."
    )
  }
}

/// Minutes as hours with at most two decimals.
package func hours(_ minutes: Int) -> Phrase {
  let (product, overflow) = minutes.multipliedReportingOverflow(by: 10)
  // A plan from elsewhere may hold any number.
  if overflow { return decimal(minutes / 6, scale: 10) }
  return decimal(product.addingSaturating(minutes < 0 ? -3 : 3) / 6, scale: 100)
}

extension String {
  /// With a capital first letter, for a name that opens a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Verdict {
  public var word: Phrase {
    switch self {
    case .ok: Phrase(nl: "past", en: "fits")
    case .underuse: Phrase(nl: "ruimte over", en: "room to spare")
    case .unknown: Phrase(nl: "niet bekend", en: "unknown")
    case .signal: Phrase(nl: "let op", en: "signal")
    case .exceeds: Phrase(nl: "te veel", en: "too much")
    }
  }
}
