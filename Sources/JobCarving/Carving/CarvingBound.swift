/// The Lagrangian bound: each task may be given away at a price, and each position may lose minutes at a price, so
/// that what is left falls apart by person.
///
/// Rows that it prices: `once` (by item), the minutes and the light work of `donor` (by position, the latter also in whole
/// pieces, `LightCover`), and which of the two limits on the subsidy counts (by profile). Rows that it leaves out, which
/// makes the bound higher and never wrong: conflicts, loads of a whole job, variety of donors. Per person the knapsack over
/// the hours is bounded by its linear form. All numbers that make up the bound are integers.
struct CarvingBound {
  private(set) var model: CarvingModel
  /// Nobody, seen alone, can do without these.
  private(set) var canReach: [Bool]
  private(set) var prices: CarvingPrices
  private var itemDirection: [Double]
  private var donorDirection: [Double]
  private var hasDirection = false
  private let meanMinutes: Double
  private(set) var classes: [Class]

  /// Agents that the bound cannot tell apart.
  struct Class {
    var agents: [Int]
    var weight: Int
    /// How many of them have to get a job, and how many may.
    var mandatory: Int
    var most: Int

    init(agents: [Int], weight: Int, mandatory: Int) {
      self.agents = agents
      self.weight = weight
      self.mandatory = mandatory
      most = agents.count
    }
  }

  enum Goal: Hashable {
    /// People placed, weighted.
    case served
    /// Value of plans that place this weight.
    case value(served: Int)
  }

  /// Above what any task can be worth, and so low that all prices together fit an integer.
  static let mostPrice = 1_000_000_000_000
  /// A millionth of a person placed is the unit while people are counted.
  static let servedScale = 1_000_000
  /// What is told of plans that nobody can make.
  static let noPlan = -1_000_000_000_000_000_000

  struct Evaluation {
    /// `nil`: nobody can make such a plan.
    var bound: Int?
    /// Thousandths of each item that the relaxed people take together, and minutes from each position.
    var used: [Int]
    var opened: [Bool]
  }

  init(_ model: CarvingModel) {
    self.model = model
    prices = CarvingPrices(model)
    itemDirection = Array(repeating: 0, count: model.items.count)
    donorDirection = Array(repeating: 0, count: model.donors.count)
    let total = model.items.reduce(0) { $0 + $1.minutes }
    meanMinutes = Double(max(1, total)) / Double(max(1, model.items.count))
    var groups: [[Int]] = Array(repeating: [], count: model.profiles.count)
    var single: [Class] = []
    for (index, agent) in model.agents.enumerated() where !agent.isBarred {
      let weight = model.profiles[agent.profile].weight
      if model.changeCost == 0 {
        groups[agent.profile].append(index)
      } else {
        single.append(Class(agents: [index], weight: weight, mandatory: agent.isMandatory ? 1 : 0))
      }
    }
    classes =
      single
      + groups.filter { !$0.isEmpty }.map { agents in
        Class(
          agents: agents, weight: model.profiles[model.agents[agents[0]].profile].weight,
          mandatory: agents.count { model.agents[$0].isMandatory })
      }
    canReach = []
    canReach = classes.map { reaches($0.agents[0]) }
  }

  /// The weight of everybody who, seen alone, can have a job.
  var reachableWeight: Int {
    zip(classes, canReach).reduce(0) { $0 + ($1.1 ? $1.0.weight * $1.0.agents.count : 0) }
  }

  /// Those that hour prices speak of, in their order, by number.
  var reachableClasses: [Int] { classes.indices.filter { canReach[$0] } }

  /// Looks at plans only in which so many of a class have a job.
  mutating func limit(_ group: Int, to range: ClosedRange<Int>) {
    classes[group].mandatory = max(classes[group].mandatory, range.lowerBound)
    classes[group].most = min(classes[group].most, range.upperBound)
  }

  /// Looks at plans only in which nobody of a class has the item; of classes that are told by their profile.
  mutating func bar(_ item: Int, from group: Int) {
    model.forbid(item, profile: model.agents[classes[group].agents[0]].profile)
  }

  /// The first agent who has to be placed and cannot, seen alone.
  var unreachableMandatory: Int? {
    for (group, reaches) in zip(classes, canReach) where !reaches && group.mandatory > 0 {
      return group.agents.first { model.agents[$0].isMandatory }
    }
    return nil
  }

