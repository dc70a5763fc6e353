/// The best year of one seeker when courses, team places and mentor minutes have prices: a longest path over weeks.
///
/// Exact but for three easings, each of which can only make the year look better: the same course may be covered twice
/// in a year, idle weeks cost the least contract, and with more than five positions preparation is free.
struct SeekerPricing: Sendable {
  struct Candidate: Sendable {
    var cover: Cover
    /// Index into the seeker's own positions.
    var place: Int
    var first: Int
    var end: Int
    var preparation: Int
    /// Thousandths of a cent without preparation, and what each week of it adds.
    var cost: Int
    var preparationCost: Int
  }

  static let mostPlaces = 5
  let candidates: [Candidate]
  private let available: Range<Int>
  private let maximumWeeks: Int
  private let idleCost: Int
  private let places: Int

  init(_ person: Int, _ model: RotationModel) {
    let someone = model.people[person]
    available = someone.available
    maximumWeeks = someone.maximumWeeks
    let lowest = someone.minutes?.lowerBound ?? 0
    idleCost = lowest * someone.wageRate
    var placeOf: [Int: Int] = [:]
    var list: [Candidate] = []
    // A course of priority 0 counts for nothing, but its cover can spare a later one the preparation.
    for (index, course) in model.courses.enumerated() where course.mayHold {
      guard someone.leastPreparation[course.position] != nil else { continue }
      for start in course.starts.indices {
        let cover = Cover(course: index, start: start)
        guard RotationBound.leastCost(cover, person, model, withPreparation: false) != nil,
          let weeks = someone.leastPreparation[course.position]
        else { continue }
        let held = model.start(cover)
        let minutes = model.coveredMinutes(course, by: someone)
        let paid = max(lowest, minutes) * someone.wageRate
        let lessons = held.lessonWeeks.count
        let place = placeOf[course.position] ?? placeOf.count
        placeOf[course.position] = place
        let mentor = model.positionRates[course.position]
        let travel = model.leastTravel(course, by: someone)
        list.append(
          Candidate(
            cover: cover, place: place, first: held.first, end: held.last + 1, preparation: weeks,
            cost: paid * held.length + (mentor * model.mentorCovering + travel) * lessons
              + course.uncoveredRate * lessons * (course.awayMinutes - minutes),
            preparationCost: paid + mentor * model.mentorPreparing + travel))
      }
    }
    if placeOf.count > SeekerPricing.mostPlaces {
      for index in list.indices { (list[index].preparation, list[index].place) = (0, 0) }
    }
    places = placeOf.count > SeekerPricing.mostPlaces ? 1 : placeOf.count
    candidates = list.sorted {
      ($0.first, $0.end, $0.cover.course, $0.cover.start) < ($1.first, $1.end, $1.cover.course, $1.cover.start)
    }
  }

  /// One cover in the best year, and whether it was prepared for.
  struct Step: Sendable {
    var candidate: Int
    var isPrepared: Bool
  }

  /// - Parameters:
  ///   - gains: What each candidate is worth before its own cost.
  ///   - preparationPrice: Price of preparing at a candidate from a week to a week, beyond its own cost.
  ///   - costs: Whether wages and mentors count; without them only the gains do.
  /// - Returns: the best total, zero for no contract, and the covers that give it.
  func best(
    gains: [Int], costs: Bool, preparationPrice: (_ candidate: Int, _ weeks: Range<Int>) -> Int
  ) -> (value: Int, steps: [Step]) {
    guard !candidates.isEmpty, !available.isEmpty else { return (0, []) }
    var best = (value: 0, steps: [Step]())
    if maximumWeeks >= available.count {
      longest(available, gains, costs, preparationPrice, &best)
    } else if maximumWeeks > 0 {
      for first in available where first == available.lowerBound || first + maximumWeeks <= available.upperBound {
        longest(first..<min(first + maximumWeeks, available.upperBound), gains, costs, preparationPrice, &best)
      }
    }
    return best
  }

  private func longest(
    _ window: Range<Int>, _ gains: [Int], _ costs: Bool, _ price: (Int, Range<Int>) -> Int,
    _ best: inout (value: Int, steps: [Step])
  ) {
    let masks = 1 << places
    let length = window.count + 1
    let none = Int.min / 4
    // A contract can begin in any week, with nothing learnt.
    var value = Array(repeating: none, count: masks * length)
    var from = Array(repeating: -1, count: masks * length)
    var step = Array(repeating: Step(candidate: -1, isPrepared: false), count: masks * length)
    for week in 0..<length { value[week] = 0 }
    var arrivals: [[Int]] = Array(repeating: [], count: length)
    for (index, candidate) in candidates.enumerated()
    where candidate.first >= window.lowerBound && candidate.end <= window.upperBound {
      for isPrepared in [false, true] {
        let begin = candidate.first - window.lowerBound - (isPrepared ? candidate.preparation : 0)
        if begin >= 0, !isPrepared || candidate.preparation > 0 {
          arrivals[begin].append(2 * index + (isPrepared ? 1 : 0))
        }
      }
    }
    let idle = costs ? idleCost : 0
    var bestAt = -1
    for week in 0..<length {
      for code in arrivals[week] {
        let candidate = candidates[code / 2]
        let isPrepared = code % 2 == 1
        let bit = 1 << candidate.place
        var gain = gains[code / 2] - (costs ? candidate.cost : 0)
        if isPrepared {
          gain -= costs ? candidate.preparationCost * candidate.preparation : 0
          gain -= price(code / 2, candidate.first - candidate.preparation..<candidate.first)
        }
        let end = candidate.end - window.lowerBound
        for mask in 0..<masks where value[mask * length + week] > none {
          // Known positions need no preparation, others do; one that needs none counts as known.
          if isPrepared != (mask & bit == 0 && candidate.preparation > 0) { continue }
          let total = value[mask * length + week] + gain
          let place = (mask | bit) * length + end
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
  }
}
