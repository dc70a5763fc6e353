import Interchange

/// What the properties of `plan.json` mean, by `Type.property`: those of the first level, and those with a unit.
enum PlanSchemaTexts {
  static let meanings: [String: Phrase] = [
    "Plan.format": Phrase(
      nl: "Stijgt als een lezer van een oudere versie het bestand verkeerd kan begrijpen.",
      en: "Rises when a reader of an older version could misunderstand the file."),
    "Plan.title": Phrase(nl: "Naam van de organisatie of het project.", en: "Name of the organisation or project."),
    "Plan.referenceDate": Phrase(
      nl: "Peildatum van alles wat van de wet afhangt.", en: "Reference date of everything that depends on the law."),
    "Plan.language": Phrase(nl: "Taal van het rapport.", en: "Language of the report."),
    "Plan.positions": Phrase(
      nl: "De functies, in de volgorde van de invoer.", en: "The positions, in the order of the input."),
    "Plan.tasks": Phrase(nl: "De taken, in de volgorde van de invoer.", en: "The tasks, in the order of the input."),
    "Plan.people": Phrase(
      nl: "De mensen onder een schuilnaam; geen mogelijkheden en geen diagnoses.",
      en: "The people under a pseudonym; no capabilities and no diagnoses."),
    "Plan.trainings": Phrase(nl: "De scholingswensen.", en: "The training wishes."),
    "Plan.analyses": Phrase(
      nl: "Per taak of zij uit de functie mag, en waarom niet.",
      en: "For each task whether it may leave the position, and why not."),
    "Plan.carving": Phrase(
      nl: "De banen, wat blijft, wie nog geen baan heeft, en hoe goed het plan is.",
      en: "The jobs, what stays, who has no job yet, and how good the plan is."),
    "Plan.inclusive": Phrase(
      nl: "De hele organisatie opnieuw verdeeld, naast de banen van het plan; alleen als erom is gevraagd.",
      en: "The whole organisation divided anew, beside the jobs of the plan; only where it was asked for."),
    "InclusivePlan.moves": Phrase(
      nl: "Wat ergens anders is dan in het plan met banen alleen.",
      en: "What is elsewhere than in the plan of jobs alone."),
    "InclusivePlan.bound": Phrase(
      nl: "Bewezen: meer gewicht aan mensen, of minder rode punten met zo veel mensen, kan niet.",
      en: "Proven: more weight of people, or fewer red points with so many people, is not possible."),
    "InclusiveFigures.value": Phrase(
      nl: "Duizendsten van een cent per week.", en: "Thousandths of a cent a week."),
    "WorkMove.effects": Phrase(
      nl: "Wat bij de twee anders is dan zonder deze verplaatsing.",
      en: "What is otherwise for the two than without this move."),
    "Plan.comparisons": Phrase(
      nl: "Per baan elk punt van werk en persoon, in de volgorde van de banen.",
      en: "For each job every point of work and person, in the order of the jobs."),
    "Plan.donors": Phrase(nl: "Wat er verandert voor wie blijft.", en: "What changes for those who stay."),
    "Plan.quality": Phrase(
      nl: "Of elke baan goed werk is, in de volgorde van de banen.",
      en: "Whether each job is good work, in the order of the jobs."),
    "Plan.weeks": Phrase(
      nl: "Een week waarin elke baan past, of null, in de volgorde van de banen.",
      en: "A week in which each job fits, or null, in the order of the jobs."),
    "Plan.rotationChanges": Phrase(
      nl: "Wat er anders is dan in het eerdere rooster.", en: "What differs from the earlier rotation."),
    "Plan.pinPrices": Phrase(nl: "Wat elke vaste keuze kost.", en: "What each pin costs."),
    "Plan.front": Phrase(nl: "Andere plannen om uit te kiezen.", en: "Other plans to choose from."),
    "Plan.money": Phrase(
      nl: "Wat elke baan de werkgever per jaar kost en oplevert.",
      en: "What each job costs and yields the employer in a year."),
    "Plan.outlook": Phrase(
      nl: "Het geld over meer jaren en voor elke partij.", en: "The money over several years and for each party."),
    "Plan.rotation": Phrase(nl: "Wie wanneer leert en wie dan vervangt.", en: "Who learns when and who covers then."),
    "Plan.parameters": Phrase(
      nl: "De getallen van de wet die de bedragen lazen.", en: "The numbers of the law that the amounts read."),
    "Plan.findings": Phrase(nl: "De bevindingen van deze keer.", en: "The findings of this run."),
    "Plan.provenance": Phrase(nl: "Genoeg om het plan opnieuw te maken.", en: "Enough to make the plan again."),
    "PositionSummary.minutesPerWeek": Phrase(
      nl: "Minuten per week van iedereen in de functie.", en: "Minutes a week of everybody in the position."),
    "TaskSummary.minutesPerWeek": Phrase(nl: "Minuten per week.", en: "Minutes a week."),
    "PersonSummary.minimumMinutes": Phrase(nl: "Minste minuten per week.", en: "Fewest minutes a week."),
    "PersonSummary.maximumMinutes": Phrase(nl: "Meeste minuten per week.", en: "Most minutes a week."),
    "JobTask.freedMinutes": Phrase(
      nl: "Minuten per week zoals de mensen van nu het doen.", en: "Minutes a week as the present people do it."),
    "JobTask.personMinutes": Phrase(
      nl: "Minuten per week die deze persoon nodig heeft.", en: "Minutes a week that this person needs."),
    "CandidateJob.value": Phrase(
      nl: "Wat de baan per week waard is in het zoeken, in duizendsten van een cent.",
      en: "What the job is worth a week in the search, in thousandths of a cent."),
    "Timetable.Session.day": Phrase(nl: "0 is maandag.", en: "0 is Monday."),
    "Timetable.Session.start": Phrase(nl: "Minuten na middernacht.", en: "Minutes from midnight."),
    "Timetable.Session.end": Phrase(nl: "Minuten na middernacht.", en: "Minutes from midnight."),
    "WeekWindows.Span.start": Phrase(nl: "Minuten na maandag 00:00.", en: "Minutes from Monday 00:00."),
    "WeekWindows.Span.end": Phrase(
      nl: "Minuten na maandag 00:00, niet meer erbij.", en: "Minutes from Monday 00:00, not included."),
    "ComparisonPoint.asked": Phrase(
      nl: "Wat het werk vraagt; niveaus in tienden.", en: "What the work asks; levels in tenths."),
    "ComparisonPoint.able": Phrase(
      nl: "Wat de persoon kan; niveaus in tienden.", en: "What the person can do; levels in tenths."),
    "SolveRecord.bound": Phrase(
      nl: "Geen plan kan hier boven komen; dat is bewezen.", en: "No plan can come above this; that is proven."),
    "RotationSchedule.firstWeek": Phrase(nl: "De maandag van week 0.", en: "The Monday of week 0."),
    "PlannedTraining.lessonWeeks": Phrase(
      nl: "Weken met les, geteld vanaf week 0.", en: "Weeks with lessons, counted from week 0."),
    "JobMoney.Line.amount": Phrase(
      nl: "Euro per jaar; boven nul is in het voordeel van de werkgever.",
      en: "Euros a year; above zero is in the employer's favour."),
  ]
}
