import Interchange

/// The first screen: what was found, in plain sentences and four numbers, and what still has to be decided.
extension HTMLReport {
  func header(_ w: inout Markup) {
    w.element("header") { w in
      var meta = plan.title.isEmpty ? [] : [plan.title]
      if let day = plan.referenceDate { meta.append(t(ReportTexts.referenceDate(numbers.day(day)))) }
      if !meta.isEmpty { w.leaf("p", ["class": "meta"], meta.joined(separator: " · ")) }
      w.leaf("h1", facts.headline(language))
      w.leaf("p", ["class": "lead"], lead.joined(separator: " "))
    }
  }

  /// Two to four sentences: what is moved, for whom, and who is worse off.
  var lead: [String] {
    guard let carving = plan.carving else {
      return (plan.rotation == nil ? [t(ReportTexts.leadWithoutJobs)] : []) + rotationLead
    }
    if let conflict = carving.conflict { return [t(conflict.summary)] }
    if facts.isInfeasible { return [t(ReportTexts.leadInfeasible)] }
    guard !carving.jobs.isEmpty else { return [t(ReportTexts.leadNoJobs)] + rotationLead }
    var result = [
      t(ReportTexts.leadWork(numbers.duration(facts.freedMinutes), facts.donorCount, numbers.whole(facts.donorCount)))
    ]
    if !carving.unplaced.isEmpty {
      let count = carving.unplaced.count
      result.append(t(ReportTexts.leadUnplaced(count, numbers.whole(count))))
    }
    var worse: [String] = []
    for entry in facts.worse where !worse.contains(positionName(entry.effect.position)) {
      worse.append(positionName(entry.effect.position))
    }
    result.append(
      worse.isEmpty
        ? t(plan.donors.isEmpty ? ReportTexts.leadNoDonors : ReportTexts.leadNobodyWorse)
        : worse.count > 3
          ? t(ReportTexts.leadManyWorse(numbers.whole(worse.count)))
          : t(ReportTexts.leadWorse(numbers.list(worse))))
    return result + rotationLead
  }

  private var rotationLead: [String] {
    guard let rotation = plan.rotation else { return [] }
    if rotation.trainings.isEmpty { return [t(ReportTexts.leadNoTraining)] }
    let covered = rotation.trainings.count { $0.seeker != nil }
    let refused = rotation.refused.count
    return [
      t(
        ReportTexts.leadRotation(
          rotation.trainings.count, numbers.whole(rotation.trainings.count), numbers.whole(covered)))
    ] + (refused > 0 ? [t(RotationReportTexts.leadRefused(refused, numbers.whole(refused)))] : [])
  }

  func summary(_ w: inout Markup) {
    w.leaf("p", ["class": "meta paper"], t(ReportTexts.onPaper))
    if let conflict = plan.carving?.conflict { self.conflict(conflict, &w) }
    if plan.carving != nil || plan.rotation != nil, !facts.isInfeasible { tiles(&w) }
    note(&w)
    flow(&w)
  }

  func conflict(_ conflict: Conflict, _ w: inout Markup) {
    w.element("div", ["class": "note bad"]) { w in
      w.element("p") { w in w.leaf("b", t(ReportTexts.conflictTitle)) }
      w.element("ul") { w in
        for member in conflict.members {
          w.element("li") { w in
            w.text(t(member.text))
            if let location = member.location { w.leaf("span", ["class": "meta"], " (\(location))") }
          }
        }
      }
    }
  }

  /// The numbers of the first screen, each with what it means.
  var factTiles: [(number: String, meaning: String)] {
    if plan.carving == nil, let rotation = plan.rotation { return rotationTiles(rotation) }
    var tiles = [
      (
        number: numbers.whole(facts.jobs.count),
        meaning: t(
          ReportTexts.tileJobs(facts.jobs.count, numbers.whole(facts.jobs.count), numbers.whole(facts.peopleCount)))
      ),
      (numbers.duration(facts.freedMinutes), t(ReportTexts.tileHours)),
    ]
    if !plan.money.isEmpty {
      tiles.append(
        (
          numbers.euro(facts.total(\.balance)),
          t(
            ReportTexts.tileMoney(
              numbers.euro(facts.total(\.balanceAtNoUse)), numbers.euro(facts.total(\.balanceAtHalfUse)),
              numbers.euro(facts.total(\.balanceAtFullUse))))
            + bandOfMeanYear
        ))
    }
    if let record = plan.carving?.record {
      tiles.append((t(quality(record, weekly: true)), t(qualityExplained(record))))
    }
    return tiles
  }

  private func rotationTiles(_ rotation: RotationSchedule) -> [(number: String, meaning: String)] {
    let figures = rotation.figures
    let cost = figures.costs.map(\.amount.cents).saturatingSum
    return [
      (
        numbers.whole(rotation.trainings.count),
        t(RotationReportTexts.tileTrainings(numbers.whole(rotation.trainings.count + rotation.refused.count)))
      ),
      (
        numbers.duration(figures.coveredMinutes),
        t(RotationReportTexts.tileCovered(numbers.duration(figures.trainedMinutes)))
      ),
      (
        numbers.whole(figures.seekersServed),
        t(RotationReportTexts.tileSeekers(numbers.whole(rotation.seekers.count)))
      ),
      (numbers.euro(Euro(cents: cost)), t(RotationReportTexts.tileCost)),
      (t(quality(rotation.record, weekly: false)), t(qualityExplained(rotation.record))),
    ]
  }

  private func tiles(_ w: inout Markup) {
    w.element("div", ["class": "facts"]) { w in
      for (number, meaning) in factTiles {
        w.element("div") { w in
          w.leaf("b", ["class": number.count > 14 ? "words" : nil], number)
          w.leaf("span", meaning)
        }
      }
    }
  }

