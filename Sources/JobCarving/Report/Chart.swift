import Interchange

/// The numbers of a picture as a table: what is drawn is drawn from the same list.
struct ChartTable: Sendable {
  struct Column: Sendable {
    var title: String
    var isNumber: Bool = false
    /// A column of sentences.
    var isWide: Bool = false

    var style: String? { isNumber ? "n" : isWide ? "w" : nil }
  }

  var caption: String
  var columns: [Column]
  /// The first cell of a row names it.
  var rows: [[String]]
  /// The last row is the sum of the others.
  var endsWithSum = false
}

/// A picture made of one list of values, which also makes its table.
protocol Chart {
  /// What the picture is about, in a few words.
  var title: String { get }
  /// What it shows, in a sentence.
  var finding: String { get }
  /// For who hears the picture instead of seeing it.
  var description: String { get }
  var height: Int { get }
  var width: ChartWidth { get }
  var table: ChartTable { get }
  /// Draws with horizontal places in percent, so that letters keep their size on every screen.
  func draw(_ w: inout Markup, _ hatches: ChartHatches)
}

enum ChartWidth: String {
  /// Fills the page; on a phone it becomes narrower, not smaller.
  case full
  case medium
  /// Keeps a least width and scrolls in its own region.
  case wide
}

/// The four hatchings of one picture.
struct ChartHatches {
  let id: String

  func fill(_ ink: ChartInk) -> String { "url(#\(id)\(ink.rawValue))" }

  func define(_ w: inout Markup) {
    w.element("defs") { w in
      for ink in ChartInk.allCases {
        w.element(
          "pattern",
          [
            "id": id + ink.rawValue, "class": "p" + ink.rawValue, "width": "6", "height": "6",
            "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(\(ink.angle))",
          ]
        ) { w in
          w.element("rect", ["class": "band", "width": "6", "height": "6", "style": "stroke:none"])
          w.element("line", ["x1": "0", "y1": "3", "x2": "6", "y2": "3", "stroke-width": "1.6"])
        }
      }
    }
  }
}

/// An ink of a drawing: a colour and a direction of hatching, so that neither is needed to tell them apart.
enum ChartInk: String, CaseIterable, Sendable {
  case a, b, c, d

  var angle: Int {
    switch self {
    case .a: 0
    case .b: 45
    case .c: 90
    case .d: 135
    }
  }

  static func cycled(_ index: Int) -> ChartInk { allCases[index % allCases.count] }
}

extension Markup {
  /// A picture with its sentence and the same numbers as a table; `id` is its own on the page.
  mutating func figure(_ chart: some Chart, id: String, tableSummary: String) {
    newline()
    element("figure", ["class": chart.width.rawValue]) { w in
      w.element("figcaption") { w in
        w.leaf("b", chart.title)
        w.text(chart.finding)
      }
      if chart.width == .wide {
        w.element("div", Markup.region(chart.title)) { w in w.drawing(chart, id) }
      } else {
        w.drawing(chart, id)
      }
      w.details(tableSummary, deep: chart.table.rows.count > 14) { w in w.table(chart.table) }
    }
  }

  private mutating func drawing(_ chart: some Chart, _ id: String) {
    let hatches = ChartHatches(id: id + "-hatch-")
    element(
      "svg",
      [
        "class": "chart", "role": "img", "width": "100%", "height": String(chart.height),
        "aria-labelledby": "\(id)-title \(id)-desc",
      ]
    ) { w in
      w.leaf("title", ["id": id + "-title"], chart.title)
      w.leaf("desc", ["id": id + "-desc"], chart.description)
      hatches.define(&w)
      chart.draw(&w, hatches)
    }
  }

  static func region(_ label: String) -> KeyValuePairs<String, String?> {
    ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label]
  }

  /// A table in a region of its own, which scrolls where the screen is narrow.
  mutating func table(_ table: ChartTable) {
    self.table(table) { w, row, column in w.text(table.rows[row][column]) }
  }

  /// A table whose cells are written by the caller.
  mutating func table(_ table: ChartTable, cell: (inout Markup, Int, Int) -> Void) {
    newline()
    element("div", Markup.region(table.caption)) { w in
      w.element("table") { w in
        // The words of a caption stay in sight when the table scrolls.
        w.element("caption") { w in w.leaf("span", table.caption) }
        w.element("thead") { w in
          w.element("tr") { w in
            for column in table.columns { w.leaf("th", ["scope": "col", "class": column.style], column.title) }
          }
        }
        w.element("tbody") { w in
          for row in table.rows.indices {
            w.newline()
            let isSum = table.endsWithSum && row == table.rows.count - 1
            w.element("tr", ["class": isSum ? "sum" : nil]) { w in
              for (index, column) in table.columns.enumerated() {
                let isHead = index == 0
                w.element(isHead ? "th" : "td", ["scope": isHead ? "row" : nil, "class": column.style]) { w in
                  cell(&w, row, index)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Words in a drawing. `v` marks a number that the table holds as well.
  mutating func label(
    _ text: String, x: String, y: Int, dx: Int = 0, style: String? = nil, anchor: String? = nil
  ) {
    leaf(
      "text",
      ["x": x, "y": String(y), "dx": dx == 0 ? nil : String(dx), "class": style, "text-anchor": anchor], text)
  }

  mutating func bar(
    x: String, y: Int, width: String, height: Int, ink: ChartInk, fill: String? = nil, style: String = ""
  ) {
    element(
      "rect",
      [
        "x": x, "y": String(y), "width": width, "height": String(height), "class": "p\(ink.rawValue)\(style)",
        "fill": fill, "rx": "1",
      ])
  }
}

/// Where a value lies between two others, in percent with one decimal, for `x` and `width`.
enum ChartPlace {
  static func percent(_ value: Int, of total: Int) -> String {
    text(tenths(value, of: total))
  }

  /// Thousandths of the total, 0…1000.
  static func tenths(_ value: Int, of total: Int) -> Int {
    guard total > 0, value > 0 else { return 0 }
    guard value < total else { return 1000 }
    let product = value.multipliedFullWidth(by: 1000)
    return total.dividingFullWidth(product).quotient
  }

  static func text(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
}

/// A name that has to fit in a drawing; the table has it in full.
func shortened(_ name: String, to length: Int) -> String {
  name.count <= length ? name : name.prefix(length - 1).trimmingSuffixSpace + "…"
}

extension Substring {
  fileprivate var trimmingSuffixSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
