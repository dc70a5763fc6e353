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
    guard pool.known > 0 else { return 0 }
    let percent = pool.burden * 100 / pool.known + limits.burdenTolerance
    return self[.burdenKnown] * percent / 100
  }
}
