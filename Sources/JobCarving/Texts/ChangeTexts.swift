import Interchange

extension CarvingChange {
  /// The change in a sentence that can be read aloud, with what it was and what it becomes.
  func text(in organisation: Organisation) -> Phrase {
    func task(_ id: String) -> String { ChangeTexts.label(organisation.task(id)?.name, id) }
    func person(_ id: String) -> String { ChangeTexts.label(organisation.person(id)?.name, id) }
    func position(_ id: String) -> String { ChangeTexts.label(organisation.position(id)?.name, id) }
    switch self {
    case .withoutPin(let pin): return ChangeTexts.withoutPin(CarvingChange.words(pin.kind, in: organisation))
    case .withoutPerson(let id): return ChangeTexts.withoutPerson(person(id))
    case .withoutTask(let id): return ChangeTexts.withoutTask(task(id))
    case .withoutRule(let id): return ChangeTexts.withoutRule(ReportTexts.ruleName(id), id)
    case .pinned(let kind): return CarvingChange.words(kind, in: organisation)
    case .measure(let id, let measure):
      return ChangeTexts.measure(measure, person(id), organisation.person(id)?.applyingMeasures)
    case .licence(let id, let licence): return ChangeTexts.licence(person(id), licence)
    case .hours(let id, let minimum, let maximum):
      return ChangeTexts.hours(person(id), organisation.person(id), minimum, maximum)
    case .anyMoment(let id): return ChangeTexts.anyMoment(person(id))
    case .limit(let limit, let value):
      return ChangeTexts.limit(limit, organisation.scenario.limits[keyPath: limit.path], value)
    case .keeps(let id, let minutes): return ChangeTexts.keeps(position(id), minutes)
    case .keepsLight(let id, let percent): return ChangeTexts.keepsLight(position(id), percent)
    case .consent(let id): return ChangeTexts.consent(organisation.position(id)?.contractedOutTo ?? "", position(id))
    case .separable(let id): return ChangeTexts.separable(task(id))
    case .level(let id, let level): return ChangeTexts.level(task(id), organisation.task(id)?.level, level)
    case .outOfBond(let id): return ChangeTexts.outOfBond(task(id), organisation.task(id)?.bond ?? "")
    case .together(let a, let b): return ChangeTexts.together(task(a), task(b))
    }
  }

  /// A pin in words.
  static func words(_ kind: Pin.Kind, in organisation: Organisation) -> Phrase {
    func task(_ id: String) -> String { ChangeTexts.label(organisation.task(id)?.name, id) }
    func person(_ id: String) -> String { ChangeTexts.label(organisation.person(id)?.name, id) }
    return switch kind {
    case .taskStays(let id): CarvingTexts.pinStays(task(id))
    case .taskTo(let id, let who): CarvingTexts.pinTo(task(id), person(who))
    case .personPlaced(let who): CarvingTexts.pinPlaced(person(who))
    case .personNotPlaced(let who): CarvingTexts.pinNotPlaced(person(who))
    case .trainingStarts(let id, _), .trainingNotThisYear(let id), .seekerCovers(_, let id): Phrase(verbatim: id)
    }
  }
}

/// What is said of changes to a plan's input.
enum ChangeTexts {
  static func label(_ name: String?, _ id: String) -> String { CarvingTexts.label(name ?? "", id) }

  static func withoutPin(_ pin: Phrase) -> Phrase {
    Phrase(nl: "Laat los – \(pin.nl)", en: "Let go – \(pin.en)")
  }
  static func withoutPerson(_ person: String) -> Phrase {
    Phrase(nl: "\(person) doet niet mee.", en: "\(person) does not take part.")
  }
  static func withoutTask(_ task: String) -> Phrase {
    Phrase(nl: "\(task) blijft waar hij is.", en: "\(task) stays where it is.")
  }
  static func withoutRule(_ rule: Phrase, _ id: String) -> Phrase {
    Phrase(nl: "Zonder de regel ‘\(rule.nl)’ [\(id)].", en: "Without the rule ‘\(rule.en)’ [\(id)].")
  }
  static func licence(_ person: String, _ licence: String) -> Phrase {
    Phrase(nl: "\(person) haalt de bevoegdheid ‘\(licence)’.", en: "\(person) obtains the licence ‘\(licence)’.")
  }

