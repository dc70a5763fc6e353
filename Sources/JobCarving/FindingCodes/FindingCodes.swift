package import Interchange
import Legislation

extension FindingCode {
  /// Every code that a finding of any module may have, by name (alle bevindingscodes).
  package static let all =
    (ofTables + ofMetadata + ofMarkup + ofImports + ofONet + ofLaw + ofProblems + ofProjects + ofAnswers)
    .sorted { $0.code < $1.code }
}
