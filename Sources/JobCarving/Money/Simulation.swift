import Interchange

/// Jobs of a plan under doubt: every assumption drawn at once, and one at a time.
///
/// An assumption about the organisation gets one random number a draw, the same place in every job's range; an
/// assumption about a person gets one for each job. SplitMix64 from the seed, in the order of `Assumption.allCases`,
/// the shared ones first: same seed, same bytes.
struct Simulation {
  static let draws = 10_000

  let jobs: [JobYear]
  let horizon: Horizon
  let likelyCharges: Int

  struct Result {
    /// Every job's, then the plan's.
    var bands: [(mean: BusinessCase.Band, present: BusinessCase.Band, paysPermille: Int)]
  }

  /// A job's amounts over the whole horizon: undiscounted and discounted, in cents.
  func outcome(_ job: JobYear, _ values: AssumptionValues) -> (sum: Int, present: Int) {
    let flow = job.flows(values, likelyCharges: likelyCharges)
    let filling = horizon.filling(months: values.duration)
    return (
      flow.year * horizon.years - flow.beginning * filling.count,
      scaled(flow.year, horizon.annuity, Horizon.unit) - scaled(flow.beginning, filling.weight, Horizon.unit)
    )
  }

  func run(seed: UInt64, draws: Int = Simulation.draws) -> Result {
    var random = SplitMix64(seed: seed)
    let shared = Assumption.allCases.enumerated().filter { $0.element.isShared }
    let own = Assumption.allCases.enumerated().filter { !$0.element.isShared }
    var sums = Array(repeating: [Int](), count: jobs.count + 1)
    var presents = sums
    for index in sums.indices {
      sums[index].reserveCapacity(draws)
      presents[index].reserveCapacity(draws)
    }
    for _ in 0..<draws {
      let places = shared.map { _ in random.position() }
      var (sum, present) = (0, 0)
      for (index, job) in jobs.enumerated() {
        var values = AssumptionValues()
        for (entry, place) in zip(shared, places) { values[entry.element] = job.ranges[entry.offset].quantile(place) }
        for entry in own { values[entry.element] = job.ranges[entry.offset].quantile(random.position()) }
        let outcome = outcome(job, values)
        sums[index].append(outcome.sum)
        presents[index].append(outcome.present)
        sum += outcome.sum
        present += outcome.present
      }
      sums[jobs.count].append(sum)
      presents[jobs.count].append(present)
    }
    let bands = sums.indices.map { index in
      let present = presents[index].sorted()
      let means = sums[index].map { scaled($0, 1, horizon.years) }.sorted()
      let pays = present.count { $0 >= 0 }
      return (mean: Simulation.band(means), present: Simulation.band(present), paysPermille: scaled(pays, 1000, draws))
    }
    return Result(bands: bands)
  }

  /// Nearest rank: the smallest value that at least that part of the draws does not exceed.
  static func band(_ sorted: [Int]) -> BusinessCase.Band {
    func rank(_ tenths: Int) -> Euro { Euro(cents: sorted[(sorted.count * tenths + 9) / 10 - 1]) }
    return BusinessCase.Band(p10: rank(1), p50: rank(5), p90: rank(9))
  }

  /// The present value with one assumption at its ends and the others likely; what makes no difference is left out.
  func tornado(_ jobs: [JobYear]) -> [BusinessCase.Swing] {
    let likely = jobs.map(\.likelyValues)
    let swings = Assumption.allCases.enumerated().map { index, assumption in
      func present(_ end: (Triangle) -> Int) -> Euro {
        Euro(
          cents: zip(jobs, likely).reduce(0) { sum, entry in
            var values = entry.1
            values[assumption] = end(entry.0.ranges[index])
            return sum + outcome(entry.0, values).present
          })
      }
      return BusinessCase.Swing(assumption: assumption, atLow: present(\.low), atHigh: present(\.high))
    }
    return swings.filter { $0.size > 0 }.sorted {
      ($1.size, $0.assumption.rawValue) < ($0.size, $1.assumption.rawValue)
    }
  }

  /// The employer's amounts by year at the likely values.
  func years(_ jobs: [JobYear]) -> [Int] {
    (0..<horizon.years).map { year in
      jobs.reduce(0) { sum, job in
        let values = job.likelyValues
        let flow = job.flows(values, likelyCharges: likelyCharges)
        return sum + flow.year - flow.beginning * horizon.fillings(inYear: year, months: values.duration)
      }
    }
  }

  /// The first month after which everything paid at the beginnings is earned back and the sum is not below zero.
  ///
  /// Month by month at the likely values: a twelfth of the year, and the cost of each beginning at its start.
  func payBackMonths(_ jobs: [JobYear]) -> Int? {
    var (twelfths, beginnings, year) = (0, 0, 0)
    guard let months = jobs.first?.likelyValues.duration else { return nil }
    for job in jobs {
      let flow = job.flows(job.likelyValues, likelyCharges: likelyCharges)
      year += flow.year
      beginnings += flow.beginning
    }
    for month in 0..<12 * horizon.years {
      if month.isMultiple(of: max(months, 1)) { twelfths -= 12 * beginnings }
      twelfths += year
      if twelfths >= 0 { return month + 1 }
    }
    return nil
  }
}
