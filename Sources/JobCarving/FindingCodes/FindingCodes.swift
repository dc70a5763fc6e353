package import Interchange

extension FindingCode {
  /// Every code that a finding of any module may have, by name (alle bevindingscodes).
  package static let all =
    (ofTables + ofMetadata + ofMarkup + ofImports + ofONetAndLaw + ofProblems + ofProjects + ofAnswers)
    .sorted { $0.code < $1.code }
}
