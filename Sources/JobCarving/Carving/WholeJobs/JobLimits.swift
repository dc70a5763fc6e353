/// A limit on a whole job that is a sum over its work: `Σ uses ≤ most`. Walking, the minutes that mornings hold, the
/// share of unpleasant work.
struct JobLimit: Sendable {
  /// By place in the list of items.
  var uses: [Int]
  var most: Int

  /// Whether some of the items together could break it.
  var canBind: Bool { uses.reduce(0) { $0 + max(0, $1) } > most }
}

extension CarvingModel {
  /// The limits on a job of this profile that are sums over its items. Every job that keeps the rules keeps them; a job
  /// that keeps them may still lack a week, or be bad work in a way that is no sum.
  func jobLimits(profile: Int, items: [Int]) -> [JobLimit] {
    var limits: [JobLimit] = []
    let loads = items.map { self.loads(profile: profile, item: $0) }
    for (slot, most) in profiles[profile].loadLimits.enumerated() where most < Int.max {
      limits.append(JobLimit(uses: loads.map { $0[slot] }, most: most))
    }
    if let weeks = soundness?.weeks {
      let room = weeks.room(of: profile)
      let moments = items.map { self.moments(profile: profile, item: $0) }
      for kind in 0..<JobWeeks.ByMoments.scalarCount where room[kind] < .max {
        limits.append(JobLimit(uses: moments.map { Int($0[kind]) }, most: Int(room[kind])))
      }
    }
    if let soundness, let quality = soundness.quality {
      let sums = items.map { qualitySums(profile: profile, item: $0, quality) }
      limits += QualityShares(quality.limits, quality.pool, sums).limits(of: soundness.enforced)
    }
    return limits.filter(\.canBind)
  }

  /// The limit that the work of a job without a week breaks: time in which more of it has to be done than there is.
  /// `nil`: it has a week, or what it lacks is the time between places.
  func weekLimit(profile: Int, items: [Int], brokenBy job: [Int]) -> JobLimit? {
    guard let weeks = soundness?.weeks, let cut = weeks.cut(profile: profile, parts(profile: profile, items: job))
    else { return nil }
    let uses = items.map { item in
      self.items[item].pieces.reduce(0) { sum, index in
        let task = pieces[index].task
        return sum
          + weeks.least(
            profile: profile, task: task, minutes: minutes(profile: profile, piece: pieces[index]), within: cut,
            isWhole: itemsOfTask[task].count == 1)
      }
    }
    let place = Dictionary(zip(items, items.indices), uniquingKeysWith: { first, _ in first })
    let limit = JobLimit(uses: uses, most: cut.minutes)
    return job.reduce(0, { $0 + (place[$1].map { uses[$0] } ?? 0) }) > limit.most ? limit : nil
  }
}

/// The rules of good work as limits on sums.
///
/// A rule asks nothing of a job of which too little is known. Such a job has so many minutes of which nothing is known
/// that these can be set against the most that the rule could be broken by: that keeps the limit true of it as well.
private struct QualityShares {
  private let limits: QualityLimits
  private let pool: QualityPool
  private let sums: [QualitySums]

  init(_ limits: QualityLimits, _ pool: QualityPool, _ sums: [QualitySums]) {
    (self.limits, self.pool, self.sums) = (limits, pool, sums)
  }

  func limits(of reds: QualityReds) -> [JobLimit] {
    var result: [JobLimit?] = []
    if reds.contains(.completeness) {
      // Two of the three kinds have their share: so have any two of them together, and all three twice.
      let share = limits.stepShare
      for kinds: [QualitySums.Lane] in [[.prepare, .execute], [.prepare, .check], [.execute, .check]] {
        result.append(atLeast(share, 100, kinds, of: .stepsKnown))
      }
      result.append(atLeast(2 * share, 100, [.prepare, .execute, .check], of: .stepsKnown))
    }
    if reds.contains(.organising), sums.allSatisfy({ $0.isKnown($0[.organisingKnown], limits) }) {
      result.append(JobLimit(uses: sums.map { -$0[.organising] }, most: -1))
    }
    if reds.contains(.shortCycles) {
      let most = max(limits.shortCycleRed, limits.shortCycleGreen)
      result.append(limit(of: .shortKnown, worst: 100 - most) { 100 * $0[.short] - most * $0[.shortKnown] })
    }
    if reds.contains(.difficulty) {
      let less = min(limits.balanceAmber, limits.balanceGreen)
      result.append(atLeast(less, 100, [.easy], of: .difficultyKnown))
      result.append(atLeast(less, 100, [.hard], of: .difficultyKnown))
      let both = min(2 * limits.balanceGreen, limits.balanceAmber + limits.balanceGreen)
      result.append(atLeast(both, 100, [.easy, .hard], of: .difficultyKnown))
    }
    if reds.contains(.autonomy) {
      result.append(atLeast(min(limits.autonomyAmber, limits.autonomyGreen), 1, [.autonomy], of: .autonomyKnown))
    }
    if reds.contains(.contact) {
      result.append(atLeast(min(limits.contactAmber, limits.contactGreen), 100, [.contact], of: .contactKnown))
    }
    if reds.contains(.information) {
      let share = min(limits.informationAmber, limits.informationGreen)
      result.append(atLeast(share, 1, [.information], of: .informationKnown))
    }
    if reds.contains(.exposure) {
      let most = limits.shortCycleDay * QualitySums.dayScale - 1
      for day in 0..<7 {
        let lane = QualitySums.Lane.monday.rawValue + day
        result.append(JobLimit(uses: sums.map { $0.lanes[lane] + $0[.anyDay] }, most: most))
      }
    }
    if reds.contains(.leftovers), pool.known > 0 {
      // In percent-minutes, with the share that is allowed rounded up.
      let most = min(100, (100 * pool.burden + pool.known - 1) / pool.known + limits.burdenTolerance)
      result.append(limit(of: .burdenKnown, worst: 100 - most) { 100 * $0[.burden] - most * $0[.burdenKnown] })
    }
    return result.compactMap(\.self)
  }

  /// A share of what is known, times `scale`, that the lanes together have to reach.
  private func atLeast(
    _ share: Int, _ scale: Int, _ lanes: [QualitySums.Lane], of known: QualitySums.Lane
  ) -> JobLimit? {
    limit(of: known, worst: share) { sums in share * sums[known] - lanes.reduce(0) { $0 + scale * sums[$1] } }
  }

  /// - Parameters:
  ///   - worst: the most that a known minute can be above the limit.
  ///   - excess: how far the known minutes are above it.
  private func limit(of known: QualitySums.Lane, worst: Int, excess: (QualitySums) -> Int) -> JobLimit? {
    let (share, rest) = (limits.knownShare, 100 - limits.knownShare)
    guard rest > 0 || sums.allSatisfy({ $0[known] == $0[.total] }) else { return nil }
    let uses = sums.map { sums -> Int in
      let unknown = sums[.total] - sums[known]
      guard unknown > 0 else { return excess(sums) }
      // Rounded down, so that the sum is never above what is true.
      let (whole, over) = (excess(sums) * rest - worst * share * unknown).quotientAndRemainder(dividingBy: rest)
      return over < 0 ? whole - 1 : whole
    }
    return JobLimit(uses: uses, most: 0)
  }
}
