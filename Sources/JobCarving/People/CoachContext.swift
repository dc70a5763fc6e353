public import Interchange

/// What helps or hinders a person on the way to work (factoren): seven after Wanberg and others, three after the
/// attitude, social influence and self-efficacy model; each 0–4.
public enum ContextFactor: Int, CaseIterable, Hashable, Sendable {
  case humanCapital, socialCapital, barriers, economicNeed, searchBehaviour, discrimination, demand
  case attitude, socialInfluence, selfEfficacy

  var isIntention: Bool { rawValue >= ContextFactor.attitude.rawValue }

  /// The column in files, in English.
  package var field: String {
    switch self {
    case .humanCapital: "human_capital"
    case .socialCapital: "social_capital"
    case .barriers: "barriers"
    case .economicNeed: "economic_need"
    case .searchBehaviour: "search_behaviour"
    case .discrimination: "discrimination"
    case .demand: "labour_demand"
    case .attitude: "attitude"
    case .socialInfluence: "social_influence"
    case .selfEfficacy: "self_efficacy"
    }
  }

  package var dutchField: String {
    switch self {
    case .humanCapital: "kennis_en_ervaring"
    case .socialCapital: "netwerk"
    case .barriers: "belemmeringen"
    case .economicNeed: "geldnood"
    case .searchBehaviour: "zoekgedrag"
    case .discrimination: "discriminatie"
    case .demand: "vraag_naar_werk"
    case .attitude: "houding"
    case .socialInfluence: "sociale_invloed"
    case .selfEfficacy: "eigen_kunnen"
    }
  }
}

/// Where a person stands in life and work, for the conversation with the coach only (achtergrond).
///
/// It is read by the command that shows it and by `check`, and by nothing else: no plan, no score and no report holds
/// it, so that it can rank nobody and reach no employer.
public struct CoachContext: Hashable, Sendable {
  public var person: String
  /// Whether the person wants to work, and can (willen en kunnen).
  public var wants: Answer
  public var can: Answer
  /// 0–4 by `ContextFactor.rawValue`; `nil` is not asked yet.
  public var factors: [Int?]
  public var note: String
  public var date: Day?

  /// Reads the table of a project folder; empty when there is none.
  ///
  /// - Parameter people: the identifiers that the organisation knows.
  public static func read(folder: String, people: [String], into findings: inout Findings) -> [CoachContext] {
    guard let path = ProjectFolder.path(of: InputSchemas.context, in: folder),
      let file = RecordFile.read(path, schema: InputSchemas.context, into: &findings)
    else { return [] }
    var result: [CoachContext] = []
    for record in file.records {
      let row = file.reading(record)
      guard let context = CoachContext(row, into: &findings) else { continue }
      if !people.contains(context.person) {
        row.report(
          .error, "reference/unknown-person", ImportTexts.unknownPerson(context.person), at: "person",
          hint: ImportTexts.nearestWord(context.person, among: people), into: &findings)
      } else if result.contains(where: { $0.person == context.person }) {
        row.report(.error, "context/twice", ImportTexts.twice(context.person), at: "person", into: &findings)
      } else {
        result.append(context)
      }
    }
    return result
  }

  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let person = row.identifier("person", into: &findings) else { return nil }
    self.person = person
    func answer(_ field: String, _ findings: inout Findings) -> Answer {
      row.yesNo(field, into: &findings).map { $0 ? .yes : .no } ?? .unknown
    }
    wants = answer("wants", &findings)
    can = answer("can", &findings)
    factors = []
    for factor in ContextFactor.allCases { factors.append(row.integer(factor.field, into: &findings)) }
    note = row.text("note", into: &findings) ?? ""
    date = row.day("date", into: &findings)
  }

  public func factor(_ factor: ContextFactor) -> Int? { factors[factor.rawValue] }

  /// To be read by the coach, line by line.
  package func text(_ language: Language) -> String {
    var lines = [ContextTexts.title[language], "  " + ContextTexts.wantsAndCan(wants, can)[language]]
    for (title, isIntention) in [(ContextTexts.factors, false), (ContextTexts.intention, true)] {
      lines.append("  " + title[language])
      for factor in ContextFactor.allCases where factor.isIntention == isIntention {
        let value = self.factor(factor).map { "\($0)" } ?? Answer.unknown.word[language]
        lines.append("    \(factor.name[language]): \(value)")
      }
    }
    if !note.isEmpty { lines.append("  " + note) }
    if let date { lines.append("  " + ContextTexts.asked(date)[language]) }
    lines.append("  " + ContextTexts.onlyHere[language])
    return lines.joined(separator: "\n")
  }
}
