/// What is said about process models.
enum BPMNTexts {
  static func notBPMN(_ file: String, found: String, line: Int, column: Int, excerpt: String?) -> Diagnostic {
    Diagnostic(
      .error, "bpmn/not-bpmn",
      Phrase(
        nl: "Het buitenste element is '\(found)'; dit is geen procesmodel in BPMN 2.0.",
        en: "The outermost element is '\(found)'; this is no process model in BPMN 2.0."),
      at: SourceLocation(file: file, line: line, column: column), excerpt: excerpt,
      hint: Phrase(
        nl: "Misschien kan uw modelleerprogramma het model als BPMN 2.0 (XML) opslaan.",
        en: "Maybe your modelling tool can save the model as BPMN 2.0 (XML)."))
  }

  static func noTasks(_ file: String) -> Diagnostic {
    Diagnostic(
      .warning, "bpmn/no-tasks",
      Phrase(nl: "In dit procesmodel staat geen taak.", en: "This process model holds no task."),
      at: SourceLocation(file: file))
  }
}
