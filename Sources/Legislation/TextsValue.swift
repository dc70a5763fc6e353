import Foundation
import Interchange

enum ValueTexts {
  static func title(isUniform: Bool) -> Phrase {
    isUniform
      ? Phrase(nl: "Loonwaarde, uniforme methode", en: "Wage value, uniform method")
      : Phrase(nl: "Loonwaarde, regeling van 2014", en: "Wage value, regulation of 2014")
  }
  static let givenTitle = Phrase(nl: "Loonwaarde zoals opgegeven", en: "Wage value as given")
  static let pace = Phrase(nl: "tempo", en: "pace")
  static let quality = Phrase(nl: "kwaliteit", en: "quality")
  static func third(isUniform: Bool) -> Phrase {
    isUniform
      ? Phrase(nl: "netto werktijd", en: "net work time") : Phrase(nl: "inzetbaarheid", en: "deployability")
  }
  static func capped(_ name: Phrase, given: String, counted: String) -> Phrase {
    Phrase(nl: "\(name.nl) \(given) telt als \(counted)", en: "\(name.en) \(given) counts as \(counted)")
  }
  static let oneFactorOnly = Phrase(
    nl: "wat op meer factoren invloed heeft, telt maar bij een factor mee",
    en: "what has an influence on more than one factor counts in one factor only")
  static let articleFive = Phrase(
    nl: "artikel 5 van het Besluit kon niet worden gelezen; gebruikt is aandeel × tempo × kwaliteit × netto werktijd "
      + "(Regeling 2014 art. 4 en het formulier van 2021)",
    en: "article 5 of the decree could not be read; used is share × pace × quality × net work time "
      + "(regulation of 2014 art. 4 and the form of 2021)")
  static let noTasks = Phrase(nl: "er is geen hoofdtaak", en: "there is no main task")
  static func outOfRange(_ name: String) -> Phrase {
    Phrase(
      nl: "hoofdtaak '\(name)': elk deel ligt tussen 0% en 1000%",
      en: "main task '\(name)': every factor lies between 0% and 1000%")
  }
  static func shares(_ total: String) -> Phrase {
    Phrase(
      nl: "de hoofdtaken zijn samen \(total) van de werktijd, het moet 100% zijn",
      en: "the main tasks together are \(total) of the working time, it must be 100%")
  }
  static let sharesHint = Phrase(
    nl: "Misschien ontbreekt een taak, of staan er uren in plaats van delen.",
    en: "Maybe a task is missing, or hours stand where shares belong.")
  static func tooMany(_ count: Int, most: String) -> Phrase {
    Phrase(
      nl: "\(count) hoofdtaken; het formulier kent er ten hoogste \(most): voeg taken samen",
      en: "\(count) main tasks; the form knows at most \(most): join tasks")
  }
  static func small(_ name: String, share: String, least: String) -> Phrase {
    Phrase(
      nl: "hoofdtaak '\(name)' is \(share) van de week; een hoofdtaak is ten minste \(least)",
      en: "main task '\(name)' is \(share) of the week; a main task is at least \(least)")
  }
  static func short(_ name: String, minutes: String, least: String) -> Phrase {
    Phrase(
      nl: "hoofdtaak '\(name)' is \(minutes) minuten per werkdag; een hoofdtaak is ten minste \(least)",
      en: "main task '\(name)' is \(minutes) minutes per working day; a main task is at least \(least)")
  }
  static let fiveDaysAssumed = Phrase(
    nl: "aantal werkdagen niet gegeven: gerekend met 5 per week",
    en: "number of working days not given: 5 a week used")
  static let percentOutOfRange = Phrase(
    nl: "een loonwaarde ligt tussen 0 en 1000 procent", en: "a wage value lies between 0 and 1000 percent")
  static let notWhole = Phrase(
    nl: "een vastgestelde loonwaarde is een heel percentage; de opgave is afgerond",
    en: "a fixed wage value is a whole percentage; the number given was rounded")
  static let above100 = Phrase(
    nl: "een loonwaarde boven 100% telt als 100%", en: "a wage value above 100% counts as 100%")
}
