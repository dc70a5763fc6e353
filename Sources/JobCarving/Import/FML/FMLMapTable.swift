package import Interchange

/// The map of FML items as it is documented, made from the map that reads them.
extension FMLMap {
  package struct Row: Encodable {
    var item: String
    var name: Phrase
    var column: String
    var values: Phrase
  }

  package static var rows: [Row] { items.flatMap(rows) }

  private static func rows(_ item: Item) -> [Row] {
    func row(_ column: String, _ values: Phrase) -> Row {
      Row(item: item.code, name: item.name, column: column, values: values)
    }
    func steps(_ amounts: [Int?], _ divisor: Int = 1) -> Phrase {
      let texts = amounts.enumerated().map { index, amount in
        "\(index) → \(amount.map { "\($0 / divisor)" } ?? "–")"
      }
      return Phrase(verbatim: texts.joined(separator: ", "))
    }
    switch item.target {
    case .level(let dimension):
      let texts = (0...item.highest).map { "\($0) → \(3 - $0)" }
      return [
        row(
          dimension.id,
          Phrase(
            nl: texts.joined(separator: ", ") + " (3: of meer)", en: texts.joined(separator: ", ") + " (3: or more)"))
      ]
    case .limits(let limits):
      return limits.map { row(CapabilityProfile.limitFields[$0.quantity.rawValue], steps($0.amounts)) }
    case .avoid(let condition):
      return [
        row("avoid", Phrase(nl: "boven 0 → \(condition.name.nl)", en: "above 0 → \(condition.name.en)"))
      ]
    case .minutesPerDay(let minutes): return [row("hours_per_day", steps(minutes, 60))]
    case .minutesPerWeek(let minutes): return [row("hours_to", steps(minutes, 60))]
    case .nothing: return [row("–", Phrase(nl: "wordt niet gebruikt", en: "is not used"))]
    }
  }

  package static func text(_ language: Language) -> String {
    rows.map { "\($0.item)  \($0.name[language]): \($0.column)  \($0.values[language])" }.joined(separator: "\n")
  }

  package static func csv(_ language: Language) -> [UInt8] {
    var table = PlanTable(language)
    table.row([
      Phrase(nl: "punt", en: "item"), Phrase(nl: "naam", en: "name"), Phrase(nl: "kolom", en: "column"),
      Phrase(nl: "waarden", en: "values"),
    ])
    for row in rows { table.row([Phrase(verbatim: row.item), row.name, Phrase(verbatim: row.column), row.values]) }
    return table.bytes
  }

  package static var json: [UInt8] { CanonicalJSON.bytes(rows) }

  /// The page of the documentation, in both languages.
  package static var page: String {
    """
    # The map of FML items

    How `jobcarve import fml` reads each item of a Dutch list of functional possibilities (FML).

    The thresholds are those of the form; which column an item feeds is ours, and so is that levels 0, 1 and 2 become 3 or
    more, 2 and 1. Of two items on one point the lower counts. Beside the number of an answer an amount may be given with
    its unit. This page is made of the map in the code; the same is printed by `jobcarve schema fml`.

    ## English

    \(table(in: .english))

    ## Nederlands

    \(table(in: .dutch))

    """
  }

  private static func table(in language: Language) -> String {
    let head = Phrase(nl: "| punt | naam | kolom | waarden |", en: "| item | name | column | values |")
    let body = rows.map { "| \($0.item) | \($0.name[language]) | `\($0.column)` | \($0.values[language]) |" }
    return ([head[language], "| --- | --- | --- | --- |"] + body).joined(separator: "\n")
  }
}
