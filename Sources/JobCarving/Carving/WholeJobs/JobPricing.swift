/// The job of one person that is worth most when each item has a price, under every rule of a whole job: branch and bound
/// under a knapsack of the hours, in which the limits that are sums have prices of their own (Lagrange).
///
/// What it proves holds also where it is cut short: then what was not looked at counts for what it promised.
final class JobPricing {
  struct Job {
    var items: [Int]
    /// Thousandths of a cent a week; while people are counted nothing.
    var value: Int
  }

  /// What may not be in the job, and what has to be.
  struct Terms {
    var barred: Set<Int> = []
    var required: Set<Int> = []

    func allow(_ items: [Int]) -> Bool {
      (barred.isEmpty || !items.contains(where: barred.contains)) && required.isSubset(of: items)
    }
  }

  struct Answer {
    /// No job is worth more at these prices, in parts; `nil`: the person can have none.
    var most: Int?
    /// Jobs worth more than the floor, the best last.
    var jobs: [Job] = []
  }

  /// Charges, and what comes out, are in so many parts of a thousandth of a cent: then the bound of a whole plan is that
  /// plan, for all rounding of prices. While people are counted they are as they are.
  static let parts = 1024
  /// Bits of one vector.
  static let mostItems = 512
  private static let mostLimits = 64
  static let mostCells = 1_500_000
  private static let impossible = Int.min / 16
  private static let priceSteps = 16
  /// Prices of limits are in 1024ths.
  private static let shift = 10
  /// What it takes to judge a whole job, in steps through the tree.
  private static let stepsPerJudgement = 300
  // A unit of work is about as long as a step of the local search.
  private static let stepsPerUnit = 40
  private static let cellsPerUnit = 7_000

  let agent: Int
  private let model: CarvingModel
  private let profile: Int
  private let minimum: Int
  private let maximum: Int
  private let once: Int
  /// The longest first: what is decided late is small.
  let items: [Int]
  private let placeOf: [Int]
  private let alike: AlikeWork
  /// By place: the next where the work is another.
  private let next: [Int]
  private let minutes: [Int]
  /// Those of the rules, and of the week those that some job broke.
  private var limits: [JobLimit] = []
  // The same in rows by place, for the tree: what an item uses, what it and those after it use at least.
  private let uses: ScratchBuffer<Int>
  private let least: ScratchBuffer<Int>
  private let most: ScratchBuffer<Int>
  private let used: ScratchBuffer<Int>
  private let apart: ScratchBuffer<SIMD8<UInt64>>
  // Kept from one call to the next: where the last prices ended.
  private var prices: [Int] = []
  private var ceilingShare: Int

  private let gains: ScratchBuffer<Int>
  private let needs: ScratchBuffer<Int>
  private let isBarred: ScratchBuffer<Bool>
  private let isRequired: ScratchBuffer<Bool>
  private var constant = 0
  private let table: ScratchBuffer<Int>
  private let width: Int
  private var charges: [Int] = []
  private var countsPeople = false
  private var parts: Int { countsPeople ? 1 : JobPricing.parts }
  private var floor = 0
  private var open = 0
  private var chosen = SIMD8<UInt64>(repeating: 0)
  private var found: [Job] = []
  private let judgements = JudgementMemory<Bool>(most: 100_000)
  private var stepsLeft = 0
  /// Steps through the tree and rows of the table so far, as a measure of work that is the same on every machine.
  private(set) var work = 0

  /// The cells of the table that the questions about somebody need.
  static func cells(_ model: CarvingModel, agent: Int) -> Int {
    (model.profiles[model.agents[agent].profile].maximum + 1) * (model.items.count + 1)
  }

