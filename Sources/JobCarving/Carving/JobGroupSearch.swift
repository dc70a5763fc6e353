/// The best way to divide work anew among a few people, by depth-first search with a Lagrangian bound at every step.
///
/// Each piece of work has the price of the whole problem's bound. For each person a table says the most that the work not
/// yet decided can be worth within what is left of the hours of the contract, as if nobody else wanted it; what is
/// decided and what the tables promise is above every completion, and a branch is cut when that does not beat the limit.
final class JobGroupSearch {
  /// One of the people, with what cannot leave the job.
  struct Seat {
    var profile: Int
    var minimum: Int
    var maximum: Int
    var minutes = 0
    var freedMinutes = 0
    var freed = 0
    var loads = SIMD4<Int>(repeating: 0)
    var items: [Int] = []
    /// What is left of each kind of moments in the week.
    var room = JobWeeks.ByMoments(repeating: .max)
  }

  /// A piece of work in one of the jobs, or with nobody (`seat` −1).
  struct Option {
    var seat: Int
    var minutes: Int
    /// What it adds there at most, less its price.
    var net: Int
    /// What it frees there.
    var freed = 0
    /// What it takes of each kind of moments.
    var moments = JobWeeks.ByMoments(repeating: 0)
  }

  struct Entry {
    var item: Int
    var price: Int
    var freedMinutes: Int
    var options: [Option]
    /// Place in `options` of how it is now.
    var present: Int
    /// Bits of the entries that it cannot be in one job with.
    var conflicts: UInt64 = 0
  }

  static let mostEntries = 64
  static let mostSeats = 6
  private static let impossible = Int.min / 16
  /// Below what any jobs are worth.
  static let anything = Int.min / 32
  private let model: CarvingModel
  private var tables = ScratchBuffer<Int>(1 << 12, 0)
  private var seats: [Seat] = []
  private var entries: [Entry] = []
  private var hasLoads = false
  private var best: [Int]?
  private var limit = 0
  private var nodeLimit = 0
  private(set) var nodes = 0

  // By seat: where its table begins, how wide it is, what room is left, what is in it.
  private let tableStart = ScratchBuffer<Int>(mostSeats, 0)
  private let width = ScratchBuffer<Int>(mostSeats, 0)
  private let left = ScratchBuffer<Int>(mostSeats, 0)
  private let chosenBits = ScratchBuffer<UInt64>(mostSeats, 0)
  private let loads = ScratchBuffer<SIMD4<Int>>(mostSeats, SIMD4(repeating: 0))
  private let room = ScratchBuffer<JobWeeks.ByMoments>(mostSeats, SIMD8(repeating: 0))
  // By entry: its options from `first` on, how it is now, how it is in this branch.
  private let first = ScratchBuffer<Int>(mostEntries + 1, 0)
  private let present = ScratchBuffer<Int>(mostEntries, 0)
  private let chosen = ScratchBuffer<Int>(mostEntries, 0)
  private let conflicts = ScratchBuffer<UInt64>(mostEntries, 0)
  private let options = ScratchBuffer<Option>(mostEntries * (mostSeats + 1), Option(seat: -1, minutes: 0, net: 0))

  init(_ model: CarvingModel) { self.model = model }

  /// - Parameters:
  ///   - seats: at most ``mostSeats``.
  ///   - entries: at most ``mostEntries``.
  ///   - atLeast: what the jobs have to be worth together, and one more; thousandths of a cent a week.
  /// - Returns: The option of each entry in the best division found that is not the present one; `nil`: none.
  func divide(_ seats: [Seat], _ entries: [Entry], atLeast: Int, nodeLimit: Int) -> [Int]? {
    (self.seats, self.entries, self.nodeLimit) = (seats, entries, nodeLimit)
    (nodes, best, limit) = (0, nil, atLeast - entries.reduce(0) { $0 + $1.price })
    hasLoads = seats.contains { model.profiles[$0.profile].isLimited }
    for (place, seat) in seats.enumerated() {
      left.base[place] = max(0, seat.maximum - seat.minutes)
      width.base[place] = left.base[place] + 1
      loads.base[place] = seat.loads
      room.base[place] = seat.room
      chosenBits.base[place] = 0
    }
    for (depth, entry) in entries.enumerated() {
      conflicts.base[depth] = entry.conflicts
      present.base[depth] = entry.present
      for (place, option) in entry.options.enumerated() { options.base[first.base[depth] + place] = option }
      first.base[depth + 1] = first.base[depth] + entry.options.count
    }
    fillTables()
    var fixed = 0
    for seat in seats {
      let rates = model.profiles[seat.profile].rates
      fixed += mostOfFixed(seat, rates) - rates.guidancePerWeek - rates.oneOffPerWeek
    }
    branch(0, fixed, false)
    return best
  }

