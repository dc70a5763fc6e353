import Foundation
public import Interchange

enum IncentiveTexts {
  static let noBenefit = LegalError.Code(rawValue: "lkv/none")
  static func none(_ reason: Phrase) -> LegalError { LegalError(noBenefit, reason) }

  static let title = Phrase(nl: "Loonkostenvoordeel (LKV)", en: "Wage cost benefit (LKV)")
  static let hoursOutOfRange = Phrase(
    nl: "een jaar heeft 0 tot 8784 betaalde uren", en: "a year has 0 to 8784 paid hours")
  static func startsOn(_ day: Day) -> Phrase {
    Phrase(
      nl: "begindatum niet gegeven: gerekend alsof de baan op \(day) begint",
      en: "start date not given: computed as if the job starts on \(day)")
  }
  static let highestOnly = Phrase(
    nl: "bij meer dan een voordeel telt alleen het hoogste (Wtl art. 4.1 lid 3)",
    en: "of several benefits only the highest counts (Wtl art. 4.1(3))")
  static func sheltered(_ category: Phrase) -> Phrase {
    Phrase(
      nl: "geen voordeel '\(category.nl)' bij beschut werk", en: "no benefit '\(category.en)' with sheltered work")
  }
  static func tooYoung(_ least: String) -> Phrase {
    Phrase(nl: "de werknemer is jonger dan \(least)", en: "the worker is younger than \(least)")
  }
  static let onlyOldJobs = Phrase(
    nl: "vanaf 2026 alleen voor banen die eerder begonnen", en: "from 2026 only for jobs that started earlier")
  static let olderTransition = Phrase(
    nl: "de baan begon voor 2024: het oude tarief blijft, ten hoogste drie jaar",
    en: "the job started before 2024: the old rate stays, at most three years")
  static func over(_ until: Day) -> Phrase {
    Phrase(nl: "het voordeel liep tot en met \(until)", en: "the benefit ran until \(until)")
  }
  static func until(_ day: Day) -> Phrase {
    Phrase(
      nl: "het voordeel loopt tot en met \(day); het jaarbedrag is dat van een heel jaar",
      en: "the benefit runs until \(day); the yearly amount is that of a whole year")
  }
  static func noneFor(_ category: Phrase, because reason: Phrase) -> Phrase {
    Phrase(nl: "geen voordeel '\(category.nl)': \(reason.nl)", en: "no benefit '\(category.en)': \(reason.en)")
  }
  static func conditions(_ category: TargetGroup, on day: Day) -> [Phrase] {
    var list = [
      Phrase(
        nl: "vraag het voordeel aan in de loonaangifte", en: "request the benefit in the payroll return"),
      Phrase(
        nl: "het voordeel stopt bij de AOW-leeftijd", en: "the benefit ends at the state pension age"),
    ]
    if category == .jobsAgreement, day.year >= 2026 {
      list.append(
        Phrase(
          nl: "de werknemer staat in het doelgroepregister in dat aangiftetijdvak; geen verklaring nodig",
          en: "the worker is in the target group register in that filing period; no declaration needed"))
    } else {
      list.append(
        Phrase(
          nl: "een doelgroepverklaring, aangevraagd binnen drie maanden na de start",
          en: "a target group declaration, requested within three months of the start"))
    }
    if category == .jobsAgreement || category == .educationImpeded {
      list.append(
        Phrase(
          nl: "niet in de zes maanden ervoor al bij u in dienst (tekst 2025), en geen Wsw-baan (art. 2 Wsw)",
          en: "not employed with you in the six months before (text of 2025), and no Wsw job (Wsw art. 2)"))
    }
    return list
  }
}

extension TargetGroup {
  public var phrase: Phrase {
    switch self {
    case .jobsAgreement: Phrase(nl: "doelgroep banenafspraak", en: "jobs-agreement target group")
    case .wajong: Phrase(verbatim: "Wajong")
    case .educationImpeded: Phrase(nl: "scholingsbelemmerden", en: "people impeded in education")
    case .disabledWorker: Phrase(nl: "arbeidsgehandicapte werknemer", en: "worker with a disability")
    case .reinstatedWorker:
      Phrase(nl: "herplaatste arbeidsgehandicapte werknemer", en: "reinstated worker with a disability")
    case .olderWorker: Phrase(nl: "oudere werknemer", en: "older worker")
    case .shelteredWork: Phrase(nl: "beschut werk", en: "sheltered work")
    }
  }

  var citations: [String] {
    switch self {
    case .jobsAgreement: ["Wtl art. 2.10 en 2.12"]
    case .educationImpeded: ["Wtl art. 2.10 (tekst 2025)"]
    case .disabledWorker: ["Wtl art. 2.6"]
    case .reinstatedWorker: ["Wtl art. 2.14"]
    case .olderWorker: ["Wtl art. 2.5 (tekst 2025)"]
    case .wajong, .shelteredWork: []
    }
  }
}
