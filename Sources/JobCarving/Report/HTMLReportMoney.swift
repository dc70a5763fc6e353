import Interchange
import Legislation

/// What each job costs and yields in a year, and how each amount comes about.
extension HTMLReport {
  func money(_ w: inout Markup) {
    w.leaf("p", t(ReportTexts.moneyIntro))
    balances(&w)
    outlook(&w)
    if isShort {
      w.leaf("p", ["class": "meta"], t(ReportTexts.moneyShortened))
      return
    }
    warnings(sharedWarnings, &w)
    for (number, money) in plan.money.enumerated() { job(money, number, &w) }
  }

  /// What holds for every job is said once.
  private var sharedWarnings: [Phrase] {
    guard plan.money.count > 1, let first = plan.money.first else { return [] }
    return first.warnings.filter { warning in plan.money.allSatisfy { $0.warnings.contains(warning) } }
  }

  private func warnings(_ warnings: [Phrase], _ w: inout Markup) {
    guard !warnings.isEmpty else { return }
    w.element("div", ["class": "note"]) { w in
      w.element("ul") { w in for warning in warnings { w.leaf("li", t(warning)) } }
    }
  }

  private func balances(_ w: inout Markup) {
    let rows = plan.money.map { money -> [String] in
      [
        jobName(money.job),
        t(
          ReportTexts.wageValueShort(low: money.wageValueLow, likely: money.wageValueLikely, high: money.wageValueHigh)),
        numbers.signedEuro(money.balance), numbers.signedEuro(money.balanceAtNoUse),
        numbers.signedEuro(money.balanceAtHalfUse), numbers.signedEuro(money.balanceAtFullUse),
      ]
    }
    let sum = [
      t(ReportTexts.together), "", numbers.signedEuro(facts.total(\.balance)),
      numbers.signedEuro(facts.total(\.balanceAtNoUse)), numbers.signedEuro(facts.total(\.balanceAtHalfUse)),
      numbers.signedEuro(facts.total(\.balanceAtFullUse)),
    ]
    w.table(
      ChartTable(
        caption: t(ReportTexts.balancesCaption),
        columns: [
          .init(title: t(ReportTexts.jobWord)), .init(title: t(ReportTexts.wageValueEstimated)),
          .init(title: t(ReportTexts.expected), isNumber: true), .init(title: t(ReportTexts.noUse), isNumber: true),
          .init(title: t(ReportTexts.halfUse), isNumber: true), .init(title: t(ReportTexts.fullUse), isNumber: true),
        ], rows: rows + [sum], endsWithSum: true))
  }

  private func job(_ money: JobMoney, _ number: Int, _ w: inout Markup) {
    w.newline()
    // With a simulation the band is that of a mean year; else the one between no and full use.
    let band = facts.businessCase(money.job)?.meanYear
    let copy = facts.jobNumber[money.job].map { facts.jobs[$0].copy } ?? 1
    let person = personName(money.person, copy)
    w.leaf("h3", "\(jobName(money.job)) · \(person)")
    w.leaf(
      "p",
      t(
        ReportTexts.wageValue(
          likely: money.wageValueLikely, low: money.wageValueLow, high: money.wageValueHigh,
          hours: (
            ReportNumbers(language: .dutch).duration(money.contractMinutes),
            ReportNumbers(language: .english).duration(money.contractMinutes)
          ),
          wage: (
            ReportNumbers(language: .dutch).euroAndCents(money.hourlyWage),
            ReportNumbers(language: .english).euroAndCents(money.hourlyWage)
          ))))
    w.figure(
      WaterfallChart(
        steps: money.lines.map { .init(name: t($0.label), amount: $0.amount, isEstimate: $0.isEstimate) },
        balance: money.balance, low: band?.p10 ?? min(money.balanceAtNoUse, money.balanceAtFullUse),
        middle: band?.p50 ?? money.balanceAtHalfUse,
        high: band?.p90 ?? max(money.balanceAtNoUse, money.balanceAtFullUse),
        title: t(ReportTexts.waterfallTitle(jobName(money.job))),
        finding: t(
          ReportTexts.waterfallFinding(
            isPositive: money.balance.cents >= 0, numbers.euro(money.balance), numbers.euro(money.balanceAtNoUse),
            numbers.euro(money.balanceAtFullUse), numbers.percent(money.redeployment)))
          + (band.map { t(OutlookReportTexts.waterfallBand(numbers.euro($0.p10), numbers.euro($0.p90))) } ?? ""),
        itemWord: t(ReportTexts.item), amountWord: t(ReportTexts.euroAYear), balanceWord: t(ReportTexts.balance),
        lowWord: t(band == nil ? ReportTexts.noUse : OutlookReportTexts.p10),
        middleWord: t(band == nil ? ReportTexts.halfUse : OutlookReportTexts.p50),
        highWord: t(band == nil ? ReportTexts.fullUse : OutlookReportTexts.p90),
        estimateWord: t(ReportTexts.estimate), numbers: numbers),
      id: "money-\(number + 1)", tableSummary: t(ReportTexts.sameNumbers))
    if let hundredths = money.jobsAgreementHundredths {
      w.leaf("p", t(ReportTexts.jobsAgreement(decimal(hundredths, scale: 100))))
    }
    let shared = sharedWarnings
    warnings(money.warnings.filter { !shared.contains($0) }, &w)
    w.details(t(ReportTexts.howCalculated), deep: true) { w in
      for line in money.lines { self.line(line, &w) }
    }
  }

  private func line(_ line: JobMoney.Line, _ w: inout Markup) {
    w.leaf("h4", "\(t(line.label)): \(numbers.signedEuro(line.amount))")
    w.element("p") { w in
      w.text(t(line.explanation))
      if line.isEstimate {
        w.text(" ")
        tag(&w, "sig", t(ReportTexts.estimate))
      }
    }
    guard let derivation = line.derivation else { return }
    w.element("ul", ["class": "steps"]) { w in step(derivation, &w) }
  }

  /// One step of a derivation with the steps below it.
  private func step(_ step: Derivation, _ w: inout Markup) {
    w.element("li") { w in
      w.leaf("b", t(step.title))
      let result = "\(numbers.legal(step.value)) \(t(step.unit.phrase))"
      w.text(": " + (step.formula.isEmpty ? result : "\(numbers.legal(step.formula)) = \(result)"))
      if let rounding = step.rounding { w.leaf("small", "\(t(ReportTexts.stepRounding)): \(t(rounding))") }
      if !step.citations.isEmpty {
        w.leaf("small", "\(t(ReportTexts.stepArticle)): \(step.citations.joined(separator: "; "))")
      }
      for parameter in step.parameters {
        w.element("small") { w in
          w.text(
            "\(t(ReportTexts.stepRead)): \(t(parameter.name)) \(numbers.legal(parameter.value)) \(t(parameter.unit.phrase))"
              + " (\(t(ReportTexts.from)) \(numbers.day(parameter.from)); \(parameter.article))")
          if parameter.isUnconfirmed {
            w.text(" ")
            tag(&w, "sig", t(ReportTexts.unconfirmed))
          }
        }
      }
      for note in step.notes { w.leaf("small", "\(t(note.kind.phrase)): \(t(note.text))") }
      if !step.children.isEmpty {
        w.element("ul") { w in for child in step.children { self.step(child, &w) } }
      }
    }
  }
}
