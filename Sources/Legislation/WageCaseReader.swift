public import Foundation
public import Interchange

extension WageCase {
  /// Names of the fields that a case may have, in a file or as columns of a table.
  public static let fields = [
    "date", "birthDate", "age", "hoursPerWeek", "usualFullTimeHours", "workingDaysPerWeek", "instrument", "mainTasks",
    "wageValuePercent", "hourlyWage", "paidHoursPerYear", "targetGroup", "startDate", "apprentice",
  ]

  /// Reads one case from JSON.
  ///
  /// Numbers may be written as numbers or as text (`0.5`, `"50%"`, `"25,5"`). Shares and factors are fractions or
  /// percents: when a number of the shares, or of the factors, is above 2, those are all percents.
  /// - Returns: `nil`, with every error and its place in `findings`, when the case cannot be valued.
  public static func read(_ data: Data, file: String, findings: inout Findings) -> WageCase? {
    guard let root = JSONNode.read(data, file: file, findings: &findings) else { return nil }
    var reader = CaseReader()
    let result = reader.read(root)
    findings.add(contentsOf: reader.findings)
    return result
  }

  /// Reads one case from the cells of a table row; empty cells do not count.
  ///
  /// `mainTasks` in a cell: `name: share / pace / quality / net work time`, tasks separated by `|`.
  public static func read(
    cells: [(name: String, value: String, location: SourceLocation)], row: SourceLocation, findings: inout Findings
  ) -> WageCase? {
    var members: [(key: String, node: JSONNode)] = []
    for cell in cells {
      let value = cell.value.trimmingCharacters(in: .whitespaces)
      guard !value.isEmpty else { continue }
      members.append((cell.name, JSONNode(value: .string(value), location: cell.location)))
    }
    var reader = CaseReader()
    let result = reader.read(JSONNode(value: .object(members), location: row))
    findings.add(contentsOf: reader.findings)
    return result
  }
}

private struct CaseReader {
  var findings = Findings()
  private var notes: [Diagnostic] = []

  init() {}

  private mutating func fail(_ code: String, _ message: Phrase, at node: JSONNode, hint: Phrase? = nil) {
    findings.add(Diagnostic(.error, "case/" + code, message, at: node.location, hint: hint))
  }

  private mutating func warn(_ code: String, _ message: Phrase, at node: JSONNode) {
    let warning = Diagnostic(.warning, "case/" + code, message, at: node.location)
    notes.append(warning)
    findings.add(warning)
  }

  mutating func read(_ root: JSONNode) -> WageCase? {
    guard let members = root.members else {
      fail("not-an-object", CaseTexts.notAnObject, at: root)
      return nil
    }
    for (key, node) in members where !WageCase.fields.contains(key) {
      warn("unknown-key", CaseTexts.unusedKey(key), at: node)
    }
    let date = day("date", in: root)
    if root["date"] == nil { fail("missing", CaseTexts.missing("date"), at: root) }
    let start = day("startDate", in: root)
    let age = age(in: root, on: date)
    let hours = number("hoursPerWeek", in: root, 0...168)
    if root["hoursPerWeek"] == nil { fail("missing", CaseTexts.missing("hoursPerWeek"), at: root) }
    let usual = number("usualFullTimeHours", in: root, 1...168)
    let days = number("workingDaysPerWeek", in: root, 1...7)
    let wage = number("hourlyWage", in: root, 0...1000)
    let paid = number("paidHoursPerYear", in: root, 0...8784)
    let percent = number("wageValuePercent", in: root, 0...1000)
    if let percent, percent > 0, percent < 1, let node = root["wageValuePercent"] {
      warn("tiny-percent", CaseTexts.tinyPercent(ExactText.plain(percent)), at: node)
    }
    let instrument = instrument(in: root)
    let tasks = tasks(in: root)
    if let node = root["mainTasks"], percent != nil, !tasks.isEmpty {
      warn("both-values", CaseTexts.bothValues, at: node)
    }
    if instrument != .flatRate, root["mainTasks"] == nil, root["wageValuePercent"] == nil {
      fail("missing", CaseTexts.noWageValue, at: root)
    }
    let groups = groups(in: root)
    let apprentice = flag("apprentice", in: root)
    guard !findings.hasErrors, let date, let age, let hours, let instrument else { return nil }
    var result = WageCase(
      on: date, age: age, hoursPerWeek: hours, instrument: instrument, usualFullTimeHours: usual,
      workingDaysPerWeek: days, mainTasks: tasks, wageValuePercent: percent, hourlyWage: wage,
      paidHoursPerYear: paid, targetGroups: groups, startDate: start, isApprentice: apprentice)
    result.notes = notes
    return result
  }

