public import Interchange

/// What an importer made of other people's files: an organisation, and the values that it asks for.
///
/// A value that no source states is not filled in: its cell stays blank, so that `check` names it until somebody has
/// answered. Zero would be an answer.
public struct ImportedProject: Sendable {
  public internal(set) var organisation: Organisation
  /// The cells that somebody has to fill in (gevraagde waarden).
  public internal(set) var questions: [CellKey]
  /// Texts of sources that ask to be named, by file name.
  var texts: [(name: String, text: String)] = []

  init(_ organisation: Organisation, questions: [CellKey] = []) {
    self.organisation = organisation
    self.questions = questions
  }

  mutating func ask(_ field: String, of record: String, in schema: RecordSchema) {
    questions.append(CellKey(file: schema.root, id: record, field: field))
  }

  /// Writes the tables of a project folder; what is asked for stays blank.
  ///
  /// - Throws: `FileOutput.Failure` when the folder cannot be written.
  public func write(to folder: String, language: Language = .dutch) throws {
    let writer = ProjectFolderWriter(language: language, blanks: Set(questions))
    try writer.write(organisation, texts: texts, to: folder)
  }
}

/// Short codes made of names: letters and digits only, each given once (codes).
struct CodeMaker {
  private var taken: Set<String> = []

  /// `Linnen & bedden` gives `linnenbedden`; a name that folds to a code that is taken gets a number behind it.
  mutating func code(for name: String, prefix: String = "", limit: Int = 32) -> String {
    let folded = String(NameFolding.fold(name).prefix(limit))
    let base = prefix + (folded.isEmpty ? "x" : folded)
    var code = base
    var number = 2
    while !taken.insert(code).inserted {
      code = "\(base)-\(number)"
      number += 1
    }
    return code
  }
}