  func isReachable(agent: Int) -> Bool {
    zip(classes, canReach).contains { $1 && $0.agents.contains(agent) }
  }

  /// Whether some set of the agent's items, conflicts and loads aside, has the minutes of the contract.
  private func reaches(_ agent: Int) -> Bool {
    let profile = model.agents[agent].profile
    let (minimum, maximum) = (model.profiles[profile].minimum, model.profiles[profile].maximum)
    var total = 0
    var sums = MinuteSet(upTo: maximum)
    for item in model.items.indices where model.mayHave(profile: profile, item: item) {
      let minutes = model.minutes(profile: profile, item: item)
      total += minutes
      if sums.isExact {
        sums.add(minutes)
        if sums.hasAny(from: minimum) { return true }
      } else if total >= minimum {
        return true
      }
    }
    return !sums.isExact && total >= minimum
  }

  // MARK: - Evaluation

  var fullPrices: [Int] { prices.full(model) }

  private func fill(_ knapsack: inout FractionalKnapsack, _ agent: Int, prices: [Int], goal: Goal) {
    knapsack.removeAll()
    model.forEachOffer(agent) { item, minutes, value in
      knapsack.append(item: item, gain: (goal == .served ? 0 : value) - prices[item], weight: minutes)
    }
  }

  /// - Parameter isExact: whether the hours of a person are filled to the minute, which takes much longer and gives a
  ///   lower bound, or by the linear form.
  func evaluate(_ goal: Goal, isExact: Bool = false) -> Evaluation {
    let itemCosts = fullPrices
    let fixed = prices.allowance(model)
    let answers = relaxed(goal, prices: itemCosts, isExact: isExact)
    let choice = CarvingBound.choose(goal, answers.map(\.value), classes)
    var result = Evaluation(
      bound: choice.map { $0.sum + fixed }, used: Array(repeating: 0, count: model.items.count),
      opened: Array(repeating: false, count: model.agents.count))
    guard let choice else { return result }
    for (index, group) in classes.enumerated() where choice.open[index] > 0 {
      for entry in answers[index].taken { result.used[entry.item] += entry.permille * choice.open[index] }
      for agent in group.agents.prefix(choice.open[index]) { result.opened[agent] = true }
    }
    if goal == .served, let bound = result.bound {
      result.bound = bound >= 0 ? bound / CarvingBound.servedScale : 0
    } else if let bound = result.bound {
      result.bound = bound + model.changeConstant
    }
    return result
  }

  /// What the best job of one person is worth at the prices, and what it holds; no value: there is none.
  private struct Relaxed {
    var value: Int?
    var taken: [(item: Int, permille: Int)] = []
  }

  /// So many pairs of a person and an item are worth a core of their own.
  private static let pairsApart = 2_000_000

  /// The best job of each class; of large problems as many at a time as there are cores.
  private func relaxed(_ goal: Goal, prices: [Int], isExact: Bool) -> [Relaxed] {
    let pieces = pieces(of: classes.count)
    return sideBySide(count: pieces) { piece -> [Relaxed] in
      var (knapsack, whole) = (FractionalKnapsack(), HoursKnapsack())
      return (classes.count * piece / pieces..<classes.count * (piece + 1) / pieces).map { index in
        guard canReach[index] else { return Relaxed() }
        let agent = classes[index].agents[0]
        fill(&knapsack, agent, prices: prices, goal: goal)
        let profile = model.profiles[model.agents[agent].profile]
        return isExact ? exact(knapsack, &whole, profile, goal) : linear(&knapsack, profile, goal)
      }
    }.flatMap(\.self)
  }

  private func pieces(of count: Int) -> Int {
    max(1, min(64, count, count * model.items.count / CarvingBound.pairsApart))
  }

  private func linear(_ knapsack: inout FractionalKnapsack, _ profile: CarvingModel.Profile, _ goal: Goal) -> Relaxed {
    guard let solution = knapsack.bound(minimum: profile.minimum, maximum: profile.maximum) else { return Relaxed() }
    var result = Relaxed(value: solution.value - once(profile, goal))
    knapsack.forEachTaken(price: solution.price, minimum: profile.minimum, maximum: profile.maximum) {
      result.taken.append((item: $0, permille: $1))
    }
    return result
  }