  private mutating func day(_ key: String, in root: JSONNode) -> Day? {
    guard let node = root[key], !node.isNull else { return nil }
    guard let day = node.text.flatMap({ Day($0) }) else {
      fail("not-a-day", CaseTexts.notADay(key), at: node)
      return nil
    }
    return day
  }

  private mutating func age(in root: JSONNode, on day: Day?) -> Int? {
    let given = number("age", in: root, 15...130)
    let birth = self.day("birthDate", in: root)
    if let birth, let day, let node = root["birthDate"] {
      let age = birth.age(on: day)
      guard (15...130).contains(age) else {
        fail("age", CaseTexts.outOfRange("birthDate", "15", "130"), at: node)
        return nil
      }
      if let given, given != Decimal(age) {
        warn("age-differs", CaseTexts.ageDiffers(given.roundedHalfUp() ?? 0, age), at: node)
      }
      return age
    }
    if root["age"] == nil, root["birthDate"] == nil { fail("missing", CaseTexts.ageOrBirthDate, at: root) }
    guard let given else { return nil }
    // A person of 20.9 is 20: ages are counted in whole years passed.
    return Int(truncating: given.rounded(toNearest: 1, .down) as NSDecimalNumber)
  }

  /// A number as number or text, comma or point, with or without a percent sign.
  private func decimal(_ node: JSONNode) -> (value: Decimal, isPercent: Bool)? {
    var text: String
    switch node.value {
    case .number(let number): text = number
    case .string(let string): text = string.trimmingCharacters(in: .whitespaces)
    default: return nil
    }
    let isPercent = text.hasSuffix("%")
    if isPercent { text = text.dropLast().trimmingCharacters(in: .whitespaces) }
    if !text.contains(".") { text = text.replacingOccurrences(of: ",", with: ".") }
    guard let value = Decimal(exactly: text) else { return nil }
    return (value, isPercent)
  }

  private mutating func number(_ key: String, in root: JSONNode, _ range: ClosedRange<Int>) -> Decimal? {
    guard let node = root[key], !node.isNull else { return nil }
    guard let (value, _) = decimal(node) else {
      fail("not-a-number", CaseTexts.notANumber(key), at: node)
      return nil
    }
    guard value >= Decimal(range.lowerBound), value <= Decimal(range.upperBound) else {
      fail("out-of-range", CaseTexts.outOfRange(key, "\(range.lowerBound)", "\(range.upperBound)"), at: node)
      return nil
    }
    return value
  }

  private mutating func instrument(in root: JSONNode) -> WageCase.Instrument? {
    guard let node = root["instrument"], !node.isNull else { return .measured }
    guard let instrument = node.text.flatMap(WageCase.Instrument.init(rawValue:)) else {
      fail(
        "instrument",
        CaseTexts.unknown(node.text ?? "instrument", allowed: WageCase.Instrument.allCases.map(\.rawValue)), at: node)
      return nil
    }
    return instrument
  }

  private mutating func flag(_ key: String, in root: JSONNode) -> Bool {
    guard let node = root[key] else { return false }
    switch node.value {
    case .bool(let flag): return flag
    case .null: return false
    case .string(let text) where ["true", "ja", "yes"].contains(text.lowercased()): return true
    case .string(let text) where ["false", "nee", "no"].contains(text.lowercased()): return false
    default:
      fail("flag", CaseTexts.unknown(key, allowed: ["true", "false"]), at: node)
      return false
    }
  }

