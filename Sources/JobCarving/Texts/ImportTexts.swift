import Interchange

/// What the import says of an input.
enum ImportTexts {
  static func noHours(_ name: String) -> Phrase {
    Phrase(nl: "De functie '\(name)' heeft geen uren.", en: "The position '\(name)' has no hours.")
  }
  static let noTime = Phrase(
    nl: "Er staat niet hoeveel tijd de taak kost.", en: "It does not say how much time the task takes.")
  static let noTimeHint = Phrase(
    nl: "Misschien helpt het om uren per week in te vullen, of hoe vaak en hoe lang.",
    en: "Maybe fill in hours a week, or how often and how long.")

  static func contradictingTime(_ a: (String, Int), _ b: (String, Int)) -> Phrase {
    Phrase(
      nl:
        "De tijd klopt niet met zichzelf: \(name(a.0).nl) geeft \(a.1) minuten per week, \(name(b.0).nl) geeft \(b.1).",
      en: "The time contradicts itself: \(name(a.0).en) gives \(a.1) minutes a week, \(name(b.0).en) gives \(b.1).")
  }

  private static func name(_ field: String) -> Phrase {
    switch field {
    case "minutes_per_week": Phrase(nl: "minuten per week", en: "minutes a week")
    case "hours_per_week": Phrase(nl: "uren per week", en: "hours a week")
    default: Phrase(nl: "frequentie maal duur", en: "frequency times duration")
    }
  }

  static let contradictingTimeHint = Phrase(
    nl: "Misschien staan er uren waar minuten horen, of is één van de twee verouderd.",
    en: "Maybe hours stand where minutes belong, or one of the two is out of date.")

  static func unknownMark(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)': achter ~ of @ hoort A, B of C te staan.", en: "'\(text)': after ~ or @ belongs A, B or C.")
  }
  static func outOfRange(_ text: String, _ range: ClosedRange<Int>, _ scale: Int) -> Phrase {
    let (low, high) = (decimal(range.lowerBound, scale: scale), decimal(range.upperBound, scale: scale))
    return Phrase(
      nl: "'\(text)' valt buiten \(low.nl) tot en met \(high.nl).", en: "'\(text)' is outside \(low.en) to \(high.en).")
  }
  static func tooPrecise(_ text: String, _ scale: Int) -> Phrase {
    let places = scale == 1 ? 0 : String(scale).count - 1
    return Phrase(
      nl: "'\(text)' heeft te veel cijfers achter de komma; hier horen er hooguit \(places).",
      en: "'\(text)' has too many decimals; at most \(places) belong here.")
  }
  static func notANumber(_ text: String) -> Phrase {
    Phrase(nl: "'\(text)' is geen getal.", en: "'\(text)' is not a number.")
  }
  static func unknownCondition(_ word: String) -> Phrase {
    Phrase(nl: "'\(word)' is geen bekende omstandigheid.", en: "'\(word)' is not a known condition.")
  }
  static func unknownStep(_ word: String) -> Phrase {
    Phrase(
      nl: "'\(word)' is geen soort stap; wel: voorbereiden, uitvoeren, controleren.",
      en: "'\(word)' is not a kind of step; possible: prepare, execute, check.")
  }
  static func nearestWord(_ word: String, among words: [String]) -> Phrase? {
    NameFolding.nearest(to: word, among: words).map {
      Phrase(nl: "Misschien is '\($0)' bedoeld.", en: "Maybe '\($0)' is meant.")
    }
  }
  static func notAWindow(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(text)' is niet te lezen als momenten in de week.", en: "'\(text)' cannot be read as moments of the week.")
  }
  static let windowHint = Phrase(
    nl: "Misschien zo: ma-vr 07:00-09:00; za 10:00-12:00", en: "Maybe like this: mon-fri 07:00-09:00; sat 10:00-12:00")
  static func notADay(_ text: String) -> Phrase {
    Phrase(nl: "'\(text)' is geen dag.", en: "'\(text)' is not a day.")
  }
  static let hoursReversed = Phrase(
    nl: "De minste uren zijn meer dan de meeste uren.", en: "The fewest hours are more than the most hours.")
  static func littleAvailability(_ available: Int, _ wanted: Int) -> Phrase {
    Phrase(
      nl:
        "Deze persoon is \(hours(available).nl) uur per week beschikbaar, maar wil minstens \(hours(wanted).nl) uur werken.",
      en:
        "This person is available \(hours(available).en) hours a week, but wants to work at least \(hours(wanted).en).")
  }
  static func twice(_ what: String) -> Phrase {
    Phrase(nl: "'\(what)' staat er twee keer.", en: "'\(what)' stands there twice.")
  }
  static func unknownPerson(_ id: String) -> Phrase {
    Phrase(nl: "De persoon '\(id)' staat niet bij de mensen.", en: "The person '\(id)' is not among the people.")
  }
  static let noEffect = Phrase(
    nl: "Er staat niet hoeveel meer er dan kan.", en: "It does not say how much more is possible then.")
  static func unknownPoint(_ point: String) -> Phrase {
    Phrase(
      nl: "'\(point)' is geen mogelijkheid, grens of omstandigheid.",
      en: "'\(point)' is not a capability, limit or condition.")
  }
  static func windowReversed(_ from: Day, _ to: Day) -> Phrase {
    Phrase(nl: "\(to) ligt voor \(from).", en: "\(to) lies before \(from).")
  }
  static let moreThanContract = Phrase(
    nl: "De opleiding vraagt meer uren dan het contract heeft.",
    en: "The course takes more hours than the contract has.")
  static let noHoursAway = Phrase(
    nl: "De opleiding kost geen uren op de werkplek; vervangen is niet nodig.",
    en: "The course takes no hours at the workplace; no cover is needed.")
  static func startOutside(_ day: Day) -> Phrase {
    Phrase(nl: "De startdag \(day) valt buiten de periode.", en: "The start day \(day) is outside the period.")
  }
  static func badPreparation(_ entry: String) -> Phrase {
    Phrase(
      nl: "'\(entry)' hoort een functie en een aantal weken te zijn, zoals HLP:6.",
      en: "'\(entry)' should be a position and a number of weeks, such as HLP:6.")
  }
  static func badTravel(_ entry: String) -> Phrase {
    Phrase(
      nl: "'\(entry)' hoort een functie en een reistijd in minuten te zijn, zoals HLP:25.",
      en: "'\(entry)' should be a position and a way in minutes, such as HLP:25.")
  }
  static func badDistance(_ entry: String) -> Phrase {
    Phrase(
      nl: "'\(entry)' hoort een functie en een afstand in hele kilometers te zijn, zoals HLP:12.",
      en: "'\(entry)' should be a position and a distance in whole kilometres, such as HLP:12.")
  }
  static let mentorWithoutHours = Phrase(
    nl: "Deze begeleider heeft geen uren.", en: "This mentor has no hours.")
}
