import Interchange

/// Reads `scenario.json`; what it does not say keeps its default.
struct ScenarioReader {
  let document: JSONDocument
  private var scenario = Scenario()

  static func read(_ path: String, into findings: inout Findings) -> Scenario {
    guard let document = JSONReader.read(path, into: &findings) else { return Scenario() }
    return read(document, into: &findings)
  }

  static func read(_ document: JSONDocument, into findings: inout Findings) -> Scenario {
    var reader = ScenarioReader(document: document)
    reader.read(into: &findings)
    return reader.scenario
  }

  private init(document: JSONDocument) { self.document = document }

  /// The keys of the file, in the order of its documentation.
  package static let keys = [
    "title", "referenceDate", "mode", "objective", "language", "seed", "iterations", "weights", "limits", "money",
    "conflicts",
    "pins", "displacement", "rotation",
  ]
  /// Rules whose weight can be set.
  package static let weighted = ["placed", "change"]

  private mutating func read(into findings: inout Findings) {
    let root = document.root
    guard document.object(root, "scenario", in: root, into: &findings) != nil else { return }
    document.warnOfUnknownKeys(in: root, known: ScenarioReader.keys, into: &findings)
    if let title = string("title", in: root, &findings) { scenario.title = title }
    scenario.referenceDate = root["referenceDate"].flatMap {
      document.day($0, "referenceDate", in: root, into: &findings)
    }
    if let word = string("language", in: root, &findings) {
      if let language = Language(rawValue: word) {
        scenario.language = language
      } else {
        report(
          "scenario/unknown-word", ScenarioTexts.unknownWord(word, Language.allCases.map(\.rawValue)), root["language"],
          &findings)
      }
    }
    if let word = string("mode", in: root, &findings) {
      if let mode = Scenario.Mode(rawValue: word) {
        scenario.mode = mode
      } else {
        report(
          "scenario/unknown-word", ScenarioTexts.unknownWord(word, Scenario.Mode.allCases.map(\.rawValue)),
          root["mode"], &findings)
      }
    }
    if let word = string("objective", in: root, &findings) {
      if let objective = Scenario.Objective(rawValue: word) {
        scenario.objective = objective
      } else {
        report(
          "scenario/unknown-word", ScenarioTexts.unknownWord(word, Scenario.Objective.allCases.map(\.rawValue)),
          root["objective"], &findings)
      }
    }
    if let seed = integer("seed", in: root, 0...Int.max, &findings) { scenario.seed = UInt64(seed) }
    scenario.iterations = integer("iterations", in: root, 1...1_000_000_000, &findings)
    readWeights(root["weights"], &findings)
    if let limits = root["limits"] { readLimits(limits, &findings) }
    if scenario.limits.minimumPlaced > 0, scenario.objective == .peopleFirst,
      let place = root["limits"]?["minimumPlaced"]
    {
      findings.add(
        Diagnostic(
          .warning, "scenario/unused-limit", ScenarioTexts.unusedMinimum, at: document.location(place.place),
          excerpt: document.excerpt(line: place.place.line), hint: ScenarioTexts.unusedMinimumHint))
    }
    if let money = root["money"] { readMoney(money, &findings) }
    if let rotation = root["rotation"] { readRotation(rotation, &findings) }
    for entry in root["conflicts"].flatMap({ document.array($0, "conflicts", in: root, into: &findings) }) ?? [] {
      readConflict(entry, &findings)
    }
    for entry in root["pins"].flatMap({ document.array($0, "pins", in: root, into: &findings) }) ?? [] {
      readPin(entry, &findings)
    }
    for entry in root["displacement"].flatMap({ document.array($0, "displacement", in: root, into: &findings) }) ?? [] {
      if let answers = displacement(entry, &findings) { scenario.displacement.append(answers) }
    }
  }

