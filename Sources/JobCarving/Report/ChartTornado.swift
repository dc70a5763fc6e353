import Interchange

/// How far the outcome moves with one assumption at a time, the largest first, around the likely outcome.
struct TornadoChart: Chart {
  struct Bar: Sendable {
    var name: String
    /// What the ends of the assumption are, in words.
    var low: String
    var high: String
    var atLow: Euro
    var atHigh: Euro
  }

  let bars: [Bar]
  let likely: Euro
  let title: String
  let finding: String
  let assumptionWord: String
  let lowWord: String
  let highWord: String
  let atLowWord: String
  let atHighWord: String
  let likelyWord: String
  let numbers: ReportNumbers

  private static let step = 58

  var width: ChartWidth { .medium }
  var height: Int { bars.count * TornadoChart.step + 30 }
  var description: String {
    "\(likelyWord): \(numbers.signedEuro(likely)); "
      + bars.map { "\($0.name): \(numbers.signedEuro($0.atLow)), \(numbers.signedEuro($0.atHigh))" }.joined(
        separator: "; ")
  }

  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [
        .init(title: assumptionWord), .init(title: lowWord), .init(title: atLowWord, isNumber: true),
        .init(title: highWord), .init(title: atHighWord, isNumber: true),
      ],
      rows: bars.map { [$0.name, $0.low, numbers.signedEuro($0.atLow), $0.high, numbers.signedEuro($0.atHigh)] } + [
        [likelyWord, "", numbers.signedEuro(likely), "", numbers.signedEuro(likely)]
      ])
  }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    let ends = bars.flatMap { [$0.atLow.cents, $0.atHigh.cents] } + [likely.cents]
    // Amounts beyond a hundred billion euro are drawn at the edge.
    let limit = 10_000_000_000_000
    func bounded(_ cents: Int) -> Int { min(max(cents, -limit), limit) }
    let least = bounded(ends.min() ?? 0)
    let span = max(1, bounded(ends.max() ?? 0) - least)
    let place = { (cents: Int) -> Int in 10 + ChartPlace.tenths(bounded(cents) - least, of: span) * 98 / 100 }
    let middle = ChartPlace.text(place(likely.cents))
    w.element(
      "line",
      ["class": "axis", "x1": middle, "x2": middle, "y1": "18", "y2": String(bars.count * TornadoChart.step + 4)])
    for (index, bar) in bars.enumerated() {
      let y = index * TornadoChart.step
      w.label(shortened("\(bar.name): \(bar.low) – \(bar.high)", to: 48), x: "0", y: y + 14)
      for (amount, ink) in [(bar.atLow, ChartInk.b), (bar.atHigh, .c)] {
        let (from, to) = (place(likely.cents), place(amount.cents))
        guard from != to else { continue }
        w.bar(
          x: ChartPlace.text(min(from, to)), y: y + 20, width: ChartPlace.text(abs(to - from)), height: 16, ink: ink,
          fill: hatches.fill(ink))
      }
      w.label(lowWord, x: "0", y: y + 50, style: "s")
      w.label(numbers.signedEuro(bar.atLow), x: "0", y: y + 50, dx: 38, style: "s v")
      w.label(highWord, x: "100%", y: y + 50, dx: -98, style: "s", anchor: "end")
      w.label(numbers.signedEuro(bar.atHigh), x: "100%", y: y + 50, style: "s v", anchor: "end")
    }
    let y = bars.count * TornadoChart.step
    w.label(likelyWord, x: "0", y: y + 20, style: "strong")
    w.label(numbers.signedEuro(likely), x: "100%", y: y + 20, style: "v strong", anchor: "end")
  }
}
