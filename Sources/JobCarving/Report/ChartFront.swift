package import Interchange

/// Plans as dots: to the right more value, upwards more people; ink and word say whether the work has red points.
struct FrontChart: Chart {
  let plans: [PlanFront.Choice]
  let language: Language
  let numbers: ReportNumbers

  private static let top = 46
  private static let step = 44

  /// The different numbers of people, the most first.
  private var levels: [Int] { Array(Set(plans.map(\.people))).sorted(by: >) }

  var width: ChartWidth { .medium }
  var height: Int { FrontChart.top + max(1, levels.count) * FrontChart.step + 34 }
  var title: String { FrontTexts.chartTitle[language] }
  var finding: String { FrontTexts.finding(plans, language) }
  var description: String { table.rows.map { $0.prefix(5).joined(separator: ", ") }.joined(separator: "; ") }

  var table: ChartTable {
    ChartTable(
      caption: title,
      columns: [
        .init(title: FrontTexts.plan[language].capitalisedFirst),
        .init(title: FrontTexts.placed[language], isNumber: true),
        .init(title: FrontTexts.valueAWeek[language], isNumber: true),
        .init(title: FrontTexts.reds[language], isNumber: true),
        .init(title: FrontTexts.points[language], isNumber: true),
        .init(title: FrontTexts.goal[language], isWide: true), .init(title: FrontTexts.gives[language], isWide: true),
      ],
      rows: plans.map { plan in
        [
          plan.id, numbers.whole(plan.people), value(plan), numbers.whole(plan.quality.reds),
          numbers.whole(plan.quality.points), plan.goal[language], sacrifices(plan),
        ]
      })
  }

  private func value(_ plan: PlanFront.Choice) -> String {
    numbers.signedEuro(Euro(cents: plan.value / 1000))
  }

  private func sacrifices(_ plan: PlanFront.Choice) -> String {
    plan.givesUp.isEmpty ? FrontTexts.nothing[language] : plan.givesUp.map { $0[language] }.joined(separator: "; ")
  }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    for (ink, word, x) in [(ChartInk.c, FrontTexts.good, "0.5"), (.b, FrontTexts.worse, "50%")] {
      w.bar(x: x, y: 4, width: "14", height: 10, ink: ink, fill: hatches.fill(ink))
      w.label(word[language], x: x, y: 14, dx: 20, style: "s")
    }
    let values = plans.map(\.value)
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    let span = max(1, greatest.addingSaturating(-least))
    for (index, level) in levels.enumerated() {
      let y = FrontChart.top + index * FrontChart.step
      w.element(
        "line", ["class": "axis", "x1": "12%", "x2": "100%", "y1": String(y + 10), "y2": String(y + 10)])
      w.label(numbers.whole(level), x: "0", y: y + 14, style: "v")
      for plan in plans where plan.people == level {
        let place = 180 + ChartPlace.tenths(plan.value.addingSaturating(-least), of: span) * 66 / 100
        let ink: ChartInk = plan.quality.reds > 0 ? .b : .c
        w.bar(x: ChartPlace.text(place), y: y + 3, width: "14", height: 14, ink: ink, fill: hatches.fill(ink))
        w.label("\(plan.id): \(value(plan))", x: ChartPlace.text(place), y: y + 32, style: "s v")
      }
    }
    let y = FrontChart.top + max(1, levels.count) * FrontChart.step + 20
    w.label(FrontTexts.placed[language], x: "0", y: 38, style: "s")
    w.label(FrontTexts.valueAWeek[language] + " →", x: "100%", y: y, style: "s", anchor: "end")
  }
}

extension HTMLReport {
  /// The choice of plans, as a picture and as a table with what each gives up.
  func front(_ w: inout Markup) {
    guard let front = plan.front else { return }
    w.leaf("p", t(FrontTexts.intro))
    guard !front.plans.isEmpty else { return }
    let chart = FrontChart(plans: front.plans, language: language, numbers: numbers)
    w.figure(chart, id: "front-chart", tableSummary: t(ReportTexts.sameNumbers))
    for choice in front.plans {
      w.element("p") { w in
        w.leaf("b", "\(t(FrontTexts.plan).capitalisedFirst) \(choice.id): \(t(choice.goal)). ")
        let loss = choice.givesUp.map { t($0) }
        w.text(
          "\(t(FrontTexts.gives).capitalisedFirst): "
            + (loss.isEmpty ? t(FrontTexts.nothing) : loss.joined(separator: "; ")) + ".")
      }
    }
  }
}

extension PlanFront {
  package func text(_ language: Language) -> String {
    guard !plans.isEmpty else { return FrontTexts.none[language] }
    let numbers = ReportNumbers(language: language)
    var lines = [FrontTexts.title[language], FrontTexts.intro[language], ""]
    for plan in plans {
      lines.append("\(FrontTexts.plan[language].capitalisedFirst) \(plan.id) – \(plan.goal[language])")
      lines.append(
        "  \(numbers.whole(plan.people)) \(FrontTexts.placed[language]); \(ChangeTexts.week(plan.value)[language]) \(FrontTexts.valueAWeek[language]); \(numbers.whole(plan.quality.reds)) \(FrontTexts.reds[language]); \(FrontTexts.points[language]) \(numbers.whole(plan.quality.points))"
      )
      let loss = plan.givesUp.map { $0[language] }
      lines.append(
        "  \(FrontTexts.gives[language].capitalisedFirst): "
          + (loss.isEmpty ? FrontTexts.nothing[language] : loss.joined(separator: "; ")) + ".")
    }
    return lines.joined(separator: "\n")
  }
}
