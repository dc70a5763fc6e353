import Interchange

/// `match.level`: the highest level of the tasks against the person's level; one step above is a signal, two exceed.
enum LevelRule {
  static func compare(_ dimension: CapabilityDimension, _ bundle: Bundle, _ limits: Scenario.Limits) -> ComparisonPoint
  {
    let able = bundle.person.level(dimension)
    let unknown = bundle.parts.filter { $0.task.requirement(dimension) == nil }
    let known = bundle.parts.compactMap { $0.task.requirement(dimension) }
    let stated = known.filter { !$0.origin.isEstimate }.max { $0.value < $1.value }
    let estimated = known.filter(\.origin.isEstimate).max { $0.value < $1.value }
    // A higher estimate must not hide what is stated: the worse verdict of the two decides, the stated one in a tie.
    let byStatement = verdict(asked: stated, able: able, unknown: !unknown.isEmpty || stated == nil && estimated != nil)
    let byEstimate = verdict(asked: estimated, able: able, unknown: !unknown.isEmpty)
    let estimateDecides =
      estimated != nil
      && (stated == nil
        || (byEstimate.rank, rounded(estimated?.value ?? 0)) > (byStatement.rank, rounded(stated?.value ?? 0)))
    let highest = estimateDecides ? estimated : stated
    let asked = highest?.value ?? 0
    let deciding = bundle.parts.filter {
      highest != nil && $0.task.requirement(dimension).map { rounded($0.value) } == rounded(asked)
    }
    var verdict = estimateDecides || stated == nil ? byEstimate : byStatement
    // Of a level that stands for "this or more", whether it reaches further is not known; neither fits nor exceeds.
    let isOpenAbove =
      bundle.person.atLeast.contains(dimension) && able.map { rounded(asked) > rounded($0) } ?? false
    if isOpenAbove { verdict = .unknown }
    let isUnderused =
      verdict == .ok
      && able.map { able in
        let idle = bundle.parts.filter { part in
          part.task.requirement(dimension).map { rounded(able) - rounded($0.value) >= limits.underuseGap } ?? false
        }
        return percent(idle, of: bundle) > limits.underuseShare
      } ?? false
    // For what is not known, the tasks to ask about; else the tasks that ask most.
    let shown = verdict == .unknown && !isOpenAbove && !unknown.isEmpty ? unknown : deciding
    return ComparisonPoint(
      rule: "match.level", point: dimension.id, dimension: dimension, name: dimension.name,
      verdict: isUnderused ? .underuse : verdict, asked: highest?.value, able: able, unit: MatchingTexts.level,
      tasks: shown.sorted { ($1.personMinutes, $0.task.id) < ($0.personMinutes, $1.task.id) }.map(\.task.id),
      share: percent(shown, of: bundle), restsOnEstimate: highest?.origin.isEstimate ?? false,
      text: isOpenAbove
        ? MatchingTexts.openAbove(dimension, asked: asked, able: able ?? 0)
        : MatchingTexts.level(
          dimension, asked: highest, able: able, verdict: isUnderused ? .underuse : verdict,
          task: shown.max { ($0.personMinutes, $1.task.id) < ($1.personMinutes, $0.task.id) }?.task))
  }

  static func verdict(asked: Requirement?, able: Int?, unknown: Bool) -> Verdict {
    if let asked, let able {
      let gap = rounded(asked.value) - rounded(able)
      if gap >= 20 { return asked.origin.isEstimate ? .signal : .exceeds }
      if gap >= 10 { return .signal }
    }
    if let able, rounded(able) >= 50 { return .ok }
    if unknown || asked == nil { return .unknown }
    return able == nil && rounded(asked?.value ?? 0) > 0 ? .unknown : .ok
  }

  /// Percent of the person's minutes, rounded down.
  static func percent(_ parts: [Bundle.Part], of bundle: Bundle) -> Int {
    let total = bundle.personMinutes
    return total == 0 ? 0 : parts.reduce(0) { $0 + $1.personMinutes } * 100 / total
  }
}
