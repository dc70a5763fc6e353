package import Interchange

extension Plan {
  /// The redesign as plain text beside the carving plan; empty without one.
  package func inclusiveText(_ language: Language) -> String {
    guard let inclusive else { return "" }
    let texts = InclusiveTexts.self
    let facts = ReportFacts(self)
    var lines = [texts.title[language], texts.finding(inclusive)[language], texts.proof(inclusive)[language], ""]
    let rows = inclusive.rows(ReportNumbers(language: language))
    let heads = [texts.what, texts.now, texts.carving, texts.inclusive].map { $0[language] }
    let table = [heads] + rows.map { [$0.name[language]] + $0.values }
    let widths = heads.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    for row in table {
      let cells = row.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + gap : gap + row[column]
      }
      lines.append("  " + cells.joined(separator: "  "))
    }
    lines += ["", texts.movesCaption[language]]
    if inclusive.moves.isEmpty { lines.append("  " + texts.noMoves[language]) }
    for move in inclusive.moves {
      lines.append(
        "  \(move.task)  \(facts.task(move.task)?.name ?? "")  (\(hours(move.minutes)[language]) \(PlanTextTexts(language).hours); \(facts.holderName(move.from)) → \(facts.holderName(move.to)))"
      )
      lines.append("    " + texts.reason(move, facts.holderName)[language])
      for effect in move.effects {
        lines.append(
          "    \(effect.isBetter ? "+" : "-") \(texts.change(effect, facts.holderName(effect.holder))[language])")
      }
    }
    let changed = inclusive.positions.filter { $0.effect != nil }
    if !changed.isEmpty { lines += ["", texts.positionsCaption[language]] }
    for position in changed {
      lines.append(
        "  \(positionName(position.position)): \(hours(position.minutesNow)[language]) → \(hours(position.minutesInclusive)[language]) \(PlanTextTexts(language).hours). \(position.changes[language])"
      )
    }
    lines += ["", texts.assumptionsTitle[language]] + texts.assumptions.map { "  - " + $0[language] }
    return lines.joined(separator: "\n")
  }
}

extension InclusivePlan {
  /// The figures of the three divisions, a row for each.
  func rows(_ numbers: ReportNumbers) -> [(name: Phrase, values: [String])] {
    let texts = InclusiveTexts.self
    let whole: [(Phrase, KeyPath<InclusiveFigures, Int>)] = [
      (texts.jobReds, \.jobReds), (texts.positionReds, \.positionReds), (texts.reds, \.reds),
      (texts.jobDoubts, \.jobDoubts), (texts.positionDoubts, \.positionDoubts), (texts.doubts, \.doubts),
    ]
    let ways = [now, carving, inclusive]
    return [
      (texts.people, ways.map { numbers.whole($0.people) }),
      (texts.value, ways.map { numbers.signedEuro(Euro(cents: $0.value / 1000)) }),
    ] + whole.map { name, path in (name, ways.map { numbers.whole($0[keyPath: path]) }) }
  }
}
