/// What the Lagrangian bound asks for each thing that is scarce (schaduwprijzen), in thousandths of a cent. Any prices
/// give a bound that holds; good ones give a low bound.
struct CarvingPrices: Sendable {
  /// For having an item, by item.
  var items: [Int]
  /// For a minute that leaves a position, by position.
  var minutes: [Int]
  /// For a minute of light work that leaves a position beyond the share that has to stay light, by position.
  var lightMinutes: [Int]
  /// For a task that leaves a position whole, by position.
  var tasks: [Int]
  /// For having an item of a cover, by cover.
  var covers: [Int]
  /// Thousandths of a subsidy that are counted by its ceiling and not by the missing performance, by profile: of the two
  /// limits on the subsidy any mixture is one as well.
  var ceilingShares: [Int]
  /// For a minute of the person, by profile: what the others follow from; empty until hours were priced.
  var hours: [Int] = []

  /// Nothing costs anything.
  init(_ model: CarvingModel) {
    items = Array(repeating: 0, count: model.items.count)
    minutes = Array(repeating: 0, count: model.donors.count)
    lightMinutes = minutes
    tasks = minutes
    covers = Array(repeating: 0, count: model.lightCovers.count)
    ceilingShares = model.profiles.map(\.ceilingShare)
  }

  /// The same in parts of the unit.
  func scaled(by parts: Int) -> CarvingPrices {
    var prices = self
    func scale(_ list: inout [Int]) { list = list.map { min(CarvingBound.mostPrice, $0 * parts) } }
    scale(&prices.items)
    scale(&prices.minutes)
    scale(&prices.lightMinutes)
    scale(&prices.tasks)
    scale(&prices.covers)
    return prices
  }

  /// What all that there is costs at these prices.
  func allowance(_ model: CarvingModel) -> Int {
    var sum = items.reduce(0, +) + lightAllowance(model)
    for (position, donor) in model.donors.enumerated() {
      sum += minutes[position] * donor.movable + tasks[position] * (donor.tasks - donor.minimumTasks)
    }
    for (price, cover) in zip(covers, model.lightCovers) { sum += price * cover.most }
    return sum
  }

  /// What the limits on light work allow at these prices, rounded so that no plan pays more.
  private func lightAllowance(_ model: CarvingModel) -> Int {
    zip(lightMinutes, model.donors).reduce(0) { sum, row in
      let (price, donor) = row
      guard price > 0 else { return sum }
      let slack = donor.light * donor.lightDenominator - donor.lightNumerator * donor.known
      return sum + (price * slack + donor.lightDenominator - 1) / donor.lightDenominator
    }
  }

  /// What each item costs, all in all.
  func full(_ model: CarvingModel) -> [Int] { zip(items, positionCosts(model)).map(+) }

  /// What each item costs besides its own price: its minutes out of their positions, and the covers that it is in.
  private func positionCosts(_ model: CarvingModel) -> [Int] {
    var costs = model.items.indices.map { positionCost($0, model) }
    for (price, cover) in zip(covers, model.lightCovers) where price > 0 {
      for item in cover.items { costs[item] += price }
    }
    return costs
  }

  private func positionCost(_ item: Int, _ model: CarvingModel) -> Int {
    var sum = 0
    for index in model.items[item].pieces {
      let piece = model.pieces[index]
      sum += minutes[piece.position] * piece.minutes
      if model.takesWhole(piece) { sum += tasks[piece.position] }
      let price = lightMinutes[piece.position]
      guard price > 0, piece.light >= 0 else { continue }
      let donor = model.donors[piece.position]
      let use = piece.minutes * ((piece.light > 0 ? donor.lightDenominator : 0) - donor.lightNumerator)
      // Down, so that the sum over a plan is never above the allowance.
      let (whole, rest) = (price * use).quotientAndRemainder(dividingBy: donor.lightDenominator)
      sum += rest < 0 ? whole - 1 : whole
    }
    return sum
  }
}
