public import Interchange

/// Turns process models in BPMN 2.0 into a project folder whose times are still to be filled in (import uit BPMN).
///
///     var findings = Findings()
///     let made = BPMNImport.run(files: ["intake.bpmn"], into: &findings)
///     try made?.write(to: "intake")
///
/// A lane is a position, else the pool, else the process. Abstract, user and manual tasks, and calls of what is
/// elsewhere, are work of people; service, script and business rule tasks are a system's, and so are send and receive
/// tasks unless the model names people for them. Tasks inside sub-processes are tasks like others, with their path as
/// the process. A call of a process that is among the files stands for the tasks of that process.
public enum BPMNImport {
  /// Reads the models.
  ///
  /// - Returns: positions and tasks in the order of their names, which no tool's order of elements changes, with what a
  ///   process model does not tell: size, cost and level of the positions, time and level of what people do. `nil` when
  ///   anything is wrong; all of it is in `findings`.
  public static func run(files: [String], into findings: inout Findings) -> ImportedProject? {
    var found = Findings()
    defer { findings.add(contentsOf: found) }
    let models = files.compactMap { BPMNModel.read($0, into: &found) }
    guard !found.hasErrors else { return nil }
    var project = ImportedProject(BPMNInventory(models).organisation(into: &found))
    for position in project.organisation.positions {
      for field in ["fte", "hourly_cost", "level"] {
        project.ask(field, of: position.id, in: InputSchemas.organisation)
      }
    }
    for task in project.organisation.tasks where task.doneBy == .people {
      for field in ["minutes_per_week", "frequency", "level"] {
        project.ask(field, of: task.id, in: InputSchemas.inventory)
      }
    }
    return project
  }
}
