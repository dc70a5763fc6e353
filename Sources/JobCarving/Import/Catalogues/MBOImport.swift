public import Interchange

/// Decomposes positions of a staffing list by Dutch vocational qualifications (import uit kwalificatiedossiers mbo).
///
/// The code of a line is the number or the exact name of a profile. Each work process becomes a task, its core task the
/// process that it belongs to. The minutes of the position are shared out equally and are assumed, like everything here,
/// until somebody confirms them; what a task asks of a person stays unknown.
public enum MBOImport {
  /// Reads `profielen.json` in `directory` (or the file itself) and the staffing list.
  ///
  /// - Returns: positions and tasks, or `nil` when anything is wrong; all of it is in `findings`.
  public static func run(
    directory: String, staffing: String, into findings: inout Findings
  ) -> ImportedProject? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    let lines = StaffingLine.read(staffing, into: &found)
    if lines.isEmpty && !found.hasErrors { found.add(CatalogueTexts.noPositions(staffing)) }
    guard let catalogue = QualificationCatalogue(path: directory, into: &found) else { return nil }
    let project = project(lines, catalogue, into: &found)
    return found.hasErrors ? nil : project
  }

  static func project(
    _ lines: [StaffingLine], _ catalogue: QualificationCatalogue, into findings: inout Findings
  ) -> ImportedProject {
    var project = ImportedProject(Organisation())
    var codes = CodeMaker()
    var seen: Set<String> = []
    for line in lines {
      guard let profile = catalogue.profile(line.code) else {
        findings.add(
          CatalogueTexts.unknownProfile(
            line.code, nearest: catalogue.lookUp(line.code.isEmpty ? line.name : line.code, limit: 3), at: line.location
          ))
        continue
      }
      let processes = profile.coreTasks.flatMap { task in task.workProcesses.map { (task.name, $0) } }
      if processes.isEmpty {
        findings.add(CatalogueTexts.noProcesses(profile.name, at: line.location))
        continue
      }
      let id = line.id.isEmpty ? codes.code(for: profile.name) : line.id
      guard seen.insert(id).inserted else {
        findings.add(CatalogueTexts.duplicatePosition(id, at: line.location))
        continue
      }
      let position = Position(
        id: id, name: line.name.isEmpty ? profile.name : line.name, department: line.department,
        fteHundredths: line.fteHundredths, fullTimeMinutes: line.fullTimeMinutes, hourlyCost: line.hourlyCost,
        level: line.level ?? profile.level, location: line.location)
      project.organisation.positions.append(position)
      let minutes = ONetOrganisation.share(position.minutesPerWeek, weights: processes.map { _ in 1 })
      for (index, (core, process)) in processes.enumerated() {
        var task = WorkTask(
          id: "\(id)-\(index + 1)", position: id, name: process, minutesPerWeek: minutes[index])
        task.minutesAreAssumed = true
        task.process = core
        task.conditionsAreKnown = false
        task.source = CatalogueTexts.source(profile)
        project.organisation.tasks.append(task)
      }
    }
    return project
  }
}