  /// The items that stand in the linear knapsack, chosen to the minute.
  private func exact(
    _ knapsack: FractionalKnapsack, _ whole: inout HoursKnapsack, _ profile: CarvingModel.Profile, _ goal: Goal
  ) -> Relaxed {
    whole.removeAll()
    for place in knapsack.items.indices { whole.append(gain: knapsack.gains[place], weight: knapsack.weights[place]) }
    var result = Relaxed()
    result.value = whole.solve(minimum: profile.minimum, maximum: profile.maximum) {
      result.taken.append((item: knapsack.items[$0], permille: 1000))
    }.map { $0 - once(profile, goal) }
    return result
  }

  private func once(_ profile: CarvingModel.Profile, _ goal: Goal) -> Int {
    goal == .served ? 0 : profile.rates.guidancePerWeek + profile.rates.oneOffPerWeek
  }

  /// Which of the people the relaxed plan opens a job for, and what they bring; `nil` when somebody who has to be
  /// placed cannot be.
  ///
  /// - Parameter values: What the best job of each class is worth; `nil`: there is none.
  static func choose(_ goal: Goal, _ values: [Int?], _ classes: [Class]) -> (sum: Int, open: [Int])? {
    var open = Array(repeating: 0, count: classes.count)
    var sum = 0
    guard case .value(let target) = goal else {
      for (index, group) in classes.enumerated() {
        guard let value = values[index] else {
          if group.mandatory > 0 { return nil }
          continue
        }
        let gain = value + group.weight * CarvingBound.servedScale
        open[index] = gain > 0 ? group.most : group.mandatory
        sum += gain * open[index]
      }
      return (sum, open)
    }
    // A price on the weight placed turns "exactly the target" into a sum by person; the best price is where the
    // people, taken by falling value per weight, make up the target.
    var order: [Int] = []
    var weight = 0
    for (index, group) in classes.enumerated() {
      guard values[index] != nil else {
        if group.mandatory > 0 { return nil }
        continue
      }
      weight += group.mandatory * group.weight
      if group.weight > 0 { order.append(index) }
    }
    if weight > target { return (CarvingBound.noPlan, open) }
    order.sort { a, b in
      let (x, y) = (
        Double(values[a] ?? 0) / Double(classes[a].weight), Double(values[b] ?? 0) / Double(classes[b].weight)
      )
      return x != y ? x > y : a < b
    }
    var critical = 0
    for index in order {
      let group = classes[index]
      // The last of them sets the price, also when it is taken in full.
      critical = -((values[index] ?? 0) / group.weight)
      weight += (group.most - group.mandatory) * group.weight
      if weight >= target { break }
    }
    if weight < target { return (CarvingBound.noPlan, open) }
    var best: Int?
    for price in [critical - 1, critical, critical + 1] {
      var total = -price * target
      for (index, group) in classes.enumerated() {
        guard let value = values[index] else { continue }
        let gain = value + price * group.weight
        total += gain * (gain > 0 ? group.most : group.mandatory)
      }
      if best.map({ total < $0 }) ?? true { best = total }
    }
    sum = best ?? 0
    var room = target
    for (index, group) in classes.enumerated() {
      open[index] = group.mandatory
      room -= group.mandatory * group.weight
    }
    for index in order where room > 0 {
      let more = min(
        classes[index].most - classes[index].mandatory,
        (room + classes[index].weight - 1) / classes[index].weight)
      open[index] += more
      room -= more * classes[index].weight
    }
    return (sum, open)
  }

  // MARK: - Better prices

  var hasRoomForHourPrices: Bool { classes.count * model.items.count <= CarvingHourPrices.mostPairs }

  /// The same relaxation seen from the hours; `nil` where the table it needs would be too large.
  func hourPrices(_ goal: Goal) -> CarvingHourPrices? {
    guard hasRoomForHourPrices else { return nil }
    let open = zip(classes, canReach).filter(\.1).map { (agent: $0.0.agents[0], count: $0.0.agents.count) }
    return CarvingHourPrices(model: model, goal: goal, agents: open)
  }

  /// What filling the hours to the minute costs, in steps of hour prices.
  var costOfExactness: Int { max(1, (model.profiles.map(\.maximum).max() ?? 0) / 8) }
  /// Contracts of more minutes than there are in a few weeks are left to the linear form.
  var canFillExactly: Bool { (model.profiles.map(\.maximum).max() ?? 0) <= 10_000 && model.items.count <= 20_000 }

