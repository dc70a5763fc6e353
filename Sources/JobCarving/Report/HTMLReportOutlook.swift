import Interchange

/// The money of the plan over several years: for each party, with what is uncertain, and how it can be paid for.
extension HTMLReport {
  func outlook(_ w: inout Markup) {
    guard let outlook = plan.outlook else { return }
    let texts = OutlookReportTexts.self
    let total = outlook.plan
    w.leaf("h3", t(texts.partiesTitle))
    w.leaf("p", t(texts.partiesIntro))
    partyTable(total.rows, &w)
    income(total, &w)
    w.leaf("h3", t(texts.yearsTitle(outlook.horizonYears)))
    w.leaf("p", yearsSentence(outlook))
    let names = Dictionary(outlook.assumptions.map { ($0.assumption, $0) }, uniquingKeysWith: { first, _ in first })
    if let largest = total.tornado.first, let likely = total.presentValue.employer {
      w.figure(
        TornadoChart(
          bars: total.tornado.map { swing in
            let range = names[swing.assumption]
            return .init(
              name: t(range?.label ?? swing.assumption.label), low: range.map { t($0.low) } ?? "",
              high: range.map { t($0.high) } ?? "", atLow: swing.atLow, atHigh: swing.atHigh)
          }, likely: likely, title: t(texts.tornadoTitle),
          finding: t(
            texts.tornadoFinding(largest.assumption.label, numbers.euro(largest.atLow), numbers.euro(largest.atHigh))),
          assumptionWord: t(texts.assumption), lowWord: t(texts.low), highWord: t(texts.high),
          atLowWord: t(texts.outcome), atHighWord: t(texts.outcome), likelyWord: t(texts.likely), numbers: numbers),
        id: "tornado", tableSummary: t(ReportTexts.sameNumbers))
    }
    w.details(t(texts.yearsDetails), deep: true) { w in
      years(total, &w)
      assumptions(outlook, &w)
      w.element("ul") { w in for note in outlook.notes { w.leaf("li", t(note)) } }
    }
    financing(outlook, &w)
  }

  /// An amount, or that it is not known; nothing where nothing moves.
  private func cell(_ amount: Euro?, blankWhenZero: Bool = true) -> String {
    guard let amount else { return t(OutlookReportTexts.unknown) }
    return blankWhenZero && amount == .zero ? "–" : numbers.signedEuro(amount)
  }

  private func partyColumns(_ first: Phrase) -> [ChartTable.Column] {
    [.init(title: t(first))] + Party.allCases.map { .init(title: t($0.label), isNumber: true) }
  }

  private func partyTable(_ rows: [BusinessCase.Row], _ w: inout Markup) {
    let sum = rows.reduce(BusinessCase.Amounts()) { $0 + $1.amounts }
    w.table(
      ChartTable(
        caption: t(OutlookReportTexts.partiesCaption), columns: partyColumns(ReportTexts.item),
        rows: rows.map { row in [t(row.label)] + Party.allCases.map { cell(row.amounts[$0]) } } + [
          [t(ReportTexts.together)] + Party.allCases.map { cell(sum[$0], blankWhenZero: false) }
        ], endsWithSum: true))
  }

  private func income(_ total: BusinessCase, _ w: inout Markup) {
    if let before = total.incomeBefore, let during = total.incomeDuring {
      w.leaf("p", t(OutlookReportTexts.income(numbers.euro(before), numbers.euro(during))))
    } else {
      w.leaf("p", t(OutlookReportTexts.incomeUnknown))
    }
  }

  private func yearsSentence(_ outlook: Outlook) -> String {
    let total = outlook.plan
    let texts = OutlookReportTexts.self
    var parts = [
      t(
        texts.band(
          numbers.euro(total.present.p10), numbers.euro(total.present.p50), numbers.euro(total.present.p90),
          numbers.permille(outlook.discountPermille))),
      t(texts.pays(numbers.percent((total.paysPermille + 5) / 10), numbers.whole(outlook.draws))),
    ]
    parts.append(t(total.payBackMonths.map { texts.payBack(numbers.whole($0)) } ?? texts.noPayBack))
    return parts.joined(separator: " ")
  }

  private func years(_ total: BusinessCase, _ w: inout Markup) {
    w.table(
      ChartTable(
        caption: t(OutlookReportTexts.yearsCaption),
        columns: partyColumns(OutlookReportTexts.year) + [
          .init(title: t(OutlookReportTexts.cumulative), isNumber: true)
        ],
        rows: total.years.map { year in
          [numbers.whole(year.year)] + Party.allCases.map { cell(year.amounts[$0]) } + [
            numbers.signedEuro(year.cumulative)
          ]
        }))
  }

  private func assumptions(_ outlook: Outlook, _ w: inout Markup) {
    let texts = OutlookReportTexts.self
    w.table(
      ChartTable(
        caption: t(texts.assumptionsCaption),
        columns: [
          .init(title: t(texts.assumption)), .init(title: t(texts.low), isNumber: true),
          .init(title: t(texts.likely), isNumber: true), .init(title: t(texts.high), isNumber: true),
          .init(title: t(texts.basis), isWide: true),
        ], rows: outlook.assumptions.map { [t($0.label), t($0.low), t($0.likely), t($0.high), t($0.basis)] }))
  }

  private func financing(_ outlook: Outlook, _ w: inout Markup) {
    let texts = OutlookReportTexts.self
    w.details(t(texts.financingTitle), deep: true) { w in
      guard let financing = outlook.financing else {
        if let missing = outlook.financingMissing { w.leaf("p", t(missing)) }
        return
      }
      w.element("ul") { w in for sentence in financing.assumptions { w.leaf("li", t(sentence)) } }
      w.leaf(
        "p", t(financing.fundRestoredInYear.map { texts.fundRestored(numbers.whole($0)) } ?? texts.fundNotRestored))
      w.table(
        ChartTable(
          caption: t(texts.fundCaption),
          columns: [texts.year, texts.spent, texts.savings, texts.returned, texts.balance].enumerated().map {
            .init(title: t($1), isNumber: $0 > 0)
          },
          rows: financing.fund.map {
            [numbers.whole($0.year)] + [$0.spent, $0.savings, $0.returned, $0.balance].map(numbers.euro)
          }))
      w.table(
        ChartTable(
          caption: t(texts.bondYearsCaption),
          columns: [texts.year, texts.invested, texts.savings, texts.paid, texts.investorBalance].enumerated().map {
            .init(title: t($1), isNumber: $0 > 0)
          },
          rows: financing.bondYears.map {
            [numbers.whole($0.year)] + [$0.invested, $0.savings, $0.paid, $0.investorBalance].map(numbers.euro)
          }))
      w.table(
        ChartTable(
          caption: t(texts.bondCaption),
          columns: [texts.success, texts.invested, texts.savings, texts.paid, texts.investor, texts.municipality]
            .enumerated().map { .init(title: t($1), isNumber: $0 > 0) },
          rows: financing.bond.map {
            [numbers.percent($0.successPercent)]
              + [$0.invested, $0.savings, $0.paid, $0.investor, $0.municipality].map(numbers.euro)
          }))
    }
  }
}