  private var bandOfMeanYear: String {
    guard let band = plan.outlook?.plan.meanYear else { return "" }
    return t(OutlookReportTexts.tileBand(numbers.euro(band.p10), numbers.euro(band.p90)))
  }

  /// How good a plan is, as far as it is proven.
  func quality(_ record: SolveRecord, weekly: Bool) -> Phrase {
    if record.status == .infeasible { return ReportTexts.qualityNone }
    if record.status == .optimal { return ReportTexts.qualityBest }
    guard let gap = record.gapPermille else { return ReportTexts.qualityUnproven }
    return gap <= 0
      ? ReportTexts.qualityBest
      : ReportTexts.qualityGap(ReportTexts.gap(gap, of: record, weekly: weekly))
  }

  private func qualityExplained(_ record: SolveRecord) -> Phrase {
    if record.status == .optimal { return ReportTexts.qualityBestExplained }
    guard let gap = record.gapPermille else { return ReportTexts.qualityUnprovenExplained }
    return gap <= 0 ? ReportTexts.qualityBestExplained : ReportTexts.qualityGapExplained
  }

  /// How many points ask for a decision, and which they are; `nil` when none does.
  var decisions: (title: String, list: String)? {
    let counts: [(Int, (Int, String) -> Phrase)] = [
      (facts.openSignals.addingSaturating(facts.count(.exceeds)), ReportTexts.noteSignals),
      (facts.gaps.count, ReportTexts.noteUnknown),
      (facts.openQuestions.count, ReportTexts.noteQuestions),
      (facts.attention.count, ReportTexts.noteDonors),
      (plan.rotation?.refused.count { $0.rule != "pin" } ?? 0, RotationReportTexts.noteRefused),
      (facts.unconfirmed.count, ReportTexts.noteLaw),
      (facts.lawWarnings.count, ReportTexts.noteLawWarnings),
      (facts.inputWarnings.count, ReportTexts.noteFindings),
    ]
    let total = counts.map(\.0).saturatingSum
    guard total > 0 else { return nil }
    let parts = counts.filter { $0.0 > 0 }.map { t($0.1($0.0, numbers.whole($0.0))) }
    return (
      t(ReportTexts.noteTitle(total, numbers.countWord(total), numbers.countWord(total))), numbers.list(parts)
    )
  }

  private func note(_ w: inout Markup) {
    guard let decisions else { return }
    w.element("div", ["class": "note"]) { w in
      w.element("p") { w in
        w.leaf("b", decisions.title)
        w.text(" \(decisions.list). \(t(ReportTexts.see)) ")
        w.leaf("a", ["href": "#open"], t(ReportTexts.openTitle))
        w.text(".")
        if facts.answeredSignals > 0 {
          w.text(" " + t(DecisionTexts.count(open: facts.openSignals, answered: facts.answeredSignals)))
        }
      }
    }
  }

  private static let flowEnds = 12

  private func flow(_ w: inout Markup) {
    let flows = facts.flows
    guard !flows.isEmpty else { return }
    var fromSums: [String: Int] = [:]
    var toSums: [Int: Int] = [:]
    for flow in flows {
      fromSums[flow.position] = (fromSums[flow.position] ?? 0).addingSaturating(flow.minutes)
      toSums[flow.job] = (toSums[flow.job] ?? 0).addingSaturating(flow.minutes)
    }
    // The largest keep their own place; the others stand together at the end.
    let from = Set(
      fromSums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(HTMLReport.flowEnds).map(\.key))
    let to = Set(toSums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(HTMLReport.flowEnds).map(\.key))
    let fewer = (fromSums.count - from.count, toSums.count - to.count)
    let restFrom = t(ReportTexts.otherPositions(numbers.whole(fewer.0)))
    let restTo = t(ReportTexts.otherJobs(numbers.whole(fewer.1)))
    var merged: [FlowChart.Flow] = []
    for flow in flows {
      let name = from.contains(flow.position) ? uniqueName(flow.position) : restFrom
      let job = isShort ? block(flow.job) : to.contains(flow.job) ? t(ReportTexts.job(flow.job + 1)) : restTo
      if let index = merged.firstIndex(where: { $0.from == name && $0.to == job }) {
        merged[index].minutes = merged[index].minutes.addingSaturating(flow.minutes)
      } else {
        merged.append(.init(from: name, to: job, minutes: flow.minutes))
      }
    }
    merged = merged.filter { $0.from != restFrom } + merged.filter { $0.from == restFrom }
    merged = merged.filter { $0.minutes > 0 }
    let most = fromSums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
    w.figure(
      FlowChart(
        flows: merged, title: t(ReportTexts.flowTitle),
        finding: t(
          ReportTexts.flowFinding(most.map { positionName($0.key) } ?? "", numbers.duration(most?.value ?? 0))),
        fromWord: t(ReportTexts.flowFrom), toWord: t(ReportTexts.flowTo), hoursWord: t(ReportTexts.hoursAWeek),
        numbers: numbers),
      id: "flow", tableSummary: t(ReportTexts.sameNumbers))
  }

  /// With many jobs, ten groups of jobs that follow each other.
  private func block(_ job: Int) -> String {
    let size = (facts.jobs.count + 9) / 10
    let first = job / size * size
    return t(ReportTexts.jobRange(first + 1, min(first + size, facts.jobs.count)))
  }

  /// The name of a position; with its department when another position has the same name.
  private func uniqueName(_ id: String) -> String {
    guard let position = facts.position(id) else { return id.isEmpty ? t(ReportTexts.unknownPosition) : id }
    let twins = plan.positions.count { $0.name == position.name }
    return twins > 1
      ? "\(position.name) (\(position.department.isEmpty ? id : "\(position.department), \(id)"))" : position.name
  }
}