  private mutating func groups(in root: JSONNode) -> [TargetGroup]? {
    guard let node = root["targetGroup"], !node.isNull else { return nil }
    let nodes =
      node.elements
      ?? (node.text ?? "").split(whereSeparator: { $0 == "," || $0 == "|" }).map {
        JSONNode(value: .string($0.trimmingCharacters(in: .whitespaces)), location: node.location)
      }
    var groups: [TargetGroup] = []
    for entry in nodes {
      let text = entry.text ?? ""
      if ["none", "geen", "-"].contains(text.lowercased()) { continue }
      guard let group = TargetGroup(named: text) else {
        fail(
          "target-group", CaseTexts.unknown(text, allowed: TargetGroup.allCases.map(\.rawValue) + ["none"]), at: entry)
        continue
      }
      if !groups.contains(group) { groups.append(group) }
    }
    if nodes.isEmpty { fail("target-group", CaseTexts.missing("targetGroup"), at: node) }
    return groups
  }

  private static let factorKeys = ["pace", "quality", "netWorkTime"]

  private mutating func tasks(in root: JSONNode) -> [MainTask] {
    guard let node = root["mainTasks"], !node.isNull else { return [] }
    guard let nodes = node.elements ?? node.text.map({ CaseReader.split($0, at: node.location) }), !nodes.isEmpty else {
      fail("main-tasks", CaseTexts.mainTasksForm, at: node)
      return []
    }
    var rows: [(name: String, values: [(value: Decimal, isPercent: Bool)], nodes: [JSONNode])] = []
    for (index, task) in nodes.enumerated() {
      guard task.members != nil else {
        fail("main-tasks", CaseTexts.mainTasksForm, at: task)
        continue
      }
      var values: [(Decimal, Bool)] = []
      var places: [JSONNode] = []
      for key in ["share"] + CaseReader.factorKeys {
        guard let entry = task[key], !entry.isNull else {
          fail("missing", CaseTexts.missing(key), at: task)
          continue
        }
        guard let value = decimal(entry) else {
          fail("not-a-number", CaseTexts.notANumber(key), at: entry)
          continue
        }
        values.append(value)
        places.append(entry)
      }
      if values.count == 4 { rows.append((task["name"]?.text ?? "\(index + 1)", values, places)) }
    }
    guard rows.count == nodes.count else { return [] }
    let sharesArePercents = rows.contains { !$0.values[0].isPercent && $0.values[0].value > 2 }
    let factorsArePercents = rows.contains { $0.values[1...].contains { !$0.isPercent && $0.value > 2 } }
    let tasks = rows.map { row in
      let fractions = row.values.enumerated().map { index, given -> Decimal in
        let isPercent = given.isPercent || (index == 0 ? sharesArePercents : factorsArePercents)
        if isPercent, !given.isPercent, given.value > 0, given.value <= 2 {
          warn("mixed-scale", CaseTexts.mixedScale(ExactText.plain(given.value)), at: row.nodes[index])
        }
        return isPercent ? given.value / 100 : given.value
      }
      return MainTask(
        name: row.name, share: fractions[0], pace: fractions[1], quality: fractions[2], netWorkTime: fractions[3])
    }
    var own = Findings()
    _ = Statutes.check(tasks, findings: &own)
    for finding in own.all { fail("main-tasks", finding.message, at: node, hint: finding.hint) }
    return tasks
  }

  /// `name: 50 / 87,5 / 95 / 90 | …` as blocks.
  private static func split(_ text: String, at location: SourceLocation) -> [JSONNode] {
    text.split(separator: "|").map { part in
      let halves = part.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      var members: [(key: String, node: JSONNode)] = []
      if halves.count == 2 { members.append(("name", JSONNode(value: .string(halves[0]), location: location))) }
      let numbers = (halves.last ?? "").split(separator: "/")
      for (key, number) in zip(["share"] + factorKeys, numbers) {
        let value = number.trimmingCharacters(in: .whitespaces)
        members.append((key, JSONNode(value: .string(value), location: location)))
      }
      return JSONNode(value: .object(members), location: location)
    }
  }
}
