public import Interchange

extension Plan {
  /// A page for each candidate job, for the person concerned and in plain words (uw nieuwe baan).
  ///
  /// It holds no score, nothing about anybody else's limits and no wage value: what the person does, when, where, with
  /// whom, what fits, what has to be agreed, what it pays and what can be learned.
  /// - Returns: the id of each job with its page, in the order of the jobs.
  public func jobPages(language: Language? = nil) -> [(job: String, html: String)] {
    let report = HTMLReport(self, language: language ?? self.language)
    return report.facts.jobs.indices.map { (report.facts.jobs[$0].id, report.jobPage($0)) }
  }
}

extension HTMLReport {
  func jobPage(_ number: Int) -> String {
    let job = facts.jobs[number]
    let words = JobPageTexts.self
    let tasks = job.tasks.sorted { ($1.personMinutes, $0.task) < ($0.personMinutes, $1.task) }
    var w = Markup(.html)
    w.raw("<!doctype html>\n")
    w.element("html", ["lang": language.rawValue]) { w in
      head(&w, title: t(words.title))
      w.element("body") { w in
        w.leaf("a", ["class": "skip", "href": "#main"], t(ReportTexts.skip))
        w.element("header") { w in
          let day = plan.referenceDate.map { numbers.day($0) }
          w.leaf("p", ["class": "meta"], [plan.title, day ?? ""].filter { !$0.isEmpty }.joined(separator: " · "))
          w.leaf("h1", t(words.title))
          let subject = numbers.list(facts.subject(of: job)).lowercased()
          let hours = numbers.duration(job.tasks.map(\.personMinutes).saturatingSum)
          w.leaf("p", ["class": "lead"], t(words.lead(personName(job.person, job.copy), subject, hours)))
          w.leaf("p", t(words.proposal))
        }
        w.element("main", ["id": "main", "tabindex": "-1"]) { w in
          for part in [what, when, place, people, fits, agreements, pay, learning, questions] {
            w.newline()
            w.element("section") { w in part(number, job, tasks, &w) }
          }
        }
        w.newline()
        w.element("footer") { w in w.leaf("p", ["class": "meta"], t(words.footer(plan.provenance.tool))) }
      }
    }
    w.newline()
    return w.string
  }

