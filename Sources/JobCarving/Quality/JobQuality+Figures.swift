/// The figures beside WEBA: variety, robustness, learning, motivation, demands and latitude, exposure.
extension QualityTable {
  /// Minutes by word, in the order in which the words come, and the minutes without one.
  private func minutes(
    _ parts: [Part], by word: (WorkTask) -> String
  ) -> (groups: [Int], known: Int, total: Int) {
    var place: [String: Int] = [:]
    var groups: [Int] = []
    var (known, total) = (0, 0)
    for part in parts {
      let minutes = TaskRow.clamped(part.minutes)
      total += minutes
      let name = word(organisation.tasks[part.task]).lowercased()
      guard !name.isEmpty, minutes > 0 else { continue }
      known += minutes
      if let index = place[name] {
        groups[index] += minutes
      } else {
        place[name] = groups.count
        groups.append(minutes)
      }
    }
    return (groups, known, total)
  }

  func variety(_ parts: [Part]) -> WorkVariety? {
    let (groups, known, total) = minutes(parts) { $0.kind }
    guard known > 0, known * 100 >= total * limits.knownShare else { return nil }
    return WorkVariety(minutes: groups, classes: limits.skillClasses, knownShare: known * 100 / total)
  }

  func robustness(_ parts: [Part], minimum: Int?) -> Robustness {
    let (groups, known, total) = minutes(parts) { $0.process }
    var spread: Int?
    if known > 0, known * 100 >= total * limits.knownShare {
      // Shares in parts of 10 000, so that squares fit whatever the minutes.
      let squares = groups.reduce(0) { sum, group in
        let share = group * 10_000 / known
        return sum + share * share
      }
      spread = (100_000_000 - squares + 50_000) / 100_000
    }
    let largest = parts.max { ($0.minutes, $1.task) < ($1.minutes, $0.task) }
    return Robustness(
      spread: spread, processes: groups.count, largestTask: largest.map { organisation.tasks[$0.task].id } ?? "",
      minutesWithoutLargest: total - TaskRow.clamped(largest?.minutes ?? 0), minimumMinutes: minimum)
  }

  func learning(_ parts: [Part], person: Int) -> LearningValue {
    guard let able = people[person].able else {
      preconditionFailure("A person has a row of abilities, known or not.")
    }
    let one = SIMD32<Int8>(repeating: 1)
    var (stretch, known, total) = (0, 0, 0)
    var raised = able
    for part in parts {
      let minutes = TaskRow.clamped(part.minutes)
      total += minutes
      let asked = tasks[part.task].asked
      let compared = people[person].compared(asked, able)
      guard PersonRow.count(compared .& PersonRow.trainable) >= PersonRow.fewestPoints else { continue }
      known += minutes
      let gap = asked &- able
      let up = compared .& PersonRow.trainable .& (gap .== one)
      guard any(up), !any(compared .& (gap .> one)) else { continue }
      stretch += minutes
      raised = raised.replacing(with: able &+ one, where: up)
    }
    let stretches = CapabilityDimension.levels.filter { raised[$0.rawValue] > able[$0.rawValue] }
    let steps = stretches.isEmpty ? [] : nextSteps(person, able, raised, held: Set(parts.map(\.task)))
    return LearningValue(
      stretchShare: known > 0 && known * 100 >= total * limits.knownShare ? stretch * 100 / known : nil,
      knownShare: known * 100 / max(1, total), stretches: stretches, nextStepCount: steps.count,
      nextSteps: steps.prefix(LearningValue.nextStepLimit).map { organisation.tasks[$0].id })
  }

  /// Tasks that ask too much now and no longer when the stretched points rise; licences stay a wall.
  private func nextSteps(_ person: Int, _ able: SIMD32<Int8>, _ raised: SIMD32<Int8>, held: Set<Int>) -> [Int] {
    let licences = Set(organisation.people[person].licences.map { $0.lowercased() })
    return tasks.indices.filter { index in
      let asked = tasks[index].asked
      let compared = people[person].compared(asked, able)
      guard any(compared .& (asked .> able)), !any(compared .& (asked .> raised)), !held.contains(index) else {
        return false
      }
      let licence = organisation.tasks[index].licence
      return licence.isEmpty || licences.contains(licence.lowercased())
    }
  }

  /// The mean by time of what the tasks answer, in whole units; `nil` when too little is known.
  private func mean(_ parts: [Part], _ value: (WorkTask) -> Int?) -> Int? {
    var (sum, known, total) = (0, 0, 0)
    for part in parts {
      let minutes = TaskRow.clamped(part.minutes)
      total += minutes
      guard let value = value(organisation.tasks[part.task]) else { continue }
      known += minutes
      sum += min(max(value, 0), 1000) * minutes
    }
    guard known > 0, known * 100 >= total * limits.knownShare else { return nil }
    return (2 * sum + known) / (2 * known)
  }