  /// Better hour prices, and the item prices that follow from them.
  mutating func improve(_ hours: inout CarvingHourPrices, goal: Goal, steps: Int, aim: Int?, stop: () -> Bool) {
    let reachable = reachableClasses
    hours.improve(
      steps: steps, aim: aim.map { goal == .served ? Double($0 * CarvingBound.servedScale) : Double($0) },
      choose: { values in
        var all = Array(repeating: Int?.none, count: classes.count)
        for (place, index) in reachable.enumerated() {
          let profile = model.profiles[model.agents[classes[index].agents[0]].profile]
          all[index] = values[place].map { $0 - once(profile, goal) }
        }
        return CarvingBound.choose(goal, all, classes).map { choice in (choice.sum, reachable.map { choice.open[$0] }) }
      }, stop: stop)
    setPrices(hours.bestPrices(beside: prices))
  }

  /// One step of the volume algorithm (Barahona and Anbil 2000) towards a goal value below the bound: from the best prices
  /// so far, against a mean of the slopes seen of late, in which what swings to and fro cancels out.
  ///
  /// - Parameters:
  ///   - best: The prices and the bound from which the step is made.
  ///   - share: How much the newest slope counts at most.
  mutating func step(
    from evaluation: Evaluation, best: (prices: CarvingPrices, bound: Int), goal: Goal, aim: Int, factor: Double,
    share: Double
  ) {
    let distance = Double(best.bound - aim) * (goal == .served ? Double(CarvingBound.servedScale) : 1)
    guard evaluation.bound != nil, distance > 0 else { return }
    var lost = Array(repeating: 0.0, count: model.donors.count)
    for (position, donor) in model.donors.enumerated() { lost[position] = Double(donor.movable) / meanMinutes }
    var slack = Array(repeating: 0.0, count: model.items.count)
    for item in model.items.indices {
      slack[item] = Double(1000 - evaluation.used[item]) / 1000
      for index in model.items[item].pieces where evaluation.used[item] > 0 {
        lost[model.pieces[index].position] -=
          Double(model.pieces[index].minutes) * Double(evaluation.used[item]) / 1000 / meanMinutes
      }
    }
    let newest = hasDirection ? share : 1
    hasDirection = true
    var norm = 0.0
    for item in slack.indices {
      itemDirection[item] += newest * (slack[item] - itemDirection[item])
      // A price of nothing that wants to fall further stays.
      if best.prices.items[item] > 0 || itemDirection[item] < 0 { norm += itemDirection[item] * itemDirection[item] }
    }
    for position in lost.indices {
      donorDirection[position] += newest * (lost[position] - donorDirection[position])
      if best.prices.minutes[position] > 0 || donorDirection[position] < 0 {
        norm += donorDirection[position] * donorDirection[position]
      }
    }
    guard norm > 0 else { return }
    let length = factor * distance / norm
    for item in slack.indices {
      let change = Int(clampedStep: length * itemDirection[item])
      prices.items[item] = min(CarvingBound.mostPrice, max(0, best.prices.items[item] - change))
    }
    for position in lost.indices {
      let change = Int(clampedStep: length * donorDirection[position] / meanMinutes)
      prices.minutes[position] = min(
        CarvingBound.mostPrice / max(1, model.donors[position].movable, model.donors[position].listed),
        max(0, best.prices.minutes[position] - change))
    }
  }

  mutating func setPrices(_ new: CarvingPrices) {
    prices = new
    for (profile, share) in new.ceilingShares.enumerated() { model.profiles[profile].ceilingShare = share }
    forgetDirection()
  }

  private mutating func forgetDirection() { hasDirection = false }

  /// The items worth most to each profile at these prices, best first.
  ///
  /// - Parameter counts: about how many, by profile.
  func candidates(_ counts: [Int]) -> [[Int]] {
    var first = Array(repeating: -1, count: model.profiles.count)
    for (agent, entry) in model.agents.enumerated().reversed() where !entry.isBarred { first[entry.profile] = agent }
    let (prices, pieces) = (fullPrices, pieces(of: counts.count))
    return sideBySide(count: pieces) { piece -> [[Int]] in
      var knapsack = FractionalKnapsack()
      return (counts.count * piece / pieces..<counts.count * (piece + 1) / pieces).map { profile in
        guard first[profile] >= 0 else { return [] }
        fill(&knapsack, first[profile], prices: prices, goal: .value(served: 0))
        return knapsack.best(counts[profile])
      }
    }.flatMap(\.self)
  }
}
