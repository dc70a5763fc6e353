import Interchange

/// Where the hours of the new jobs come from: bands from positions to jobs, as thick as their hours.
struct FlowChart: Chart {
  struct Flow: Equatable, Sendable {
    var from: String
    var to: String
    var minutes: Int
  }

  let flows: [Flow]
  let title: String
  let finding: String
  let fromWord: String
  let toWord: String
  let hoursWord: String
  let numbers: ReportNumbers

  private struct Node {
    var name: String
    var minutes: Int
    var top = 0
    var thickness = 0
  }

  private static let top = 26
  private static let slot = 38
  private static let gap = 10
  private static let fullThickness = 300

  private var total: Int { flows.map(\.minutes).saturatingSum }

  private func thickness(_ minutes: Int) -> Int {
    max(2, ChartPlace.tenths(minutes, of: total) * FlowChart.fullThickness / 1000)
  }

  private func nodes(_ name: (Flow) -> String) -> [Node] {
    var order: [String] = []
    var sums: [String: (minutes: Int, thickness: Int)] = [:]
    for flow in flows {
      if sums[name(flow)] == nil { order.append(name(flow)) }
      let before = sums[name(flow)] ?? (0, 0)
      sums[name(flow)] = (
        before.minutes.addingSaturating(flow.minutes), before.thickness + thickness(flow.minutes)
      )
    }
    var y = FlowChart.top
    return order.map { name in
      let sum = sums[name] ?? (0, 0)
      let node = Node(name: name, minutes: sum.minutes, top: y, thickness: sum.thickness)
      y += max(FlowChart.slot, sum.thickness) + FlowChart.gap
      return node
    }
  }

  var width: ChartWidth { .full }
  var height: Int {
    let ends = [nodes(\.from), nodes(\.to)].compactMap(\.last).map { $0.top + max(FlowChart.slot, $0.thickness) }
    return (ends.max() ?? FlowChart.top) + 4
  }

  var description: String {
    nodes(\.from).map { "\($0.name): \(numbers.hours($0.minutes))" }.joined(separator: "; ") + " → "
      + nodes(\.to).map { "\($0.name): \(numbers.hours($0.minutes))" }.joined(separator: "; ")
  }

  /// Each band, then what leaves each position and what each job gets.
  var table: ChartTable {
    let sumOf = { (node: Node, isFrom: Bool) -> [String] in
      [isFrom ? node.name : "", isFrom ? "" : node.name, numbers.hours(node.minutes)]
    }
    let several = { (node: Node, name: (Flow) -> String) in flows.count { name($0) == node.name } > 1 }
    let everything = ReportTexts.together[numbers.language]
    let fromSums = nodes(\.from).filter { several($0, \.from) }.map { node -> [String] in
      [node.name, everything, sumOf(node, true)[2]]
    }
    let toSums = nodes(\.to).filter { several($0, \.to) }.map { node -> [String] in
      [everything, node.name, sumOf(node, false)[2]]
    }
    return ChartTable(
      caption: title,
      columns: [.init(title: fromWord), .init(title: toWord), .init(title: hoursWord, isNumber: true)],
      rows: flows.map { [$0.from, $0.to, numbers.hours($0.minutes)] } + fromSums + toSums)
  }

  func draw(_ w: inout Markup, _ hatches: ChartHatches) {
    let (left, right) = (nodes(\.from), nodes(\.to))
    w.label(fromWord, x: "0", y: 13, style: "s")
    w.label(toWord, x: "100%", y: 13, style: "s", anchor: "end")
    bands(&w, left, right)
    for (index, node) in left.enumerated() {
      let ink = ChartInk.cycled(index)
      w.bar(x: "0.5", y: node.top, width: "9", height: node.thickness, ink: ink, fill: hatches.fill(ink))
      w.label(shortened(node.name, to: 24), x: "16", y: node.top + 15)
      w.label(numbers.hours(node.minutes), x: "16", y: node.top + 31, style: "s v")
    }
    for node in right {
      w.element(
        "rect",
        [
          "x": "100%", "y": String(node.top), "width": "9", "height": String(node.thickness), "class": "dot",
          "transform": "translate(-9 0)",
        ])
      w.label(shortened(node.name, to: 16), x: "100%", y: node.top + 15, dx: -16, anchor: "end")
      w.label(numbers.hours(node.minutes), x: "100%", y: node.top + 31, dx: -16, style: "s v", anchor: "end")
    }
  }

  private func bands(_ w: inout Markup, _ left: [Node], _ right: [Node]) {
    var leftUsed: [String: Int] = [:]
    var rightUsed: [String: Int] = [:]
    w.element(
      "svg",
      [
        "x": "0", "y": "0", "width": "100%", "height": String(height), "viewBox": "0 0 100 \(height)",
        "preserveAspectRatio": "none",
      ]
    ) { w in
      for flow in flows {
        guard let from = left.firstIndex(where: { $0.name == flow.from }),
          let to = right.first(where: { $0.name == flow.to })
        else { continue }
        let size = thickness(flow.minutes)
        let y = left[from].top + (leftUsed[flow.from] ?? 0)
        let z = to.top + (rightUsed[flow.to] ?? 0)
        leftUsed[flow.from, default: 0] += size
        rightUsed[flow.to, default: 0] += size
        w.element(
          "path",
          [
            "class": "band p\(ChartInk.cycled(from).rawValue)",
            "d": "M0 \(y)C50 \(y) 50 \(z) 100 \(z)V\(z + size)C50 \(z + size) 50 \(y + size) 0 \(y + size)Z",
          ])
      }
    }
  }
}
