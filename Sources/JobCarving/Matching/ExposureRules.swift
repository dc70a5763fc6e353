import Interchange

/// `match.peak`: the largest amount of the tasks against the person's limit: kilograms, times an hour, minutes on end.
enum PeakRule {
  static func compare(_ quantity: ExposureQuantity, _ bundle: Bundle, _ limits: Scenario.Limits) -> ComparisonPoint {
    let able = bundle.person.limits[quantity.rawValue]
    let known = bundle.parts.filter { $0.task.exposure(quantity) != nil }
    let largest = known.max {
      ($0.task.exposure(quantity)?.value ?? 0, $1.task.id) < ($1.task.exposure(quantity)?.value ?? 0, $0.task.id)
    }
    let asked = largest?.task.exposure(quantity)
    var verdict = verdict(
      asked: asked?.value, able: able, isEstimate: asked?.origin.isEstimate ?? false,
      unknown: known.count < bundle.parts.count, limits)
    // A task done standing, walking or sitting for no part of its time asks nothing on end.
    if verdict == .unknown, let share = quantity.share,
      bundle.parts.allSatisfy({ $0.task.exposure(quantity) != nil || $0.task.exposure(share)?.value == 0 })
    {
      verdict = .ok
    }
    let missing = bundle.parts.filter { $0.task.exposure(quantity) == nil }
    let deciding =
      verdict == .unknown && !missing.isEmpty
      ? missing : known.filter { $0.task.exposure(quantity)?.value == asked?.value }
    return ComparisonPoint(
      rule: "match.peak", point: "\(quantity)", dimension: quantity.dimension, name: quantity.name, verdict: verdict,
      asked: asked?.value, able: able, unit: quantity.unit, tasks: deciding.map(\.task.id),
      share: LevelRule.percent(deciding, of: bundle), restsOnEstimate: asked?.origin.isEstimate ?? false,
      text: MatchingTexts.amount(
        quantity, asked: asked?.value, able: able, verdict: verdict, task: largest?.task,
        isEstimate: asked?.origin.isEstimate ?? false))
  }

  /// Within the limit ok; marginally above a signal, as the FML allows a marginal excess; further above exceeds.
  static func verdict(asked: Int?, able: Int?, isEstimate: Bool, unknown: Bool, _ limits: Scenario.Limits) -> Verdict {
    if let asked, let able, asked > able {
      return isEstimate || asked * 100 <= able * (100 + limits.marginalPercent) ? .signal : .exceeds
    }
    if unknown || asked == nil { return .unknown }
    return able == nil && asked ?? 0 > 0 ? .unknown : .ok
  }
}

/// `match.day`: walking, standing and sitting add up over the day against the person's minutes a day.
///
/// Without a timetable two figures are certain: the mean over the working days, and the sum if everything that can fall
/// on one day does. Only the mean can exceed; the sum gives a signal to look at the day plan.
enum DayRule {
  static func compare(_ quantity: ExposureQuantity, _ bundle: Bundle, _ limits: Scenario.Limits) -> ComparisonPoint {
    let able = bundle.person.limits[quantity.rawValue]
    let days = bundle.person.workDays
    var (stated, all, worst) = (0, 0, 0)
    var unknown = false
    for part in bundle.parts {
      guard let share = part.task.exposure(quantity) else {
        unknown = true
        continue
      }
      let hundredths = share.value * part.personMinutes
      all += hundredths
      if !share.origin.isEstimate { stated += hundredths }
      worst += hundredths / max(1, min(part.task.daysPerWeek ?? days, days))
    }
    let mean = all / (100 * days)
    let known = bundle.parts.contains { $0.task.exposure(quantity) != nil }
    var verdict = PeakRule.verdict(
      asked: known ? mean : nil, able: able, isEstimate: false, unknown: unknown, limits)
    if verdict == .exceeds, let able, stated * 100 <= able * days * 100 * (100 + limits.marginalPercent) {
      verdict = .signal
    }
    if verdict == .ok, let able, worst / 100 > able { verdict = .signal }
    let missing = bundle.parts.filter { $0.task.exposure(quantity) == nil }
    let parts =
      (verdict == .unknown && !missing.isEmpty
      ? missing : bundle.parts.filter { ($0.task.exposure(quantity)?.value ?? 0) > 0 })
      .sorted { a, b in
        let left = (a.task.exposure(quantity)?.value ?? 0) * a.personMinutes
        let right = (b.task.exposure(quantity)?.value ?? 0) * b.personMinutes
        return (right, a.task.id) < (left, b.task.id)
      }
    return ComparisonPoint(
      rule: "match.day", point: "\(quantity)", dimension: quantity.dimension, name: quantity.name, verdict: verdict,
      asked: known ? mean : nil, able: able, unit: quantity.unit, tasks: parts.prefix(5).map(\.task.id),
      share: LevelRule.percent(parts, of: bundle), restsOnEstimate: all > stated,
      text: MatchingTexts.day(
        quantity, mean: known ? mean : nil, worst: worst / 100, able: able, verdict: verdict, task: parts.first?.task))
  }
}

extension ExposureQuantity {
  /// The share of the time that goes with a quantity on end.
  var share: ExposureQuantity? {
    switch self {
    case .walkOnEnd: .walkShare
    case .standOnEnd: .standShare
    case .sitOnEnd: .sitShare
    default: nil
    }
  }
}
