import Interchange

/// What `why` says, in sentences that a job coach can read aloud.
enum WhyTexts {
  // MARK: - Unknown names

  static func unknown(_ id: String) -> Phrase {
    Phrase(
      nl: "Er is geen taak of persoon '\(id)' in deze map.", en: "There is no task or person '\(id)' in this folder.")
  }
  static func both(_ id: String) -> Phrase {
    Phrase(
      nl: "'\(id)' is een taak én een persoon; schrijf task:\(id) of person:\(id).",
      en: "'\(id)' is a task and a person; write task:\(id) or person:\(id).")
  }

  // MARK: - Tasks

  static func taskGoes(_ jobs: [String]) -> Phrase {
    let list = jobs.joined(separator: ", ")
    return Phrase(nl: "Deze taak gaat in dit plan naar: \(list).", en: "In this plan the task goes to: \(list).")
  }
  static func partStays(_ minutes: Int) -> Phrase {
    let time = CarvingTexts.time(minutes)
    return Phrase(nl: "Een deel blijft: \(time.nl) per week.", en: "Part of it stays: \(time.en) a week.")
  }
  static let taskStays = Phrase(
    nl: "Deze taak blijft in dit plan waar hij is.", en: "In this plan the task stays where it is.")
  static let analysisHead = Phrase(nl: "Wat de analyse tegenhoudt", en: "What the analysis objects to")
  static let peopleHead = Phrase(nl: "Per persoon", en: "By person")
  static let tasksHead = Phrase(nl: "Per taak die mag verhuizen", en: "By task that may move")
  static let couldTake = Phrase(
    nl: "kan deze taak erbij nemen, maar in dit plan levert dat niets extra op",
    en: "could take this task on, but in this plan that adds nothing")
  static let costsMore = Phrase(
    nl: "kan deze taak erbij nemen, maar dan kost hij meer dan hij oplevert",
    en: "could take this task on, but it would then cost more than it yields")
  static let fitsUnplaced = Phrase(
    nl: "kan deze taak doen, maar heeft in dit plan geen baan", en: "can do this task, but has no job in this plan")
  static func hasIt(_ job: String) -> Phrase {
    Phrase(nl: "doet deze taak (baan \(job))", en: "does this task (job \(job))")
  }
  static func full(_ short: Int) -> Phrase {
    let time = CarvingTexts.time(short)
    return Phrase(
      nl: "kan deze taak doen, maar komt er \(time.nl) per week voor tekort",
      en: "can do this task, but is \(time.en) a week short of it")
  }
  static func tooLong(_ needs: Int, _ maximum: Int) -> Phrase {
    let (a, b) = (CarvingTexts.time(needs), CarvingTexts.time(maximum))
    return Phrase(
      nl: "heeft voor deze taak \(a.nl) per week nodig; het contract is hooguit \(b.nl)",
      en: "needs \(a.en) a week for this task; the contract is \(b.en) at most")
  }
  static func load(_ quantity: ExposureQuantity, _ over: Int) -> Phrase {
    Phrase(
      nl: "komt boven de grens voor \(quantity.name.nl): \(over) minuten per week te veel",
      en: "goes over the limit for \(quantity.name.en): \(over) minutes a week too much")
  }
  static func conflict(_ task: String, _ job: String, _ reason: String) -> Phrase {
    let more = reason.isEmpty ? "" : " – \(reason)"
    return Phrase(
      nl: "heeft in baan \(job) de taak \(task), die hier niet mee samen mag\(more)",
      en: "has the task \(task) in job \(job), which may not go together with this one\(more)")
  }
  static let noWeek = Phrase(
    nl: "heeft geen week waarin deze taak erbij past", en: "has no week in which this task fits as well")
  static func unsound(_ names: [Phrase]) -> Phrase {
    Phrase(
      nl: "krijgt met deze taak geen goed werk: \(names.map(\.nl).joined(separator: ", "))",
      en: "would not have good work with this task: \(names.map(\.en).joined(separator: ", "))")
  }
  static let barred = Phrase(nl: "krijgt volgens een vastgelegde keuze geen baan", en: "gets no job, by a fixed choice")
  static func pinnedElsewhere(_ person: String) -> Phrase {
    Phrase(nl: "de taak is vastgelegd voor \(person)", en: "the task is fixed for \(person)")
  }

  // MARK: - Donors

