/// The best year of one seeker when courses, team places and mentor minutes have prices: a longest path over weeks.
///
/// Exact but for two easings, each of which can only make the year look better: with more than five positions
/// preparation is free, and a course that could be covered twice in a year is kept from it only for the few courses for
/// which that was seen to happen (Righini and Salani 2008).
struct SeekerPricing: Sendable {
  struct Candidate: Sendable {
    var cover: Cover
    /// Index into the seeker's own positions.
    var place: Int
    var first: Int
    var end: Int
    var preparation: Int
    /// Contract minutes a week that it needs.
    var minutes: Int
    /// Thousandths of a cent without preparation and wages, and what each week of preparation adds.
    var cost: Int
    var preparationCost: Int
  }

  /// One cover in the best year, and whether it was prepared for.
  struct Step: Hashable, Sendable {
    var candidate: Int
    var isPrepared: Bool
  }

  struct Year: Sendable {
    var value: Int
    /// In order of time.
    var steps: [Step]
  }

  static let mostPlaces = 5
  static let mostWatched = 5
  let candidates: [Candidate]
  private let available: Range<Int>
  private let maximumWeeks: Int
  private let wageRate: Int
  private let places: Int
  /// Contract minutes that a year can have, rising.
  private let levels: [Int]
  /// Courses that are kept from being covered twice, and the first bit of the mask for them.
  private var watched: [Int] = []

  /// - Parameters:
  ///   - courses: Only these count; `nil`: all.
  ///   - known: Positions for which something outside these courses may have prepared the seeker already.
  ///   - fits: Covers for which there is room.
  init(
    _ person: Int, _ model: RotationModel, courses: [Int]? = nil, known: Set<Int> = [],
    fits: (Cover) -> Bool = { _ in true }
  ) {
    let someone = model.people[person]
    available = someone.available
    maximumWeeks = someone.maximumWeeks
    wageRate = someone.wageRate
    let lowest = someone.minutes?.lowerBound ?? 0
    var placeOf: [Int: Int] = [:]
    var list: [Candidate] = []
    // A course of priority 0 counts for nothing, but its cover can spare a later one the preparation.
    for index in courses ?? Array(model.courses.indices) where model.courses[index].mayHold {
      let course = model.courses[index]
      guard let least = someone.leastPreparation[course.position] else { continue }
      let weeks = known.contains(course.position) ? 0 : least
      for start in course.starts.indices {
        let cover = Cover(course: index, start: start)
        guard RotationBound.leastCost(cover, person, model, withPreparation: false) != nil, fits(cover) else {
          continue
        }
        let held = model.start(cover)
        let minutes = model.coveredMinutes(course, by: someone)
        let lessons = held.lessonWeeks.count
        let place = placeOf[course.position] ?? placeOf.count
        placeOf[course.position] = place
        let mentor = model.positionRates[course.position]
        let travel = model.leastTravel(course, by: someone)
        list.append(
          Candidate(
            cover: cover, place: place, first: held.first, end: held.last + 1, preparation: weeks,
            minutes: max(lowest, minutes),
            cost: (mentor * model.mentorCovering + travel) * lessons
              + course.uncoveredRate * lessons * (course.awayMinutes - minutes),
            preparationCost: mentor * model.mentorPreparing + travel))
      }
    }
    if placeOf.count > SeekerPricing.mostPlaces {
      for index in list.indices { (list[index].preparation, list[index].place) = (0, 0) }
    }
    places = placeOf.count > SeekerPricing.mostPlaces ? 1 : placeOf.count
    candidates = list.sorted {
      ($0.first, $0.end, $0.cover.course, $0.cover.start) < ($1.first, $1.end, $1.cover.course, $1.cover.start)
    }
    levels = Set(list.map(\.minutes)).sorted()
  }

  /// What a cover costs with the wage of its own weeks, without preparation.
  func cost(_ candidate: Candidate) -> Int {
    candidate.cost + candidate.minutes * wageRate * (candidate.end - candidate.first)
  }

  /// What these steps cost as a year, in order of time.
  func cost(_ steps: [Step]) -> Int {
    guard let first = steps.first, let last = steps.last else { return 0 }
    let begin = candidates[first.candidate].first - (first.isPrepared ? candidates[first.candidate].preparation : 0)
    let minutes = steps.reduce(0) { max($0, candidates[$1.candidate].minutes) }
    return steps.reduce(minutes * wageRate * (candidates[last.candidate].end - begin)) { sum, step in
      let candidate = candidates[step.candidate]
      return sum + candidate.cost + (step.isPrepared ? candidate.preparationCost * candidate.preparation : 0)
    }
  }

  /// What these covers cost as a year; `nil` when there is no room for one of them.
  func cost(of year: YearProgram.Year) -> Int? {
    var steps: [Step] = []
    for (cover, weeks) in zip(year.covers, year.preparation) {
      guard let index = candidates.firstIndex(where: { $0.cover == cover }),
        weeks == 0 || weeks == candidates[index].preparation
      else { return nil }
      steps.append(Step(candidate: index, isPrepared: weeks > 0))
    }
    return cost(steps)
  }