  /// What the work that cannot leave is worth at most.
  private func mostOfFixed(_ seat: Seat, _ rates: PersonRates) -> Int {
    seat.freed - rates.wagePerMinute * seat.minutes
      + rates.subsidy(freedMinutes: seat.freedMinutes, personMinutes: seat.minutes)
  }

  private func fillTables() {
    var size = 0
    for place in seats.indices {
      tableStart.base[place] = size
      size += width.base[place] * (entries.count + 1)
    }
    if tables.count < size { tables = ScratchBuffer(size + size / 2, 0) }
    for (place, seat) in seats.enumerated() {
      let width = width.base[place]
      let start = tables.base + tableStart.base[place]
      // The room that may stay empty at the end.
      let room = seat.maximum - seat.minimum
      let last = start + width * entries.count
      for capacity in 0..<width { last[capacity] = capacity <= room ? 0 : JobGroupSearch.impossible }
      for depth in entries.indices.reversed() {
        let (old, new) = (start + width * (depth + 1), start + width * depth)
        guard let option = entries[depth].options.first(where: { $0.seat == place }) else {
          new.update(from: old, count: width)
          continue
        }
        AgentKnapsack.extend(old, new, width, option.minutes, option.net)
      }
    }
  }

  private func branch(_ depth: Int, _ net: Int, _ differs: Bool) {
    if depth == entries.count {
      if differs { judge() }
      return
    }
    nodes += 1
    if nodes > nodeLimit { return }
    // What the entries after this one can be worth to each seat with the room that it has.
    let (start, width, left, table) = (tableStart.base, width.base, left.base, tables.base)
    var promised = 0
    for seat in seats.indices { promised += table[start[seat] + width[seat] * (depth + 1) + left[seat]] }
    let (from, end) = (first.base[depth], first.base[depth + 1])
    var bounds = SIMD8<Int>(repeating: Int.min)
    for place in from..<end {
      let option = options.base[place]
      let seat = option.seat
      guard seat >= 0 else {
        bounds[place - from] = net + option.net + promised
        continue
      }
      guard left[seat] >= option.minutes, chosenBits.base[seat] & conflicts.base[depth] == 0 else { continue }
      let row = table + start[seat] + width[seat] * (depth + 1)
      bounds[place - from] =
        net + option.net + promised - row[left[seat]] + row[left[seat] - option.minutes]
    }
    for _ in from..<end {
      var next = 0
      for place in 1..<max(1, end - from) where bounds[place] > bounds[next] { next = place }
      if bounds[next] <= limit { return }
      bounds[next] = Int.min
      take(depth, next, net, differs)
      if nodes > nodeLimit { return }
    }
  }

  private func take(_ depth: Int, _ place: Int, _ net: Int, _ differs: Bool) {
    let option = options.base[first.base[depth] + place]
    let changes = differs || place != present.base[depth]
    chosen.base[depth] = place
    let seat = option.seat
    guard seat >= 0 else { return branch(depth + 1, net + option.net, changes) }
    // Work that finds no room at its moments has none in any week.
    guard all(option.moments .<= room.base[seat]) else { return }
    let before = loads.base[seat]
    if hasLoads {
      let profile = seats[seat].profile
      loads.base[seat] = before &+ model.loads(profile: profile, item: entries[depth].item)
      guard model.keepsLoads(profile: profile, loads.base[seat]) else {
        loads.base[seat] = before
        return
      }
    }
    left.base[seat] -= option.minutes
    room.base[seat] &-= option.moments
    chosenBits.base[seat] |= 1 << UInt64(depth)
    branch(depth + 1, net + option.net, changes)
    chosenBits.base[seat] &= ~(1 << UInt64(depth))
    left.base[seat] += option.minutes
    room.base[seat] &+= option.moments
    loads.base[seat] = before
  }

  /// A whole division: its true value, the statutory limits of the subsidy included.
  private func judge() {
    var (freed, minutes, work) = (seats.map(\.freed), seats.map(\.freedMinutes), seats.map(\.minutes))
    var total = 0
    for (depth, entry) in entries.enumerated() {
      total -= entry.price
      let option = entry.options[chosen.base[depth]]
      guard option.seat >= 0 else { continue }
      freed[option.seat] += option.freed
      minutes[option.seat] += entry.freedMinutes
      work[option.seat] += option.minutes
    }
    for (place, seat) in seats.enumerated() {
      total += freed[place]
      total += model.cost(profile: seat.profile, freedMinutes: minutes[place], personMinutes: work[place])
    }
    guard total > limit, keepsWholeJobs() else { return }
    limit = total
    best = entries.indices.map { chosen.base[$0] }
  }

  /// Whether every job of the division has a week and is good work, as far as that is asked.
  private func keepsWholeJobs() -> Bool {
    for (place, seat) in seats.enumerated() {
      var items = seat.items
      for (depth, entry) in entries.enumerated() where entry.options[chosen.base[depth]].seat == place {
        items.append(entry.item)
      }
      if model.breach(profile: seat.profile, items: items) != nil { return false }
    }
    return true
  }
}
