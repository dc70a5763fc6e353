import Interchange

extension Position {
  /// Reads one record of `organisation`; `nil` when it has no identifier to go by.
  init?(_ row: RecordReading, into findings: inout Findings) {
    guard let id = row.identifier("id", into: &findings) else { return nil }
    self.init(
      id: id, name: row.text("name", into: &findings) ?? id,
      department: row.text("department", into: &findings) ?? "",
      employer: row.text("employer", into: &findings) ?? "",
      fteHundredths: row.number("fte", into: &findings) ?? 0,
      headcount: row.integer("people", into: &findings) ?? 0,
      fullTimeMinutes: wholeMinutes(row.number("hours_per_week", into: &findings)) ?? 36 * 60,
      hourlyCost: Euro(cents: row.number("hourly_cost", into: &findings) ?? 0),
      level: row.integer("level", into: &findings),
      contractedOutTo: row.text("contracted_out_to", into: &findings) ?? "",
      hasConsent: row.yesNo("consent", into: &findings) ?? false,
      minimumMinutes: wholeMinutes(row.number("min_hours", into: &findings)),
      minimumLightShare: row.integer("min_light_share", into: &findings),
      freedTimeUse: row.text("freed_time_use", into: &findings) ?? "",
      redeployment: row.integer("redeployment", into: &findings), location: row.location(of: "id"))
    if fteHundredths == 0 {
      row.report(.warning, "position/no-hours", ImportTexts.noHours(name), at: "fte", into: &findings)
    }
  }
}

/// Hours in hundredths as whole minutes, half up.
func wholeMinutes(_ hundredthsOfHours: Int?) -> Int? { hundredthsOfHours.map { ($0 * 60 + 50) / 100 } }
