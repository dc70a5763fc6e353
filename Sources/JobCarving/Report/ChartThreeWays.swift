import Interchange

/// Three bars for each position under each other: red points now, after carving, and in the redesign.
struct ThreeWaysChart: Chart {
  struct Row: Sendable {
    var name: String
    /// Now, carving, redesign; `nil`: there is nothing yet.
    var values: [Int?]
  }

  let rows: [Row]
  let title: String
  let finding: String
  let nameWord: String
  /// For the three bars, in their order.
  let words: [String]
  let numbers: ReportNumbers

  private static let top = 30
  private static let step = 72
  private static let inks: [ChartInk] = [.a, .b, .c]

  var width: ChartWidth { .medium }
  var height: Int { ThreeWaysChart.top + rows.count * ThreeWaysChart.step }
  var description: String {
    rows.map { row in "\(row.name): " + zip(words, row.values).map { "\($0) \(text($1))" }.joined(separator: ", ") }
      .joined(separator: "; ")
  }
  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [.init(title: nameWord)] + words.map { .init(title: $0, isNumber: true) },
      rows: rows.map { [$0.name] + $0.values.map(text) })
  }

  private func text(_ value: Int?) -> String { value.map(numbers.whole) ?? "–" }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    for (index, word) in words.enumerated() {
      let x = index == 0 ? "0.5" : "\(index * 34)%"
      bar(&w, x: x, y: 4, width: "14", index, hatches)
      w.label(word, x: x, y: 14, dx: 20, style: "s")
    }
    let most = max(1, rows.flatMap(\.values).compactMap(\.self).max() ?? 1)
    for (number, row) in rows.enumerated() {
      let y = ThreeWaysChart.top + number * ThreeWaysChart.step
      w.label(shortened(row.name, to: 44), x: "0", y: y + 14)
      for (index, value) in row.values.enumerated() {
        // Bars take 80 percent of the width, so that their number fits behind them.
        let length = value.map { ChartPlace.tenths($0, of: most) * 8 / 10 } ?? 0
        let at = y + 20 + index * 15
        if length > 0 { bar(&w, x: "0.5", y: at, width: ChartPlace.text(length), index, hatches) }
        w.label(text(value), x: ChartPlace.text(length), y: at + 10, dx: 7, style: "s v")
      }
    }
  }

  private func bar(
    _ w: inout Markup, x: String, y: Int, width: String, _ index: Int, _ hatches: ChartHatches
  ) {
    let ink = ThreeWaysChart.inks[index % ThreeWaysChart.inks.count]
    w.bar(
      x: x, y: y, width: width, height: 11, ink: ink, fill: index == 0 ? nil : hatches.fill(ink),
      style: index == 0 ? " solid" : "")
  }
}
