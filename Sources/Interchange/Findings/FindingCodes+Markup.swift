/// The codes of XML, spreadsheets and process models.
extension FindingCode {
  package static let ofMarkup: [FindingCode] = [
    FindingCode(
      "xml/doctype", .error,
      nl: (
        "Het bestand heeft een DOCTYPE; daarin kan iets gevaarlijks staan, dus het wordt niet gelezen.",
        "Haal de DOCTYPE weg."
      ),
      en: ("The file has a DOCTYPE; it may hold something dangerous, so it is not read.", "Remove the DOCTYPE.")),
    FindingCode(
      "xml/duplicate-element", .error,
      nl: ("Een veld staat twee keer in een record; het tweede is niet gelezen.", "Haal één van de twee weg."),
      en: ("A field is there twice in a record; the second was not read.", "Remove one of the two.")),
    FindingCode(
      "xml/leading-blanks", .warning,
      nl: (
        "Voor het begin van de XML staan spaties of lege regels.",
        "Haal ze weg; andere programma's weigeren zo'n bestand."
      ),
      en: (
        "Blanks or empty lines stand before the start of the XML.", "Remove them; other programs refuse such a file."
      )),
    FindingCode(
      "xml/namespace", .warning,
      nl: ("Een naam volgt de regels van naamruimten niet.", "Declareer het voorvoegsel, of haal het weg."),
      en: ("A name breaks the rules of namespaces.", "Declare the prefix, or remove it.")),
    FindingCode(
      "xml/no-root", .error,
      nl: ("Er begint geen XML-element in het bestand.", "Kijk of dit het juiste bestand is."),
      en: ("No XML element begins in the file.", "See whether this is the right file.")),
    FindingCode(
      "xml/not-well-formed", .error,
      nl: ("Het bestand is geen goed gevormde XML.", "Sla het opnieuw op uit het programma waar het uit komt."),
      en: ("The file is not well-formed XML.", "Save it again from the program it comes from.")),
    FindingCode(
      "xml/other-spelling", .warning,
      nl: (
        "Een element heeft een andere spelling dan het schema; het is wel gelezen.", "Schrijf de naam zoals het schema."
      ),
      en: (
        "An element is spelled otherwise than in the schema; it was read all the same.",
        "Write the name as the schema has it."
      )),
    FindingCode(
      "xml/schema", .error,
      nl: ("Het bestand past niet in het XSD-schema.", "Vergelijk het met `jobcarve schema NAAM`."),
      en: ("The file does not fit the XSD schema.", "Compare it with `jobcarve schema NAME`.")),
    FindingCode(
      "xml/stray-text", .warning,
      nl: ("Er staat losse tekst tussen de elementen.", "Zet de tekst in een element, of haal haar weg."),
      en: ("Text stands between the elements.", "Put the text in an element, or remove it.")),
    FindingCode(
      "xml/truncated", .error,
      nl: (
        "Het bestand houdt op terwijl een element nog open is.", "Haal of maak het bestand opnieuw; het is afgekapt."
      ),
      en: ("The file ends while an element is still open.", "Fetch or make the file again; it was cut off.")),
    FindingCode(
      "xml/unknown-element", .error, .warning,
      nl: ("Een element is hier niet bekend; het is niet gelezen.", "Kijk de spelling na."),
      en: ("An element is not known here; it was not read.", "Check the spelling.")),
    FindingCode(
      "xml/unknown-root", .error,
      nl: ("Het buitenste element is niet dat van dit soort bestand.", "Kijk of het bestand de juiste naam heeft."),
      en: ("The outermost element is not that of this kind of file.", "See whether the file has the right name.")),
    FindingCode(
      "sheet/also-fits", .warning,
      nl: (
        "Nog een blad heeft alle verplichte kolommen, maar één blad wordt gelezen.",
        "Zet de rijen op één blad, of bewaar de bladen als losse bestanden."
      ),
      en: (
        "Another sheet has all required columns too, but one sheet is read.",
        "Put the rows on one sheet, or save the sheets as files of their own."
      )),
    FindingCode(
      "sheet/backwards", .error,
      nl: ("Een rij of cel zegt dat zij voor de vorige staat.", "Sla het bestand opnieuw op uit het rekenblad."),
      en: ("A row or cell says that it stands before the last one.", "Save the file again from the spreadsheet.")),
    FindingCode(
      "sheet/bad-value", .warning,
      nl: ("Een waarde past niet bij de soort die het bestand noemt.", "Kijk de cel na in het rekenblad."),
      en: ("A value does not fit the type that the file names.", "Check the cell in the spreadsheet.")),
    FindingCode(
      "sheet/beyond", .error,
      nl: (
        "Er staat iets buiten het grootste blad dat een rekenblad kent.", "Haal de lege opmaak eronder en ernaast weg."
      ),
      en: (
        "Something stands outside the largest sheet that spreadsheets know.",
        "Remove the empty formatting below and beside it."
      )),
    FindingCode(
      "sheet/chosen", .note,
      nl: ("Van meer bladen is er één gelezen.", "Kijk of het het goede blad is."),
      en: ("Of several sheets one was read.", "See whether it is the right sheet.")),
    FindingCode(
      "sheet/error-value", .error,
      nl: ("Een cel bevat een fout van het rekenblad, zoals #N/B.", "Herstel de formule."),
      en: ("A cell holds an error of the spreadsheet, such as #N/A.", "Correct the formula.")),
    FindingCode(
      "sheet/formula-without-value", .warning,
      nl: (
        "De uitkomst van een formule staat niet in het bestand.", "Laat het rekenblad rekenen en sla het opnieuw op."
      ),
      en: ("The result of a formula is not in the file.", "Let the spreadsheet calculate and save it again.")),
    FindingCode(
      "sheet/hidden", .note,
      nl: ("Verborgen rijen, kolommen of bladen zijn ook gelezen.", "Haal weg wat niet mee moet tellen."),
      en: ("Hidden rows, columns or sheets were read too.", "Remove what should not count.")),
    FindingCode(
      "sheet/none", .error,
      nl: ("Er staat geen blad in het bestand.", "Kijk of dit het juiste bestand is."),
      en: ("The file holds no sheet.", "See whether this is the right file.")),
    FindingCode(
      "sheet/not-a-spreadsheet", .error,
      nl: (
        "De XML is geen werkmap die hier gelezen wordt.", "Sla op als \"XML-werkblad 2003\" of als Flat ODS (.fods)."
      ),
      en: ("The XML is no workbook that is read here.", "Save as \"XML Spreadsheet 2003\" or as Flat ODS (.fods).")),
    FindingCode(
      "sheet/percentages", .note,
      nl: ("Percentages zijn gelezen zoals ze getoond worden: 50% is 50.", "Niets."),
      en: ("Percentages were read as shown: 50% is 50.", "Nothing.")),
    FindingCode(
      "sheet/repeated-row", .error,
      nl: (
        "Een rij wordt zo vaak herhaald dat het opmaak moet zijn; zij is niet gelezen.", "Haal de herhaalde rijen weg."
      ),
      en: ("A row is repeated so often that it must be formatting; it was not read.", "Remove the repeated rows.")),
    FindingCode(
      "sheet/spanning", .note,
      nl: ("Een samengevoegde cel telt voor elke rij waar zij over loopt.", "Niets, als dat de bedoeling is."),
      en: ("A merged cell counts for every row it spans.", "Nothing, if that is meant.")),
    FindingCode(
      "bpmn/no-tasks", .warning,
      nl: ("Het procesmodel heeft geen taken.", "Kijk of dit het juiste model is."),
      en: ("The process model holds no task.", "See whether this is the right model.")),
    FindingCode(
      "bpmn/not-bpmn", .error,
      nl: ("Het bestand is geen procesmodel in BPMN 2.0.", "Sla het model op als BPMN 2.0 (XML)."),
      en: ("The file is no process model in BPMN 2.0.", "Save the model as BPMN 2.0 (XML).")),
  ]
}
