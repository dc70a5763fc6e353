package import Interchange

/// The codes of what is imported, but for O*NET.
extension FindingCode {
  package static let ofImports: [FindingCode] = [
    FindingCode(
      "bpmn/called-elsewhere", .note,
      nl: (
        "Een model roept een proces aan dat niet bij de bestanden zit.",
        "Geef dat model ook op, of laat het één taak zijn."
      ),
      en: ("A model calls a process that is not among the files.", "Name that model too, or let it be one task.")),
    FindingCode(
      "bpmn/done-by-system", .note,
      nl: ("Volgens het model doet een systeem deze taken.", "Zet gedaan_door op mensen waar toch een mens het doet."),
      en: ("The model says that a system does these tasks.", "Set done_by to people where a person does it after all.")),
    FindingCode(
      "bpmn/garbled-name", .warning,
      nl: ("Een naam bevat letters die een programma verkeerd heeft opgeslagen.", "Verbeter de naam in de inventaris."),
      en: ("A name holds letters that a program has saved wrongly.", "Correct the name in the inventory.")),
    FindingCode(
      "bpmn/loose-messages", .note,
      nl: ("Berichtenstromen verbinden geen twee taken, of te veel.", "Vul de afhankelijkheid zelf in waar zij telt."),
      en: ("Message flows do not join two tasks, or too many.", "Fill in the dependency yourself where it matters.")),
    FindingCode(
      "bpmn/no-lane", .warning,
      nl: ("Taken staan in geen baan of pool.", "Geef in de inventaris op wie ze doet."),
      en: ("Tasks are in no lane or pool.", "Say in the inventory who does them.")),
    FindingCode(
      "bpmn/same-task", .note,
      nl: ("Een functie heeft twee taken met dezelfde naam.", "Voeg ze samen als het één taak is."),
      en: ("A position has two tasks of the same name.", "Join them if they are one task.")),
    FindingCode(
      "bpmn/template-name", .warning,
      nl: ("Een naam bevat een plek die een programma invult.", "Verbeter de naam in de inventaris."),
      en: ("A name holds a place that a program fills in.", "Correct the name in the inventory.")),
    FindingCode(
      "bpmn/unnamed-task", .warning,
      nl: ("Een taak heeft geen naam.", "Vul de naam in in de inventaris."),
      en: ("A task has no name.", "Fill in the name in the inventory.")),
    FindingCode(
      "catalogue/bad-core-task", .warning,
      nl: ("Een kerntaak heeft geen naam of geen werkprocessen.", "Kijk het profiel na in de bron."),
      en: ("A core task has no name or no work processes.", "Check the profile in its source.")),
    FindingCode(
      "catalogue/bad-level", .note,
      nl: ("Het niveau van een profiel is geen getal van 1 tot 4.", "Vul het niveau in in de inventaris."),
      en: ("The level of a profile is no number from 1 to 4.", "Fill in the level in the inventory.")),
    FindingCode(
      "catalogue/missing-column", .error,
      nl: ("Een kolom van de catalogus ontbreekt.", "Haal de catalogus opnieuw op."),
      en: ("A column of the catalogue is missing.", "Fetch the catalogue again.")),
    FindingCode(
      "catalogue/missing-file", .error,
      nl: ("Een bestand van de catalogus ontbreekt in de map.", "Haal de catalogus opnieuw op."),
      en: ("A file of the catalogue is missing in the folder.", "Fetch the catalogue again.")),
    FindingCode(
      "catalogue/no-positions", .error,
      nl: ("De formatielijst noemt geen functies.", "Vul de lijst."),
      en: ("The staffing list names no positions.", "Fill the list.")),
    FindingCode(
      "catalogue/no-work-processes", .error,
      nl: ("Een profiel heeft geen werkprocessen.", "Kies een ander profiel."),
      en: ("A profile has no work processes.", "Choose another profile.")),
    FindingCode(
      "catalogue/not-a-list", .error,
      nl: ("Er staat iets anders waar een lijst van profielen hoort.", "Kijk of dit het juiste bestand is."),
      en: ("Something else stands where a list of profiles belongs.", "See whether this is the right file.")),
    FindingCode(
      "catalogue/not-a-profile", .warning,
      nl: ("Een regel van de lijst is geen profiel met een nummer.", "Niets, als het profiel niet nodig is."),
      en: ("An entry of the list is no profile with a number.", "Nothing, if the profile is not needed.")),
    FindingCode(
      "catalogue/profile-twice", .warning,
      nl: ("Een profiel staat er twee keer; alleen het eerste telt.", "Haal één van de twee weg."),
      en: ("A profile is there twice; only the first counts.", "Remove one of the two.")),
    FindingCode(
      "catalogue/several-files", .warning,
      nl: ("De map bevat meer bestanden die de catalogus kunnen zijn.", "Noem het bestand zelf."),
      en: ("The folder holds several files that may be the catalogue.", "Name the file itself.")),
    FindingCode(
      "catalogue/unknown-profile", .error,
      nl: (
        "Er is geen profiel met dit nummer of deze naam, of er zijn er meer.",
        "Zoek het nummer op met `jobcarve lookup`."
      ),
      en: (
        "There is no profile with this number or name, or there are several.",
        "Look up the number with `jobcarve lookup`."
      )),
    FindingCode(
      "compare/both-stated", .warning,
      nl: ("Een waarde is in beide inventarissen ingevuld en verschilt.", "Kies welke geldt."),
      en: ("A value is stated in both inventories and differs.", "Choose which one holds.")),
    FindingCode(
      "setu/again", .note,
      nl: ("Een functie stond al in een eerder bericht.", "Kijk of het dezelfde is."),
      en: ("A position also stood in an earlier message.", "See whether it is the same.")),
    FindingCode(
      "setu/left-out", .note,
      nl: ("Gegevens van het bericht worden niet gebruikt.", "Niets."),
      en: ("Data of the message are not used.", "Nothing.")),
    FindingCode(
      "setu/no-records", .note,
      nl: ("Een bericht bevat geen functie en geen persoon.", "Niets."),
      en: ("A message holds no position and no person.", "Nothing.")),
    FindingCode(
      "setu/not-a-message", .error,
      nl: ("Het bestand is geen bericht van SETU of HR-XML.", "Kijk of dit het juiste bestand is."),
      en: ("The file is no message of SETU or HR-XML.", "See whether this is the right file.")),
    FindingCode(
      "setu/nothing", .error,
      nl: ("Geen van de berichten bevat een functie of een persoon.", "Kies andere berichten."),
      en: ("None of the messages holds a position or a person.", "Choose other messages.")),
    FindingCode(
      "setu/personal-left-out", .note,
      nl: ("Gegevens over wie iemand is zijn niet overgenomen.", "Niets; dat is de bedoeling."),
      en: ("Data about who somebody is were not taken over.", "Nothing; that is meant.")),
    FindingCode(
      "setu/read", .note,
      nl: ("Dit is er uit het bericht gelezen.", "Kijk of het klopt."),
      en: ("This was read from the message.", "See whether it is right.")),
    FindingCode(
      "setu/remark", .note,
      nl: ("Het bericht heeft een opmerking die mensen moeten lezen.", "Lees haar."),
      en: ("The message has a remark for people to read.", "Read it.")),
    FindingCode(
      "setu/too-large", .error,
      nl: ("Het bericht heeft te veel elementen.", "Verdeel het."),
      en: ("The message has too many elements.", "Split it.")),
    FindingCode(
      "setu/unknown-message", .warning,
      nl: ("Deze soort bericht is niet bekend.", "Vraag om een order, een profiel of een planning."),
      en: ("This kind of message is not known.", "Ask for an order, a profile or a planning.")),
    FindingCode(
      "setu/unknown-namespace", .warning,
      nl: ("Elementen van een onbekende naamruimte zijn niet gelezen.", "Kijk of er iets nodigs in staat."),
      en: ("Elements of an unknown namespace were not read.", "See whether they hold something needed.")),
    FindingCode(
      "xes/bad-time", .warning,
      nl: (
        "De waarde is geen tijdstip; het event telt zonder tijd.", "Schrijf tijdstippen als 2026-03-01T09:30:00+01:00."
      ),
      en: (
        "The value is no timestamp; the event counts without a time.", "Write timestamps as 2026-03-01T09:30:00+01:00."
      )),
    FindingCode(
      "xes/compressed", .error,
      nl: ("Het bestand is ingepakt (gzip).", "Pak het eerst uit."),
      en: ("The file is compressed (gzip).", "Unpack it first.")),
    FindingCode(
      "xes/end-before-start", .note,
      nl: ("Een einde ligt voor zijn begin; die duur telt niet mee.", "Niets, als het weinig is."),
      en: ("An end is before its start; that duration does not count.", "Nothing, if there are few.")),
    FindingCode(
      "xes/interrupted", .note,
      nl: (
        "Werk is onderbroken en hervat; de pauzes zitten in de duur.", "Verlaag de minuten waar de pauzes lang zijn."
      ),
      en: (
        "Work was interrupted and resumed; the pauses are in the duration.", "Lower the minutes where pauses are long."
      )),
    FindingCode(
      "xes/no-activities", .error,
      nl: ("Geen event heeft een naam.", "Vraag om een log met concept:name."),
      en: ("No event has a name.", "Ask for a log with concept:name.")),
    FindingCode(
      "xes/no-duration", .warning,
      nl: ("Van taken is geen duur gemeten.", "Vul de minuten zelf in."),
      en: ("For some tasks no duration was measured.", "Fill in the minutes yourself.")),
    FindingCode(
      "xes/no-name", .note,
      nl: ("Events zonder naam tellen niet mee.", "Niets, als het weinig is."),
      en: ("Events without a name do not count.", "Nothing, if there are few.")),
    FindingCode(
      "xes/no-roles", .warning,
      nl: ("Uitvoerders hebben geen rol en geen groep; zij kregen een nummer.", "Geef de functies een naam."),
      en: ("Resources have no role and no group; they got a number.", "Give the positions a name.")),
    FindingCode(
      "xes/no-time", .note,
      nl: ("Events hebben geen tijdstip.", "Niets, als het weinig is."),
      en: ("Events have no timestamp.", "Nothing, if there are few.")),
    FindingCode(
      "xes/no-zone", .note,
      nl: ("Tijdstippen zonder tijdzone zijn als UTC gelezen.", "Niets: duur en frequentie veranderen er niet door."),
      en: (
        "Timestamps without a time zone were read as UTC.", "Nothing: durations and frequencies do not change by it."
      )),
    FindingCode(
      "xes/not-a-log", .error,
      nl: ("Het bestand is geen event-log (XES).", "Sla het log op als XES."),
      en: ("The file is no event log (XES).", "Save the log as XES.")),
    FindingCode(
      "xes/read", .note,
      nl: ("Dit is er uit het log gelezen.", "Kijk of het klopt."),
      en: ("This was read from the log.", "See whether it is right.")),
    FindingCode(
      "xes/short-span", .warning,
      nl: ("Het log beslaat minder dan een week; alles telt als één week.", "Neem een langer log."),
      en: ("The log spans less than a week; everything counts as one week.", "Take a longer log.")),
    FindingCode(
      "xes/too-many-activities", .error,
      nl: ("Het log heeft te veel verschillende activiteiten.", "Laat nummers en namen uit de activiteiten weg."),
      en: ("The log has too many different activities.", "Leave numbers and names out of the activities.")),
    FindingCode(
      "xes/unfinished", .note,
      nl: ("Er is een begin zonder einde.", "Niets, als het weinig is."),
      en: ("There is a start without an end.", "Nothing, if there are few.")),
    FindingCode(
      "xes/unpaired", .note,
      nl: ("Er is een einde zonder begin.", "Niets, als het weinig is."),
      en: ("There is an end without a start.", "Nothing, if there are few.")),
  ]
}
