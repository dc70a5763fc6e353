import Interchange

/// `match.health`: limits that hold for anybody, whatever the person can do: a warning beside the comparison.
///
/// Lifting at most 23 kg, and at most 12 lifts an hour above 12 kg (arbocatalogus, methods note §1.5.1); the norms of the
/// FML themselves lie above what occupational health allows, so that ability alone is no answer.
enum HealthRule {
  static func warnings(_ bundle: Bundle) -> [Comparison.HealthWarning] {
    var result: [Comparison.HealthWarning] = []
    for part in bundle.parts {
      let kilograms = part.task.exposure(.liftKilograms)?.value ?? 0
      let times = part.task.exposure(.liftsPerHour)?.value ?? 0
      if kilograms > 23 {
        result.append(
          .init(rule: "match.health", task: part.task.id, text: MatchingTexts.heavyLift(part.task, kilograms)))
      } else if kilograms > 12, times > 12 {
        result.append(
          .init(rule: "match.health", task: part.task.id, text: MatchingTexts.frequentLift(part.task, kilograms, times))
        )
      }
    }
    return result
  }
}
