import Foundation
import Interchange

enum CaseTexts {
  static let title = Phrase(nl: "Waarde van deze casus", en: "Value of this case")
  static let wageValue = Phrase(nl: "Loonwaarde", en: "Wage value")
  static let subsidyMonth = Phrase(nl: "Loonkostensubsidie per maand", en: "Wage cost subsidy per month")
  static let yearTitle = Phrase(nl: "Loonkostensubsidie per jaar", en: "Wage cost subsidy per year")
  static let base = Phrase(
    nl: "Minimumloon met vakantiebijslag per maand", en: "Minimum wage with holiday allowance per month")
  static let noWageValue = Phrase(
    nl: "geef hoofdtaken (mainTasks) of een loonwaarde (wageValuePercent)",
    en: "give main tasks (mainTasks) or a wage value (wageValuePercent)")
  static func paidHours(_ hours: String) -> Phrase {
    Phrase(
      nl: "betaalde uren per jaar niet gegeven: gerekend met 52 weken, \(hours) uur",
      en: "paid hours per year not given: 52 weeks used, \(hours) hours")
  }
  static let noTargetGroup = Phrase(
    nl: "doelgroep niet gegeven: geen loonkostenvoordeel en geen telling voor de banenafspraak",
    en: "target group not given: no wage cost benefit and no count for the jobs agreement")
  static func belowMinimum(_ wage: String, _ minimum: String) -> Phrase {
    Phrase(
      nl: "het uurloon \(wage) ligt onder het minimumloon van \(minimum)",
      en: "the hourly wage \(wage) is below the minimum wage of \(minimum)")
  }
  static let aboveMinimum = Phrase(
    nl: "het deel van het loon boven het minimumloon is voor de werkgever: daarover is geen subsidie",
    en: "the part of the wage above the minimum wage is for the employer: there is no subsidy on it")
  static let flatRateYear = Phrase(
    nl: "na zes maanden telt de gemeten loonwaarde; die is niet gegeven, het jaarbedrag is dat van zes maanden",
    en: "after six months the measured wage value counts; it was not given, the yearly amount is that of six months")

  static func missing(_ key: String) -> Phrase {
    Phrase(nl: "'\(key)' ontbreekt", en: "'\(key)' is missing")
  }
  static func notANumber(_ key: String) -> Phrase {
    Phrase(nl: "'\(key)' is geen getal", en: "'\(key)' is not a number")
  }
  static func outOfRange(_ key: String, _ low: String, _ high: String) -> Phrase {
    Phrase(nl: "'\(key)' ligt tussen \(low) en \(high)", en: "'\(key)' lies between \(low) and \(high)")
  }
  static func notADay(_ key: String) -> Phrase {
    Phrase(nl: "'\(key)' is geen dag (JJJJ-MM-DD)", en: "'\(key)' is not a day (YYYY-MM-DD)")
  }
  static let notAnObject = Phrase(nl: "een casus is een blok tussen { en }", en: "a case is a block between { and }")
  static let ageOrBirthDate = Phrase(
    nl: "geef 'birthDate' of 'age'", en: "give 'birthDate' or 'age'")
  static func ageDiffers(_ age: Int, _ counted: Int) -> Phrase {
    Phrase(
      nl: "'age' is \(age), maar volgens 'birthDate' is het \(counted): dat telt",
      en: "'age' is \(age), but by 'birthDate' it is \(counted): that counts")
  }
  static func unknown(_ what: String, allowed: [String]) -> Phrase {
    let list = allowed.joined(separator: ", ")
    return Phrase(nl: "'\(what)' is onbekend; mogelijk is: \(list)", en: "'\(what)' is unknown; allowed are: \(list)")
  }
  static func unusedKey(_ key: String) -> Phrase {
    Phrase(nl: "'\(key)' is onbekend en telt niet mee", en: "'\(key)' is unknown and does not count")
  }
  static let mainTasksForm = Phrase(
    nl: "'mainTasks' is een lijst van blokken met name, share, pace, quality en netWorkTime",
    en: "'mainTasks' is a list of blocks with name, share, pace, quality and netWorkTime")
  static let bothValues = Phrase(
    nl: "hoofdtaken en een loonwaarde gegeven: de hoofdtaken tellen",
    en: "main tasks and a wage value given: the main tasks count")
  static func tinyPercent(_ text: String) -> Phrase {
    Phrase(
      nl: "\(text) is gelezen als \(text)%; schrijf 60 voor 60%", en: "\(text) was read as \(text)%; write 60 for 60%")
  }
  static func mixedScale(_ text: String) -> Phrase {
    Phrase(
      nl: "\(text) is gelezen als \(text)%, omdat er ook getallen boven 2 staan",
      en: "\(text) was read as \(text)%, because numbers above 2 stand beside it")
  }
  static let startAfter = Phrase(nl: "'startDate' ligt na 'date'", en: "'startDate' lies after 'date'")
}
