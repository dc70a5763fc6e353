package import Interchange

/// The codes of project folders, scenarios and plans.
extension FindingCode {
  package static let ofProjects: [FindingCode] = [
    FindingCode(
      "carving/count-mismatch", .error,
      nl: (
        "Een oplossing heeft een ander aantal taken dan het model.", "Gebruik een oplossing die bij deze invoer hoort."
      ),
      en: ("A solution has another number of tasks than the model.", "Use a solution that belongs to this input.")),
    FindingCode(
      "carving/duplicate-identifier", .error,
      nl: ("Een code komt twee keer voor in het model.", "Geef elk een eigen code."),
      en: ("An identifier occurs twice in the model.", "Give each its own identifier.")),
    FindingCode(
      "carving/out-of-range", .error,
      nl: ("Een getal van het model is te groot of kleiner dan nul.", "Kijk de uren, aantallen en gewichten na."),
      en: ("A number of the model is too large or below zero.", "Check hours, numbers and weights.")),
    FindingCode(
      "carving/unknown-pin", .error,
      nl: ("Iets dat vastgezet is bestaat niet in het model.", "Kijk de codes van taak en functie na."),
      en: ("Something that is pinned does not exist in the model.", "Check the identifiers of task and position.")),
    FindingCode(
      "carving/unknown-position", .error,
      nl: ("Een taak hoort bij een functie die niet bestaat.", "Kijk de code van de functie na."),
      en: ("A task belongs to a position that does not exist.", "Check the identifier of the position.")),
    FindingCode(
      "folder/missing-input", .error,
      nl: ("Een invoerbestand dat nodig is ontbreekt in de map.", "Maak het; `jobcarve schema` noemt de kolommen."),
      en: ("An input file that is needed is missing in the folder.", "Make it; `jobcarve schema` names its columns.")),
    FindingCode(
      "folder/no-scenario", .note,
      nl: ("Er is geen scenario.json; de standaardwaarden gelden.", "Niets, of maak het bestand."),
      en: ("There is no scenario.json; the defaults hold.", "Nothing, or make the file.")),
    FindingCode(
      "folder/not-a-folder", .error,
      nl: ("De projectmap bestaat niet of is geen map.", "Kijk het pad na."),
      en: ("The project folder does not exist or is no folder.", "Check the path.")),
    FindingCode(
      "folder/two-inputs", .error,
      nl: ("Hetzelfde invoerbestand is er in twee vormen of talen.", "Haal er één weg."),
      en: ("The same input file is there in two forms or languages.", "Remove one of them.")),
    FindingCode(
      "folder/unused-file", .warning,
      nl: ("Een bestand in de map wordt niet gelezen.", "Kijk de naam na, of laat het staan."),
      en: ("A file in the folder is not read.", "Check its name, or leave it.")),
    FindingCode(
      "intake-group/duplicate", .error,
      nl: ("Een opleiding heeft twee groepen.", "Haal één van de twee weg."),
      en: ("A course has two groups.", "Remove one of the two.")),
    FindingCode(
      "intake-group/reversed", .error,
      nl: ("Het minimum van een groep is meer dan het maximum.", "Verwissel ze."),
      en: ("The minimum of a group is more than its maximum.", "Swap them.")),
    FindingCode(
      "intake-group/too-few", .warning,
      nl: ("Er zijn minder scholingswensen dan een groep nodig heeft.", "Verlaag het minimum, of vul de wensen aan."),
      en: ("There are fewer wishes than a group needs.", "Lower the minimum, or add wishes.")),
    FindingCode(
      "intake-group/unknown-course", .warning,
      nl: ("Een groep is van een opleiding die niemand volgt.", "Kijk de naam van de opleiding na."),
      en: ("A group is of a course that nobody follows.", "Check the name of the course.")),
    FindingCode(
      "measure/no-effect", .error,
      nl: ("Er staat niet hoeveel een maatregel helpt.", "Vul in hoeveel meer er dan kan."),
      en: ("It does not say how much a measure helps.", "Fill in how much more is possible then.")),
    FindingCode(
      "measure/unknown-point", .error,
      nl: ("Een maatregel noemt een punt dat niet bestaat.", "Kijk de spelling na."),
      en: ("A measure names a point that does not exist.", "Check the spelling.")),
    FindingCode(
      "mentor/duplicate", .error,
      nl: ("Een begeleider staat er twee keer.", "Haal één van de twee weg."),
      en: ("A mentor is there twice.", "Remove one of the two.")),
    FindingCode(
      "mentor/no-hours", .warning,
      nl: ("Een begeleider heeft geen uren.", "Vul de uren in."),
      en: ("A mentor has no hours.", "Fill in the hours.")),
    FindingCode(
      "performance/twice", .error,
      nl: ("De prestatie van een persoon op een taak staat er twee keer.", "Haal één van de twee weg."),
      en: ("The performance of a person at a task is there twice.", "Remove one of the two.")),
    FindingCode(
      "person/duplicate", .error,
      nl: ("Een persoon staat er twee keer.", "Haal één van de twee weg."),
      en: ("A person is there twice.", "Remove one of the two.")),
    FindingCode(
      "person/hours-reversed", .error,
      nl: ("De minste uren zijn meer dan de meeste uren.", "Verwissel ze."),
      en: ("The fewest hours are more than the most hours.", "Swap them.")),
    FindingCode(
      "person/too-little-availability", .error,
      nl: (
        "De persoon is minder beschikbaar dan het minste aantal uren.", "Verruim de beschikbaarheid of verlaag de uren."
      ),
      en: ("The person is available for less than the fewest hours.", "Widen the availability or lower the hours.")),
    FindingCode(
      "pin/changed-task", .warning,
      nl: ("Een vastgezette taak is anders verwoord of verplaatst.", "Kijk of de keuze nog geldt."),
      en: ("A pinned task was reworded or moved.", "See whether the choice still holds.")),
    FindingCode(
      "pin/contradiction", .error,
      nl: ("Twee vastgezette keuzes spreken elkaar tegen.", "Haal één van de twee weg."),
      en: ("Two pinned choices contradict each other.", "Remove one of the two.")),
    FindingCode(
      "pin/lost", .warning,
      nl: ("Een vastgezette taak bestaat niet meer.", "Zet zo nodig een andere taak vast."),
      en: ("A pinned task is gone.", "Pin another task where needed.")),
    FindingCode(
      "pin/unknown", .error,
      nl: ("Een vastgezette taak, functie of persoon bestaat niet.", "Kijk de code na."),
      en: ("A pinned task, position or person does not exist.", "Check the identifier.")),
    FindingCode(
      "plan/damaged", .error,
      nl: ("Het planbestand is veranderd of beschadigd.", "Maak het plan opnieuw."),
      en: ("The plan file was changed or damaged.", "Make the plan again.")),
    FindingCode(
      "plan/format", .error,
      nl: ("Het planbestand is van een andere versie.", "Maak het plan opnieuw."),
      en: ("The plan file is of another version.", "Make the plan again.")),
    FindingCode(
      "position/duplicate", .error,
      nl: ("Een functie staat er twee keer.", "Haal één van de twee weg."),
      en: ("A position is there twice.", "Remove one of the two.")),
    FindingCode(
      "position/few-hours", .note,
      nl: ("De taken van een functie vullen maar een deel van haar uren.", "Vul de inventaris aan."),
      en: ("The tasks of a position fill only part of its hours.", "Add to the inventory.")),
    FindingCode(
      "position/no-hours", .warning,
      nl: ("Een functie heeft geen uren.", "Vul de omvang in."),
      en: ("A position has no hours.", "Fill in its size.")),
    FindingCode(
      "position/too-many-hours", .error,
      nl: ("De taken van een functie zijn samen meer dan haar uren.", "Kijk de tijden van de taken of de omvang na."),
      en: ("The tasks of a position are more than its hours together.", "Check the times of the tasks or the size.")),
    FindingCode(
      "reference/unknown-label", .warning,
      nl: ("Een label wordt nergens verklaard.", "Kijk de spelling na."),
      en: ("A label is explained nowhere.", "Check the spelling.")),
    FindingCode(
      "reference/unknown-person", .error,
      nl: ("Een code van een persoon bestaat niet.", "Kijk de code na."),
      en: ("The identifier of a person does not exist.", "Check the identifier.")),
    FindingCode(
      "reference/unknown-position", .error,
      nl: ("Een code van een functie bestaat niet.", "Kijk de code na."),
      en: ("The identifier of a position does not exist.", "Check the identifier.")),
    FindingCode(
      "reference/unknown-school-calendar", .error,
      nl: ("Een opleiding noemt een schoolkalender die niet bestaat.", "Kijk de naam na, of voeg de kalender toe."),
      en: ("A training names a school calendar that does not exist.", "Check the name, or add the calendar.")),
    FindingCode(
      "reference/unknown-task", .warning,
      nl: ("Een code van een taak bestaat niet.", "Kijk de code na."),
      en: ("The identifier of a task does not exist.", "Check the identifier.")),
    FindingCode(
      "rotation/no-first-week", .error,
      nl: ("De rotatie heeft geen eerste week.", "Noem de dag waarop zij begint."),
      en: ("The rotation has no first week.", "Name the day on which it begins.")),
    FindingCode(
      "rotation/rule-set", .error,
      nl: ("De regels voor leerbanen kunnen niet gelezen worden.", "Herstel het regelbestand."),
      en: ("The rules for training jobs cannot be read.", "Correct the rule file.")),
    FindingCode(
      "rotation/wages", .error,
      nl: ("De lonen van de rotatie kunnen niet berekend worden.", "Kijk de leeftijden, schalen en dagen na."),
      en: ("The wages of the rotation cannot be worked out.", "Check ages, scales and days.")),
    FindingCode(
      "rotation/weeks", .error,
      nl: ("Het aantal weken van de rotatie kan niet.", "Kies een ander aantal weken."),
      en: ("The number of weeks of the rotation is not possible.", "Choose another number of weeks.")),
    FindingCode(
      "scenario/no-date", .error,
      nl: ("Het scenario noemt geen dag.", "Vul de dag in waarop het plan begint."),
      en: ("The scenario names no day.", "Fill in the day on which the plan begins.")),
    FindingCode(
      "scenario/unclear-displacement", .error,
      nl: (
        "Een antwoord over verdringing noemt geen persoon en geen functie, of allebei.",
        "Noem één van de twee."
      ),
      en: (
        "An answer about displacement names no person and no position, or both.",
        "Name one of the two."
      )),
    FindingCode(
      "scenario/unclear-pin", .error,
      nl: ("Een vastgezette keuze zegt niet wat er vaststaat.", "Noem een taak en een functie of persoon."),
      en: ("A pin does not say what is fixed.", "Name a task and a position or person.")),
    FindingCode(
      "scenario/unknown-rule", .error,
      nl: ("Het scenario noemt een regel die niet bestaat.", "Kies een regel uit de melding."),
      en: ("The scenario names a rule that does not exist.", "Choose a rule from the message.")),
    FindingCode(
      "scenario/unknown-word", .error,
      nl: ("Het scenario heeft een woord dat hier niet bekend is.", "Kies een woord uit de melding."),
      en: ("The scenario has a word that is not known here.", "Choose a word from the message.")),
    FindingCode(
      "scenario/unused-limit", .warning,
      nl: ("Een grens in het scenario doet niets bij dit doel.", "Kies het andere doel, of haal de grens weg."),
      en: (
        "A limit of the scenario does nothing with this objective.", "Choose the other objective, or remove the limit."
      )
    ),
    FindingCode(
      "school-calendar/intake-without-lessons", .warning,
      nl: ("Een instroomweek is een week zonder les.", "Kijk de vakanties en de instroomweken na."),
      en: ("An intake week is a week without lessons.", "Check holidays and intake weeks.")),
    FindingCode(
      "school-calendar/no-whole-week", .warning,
      nl: ("Een vakantie heeft geen hele lesvrije week.", "Kijk de dagen na, of laat de laatste dag leeg."),
      en: ("A holiday holds no whole week without lessons.", "Check the days, or leave the last day blank.")),
    FindingCode(
      "school-calendar/outside-schedule", .warning, .note,
      nl: ("Een schoolkalender valt geheel of deels buiten het rooster.", "Kijk de jaren na, of laat het staan."),
      en: ("A school calendar lies outside the schedule, all or in part.", "Check the years, or leave it.")),
    FindingCode(
      "school-calendar/reversed", .error,
      nl: ("De laatste dag ligt voor de eerste.", "Verwissel ze."),
      en: ("The last day is before the first.", "Swap them.")),
    FindingCode(
      "school-calendar/unused", .warning,
      nl: ("Geen opleiding noemt deze schoolkalender.", "Kijk de naam na, of haal de kalender weg."),
      en: ("No training names this school calendar.", "Check the name, or remove the calendar.")),
    FindingCode(
      "seeker/distance", .error,
      nl: ("De afstand van een kandidaat kan niet kloppen.", "Schrijf een functie en kilometers, zoals HLP:12."),
      en: ("The distance of a seeker cannot be right.", "Write a position and kilometres, such as HLP:12.")),
    FindingCode(
      "seeker/duplicate", .error,
      nl: ("Een kandidaat staat er twee keer.", "Haal één van de twee weg."),
      en: ("A seeker is there twice.", "Remove one of the two.")),
    FindingCode(
      "seeker/hours-reversed", .error,
      nl: ("De minste uren zijn meer dan de meeste uren.", "Verwissel ze."),
      en: ("The fewest hours are more than the most hours.", "Swap them.")),
    FindingCode(
      "seeker/preparation", .error,
      nl: ("De voorbereiding van een kandidaat kan niet kloppen.", "Kijk de weken en de opleiding na."),
      en: ("The preparation of a seeker cannot be right.", "Check weeks and training.")),
    FindingCode(
      "seeker/travel", .error,
      nl: ("De reistijd van een kandidaat kan niet kloppen.", "Schrijf een functie en minuten, zoals HLP:25."),
      en: ("The way to work of a seeker cannot be right.", "Write a position and minutes, such as HLP:25.")),
    FindingCode(
      "seeker/window-reversed", .error,
      nl: ("De laatste dag ligt voor de eerste.", "Verwissel ze."),
      en: ("The last day is before the first.", "Swap them.")),
    FindingCode(
      "task/contradicting-time", .error,
      nl: ("Keren maal minuten is iets anders dan de minuten per week.", "Verbeter één van de drie."),
      en: ("Frequency times minutes is not the minutes per week.", "Correct one of the three.")),
    FindingCode(
      "task/duplicate", .error,
      nl: ("Een taak staat er twee keer.", "Haal één van de twee weg."),
      en: ("A task is there twice.", "Remove one of the two.")),
    FindingCode(
      "task/no-time", .error,
      nl: ("Een taak heeft geen tijd.", "Vul de minuten per week in, of keren en minuten per keer."),
      en: ("A task has no time.", "Fill in the minutes a week, or frequency and minutes each.")),
    FindingCode(
      "training/duplicate", .error,
      nl: ("Een opleiding staat er twee keer.", "Haal één van de twee weg."),
      en: ("A training is there twice.", "Remove one of the two.")),
    FindingCode(
      "training/more-than-contract", .error,
      nl: ("Een opleiding vraagt meer uren dan het contract.", "Verlaag de uren van de opleiding."),
      en: ("A training takes more hours than the contract.", "Lower the hours of the training.")),
    FindingCode(
      "training/no-intake", .warning,
      nl: (
        "De school heeft geen instroomweek in de periode van een opleiding.",
        "Verruim de periode, of vul de schoolkalender aan."
      ),
      en: (
        "The school has no intake week in the window of a training.", "Widen the window, or add to the school calendar."
      )),
    FindingCode(
      "training/no-hours", .warning,
      nl: ("Een opleiding heeft geen uren.", "Vul de uren in."),
      en: ("A training has no hours.", "Fill in the hours.")),
    FindingCode(
      "training/start-outside", .warning,
      nl: ("Een opleiding begint buiten haar tijdvak.", "Kijk de dagen na."),
      en: ("A training starts outside its window.", "Check the days.")),
    FindingCode(
      "training/window-reversed", .error,
      nl: ("De laatste dag ligt voor de eerste.", "Verwissel ze."),
      en: ("The last day is before the first.", "Swap them.")),
    FindingCode(
      "value/not-a-window", .error,
      nl: ("De waarde is geen tijdvak.", "Schrijf het zoals ma 9:00-12:30."),
      en: ("The value is no window of time.", "Write it as in Mon 9:00-12:30.")),
    FindingCode(
      "value/too-precise", .error,
      nl: ("De waarde is preciezer dan er bewaard wordt.", "Rond de waarde af."),
      en: ("The value is more precise than is kept.", "Round the value.")),
    FindingCode(
      "value/unknown-condition", .error,
      nl: ("Een werkomstandigheid is niet bekend.", "Kies een woord uit de melding."),
      en: ("A working condition is not known.", "Choose a word from the message.")),
    FindingCode(
      "value/unknown-step", .error,
      nl: (
        "Een woord is geen soort stap die bekend is.", "Gebruik de woorden voor voorbereiden, uitvoeren, controleren."
      ),
      en: ("A word is no kind of step that is known.", "Use the words for preparing, doing and checking.")),
    FindingCode(
      "value/unknown-mark", .error,
      nl: ("Een kenmerk van een taak is niet bekend.", "Kies een woord uit de melding."),
      en: ("A mark of a task is not known.", "Choose a word from the message.")),
  ]
}
