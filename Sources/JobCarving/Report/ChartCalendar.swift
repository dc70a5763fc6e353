import Interchange

/// Who does what in which weeks: one line a person, one block an activity.
struct CalendarChart: Chart {
  struct Block: Sendable {
    var ink: ChartInk?
    /// What is done, in a word or two; it stands in the block.
    var what: String
    /// For whom or what, in the table.
    var about: String
    var firstWeek: Int
    var weeks: Int
    var hours: String
  }
  struct Line: Sendable {
    var name: String
    var blocks: [Block]
  }

  let lines: [Line]
  let weeks: Int
  let firstDay: Day
  let title: String
  let finding: String
  let legend: [(ink: ChartInk?, word: String)]
  let words: (who: String, what: String, about: String, week: String, from: String, to: String, hours: String)
  let numbers: ReportNumbers

  private static let top = 42
  private static let step = 46

  var width: ChartWidth { .wide }
  var height: Int { CalendarChart.top + lines.count * CalendarChart.step + 4 }
  var description: String {
    lines.map { line in
      "\(line.name): "
        + line.blocks.map { "\($0.what) \(weekText($0))" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [
        .init(title: words.who), .init(title: words.what), .init(title: words.about), .init(title: words.week),
        .init(title: words.from), .init(title: words.to), .init(title: words.hours, isNumber: true),
      ],
      rows: lines.flatMap { line in
        line.blocks.map { block in
          [
            line.name, block.what, block.about, weekText(block), numbers.day(day(ofWeek: block.firstWeek)),
            numbers.day(day(ofWeek: block.firstWeek + block.weeks).advanced(byDays: -1)), block.hours,
          ]
        }
      })
  }

  private func weekText(_ block: Block) -> String {
    block.weeks == 1 ? "\(block.firstWeek + 1)" : "\(block.firstWeek + 1)–\(block.firstWeek + block.weeks)"
  }

  private func day(ofWeek week: Int) -> Day { firstDay.advanced(byDays: 7 * min(max(week, 0), 100_000)) }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    for (index, entry) in legend.enumerated() {
      let x = "\(index * 100 / max(1, legend.count))%"
      w.element(
        "rect",
        [
          "x": x, "y": "3", "width": "16", "height": "11", "class": entry.ink.map { "p\($0.rawValue)" } ?? "pe hollow",
          "fill": entry.ink.map(hatches.fill), "transform": "translate(1 0)",
        ])
      w.label(entry.word, x: x, y: 13, dx: 22, style: "s")
    }
    let every = weeks > 80 ? 13 : 4
    for week in stride(from: 0, through: weeks, by: every) {
      let x = ChartPlace.percent(week, of: weeks)
      w.element(
        "line", ["class": "grid", "x1": x, "x2": x, "y1": String(CalendarChart.top - 6), "y2": String(height)])
      if week < weeks, every == 13 || weeks <= 20 || week % 8 == 0 {
        w.label((week == 0 ? words.week + " " : "") + "\(week + 1)", x: x, y: CalendarChart.top - 9, dx: 3, style: "s")
      }
    }
    for (index, line) in lines.enumerated() {
      let y = CalendarChart.top + index * CalendarChart.step
      w.label(shortened(line.name, to: 60), x: "0", y: y + 13, dx: 3)
      for block in line.blocks { draw(block, &w, y + 19, hatches) }
    }
  }

  private func draw(_ block: Block, _ w: inout Markup, _ y: Int, _ hatches: ChartHatches) {
    let x = ChartPlace.percent(block.firstWeek, of: weeks)
    let width = ChartPlace.percent(block.weeks, of: weeks)
    // A drawing in the drawing cuts off what does not fit in the block.
    w.element("svg", ["x": x, "y": String(y), "width": width, "height": "22"]) { w in
      w.element(
        "rect",
        [
          "x": "1", "y": "1", "width": "100%", "height": "20",
          "class": block.ink.map { "p\($0.rawValue)" } ?? "pe hollow", "fill": block.ink.map(hatches.fill),
        ])
      if block.weeks > 2 || weeks < 30 { w.label(block.what, x: "6", y: 15, style: "s") }
    }
  }
}

