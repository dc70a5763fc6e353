public import Interchange
import Legislation

/// The plan as plain text for a terminal, one part per command.
extension Plan {
  /// What every task is: whether it may move, how routine it is, and the first reason against it (analyse).
  ///
  /// By position, in the order of the inventory; hours a week, routine index from 1 to 5.
  public func analysisText(_ language: Language) -> String {
    let words = PlanTextTexts(language)
    let byID = taskByID
    var lines: [String] = []
    let released = analyses.filter(\.isReleased)
    let minutes = released.reduce(0) { $0 + (byID[$1.task]?.minutesPerWeek ?? 0) }
    lines.append(words.analysisSummary(analyses.count, released.count, minutes))
    for position in positions {
      let own = analyses.filter { byID[$0.task]?.position == position.id }
      guard !own.isEmpty else { continue }
      lines += ["", "\(position.name) (\(position.id))"]
      for analysis in own {
        guard let task = byID[analysis.task] else { continue }
        let index = analysis.routineIndex.map { decimal(($0 + 5) / 10, scale: 100)[language] } ?? "–"
        let mark = analysis.isReleased ? (analysis.openQuestions.isEmpty ? "+" : "?") : "-"
        lines.append(
          "  \(mark) \(task.id)  \(task.name)  [\(hours(task.minutesPerWeek)[language]) \(words.hours), \(words.routine) \(index)]"
        )
        if let refusal = analysis.refusal { lines.append("      \(refusal.reason[language]) [\(refusal.id)]") }
        for question in analysis.openQuestions where analysis.isReleased {
          lines.append("      \(question.reason[language]) [\(question.id)]")
        }
      }
    }
    lines += ["", words.legend]
    return lines.joined(separator: "\n")
  }

  /// The candidate jobs with their tasks, who has no job, what stays and why, and what changes for the donors
  /// (herontwerp).
  ///
  /// Hours a week; money in euro a week. Empty when the plan has no carving.
  public func carvingText(_ language: Language) -> String {
    guard let carving else { return "" }
    let words = PlanTextTexts(language)
    let byID = taskByID
    var lines = [words.search(carving.record)]
    if let least = carving.minimumPlaced { lines.insert(ObjectiveTexts.goal(least)[language], at: 0) }
    if let conflict = carving.conflict {
      lines += ["", conflict.summary[language]]
      lines += conflict.members.map { member in
        "  - \(member.text[language]) [\(member.rule)]\(member.location.map { " (\($0))" } ?? "")"
      }
    }
    for (number, job) in carving.jobs.enumerated() {
      lines += [
        "", words.job(job.id, personName(job.person), job.minutesPerWeek, job.freedMinutes, job.value.total),
      ]
      for part in job.tasks {
        let task = byID[part.task]
        let donor = positions.first { $0.id == task?.position }?.name ?? ""
        lines.append(
          "  \(part.task)  \(task?.name ?? "")  (\(donor); \(hours(part.freedMinutes)[language]) → \(hours(part.personMinutes)[language]) \(words.hours))"
        )
      }
      if let weeks, weeks.indices.contains(number), let week = weeks[number] {
        lines.append("  " + WeekTexts.line(week, language))
      }
      if let quality, quality.indices.contains(number) {
        lines.append("  " + QualityReportTexts.line(quality[number])[language])
      }
    }
    if !carving.unplaced.isEmpty {
      lines += ["", words.unplaced]
      lines += carving.unplaced.map {
        "  \(personName($0.person))\($0.copy > 1 ? " #\($0.copy)" : ""): \($0.reason[language]) [\($0.rule)]"
      }
    }
    if !carving.unassigned.isEmpty {
      lines += ["", words.unassigned]
      lines += carving.unassigned.map {
        "  \($0.task)  \(byID[$0.task]?.name ?? ""): \($0.reason[language]) [\($0.rule)]"
      }
    }
    if let pinPrices, !pinPrices.isEmpty {
      lines += ["", ChangeTexts.pinPrices[language]]
      lines += pinPrices.map { "  \($0.pin[language]) \(ChangeTexts.price($0.effect)[language].capitalisedFirst)." }
    }
    if !donors.isEmpty {
      lines += ["", words.donors]
      for donor in donors {
        let name = positions.first { $0.id == donor.position }?.name ?? donor.position
        lines.append(
          "  \(name): \(hours(donor.before.minutes)[language]) → \(hours(donor.after.minutes)[language]) \(words.hours)"
        )
        for point in donor.points where point.judgement != .same {
          lines.append("    \(point.text[language]) [\(point.rule)]")
        }
      }
    }
    if let front { lines += ["", front.text(language)] }
    if inclusive != nil { lines += ["", inclusiveText(language)] }
    return (lines + staleLaw(language)).joined(separator: "\n")
  }

  /// Jobs and people compared point by point, with both values, as one would read it out (vergelijking).
  ///
  /// - Parameter person: only this person's comparisons; every point is then shown, not the deviations alone.
  public func matchText(_ language: Language, person: String? = nil) -> String {
    let words = PlanTextTexts(language)
    var lines: [String] = []
    let shown = comparisons.filter { person == nil || $0.person == person }
    if !shown.isEmpty {
      lines += [
        DecisionTexts.count(
          open: shown.map(\.openSignals).saturatingSum, answered: shown.map(\.answeredSignals).saturatingSum)[language],
        "",
      ]
    }
    for (index, comparison) in comparisons.enumerated() where person == nil || comparison.person == person {
      let job = carving.flatMap { $0.jobs.indices.contains(index) ? $0.jobs[index].id : nil } ?? ""
      lines.append("\(job) \(personName(comparison.person)): \(words.verdict(comparison))")
      for point in person == nil ? comparison.deviations : comparison.points {
        lines.append("  \(point.verdict.word[language]): \(point.text[language]) [\(point.rule) \(point.point)]")
        if point.verdict == .signal {
          lines.append("    " + (point.decision.map(DecisionTexts.answered) ?? DecisionTexts.open)[language])
        }
      }
      for warning in comparison.healthWarnings { lines.append("  ! \(warning.text[language]) [\(warning.rule)]") }
      lines.append("")
    }
    if lines.isEmpty { lines.append(words.nothingToCompare) }
    return lines.joined(separator: "\n")
  }

