package import Interchange

/// The codes of answers, decisions and lists of capabilities.
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
