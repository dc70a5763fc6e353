public import Interchange
import Legislation

extension Plan {
  /// The plan as one page that needs nothing else: no script, no picture from elsewhere, ready to mail or to print.
  ///
  /// The same plan gives the same bytes. Each picture is made from the list that also makes its table. With more than
  /// thirty jobs the page shows the deviations instead of every point, and says so; `plan.json` keeps everything.
  /// - Parameter language: the plan's own language when left out.
  public func htmlReport(language: Language? = nil) -> String {
    HTMLReport(self, language: language ?? self.language).page()
  }
}

extension Plan {
  /// The plan without the carving, where nobody looks for a job and there is a rotation: that no job was found would be
  /// said of nobody. `nil` when the plan is about carving too.
  var aboutRotationAlone: Plan? {
    guard rotation != nil, people.isEmpty, let carving, carving.jobs.isEmpty, carving.conflict == nil else {
      return nil
    }
    var result = self
    result.carving = nil
    result.analyses = []
    return result
  }
}

/// One report being written: the plan, what can be looked up in it, and the words.
struct HTMLReport {
  let plan: Plan
  let language: Language
  let numbers: ReportNumbers
  let facts: ReportFacts
  /// With many jobs long lists are cut, and the page says so.
  let isShort: Bool

  static let shortFrom = 31

  init(_ plan: Plan, language: Language) {
    let plan = plan.aboutRotationAlone ?? plan
    self.plan = plan
    self.language = language
    numbers = ReportNumbers(language: language)
    facts = ReportFacts(plan)
    isShort = (plan.carving?.jobs.count ?? 0) >= HTMLReport.shortFrom
  }

  /// One phrase in the language of the page.
  func t(_ phrase: Phrase) -> String { phrase[language] }

  /// How many rows a list of one job, rule or section shows at most.
  var rowLimit: Int { isShort ? 25 : 400 }

  struct Section {
    let id: String
    let title: Phrase
    let write: (inout Markup) -> Void
  }

  var sections: [Section] {
    var result: [Section] = []
    func add(_ id: String, _ title: Phrase, if isThere: Bool = true, _ write: @escaping (inout Markup) -> Void) {
      if isThere { result.append(Section(id: id, title: title, write: write)) }
    }
    let jobs = plan.carving?.jobs ?? []
    add("jobs", ReportTexts.jobsTitle, if: !jobs.isEmpty, self.jobs)
    add("inclusive", InclusiveTexts.title, if: plan.inclusive != nil, inclusive)
    add("front", FrontTexts.title, if: plan.front?.plans.isEmpty == false, front)
    add("donors", ReportTexts.donorsTitle, if: !plan.donors.isEmpty, donors)
    add("stays", ReportTexts.staysTitle, if: plan.carving?.unassigned.isEmpty == false, stays)
    add("unplaced", ReportTexts.unplacedTitle, if: plan.carving?.unplaced.isEmpty == false, unplaced)
    if plan.carving == nil { add("rotation", ReportTexts.rotationTitle, if: plan.rotation != nil, rotation) }
    add("analysis", ReportTexts.analysisTitle, if: plan.carving == nil && !plan.analyses.isEmpty, analysis)
    add("advice", AdviceTexts.title, if: plan.analyses.contains(where: \.isReleased), advice)
    add("money", ReportTexts.moneyTitle, if: !plan.money.isEmpty, money)
    if plan.carving != nil { add("rotation", ReportTexts.rotationTitle, if: plan.rotation != nil, rotation) }
    add("robust", RobustTexts.title, if: plan.robust != nil, robust)
    add("open", ReportTexts.openTitle, openPoints)
    add("made", ReportTexts.madeTitle, made)
    add("limits", ReportTexts.limitsTitle, leftOut)
    return result
  }

  func page() -> String {
    var w = Markup(.html)
    w.raw("<!doctype html>\n")
    w.element("html", ["lang": language.rawValue]) { w in
      head(&w)
      w.element("body") { w in
        w.leaf("a", ["class": "skip", "href": "#main"], t(ReportTexts.skip))
        header(&w)
        navigation(&w)
        w.element("main", ["id": "main", "tabindex": "-1"]) { w in
          summary(&w)
          for section in sections {
            w.newline()
            w.element("section", ["aria-labelledby": section.id]) { w in
              w.leaf("h2", ["id": section.id], t(section.title))
              section.write(&w)
            }
          }
        }
        w.newline()
        w.element("footer") { w in w.leaf("p", ["class": "meta"], footerText) }
      }
    }
    w.newline()
    return w.string
  }

  /// - Parameter title: of the window; that of the whole report when left out.
  func head(_ w: inout Markup, title: String? = nil) {
    w.element("head") { w in
      w.element("meta", ["charset": "utf-8"])
      w.element("meta", ["name": "viewport", "content": "width=device-width,initial-scale=1"])
      w.element(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        ])
      let name = title ?? facts.headline(language)
      w.leaf("title", plan.title.isEmpty ? name : "\(name): \(plan.title)")
      w.leaf("style", ReportStyle.sheet)
    }
    w.newline()
  }

  private func navigation(_ w: inout Markup) {
    w.element("nav", ["aria-label": t(ReportTexts.contents)]) { w in
      w.element("ul") { w in
        for section in sections {
          w.element("li") { w in w.leaf("a", ["href": "#" + section.id], t(section.title)) }
        }
      }
    }
  }

  private var footerText: String {
    [plan.provenance.tool, plan.title, plan.referenceDate.map(numbers.day)].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // MARK: Looking up

  func taskName(_ id: String) -> String { facts.task(id)?.name ?? id }
  func positionName(_ id: String) -> String { facts.position(id)?.name ?? id }

  /// The name of a person of the plan; with a count above one, which of them.
  func personName(_ id: String, _ copy: Int) -> String {
    let name = facts.personName(id)
    return copy > 1 ? "\(name) (\(copy))" : name
  }

  /// The name of the course, with its id where two employees may follow the same one.
  func courseName(_ training: String) -> String {
    guard let course = plan.trainings.first(where: { $0.id == training })?.course, !course.isEmpty else {
      return training
    }
    return "\(course) (\(training))"
  }

  func jobName(_ id: String) -> String { facts.jobNumber[id].map { t(ReportTexts.job($0 + 1)) } ?? id }

  /// A word with a border, whose class gives its colour.
  func tag(_ w: inout Markup, _ style: String, _ text: String) {
    w.leaf("span", ["class": "tag " + style], text)
  }

  /// `nil`, or the sentence that says how many rows were left out.
  func cut(_ shown: Int, of all: Int, in file: String) -> String? {
    shown < all ? t(ReportTexts.cut(numbers.whole(shown), of: numbers.whole(all), in: file)) : nil
  }
}