  /// What each job costs and yields in a year, with the explanation and the derivation of every line (zakelijke kant).
  ///
  /// Euro with two decimals. A sentence says so when the plan has no jobs.
  public func moneyText(_ language: Language) -> String {
    let words = PlanTextTexts(language)
    var lines: [String] = []
    for job in money {
      lines.append(words.moneyHead(job, personName(job.person)))
      for line in job.lines {
        lines.append("  \(line.label[language]): \(amount(line.amount)[language])")
        lines.append("    \(line.explanation[language])")
        if let derivation = line.derivation {
          lines += derivation.text(in: language, indent: 3).split(separator: "\n").map(String.init)
        }
      }
      lines.append(words.balance(job))
      if let one = outlook?.jobs.first(where: { $0.job == job.job })?.businessCase {
        lines += outcome(one, language).map { "  \($0)" }
      }
      lines += job.warnings.map { "  ! \($0[language])" }
      lines.append("")
    }
    lines += outlookLines(language)
    if lines.isEmpty { lines.append(words.noJobs) }
    return lines.joined(separator: "\n")
  }

  /// Who learns when and who covers, what was refused and the change that would help, and each seeker's year
  /// (rotatieplan).
  ///
  /// A sentence says so when nobody wants to be trained.
  public func rotationText(_ language: Language) -> String {
    let words = PlanTextTexts(language)
    guard let rotation else { return words.noTrainings }
    var lines = [words.rotationSearch(rotation.record), words.rotationFigures(rotation.figures)]
    if let details = rotation.details {
      lines += RotationReportTexts.figures(details, rotation.figures).map { $0[language] }
    }
    if let conflict = rotation.conflict {
      lines += ["", conflict.summary[language]] + conflict.members.map { "  - \($0.text[language]) [\($0.rule)]" }
    }
    for training in rotation.trainings {
      lines.append(words.training(training, rotation))
      if let reason = training.uncoveredReason { lines.append("    \(reason[language])") }
    }
    for refused in rotation.refused {
      lines.append("- \(refused.employee) (\(refused.training)): \(refused.reason[language]) [\(refused.rule)]")
      if refused.rule != "pin" { lines.append("    \((refused.remedy ?? ReportTexts.noRemedy)[language].capitalisedFirst)") }
      if let day = refused.nextIntake { lines.append("    \(RotationReportTexts.intake(day)[language])") }
    }
    for seeker in rotation.seekers {
      if seeker.blocks.isEmpty {
        if let reason = seeker.reason { lines.append("\(seeker.seeker): \(reason[language])") }
        continue
      }
      let year = rotation.details?.seekers.first { $0.seeker == seeker.seeker }
      lines.append((year.map { RotationReportTexts.year($0)[language] } ?? seeker.seeker) + ":")
      for block in seeker.blocks { lines.append(words.block(block, rotation)) }
    }
    lines += rotation.warnings.map { "! \($0.text[language]) [\($0.rule)]" }
    if let rotationChanges {
      lines += ["", RotationReportTexts.changes(rotationChanges.count)[language]]
      lines += rotationChanges.map { "  " + RotationReportTexts.change($0)[language] }
    }
    let links = rotationLinks.filter { $0.taskCount > 0 }
    if !links.isEmpty { lines += ["", RotationLinkTexts.title[language] + ":"] }
    for link in links {
      let name = positions.first { $0.id == link.position }?.name ?? link.position
      lines.append("  \(name) (\(link.seekers.joined(separator: ", ")))")
      let told = RotationLinkTexts.preparation(link) { "\($0.job) \($0.person)" } + RotationLinkTexts.carved(link)
      lines += told.map { "    " + $0[language] }
    }
    if let robust { lines += [""] + robustLines(robust, language) }
    return (lines + staleLaw(language)).joined(separator: "\n")
  }

  private func robustLines(_ robust: RobustPlan, _ language: Language) -> [String] {
    var lines = [RobustTexts.intro(robust)] + RobustTexts.outcome(robust)
    lines += robust.reserve.map(RobustTexts.reserve) + robust.suggestions.map(RobustTexts.suggestion)
    var texts = lines.map { $0[language] }
    for repair in robust.repairs {
      texts.append(RobustTexts.repair(repair)[language])
      texts += repair.changes.map { "    " + RobustTexts.change($0)[language] }
    }
    lines = [robust.assumptions.seekerSource, robust.assumptions.courseSource, RobustTexts.leftOut]
    return texts + lines.map { $0[language] }
  }

  /// That amounts of the law are older than the day asked about.
  private func staleLaw(_ language: Language) -> [String] {
    let stale = findings.filter { $0.code == "law/after-last-verified" }
    return stale.isEmpty ? [] : [""] + stale.map { "! \($0.message[language])" }
  }

  func personName(_ id: String) -> String {
    guard let name = people.first(where: { $0.id == id })?.name, name != id else { return id }
    return "\(name) (\(id))"
  }
}