  static func measure(_ measure: Measure, _ person: String, _ now: CapabilityProfile?) -> Phrase {
    let what = measure.description.isEmpty ? "" : " (\(measure.description))"
    switch measure.effect {
    case .raisesLevel(let dimension, let tenths):
      let from = now?.level(dimension)
      let (low, high) = (
        from.map { decimal($0, scale: 10) }, from.map { decimal(min(50, $0 + tenths), scale: 10) }
      )
      guard let low, let high else {
        return Phrase(
          nl:
            "Een voorziening voor \(person): \(dimension.name.nl) \(decimal(tenths, scale: 10).nl) niveau hoger\(what).",
          en: "A measure for \(person): \(dimension.name.en) \(decimal(tenths, scale: 10).en) of a level higher\(what)."
        )
      }
      return Phrase(
        nl: "Een voorziening voor \(person): \(dimension.name.nl) van niveau \(low.nl) naar \(high.nl)\(what).",
        en: "A measure for \(person): \(dimension.name.en) from level \(low.en) to \(high.en)\(what).")
    case .raisesLimit(let quantity, let amount):
      let from = now?.limits[quantity.rawValue]
      let (name, unit) = (quantity.name, quantity.unit)
      guard let from else {
        return Phrase(
          nl: "Een voorziening voor \(person): \(name.nl) \(amount) \(unit.nl) meer\(what).",
          en: "A measure for \(person): \(name.en) \(amount) \(unit.en) more\(what).")
      }
      let to = from.addingSaturating(amount)
      return Phrase(
        nl: "Een voorziening voor \(person): \(name.nl) van \(from) naar \(to) \(unit.nl)\(what).",
        en: "A measure for \(person): \(name.en) from \(from) to \(to) \(unit.en)\(what).")
    case .lifts(let condition):
      return Phrase(
        nl: "Een voorziening voor \(person), zodat dit geen bezwaar meer is: \(condition.name.nl)\(what).",
        en: "A measure for \(person), so that this no longer hinders: \(condition.name.en)\(what).")
    }
  }

  static func hours(_ person: String, _ now: CapabilityProfile?, _ minimum: Int, _ maximum: Int) -> Phrase {
    let (low, high) = (CarvingTexts.time(minimum), CarvingTexts.time(maximum))
    guard let now else {
      return Phrase(
        nl: "\(person) werkt \(low.nl) tot \(high.nl) per week.", en: "\(person) works \(low.en) to \(high.en) a week.")
    }
    if now.minimumMinutes != minimum {
      let old = CarvingTexts.time(now.minimumMinutes)
      return Phrase(
        nl: "\(person) werkt minstens \(low.nl) per week in plaats van \(old.nl).",
        en: "\(person) works at least \(low.en) a week instead of \(old.en).")
    }
    let old = CarvingTexts.time(now.maximumMinutes)
    return Phrase(
      nl: "\(person) werkt hooguit \(high.nl) per week in plaats van \(old.nl).",
      en: "\(person) works at most \(high.en) a week instead of \(old.en).")
  }

  static func anyMoment(_ person: String) -> Phrase {
    Phrase(nl: "\(person) kan op elk moment van de week werken.", en: "\(person) can work at any moment of the week.")
  }

