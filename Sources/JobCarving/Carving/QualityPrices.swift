/// What the rules of good work cost a job while it is being filled (schaduwprijzen van kwaliteit): a rule that the last
/// try broke asks more for every minute of the kind that breaks it, until a job comes out that keeps it.
///
/// Multipliers by job, as in a Lagrangian heuristic: they guide where tasks are looked for and decide nothing.
struct QualityPrices {
  /// By rule: thousandths of a cent for a minute of excess.
  private var rates = Array(repeating: 0, count: QualityReds.rules.count)

  var isNothing: Bool { rates.allSatisfy { $0 == 0 } }

  mutating func raise(_ reds: QualityReds, from base: Int) {
    for (index, rule) in QualityReds.rules.enumerated() where reds.contains(rule.red) {
      rates[index] = rates[index] == 0 ? base : min(rates[index] * 2, base * 64)
    }
  }

  /// Half of everything: what was too dear once need not be so for ever.
  mutating func ease() { for index in rates.indices { rates[index] /= 2 } }

  /// What a part costs (above nothing) or is worth (below) in a job with these figures.
  func charge(_ part: QualitySums, in job: QualitySums, _ quality: QualityTable) -> Int {
    var sum = 0
    for (index, rule) in QualityReds.rules.enumerated() where rates[index] != 0 {
      sum += part.weight(on: rule.red, in: job, quality.limits, pool: quality.pool) / 1000 * rates[index]
    }
    return sum
  }
}
