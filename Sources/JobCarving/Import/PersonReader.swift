import Interchange

extension CapabilityProfile {
  /// Reads one record of `people`; `nil` when it has no identifier to go by.
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let id = row.identifier("id", into: &findings) else { return nil }
    let least = wholeMinutes(row.number("hours_from", into: &findings))
    let most = wholeMinutes(row.number("hours_to", into: &findings))
    self.init(id: id, minimumMinutes: least ?? 0, maximumMinutes: most ?? least ?? 0)
    minimumIsMissing = least == nil
    maximumIsMissing = most == nil
    // Of a value that was not understood nothing more is said.
    if let least, let most, least > most {
      row.report(.error, "person/hours-reversed", ImportTexts.hoursReversed, at: "hours_from", into: &findings)
      minimumMinutes = maximumMinutes
    }
    name = row.text("name", into: &findings) ?? id
    count = row.integer("how_many", into: &findings) ?? 1
    availability = row.windows("availability", into: &findings)
    maximumMinutesPerDay = wholeMinutes(row.number("hours_per_day", into: &findings))
    birthYear = row.integer("birth_year", into: &findings)
    supportGroup =
      row.choice("support_group", into: &findings).flatMap(SupportGroup.init(rawValue:)) ?? .participationAct
    instrument =
      row.choice("instrument", into: &findings).flatMap(WageInstrument.init(rawValue:)) ?? supportGroup.usualInstrument
    hourlyWage = row.number("hourly_wage", into: &findings).map(Euro.init(cents:))
    pace = row.integer("expected_pace", into: &findings) ?? 100
    quality = row.integer("expected_quality", into: &findings) ?? 100
    netWorkTime = row.integer("expected_net_time", into: &findings) ?? 100
    guidanceMinutes = wholeMinutes(row.number("guidance_hours", into: &findings)) ?? 0
    oneOffCost = Euro(cents: row.number("one_off_cost", into: &findings) ?? 0)
    weight = row.integer("weight", into: &findings) ?? 1
    licences = row.list("licences", into: &findings)
    wish = row.text("wish", into: &findings) ?? ""
    location = row.location(of: "id")

    let isAverage = row.choice("blank_means", into: &findings) == "average"
    for dimension in CapabilityDimension.levels {
      levels[dimension.rawValue] = row.number(dimension.id, into: &findings) ?? (isAverage ? 30 : nil)
    }
    for quantity in ExposureQuantity.allCases {
      limits[quantity.rawValue] =
        row.integer(CapabilityProfile.limitFields[quantity.rawValue], into: &findings)
        ?? (isAverage ? quantity.reference : nil)
    }
    for word in row.list("at_least", into: &findings) {
      guard case .level(let dimension) = ProfilePoint(named: word) else {
        row.report(
          .error, "person/unknown-level", ImportTexts.unknownPoint(word), at: "at_least",
          hint: ImportTexts.nearestWord(word, among: InputSchemas.levelNames), into: &findings)
        continue
      }
      if !atLeast.contains(dimension) { atLeast.append(dimension) }
    }
    atLeast.sort()
    source = row.text("source", into: &findings) ?? ""
    avoids = row.conditions("avoid", into: &findings).0.keys.sorted()
    if let availability, availability.totalMinutes < minimumMinutes {
      row.report(
        .error, "person/too-little-availability",
        ImportTexts.littleAvailability(availability.totalMinutes, minimumMinutes), at: "availability", into: &findings)
    }
  }

  package static let limitFields = [
    "lift_kg", "lift_per_hour", "push_kg", "reach_per_hour", "bend_per_hour", "walk_on_end", "walk_per_day",
    "stand_on_end", "stand_per_day", "sit_on_end", "sit_per_day",
  ]
}

extension SupportGroup {
  /// The instrument that goes with the group when the file names none.
  var usualInstrument: WageInstrument {
    switch self {
    case .participationAct: .measured
    case .wajong: .dispensation
    case .jobsAgreement, .disabledEmployee, .none: .none
    }
  }
}

/// Reads `performance` and `measures`, which add to people already read.
enum PersonAdditions {
  static func addPerformance(
    _ row: RecordReading, to people: inout [CapabilityProfile], into findings: inout Findings
  ) {
    guard let index = person(row, people, into: &findings), let kind = row.text("kind", into: &findings),
      let pace = row.integer("pace", into: &findings), let quality = row.integer("quality", into: &findings),
      let net = row.integer("net_time", into: &findings)
    else { return }
    let key = kind.lowercased()
    if people[index].performanceByKind[key] != nil {
      row.report(.error, "performance/twice", ImportTexts.twice(kind), at: "kind", into: &findings)
    }
    people[index].performanceByKind[key] = .init(pace: pace, quality: quality, netWorkTime: net)
  }

  static func addMeasure(_ row: RecordReading, to people: inout [CapabilityProfile], into findings: inout Findings) {
    guard let index = person(row, people, into: &findings), let point = row.text("point", into: &findings),
      let kind = row.choice("kind", into: &findings).flatMap(Measure.Kind.init(rawValue:))
    else { return }
    guard let effect = effect(point, row, into: &findings) else { return }
    people[index].measures.append(
      Measure(
        kind: kind, effect: effect, description: row.text("description", into: &findings) ?? "",
        oneOffCost: Euro(cents: row.number("one_off_cost", into: &findings) ?? 0),
        yearlyCost: Euro(cents: row.number("yearly_cost", into: &findings) ?? 0)))
  }

  private static func person(
    _ row: RecordReading, _ people: [CapabilityProfile], into findings: inout Findings
  ) -> Int? {
    guard let id = row.identifier("person", into: &findings) else { return nil }
    if let index = people.firstIndex(where: { $0.id == id }) { return index }
    row.report(
      .error, "reference/unknown-person", ImportTexts.unknownPerson(id), at: "person",
      hint: ImportTexts.nearestWord(id, among: people.map(\.id)), into: &findings)
    return nil
  }

  private static func effect(_ point: String, _ row: RecordReading, into findings: inout Findings) -> Measure.Effect? {
    let raise = row.number("raises_by", into: &findings)
    switch ProfilePoint(named: point) {
    case .condition(let condition): return .lifts(condition)
    case .level(let dimension):
      if let raise, (1...50).contains(raise) { return .raisesLevel(dimension, byTenths: raise) }
      row.report(.error, "measure/no-effect", ImportTexts.noEffect, at: "raises_by", into: &findings)
      return nil
    case .limit(let quantity):
      if let raise, raise >= 10 { return .raisesLimit(quantity, by: raise / 10) }
      row.report(.error, "measure/no-effect", ImportTexts.noEffect, at: "raises_by", into: &findings)
      return nil
    case nil: break
    }
    row.report(
      .error, "measure/unknown-point", ImportTexts.unknownPoint(point), at: "point",
      hint: ImportTexts.nearestWord(point, among: ProfilePoint.words), into: &findings)
    return nil
  }
}