  func motivation(_ parts: [Part], _ sums: QualitySums, _ variety: WorkVariety?) -> MotivatingPotential? {
    // 1–5 in tenths to 1–7 in hundredths: 100 + (x − 10) × 15.
    func item(_ item: QualityItem) -> Int? {
      mean(parts) { task in task.quality(item).map { 100 + (min(max($0.value, 10), 50) - 10) * 15 } }
    }
    guard let variety, let identity = item(.wholeTask), let significance = item(.mattersToOthers),
      let feedback = item(.knowsResults), let autonomy = sums.figure(.autonomy, limits)
    else { return nil }
    return MotivatingPotential(
      skillVariety: 100 + variety.scaled * 600 / 1000, taskIdentity: identity, taskSignificance: significance,
      autonomy: 100 + autonomy * 600 / 1000, feedback: feedback)
  }

  func demandControl(_ parts: [Part], _ variety: WorkVariety?) -> DemandControl? {
    // To 1–4 in hundredths: from 1–5 in tenths 100 + (x − 10) × 7.5, from 0–4 in tenths 100 + x × 7.5.
    func scaled(_ tenths: Int) -> Int { 100 + (min(max(tenths, 0), 40) * 15 + 1) / 2 }
    func item(_ item: QualityItem) -> Int? { mean(parts) { $0.quality(item).map { scaled($0.value - 10) } } }
    func routine(_ item: RoutineItem) -> Int? { mean(parts) { $0.routineItem(item).map { scaled($0.value - 10) } } }
    func demand(_ item: TaskDemand) -> Int? { mean(parts) { $0.demand(item).map { scaled($0.value) } } }
    let skill = mean(parts) { $0.level.map { 100 + (min(max($0, 1), 6) - 1) * 60 } }
    guard let variety, let learns = item(.learnsNew), let repeats = routine(.repeatSame),
      let creates = routine(.create),
      let skill, let method = item(.ownMethod), let order = routine(.freedomOfSequence), let pace = item(.ownPace),
      let fast = demand(.pace), let hard = demand(.physicalLoad), let excessive = item(.tooMuchWork),
      let deadlines = demand(.deadlinesAndPeaks), let interruptions = demand(.interruptions)
    else { return nil }
    var answers = DemandControl.Answers()
    answers.learnsNew = learns
    answers.repetitive = repeats
    answers.creative = creates
    answers.highSkill = skill
    answers.varied = 100 + variety.scaled * 300 / 1000
    answers.developsAbilities = learns
    answers.ownDecisions = method
    answers.littleFreedom = 500 - order
    answers.lotOfSay = pace
    answers.workFast = fast
    answers.workHard = hard
    answers.excessiveWork = excessive
    answers.enoughTime = 500 - deadlines
    answers.conflictingDemands = interruptions
    return DemandControl(answers)
  }

  func exposure(_ parts: [Part], _ sums: QualitySums, person: Int?, position: Int?) -> ShortCyclicExposure {
    let people = position.map { organisation.positions[$0].sharers } ?? 1
    var sector = QualitySums()
    var longest: Int?
    for part in parts {
      let task = organisation.tasks[part.task]
      guard let cycle = task.cycleSeconds else { continue }
      if cycle < limits.cycleSeconds, let each = task.minutesEach, part.freed > 0 {
        let run = min(each, 1_000_000) * TaskRow.clamped(part.minutes) / TaskRow.clamped(part.freed)
        longest = max(longest ?? 0, run)
      }
      if cycle < ShortCyclicExposure.sectorCycleSeconds {
        sector.add(self.sums(of: [part], person: person, position: position))
      }
    }
    func perDay(_ sums: QualitySums) -> Int {
      let scale = QualitySums.dayScale * people
      return (sums.shortCycleDay420 + scale - 1) / scale
    }
    let isKnown = sums.isKnown(sums[.shortKnown], limits)
    let outcome: CheckOutcome =
      sums.isOverExposed(limits, people: people) ? .breached : isKnown ? .kept : .unknown
    return ShortCyclicExposure(
      minutesOnFullestDay: perDay(sums), sectorMinutesOnFullestDay: perDay(sector), longestRun: longest,
      outcome: outcome, text: QualityTexts.exposure(outcome, perDay(sums), longest, sums[.runs] > 0, limits),
      knownShare: sums[.shortKnown] * 100 / max(1, sums.minutes))
  }
}

extension ShortCyclicExposure {
  /// What sector catalogues call short-cyclic.
  static let sectorCycleSeconds = 30
}

extension Position {
  /// How many people share its work: stated, else whole full-time equivalents, at least one.
  var sharers: Int { headcount > 0 ? headcount : max(1, (fteHundredths + 99) / 100) }
}