  /// - Parameters:
  ///   - alike: Work for which the charges are the same, and of which terms bar the last and require the first.
  ///   - table: Room for the sums of hours, which is written anew for each question.
  init(_ model: CarvingModel, agent: Int, alike: AlikeWork, table: ScratchBuffer<Int>) {
    self.model = model
    self.agent = agent
    self.alike = alike
    let profile = model.agents[agent].profile
    self.profile = profile
    let facts = model.profiles[profile]
    (minimum, maximum) = (facts.minimum, facts.maximum)
    once = facts.rates.guidancePerWeek + facts.rates.oneOffPerWeek
    ceilingShare = facts.ceilingShare
    let items = alike.longestFirst(
      model.items.indices.filter {
        model.mayHave(profile: profile, item: $0) && model.minutes(profile: profile, item: $0) <= facts.maximum
      }
    ) { model.minutes(profile: profile, item: $0) }
    self.items = items
    next = alike.nextOther(in: items)
    var placeOf = Array(repeating: -1, count: model.items.count)
    for (place, item) in items.enumerated() { placeOf[item] = place }
    self.placeOf = placeOf
    minutes = items.map { model.minutes(profile: profile, item: $0) }
    let apart = items.map { a in
      var bits = SIMD8<UInt64>(repeating: 0)
      guard model.items[a].hasConflicts else { return bits }
      for (place, b) in items.enumerated() where model.inConflict(a, b) {
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
      return bits
    }
    self.apart = ScratchBuffer(apart, SIMD8(repeating: 0))
    let most = JobPricing.mostLimits
    uses = ScratchBuffer(most * items.count, 0)
    least = ScratchBuffer(most * (items.count + 1), 0)
    self.most = ScratchBuffer(most, 0)
    used = ScratchBuffer(most, 0)
    gains = ScratchBuffer(items.count, 0)
    needs = ScratchBuffer(minutes, 0)
    isBarred = ScratchBuffer(items.count, false)
    isRequired = ScratchBuffer(items.count, false)
    width = facts.maximum + 1
    self.table = table
    for limit in model.jobLimits(profile: profile, items: items) { add(limit) }
  }

  private func add(_ limit: JobLimit) {
    let (row, rows) = (limits.count, JobPricing.mostLimits)
    guard row < rows else { return }
    limits.append(limit)
    prices.append(0)
    most.base[row] = limit.most
    least.base[items.count * rows + row] = 0
    for place in items.indices.reversed() {
      let use = limit.uses[place]
      uses.base[place * rows + row] = use
      least.base[place * rows + row] = least.base[(place + 1) * rows + row] + min(0, use)
    }
    used.base[row] = items.indices.reduce(0) {
      chosen[$1 >> 6] & 1 << UInt64($1 & 63) != 0 ? $0 + limit.uses[$1] : $0
    }
  }

  /// Whether the tables are small enough.
  static func mayTake(_ model: CarvingModel, agent: Int) -> Bool {
    model.items.count <= mostItems && cells(model, agent: agent) <= mostCells
  }

  /// - Parameters:
  ///   - charges: What each item of the model costs, in parts.
  ///   - floor: Jobs up to this are of no interest, in parts.
  ///   - steps: Through the tree, before it is cut short.
  func best(charges: [Int], countsPeople: Bool, floor: Int, steps: Int, terms: Terms) -> Answer {
    (self.charges, self.countsPeople) = (charges, countsPeople)
    // Above the sums of hours that cannot be made up.
    self.floor = max(floor, JobPricing.impossible / 2)
    for place in items.indices {
      isBarred.base[place] = false
      isRequired.base[place] = false
    }
    for item in terms.barred where placeOf[item] >= 0 { isBarred.base[placeOf[item]] = true }
    for item in terms.required {
      guard placeOf[item] >= 0, !terms.barred.contains(item) else { return Answer() }
      isRequired.base[placeOf[item]] = true
    }
    found = []
    guard var most = priced() else { return Answer() }
    if most > self.floor {
      stepsLeft = steps
      (open, chosen) = (self.floor, SIMD8(repeating: 0))
      for row in limits.indices { used.base[row] = 0 }
      branch(0, maximum, constant)
      work += (steps - max(0, stepsLeft)) / JobPricing.stepsPerUnit
      most = min(most, max(open, self.floor))
    }
    return Answer(most: most, jobs: found)
  }

  // MARK: - Prices of limits

  /// Prices of the limits under which the linear form is low; `nil`: there is no job.
  private func priced() -> Int? {
    stepsLeft = 0
    defer { work -= stepsLeft / JobPricing.stepsPerUnit }
    var factor = 1.0
    var kept: (most: Int, prices: [Int], share: Int)?
    for step in 0..<JobPricing.priceSteps {
      guard let most = fill() else { return nil }
      if kept.map({ most < $0.most }) ?? true {
        kept = (most, prices, ceilingShare)
      } else {
        factor /= 2
      }
      if most <= floor { return most }
      guard limits.count > 0 || !countsPeople, step + 1 < JobPricing.priceSteps else { break }
      let job = relaxed()
      note(job)
      let distance = min(Double(most) - Double(floor), abs(Double(most)) / 5 + 1_000_000)
      guard move(job, distance: distance, factor: factor) else { break }
    }
    guard var kept else { return nil }
    // Limits found meanwhile had no price then.
    kept.prices += Array(repeating: 0, count: limits.count - kept.prices.count)
    if prices != kept.prices || ceilingShare != kept.share {
      (prices, ceilingShare) = (kept.prices, kept.share)
      _ = fill()
    }
    return kept.most
  }

  private func fill() -> Int? {
    constant = 0
    if countsPeople {
      for (place, item) in items.enumerated() { gains.base[place] = -charges[item] }
    } else {
      constant = -once * parts
      model.forEachOffer(agent, ceilingShare: ceilingShare) { item, _, value in
        if placeOf[item] >= 0 { gains.base[placeOf[item]] = value * parts - charges[item] }
      }
    }
    for (limit, price) in zip(limits, prices) where price > 0 {
      // Rounded so that no job pays more than it owes.
      constant += -((-price * limit.most) >> JobPricing.shift)
      for place in items.indices { gains.base[place] -= (price * limit.uses[place]) >> JobPricing.shift }
    }
    let last = table.base + width * items.count
    for left in 0..<width { last[left] = left <= maximum - minimum ? 0 : JobPricing.impossible }
    for place in items.indices.reversed() {
      let (old, new) = (table.base + width * (place + 1), table.base + width * place)
      if isBarred.base[place] {
        new.update(from: old, count: width)
      } else {
        AgentKnapsack.extend(old, new, width, minutes[place], gains.base[place])
        if isRequired.base[place] { require(old, new, minutes[place], gains.base[place]) }
      }
    }
    work += items.count * width / JobPricing.cellsPerUnit
    let most = table.base[maximum]
    return most <= JobPricing.impossible / 2 ? nil : most + constant
  }

  /// A row in which the item is taken in any case.
  private func require(
    _ old: UnsafeMutablePointer<Int>, _ new: UnsafeMutablePointer<Int>, _ minutes: Int, _ gain: Int
  ) {
    for left in 0..<width { new[left] = left < minutes ? JobPricing.impossible : old[left - minutes] + gain }
  }

  /// The job of the linear form.
  private func relaxed() -> [Int] {
    var job: [Int] = []
    var left = maximum
    for place in items.indices
    where isRequired.base[place] || table.base[width * place + left] != table.base[width * (place + 1) + left] {
      job.append(items[place])
      left -= minutes[place]
    }
    return alike.canonical(job).map { placeOf[$0] }
  }

  /// A step against what the job of the linear form has too much of; `false` when there is nothing to change.
  private func move(_ job: [Int], distance: Double, factor: Double) -> Bool {
    var slopes = Array(repeating: 0.0, count: limits.count + 1)
    var norm = 0.0
    let scales = limits.map { limit in max(1, limit.uses.reduce(0) { max($0, abs($1)) }) }
    for (index, limit) in limits.enumerated() {
      let excess = job.reduce(-limit.most) { $0 + limit.uses[$1] }
      let slope = Double(excess) / Double(scales[index])
      if excess > 0 || prices[index] > 0 {
        slopes[index] = slope
        norm += slope * slope
      }
    }
    let share = shareSlope(job)
    if let share {
      slopes[limits.count] = 1
      norm += 1
      let change = factor * distance / norm * 1000 / max(1, abs(share))
      ceilingShare = min(1000, max(0, ceilingShare + Int(share > 0 ? -min(1000, change) : min(1000, change))))
    }
    guard norm > 0 else { return false }
    for index in limits.indices where slopes[index] != 0 {
      // A price that, for all uses of it, still fits an integer.
      let highest = Double((1 << 52) / (scales[index] * max(1, items.count)))
      let change = factor * distance / norm * slopes[index] / Double(scales[index]) * Double(1 << JobPricing.shift)
      prices[index] = Int(min(highest, max(0, Double(prices[index]) + change)))
    }
    return true
  }

  /// By how much more of the subsidy the ceiling counts than the missing performance, where the mixture is not settled.
  private func shareSlope(_ job: [Int]) -> Double? {
    guard !countsPeople else { return nil }
    let rates = model.profiles[profile].rates
    var (missing, ceiling) = (0, 0)
    for place in job {
      missing += rates.subsidyPerMinute * (minutes[place] - model.items[items[place]].minutes)
      ceiling += (rates.subsidyPerMinute * minutes[place] * rates.capPermille + 999) / 1000
    }
    let slope = (ceiling - missing) * parts
    if slope == 0 || slope > 0 && ceilingShare == 0 || slope < 0 && ceilingShare == 1000 { return nil }
    return Double(slope)
  }

  // MARK: - Whole jobs

  /// Keeps a job that stands and is worth more than the best so far.
  private func note(_ places: [Int]) {
    guard !places.isEmpty else { return }
    let chosen = places.map { items[$0] }
    guard (minimum...maximum).contains(places.reduce(0) { $0 + minutes[$1] }) else { return }
    let charge = chosen.reduce(0) { $0 + charges[$1] }
    let value = countsPeople ? 0 : model.jobValue(agent: agent, items: chosen)
    guard value * parts - charge > floor else { return }
    for (first, place) in places.enumerated() {
      for other in places[..<first] where model.inConflict(items[place], items[other]) { return }
    }
    for limit in limits where places.reduce(0, { $0 + limit.uses[$1] }) > limit.most { return }
    guard stands(chosen) else { return }
    floor = value * parts - charge
    found.append(Job(items: chosen.sorted(), value: value))
  }

  /// Whether the job has a week and is good work; what its week lacks becomes a limit.
  private func stands(_ job: [Int]) -> Bool {
    let key = job.reduce(UInt64(0)) { $0 &+ SplitMix64.mixed(UInt64($1)) }
    return judgements.answer(key) {
      stepsLeft -= JobPricing.stepsPerJudgement
      guard let rule = model.breach(profile: profile, items: job) else { return true }
      if rule == "timetable", let limit = model.weekLimit(profile: profile, items: items, brokenBy: job) { add(limit) }
      return false
    }
  }

  private func branch(_ place: Int, _ left: Int, _ net: Int) {
    stepsLeft -= 1
    if stepsLeft < 0 {
      open = max(open, net + table.base[width * place + left])
      return
    }
    let coming = least.base + JobPricing.mostLimits * place
    for row in 0..<limits.count where used.base[row] + coming[row] > most.base[row] { return }
    if place == items.count {
      note(items.indices.filter { chosen[$0 >> 6] & 1 << UInt64($0 & 63) != 0 })
      return
    }
    let row = table.base + width * (place + 1)
    // Where the room cannot be filled the sums are below everything. Without this, also without what is like it.
    let next = next[place]
    let without = isRequired.base[place] ? Int.min : net + table.base[width * next + left]
    var with = Int.min
    if !isBarred.base[place], needs.base[place] <= left, all((chosen & apart.base[place]) .== 0) {
      with = net + gains.base[place] + row[left - needs.base[place]]
    }
    if with >= without {
      if with > floor { take(place, left, net) }
      if without > floor { branch(next, left, net) }
    } else {
      if without > floor { branch(next, left, net) }
      if with > floor { take(place, left, net) }
    }
  }

  private func take(_ place: Int, _ left: Int, _ net: Int) {
    let (bit, own) = (UInt64(1) << UInt64(place & 63), uses.base + JobPricing.mostLimits * place)
    chosen[place >> 6] |= bit
    for row in 0..<limits.count { used.base[row] += own[row] }
    branch(place + 1, left - needs.base[place], net + gains.base[place])
    for row in 0..<limits.count { used.base[row] -= own[row] }
    chosen[place >> 6] &= ~bit
  }
}
