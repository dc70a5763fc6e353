import Interchange
import JobCarving

/// One kind of data of which `import` makes a project folder, as data: help, parsing and running use the same entry.
///
/// A new format is one file beside this one, with a value that stands in `all`.
struct ImportFormat: Sendable {
  /// What an import made, and how it is written.
  struct Result {
    var organisation: Organisation
    var write: (_ folder: String, _ language: Language) throws -> Void
    /// What is left to do for the user, behind the counts.
    var remark: Phrase
  }

  var name: String
  /// What stands behind the name on the command line.
  var operand: Phrase
  var takesSeveral: Bool
  var details: Phrase
  /// Options that only this format has.
  var options: [CommandOption]
  var example: String
  /// `nil` when nothing could be made; why is in the findings.
  var run:
    @Sendable (
      _ arguments: Arguments, _ operands: [String], _ language: Language, _ findings: inout Findings
    ) throws(UsageError) -> Result?

  static let all: [ImportFormat] = [onet, bpmn, xes, setu, mbo, fml]

  /// The option of the formats that decompose positions from a catalogue.
  static let staffing = CommandOption(
    long: "staffing", value: "FILE",
    help: Phrase(
      nl: "onet, mbo: bezetting met beroepscode, afdeling, fte, uren, uurkosten",
      en: "onet, mbo: staffing with occupation code, department, fte, hours, hourly cost"))
}

extension ImportFormat.Result {
  /// What an importer made that also knows which cells are still to be filled in.
  init(_ project: ImportedProject) {
    let count = project.questions.count
    self.init(
      organisation: project.organisation, write: { try project.write(to: $0, language: $1) },
      remark: Phrase(
        nl: "Nog in te vullen: \(count) \(count == 1 ? "cel" : "cellen"); 'jobcarve questions' vraagt ernaar.",
        en: "Still to fill in: \(count) \(count == 1 ? "cell" : "cells"); 'jobcarve questions' asks for them."))
  }
}
