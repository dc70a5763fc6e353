public import Interchange

/// What each level from 0 to 5 means, the same for what work asks and for what a person can do (ankers).
///
/// The scale with 3 as in an average job and the same definitions on both sides follow MELBA and IMBA (methods note,
/// §1.5.6); every sentence is ours. Six general anchors hold for all dimensions; each dimension has its own sentence
/// for 1, 3 and 5, and 2 and 4 lie between them.
extension CapabilityDimension {
  /// The name of a level that holds for every dimension; levels outside 0…5 are taken as the nearest.
  public static func generalAnchor(_ level: Int) -> Phrase { AnchorTexts.general[min(max(level, 0), 5)] }

  /// What this level means on this dimension; 0, 2 and 4 by the general anchors.
  public func anchor(_ level: Int) -> Phrase {
    switch level {
    case 1: anchors.low
    case 3: anchors.average
    case 5: anchors.high
    case ...0: AnchorTexts.general[0]
    case 2: AnchorTexts.between(1, 3)
    default: AnchorTexts.between(3, 5)
    }
  }

  /// `1 = …; 3 = …; 5 = …`, in one line.
  public var anchorLine: Phrase {
    let (low, average, high) = anchors
    return Phrase(
      nl: "1 = \(low.nl); 3 = \(average.nl); 5 = \(high.nl)", en: "1 = \(low.en); 3 = \(average.en); 5 = \(high.en)")
  }
}

/// The anchors as they are shown and printed.
package enum LevelAnchors {
  package struct Row: Encodable {
    var dimension: String
    var name: Phrase
    var level: Int
    var general: Phrase
    var meaning: Phrase
  }

  package static var rows: [Row] {
    CapabilityDimension.allCases.flatMap { dimension in
      (0...5).map { level in
        Row(
          dimension: dimension.id, name: dimension.name, level: level,
          general: CapabilityDimension.generalAnchor(level), meaning: dimension.anchor(level))
      }
    }
  }

  package static func text(_ language: Language) -> String {
    var lines = [AnchorTexts.intro[language], ""]
    lines += (0...5).map { "\($0)  \(CapabilityDimension.generalAnchor($0)[language])" }
    for dimension in CapabilityDimension.allCases {
      lines += ["", "\(dimension.name[language].capitalisedFirst) (\(dimension.id))"]
      lines += [1, 3, 5].map { "  \($0)  \(dimension.anchor($0)[language])" }
    }
    return lines.joined(separator: "\n")
  }

  package static func csv(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row([
      Phrase(nl: "mogelijkheid", en: "dimension"), Phrase(nl: "naam", en: "name"), Phrase(nl: "niveau", en: "level"),
      Phrase(nl: "algemeen", en: "general"), Phrase(nl: "betekenis", en: "meaning"),
    ])
    for row in rows {
      table.row([
        Phrase(verbatim: row.dimension), row.name, Phrase(verbatim: "\(row.level)"), row.general, row.meaning,
      ])
    }
    return table.bytes
  }

  package static var json: [UInt8] { CanonicalJSON.bytes(rows) }
}
