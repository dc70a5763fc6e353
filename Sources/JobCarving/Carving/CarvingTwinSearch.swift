/// Two searches with draws of their own, so that both cores have work; now and then both go on from the better plan.
///
/// They never look at each other while they run, so that what comes out does not depend on the number of cores.
struct CarvingTwinSearch {
  private(set) var lead: CarvingLocalSearch
  private(set) var partner: CarvingLocalSearch
  private var runs = 0
  /// So many runs before they compare.
  private static let runsApart = 6

  init(_ search: CarvingLocalSearch, seed: UInt64) {
    lead = search
    // It starts from a plan of its own: what a plan remembers of its judgements is not shared between cores.
    partner = CarvingLocalSearch(
      search.state.rebuilt(), construction: search.construction, seed: SplitMix64.mixed(seed &+ 1))
    partner.takeGuidance(from: lead)
  }

  var isFull: Bool {
    get { lead.isFull }
    set { (lead.isFull, partner.isFull) = (newValue, newValue) }
  }

  var bestScore: Score { max(lead.bestScore, partner.bestScore) }

  /// The agent of each item in the better of the two plans, or −1.
  var bestPlan: [Int] { (lead.bestScore < partner.bestScore ? partner : lead).bestPlan }

  mutating func guide(by construction: CarvingConstruction, bound: CarvingBoundSearch) {
    lead.guide(by: construction, bound: bound)
    partner.takeGuidance(from: lead)
  }

  /// - Parameters:
  ///   - steps: of the first search.
  ///   - fewer: of the second, which shares its core with the other work.
  ///   - beside: what else there is to do meanwhile.
  mutating func run(steps: Int, fewer: Int, budget: inout SearchBudget, beside: () -> Void) {
    var (own, other) = (budget, budget)
    var (first, second) = (lead, partner)
    let before = bestScore
    sideBySide {
      _ = first.run(steps: steps, budget: &own)
    } _: {
      beside()
      _ = second.run(steps: fewer, budget: &other)
    }
    (lead, partner, budget) = (first, second, own)
    if before < bestScore { budget.improved() }
    runs += 1
    if runs % CarvingTwinSearch.runsApart == 0 { exchange() }
  }

  /// A better plan from elsewhere.
  mutating func offer(_ plan: CarvingState) { lead.adopt(plan, plan.score) }

  private mutating func exchange() {
    if lead.bestScore < partner.bestScore {
      lead.adopt(partner)
    } else if partner.bestScore < lead.bestScore {
      partner.adopt(lead)
    }
  }

  /// The better of the two plans, finished.
  mutating func finished() -> CarvingState {
    exchange()
    return lead.finished()
  }
}
