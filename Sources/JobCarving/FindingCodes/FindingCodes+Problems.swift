package import Interchange

/// The codes of published test problems: assignment and fixed dates.
extension FindingCode {
  package static let ofProblems: [FindingCode] = [
    FindingCode(
      "assignment/count", .error,
      nl: ("Het bestand heeft een ander aantal getallen dan de maten vragen.", "Haal het bestand opnieuw op."),
      en: ("The file has another count of numbers than its sizes ask for.", "Fetch the file again.")),
    FindingCode(
      "assignment/empty", .error,
      nl: ("In het bestand staat geen getal.", "Kijk of dit het juiste bestand is."),
      en: ("The file holds no number.", "See whether this is the right file.")),
    FindingCode(
      "assignment/number", .error,
      nl: ("Hier hoort een geheel getal te staan.", "Herstel het getal."),
      en: ("A whole number should stand here.", "Correct the number.")),
    FindingCode(
      "assignment/sizes", .error,
      nl: ("De eerste twee getallen zijn geen maten van een toewijzing.", "Kijk of dit het juiste bestand is."),
      en: ("The first two numbers are no sizes of an assignment.", "See whether this is the right file.")),
    FindingCode(
      "assignment/too-large", .error,
      nl: ("De getallen zijn te groot om mee te rekenen.", "Gebruik kleinere eenheden."),
      en: ("The numbers are too large to calculate with.", "Use smaller units.")),
    FindingCode(
      "fixed-dates/format", .error,
      nl: ("Een regel heeft niet de vorm van een rooster met vaste dagen.", "Vergelijk de regel met de beschrijving."),
      en: ("A line has not the form of a problem with fixed dates.", "Compare the line with the description.")),
    FindingCode(
      "fixed-dates/values", .error,
      nl: ("De getallen van het rooster kunnen samen niet.", "Herstel wat de melding noemt."),
      en: ("The numbers of the problem are not possible together.", "Correct what the message names.")),
  ]
}