  private mutating func readWeights(_ value: JSONValue?, _ findings: inout Findings) {
    guard let value, let members = document.object(value, "weights", in: document.root, into: &findings) else { return }
    for member in members {
      guard ScenarioReader.weighted.contains(member.key) else {
        let hint = ImportTexts.nearestWord(member.key, among: ScenarioReader.weighted)
        report(
          "scenario/unknown-rule", ScenarioTexts.unknownRule(member.key, ScenarioReader.weighted), member.place,
          &findings,
          hint: hint)
        continue
      }
      if let weight = integer(member.key, in: value, 0...1_000_000, &findings) { scenario.weights[member.key] = weight }
    }
  }

  private mutating func readLimits(_ value: JSONValue, _ findings: inout Findings) {
    var limits = Scenario.Limits()
    let fields: [(String, WritableKeyPath<Scenario.Limits, Int>, ClosedRange<Int>)] = [
      ("minimumPlaced", \.minimumPlaced, 0...1_000_000), ("donorMinimumShare", \.donorMinimumShare, 0...100),
      ("donorMinimumLightShare", \.donorMinimumLightShare, 0...100),
      ("donorMinimumTasks", \.donorMinimumTasks, 0...100_000),
      ("minimumFrequency", \.minimumFrequency, 0...10_000),
      ("wayMinutes", \.wayMinutes, 0...240),
      ("lowDemand", \.lowDemand, 0...40), ("lowLevel", \.lowLevel, 0...50),
      ("marginalPercent", \.marginalPercent, 0...100), ("underuseGap", \.underuseGap, 10...50),
      ("underuseShare", \.underuseShare, 0...100), ("routineFrom", \.routineFrom, 0...1000),
      ("routineBelow", \.routineBelow, 0...1000),
    ]
    let quality = QualityLimits.fields
    document.warnOfUnknownKeys(
      in: value, known: fields.map(\.0) + quality.map(\.name) + ["enforcedTimetable", "enforcedQuality"],
      into: &findings)
    if let answer = bool("enforcedTimetable", in: value, &findings) { limits.enforcedTimetable = answer }
    if let list = value["enforcedQuality"] { limits.enforcedQuality = readReds(list, in: value, &findings) }
    for (name, path, range) in quality {
      if let number = integer(name, in: value, range, &findings) { limits.quality[keyPath: path] = number }
    }
    for (name, path, range) in fields {
      if let number = integer(name, in: value, range, &findings) { limits[keyPath: path] = number }
    }
    scenario.limits = limits
  }

  /// The red conditions that no job may have, by the ids of their rules.
  private func readReds(_ value: JSONValue, in parent: JSONValue, _ findings: inout Findings) -> QualityReds {
    var reds: QualityReds = []
    for entry in document.array(value, "enforcedQuality", in: parent, into: &findings) ?? [] {
      guard let word = document.string(entry, "enforcedQuality", in: parent, into: &findings) else { continue }
      guard let rule = QualityReds.rules.first(where: { $0.id == word }) else {
        report(
          "scenario/unknown-word", ScenarioTexts.unknownWord(word, QualityReds.rules.map(\.id)), entry, &findings)
        continue
      }
      reds.insert(rule.red)
    }
    return reds
  }

  private mutating func readMoney(_ value: JSONValue, _ findings: inout Findings) {
    var money = Scenario.MoneyAssumptions()
    let fields: [(String, WritableKeyPath<Scenario.MoneyAssumptions, Int>, ClosedRange<Int>)] = [
      ("employerChargesPermille", \.employerChargesPermille, 0...2000), ("redeployment", \.redeployment, 0...100),
      ("durationMonths", \.durationMonths, 1...600), ("usualFullTimeMinutes", \.usualFullTimeMinutes, 60...3600),
      ("performanceBand", \.performanceBand, 0...50), ("absencePercent", \.absencePercent, 0...100),
      ("errorRecoveryPercent", \.errorRecoveryPercent, 0...100), ("startMonths", \.startMonths, 0...24),
      ("horizonYears", \.horizonYears, 1...30), ("discountPermille", \.discountPermille, 0...1000),
      ("fundReturnPercent", \.fundReturnPercent, 0...100), ("bondSharePercent", \.bondSharePercent, 0...100),
      ("bondCapPercent", \.bondCapPercent, 0...1000),
    ]
    let others = ["guidanceHourlyCost", "trainingCost", "placementCost", "benefitPerMonth"]
    document.warnOfUnknownKeys(in: value, known: fields.map(\.0) + others, into: &findings)
    for (name, path, range) in fields {
      if let number = integer(name, in: value, range, &findings) { money[keyPath: path] = number }
    }
    money.guidanceHourlyCost = euro("guidanceHourlyCost", in: value, &findings)
    money.trainingCost = euro("trainingCost", in: value, &findings) ?? .zero
    money.placementCost = euro("placementCost", in: value, &findings) ?? .zero
    if let benefits = value["benefitPerMonth"] {
      let groups = SupportGroup.allCases.filter { $0 != .none }.map(\.rawValue)
      document.warnOfUnknownKeys(in: benefits, known: groups, into: &findings)
      if document.object(benefits, "benefitPerMonth", in: value, into: &findings) != nil {
        for group in groups {
          if let amount = euro(group, in: benefits, &findings) { money.benefitPerMonth[group] = amount }
        }
      }
    }
    scenario.money = money
  }

