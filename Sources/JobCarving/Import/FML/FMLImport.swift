import Foundation
public import Interchange

/// Reads a list of FML items and makes people of it (import van een FML-lijst).
///
/// One row is one item of one person, with its value: the number of the answer on the form (0 is the reference), or for
/// amounts the amount itself with its unit, such as `12 kg`. What two items say of one point, the lower counts. The
/// column `source` of each person names the item behind each value.
public struct FMLImport: Sendable {
  public private(set) var organisation = Organisation()
  private var questions: [ImportedProject.Question] = []

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

  /// - Returns: `nil` when anything is wrong; all of it is in `findings`.
  public static func run(_ path: String, into findings: inout Findings) -> FMLImport? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    guard let file = RecordFile.read(path, schema: schema, into: &found) else { return nil }
    var made = FMLImport()
    for record in file.records { made.add(file.reading(record), into: &found) }
    if found.hasErrors { return nil }
    for index in made.organisation.people.indices {
      let person = made.organisation.people[index]
      var asked = ["hours_from"]
      if person.maximumMinutes == 0 { asked.append("hours_to") }
      made.questions += asked.map {
        ImportedProject.Question(table: InputSchemas.people.root, record: person.id, field: $0)
      }
    }
    return made
  }

  /// Writes `people.csv` alone: a list says nothing of an organisation.
  ///
  /// - Throws: `FileOutput.Failure` when the folder cannot be written.
  public func write(to folder: String, language: Language = .dutch) throws {
    var writer = ProjectFolderWriter(language: language)
    writer.blanks = Set(questions)
    try FileOutput.makeFolder(folder)
    try FileOutput.write(
      writer.files(organisation).filter { $0.name == "people.csv" }.map {
        FileOutput.File((folder as NSString).appendingPathComponent($0.name), $0.bytes, holdsPeople: true)
      })
  }

  private mutating func add(_ row: RecordReading, into findings: inout Findings) {
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
    guard let value = FMLValue(given, item), value.isPossible(for: item) else {
      row.report(.error, "fml/out-of-scale", FMLTexts.outOfScale(given, item), at: "value", into: &findings)
      return
    }
    if organisation.people.last?.id != id, !organisation.people.contains(where: { $0.id == id }) {
      organisation.people.append(CapabilityProfile(id: id, minimumMinutes: 0, maximumMinutes: 0))
    }
    guard let index = organisation.people.firstIndex(where: { $0.id == id }) else { return }
    guard organisation.people[index].apply(item, value) else {
      if value != .answer(0) {
        row.report(.note, "fml/not-used", FMLTexts.notUsed(item), at: "item", into: &findings)
      }
      return
    }
  }
}

extension FMLMap.Item {
  fileprivate var isInHours: Bool {
    switch target {
    case .minutesPerDay, .minutesPerWeek: true
    case .level, .limits, .avoid, .nothing: false
    }
  }
}

/// What stands behind an item: the number of an answer, or an amount.
enum FMLValue: Hashable {
  case answer(Int)
  case amount(Int)

  /// A bare number up to the highest answer is an answer; with a unit, or above it, it is an amount.
  init?(_ text: String, _ item: FMLMap.Item) {
    let digits = text.prefix { $0.isNumber }
    guard let number = Int(digits), number <= 100_000 else { return nil }
    let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
    if unit.isEmpty {
      self = number <= item.highest ? .answer(number) : .amount(item.isInHours ? number * 60 : number)
    } else if ["kg", "kgf", "min", "minuten", "minutes", "x", "x/uur", "x/h", "keer"].contains(unit) {
      self = .amount(number)
    } else if ["uur", "u", "h", "hours"].contains(unit) {
      self = .amount(number * 60)
    } else {
      return nil
    }
  }

  /// Only amounts can be given as amounts.
  func isPossible(for item: FMLMap.Item) -> Bool {
    switch (self, item.target) {
    case (.answer(let number), _): number <= item.highest
    case (.amount, .limits(let limits)): !limits.isEmpty
    case (.amount, .minutesPerDay), (.amount, .minutesPerWeek): true
    case (.amount, _): false
    }
  }
}

extension CapabilityProfile {
  /// Takes one item over; `false` when nothing of a profile goes with it.
  fileprivate mutating func apply(_ item: FMLMap.Item, _ value: FMLValue) -> Bool {
    func note(_ column: String, _ profile: inout CapabilityProfile) {
      profile.source += "\(profile.source.isEmpty ? "FML: " : "; ")\(column) \(item.code)"
    }
    switch item.target {
    case .nothing: return false
    case .level(let dimension):
      guard case .answer(let answer) = value else { return false }
      let level = max(10, 30 - 10 * answer)
      guard level < levels[dimension.rawValue] ?? .max else { return true }
      levels[dimension.rawValue] = level
      atLeast.removeAll { $0 == dimension }
      if answer == 0 { atLeast = (atLeast + [dimension]).sorted() }
      note(dimension.id, &self)
    case .avoid(let condition):
      guard value != .answer(0) else { return true }
      if !avoids.contains(condition) { avoids = (avoids + [condition]).sorted() }
      note("avoid", &self)
    case .limits(let limits):
      for (place, limit) in limits.enumerated() {
        var amount: Int?
        switch value {
        case .answer(let answer): amount = answer < limit.amounts.count ? limit.amounts[answer] : nil
        // An amount of kilograms says nothing of how often.
        case .amount(let given): amount = place == 0 ? given : nil
        }
        guard let amount, amount < self.limits[limit.quantity.rawValue] ?? .max else { continue }
        self.limits[limit.quantity.rawValue] = amount
        note(CapabilityProfile.limitFields[limit.quantity.rawValue], &self)
      }
    case .minutesPerDay(let steps):
      maximumMinutesPerDay = FMLImport.minutes(value, steps)
      if maximumMinutesPerDay != nil { note("hours_per_day", &self) }
    case .minutesPerWeek(let steps):
      guard let minutes = FMLImport.minutes(value, steps) else { return true }
      maximumMinutes = minutes
      note("hours_to", &self)
    }
    return true
  }
}

extension FMLImport {
  fileprivate static func minutes(_ value: FMLValue, _ steps: [Int?]) -> Int? {
    switch value {
    case .answer(let answer): answer < steps.count ? steps[answer] : nil
    case .amount(let given): min(given, 60 * 60)
    }
  }
}

enum FMLTexts {
  static func unknownItem(_ code: String) -> Phrase {
    Phrase(nl: "'\(code)' is geen punt van de lijst", en: "'\(code)' is no item of the list")
  }
  static func outOfScale(_ value: String, _ item: FMLMap.Item) -> Phrase {
    Phrase(
      nl: "'\(value)' kan niet bij \(item.code) (\(item.name.nl)): antwoorden gaan van 0 tot \(item.highest)",
      en: "'\(value)' is not possible for \(item.code) (\(item.name.en)): answers go from 0 to \(item.highest)")
  }
  static func notUsed(_ item: FMLMap.Item) -> Phrase {
    Phrase(
      nl: "\(item.code) (\(item.name.nl)) is bekend, maar de vergelijking heeft er geen punt voor",
      en: "\(item.code) (\(item.name.en)) is known, but the comparison has no point for it")
  }
}
