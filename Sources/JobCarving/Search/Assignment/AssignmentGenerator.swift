import Foundation

/// The published kinds of generated assignment problems, easy (A) to hard (D, E).
///
/// Sources: Chu and Beasley, Computers & Operations Research 24 (1997), types A–D; Laguna et al. (1995), type E.
package enum AssignmentKind: String, CaseIterable, Sendable {
  /// Uses 5–25, costs 10–50, plenty of capacity.
  case a = "A"
  /// As A with 70 % of its capacity.
  case b = "B"
  /// As A; capacity 80 % of the mean load.
  case c = "C"
  /// Uses 1–100, costs 111 − use ± 10; capacity 80 % of the mean load.
  case d = "D"
  /// Uses 1 − 10 ln U, costs 1000 / use − 10 U; capacity 80 % of the mean load.
  case e = "E"

  /// A problem of this kind, the same for the same seed.
  ///
  /// Type E's costs are never below 1: the formula can give less for very large uses.
  package func problem(agents: Int, tasks: Int, seed: UInt64) -> AssignmentProblem? {
    guard agents > 0, tasks > 0, agents <= AssignmentProblem.largestSize / tasks else { return nil }
    var random = SplitMix64(seed: seed)
    var (costs, uses): ([Int], [Int]) = ([], [])
    for _ in 0..<agents * tasks {
      switch self {
      case .a, .b, .c:
        uses.append(5 + random.below(21))
        costs.append(10 + random.below(41))
      case .d:
        uses.append(1 + random.below(100))
        costs.append(111 - (uses.last ?? 0) - 10 + random.below(21))
      case .e:
        let use = Int(1 - 10 * log(Self.unit(&random)))
        uses.append(use)
        costs.append(max(1, Int((1000 / Double(use) - 10 * Self.unit(&random)).rounded())))
      }
    }
    return AssignmentProblem(
      agents: agents, tasks: tasks, costs: costs, uses: uses,
      capacities: capacities(agents: agents, tasks: tasks, costs: costs, uses: uses))
  }

  /// A real number above 0 and at most 1.
  private static func unit(_ random: inout SplitMix64) -> Double {
    Double((random.next() >> 11) + 1) / Double(1 << 53)
  }

  private func capacities(agents: Int, tasks: Int, costs: [Int], uses: [Int]) -> [Int] {
    switch self {
    case .a, .b:
      // 9 n / m + 0.4 R, where R is the largest load when every task goes to its cheapest agent.
      var loads = [Int](repeating: 0, count: agents)
      for task in 0..<tasks {
        let cheapest = (0..<agents).min { costs[$0 * tasks + task] < costs[$1 * tasks + task] } ?? 0
        loads[cheapest] += uses[cheapest * tasks + task]
      }
      let tenths = 90 * tasks / agents + 4 * (loads.max() ?? 0)
      return [Int](repeating: self == .a ? tenths / 10 : tenths * 7 / 100, count: agents)
    case .c, .d, .e:
      return (0..<agents).map { agent in
        uses[agent * tasks..<(agent + 1) * tasks].reduce(0, +) * 8 / (10 * agents)
      }
    }
  }
}
