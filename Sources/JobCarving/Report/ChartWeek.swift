import Interchange

/// A job's week: one line a day, one block a stretch of work on one task, numbered as in the table.
struct WeekChart: Chart {
  struct Block: Sendable {
    var day: Int
    /// Minutes from midnight.
    var start: Int
    var end: Int
    /// The number of the task in this picture, from 1.
    var number: Int
    var task: String
  }

  let blocks: [Block]
  let title: String
  let finding: String
  let words: (day: String, from: String, to: String, task: String, minutes: String)
  let dayNames: [String]
  let numbers: ReportNumbers

  private static let top = 22
  private static let step = 30

  var width: ChartWidth { .full }
  private var days: [Int] { (0..<7).filter { day in blocks.contains { $0.day == day } } }
  private var first: Int { (blocks.map(\.start).min() ?? 0) / 60 }
  private var last: Int { max(first + 1, ((blocks.map(\.end).max() ?? 60) + 59) / 60) }
  var height: Int { WeekChart.top + days.count * WeekChart.step + 4 }
  var description: String {
    days.map { day in
      "\(dayNames[day]): "
        + blocks.filter { $0.day == day }.map { "\(clock($0.start))–\(clock($0.end)) \($0.task)" }
        .joined(separator: ", ")
    }.joined(separator: "; ")
  }

  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [
        .init(title: words.day), .init(title: words.from), .init(title: words.to), .init(title: "nr.", isNumber: true),
        .init(title: words.task, isWide: true), .init(title: words.minutes, isNumber: true),
      ],
      rows: blocks.map { block in
        [
          dayNames[block.day], clock(block.start), clock(block.end), "\(block.number)", block.task,
          numbers.whole(block.end - block.start),
        ]
      })
  }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    let (first, last) = (first, last)
    // The names of the days stand in the first eighth.
    func x(_ minute: Int) -> Int { 125 + (minute - first * 60) * 870 / ((last - first) * 60) }
    for hour in stride(from: first, through: last, by: last - first > 10 ? 2 : 1) {
      let place = ChartPlace.percent(x(hour * 60), of: 1000)
      w.element(
        "line", ["class": "grid", "x1": place, "x2": place, "y1": String(WeekChart.top - 6), "y2": String(height)])
      if hour < last { w.label("\(hour)", x: place, y: WeekChart.top - 9, dx: 3, style: "s") }
    }
    for (index, day) in days.enumerated() {
      let y = WeekChart.top + index * WeekChart.step
      w.label(shortened(dayNames[day], to: 10), x: "0", y: y + 17, dx: 3, style: "s")
      for block in blocks where block.day == day {
        let ink = ChartInk.allCases[(block.number - 1) % ChartInk.allCases.count]
        w.element(
          "svg",
          [
            "x": ChartPlace.percent(x(block.start), of: 1000), "y": String(y),
            "width": ChartPlace.percent(x(block.end) - x(block.start), of: 1000), "height": "24",
          ]
        ) { w in
          w.element(
            "rect",
            [
              "x": "1", "y": "1", "width": "100%", "height": "22", "class": "p\(ink.rawValue)",
              "fill": hatches.fill(ink),
            ])
          if block.end - block.start >= (last - first) * 2 { w.label("\(block.number)", x: "4", y: 17, style: "s") }
        }
      }
    }
  }
}
