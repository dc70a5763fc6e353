package import Interchange

/// The codes of answers, decisions and lists of capabilities, and of the benchmarks' problem files.
extension FindingCode {
  package static let ofAnswers: [FindingCode] = [
    FindingCode(
      "answer/no-place", .error,
      nl: (
        "Bij een antwoord hoort geen regel of kolom meer in de map.",
        "Maak de vragenlijst opnieuw en vul het antwoord daar in."
      ),
      en: (
        "The folder no longer has a row or column for an answer.",
        "Make the questionnaire anew and fill in the answer there."
      )),
    FindingCode(
      "answer/twice", .error,
      nl: ("Een vraag heeft twee antwoorden die niet gelijk zijn.", "Laat er één staan."),
      en: ("A question has two answers that differ.", "Leave one.")),
    FindingCode(
      "answer/unknown-field", .error,
      nl: (
        "De vragenlijst noemt een kolom die het bestand niet kent.",
        "Verander de sleutelkolommen van de vragenlijst niet."
      ),
      en: (
        "The questionnaire names a column that the file does not have.",
        "Do not change the key columns of the questionnaire."
      )),
    FindingCode(
      "answer/unknown-file", .error,
      nl: ("De vragenlijst noemt een bestand dat er niet is.", "Verander de sleutelkolommen van de vragenlijst niet."),
      en: ("The questionnaire names a file that does not exist.", "Do not change the key columns of the questionnaire.")
    ),
    FindingCode(
      "answer/unknown-record", .error,
      nl: (
        "De vragenlijst noemt een code die niet in het bestand staat.", "Kijk of de regel is verwijderd of hernoemd."
      ),
      en: (
        "The questionnaire names an identifier that is not in the file.", "See whether the row was removed or renamed."
      )),
    FindingCode(
      "assignment/count", .error,
      nl: ("Het bestand heeft minder of meer getallen dan de maten vragen.", "Kijk of het bestand heel is."),
      en: ("The file has fewer or more numbers than its sizes ask for.", "See whether the file is complete.")),
    FindingCode(
      "assignment/empty", .error,
      nl: ("Het bestand is leeg.", "Geef een toewijzingsprobleem in OR-Library-vorm."),
      en: ("The file is empty.", "Give an assignment problem in OR-Library form.")),
    FindingCode(
      "assignment/number", .error,
      nl: ("Een woord is geen heel getal of is te groot.", "Kijk de plaats na."),
      en: ("A word is not a whole number or is too large.", "Check the place.")),
    FindingCode(
      "assignment/sizes", .error,
      nl: ("De maten vooraan kloppen niet.", "Het bestand begint met het aantal personen en het aantal taken."),
      en: ("The sizes at the start are wrong.", "The file begins with the number of agents and the number of tasks.")),
    FindingCode(
      "assignment/too-large", .error,
      nl: ("Het probleem is te groot om mee te rekenen.", "Maak het kleiner."),
      en: ("The problem is too large to compute with.", "Make it smaller.")),
    FindingCode(
      "context/twice", .error,
      nl: ("De achtergrond van een persoon staat er twee keer.", "Laat er één regel staan."),
      en: ("A person's background is given twice.", "Leave one row.")),
    FindingCode(
      "decision/about-nothing", .error,
      nl: ("Een besluit noemt geen punt van de vergelijking.", "Vul het punt in waar het besluit over gaat."),
      en: ("A decision names no point of the comparison.", "Fill in the point that the decision is about.")),
    FindingCode(
      "decision/exceeds", .warning,
      nl: (
        "Een besluit gaat over een punt dat te veel vraagt; een reden heft dat niet op.",
        "Leg een maatregel vast die het werk of de persoon verandert."
      ),
      en: (
        "A decision is about a point that asks too much; a reason does not lift that.",
        "Record a measure that changes the work or the person."
      )),
    FindingCode(
      "decision/no-signal", .note,
      nl: ("Een besluit gaat over een punt waar nu geen signaal is.", "Het blijft bewaard en telt nu niet mee."),
      en: ("A decision is about a point that has no signal now.", "It is kept and does not count now.")),
    FindingCode(
      "decision/unknown", .warning,
      nl: ("Een besluit gaat over een punt dat niet bekend is; eerst moet iemand het nakijken.", "Vul de waarde in."),
      en: ("A decision is about a point that is not known; somebody has to look first.", "Fill in the value.")),
    FindingCode(
      "decision/unknown-point", .error,
      nl: ("Het punt van een besluit bestaat niet.", "`jobcarve schema anchors` noemt de punten."),
      en: ("The point of a decision does not exist.", "`jobcarve schema anchors` lists the points.")),
    FindingCode(
      "fixed-dates/format", .error,
      nl: (
        "Een regel van het bestand heeft niet de vorm die hier hoort.", "Vergelijk met een voorbeeld van het formaat."
      ),
      en: ("A line of the file does not have the form that belongs here.", "Compare with an example of the format.")),
    FindingCode(
      "fixed-dates/values", .error,
      nl: (
        "De getallen van het bestand kunnen niet kloppen.",
        "Kijk of elk werk begint voor het eindigt en elk nummer bestaat."
      ),
      en: (
        "The numbers of the file cannot be right.",
        "See whether every job starts before it ends and every number exists."
      )),
    FindingCode(
      "fml/not-used", .note,
      nl: (
        "Een onderdeel van de lijst heeft hier geen tegenhanger.",
        "Het wordt niet overgenomen; `jobcarve schema fml` zegt wat wel."
      ),
      en: ("An item of the list has no counterpart here.", "It is not taken over; `jobcarve schema fml` says what is.")),
    FindingCode(
      "fml/out-of-scale", .error,
      nl: ("Een waarde valt buiten de schaal van het onderdeel.", "Kijk de waarde na op het formulier."),
      en: ("A value is outside the scale of the item.", "Check the value on the form.")),
    FindingCode(
      "fml/unknown-item", .error,
      nl: ("Het onderdeel van de lijst is niet bekend.", "Schrijf het als rubriek en nummer, zoals IV-13."),
      en: ("The item of the list is not known.", "Write it as section and number, such as IV-13.")),
    FindingCode(
      "person/unknown-level", .error,
      nl: (
        "Een punt waarvan alleen een ondergrens bekend is, bestaat niet.", "`jobcarve schema anchors` noemt de punten."
      ),
      en: (
        "A point of which only a lower bound is known does not exist.", "`jobcarve schema anchors` lists the points."
      )),
  ]
}
