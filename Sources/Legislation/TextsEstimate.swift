import Foundation
import Interchange

enum EstimateTexts {
  static let title = Phrase(nl: "Schatting van de loonwaarde", en: "Estimate of the wage value")
  static let subsidyTitle = Phrase(
    nl: "Schatting van de loonkostensubsidie", en: "Estimate of the wage cost subsidy")
  static let notMeasured = Phrase(
    nl: "dit is een schatting, geen meting: een loonwaarde bestaat pas als een deskundige die op de werkplek heeft "
      + "vastgesteld",
    en: "this is an estimate, not a measurement: a wage value exists only after an expert has set it at the workplace")
  static let band = Phrase(
    nl: "de laagste schatting neemt bij elke taak alles laag, de hoogste alles hoog",
    en: "the lowest estimate takes everything low in every task, the highest everything high")
  static func basis(_ name: String, _ basis: Phrase) -> Phrase {
    Phrase(nl: "\(name): \(basis.nl)", en: "\(name): \(basis.en)")
  }
  static let low = Phrase(nl: "Laagste schatting", en: "Lowest estimate")
  static let likely = Phrase(nl: "Waarschijnlijk", en: "Likely")
  static let high = Phrase(nl: "Hoogste schatting", en: "Highest estimate")
  static func bandOrder(_ name: String) -> Phrase {
    Phrase(
      nl: "taak '\(name)': laag, waarschijnlijk en hoog moeten oplopen",
      en: "task '\(name)': low, likely and high must not go down")
  }
}
