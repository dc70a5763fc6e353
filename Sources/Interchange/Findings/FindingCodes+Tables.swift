/// The codes of files, tables, values and JSON.
extension FindingCode {
  package static let ofTables: [FindingCode] = [
    FindingCode(
      "file/binary", .error,
      nl: (
        "Het bestand is geen tekst (een werkmap, een pdf, een afbeelding).", "Sla het op als CSV, of als XML-werkblad."
      ),
      en: ("The file is no text (a workbook, a PDF, a picture).", "Save it as CSV, or as an XML spreadsheet.")),
    FindingCode(
      "file/broken-character", .warning,
      nl: (
        "Een byte betekent niets in de tekenset van het bestand; er staat een vervangteken.",
        "Sla het bestand op als UTF-8, of noem de tekenset met --encoding."
      ),
      en: (
        "A byte means nothing in the file's encoding; a replacement character stands for it.",
        "Save the file as UTF-8, or name its encoding with --encoding."
      )),
    FindingCode(
      "file/empty", .error,
      nl: ("Het bestand is leeg.", "Kijk of het opslaan is gelukt."),
      en: ("The file is empty.", "See whether saving it went well.")),
    FindingCode(
      "file/missing", .error,
      nl: ("Het bestand bestaat niet.", "Kijk de naam en de map na."),
      en: ("The file does not exist.", "Check the name and the folder.")),
    FindingCode(
      "file/mixed-encoding", .warning,
      nl: (
        "Een deel van het bestand is UTF-8 en een deel niet.",
        "Sla het hele bestand op als UTF-8 en kijk de letters met accenten na."
      ),
      en: ("Part of the file is UTF-8 and part is not.", "Save the whole file as UTF-8 and check letters with accents.")
    ),
    FindingCode(
      "file/too-large", .error,
      nl: ("Het bestand is groter dan 2 gigabyte.", "Verdeel het over meer bestanden."),
      en: ("The file is larger than 2 gigabytes.", "Split it into several files.")),
    FindingCode(
      "file/unreadable", .error,
      nl: (
        "Het systeem geeft het bestand niet, of het is een map.",
        "Kijk of u het mag lezen en of een ander programma het open heeft."
      ),
      en: (
        "The system does not hand over the file, or it is a folder.",
        "See whether you may read it and whether another program has it open."
      )),
    FindingCode(
      "table/ambiguous-column", .note,
      nl: (
        "Een kolom kan op twee manieren gelezen worden, zoals 01-02 als januari of februari.",
        "Schrijf dagen als 2026-07-01 en getallen zonder punt voor duizendtallen."
      ),
      en: (
        "A column can be read in two ways, such as 01-02 as January or February.",
        "Write days as 2026-07-01 and numbers without a sign for thousands."
      )),
    FindingCode(
      "table/duplicate-column", .error,
      nl: ("Een kolom staat er twee keer; de tweede is niet gelezen.", "Haal één van de twee weg."),
      en: ("A column is there twice; the second was not read.", "Remove one of the two.")),
    FindingCode(
      "table/empty", .error,
      nl: ("Er staan alleen lege regels in het bestand.", "Kijk of het juiste blad is opgeslagen."),
      en: ("The file holds blank lines only.", "See whether the right sheet was saved.")),
    FindingCode(
      "table/footnote", .note,
      nl: (
        "Onder de tabel staan regels die geen record zijn.",
        "Niets, als het een bron of een totaal is; anders ontbreken er scheidingstekens."
      ),
      en: (
        "Below the table stand lines that are no records.",
        "Nothing, if it is a source or a total; else delimiters are missing."
      )),
    FindingCode(
      "table/header-rows", .note,
      nl: (
        "De kopjes staan in meer dan één rij en zijn samengevoegd.",
        "Geef met --header op hoeveel rijen het zijn als dat niet klopt."
      ),
      en: (
        "The headings stand in several rows and were joined.",
        "Say with --header how many rows there are if that is wrong."
      )),
    FindingCode(
      "table/missing-column", .error,
      nl: ("Een verplichte kolom ontbreekt.", "Voeg de kolom toe; `jobcarve schema` noemt alle kolommen."),
      en: ("A required column is missing.", "Add the column; `jobcarve schema` names all columns.")),
    FindingCode(
      "table/no-header", .error, .note,
      nl: (
        "Geen enkel kopje is bekend, of de tabel heeft er geen.",
        "Zet een rij met de namen van de kolommen boven de tabel."
      ),
      en: ("No heading is known, or the table has none.", "Put a row with the names of the columns above the table.")),
    FindingCode(
      "table/no-records", .warning,
      nl: ("Er staat geen enkel record in het bestand.", "Vul het bestand, of haal het weg."),
      en: ("The file holds no records.", "Fill the file, or remove it.")),
    FindingCode(
      "table/preamble", .note,
      nl: (
        "Boven de kopjes staan regels die geen deel van de tabel zijn.",
        "Niets, als de kolomnamen goed gevonden zijn; haal anders de regels erboven weg."
      ),
      en: (
        "Above the headings stand lines that are no part of the table.",
        "Nothing, if the headings were found rightly; else remove the lines above them."
      )),
    FindingCode(
      "table/ragged-row", .error, .warning,
      nl: (
        "Een rij heeft meer of minder cellen dan er kopjes zijn.",
        "Zet aanhalingstekens om een cel waarin het scheidingsteken staat."
      ),
      en: (
        "A row has more or fewer cells than there are headings.", "Put quotes round a cell that holds the delimiter."
      )),
    FindingCode(
      "table/repaired-row", .error, .warning,
      nl: (
        "Een beschadigde rij is anders gelezen dan zij er staat, naar het voorbeeld van de andere rijen.",
        "Kijk de rij na; met --as-is wordt niets hersteld."
      ),
      en: (
        "A damaged row was read otherwise than it stands, by the example of the other rows.",
        "Check the row; with --as-is nothing is repaired."
      )),
    FindingCode(
      "table/several-tables", .warning,
      nl: (
        "Er staan meer tabellen in het bestand; één ervan is gelezen.",
        "Kies een andere met --table, of zet elke tabel in een eigen bestand."
      ),
      en: (
        "The file holds several tables; one of them was read.",
        "Choose another with --table, or give each table its own file."
      )),
    FindingCode(
      "table/stray-quote", .warning,
      nl: (
        "Er staat een aanhalingsteken waar het niet hoort.", "Verdubbel een aanhalingsteken dat bij de tekst hoort."
      ),
      en: ("There is a quote where none belongs.", "Double a quote that belongs to the text.")),
    FindingCode(
      "table/unclear-delimiter", .warning,
      nl: ("Het is niet duidelijk waarmee de kolommen gescheiden zijn.", "Noem het teken met --delimiter."),
      en: ("It is not clear what separates the columns.", "Name the sign with --delimiter.")),
    FindingCode(
      "table/unknown-column", .warning,
      nl: (
        "Een kolom heeft een onbekend kopje of geen kopje; zij is niet gelezen.",
        "Schrijf het kopje zoals `jobcarve schema` het noemt, of laat het zo."
      ),
      en: (
        "A column has an unknown heading or none; it was not read.",
        "Write the heading as `jobcarve schema` has it, or leave it so."
      )),
    FindingCode(
      "table/unterminated-quote", .error,
      nl: ("Een aanhalingsteken wordt nergens gesloten.", "Sluit het, of haal het weg."),
      en: ("A quote is never closed.", "Close it, or remove it.")),
    FindingCode(
      "value/ambiguous-number", .error,
      nl: ("Een getal als 1.234 kan duizenden of decimalen hebben.", "Schrijf 1234 of 1,2340."),
      en: ("A number such as 1.234 may have thousands or decimals.", "Write 1234 or 1.2340.")),
    FindingCode(
      "value/bad-identifier", .error,
      nl: ("Een code heeft meer dan één regel of meer dan 200 tekens.", "Kies een kortere code."),
      en: ("An identifier has more than one line or 200 characters.", "Choose a shorter identifier.")),
    FindingCode(
      "value/missing", .error,
      nl: ("Een verplichte cel is leeg.", "Vul de cel in."),
      en: ("A required cell is empty.", "Fill in the cell.")),
    FindingCode(
      "value/not-a-day", .error,
      nl: ("De waarde is geen datum die bestaat.", "Schrijf de dag als 2026-07-01 of 01-07-2026."),
      en: ("The value is no date that exists.", "Write the day as 2026-07-01 or 01-07-2026.")),
    FindingCode(
      "value/not-a-number", .error,
      nl: ("De waarde is geen getal.", "Schrijf alleen cijfers, met hooguit één decimaalteken."),
      en: ("The value is not a number.", "Write digits only, with at most one decimal sign.")),
    FindingCode(
      "value/not-yes-or-no", .error,
      nl: ("De waarde is geen ja of nee.", "Schrijf ja, nee of ?."),
      en: ("The value is not yes or no.", "Write yes, no or ?.")),
    FindingCode(
      "value/out-of-range", .error,
      nl: ("De waarde is te klein of te groot voor dit veld.", "Kijk de eenheid na die `jobcarve schema` noemt."),
      en: ("The value is too small or too large for this field.", "Check the unit that `jobcarve schema` names.")),
    FindingCode(
      "value/too-many-decimals", .error,
      nl: ("De waarde heeft meer decimalen dan er bewaard worden.", "Rond de waarde af."),
      en: ("The value has more decimals than are kept.", "Round the value.")),
    FindingCode(
      "value/unknown-choice", .error,
      nl: ("De waarde is geen van de woorden die hier mogen staan.", "Kies een van de woorden uit de melding."),
      en: ("The value is none of the words that may stand here.", "Choose one of the words in the message.")),
    FindingCode(
      "json/duplicate-key", .error,
      nl: ("Een naam staat twee keer in hetzelfde object.", "Haal één van de twee weg."),
      en: ("A name is there twice in the same object.", "Remove one of the two.")),
    FindingCode(
      "json/missing", .error,
      nl: ("Een verplichte naam ontbreekt in een JSON-object.", "Voeg hem toe."),
      en: ("A required name is missing in a JSON object.", "Add it.")),
    FindingCode(
      "json/syntax", .error,
      nl: ("De tekst is geen JSON.", "Kijk bij de genoemde plaats: vaak ontbreekt een komma of een haakje."),
      en: ("The text is not JSON.", "Look at the place named: often a comma or a bracket is missing.")),
    FindingCode(
      "json/unknown-key", .warning,
      nl: ("Een naam is hier niet bekend; de waarde is niet gelezen.", "Kijk de spelling na."),
      en: ("A name is not known here; its value was not read.", "Check the spelling.")),
    FindingCode(
      "json/wrong-kind", .error,
      nl: (
        "Een waarde is van een andere soort dan hier hoort, zoals tekst in plaats van een getal.",
        "Schrijf de waarde zoals de melding vraagt."
      ),
      en: (
        "A value is of another kind than belongs here, such as text for a number.",
        "Write the value as the message asks."
      )),
  ]
}
