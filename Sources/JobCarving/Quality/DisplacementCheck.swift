/// `failure.displacement`: the questions about displacement, with the answers of the scenario (verdringingstoets).
///
/// The signs are the labour inspectorate's and the guide's for municipalities (methods note, §1.2): any hit is a warning,
/// and a question that nobody answered stays a question. An answer for the person goes before those for the positions
/// that the work comes from.
struct DisplacementCheck {
  enum Question: String, CaseIterable {
    case isAdditional, replacesPaidHours, vacancyLast12m, dismissalLast12m, extensionCount, guidanceHours, paidAtNorm
  }

  /// In the order of the questions.
  private(set) var hits: [Question] = []
  private(set) var open: [Question] = []

  /// - Parameters:
  ///   - answers: of the scenario.
  ///   - guidanceMinutes: guidance a week that the person has; more than none answers that question.
  init(_ answers: [DisplacementAnswers], person: String, positions: [String], guidanceMinutes: Int) {
    let own = answers.filter { !$0.person.isEmpty && $0.person == person }
    let donors = answers.filter { !$0.position.isEmpty && positions.contains($0.position) }
    /// `true` is a sign of displacement. Of several positions one sign is enough, and one silence leaves it open.
    func sign(_ path: KeyPath<DisplacementAnswers, Bool?>, isBad bad: Bool) -> Bool? {
      if let answer = own.lazy.compactMap({ $0[keyPath: path] }).first { return answer == bad }
      let given = positions.map { id in donors.lazy.filter { $0.position == id }.compactMap { $0[keyPath: path] }.first
      }
      if given.contains(bad) { return true }
      return given.isEmpty || given.contains(nil) ? nil : false
    }
    func count(_ path: KeyPath<DisplacementAnswers, Int?>) -> Int? {
      own.lazy.compactMap { $0[keyPath: path] }.first
    }
    for question in Question.allCases {
      let isHit: Bool? =
        switch question {
        case .isAdditional: sign(\.isAdditional, isBad: false)
        case .replacesPaidHours: sign(\.replacesPaidHours, isBad: true)
        case .vacancyLast12m: sign(\.vacancyLast12m, isBad: true)
        case .dismissalLast12m: sign(\.dismissalLast12m, isBad: true)
        case .extensionCount: count(\.extensionCount).map { $0 > 0 }
        case .guidanceHours: count(\.guidanceHours).map { $0 == 0 } ?? (guidanceMinutes > 0 ? false : nil)
        case .paidAtNorm: sign(\.paidAtNorm, isBad: false)
        }
      switch isHit {
      case true?: hits.append(question)
      case nil: open.append(question)
      case false?: break
      }
    }
  }

  var check: FailureCheck {
    let outcome: CheckOutcome = !hits.isEmpty ? .breached : open.isEmpty ? .kept : .unknown
    return FailureCheck(
      "failure.displacement", outcome, figure: hits.count, unit: .count, threshold: 0,
      text: FailureTexts.displacement(hits: hits, open: open))
  }
}