  private mutating func readRotation(_ value: JSONValue, _ findings: inout Findings) {
    var rotation = Scenario.RotationSettings()
    let fields: [(String, WritableKeyPath<Scenario.RotationSettings, Int>, ClosedRange<Int>)] = [
      ("weeks", \.weeks, 1...520), ("teamLimit", \.teamLimit, 0...100_000),
      ("mentorMinutesPreparing", \.mentorMinutesPreparing, 0...10_080),
      ("mentorMinutesCovering", \.mentorMinutesCovering, 0...10_080),
      ("robustRuns", \.robustRuns, 0...100_000), ("seekerStopsPercent", \.seekerStopsPercent, 0...100),
      ("courseMovesPercent", \.courseMovesPercent, 0...100), ("courseMovesWeeks", \.courseMovesWeeks, 1...52),
    ]
    document.warnOfUnknownKeys(
      in: value,
      known: fields.map(\.0) + [
        "ruleSet", "firstWeek", "teamLimits", "uncoveredHourCost", "chains", "intakeGroups", "travelKilometreCost",
      ],
      into: &findings)
    for (name, path, range) in fields {
      if let number = integer(name, in: value, range, &findings) { rotation[keyPath: path] = number }
    }
    if let word = string("ruleSet", in: value, &findings) { rotation.ruleSet = word }
    rotation.firstWeek = value["firstWeek"].flatMap { document.day($0, "firstWeek", in: value, into: &findings) }
    rotation.uncoveredHourCost = euro("uncoveredHourCost", in: value, &findings)
    rotation.travelKilometreCost = euro("travelKilometreCost", in: value, &findings) ?? .zero
    if let teams = value["teamLimits"] {
      for member in document.object(teams, "teamLimits", in: value, into: &findings) ?? [] {
        if let number = integer(member.key, in: teams, 0...100_000, &findings) {
          rotation.teamLimits[member.key] = number
        }
      }
    }
    for entry in value["chains"].flatMap({ document.array($0, "chains", in: value, into: &findings) }) ?? [] {
      document.warnOfUnknownKeys(in: entry, known: ["from", "to", "weeks"], into: &findings)
      guard let from = document.string(entry["from"], "from", in: entry, into: &findings),
        let to = document.string(entry["to"], "to", in: entry, into: &findings)
      else { continue }
      rotation.chains.append(
        .init(
          from: from, to: to, weeks: integer("weeks", in: entry, 0...520, &findings) ?? 0,
          location: document.location(entry.place)))
    }
    for entry in value["intakeGroups"].flatMap({ document.array($0, "intakeGroups", in: value, into: &findings) }) ?? []
    {
      document.warnOfUnknownKeys(in: entry, known: ["course", "minimum", "maximum"], into: &findings)
      guard let course = document.string(entry["course"], "course", in: entry, into: &findings) else { continue }
      rotation.intakeGroups.append(
        .init(
          course: course, minimum: integer("minimum", in: entry, 1...100_000, &findings) ?? 1,
          maximum: integer("maximum", in: entry, 1...100_000, &findings), location: document.location(entry.place)))
    }
    scenario.rotation = rotation
  }

