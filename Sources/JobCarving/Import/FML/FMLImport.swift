import Foundation
public import Interchange

/// Reads a list of FML items and makes people of it (import van een FML-lijst).
///
///     var findings = Findings()
///     let made = FMLImport.run("lijst.csv", into: &findings)
///     try made?.write(to: "kandidaat")   // people.csv alone: a list says nothing of an organisation
///
/// One row is one item of one person, with its value: the number of the answer on the form (0 is the reference), or for
/// amounts the amount itself with its unit, such as `12 kg`. What two items say of one point, the lower counts. The
/// column `source` of each person names the item behind each value.
public enum FMLImport {
  static let schema = RecordSchema(
    root: "fml", dutchRoot: "fml-lijst", record: "item", dutchRecord: "punt",
    meaning: Phrase(nl: "Punten van een FML, één per regel.", en: "Items of an FML, one a row."),
    fields: [
      Field(
        "person", "persoon", aliases: ["kandidaat", "id"], .identifier, example: "P1",
        Phrase(nl: "Schuilnaam. Leeg: P1.", en: "Pseudonym. Blank: P1.")),
      Field(
        "item", "punt", aliases: ["code", "nummer"], .identifier, example: "IV-13", required: true,
        Phrase(nl: "Rubriek en nummer.", en: "Rubric and number.")),
      Field(
        "value", "waarde", aliases: ["score", "beoordeling"], .text, example: "1", required: true,
        Phrase(
          nl: "Nummer van het antwoord, of de hoeveelheid met eenheid.",
          en: "Number of the answer, or the amount with its unit.")),
    ])

  /// - Returns: the people, and the hours that a list does not tell; `nil` when anything is wrong, which is in
  ///   `findings`.
  public static func run(_ path: String, into findings: inout Findings) -> ImportedProject? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    guard let file = RecordFile.read(path, schema: schema, into: &found) else { return nil }
    var people: [FMLPerson] = []
    for record in file.records { add(file.reading(record), to: &people, into: &found) }
    if found.hasErrors { return nil }
    var project = ImportedProject(Organisation(people: people.map(\.profile)))
    for person in project.organisation.people {
      project.ask("hours_from", of: person.id, in: InputSchemas.people)
      if person.maximumIsMissing { project.ask("hours_to", of: person.id, in: InputSchemas.people) }
    }
    return project
  }

  private static func add(_ row: RecordReading, to people: inout [FMLPerson], into findings: inout Findings) {
    let id = row.identifier("person", into: &findings) ?? "P1"
    guard let text = row.identifier("item", into: &findings), let given = row.text("value", into: &findings) else {
      return
    }
    guard let code = FMLMap.code(text), let item = FMLMap.item(code) else {
      row.report(
        .error, "fml/unknown-item", FMLTexts.unknownItem(text), at: "item",
        hint: ImportTexts.nearestWord(text, among: FMLMap.items.map(\.code)), into: &findings)
      return
    }
    guard let value = FMLValue(given, item) else {
      row.report(.error, "fml/out-of-scale", FMLTexts.outOfScale(given, item), at: "value", into: &findings)
      return
    }
    if case .nothing = item.target {
      if value != .answer(0) {
        row.report(.note, "fml/not-used", FMLTexts.notUsed(item), at: "item", into: &findings)
      }
    }
    // Lists stand in order of person, so that the last one is nearly always meant.
    let known = people.last?.profile.id == id ? people.count - 1 : people.firstIndex { $0.profile.id == id }
    if known == nil { people.append(FMLPerson(id)) }
    people[known ?? people.count - 1].apply(item, value)
  }
}

/// A person with the item behind each value.
private struct FMLPerson {
  private var person: CapabilityProfile
  /// In the order in which the values were first given; a value that a lower one replaces has the lower one's item.
  private var origins: [(key: String, column: String, code: String)] = []

  init(_ id: String) {
    person = CapabilityProfile(id: id, minimumMinutes: 0, maximumMinutes: 0)
    person.minimumIsMissing = true
    person.maximumIsMissing = true
  }

  var profile: CapabilityProfile {
    var result = person
    if !origins.isEmpty {
      result.source = "FML: " + origins.map { "\($0.column) \($0.code)" }.joined(separator: "; ")
    }
    return result
  }

  private mutating func note(_ item: FMLMap.Item, _ column: String, key: String = "") {
    let key = column + key
    if let index = origins.firstIndex(where: { $0.key == key }) {
      origins[index].code = item.code
    } else {
      origins.append((key, column, item.code))
    }
  }

  /// Takes one item over.
  mutating func apply(_ item: FMLMap.Item, _ value: FMLValue) {
    switch item.target {
    case .nothing: return
    case .level(let dimension):
      guard case .answer(let answer) = value else { return }
      let level = max(10, 30 - 10 * answer)
      guard level < person.levels[dimension.rawValue] ?? .max else { return }
      person.levels[dimension.rawValue] = level
      person.atLeast.removeAll { $0 == dimension }
      if answer == 0 { person.atLeast = (person.atLeast + [dimension]).sorted() }
      note(item, dimension.id)
    case .avoid(let condition):
      guard value != .answer(0), !person.avoids.contains(condition) else { return }
      person.avoids = (person.avoids + [condition]).sorted()
      note(item, "avoid", key: condition.id)
    case .limits(let limits):
      for (place, limit) in limits.enumerated() {
        // An amount of kilograms says nothing of how often.
        guard place == 0 || value.isAnswer, let amount = value.amount(limit.amounts),
          amount < person.limits[limit.quantity.rawValue] ?? .max
        else { continue }
        person.limits[limit.quantity.rawValue] = amount
        note(item, CapabilityProfile.limitFields[limit.quantity.rawValue])
      }
    case .minutesPerDay(let steps):
      guard let minutes = value.amount(steps), minutes < person.maximumMinutesPerDay ?? .max else { return }
      person.maximumMinutesPerDay = minutes
      note(item, "hours_per_day")
    case .minutesPerWeek(let steps):
      guard let minutes = value.amount(steps), person.maximumIsMissing || minutes < person.maximumMinutes else {
        return
      }
      person.maximumMinutes = minutes
      person.maximumIsMissing = false
      note(item, "hours_to")
    }
  }
}