  static func donorMinutes(_ position: String, _ short: Int) -> Phrase {
    let time = CarvingTexts.time(short)
    return Phrase(
      nl: "De functie \(position) houdt dan \(time.nl) per week te weinig over.",
      en: "The position \(position) would keep \(time.en) a week too little.")
  }
  static func donorTasks(_ position: String, _ short: Int) -> Phrase {
    Phrase(
      nl: "De functie \(position) houdt dan \(short) verschillende \(short == 1 ? "taak" : "taken") te weinig over.",
      en: "The position \(position) would keep \(short) different \(short == 1 ? "task" : "tasks") too few.")
  }
  static func donorLight(_ position: String, _ percent: Int, _ needed: Int) -> Phrase {
    Phrase(
      nl: "De functie \(position) houdt dan \(percent) procent licht werk over; nodig is \(needed) procent.",
      en: "The position \(position) would keep \(percent) percent of light work; \(needed) percent is needed.")
  }

  // MARK: - People

  static func personHas(_ job: String, _ minutes: Int, _ minimum: Int, _ maximum: Int) -> Phrase {
    let (time, low, high) = (CarvingTexts.time(minutes), CarvingTexts.time(minimum), CarvingTexts.time(maximum))
    return Phrase(
      nl: "Deze persoon heeft baan \(job): \(time.nl) per week (contract \(low.nl) tot \(high.nl)).",
      en: "This person has job \(job): \(time.en) a week (contract \(low.en) to \(high.en)).")
  }
  static let personUnplaced = Phrase(
    nl: "Deze persoon heeft in dit plan geen baan.", en: "This person has no job in this plan.")
  static func hours(_ able: Int, _ given: Int, _ kept: Int, _ free: Int, _ needed: Int) -> Phrase {
    let (a, g, k, f, n) = (
      CarvingTexts.time(able), CarvingTexts.time(given), CarvingTexts.time(kept), CarvingTexts.time(free),
      CarvingTexts.time(needed)
    )
    return Phrase(
      nl:
        "Passend werk: \(a.nl) per week. Daarvan ging \(g.nl) naar anderen en moet \(k.nl) in de functies blijven; vrij is \(f.nl). Nodig is minstens \(n.nl).",
      en:
        "Fitting work: \(a.en) a week. Of that \(g.en) went to others and \(k.en) has to stay in the positions; \(f.en) is free. At least \(n.en) is needed."
    )
  }
  static func missing(_ minutes: Int) -> Phrase {
    let time = CarvingTexts.time(minutes)
    return Phrase(nl: "Er ontbreekt minstens \(time.nl) per week.", en: "At least \(time.en) a week is missing.")
  }
  static let neverAlone = Phrase(
    nl: "Ook als deze persoon voorgaat, is er geen baan die alle regels houdt: bewezen.",
    en: "Even with this person put first no job keeps all rules: proven.")
  static let notFoundFirst = Phrase(
    nl: "Ook als deze persoon voorgaat, is er geen plan gevonden met een baan.",
    en: "Even with this person put first no plan with a job was found.")
  static let noneMissing = Phrase(
    nl: "Er is genoeg vrij werk, maar geen baan ervan houdt alle regels.",
    en: "There is enough free work, but no job of it keeps all rules.")
  static func given(_ job: String) -> Phrase {
    Phrase(nl: "past, maar zit in baan \(job)", en: "fits, but is in job \(job)")
  }
  static let free = Phrase(nl: "past en is vrij", en: "fits and is free")
  static let keptByDonor = Phrase(
    nl: "past, maar de functie moet hem houden", en: "fits, but the position has to keep it")
  static let own = Phrase(nl: "zit in de baan van deze persoon", en: "is in this person's job")

  // MARK: - Changes

  static let nearest = Phrase(nl: "Wat het dichtst bij een oplossing is", en: "The nearest change that would lift it")
  static let moves = Phrase(nl: "De taak gaat dan naar een baan.", en: "The task then goes into a job.")
  static let stillStays = Phrase(
    nl: "De taak mag dan wel, maar blijft in het beste plan dat gevonden is toch waar hij is.",
    en: "The task then may move, but still stays in the best plan that was found.")
  static let placed = Phrase(nl: "Deze persoon krijgt dan een baan.", en: "This person then gets a job.")
  static let stillUnplaced = Phrase(
    nl: "Deze persoon krijgt ook dan in het gevonden plan geen baan.",
    en: "Even then this person has no job in the plan that was found.")
  static let noChange = Phrase(
    nl: "Er is geen kleine wijziging gevonden die dit oplost.", en: "No small change was found that lifts this.")
  static func cut(_ count: Int) -> Phrase {
    Phrase(
      nl: "… en nog \(count); --format json noemt ze allemaal.",
      en: "… and \(count) more; --format json lists them all.")
  }
  static let noHumanWork = Phrase(
    nl: "Geen wijziging helpt: een systeem doet deze taak.", en: "No change helps: a system does this task.")
}