  private mutating func readConflict(_ entry: JSONValue, _ findings: inout Findings) {
    document.warnOfUnknownKeys(in: entry, known: ["first", "second", "reason"], into: &findings)
    guard let first = document.string(entry["first"], "first", in: entry, into: &findings),
      let second = document.string(entry["second"], "second", in: entry, into: &findings)
    else { return }
    scenario.conflicts.append(
      .init(first: first, second: second, reason: string("reason", in: entry, &findings) ?? ""))
  }

  private mutating func readPin(_ entry: JSONValue, _ findings: inout Findings) {
    let known = ["task", "stays", "person", "placed", "training", "start", "notThisYear", "seeker", "reason"]
    document.warnOfUnknownKeys(in: entry, known: known, into: &findings)
    let kind: Pin.Kind?
    if let task = string("task", in: entry, &findings) {
      if let person = string("person", in: entry, &findings) {
        kind = .taskTo(task: task, person: person)
      } else {
        kind = bool("stays", in: entry, &findings) == true ? .taskStays(task: task) : nil
      }
    } else if let person = string("person", in: entry, &findings) {
      kind = bool("placed", in: entry, &findings).map {
        $0 ? .personPlaced(person: person) : .personNotPlaced(person: person)
      }
    } else if let training = string("training", in: entry, &findings) {
      if let seeker = string("seeker", in: entry, &findings) {
        kind = .seekerCovers(seeker: seeker, training: training)
      } else if bool("notThisYear", in: entry, &findings) == true {
        kind = .trainingNotThisYear(training: training)
      } else {
        kind = entry["start"].flatMap { document.day($0, "start", in: entry, into: &findings) }
          .map { .trainingStarts(training: training, day: $0) }
      }
    } else {
      kind = nil
    }
    guard let kind else {
      report("scenario/unclear-pin", ScenarioTexts.unclearPin, entry.place, &findings, hint: ScenarioTexts.pinHint)
      return
    }
    scenario.pins.append(
      Pin(kind, reason: string("reason", in: entry, &findings) ?? "", location: document.location(entry.place)))
  }

  func string(_ name: String, in parent: JSONValue, _ findings: inout Findings) -> String? {
    parent[name].flatMap { document.string($0, name, in: parent, into: &findings) }
  }

  func bool(_ name: String, in parent: JSONValue, _ findings: inout Findings) -> Bool? {
    parent[name].flatMap { document.bool($0, name, in: parent, into: &findings) }
  }

  func integer(
    _ name: String, in parent: JSONValue, _ range: ClosedRange<Int>, _ findings: inout Findings
  ) -> Int? {
    guard let value = parent[name], let number = document.integer(value, name, in: parent, into: &findings) else {
      return nil
    }
    guard range.contains(number) else {
      report("value/out-of-range", ScenarioTexts.outOfRange(name, number, range), value, &findings)
      return nil
    }
    return number
  }

  /// An amount: a number or a text with a decimal point, `37.50`.
  private func euro(_ name: String, in parent: JSONValue, _ findings: inout Findings) -> Euro? {
    let text: String
    switch parent[name] {
    case .number(let digits, _)?: text = digits
    case .string(let words, _)?: text = words
    case nil: return nil
    case let other?:
      report("value/not-a-number", ScenarioTexts.notAnAmount(name), other, &findings)
      return nil
    }
    if case .success(let cents) = DecimalText.units(of: text, scale: 100), (0...100_000_00).contains(cents) {
      return Euro(cents: cents)
    }
    report("value/not-a-number", ScenarioTexts.notAnAmount(name), parent[name], &findings)
    return nil
  }

  func report(_ code: String, _ message: Phrase, _ value: JSONValue?, _ findings: inout Findings) {
    report(code, message, (value ?? document.root).place, &findings)
  }

  func report(
    _ code: String, _ message: Phrase, _ place: JSONValue.Place, _ findings: inout Findings, hint: Phrase? = nil
  ) {
    findings.add(
      Diagnostic(
        .error, code, message, at: document.location(place), excerpt: document.excerpt(line: place.line), hint: hint))
  }
}
