internal import Interchange

/// The tables that only the spreadsheet and the summary have: jobs, people without a job, those who stay, the quality of
/// the work, money by job, trainings and where the plan comes from.
extension Plan {
  package var jobTable: ReportTable {
    var table = ReportTable(
      "Banen", "Jobs",
      columns: [
        .init("baan", "job"), .init("persoon", "person"), .init("naam", "name"),
        .init("vooral", "mainly", .text), .init("taken", "tasks", .whole, isSummed: true),
        .init("uren per week", "hours a week", .hours, isSummed: true),
        .init("uren per week nu", "hours a week now", .hours, isSummed: true),
        .init("om te bespreken", "to discuss", .whole, isSummed: true),
        .init("niet bekend", "not known", .whole, isSummed: true),
        .init("saldo per jaar", "balance a year", .euro, isSummed: true),
      ])
    let facts = ReportFacts(self)
    for (number, job) in facts.jobs.enumerated() {
      let comparison = facts.comparison(number)
      table.row([
        .name(job.id), .name(job.person), .name(facts.personName(job.person)),
        .name(facts.subject(of: job).joined(separator: ", ")), .value(job.tasks.count),
        .value(job.tasks.map(\.personMinutes).saturatingSum), .value(job.tasks.map(\.freedMinutes).saturatingSum),
        comparison.map { .value($0.openSignals + $0.count(of: .exceeds)) } ?? .blank,
        comparison.map { .value($0.count(of: .unknown)) } ?? .blank,
        facts.money(job.id).map { .value($0.balance.cents) } ?? .blank,
      ])
    }
    return table
  }

  package var unplacedTable: ReportTable {
    var table = ReportTable(
      "Nog geen baan", "No job yet",
      columns: [
        .init("persoon", "person"), .init("naam", "name"), .init("regel", "rule"), .init("reden", "reason", .sentence),
      ])
    let facts = ReportFacts(self)
    for left in carving?.unplaced ?? [] {
      table.row([
        .name(left.copy > 1 ? "\(left.person) (\(left.copy))" : left.person), .name(facts.personName(left.person)),
        .name(left.rule), .text(left.reason),
      ])
    }
    return table
  }

  /// What changes for the people who keep their position.
  package var donorTable: ReportTable {
    var table = ReportTable(
      "Wie blijft", "Those who stay",
      columns: [
        .init("functie", "position"), .init("naam", "name"), .init("medewerkers", "employees", .whole),
        .init("uren per week nu", "hours a week now", .hours, isSummed: true),
        .init("uren per week eruit", "hours a week moved", .hours, isSummed: true),
        .init("taken nu", "tasks now", .whole), .init("taken straks", "tasks later", .whole),
        .init("let op", "attention", .sentence), .init("waar de vrije tijd heen gaat", "use of freed time", .sentence),
      ])
    for effect in donors {
      let points = effect.points.filter { $0.judgement == .attention }.map(\.text)
      let text = (points.map(\.nl).joined(separator: " "), points.map(\.en).joined(separator: " "))
      table.row([
        .name(effect.position), .name(positionName(effect.position)), .value(effect.headcount),
        .value(effect.before.minutes), .value(effect.freedMinutes), .value(effect.before.tasks),
        .value(effect.after.tasks), points.isEmpty ? .blank : .text(Phrase(nl: text.0, en: text.1)),
        .name(effect.freedTimeUse),
      ])
    }
    return table
  }

  /// The seven conditions of good work and what may go wrong: of each job, and of each position now and later.
  package var qualityTable: ReportTable {
    var table = ReportTable(
      "Kwaliteit van het werk", "Quality of the work",
      columns: [
        .init("wie", "who"), .init("naam", "name"), .init("wanneer", "when"), .init("punt", "point"),
        .init("oordeel", "judgement"), .init("gemeten", "measured"), .init("in woorden", "in words", .sentence),
      ])
    func add(_ who: String, _ name: String, _ time: Phrase, _ quality: JobQuality) {
      func row(_ point: Phrase, _ colour: QualityColour, _ figure: Phrase?, _ text: Phrase) {
        table.row([
          .name(who), .name(name), .text(time), .text(point), .text(colour.word), figure.map { .text($0) } ?? .blank,
          .text(text),
        ])
      }
      for point in quality.conditions {
        row(point.name, point.colour, point.figure.map(point.unit.text), point.text)
      }
      let exposure = quality.exposure
      row(
        QualityTexts.exposureName, exposure.outcome.colour(isRed: true),
        exposure.outcome == .unknown ? nil : QualityUnit.minutes.text(exposure.minutesOnFullestDay), exposure.text)
      for check in quality.failures {
        row(
          check.name, check.outcome.colour(isRed: check.rule == "failure.leftovers"),
          check.figure.map(check.unit.text), check.text)
      }
    }
    let facts = ReportFacts(self)
    for (job, quality) in zip(facts.jobs, quality ?? []) {
      add(job.id, facts.personName(job.person), Phrase(nl: "nieuwe baan", en: "new job"), quality)
    }
    for effect in donors {
      guard let quality = effect.quality else { continue }
      let name = positionName(effect.position)
      add(effect.position, name, ReportTexts.now, quality.before)
      add(effect.position, name, ReportTexts.later, quality.after)
    }
    return table
  }

