import Interchange

/// The words of the plain text output, in one language.
struct PlanTextTexts {
  let language: Language
  init(_ language: Language) { self.language = language }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  var hours: String { say("uur", "hours") }
  var routine: String { say("routine", "routine") }
  var legend: String {
    say(
      "+ mag verhuizen   ? mag verhuizen, maar er is nog iets onbekend   - blijft",
      "+ may move   ? may move, but something is not known yet   - stays")
  }
  var unplaced: String { say("Wie nog geen baan heeft", "Who has no job yet") }
  var unassigned: String { say("Wat blijft waar het is", "What stays where it is") }
  var donors: String { say("Wat er verandert voor wie blijft", "What changes for those who stay") }
  var nothingToCompare: String { say("Er zijn geen banen om te vergelijken.", "There are no jobs to compare.") }
  var noJobs: String { say("Er zijn geen banen om door te rekenen.", "There are no jobs to calculate.") }
  var noTrainings: String { say("Niemand heeft een scholingswens.", "Nobody has a training wish.") }

  func analysisSummary(_ all: Int, _ released: Int, _ minutes: Int) -> String {
    say(
      "\(released) van de \(all) taken mogen verhuizen, samen \(JobCarving.hours(minutes).nl) uur per week.",
      "\(released) of \(all) tasks may move, together \(JobCarving.hours(minutes).en) hours a week.")
  }

  func search(_ record: SolveRecord) -> String {
    switch record.status {
    case .infeasible: return say("Er is geen plan dat alle eisen houdt.", "No plan keeps all demands.")
    case .optimal:
      return say(
        "Bewezen het beste plan: \(record.score.served) geplaatst, \(week(record.score.value)) per week.",
        "Proven the best plan: \(record.score.served) placed, \(week(record.score.value)) a week.")
    case .feasible, .interrupted:
      let stopped =
        record.stopReason == .interrupted ? say(" De zoektocht is afgebroken.", " The search was interrupted.") : ""
      guard let gap = record.gapPermille else {
        return say(
          "\(record.score.served) geplaatst, \(week(record.score.value)) per week; hooguit \(record.bound.served) kunnen er een plek krijgen.",
          "\(record.score.served) placed, \(week(record.score.value)) a week; at most \(record.bound.served) can get a place."
        ) + stopped
      }
      let most = ReportTexts.gap(gap, of: record, weekly: true)
      return say(
        "\(record.score.served) geplaatst, \(week(record.score.value)) per week; hooguit \(most.nl) onder het best mogelijke.",
        "\(record.score.served) placed, \(week(record.score.value)) a week; at most \(most.en) below the best possible."
      ) + stopped
    }
  }

  /// Thousandths of a cent as an amount.
  private func week(_ value: Int) -> String {
    amount(Euro(cents: (value + (value < 0 ? -500 : 500)) / 1000))[language]
  }

  func job(_ id: String, _ person: String, _ minutes: Int, _ freed: Int, _ value: Int) -> String {
    let (own, now) = (JobCarving.hours(minutes), JobCarving.hours(freed))
    return say(
      "\(id): \(person), \(own.nl) uur per week (\(now.nl) uur van wie het nu doet), \(week(value)) per week",
      "\(id): \(person), \(own.en) hours a week (\(now.en) hours of those who do it now), \(week(value)) a week")
  }

  func verdict(_ comparison: Comparison) -> String {
    let counts = [Verdict.exceeds, .signal, .unknown, .underuse, .ok].map {
      "\(comparison.count(of: $0)) × \($0.word[language])"
    }
    return counts.joined(separator: ", ")
  }

  func moneyHead(_ job: JobMoney, _ person: String) -> String {
    say(
      "\(job.job) \(person): geschatte loonwaarde \(job.wageValueLikely) procent (\(job.wageValueLow)–\(job.wageValueHigh)), geen meting",
      "\(job.job) \(person): estimated wage value \(job.wageValueLikely) percent (\(job.wageValueLow)–\(job.wageValueHigh)), no measurement"
    )
  }

  func balance(_ job: JobMoney) -> String {
    let (none, half, full) = (amount(job.balanceAtNoUse), amount(job.balanceAtHalfUse), amount(job.balanceAtFullUse))
    let expected = amount(job.balance)
    return say(
      "  Saldo per jaar: \(expected.nl). Als de vrije uren niet, half of helemaal gebruikt worden: \(none.nl), \(half.nl), \(full.nl).",
      "  Balance a year: \(expected.en). When the freed hours are not, half or fully used: \(none.en), \(half.en), \(full.en)."
    )
  }

  func rotationSearch(_ record: SolveRecord) -> String {
    switch record.status {
    case .optimal: return say("Bewezen het beste rooster.", "Proven the best schedule.")
    case .infeasible: return say("Er is geen rooster dat alle eisen houdt.", "No schedule keeps all demands.")
    case .feasible where record.score.hard > 0, .interrupted where record.score.hard > 0:
      return say(
        "Een rooster dat niet alles doet wat vaststaat.", "A schedule that does not do everything that was fixed.")
    case .feasible, .interrupted:
      return say(
        "Een rooster; gewicht van de scholingen met vervanging \(record.score.served), hooguit \(record.bound.served).",
        "A schedule; weight of the covered trainings \(record.score.served), at most \(record.bound.served).")
    }
  }

  func rotationFigures(_ figures: RotationFigures) -> String {
    let (covered, trained) = (JobCarving.hours(figures.coveredMinutes), JobCarving.hours(figures.trainedMinutes))
    return say(
      "\(figures.employeesTrained) medewerkers leren, \(figures.seekersServed) werkzoekenden doen mee; \(covered.nl) van \(trained.nl) uur vervangen.",
      "\(figures.employeesTrained) employees learn, \(figures.seekersServed) seekers take part; \(covered.en) of \(trained.en) hours covered."
    )
  }

  func training(_ training: PlannedTraining, _ rotation: RotationSchedule) -> String {
    let seeker = training.seeker ?? say("niemand", "nobody")
    let weeks = training.lessonWeeks.count
    return say(
      "+ \(training.employee) (\(training.training)): vanaf \(training.startDay), \(weeks == 1 ? "1 lesweek" : "\(weeks) lesweken"), vervanging: \(seeker)",
      "+ \(training.employee) (\(training.training)): from \(training.startDay), \(weeks == 1 ? "1 week" : "\(weeks) weeks") of lessons, cover: \(seeker)"
    )
  }

  func block(_ block: SeekerPlan.Block, _ rotation: RotationSchedule) -> String {
    let from = rotation.firstWeek.advanced(byDays: 7 * block.firstWeek)
    let time = JobCarving.hours(block.minutesPerWeek)
    // Somebody who waits for the next place is in no course.
    let place = [block.position, block.training].filter { !$0.isEmpty }.joined(separator: " ")
    return say(
      "    vanaf \(from), \(block.weeks == 1 ? "1 week" : "\(block.weeks) weken"): \(block.activity.word.nl) \(place), \(time.nl) uur per week",
      "    from \(from), \(block.weeks == 1 ? "1 week" : "\(block.weeks) weeks"): \(block.activity.word.en) \(place), \(time.en) hours a week"
    )
  }
}
