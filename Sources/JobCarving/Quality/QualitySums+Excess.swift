/// How far a bundle is from losing its red rules: a slope for a search, never a verdict.
extension QualitySums {
  /// About so many minutes a week would have to be of another kind; at least 20 for each red, so that fewer reds are
  /// better however small.
  func excess(_ reds: QualityReds, _ limits: QualityLimits, pool: QualityPool) -> Int {
    var sum = 0
    for (red, minutes) in [
      (QualityReds.completeness, missingStep(limits)),
      (.organising, 30),
      (.shortCycles, self[.short] - limits.shortCycleRed * self[.shortKnown] / 100),
      (.difficulty, 60),
      (.autonomy, (limits.autonomyAmber * self[.autonomyKnown] - self[.autonomy]) / 1000),
      (.contact, limits.contactAmber * self[.contactKnown] / 100 - self[.contact]),
      (.information, (limits.informationAmber * self[.informationKnown] - self[.information]) / 1000),
      (.exposure, self[.runs] * 45 + 5 * (shortCycleDay420 / QualitySums.dayScale - limits.shortCycleDay)),
      (.leftovers, self[.burden] - allowedBurden(limits, pool)),
    ] where reds.contains(red) {
      sum += 20 + max(0, minutes)
    }
    return sum
  }

  private func missingStep(_ limits: QualityLimits) -> Int {
    let kinds = [self[.prepare], self[.execute], self[.check]].sorted()
    return limits.stepShare * self[.stepsKnown] / 100 - kinds[1]
  }

  private func allowedBurden(_ limits: QualityLimits, _ pool: QualityPool) -> Int {
    self[.burdenKnown] * allowedPercent(limits, pool) / 100
  }

  private func allowedPercent(_ limits: QualityLimits, _ pool: QualityPool) -> Int {
    pool.known > 0 ? pool.burden * 100 / pool.known + limits.burdenTolerance : 0
  }
}

extension QualitySums {
  /// How much this part of a job adds to the excess of one red rule, in thousandths of a minute; below 0: it helps.
  func weight(on red: QualityReds, in job: QualitySums, _ limits: QualityLimits, pool: QualityPool) -> Int {
    switch red {
    case .completeness:
      // What the job has least of beside its main kind of step.
      let kinds = [Lane.prepare, .execute, .check].sorted { job[$0] > job[$1] }
      return 10 * limits.stepShare * self[.stepsKnown] - 1000 * self[kinds[1]]
    case .organising: return -1000 * self[.organising]
    case .shortCycles: return 1000 * self[.short] - 10 * limits.shortCycleRed * self[.shortKnown]
    case .difficulty:
      let (lesser, other): (Lane, Lane) = job[.easy] < job[.hard] ? (.easy, .hard) : (.hard, .easy)
      let isBalanced = job[lesser] * 100 >= limits.balanceAmber * job[.difficultyKnown]
      let share = isBalanced ? limits.balanceGreen : limits.balanceAmber
      return 10 * share * self[.difficultyKnown] - 1000 * self[isBalanced ? other : lesser]
    case .autonomy: return limits.autonomyAmber * self[.autonomyKnown] - self[.autonomy]
    case .contact: return 10 * limits.contactAmber * self[.contactKnown] - 1000 * self[.contact]
    case .information: return limits.informationAmber * self[.informationKnown] - self[.information]
    case .exposure: return 1000 * self[.short]
    case .leftovers: return 1000 * self[.burden] - 10 * allowedPercent(limits, pool) * self[.burdenKnown]
    default: return 0
    }
  }
}
