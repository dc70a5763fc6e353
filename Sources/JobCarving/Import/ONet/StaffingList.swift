package import Interchange

/// The published shape of a staffing list (bezetting): who of a catalogue's occupations works where, and how much.
package enum StaffingSchema {
  package static let staffing = RecordSchema(
    root: "staffing", dutchRoot: "bezetting", record: "line", dutchRecord: "regel",
    meaning: Phrase(
      nl: "De functies die uit een beroepenlijst komen, één per regel.",
      en: "The positions to take from a list of occupations, one a row."),
    fields: [
      Field(
        "code", "beroepscode", aliases: ["occupation_code", "beroep", "onet_code", "soc"], .identifier,
        example: "29-1141.00", required: true,
        Phrase(
          nl: "Code van het beroep in O*NET. Zonder .00 mag ook.",
          en: "Code of the occupation in O*NET. Without .00 is fine too.")),
      Field(
        "id", "id", aliases: ["functiecode"], .identifier, example: "VPK",
        Phrase(
          nl: "Korte code van de functie. Leeg: de beroepscode.",
          en: "Short code of the position. Blank: the occupation code.")),
      Field(
        "name", "naam", aliases: ["functienaam", "functie"], .text, example: "Verpleegkundige",
        Phrase(
          nl: "Naam van de functie. Leeg: de titel van O*NET.",
          en: "Name of the position. Blank: the title in O*NET.")),
      Field(
        "department", "afdeling", .text, example: "B3",
        Phrase(nl: "Afdeling waar de functie bij hoort.", en: "Department that the position belongs to.")),
      Field(
        "fte", "fte", .number(scale: 100, 0...10_000_000), unit: Phrase(verbatim: "fte"), example: "24,5",
        required: true,
        Phrase(nl: "Omvang van de functie in voltijdbanen.", en: "Size of the position in full-time jobs.")),
      Field(
        "hours_per_week", "uren_per_week", aliases: ["hours", "uren", "fulltime", "voltijd"],
        .number(scale: 100, 1_00...168_00), unit: InputSchemas.hoursAWeek, example: "36",
        Phrase(nl: "Uren van een voltijdbaan. Leeg: 36.", en: "Hours of a full-time job. Blank: 36.")),
      Field(
        "hourly_cost", "uurkosten", aliases: ["kosten_per_uur"], .number(scale: 100, 0...100_000),
        unit: InputSchemas.euro, example: "41,50", required: true,
        Phrase(nl: "Wat een gewerkt uur de werkgever kost.", en: "What an hour of work costs the employer.")),
      Field(
        "level", "niveau", .integer(1...6), example: "4",
        Phrase(
          nl: "Opleidingsniveau van 1 tot 6. Leeg: volgt uit de Job Zone van O*NET.",
          en: "Education level from 1 to 6. Blank: follows from the job zone of O*NET.")),
    ])
}

/// One line of a staffing list.
struct StaffingLine: Hashable, Sendable {
  var code: String
  var id = ""
  var name = ""
  var department = ""
  var fteHundredths: Int
  var fullTimeMinutes = 36 * 60
  var hourlyCost: Euro
  var level: Int?
  var location: SourceLocation?
}

extension StaffingLine {
  /// The lines of a staffing list; lines with a wrong value are left out and have their finding.
  static func read(_ path: String, into findings: inout Findings) -> [StaffingLine] {
    guard let file = RecordFile.read(path, schema: StaffingSchema.staffing, into: &findings) else { return [] }
    return file.records.compactMap { record in
      let row = file.reading(record)
      guard let code = row.identifier("code", into: &findings), let fte = row.number("fte", into: &findings),
        let cost = row.number("hourly_cost", into: &findings)
      else { return nil }
      var line = StaffingLine(code: code, fteHundredths: fte, hourlyCost: Euro(cents: cost))
      line.id = row.identifier("id", into: &findings) ?? ""
      line.name = row.text("name", into: &findings) ?? ""
      line.department = row.text("department", into: &findings) ?? ""
      // Hundredths of an hour are 0.6 minute: half up.
      if let hours = row.number("hours_per_week", into: &findings) { line.fullTimeMinutes = (hours * 6 + 5) / 10 }
      line.level = row.integer("level", into: &findings)
      line.location = row.location(of: "code")
      return line
    }
  }
}
