public import Interchange

/// Changes as they are named on a command line: without somebody or something, with a measure (wat als).
public enum WhatIf {
  public struct Unknown: Error, Hashable, Sendable {
    public var message: Phrase
    public var hint: Phrase?
  }

  /// - Parameters:
  ///   - without: ids of people, tasks or rules; with `person:`, `task:` or `rule:` before it where an id is two of them.
  ///   - measures: `PERSON:MEASURE`, where the measure is one that the folder records for somebody, named by its point
  ///     or its description.
  /// - Throws: the first name that is not known, with what is nearest to it.
  public static func changes(
    without: [String], measures: [String], in organisation: Organisation
  ) throws(Unknown) -> [CarvingChange] {
    var changes: [CarvingChange] = []
    for word in without { changes.append(try leftOut(word, organisation)) }
    for word in measures { changes += try measure(word, organisation) }
    return changes
  }

  private static func leftOut(_ word: String, _ organisation: Organisation) throws(Unknown) -> CarvingChange {
    var id = word
    var asked: String?
    for kind in ["person", "task", "rule"] where word.lowercased().hasPrefix(kind + ":") {
      asked = kind
      id = String(word.dropFirst(kind.count + 1))
    }
    var found: [CarvingChange] = []
    if asked == nil || asked == "person", let person = person(id, organisation) { found.append(.withoutPerson(person)) }
    if asked == nil || asked == "task", organisation.task(id) != nil { found.append(.withoutTask(id)) }
    if asked == nil || asked == "rule", CarvingChange.rules.contains(id) { found.append(.withoutRule(id)) }
    if found.count > 1 { throw Unknown(message: WhatIfTexts.several(id)) }
    if let change = found.first { return change }
    let known = organisation.people.map(\.id) + organisation.tasks.map(\.id) + CarvingChange.rules
    throw Unknown(
      message: WhatIfTexts.unknown(word),
      hint: ImportTexts.nearestWord(id, among: known) ?? WhatIfTexts.rules(CarvingChange.rules))
  }

  /// The id of a profile, or of one of several people with it.
  private static func person(_ id: String, _ organisation: Organisation) -> String? {
    if organisation.person(id) != nil { return id }
    guard case .person(let exact)? = try? WhySubject("person:\(id)", in: organisation), exact == id else { return nil }
    return exact
  }

  private static func measure(_ word: String, _ organisation: Organisation) throws(Unknown) -> [CarvingChange] {
    guard let colon = word.firstIndex(of: ":") else { throw Unknown(message: WhatIfTexts.measureForm(word)) }
    let (id, name) = (String(word[..<colon]), String(word[word.index(after: colon)...]))
    guard let person = organisation.person(id) else {
      throw Unknown(
        message: WhatIfTexts.unknownPerson(id), hint: ImportTexts.nearestWord(id, among: organisation.people.map(\.id)))
    }
    let all = organisation.people.flatMap(\.measures)
    let key = NameFolding.fold(name)
    let described = all.filter { !$0.description.isEmpty && NameFolding.fold($0.description) == key }
    let found = distinct(
      described.isEmpty ? all.filter { points(of: $0).contains { NameFolding.fold($0) == key } } : described)
    guard !found.isEmpty else {
      let names = distinct(all).flatMap { [$0.description] + points(of: $0) }.filter { !$0.isEmpty }
      throw Unknown(
        message: WhatIfTexts.unknownMeasure(name),
        hint: ImportTexts.nearestWord(name, among: names) ?? WhatIfTexts.measures(distinct(all).map(\.description)))
    }
    // One thing may lift several points; several things for one point are a choice.
    let descriptions = Set(found.map(\.description))
    if descriptions.count > 1 { throw Unknown(message: WhatIfTexts.severalMeasures(name, descriptions.sorted())) }
    let new = found.filter { measure in
      !person.measures.contains { $0.effect == measure.effect && $0.description == measure.description }
    }
    if new.isEmpty { throw Unknown(message: WhatIfTexts.hasMeasure(id, name)) }
    return new.map { .measure(person: id, $0) }
  }

  private static func distinct(_ measures: [Measure]) -> [Measure] {
    var seen: Set<Measure> = []
    return measures.filter { seen.insert($0).inserted }
  }

  /// The names of a measure's point, as the columns of `people` and the words of the conditions have it.
  private static func points(of measure: Measure) -> [String] {
    let column: String
    switch measure.effect {
    case .raisesLevel(let dimension, _): column = dimension.id
    case .raisesLimit(let quantity, _): column = CapabilityProfile.limitFields[quantity.rawValue]
    case .lifts(let condition): return condition.words
    }
    guard let field = InputSchemas.people.fields.first(where: { $0.name == column }) else { return [column] }
    return [field.name, field.dutch] + field.aliases
  }
}

/// What is said of names that are not known.
enum WhatIfTexts {
  static func unknown(_ word: String) -> Phrase {
    Phrase(
      nl: "Zonder '\(word)': dit is geen persoon, taak of regel van deze map.",
      en: "Without '\(word)': this is no person, task or rule of this folder.")
  }
  static func several(_ id: String) -> Phrase {
    Phrase(
      nl: "'\(id)' kan meer dan één ding zijn; schrijf person:\(id), task:\(id) of rule:\(id).",
      en: "'\(id)' can be more than one thing; write person:\(id), task:\(id) or rule:\(id).")
  }
  static func rules(_ rules: [String]) -> Phrase {
    let list = rules.joined(separator: ", ")
    return Phrase(nl: "Regels die weg kunnen: \(list).", en: "Rules that can be left out: \(list).")
  }
  static func measureForm(_ word: String) -> Phrase {
    Phrase(
      nl: "'\(word)': schrijf de persoon, een dubbele punt en de voorziening.",
      en: "'\(word)': write the person, a colon and the measure.")
  }
  static func unknownPerson(_ id: String) -> Phrase {
    Phrase(nl: "Er is geen persoon '\(id)' in deze map.", en: "There is no person '\(id)' in this folder.")
  }
  static func unknownMeasure(_ name: String) -> Phrase {
    Phrase(
      nl: "De voorziening '\(name)' staat bij niemand in deze map.",
      en: "The measure '\(name)' is on record for nobody in this folder.")
  }
  static func measures(_ names: [String]) -> Phrase? {
    var seen: Set<String> = []
    let list = names.filter { !$0.isEmpty && seen.insert($0).inserted }.prefix(12).joined(separator: "; ")
    return list.isEmpty ? nil : Phrase(nl: "Wel bekend: \(list).", en: "Known: \(list).")
  }
  static func severalMeasures(_ name: String, _ descriptions: [String]) -> Phrase {
    let list = descriptions.joined(separator: "; ")
    return Phrase(
      nl: "Bij '\(name)' horen meer voorzieningen; noem er één: \(list).",
      en: "Several measures are for '\(name)'; name one: \(list).")
  }
  static func hasMeasure(_ person: String, _ name: String) -> Phrase {
    Phrase(
      nl: "\(person) heeft de voorziening '\(name)' al; die telt in elk plan mee.",
      en: "\(person) has the measure '\(name)' already; it counts in every plan.")
  }
}