  /// - Parameters:
  ///   - gains: What each candidate is worth before its own cost.
  ///   - costs: What a thousandth of a cent counts for; 0: only the gains do.
  ///   - atLeast: Only years worth more than this are of interest.
  ///   - preparationPrice: Price of preparing at a candidate from a week to a week, beyond its own cost.
  /// - Returns: the best year for each level of contract minutes, without those worth too little.
  mutating func years(
    gains: [Int], costs: Int, atLeast: Int = 0, preparationPrice: (_ candidate: Int, _ weeks: Range<Int>) -> Int
  ) -> [Year] {
    guard !candidates.isEmpty, !available.isEmpty, maximumWeeks > 0 else { return [] }
    var found: [Year] = []
    for minutes in costs > 0 ? levels[...] : levels.suffix(1) {
      var year = best(minutes, gains, costs, atLeast, preparationPrice)
      while let course = repeated(year), watched.count < Self.mostWatched {
        watched.append(course)
        year = best(minutes, gains, costs, atLeast, preparationPrice)
      }
      if !year.steps.isEmpty { found.append(year) }
    }
    return found
  }

  private func repeated(_ year: Year) -> Int? {
    var seen: [Int] = []
    for step in year.steps {
      let course = candidates[step.candidate].cover.course
      if seen.contains(course) { return course }
      seen.append(course)
    }
    return nil
  }

  private func best(_ minutes: Int, _ gains: [Int], _ costs: Int, _ atLeast: Int, _ price: (Int, Range<Int>) -> Int)
    -> Year
  {
    var best = Year(value: atLeast, steps: [])
    if maximumWeeks >= available.count {
      longest(available, minutes, gains, costs, price, &best)
    } else {
      for first in available where first == available.lowerBound || first + maximumWeeks <= available.upperBound {
        longest(first..<min(first + maximumWeeks, available.upperBound), minutes, gains, costs, price, &best)
      }
    }
    return best
  }

  private func longest(
    _ window: Range<Int>, _ minutes: Int, _ gains: [Int], _ costs: Int, _ price: (Int, Range<Int>) -> Int,
    _ best: inout Year
  ) {
    let masks = 1 << (places + watched.count)
    let length = window.count + 1
    let none = Int.min / 4
    // A contract can begin in any week, with nothing learnt.
    var value = Array(repeating: none, count: masks * length)
    var from = Array(repeating: -1, count: masks * length)
    var step = Array(repeating: Step(candidate: -1, isPrepared: false), count: masks * length)
    for week in 0..<length { value[week] = 0 }
    let paid = minutes * wageRate
    let idle = costs * paid
    var arrivals: [[(code: Int, gain: Int)]] = Array(repeating: [], count: length)
    for (index, candidate) in candidates.enumerated()
    where candidate.first >= window.lowerBound && candidate.end <= window.upperBound {
      if candidate.minutes > minutes { continue }
      let gain = gains[index] - costs * (candidate.cost + paid * (candidate.end - candidate.first))
      let begin = candidate.first - window.lowerBound
      arrivals[begin].append((2 * index, gain))
      if candidate.preparation > 0, begin >= candidate.preparation {
        let own = costs * (candidate.preparationCost + paid) * candidate.preparation
        let weeks = candidate.first - candidate.preparation..<candidate.first
        arrivals[begin - candidate.preparation].append((2 * index + 1, gain - own - price(index, weeks)))
      }
    }
    var bestAt = -1
    for week in 0..<length {
      for (code, gain) in arrivals[week] {
        let candidate = candidates[code / 2]
        let isPrepared = code % 2 == 1
        let bit = 1 << candidate.place
        let twice = watched.firstIndex(of: candidate.cover.course).map { 1 << (places + $0) } ?? 0
        let end = candidate.end - window.lowerBound
        for mask in 0..<masks where value[mask * length + week] > none {
          // Known positions need no preparation, others do; one that needs none counts as known.
          if isPrepared != (mask & bit == 0 && candidate.preparation > 0) || mask & twice != 0 { continue }
          let total = value[mask * length + week] + gain
          let place = (mask | bit | twice) * length + end
          if total > value[place] {
            value[place] = total
            from[place] = mask * length + week
            step[place] = Step(candidate: code / 2, isPrepared: isPrepared)
          }
          if total > best.value {
            best.value = total
            bestAt = place
          }
        }
      }
      guard week + 1 < length else { continue }
      for mask in 0..<masks where value[mask * length + week] > none {
        let total = value[mask * length + week] - idle
        if total > value[mask * length + week + 1] {
          value[mask * length + week + 1] = total
          from[mask * length + week + 1] = mask * length + week
          step[mask * length + week + 1] = Step(candidate: -1, isPrepared: false)
        }
      }
    }
    guard bestAt >= 0 else { return }
    best.steps = []
    var place = bestAt
    while place >= 0, from[place] >= 0 {
      if step[place].candidate >= 0 { best.steps.append(step[place]) }
      place = from[place]
    }
    best.steps.reverse()
  }
}
