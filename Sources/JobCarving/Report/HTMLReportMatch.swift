package import Interchange

extension Plan {
  /// One person's comparison as a page of its own, to read aloud and to print.
  ///
  /// - Parameter context: shown when it is handed in; the plan itself holds none.
  package func matchPage(person: String, context: CoachContext?, language: Language) -> String {
    HTMLReport(self, language: language).matchPage(person, context)
  }
}

extension HTMLReport {
  func matchPage(_ person: String, _ context: CoachContext?) -> String {
    let own = facts.jobs.indices.filter { facts.comparison($0)?.person == person }
    var w = Markup(.html)
    w.raw("<!doctype html>\n")
    w.element("html", ["lang": language.rawValue]) { w in
      head(&w)
      w.element("body") { w in
        w.element("main", ["id": "main", "tabindex": "-1"]) { w in
          if !plan.title.isEmpty { w.leaf("p", ["class": "meta"], plan.title) }
          w.leaf("h1", t(MatchPageTexts.title(facts.personName(person))))
          let comparisons = own.compactMap { facts.comparison($0) }
          w.leaf(
            "p", ["class": "lead"],
            t(
              DecisionTexts.count(
                open: comparisons.map(\.openSignals).saturatingSum,
                answered: comparisons.map(\.answeredSignals).saturatingSum)))
          for number in own { matched(number, &w) }
          if let context { self.context(context, &w) }
        }
      }
    }
    w.newline()
    return w.string
  }

  private func matched(_ number: Int, _ w: inout Markup) {
    guard let comparison = facts.comparison(number) else { return }
    let job = facts.jobs[number]
    let person = personName(job.person, job.copy)
    w.newline()
    w.element("article", ["class": "job", "aria-labelledby": "job-\(number + 1)"]) { w in
      let minutes = job.tasks.map(\.personMinutes).saturatingSum
      w.leaf(
        "h2", ["id": "job-\(number + 1)"],
        t(
          ReportTexts.jobHeading(
            number + 1, numbers.list(facts.subject(of: job)), person, numbers.duration(minutes))))
      verdicts(comparison, &w)
      tasks(of: job, number, &w)
      self.comparison(comparison, number, person, &w)
      let rows = pairRows(
        comparison.points.sorted { ($0.dimension, $0.point) < ($1.dimension, $1.point) }, limit: .max)
      guard !rows.isEmpty else { return }
      w.figure(
        PairChart(
          rows: rows, title: t(MatchPageTexts.picture), finding: t(MatchPageTexts.pictureFinding(rows.count)),
          pointWord: t(ReportTexts.point), ableWord: t(ReportTexts.able), askedWord: t(ReportTexts.asked),
          unitWord: t(ReportTexts.unit), verdictWord: t(ReportTexts.verdict)),
        id: "all-\(number + 1)", tableSummary: t(ReportTexts.sameNumbers))
    }
  }

  private func context(_ context: CoachContext, _ w: inout Markup) {
    let lines = context.text(language).split(separator: "\n").map { $0.drop { $0 == " " } }
    w.element("section", ["class": "note"]) { w in
      w.leaf("h2", String(lines.first ?? ""))
      for line in lines.dropFirst() { w.leaf("p", String(line)) }
    }
  }
}

enum MatchPageTexts {
  static func title(_ person: String) -> Phrase {
    Phrase(nl: "Vergelijking voor \(person)", en: "Comparison for \(person)")
  }
  static let picture = Phrase(
    nl: "Alle punten: wat het werk vraagt en wat de persoon kan",
    en: "Every point: what the work asks and what the person can do")
  static func pictureFinding(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(count) punten met een getal. Niveaus lopen van 0 tot 5, met 3 als in een gemiddelde baan.",
      en: "\(count) points with a number. Levels go from 0 to 5, with 3 as in an average job.")
  }
}
