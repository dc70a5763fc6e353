public import Interchange

/// One rule of the judgement whether work is worth doing, as it is published: what it measures, whose it is, and the
/// threshold that a scenario may set (kwaliteitsregel).
public struct QualityRule: Hashable, Sendable {
  /// Whose the rule is.
  public enum Owner: String, CaseIterable, Hashable, Sendable {
    /// Rule and numbers stand in the source.
    case theirs
    /// The idea is the source's, how it is measured and the threshold are ours.
    case conditionTheirs
    case ours
  }

  public var id: String
  public var name: Phrase
  public var definition: Phrase
  public var source: Phrase
  public var owner: Owner
  /// Names under `limits` in the scenario.
  public var keys: [String]

  init(_ id: String, _ owner: Owner, keys: [String] = [], name: Phrase, definition: Phrase, source: Phrase) {
    let known = Set(QualityLimits.fields.map(\.name))
    precondition(keys.allSatisfy(known.contains), "The rule '\(id)' names a threshold that a scenario cannot set.")
    self.id = id
    self.name = name
    self.definition = definition
    self.source = source
    self.owner = owner
    self.keys = keys
  }

  /// The thresholds with their defaults: `autonomyGreen` 500.
  public var thresholds: [(key: String, value: Int)] {
    let defaults = QualityLimits()
    return keys.compactMap { key in
      QualityLimits.fields.first { $0.name == key }.map { (key: key, value: defaults[keyPath: $0.path]) }
    }
  }

  /// Every rule as a Markdown table, in the order in which they are judged.
  public static func documentation(in language: Language) -> String {
    let heads = [
      Phrase(nl: "regel", en: "rule"), Phrase(nl: "wat", en: "what"),
      Phrase(nl: "hoe gemeten", en: "how it is measured"),
      Phrase(nl: "drempel (`limits`)", en: "threshold (`limits`)"), Phrase(nl: "van wie", en: "whose"),
      Phrase(nl: "bron", en: "source"),
    ]
    var lines = [row(heads.map { $0[language] }), "|" + String(repeating: "---|", count: heads.count)]
    for rule in all {
      let thresholds = rule.thresholds.map { "`\($0.key)` \($0.value)" }.joined(separator: ", ")
      lines.append(
        row([
          "`\(rule.id)`", rule.name[language], rule.definition[language], thresholds.isEmpty ? "–" : thresholds,
          rule.owner.word[language], rule.source[language],
        ]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}

extension QualityRule.Owner {
  var word: Phrase {
    switch self {
    case .theirs: Phrase(nl: "van de bron", en: "the source's")
    case .conditionTheirs: Phrase(nl: "idee van de bron, maat van ons", en: "idea the source's, measure ours")
    case .ours: Phrase(nl: "van ons", en: "ours")
    }
  }
}
