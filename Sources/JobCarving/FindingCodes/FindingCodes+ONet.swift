package import Interchange

/// The codes of O*NET.
extension FindingCode {
  package static let ofONet: [FindingCode] = [
    FindingCode(
      "onet/duplicate-id", .error,
      nl: ("De code van een functie komt twee keer voor.", "Geef elke functie een eigen code."),
      en: ("The code of a position occurs twice.", "Give each position its own code.")),
    FindingCode(
      "onet/frequency", .warning,
      nl: (
        "Een antwoord over hoe vaak een taak gebeurt is geen categorie met een percentage.",
        "Haal Task Ratings.txt opnieuw op."
      ),
      en: (
        "An answer about how often a task is done is no category with a percentage.", "Fetch Task Ratings.txt again."
      )
    ),
    FindingCode(
      "onet/job-zone", .error,
      nl: ("De job zone is geen getal van 1 tot 5.", "Haal de gegevens opnieuw op."),
      en: ("The job zone is not a number from 1 to 5.", "Fetch the data again.")),
    FindingCode(
      "onet/missing-column", .error,
      nl: ("Een kolom van O*NET ontbreekt.", "Haal de tekstversie van de database opnieuw op."),
      en: ("A column of O*NET is missing.", "Fetch the text version of the database again.")),
    FindingCode(
      "onet/missing-element", .warning,
      nl: ("Elementen ontbreken; wat daarop rust kan onbekend zijn.", "Haal een volledige uitgave op."),
      en: ("Elements are missing; what rests on them may be unknown.", "Fetch a complete release.")),
    FindingCode(
      "onet/no-folder", .error,
      nl: ("De map met O*NET bestaat niet.", "Kijk het pad na."),
      en: ("The folder of O*NET does not exist.", "Check the path.")),
    FindingCode(
      "onet/no-matrix", .error,
      nl: ("Het bestand is geen tabel van beoordelingen.", "Kijk of dit het juiste bestand is."),
      en: ("The file is no table of ratings.", "See whether this is the right file.")),
    FindingCode(
      "onet/no-number", .error,
      nl: ("Er hoort een getal te staan.", "Haal de gegevens opnieuw op."),
      en: ("A number should stand here.", "Fetch the data again.")),
    FindingCode(
      "onet/no-positions", .error,
      nl: ("De formatielijst noemt geen functies.", "Vul de lijst."),
      en: ("The staffing list names no positions.", "Fill the list.")),
    FindingCode(
      "onet/no-tasks", .warning,
      nl: ("O*NET noemt geen taken voor dit beroep.", "Kies een verwant beroep, of vul de taken zelf in."),
      en: ("O*NET names no tasks for this occupation.", "Choose a related occupation, or fill in the tasks yourself.")),
    FindingCode(
      "onet/not-rated", .warning,
      nl: ("O*NET heeft geen beoordelingen van dit beroep.", "Vul de eisen zelf in."),
      en: ("O*NET has no ratings of this occupation.", "Fill in the requirements yourself.")),
    FindingCode(
      "onet/short-row", .error,
      nl: ("Een rij heeft te weinig kolommen.", "Haal de gegevens opnieuw op."),
      en: ("A row has too few columns.", "Fetch the data again.")),
    FindingCode(
      "onet/task-twice", .warning,
      nl: ("Een taak staat twee keer bij een beroep; alleen de eerste telt.", "Niets."),
      en: ("A task stands twice with an occupation; only the first counts.", "Nothing.")),
    FindingCode(
      "onet/unknown-activity", .warning,
      nl: ("Werkactiviteiten zijn niet bekend en veranderen de taak niet.", "Gebruik bestanden van één uitgave."),
      en: ("Work activities are not known and do not change the task.", "Use files of one release.")),
    FindingCode(
      "onet/unknown-code", .error,
      nl: ("Het beroep komt niet voor in deze uitgave.", "Zoek de code op in deze uitgave."),
      en: ("The occupation is not in this release.", "Look up the code in this release.")),
    FindingCode(
      "onet/unknown-element", .note,
      nl: ("Kolommen staan niet in het inhoudsmodel en tellen niet mee.", "Niets."),
      en: ("Columns are not in the content model and do not count.", "Nothing.")),
    FindingCode(
      "onet/wrong-scale", .error,
      nl: ("Beoordelingen liggen buiten de schaal.", "Kijk welke schaal het bestand heeft."),
      en: ("Ratings lie outside the scale.", "See which scale the file has.")),
  ]
}
