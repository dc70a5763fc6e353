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
    @Sendable (_ arguments: Arguments, _ operands: [String], _ findings: inout Findings) throws(UsageError) -> Result?

  static let all: [ImportFormat] = [onet, bpmn]
}
