package import Interchange

/// The codes of the law and its parameters.
extension FindingCode {
  package static let ofLaw: [FindingCode] = [
    FindingCode(
      "law/after-last-verified", .warning,
      nl: ("De dag ligt na de laatste dag waarop het bedrag is nagekeken.", "Kijk na of het bedrag veranderd is."),
      en: ("The day is after the last day on which the amount was checked.", "Check whether the amount has changed.")),
    FindingCode(
      "law/age-out-of-range", .error,
      nl: ("De leeftijd ligt buiten wat de wet kent.", "Kijk de geboortedag of de leeftijd na."),
      en: ("The age is outside what the law knows.", "Check the day of birth or the age.")),
    FindingCode(
      "law/before-first-value", .error,
      nl: ("De dag ligt voor het eerste bedrag dat bekend is.", "Kies een latere dag, of vul de parameters aan."),
      en: ("The day is before the first amount that is known.", "Choose a later day, or add to the parameters.")),
    FindingCode(
      "law/broken-parameters", .error,
      nl: (
        "De parameters van de wet spreken zichzelf tegen of missen iets.",
        "Herstel het parameterbestand dat de melding noemt."
      ),
      en: (
        "The parameters of the law contradict themselves or lack something.",
        "Correct the parameter file that the message names."
      )),
    FindingCode(
      "law/empty-folder", .warning,
      nl: ("De map met parameters bevat geen parameterbestand.", "Kijk de map na."),
      en: ("The folder of parameters holds no parameter file.", "Check the folder.")),
    FindingCode(
      "law/ended", .error,
      nl: ("De regeling is afgelopen op de gevraagde dag.", "Kies een eerdere dag of een andere regeling."),
      en: ("The scheme has ended on the day asked.", "Choose an earlier day or another scheme.")),
    FindingCode(
      "law/folder", .error,
      nl: ("De map met parameters kan niet gelezen worden.", "Kijk de map en de rechten na."),
      en: ("The folder of parameters cannot be read.", "Check the folder and its permissions.")),
    FindingCode(
      "law/invalid-input", .error,
      nl: ("Een gegeven van de berekening kan niet kloppen.", "Verbeter het gegeven dat de melding noemt."),
      en: ("A figure of the calculation cannot be right.", "Correct the figure that the message names.")),
    FindingCode(
      "law/new-parameter", .warning,
      nl: ("Een parameterbestand noemt een bedrag dat de berekening niet kent.", "Kijk de naam na."),
      en: ("A parameter file names an amount that the calculation does not know.", "Check the name.")),
    FindingCode(
      "law/unconfirmed", .warning,
      nl: ("Een bedrag is door niemand nagekeken in de bron.", "Kijk het na en vul de datum van controle in."),
      en: ("Nobody has checked an amount against its source.", "Check it and fill in the day of checking.")),
    FindingCode(
      "law/unknown-key", .warning,
      nl: ("Een parameterbestand heeft een naam die niet bekend is.", "Kijk de spelling na."),
      en: ("A parameter file has a name that is not known.", "Check the spelling.")),
    FindingCode(
      "law/unknown-parameter", .error,
      nl: ("Een bedrag dat de berekening nodig heeft ontbreekt.", "Vul het parameterbestand aan."),
      en: ("An amount that the calculation needs is missing.", "Add it to the parameter file.")),
    FindingCode(
      "law/unreadable", .error,
      nl: ("Een parameterbestand kan niet gelezen worden.", "Herstel het bestand op de plaats die de melding noemt."),
      en: ("A parameter file cannot be read.", "Correct the file at the place that the message names.")),
  ]
}