  static func limit(_ limit: CarvingChange.Limit, _ old: Int, _ new: Int) -> Phrase {
    let name: Phrase
    let scale: Int
    switch limit {
    case .minimumFrequency:
      name = Phrase(
        nl: "hoe vaak een taak minstens per week terugkomt", en: "how often a task returns in a week at least")
      scale = 100
    case .lowDemand:
      name = Phrase(nl: "tot waar een taakeis laag heet", en: "up to where a task requirement is called low")
      scale = 10
    case .lowLevel:
      name = Phrase(
        nl: "tot waar lezen, plannen en onthouden laag heet",
        en: "up to where reading, planning and remembering are low")
      scale = 10
    case .donorMinimumShare:
      name = Phrase(nl: "procent van de uren dat een functie houdt", en: "percent of its hours that a position keeps")
      scale = 1
    case .donorMinimumTasks:
      name = Phrase(
        nl: "hoeveel verschillende taken een functie houdt", en: "how many different tasks a position keeps")
      scale = 1
    case .donorMinimumLightShare:
      name = Phrase(nl: "procent licht werk dat een functie houdt", en: "percent of light work that a position keeps")
      scale = 1
    }
    let (from, to) = (decimal(old, scale: scale), decimal(new, scale: scale))
    return Phrase(
      nl: "De grens ‘\(name.nl)’ gaat van \(from.nl) naar \(to.nl) [limits.\(limit.rawValue)].",
      en: "The limit ‘\(name.en)’ goes from \(from.en) to \(to.en) [limits.\(limit.rawValue)].")
  }

  static func keeps(_ position: String, _ minutes: Int) -> Phrase {
    let time = CarvingTexts.time(minutes)
    return Phrase(
      nl:
        "De functie \(position) hoeft hooguit \(time.nl) per week te houden. Elke andere functie houdt dan ook niet meer dan dat deel.",
      en:
        "The position \(position) has to keep \(time.en) a week at most. Every other position then keeps no larger part either."
    )
  }
  static func keepsLight(_ position: String, _ percent: Int) -> Phrase {
    Phrase(
      nl: "De functie \(position) hoeft maar \(percent) procent licht werk te houden.",
      en: "The position \(position) has to keep only \(percent) percent of light work.")
  }
  static func consent(_ firm: String, _ position: String) -> Phrase {
    let who = firm.isEmpty ? position : firm
    return Phrase(
      nl: "\(who) gaat akkoord dat dit werk verhuist (\(position)).",
      en: "\(who) agrees that this work moves (\(position)).")
  }
  static func separable(_ task: String) -> Phrase {
    Phrase(
      nl: "\(task) kan los van het andere werk, bijvoorbeeld door het anders te verdelen.",
      en: "\(task) can be separated from the other work, for instance by dividing it otherwise.")
  }
  static func level(_ task: String, _ old: Int?, _ new: Int) -> Phrase {
    let from = old.map(String.init) ?? "?"
    return Phrase(
      nl: "\(task) vraagt niveau \(new) in plaats van \(from): kijk of een eenvoudiger deel los te maken is.",
      en: "\(task) asks level \(new) instead of \(from): see whether a simpler part can be split off.")
  }
  static func outOfBond(_ task: String, _ bond: String) -> Phrase {
    Phrase(
      nl: "\(task) hoeft niet samen te gaan met de groep ‘\(bond)’.",
      en: "\(task) need not move together with the group ‘\(bond)’.")
  }
  static func together(_ a: String, _ b: String) -> Phrase {
    Phrase(nl: "\(a) en \(b) mogen samen in één baan.", en: "\(a) and \(b) may be in one job.")
  }

  // MARK: - What it does

  /// Thousandths of a cent a week, as an amount.
  static func week(_ value: Int) -> Phrase {
    amount(Euro(cents: (value.addingSaturating(value < 0 ? -500 : 500)) / 1000))
  }

  private static func more(_ value: Int) -> Phrase {
    let size = week(Int(clamping: value.magnitude))
    return value < 0
      ? Phrase(nl: "\(size.nl) per week minder", en: "\(size.en) a week less")
      : Phrase(nl: "\(size.nl) per week meer", en: "\(size.en) a week more")
  }

