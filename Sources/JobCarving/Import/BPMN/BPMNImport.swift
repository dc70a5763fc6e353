public import Interchange

/// Turns process models in BPMN 2.0 into a project folder whose times are still to be filled in (import uit BPMN).
///
///     var findings = Findings()
///     if let organisation = BPMNImport.run(files: ["intake.bpmn"], into: &findings) {
///       try BPMNImport.write(organisation, to: "intake")
///     }
///
/// A lane is a position, else the pool, else the process. Abstract, user and manual tasks, and calls of what is
/// elsewhere, are work of people; service, script and business rule tasks are a system's, and so are send and receive
/// tasks unless the model names people for them. Tasks inside sub-processes are tasks like others, with their path as
/// the process. A call of a process that is among the files stands for the tasks of that process.
public enum BPMNImport {
  /// Reads the models.
  ///
  /// - Returns: positions and tasks in the order of their names, which no tool's order of elements changes, or `nil` when
  ///   anything is wrong; all of it is in `findings`.
  public static func run(files: [String], into findings: inout Findings) -> Organisation? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    let models = files.compactMap { BPMNModel.read($0, into: &found) }
    guard !found.hasErrors else { return nil }
    return BPMNInventory(models).organisation(into: &found)
  }

  /// Writes `organisation.csv` and `inventory.csv` with empty columns for what a process model does not tell: size and
  /// cost of the positions, time and level of the tasks.
  public static func write(
    _ organisation: Organisation, to folder: String, language: Language = .dutch
  ) throws {
    let asks: Set = ["fte", "hourly_cost", "level", "hours_per_week", "frequency", "minutes_each"]
    try ProjectFolderWriter(language: language, asks: asks).write(organisation, to: folder)
  }
}
