import Interchange

/// The descriptor matrix: one row an occupation, one column an element, mean ratings of importance on 1–5.
///
/// Three header rows: the domain, the name of the element with `_` for a blank, and an empty row. Names occur in more
/// than one domain (*Mathematics*, *Independence*), so each is looked up within its own domain; from there on only
/// codes are used.
struct ONetMatrix {
  var columns: [String: Int]
  /// By occupation code.
  var values: [String: [Double]]

  /// The part of the content model in which the names of a domain are looked up.
  static let prefixes: [String: [String]] = [
    "Abilities": ["1.A."], "Interests": ["1.B.1."], "Work_Values": ["1.B.2."], "Work_Styles": ["1.C."],
    "Skills": ["2.A.", "2.B."], "Knowledge": ["2.C."], "Work_Activities": ["4.A."], "Work_Context": ["4.C."],
    "Work_Context_Time": ["4.C."],
  ]

  /// Where a value outside 1–5 proves that the file holds levels (0–7) instead of importance.
  static let guarded = ["1.A.", "2.A.", "4.A."]
  static let scale = 1.0...5.0

  init?(
    _ table: ONetTable, codes: [String: [String: String]], needed: [String], into findings: inout Findings
  ) {
    var (domains, elements): ([String], [String]) = ([], [])
    table.forEachRow { row in
      if row.line == 1 { domains = row.cells.map(table.text) }
      if row.line == 2 { elements = row.cells.map(table.text) }
      return row.line < 2
    }
    guard domains.first == "domain", domains.count == elements.count else {
      findings.add(ONetTexts.noMatrix(at: SourceLocation(file: table.path, line: 1)))
      return nil
    }
    var codeOfColumn = [String?](repeating: nil, count: domains.count)
    var unknown: [String] = []
    for column in domains.indices {
      guard let names = codes[domains[column]] else { continue }
      codeOfColumn[column] = names[elements[column]]
      if codeOfColumn[column] == nil { unknown.append(elements[column]) }
    }
    if !unknown.isEmpty { findings.add(ONetTexts.unknownElements(unknown, file: table.path)) }
    let present = Set(codeOfColumn.compactMap { $0 })
    let missing = needed.filter { !present.contains($0) }
    if !missing.isEmpty { findings.add(ONetTexts.missingElements(missing, file: table.path)) }

    let kept = Set(needed)
    let targets: [(column: Int, target: Int?)] = {
      var next = 0
      return codeOfColumn.enumerated().compactMap { column, code in
        guard let code else { return nil }
        if kept.contains(code) {
          next += 1
          return (column, next - 1)
        }
        return ONetMatrix.guarded.contains(where: code.hasPrefix) ? (column, nil) : nil
      }
    }()
    columns = [:]
    for (column, target) in targets {
      if let code = codeOfColumn[column], let target, columns[code] == nil { columns[code] = target }
    }
    let width = targets.count { $0.target != nil }

    var values: [String: [Double]] = [:]
    var (outside, unreadable, outsideCount): ([SourceLocation], [SourceLocation], Int) = ([], [], 0)
    table.forEachRow { row in
      guard row.line > 2, let first = row.cells.first, !first.isEmpty else { return true }
      var numbers = [Double](repeating: .nan, count: width)
      for (column, target) in targets where column < row.cells.count && !row.cells[column].isEmpty {
        let cell = row.cells[column]
        guard let number = table.number(cell) else {
          if unreadable.count < 10 { unreadable.append(table.location(line: row.line, cell: cell)) }
          continue
        }
        if !ONetMatrix.scale.contains(number) {
          outsideCount += 1
          if outside.count < 1 { outside.append(table.location(line: row.line, cell: cell)) }
        }
        if let target { numbers[target] = number }
      }
      values[table.text(first)] = numbers
      return true
    }
    self.values = values
    for place in unreadable { findings.add(ONetTexts.noNumber(at: place)) }
    for place in outside { findings.add(ONetTexts.wrongScale(outsideCount, at: place)) }
    if !outside.isEmpty || !unreadable.isEmpty { return nil }
    if values.isEmpty { findings.add(ONetTexts.noMatrix(at: SourceLocation(file: table.path))) }
  }

  /// Per domain the code of each element name, from the content model; of two elements with one name the deeper one.
  static func codes(_ contentModel: [(code: String, name: String)]) -> [String: [String: String]] {
    var result: [String: [String: String]] = [:]
    for (domain, prefixes) in prefixes.sorted(by: { $0.key < $1.key }) {
      var names: [String: String] = [:]
      for (code, name) in contentModel where prefixes.contains(where: code.hasPrefix) {
        let key = name.replacing(" ", with: "_")
        if let other = names[key], depth(other) >= depth(code) { continue }
        names[key] = code
      }
      result[domain] = names
    }
    return result
  }

  private static func depth(_ code: String) -> Int { code.count { $0 == "." } }
}
