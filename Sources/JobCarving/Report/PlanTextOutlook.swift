import Interchange

/// The money over several years as plain text.
extension Plan {
  /// Income, chance and pay-back of one job or of all of them.
  func outcome(_ business: BusinessCase, _ language: Language) -> [String] {
    let texts = OutlookReportTexts.self
    let numbers = ReportNumbers(language: language)
    var lines: [String] = []
    if let before = business.incomeBefore, let during = business.incomeDuring {
      lines.append(texts.income(amount(before)[language], amount(during)[language])[language])
    } else {
      lines.append(texts.incomeUnknown[language])
    }
    guard let outlook else { return lines }
    lines.append(
      texts.band(
        amount(business.present.p10)[language], amount(business.present.p50)[language],
        amount(business.present.p90)[language], numbers.permille(outlook.discountPermille))[language])
    lines.append(
      texts.pays(numbers.percent((business.paysPermille + 5) / 10), numbers.whole(outlook.draws))[language])
    lines.append((business.payBackMonths.map { texts.payBack(numbers.whole($0)) } ?? texts.noPayBack)[language])
    return lines
  }

  func outlookLines(_ language: Language) -> [String] {
    guard let outlook else { return [] }
    let texts = OutlookReportTexts.self
    func cell(_ amounts: BusinessCase.Amounts, _ party: Party) -> String {
      let value = amounts[party].map { amount($0)[language] } ?? texts.unknown[language]
      return "\(party.label[language]) \(value)"
    }
    func all(_ amounts: BusinessCase.Amounts) -> String {
      Party.allCases.filter { amounts[$0] != .zero }.map { cell(amounts, $0) }.joined(separator: ", ")
    }
    let total = outlook.plan
    var lines = [texts.partiesTitle[language] + ". " + texts.partiesIntro[language]]
    lines += total.rows.map { "  \($0.label[language]): \(all($0.amounts))" }
    let sum = total.rows.reduce(BusinessCase.Amounts()) { $0 + $1.amounts }
    lines.append("  \(ReportTexts.together[language]): \(all(sum))")
    lines += ["", texts.yearsTitle(outlook.horizonYears)[language]]
    lines += outcome(total, language).map { "  \($0)" }
    lines += total.years.map { year in
      "  \(texts.year[language]) \(year.year): \(all(year.amounts)); "
        + "\(texts.cumulative[language]) \(amount(year.cumulative)[language])"
    }
    lines += ["", texts.tornadoTitle[language]]
    for swing in total.tornado {
      guard let range = outlook.assumptions.first(where: { $0.assumption == swing.assumption }) else { continue }
      lines.append(
        "  \(range.label[language]): \(range.low[language]) → \(amount(swing.atLow)[language]), "
          + "\(range.high[language]) → \(amount(swing.atHigh)[language]) (\(range.basis[language]))")
    }
    lines += ["", texts.financingTitle[language]] + financingLines(outlook, language)
    return lines + [""] + outlook.notes.map { "- \($0[language])" }
  }

  private func financingLines(_ outlook: Outlook, _ language: Language) -> [String] {
    let texts = OutlookReportTexts.self
    guard let financing = outlook.financing else { return outlook.financingMissing.map { ["  " + $0[language]] } ?? [] }
    func pair(_ name: Phrase, _ euro: Euro) -> String { "\(name[language]) \(amount(euro)[language])" }
    var lines = financing.assumptions.map { "  - \($0[language])" }
    lines.append("  \(texts.fundCaption[language])")
    for year in financing.fund {
      let parts = [
        pair(texts.spent, year.spent), pair(texts.savings, year.savings), pair(texts.returned, year.returned),
        pair(texts.balance, year.balance),
      ]
      lines.append("    \(texts.year[language]) \(year.year): \(parts.joined(separator: ", "))")
    }
    lines.append("  \(texts.bondCaption[language])")
    for outcome in financing.bond {
      let parts = [
        pair(texts.invested, outcome.invested), pair(texts.paid, outcome.paid), pair(texts.investor, outcome.investor),
        pair(texts.municipality, outcome.municipality),
      ]
      lines.append("    \(outcome.successPercent)%: \(parts.joined(separator: ", "))")
    }
    return lines
  }
}