  private static func people(_ count: Int) -> Phrase {
    let size = count.magnitude
    return count < 0
      ? Phrase(
        nl: size == 1 ? "1 persoon minder met een baan" : "\(size) mensen minder met een baan",
        en: size == 1 ? "1 person fewer with a job" : "\(size) people fewer with a job")
      : Phrase(
        nl: size == 1 ? "1 persoon meer met een baan" : "\(size) mensen meer met een baan",
        en: size == 1 ? "1 person more with a job" : "\(size) people more with a job")
  }

  /// The difference between two searches, and how sure it is.
  static func effect(_ effect: ChangeEffect) -> Phrase {
    guard effect.isPossible else {
      return effect.statusAfter == .infeasible
        ? Phrase(nl: "Dan is er geen plan: bewezen.", en: "Then there is no plan: proven.")
        : Phrase(nl: "Dan is er geen plan gevonden.", en: "Then no plan was found.")
    }
    let gain: Phrase
    switch (effect.people, effect.value) {
    case (0, 0):
      gain = Phrase(
        nl: "Dan verandert er niets aan het aantal banen of de waarde",
        en: "Then neither the number of jobs nor the value changes")
    case (0, let value): gain = Phrase(nl: "Dan: \(more(value).nl)", en: "Then: \(more(value).en)")
    case (let count, 0): gain = Phrase(nl: "Dan: \(people(count).nl)", en: "Then: \(people(count).en)")
    case (let count, let value):
      gain = Phrase(
        nl: "Dan: \(people(count).nl), en \(more(value).nl)", en: "Then: \(people(count).en), and \(more(value).en)")
    }
    return gain + sureness(effect)
  }

  private static func sureness(_ effect: ChangeEffect) -> Phrase {
    if effect.isExact {
      return Phrase(nl: " (beide plannen zijn bewezen het beste).", en: " (both plans are proven the best).")
    }
    if let most = effect.mostValue {
      return Phrase(
        nl: " (gevonden door opnieuw te zoeken; meer dan \(more(most).nl) kan het niet zijn, dat is bewezen).",
        en: " (found by searching again; more than \(more(most).en) it cannot be, which is proven).")
    }
    return Phrase(
      nl: " (gevonden door opnieuw te zoeken; hooguit \(effect.boundAfter.served) kunnen er een plek krijgen).",
      en: " (found by searching again; at most \(effect.boundAfter.served) can get a place).")
  }

  // MARK: - Pins

  static let pinPrices = Phrase(nl: "Wat elke vastgelegde keuze kost", en: "What each fixed choice costs")

  /// What a pin costs: the gain of leaving it out, seen from the other side.
  static func price(_ effect: ChangeEffect) -> Phrase {
    if effect.people == 0, effect.value == 0 {
      return effect.isExact
        ? Phrase(nl: "kost niets, bewezen", en: "costs nothing, proven")
        : Phrase(nl: "kost niets, voor zover gevonden", en: "costs nothing, as far as was found") + least(effect)
    }
    var parts: [Phrase] = []
    if effect.people != 0 { parts.append(placed(effect.people)) }
    if effect.value != 0 { parts.append(more(effect.value)) }
    let nl = parts.map(\.nl).joined(separator: " en ")
    let en = parts.map(\.en).joined(separator: " and ")
    return Phrase(nl: "zonder deze keuze: \(nl)", en: "without this choice: \(en)")
      + (effect.isExact ? Phrase(nl: ", bewezen", en: ", proven") : least(effect))
  }

  private static func placed(_ count: Int) -> Phrase { people(count) }

  private static func least(_ effect: ChangeEffect) -> Phrase {
    guard let most = effect.mostValue else { return Phrase(verbatim: "") }
    return Phrase(nl: " (hooguit \(more(most).nl))", en: " (at most \(more(most).en))")
  }
}
