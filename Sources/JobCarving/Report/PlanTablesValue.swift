internal import Interchange

/// `value.csv`: every amount of every job, then of all jobs together, then every warning.
///
/// It has no sums: parts, balances and outcomes of a simulation stand below each other in one column.
extension Plan {
  package var amountTable: ReportTable {
    var table = ReportTable(
      "Alle bedragen", "All amounts",
      columns: [
        .init("baan", "job"), .init("persoon", "person"), .init("post", "item"),
        .init("omschrijving", "description"), .init("euro per jaar", "euro a year", .euro),
        .init("schatting", "estimate"), .init("uitleg", "explanation", .sentence), .init("partij", "party"),
        .init("euro over alle jaren", "euro over all years", .euro),
      ])
    func row(
      _ job: String, _ person: String, _ item: String, _ label: Phrase, year: Euro? = nil, all: Euro? = nil,
      isEstimate: Bool = true, _ explanation: Phrase?, _ party: Party
    ) {
      table.row([
        .name(job), .name(person), .name(item), .text(label), year.map { .value($0.cents) } ?? .blank,
        .text(isEstimate ? Answer.yes.word : Answer.no.word), explanation.map { .text($0) } ?? .blank,
        .text(party.label), all.map { .value($0.cents) } ?? .blank,
      ])
    }
    func others(_ job: String, _ person: String, _ business: BusinessCase) {
      for item in business.rows {
        for party in Party.allCases where party != .employer && item.amounts[party] != .zero {
          let amount = item.amounts[party]
          row(
            job, person, item.id, item.label, year: amount, amount == nil ? OutlookReportTexts.unknown : nil, party)
        }
      }
      let text = OutlookTableTexts.self
      row(job, person, "outlook.present", text.present, all: business.presentValue.employer, nil, .employer)
      let bands: [(String, Phrase, KeyPath<BusinessCase.Band, Euro>)] = [
        ("p10", OutlookReportTexts.p10, \.p10), ("p50", OutlookReportTexts.p50, \.p50),
        ("p90", OutlookReportTexts.p90, \.p90),
      ]
      for (id, label, path) in bands {
        row(
          job, person, "outlook.\(id)", label, year: business.meanYear[keyPath: path],
          all: business.present[keyPath: path], text.draws(outlook?.draws ?? 0), .employer)
      }
      let chance = decimal(business.paysPermille, scale: 10)
      row(
        job, person, "outlook.pays", text.pays,
        Phrase(nl: "\(chance.nl) procent", en: "\(chance.en) percent"), .employer)
      row(
        job, person, "outlook.pay-back", text.payBack,
        business.payBackMonths.map { Phrase(verbatim: "\($0)") } ?? OutlookReportTexts.noPayBack, .employer)
    }
    for job in money {
      for line in job.lines {
        row(
          job.job, job.person, line.id, line.label, year: line.amount, isEstimate: line.isEstimate, line.explanation,
          .employer)
      }
      row(
        job.job, job.person, "money.balance", Phrase(nl: "Saldo", en: "Balance"), year: job.balance,
        Phrase(
          nl: "bij \(job.redeployment) procent gebruik van de vrije uren",
          en: "at \(job.redeployment) percent use of the freed hours"), .employer)
      if let business = outlook?.jobs.first(where: { $0.job == job.job })?.businessCase {
        others(job.job, job.person, business)
      }
      for warning in job.warnings {
        row(job.job, job.person, "warning", OutlookTableTexts.warning, isEstimate: false, warning, .employer)
      }
    }
    if let business = outlook?.plan { others("", "", business) }
    return table
  }
}

enum OutlookTableTexts {
  static let present = Phrase(
    nl: "Alle jaren samen, later weegt minder, bij de verwachte waarden",
    en: "All years together, later weighs less, at the expected values")
  static let pays = Phrase(nl: "Kans dat het geld oplevert", en: "Chance that it pays")
  static let payBack = Phrase(
    nl: "Maanden tot het begin is terugverdiend", en: "Months until the beginning is earned back")
  static let warning = Phrase(nl: "Let op", en: "Note")
  static func draws(_ count: Int) -> Phrase { Phrase(nl: "\(count) keer geloot", en: "\(count) draws") }
}
