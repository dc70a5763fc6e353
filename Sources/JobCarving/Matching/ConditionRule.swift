import Interchange

/// `match.condition`: a condition that the person has to avoid, in any task, exceeds; now and then is a signal.
///
/// The surroundings make one point, dimension `climate`; each condition of the work itself that the person avoids makes
/// a point of its own.
enum ConditionRule {
  static func compare(_ bundle: Bundle) -> [ComparisonPoint] {
    let avoided = bundle.person.avoids
    let organisational = WorkCondition.allCases.filter { !$0.isSurroundings && avoided.contains($0) }
    return [climate(bundle)] + organisational.map { point($0.id, $0.name, $0.dimension, [$0], bundle) }
  }

  private static func climate(_ bundle: Bundle) -> ComparisonPoint {
    point(
      CapabilityDimension.climate.id, CapabilityDimension.climate.name, .climate,
      bundle.person.avoids.filter(\.isSurroundings).sorted(), bundle)
  }

  private static func point(
    _ id: String, _ name: Phrase, _ dimension: CapabilityDimension, _ avoided: [WorkCondition], _ bundle: Bundle
  ) -> ComparisonPoint {
    var worst = Verdict.ok
    var hits: [(condition: WorkCondition, part: Bundle.Part)] = []
    for part in bundle.parts {
      for condition in avoided {
        let verdict: Verdict =
          switch part.task.conditions[condition] {
          case .present?: .exceeds
          case .sometimes?: .signal
          case nil: part.task.conditionsAreKnown ? .ok : .unknown
          }
        guard verdict != .ok else { continue }
        if verdict.rank > worst.rank {
          worst = verdict
          hits.removeAll()
        }
        if verdict == worst { hits.append((condition, part)) }
      }
    }
    var tasks: [String] = []
    for hit in hits where !tasks.contains(hit.part.task.id) { tasks.append(hit.part.task.id) }
    let parts = bundle.parts.filter { tasks.contains($0.task.id) }
    return ComparisonPoint(
      rule: "match.condition", point: id, dimension: dimension, name: name, verdict: worst, asked: nil, able: nil,
      unit: MatchingTexts.presence, tasks: tasks, share: LevelRule.percent(parts, of: bundle), restsOnEstimate: false,
      text: MatchingTexts.condition(
        avoided: avoided, hit: hits.first?.condition, task: hits.first?.part.task, verdict: worst))
  }
}

extension WorkCondition {
  /// The dimension that a condition of the work itself touches most.
  var dimension: CapabilityDimension {
    switch self {
    case .onCall: .predict
    case .alone: .independent
    case .distraction: .focus
    case .personalRisk: .responsible
    case .leading: .team
    default: .climate
    }
  }
}
