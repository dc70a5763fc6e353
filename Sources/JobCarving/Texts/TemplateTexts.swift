import Interchange

/// The words of a new project folder.
enum TemplateTexts {
  static let title = Phrase(nl: "Voorbeeld De Proeftuin (verzonnen)", en: "Example The Trial Garden (invented)")
  static let heading = Phrase(nl: "Deze map invullen", en: "Filling in this folder")
  static let intro = Phrase(
    nl:
      "Alles in deze map is verzonnen en werkt al. Bekijk eerst wat eruit komt; zet daarna uw eigen gegevens\r\nop de plaats van de voorbeelden, in deze volgorde. Excel opent de bestanden met een dubbelklik; bewaar ze\r\nweer als CSV. De eerste regel met de kolomnamen blijft staan.",
    en:
      "Everything in this folder is invented and works already. Look at the outcome first; then put your own data\r\nin the place of the examples, in this order. A spreadsheet program opens the files; save them as CSV again.\r\nThe first row with the headings stays."
  )
  static let needed = Phrase(nl: "nodig", en: "needed")
  static let optional = Phrase(
    nl: "mag weg als u het niet gebruikt", en: "may be deleted when you do not use it")
  static let scenario = Phrase(
    nl: "Naam, peildatum (jaar-maand-dag) en taal. Later ook vaste keuzes en grenzen.",
    en: "Name, reference date (year-month-day) and language. Later also fixed choices and limits.")
  static let next = Phrase(
    nl: "Daarna, in deze volgorde (MAP is de naam van deze map):",
    en: "Then, in this order (FOLDER is the name of this folder):")
  static let commands: [Phrase] = [
    Phrase(
      nl: "jobcarve check MAP        noemt wat er niet klopt, met bestand en regel",
      en: "jobcarve check FOLDER       lists what is wrong, with file and line"),
    Phrase(
      nl: "jobcarve questions MAP    vraagt wat er nog ontbreekt",
      en: "jobcarve questions FOLDER   asks for what is still missing"),
    Phrase(
      nl: "jobcarve run MAP -o UIT   maakt het plan; open daarna UIT/report.html",
      en: "jobcarve run FOLDER -o OUT  makes the plan; then open OUT/report.html"),
  ]
  static let care = Phrase(
    nl:
      "Gebruik schuilnamen. Schrijf op wat mensen kunnen en nodig hebben, nooit een ziekte of diagnose.\r\nAlles blijft op deze computer.",
    en:
      "Use pseudonyms. Write down what people can do and need, never an illness or diagnosis.\r\nEverything stays on this computer."
  )
  static func row(_ number: Int) -> Phrase { Phrase(nl: "Regel \(number)", en: "Row \(number)") }
  static let columns = Phrase(nl: "De kolommen:", en: "The columns:")
  static let required = Phrase(nl: "verplicht", en: "required")
  static func further(_ root: String, _ dutch: String?) -> Phrase {
    Phrase(
      nl: "Kolommen die u mag toevoegen ('jobcarve schema \(dutch ?? root) --format csv' legt ze uit):",
      en: "Columns that you may add ('jobcarve schema \(root) --format csv' explains them):")
  }
}