/// Minutes a week of each mentor against what the mentor has, week by week.
struct LoadChart: Chart {
  struct Stretch: Sendable {
    var firstWeek: Int
    var weeks: Int
    var minutes: Int
    /// What the mentor has then.
    var capacity: Int
  }
  struct Mentor: Sendable {
    var name: String
    var capacity: Int
    var stretches: [Stretch]
  }

  let mentors: [Mentor]
  let weeks: Int
  let title: String
  let finding: String
  let words: (mentor: String, weeks: String, asked: String, available: String, week: String)
  let numbers: ReportNumbers

  private static let step = 78
  private static let bars = 46

  var width: ChartWidth { .full }
  var height: Int { mentors.count * LoadChart.step + 18 }
  var description: String {
    mentors.map { mentor in
      "\(mentor.name): \(words.asked) \(numbers.duration(peak(mentor))), \(words.available) "
        + numbers.duration(mentor.capacity)
    }.joined(separator: "; ")
  }

  /// Weeks that follow each other with the same limit.
  private func limits(_ mentor: Mentor) -> [(weeks: Range<Int>, capacity: Int)] {
    var result: [(weeks: Range<Int>, capacity: Int)] = []
    for stretch in mentor.stretches {
      let end = stretch.firstWeek + stretch.weeks
      if let last = result.last, last.capacity == stretch.capacity {
        result[result.count - 1].weeks = last.weeks.lowerBound..<end
      } else {
        result.append((stretch.firstWeek..<end, stretch.capacity))
      }
    }
    return result
  }

  private func peak(_ mentor: Mentor) -> Int { mentor.stretches.map(\.minutes).max() ?? 0 }

  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [
        .init(title: words.mentor), .init(title: words.weeks), .init(title: words.asked, isNumber: true),
        .init(title: words.available, isNumber: true),
      ],
      rows: mentors.flatMap { mentor in
        mentor.stretches.map { stretch in
          [
            mentor.name,
            stretch.weeks == 1
              ? "\(stretch.firstWeek + 1)" : "\(stretch.firstWeek + 1)–\(stretch.firstWeek + stretch.weeks)",
            numbers.duration(stretch.minutes), numbers.duration(stretch.capacity),
          ]
        }
      })
  }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    for (index, mentor) in mentors.enumerated() {
      let y = index * LoadChart.step
      let scale = max(1, mentor.capacity, peak(mentor))
      let bottom = y + 22 + LoadChart.bars
      w.label(shortened(mentor.name, to: 24), x: "0", y: y + 13)
      for stretch in mentor.stretches where stretch.minutes > 0 {
        let size = max(1, ChartPlace.tenths(stretch.minutes, of: scale) * LoadChart.bars / 1000)
        let ink: ChartInk = stretch.minutes > stretch.capacity ? .b : .a
        w.bar(
          x: ChartPlace.percent(stretch.firstWeek, of: weeks), y: bottom - size,
          width: ChartPlace.percent(stretch.weeks, of: weeks), height: size, ink: ink, fill: hatches.fill(ink))
      }
      for run in limits(mentor) {
        let line = bottom - ChartPlace.tenths(run.capacity, of: scale) * LoadChart.bars / 1000
        w.element(
          "line",
          [
            "class": "limit", "x1": ChartPlace.percent(run.weeks.lowerBound, of: weeks),
            "x2": ChartPlace.percent(run.weeks.upperBound, of: weeks), "y1": String(line), "y2": String(line),
          ])
      }
      w.label(numbers.duration(mentor.capacity), x: "100%", y: y + 13, style: "s v", anchor: "end")
      w.element("line", ["class": "axis", "x1": "0", "x2": "100%", "y1": String(bottom), "y2": String(bottom)])
    }
    let every = weeks > 80 ? 26 : 13
    for week in stride(from: 0, to: weeks, by: every) {
      w.label(
        "\(words.week) \(week + 1)", x: ChartPlace.percent(week, of: weeks), y: height - 5, style: "s")
    }
  }
}
