public import Interchange

extension WhyAnswer {
  /// The answer for reading aloud: what happens, why, who or what stands in the way, and what would help.
  ///
  /// - Parameter limit: so many people or tasks are named at most; the rest is counted.
  public func text(in language: Language, limit: Int = 40) -> String {
    var lines = [name.isEmpty || name == id ? id : "\(name) (\(id))"]
    lines += outcome.map { $0[language] }
    if let rule, let reason {
      lines += ["", "\(reason[language]) [\(rule): \(ReportTexts.ruleName(rule)[language])]"]
    }
    let repeated = Set([reason?[language]].compactMap(\.self))
    let more = inputs.filter { !repeated.contains($0.text[language]) }
    lines += more.map { "  - \($0.text[language]) [\($0.rule)]" }
    if effect != nil || !nearest.isEmpty {
      lines += ["", WhyTexts.nearest[language] + ":"] + nearest.map { "  - \($0[language])" }
      if let effect { lines.append("  \(ChangeTexts.effect(effect)[language])") }
      if let isLifted { lines.append("  \(verdict(isLifted)[language])") }
    } else if rule != nil {
      let isSystem = inputs.contains { $0.rule == "analysis.human" }
      lines += ["", (isSystem ? WhyTexts.noHumanWork : WhyTexts.noChange)[language]]
    }
    if !self.lines.isEmpty {
      lines += ["", (kind == .task ? WhyTexts.peopleHead : WhyTexts.tasksHead)[language] + ":"]
      for line in self.lines.prefix(limit) {
        let who = line.name.isEmpty || line.name == line.id ? line.id : "\(line.name) (\(line.id))"
        lines.append("  \(who): \(line.text[language])" + (line.rule.isEmpty ? "" : " [\(line.rule)]"))
      }
      if self.lines.count > limit { lines.append("  " + WhyTexts.cut(self.lines.count - limit)[language]) }
    }
    return lines.joined(separator: "\n")
  }

  private func verdict(_ isLifted: Bool) -> Phrase {
    switch kind {
    case .task: isLifted ? WhyTexts.moves : WhyTexts.stillStays
    case .person: isLifted ? WhyTexts.placed : WhyTexts.stillUnplaced
    }
  }
}
