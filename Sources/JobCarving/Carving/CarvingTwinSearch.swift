/// Two searches with draws of their own, so that both cores have work; now and then both go on from the better plan.
///
/// They never look at each other while they run, so that what comes out does not depend on the number of cores.
struct CarvingTwinSearch {
  private(set) var lead: CarvingLocalSearch
  private(set) var partner: CarvingLocalSearch
  private var runs = 0
  /// So many runs before they compare.
  private static let runsApart = 6
  /// So many runs at least on a way of its own.
  private static let runsAway = 48
  /// The partner as it was before it was sent away, and when it comes back.
  private var resting: (partner: CarvingLocalSearch, until: Int)?
  /// Who was left out on such ways so far, and who had which work.
  private var tried: Set<Way> = []
  private struct Way: Hashable {
    var others: [Int]
    var work: [CarvingChoice.Work]
  }

  init(_ search: CarvingLocalSearch, seed: UInt64) {
    lead = search
    // It starts from a plan of its own: what a plan remembers of its judgements is not shared between cores.
    partner = CarvingLocalSearch(
      search.state.rebuilt(), construction: search.construction, seed: SplitMix64.mixed(seed &+ 1))
    partner.takeGuidance(from: lead)
  }

  /// Tells both how many people can be placed.
  mutating func aim(at served: Int) {
    func isReached(by score: Score) -> Bool { score.hard == 0 && score.served >= served }
    lead.isFull = isReached(by: bestScore)
    partner.isFull = resting == nil ? lead.isFull : isReached(by: partner.bestScore)
  }

  /// Sends the partner, for as long again as the search has gone on, to plans of the people that the bound would choose,
  /// and in which those have the longest work to whom it would give it: to exchange some of them takes many steps through
  /// plans that place fewer.
  ///
  /// - Parameter known: a plan of these people, if there is one.
  mutating func choose(_ choice: CarvingChoice, known: () -> CarvingState?) {
    guard resting == nil, lead.isFull else { return }
    let others = choice.people.flatMap { share in
      let (placed, waiting) = (share.agents.filter(lead.hasJob), share.agents.filter { !lead.hasJob($0) })
      return (placed + waiting).dropFirst(share.most)
    }.sorted()
    let isElsewhere = lead.differs(from: choice.work)
    guard others.contains(where: lead.hasJob) || isElsewhere,
      tried.insert(Way(others: others, work: choice.work)).inserted
    else { return }
    let start = lead.plan(without: others, with: choice.work, known: known())
    // Without them pins may be broken, or positions keep too little of what is light.
    guard start.missing == 0, start.keepsDonors() else { return }
    let seed = SplitMix64.mixed(UInt64(runs) &+ partner.random.next())
    resting = (partner, runs + max(CarvingTwinSearch.runsAway, runs))
    partner = CarvingLocalSearch(start, construction: lead.construction, seed: seed)
    partner.takeGuidance(from: lead)
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

  /// A better plan from elsewhere, from which the first search goes on.
  mutating func offer(_ plan: CarvingState) { lead.goOn(from: plan) }

  private mutating func exchange() {
    if lead.bestScore < partner.bestScore {
      lead.adopt(partner)
    } else if let away = resting {
      guard runs >= away.until else { return }
      (partner, resting) = (away.partner, nil)
      partner.takeGuidance(from: lead)
      partner.adopt(lead)
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
