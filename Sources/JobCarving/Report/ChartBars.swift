import Interchange

/// Pairs of bars under each other: what the work asks and what the person can do, each row on its own scale.
struct PairChart: Chart {
  struct Row: Sendable {
    var name: String
    var verdict: String
    var isBad: Bool
    /// `nil`: not known.
    var able: Int?
    var asked: Int?
    /// The full length of the row.
    var scale: Int
    var ableText: String
    var askedText: String
    var unit: String
  }

  let rows: [Row]
  let title: String
  let finding: String
  let pointWord: String
  let ableWord: String
  let askedWord: String
  let unitWord: String
  let verdictWord: String

  private static let top = 26
  private static let step = 56

  var width: ChartWidth { .medium }
  var height: Int { PairChart.top + rows.count * PairChart.step }
  var description: String {
    rows.map { "\($0.name): \(ableWord) \($0.ableText), \(askedWord) \($0.askedText), \($0.verdict)" }
      .joined(separator: "; ")
  }
  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [
        .init(title: pointWord), .init(title: ableWord, isNumber: true), .init(title: askedWord, isNumber: true),
        .init(title: unitWord), .init(title: verdictWord),
      ],
      rows: rows.map { [$0.name, $0.ableText, $0.askedText, $0.unit, $0.verdict] })
  }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    w.bar(x: "0.5", y: 4, width: "14", height: 10, ink: .a, style: " solid")
    w.label(ableWord, x: "20", y: 14, style: "s")
    w.bar(x: "50%", y: 4, width: "14", height: 10, ink: .b, fill: hatches.fill(.b))
    w.label(askedWord, x: "50%", y: 14, dx: 20, style: "s")
    for (index, row) in rows.enumerated() {
      let y = PairChart.top + index * PairChart.step
      w.label(shortened(row.name, to: 30), x: "0", y: y + 14)
      w.label(row.verdict, x: "100%", y: y + 14, style: row.isBad ? "strong" : "s", anchor: "end")
      bar(&w, row.able, row.ableText, y + 20, row.scale, .a, nil)
      bar(&w, row.asked, row.askedText, y + 36, row.scale, .b, hatches.fill(.b))
    }
  }

  private func bar(
    _ w: inout Markup, _ value: Int?, _ text: String, _ y: Int, _ scale: Int, _ ink: ChartInk, _ hatch: String?
  ) {
    // Bars take 80 percent of the width, so that their number fits behind them.
    let length = value.map { ChartPlace.tenths($0, of: scale) * 8 / 10 } ?? 0
    if value != nil {
      w.bar(
        x: "0.5", y: y, width: ChartPlace.text(max(length, 2)), height: 11, ink: ink, fill: hatch,
        style: hatch == nil ? " solid" : "")
    }
    w.label(text, x: ChartPlace.text(length), y: y + 10, dx: value == nil ? 0 : 7, style: "s v")
  }
}

/// Money as a row of steps that lead to a balance, with the band in which the balance lies.
struct WaterfallChart: Chart {
  struct Step: Sendable {
    var name: String
    var amount: Euro
    var isEstimate: Bool
  }

  let steps: [Step]
  let balance: Euro
  let low: Euro
  let middle: Euro
  let high: Euro
  let title: String
  let finding: String
  let itemWord: String
  let amountWord: String
  let balanceWord: String
  let lowWord: String
  let middleWord: String
  let highWord: String
  let estimateWord: String
  let numbers: ReportNumbers

  private static let step = 44

  var width: ChartWidth { .medium }
  var height: Int { (steps.count + 1) * WaterfallChart.step + 30 }
  var description: String { table.rows.map { $0.prefix(2).joined(separator: ": ") }.joined(separator: "; ") }

  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [.init(title: itemWord), .init(title: amountWord, isNumber: true)],
      rows: steps.map { [name($0), numbers.signedEuro($0.amount)] } + [
        [balanceWord, numbers.signedEuro(balance)], [lowWord, numbers.signedEuro(low)],
        [middleWord, numbers.signedEuro(middle)], [highWord, numbers.signedEuro(high)],
      ])
  }

  private func name(_ step: Step) -> String { step.isEstimate ? "\(step.name) (\(estimateWord))" : step.name }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    var sums = [0]
    for step in steps { sums.append((sums.last ?? 0).addingSaturating(step.amount.cents)) }
    let ends = sums + [balance.cents, low.cents, high.cents]
    // Amounts beyond ten billion euro a year are drawn at the edge.
    let limit = 1_000_000_000_000
    let least = max(ends.min() ?? 0, -limit)
    let span = max(1, min(ends.max() ?? 0, limit) - least)
    let place = { (cents: Int) -> Int in
      10 + ChartPlace.tenths(min(max(cents, -limit), limit) - least, of: span) * 98 / 100
    }
    w.element(
      "line",
      [
        "class": "axis", "x1": ChartPlace.text(place(0)), "x2": ChartPlace.text(place(0)), "y1": "18",
        "y2": String(steps.count * WaterfallChart.step + 40),
      ])
    for (index, step) in steps.enumerated() {
      let y = index * WaterfallChart.step
      let (from, to) = (place(sums[index]), place(sums[index + 1]))
      let ink: ChartInk = step.amount.cents < 0 ? .b : .c
      w.label(shortened(name(step), to: 34), x: "0", y: y + 14)
      w.label(numbers.signedEuro(step.amount), x: "100%", y: y + 14, style: "v", anchor: "end")
      w.bar(
        x: ChartPlace.text(min(from, to)), y: y + 20, width: ChartPlace.text(max(abs(to - from), 2)), height: 16,
        ink: ink, fill: hatches.fill(ink))
    }
    let y = steps.count * WaterfallChart.step
    w.label(balanceWord, x: "0", y: y + 14, style: "strong")
    w.label(numbers.signedEuro(balance), x: "100%", y: y + 14, style: "v strong", anchor: "end")
    let (from, to) = (ChartPlace.text(place(low.cents)), ChartPlace.text(place(high.cents)))
    w.element("line", ["class": "whisker", "x1": from, "x2": to, "y1": String(y + 30), "y2": String(y + 30)])
    for x in [from, to] {
      w.element("line", ["class": "whisker", "x1": x, "x2": x, "y1": String(y + 23), "y2": String(y + 37)])
    }
    w.element("circle", ["class": "dot", "cx": ChartPlace.text(place(balance.cents)), "cy": String(y + 30), "r": "6"])
    w.label(lowWord, x: "0", y: y + 52, style: "s")
    w.label(numbers.signedEuro(low), x: "0", y: y + 67, style: "s v")
    w.label(highWord, x: "100%", y: y + 52, style: "s", anchor: "end")
    w.label(numbers.signedEuro(high), x: "100%", y: y + 67, style: "s v", anchor: "end")
  }
}