  /// A year's money of each job for the employer, an item a column, with the balance as their sum.
  package var moneyTable: ReportTable {
    var items: [(id: String, label: Phrase)] = []
    for line in money.flatMap(\.lines) where !items.contains(where: { $0.id == line.id }) {
      items.append((line.id, line.label))
    }
    let first = 6
    var table = ReportTable(
      "Geld per baan", "Money by job",
      columns: [
        .init("baan", "job"), .init("persoon", "person"), .init("loonwaarde laag, %", "wage value low, %", .whole),
        .init("loonwaarde verwacht, %", "wage value expected, %", .whole),
        .init("loonwaarde hoog, %", "wage value high, %", .whole),
        .init("contracturen per week", "contract hours a week", .hours, isSummed: true),
      ] + items.map { .init($0.label, .euro, isSummed: true) } + [
        .init("saldo per jaar", "balance a year", .euro, isSummed: true),
        .init("saldo, niets gebruikt", "balance, none used", .euro, isSummed: true),
        .init("saldo, de helft gebruikt", "balance, half used", .euro, isSummed: true),
        .init("saldo, alles gebruikt", "balance, all used", .euro, isSummed: true),
      ])
    for job in money {
      let amounts = items.map { item in job.lines.filter { $0.id == item.id }.map(\.amount.cents) }
      let sum = amounts.joined().saturatingSum
      table.row(
        [
          .name(job.job), .name(job.person), .value(job.wageValueLow), .value(job.wageValueLikely),
          .value(job.wageValueHigh), .value(job.contractMinutes),
        ] + amounts.map { $0.isEmpty ? .blank : .value($0.saturatingSum) } + [
          // A plan from elsewhere may hold a balance that is no sum: then it is no formula either.
          items.isEmpty || sum != job.balance.cents ? .value(job.balance.cents) : .sum(sum, from: first),
          .value(job.balanceAtNoUse.cents), .value(job.balanceAtHalfUse.cents), .value(job.balanceAtFullUse.cents),
        ])
    }
    return table
  }

  package var trainingTable: ReportTable {
    var table = ReportTable(
      "Opleidingen", "Trainings",
      columns: [
        .init("scholing", "training"), .init("medewerker", "employee"), .init("functie", "position"),
        .init("opleiding", "course"), .init("begint", "starts", .day), .init("lesweken", "weeks", .whole),
        .init("vervangen door", "covered by"), .init("uren vervangen", "hours covered", .hours, isSummed: true),
        .init("uren niet vervangen", "hours not covered", .hours, isSummed: true),
        .init("reden", "reason", .sentence),
      ])
    func course(_ id: String) -> String { trainings.first { $0.id == id }?.course ?? "" }
    for training in rotation?.trainings ?? [] {
      table.row([
        .name(training.training), .name(training.employee), .name(positionName(training.position)),
        .name(course(training.training)), .day(training.startDay), .value(training.lessonWeeks.count),
        training.seeker.map { .name($0) } ?? .text(ReportTexts.nobody), .value(training.coveredMinutes),
        .value(training.uncoveredMinutes), training.uncoveredReason.map { .text($0) } ?? .blank,
      ])
    }
    for refused in rotation?.refused ?? [] {
      table.row([
        .name(refused.training), .name(refused.employee), .blank, .name(course(refused.training)), .blank, .blank,
        .text(ReportTexts.nobody), .blank, .blank, .text(refused.reason),
      ])
    }
    return table
  }

  /// Enough to make the plan again.
  package var provenanceTable: ReportTable {
    var table = ReportTable(
      "Herkomst", "Provenance", columns: [.init("wat", "what"), .init("waarde", "value", .sentence)])
    func add(_ what: Phrase, _ value: String) {
      if !value.isEmpty { table.row([.text(what), .name(value)]) }
    }
    add(Phrase(nl: "titel", en: "title"), title)
    add(Phrase(nl: "peildatum", en: "reference date"), referenceDate?.description ?? "")
    add(ReportTexts.tool, provenance.tool)
    add(ReportTexts.command, provenance.command)
    add(ReportTexts.seed, String(provenance.seed))
    add(ReportTexts.lawVerified, provenance.lawVerifiedOn?.description ?? "")
    for input in provenance.inputs {
      table.row([
        .text(ReportTexts.input(input.name)), .text(ReportTexts.inputSize("\(input.records)", "\(input.bytes)")),
      ])
    }
    for text in provenance.attributions { add(ReportTexts.attribution, text) }
    return table
  }
}
