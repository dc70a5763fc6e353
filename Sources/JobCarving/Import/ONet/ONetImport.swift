public import Interchange

/// Turns occupations of the O*NET catalogue and a staffing list into a project folder (import uit O*NET).
///
///     var findings = Findings()
///     if let organisation = ONetImport.run(directory: "onet-18.1", staffing: "bezetting.csv", into: &findings) {
///       try ONetImport.write(organisation, to: "ziekenhuis")
///     }
///
/// Positions get their size and cost from the staffing list and their education level from the job zone; the tasks of
/// an occupation share the minutes of its position by how often people do them (`ONetTaskFrequency`) where the release
/// has `Task Ratings.txt`, else core tasks weigh 2 and others 1; marked as assumed either way. Requirements come
/// from ratings of importance, by a map of our own; each carries whether it is a value of the occupation or an estimate
/// for the task, and how directly the catalogue measures it. What nobody rated stays unknown. People and a scenario are
/// not part of it.
public enum ONetImport {
  /// Reads the release in `directory` and the table at `staffing`.
  ///
  /// - Returns: the organisation, or `nil` when anything is wrong; all of it is in `findings`.
  public static func run(directory: String, staffing: String, into findings: inout Findings) -> Organisation? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    let lines = StaffingLine.read(staffing, into: &found)
    if lines.isEmpty && !found.hasErrors { found.add(ONetTexts.noPositions(staffing)) }
    let wanted = Set(lines.map { ONetOrganisation.fullCode($0.code) })
    guard let database = ONetDatabase.read(directory: directory, wanted: wanted, into: &found) else { return nil }
    let organisation = ONetOrganisation(database: database).organisation(lines, into: &found)
    return found.hasErrors ? nil : organisation
  }

  /// Writes the imported organisation as `organisation.csv` and `inventory.csv`, with the attribution that the
  /// catalogue's licence asks for in `BRON.txt`.
  public static func write(
    _ organisation: Organisation, to folder: String, language: Language = .dutch
  ) throws {
    let release = organisation.tasks.first?.source ?? "O*NET"
    try ProjectFolderWriter(language: language).write(
      organisation, texts: [("BRON.txt", ONetAttribution.text(release: release))], to: folder)
  }
}