  private func what(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.what))
    w.leaf("p", t(JobPageTexts.whatIntro(tasks.count, numbers.whole(tasks.count))))
    let hasPlaces = tasks.contains { facts.task($0.task)?.place.isEmpty == false }
    w.table(
      ChartTable(
        caption: t(JobPageTexts.tasksCaption),
        columns: [
          .init(title: t(ReportTexts.task), isWide: true), .init(title: t(JobPageTexts.number), isNumber: true),
          .init(title: t(JobPageTexts.timeAWeek), isNumber: true),
        ] + (hasPlaces ? [.init(title: t(JobPageTexts.placeWord))] : []),
        rows: tasks.enumerated().map { index, part in
          [taskName(part.task), numbers.whole(index + 1), numbers.duration(part.personMinutes)]
            + (hasPlaces ? [facts.task(part.task)?.place ?? ""] : [])
        }))
  }

  private func when(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.when))
    let hours = numbers.duration(job.tasks.map(\.personMinutes).saturatingSum)
    w.leaf("p", t(JobPageTexts.hours(hours)))
    guard let chart = weekChart(number, order: tasks.map(\.task), title: t(JobPageTexts.weekTitle)) else {
      w.leaf("p", t(JobPageTexts.noWeek))
      return
    }
    w.figure(chart, id: "week", tableSummary: t(ReportTexts.sameNumbers))
  }

  private func place(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.place))
    var places: [String] = []
    for part in tasks {
      guard let place = facts.task(part.task)?.place, !place.isEmpty, !places.contains(place) else { continue }
      places.append(place)
    }
    w.leaf("p", t(places.isEmpty ? JobPageTexts.noPlace : JobPageTexts.places(numbers.list(places))))
    if let weeks = plan.weeks, weeks.indices.contains(number), let week = weeks[number], week.wayMinutes > 0 {
      w.leaf("p", t(WeekTexts.way(week.wayMinutes)))
    }
  }

  private func people(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.people))
    var names: [String] = []
    for part in tasks {
      let name = positionName(facts.task(part.task)?.position ?? "")
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    if !names.isEmpty { w.leaf("p", t(JobPageTexts.donors(numbers.list(names)))) }
    if let all = plan.quality, all.indices.contains(number), let share = all[number].integration {
      w.leaf("p", t(JobPageTexts.together(share)))
    }
    let guidance = person(of: job)?.guidanceMinutes ?? 0
    w.leaf("p", t(guidance > 0 ? JobPageTexts.guidance(numbers.duration(guidance)) : JobPageTexts.noGuidance))
  }

  private func fits(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.fits))
    if let wish = person(of: job)?.wish, !wish.isEmpty { w.leaf("p", t(JobPageTexts.wish(wish))) }
    var names: [String] = []
    for point in facts.comparison(number)?.points ?? [] {
      // What the work does not ask is no news.
      guard point.verdict == .ok || point.verdict == .underuse, point.asked ?? 0 > 0 || point.rule == "match.condition"
      else { continue }
      let name = t(point.dimension.name)
      if !names.contains(name) { names.append(name) }
    }
    let open = facts.comparison(number)?.points.filter { $0.verdict.rank >= Verdict.unknown.rank } ?? []
    let doubted = Set(open.map { t($0.dimension.name) })
    names.removeAll { doubted.contains($0) }
    if names.isEmpty {
      w.leaf("p", t(JobPageTexts.fitsUnknown))
    } else {
      w.leaf("p", t(JobPageTexts.fitsWith(numbers.list(names))))
    }
  }

  private func agreements(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    let comparison = facts.comparison(number)
    let points = comparison?.deviations ?? []
    let measures = person(of: job)?.arrangements ?? []
    w.leaf("h2", t(JobPageTexts.agreements))
    let open = points.filter { $0.verdict == .signal || $0.verdict == .exceeds }
    let unknown = points.filter { $0.verdict == .unknown }
    let health = comparison?.healthWarnings ?? []
    if measures.isEmpty, open.isEmpty, unknown.isEmpty, health.isEmpty {
      w.leaf("p", t(JobPageTexts.nothingToAgree))
    }
    if !measures.isEmpty {
      w.leaf("p", t(JobPageTexts.arranged))
      w.element("ul") { w in for measure in measures { w.leaf("li", measure) } }
    }
    if !open.isEmpty {
      w.leaf("p", t(JobPageTexts.toAgree))
      w.element("ul") { w in
        for point in open {
          w.element("li") { w in
            w.text(sentence(point))
            w.text(
              " " + t(point.decision.map { JobPageTexts.agreed($0.text, numbers.day($0.date)) } ?? JobPageTexts.open))
          }
        }
      }
    }
    if !health.isEmpty {
      w.element("ul") { w in for warning in health { w.leaf("li", t(warning.text)) } }
    }
    if !unknown.isEmpty {
      var names: [String] = []
      for point in unknown where !names.contains(t(point.name)) { names.append(t(point.name)) }
      w.leaf("p", t(JobPageTexts.unknown(numbers.list(names))))
    }
    w.leaf("p", t(JobPageTexts.noIllness))
  }

  /// What the work asks on one point, and where; amounts as they are, levels without their number.
  private func sentence(_ point: ComparisonPoint) -> String {
    let names = point.tasks.prefix(3).map(taskName)
    let place = names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
    guard let asked = point.asked, let able = point.able, point.rule != "match.level" else {
      return t(JobPageTexts.asksMore(t(point.name).capitalisedFirst, place))
    }
    let isTime = point.rule == "match.time"
    func value(_ value: Int) -> String { isTime ? numbers.duration(value) : "\(numbers.whole(value)) \(t(point.unit))" }
    return t(JobPageTexts.asks(t(point.name).capitalisedFirst, value(asked), value(able), place))
  }

  private func pay(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.pay))
    guard let money = facts.money(job.id) else {
      w.leaf("p", t(JobPageTexts.payUnknown))
      return
    }
    let isEstimate = money.lines.contains { $0.id == "money.wage" && $0.isEstimate }
    let hours = numbers.duration(money.contractMinutes)
    if isEstimate, money.wageValueLikely > 0 {
      // The wage follows the wage value, which is only measured at the workplace.
      func at(_ percent: Int) -> String {
        let (product, overflow) = money.hourlyWage.cents.multipliedReportingOverflow(by: percent)
        return numbers.euroAndCents(overflow ? money.hourlyWage : Euro(cents: product / money.wageValueLikely))
      }
      w.leaf("p", t(JobPageTexts.payBand(at(money.wageValueLow), at(money.wageValueHigh), hours)))
    } else {
      w.leaf("p", t(JobPageTexts.payHour(numbers.euroAndCents(money.hourlyWage), hours)))
    }
    guard let business = facts.businessCase(job.id) else { return }
    if let year = business.rows.first(where: { $0.id == "money.wage" })?.amounts.person, year > .zero {
      w.leaf("p", t(JobPageTexts.payYear(numbers.euro(year))))
    }
    if let before = business.incomeBefore, let during = business.incomeDuring {
      w.leaf("p", t(JobPageTexts.income(numbers.euro(before), numbers.euro(during))))
    } else {
      w.leaf("p", t(JobPageTexts.benefitUnknown))
    }
  }

  private func learning(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.learning))
    guard let all = plan.quality, all.indices.contains(number), let learning = all[number].learning,
      !learning.stretches.isEmpty
    else {
      w.leaf("p", t(JobPageTexts.learningUnknown))
      return
    }
    w.leaf("p", t(JobPageTexts.stretches(numbers.list(learning.stretches.map { t($0.name) }))))
    guard !learning.nextSteps.isEmpty else { return }
    w.leaf("p", t(JobPageTexts.nextSteps))
    w.element("ul") { w in for task in learning.nextSteps.prefix(5) { w.leaf("li", taskName(task)) } }
  }

  private func questions(_ number: Int, _ job: CandidateJob, _ tasks: [JobTask], _ w: inout Markup) {
    w.leaf("h2", t(JobPageTexts.yourTurn))
    w.leaf("p", t(JobPageTexts.yourTurnIntro))
    w.element("ul") { w in for question in JobPageTexts.questions { w.leaf("li", t(question)) } }
  }

  private func person(of job: CandidateJob) -> PersonSummary? {
    let base = job.person.split(separator: "#", maxSplits: 1).first.map(String.init) ?? job.person
    return plan.people.first { $0.id == job.person } ?? plan.people.first { $0.id == base }
  }
}
