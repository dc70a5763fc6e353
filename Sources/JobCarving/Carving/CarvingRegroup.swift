/// The thorough step of the search: the work of a few jobs, with some that nobody has, is divided anew in the best way.
///
/// How far each place of each piece of work lies from its best, at the prices of the bound, adds up to what the plan
/// lies below the bound. A better division of the group lies nearer to it than the present one, so that places farther
/// away than that need no look; few are left.
extension CarvingLocalSearch {
  /// So much work that nobody has is looked at.
  private static let mostFree = 14
  private static let nodeLimit = 800
  /// So many others are asked for work that somebody would do best.
  private static let mostAsked = 10

  /// A piece of work and how far each of its options lies from the best there is for it.
  private struct Piece {
    var entry: JobGroupSearch.Entry
    var distances: [Int]
    var nearest: Int { distances.min() ?? 0 }
  }

  /// People whose work is divided anew, with what the search asks of it.
  private struct Group {
    var agents: [Int]
    var seats: [JobGroupSearch.Seat] = []
    var pieces: [Piece] = []
    /// How far the present division lies from the bound.
    var above = 0
    /// What the jobs are worth now.
    var worth = 0
  }

  mutating func regroup() {
    var worth = 0
    var agents = [losing()]
    var wanted: [Int] = []
    var isOneMore = false
    if !isFull, random.below(3) == 0, let waiting = someoneWithout() {
      isOneMore = true
      agents = [waiting]
      close(waiting)
    } else if random.below(isFull ? 4 : 8) == 0, let waiting = someoneWithout() {
      // For as many people with a job it matters who: one of them makes way.
      let leaving = whoMakesWay()
      guard state.isValid(leaving) else { return }
      worth = state.jobValue(leaving)
      wanted = state.jobs[leaving]
      close(leaving)
      guard state.jobs[leaving].isEmpty else { return back() }
      agents = [waiting]
    }
    if !state.jobs[agents[0]].isEmpty, !state.isValid(agents[0]) { return back() }
    if isOneMore || worth != 0 || random.below(2) == 0 {
      for item in ideal(agents[0], asking: CarvingLocalSearch.mostAsked) {
        let owner = state.agentOf[item]
        if owner < 0 {
          if !wanted.contains(item) { wanted.append(item) }
        } else if !agents.contains(owner), agents.count < JobGroupSearch.mostSeats, state.isValid(owner) {
          agents.append(owner)
        }
      }
    }
    addNeighbours(to: &agents)
    guard agents.count > 1 else { return back() }
    var group = Group(agents: agents)
    group.worth = worth
    for agent in agents { seat(agent, &group) }
    let band = isOneMore || random.below(2) == 0 ? 0 : random.below(level + 1)
    let reach = isOneMore ? Int.max / 4 : group.above + band + max(0, worth)
    addFree(&group, wanted, reach: reach)
    settle(&group, reach: reach)
    guard !group.pieces.isEmpty, group.pieces.count <= JobGroupSearch.mostEntries else { return back() }
    let entries = group.pieces.map(\.entry)
    let found = groups.divide(
      group.seats, entries, atLeast: isOneMore ? JobGroupSearch.anything : group.worth - band,
      nodeLimit: CarvingLocalSearch.nodeLimit)
    // The work wanted is reached when some of the searches are cut short.
    if isOneMore {
      // Any division that gives all of them enough will do; how long it takes says nothing of the others.
    } else if groups.nodes > CarvingLocalSearch.nodeLimit {
      groupSize = max(32, groupSize - 2)
    } else if groups.nodes < CarvingLocalSearch.nodeLimit / 4 {
      groupSize = min(16 * JobGroupSearch.mostSeats, groupSize + 1)
    }
    guard let found else { return back() }
    apply(found, entries, agents)
  }

  private mutating func addNeighbours(to agents: inout [Int]) {
    let wanted = min(JobGroupSearch.mostSeats, (groupSize + random.below(16)) / 16)
    for _ in 0..<2 * wanted where agents.count < wanted {
      let member = agents[random.below(agents.count)]
      let items = state.jobs[member]
      let item = items.isEmpty ? nil : items[random.below(items.count)]
      var nearest: (agent: Int, distance: Int)?
      for _ in 0..<6 {
        let other = anyAgent()
        guard state.isValid(other), !agents.contains(other) else { continue }
        guard let item, model.isAble(agent: other, item: item) else {
          if nearest == nil { nearest = (other, Int.max) }
          continue
        }
        let distance = distance(item, other, state.need(item, other))
        if nearest.map({ distance < $0.distance }) ?? true { nearest = (other, distance) }
      }
      if let nearest { agents.append(nearest.agent) }
    }
  }

  /// How far it is from the best at the bound's prices that an item is in this job: nothing, for the best place it has.
  private func distance(_ item: Int, _ agent: Int, _ minutes: Int) -> Int {
    let gain = model.linearValue(agent: agent, item: item, minutes: minutes)
    return prices[item] - gain + hourPrices[model.agents[agent].profile] * minutes
  }

  private func seat(_ agent: Int, _ group: inout Group) {
    let number = model.agents[agent].profile
    let hours = model.profiles[number]
    let price = hourPrices[number]
    if !state.jobs[agent].isEmpty {
      group.above += price > 0 ? price * (hours.maximum - state.minutes[agent]) : 0
      group.above += price < 0 ? -price * (state.minutes[agent] - hours.minimum) : 0
      group.worth += state.jobValue(agent)
    }
    var seat = JobGroupSearch.Seat(profile: number, minimum: hours.minimum, maximum: hours.maximum)
    if let weeks = model.soundness?.weeks { seat.room = weeks.room(of: number) }
    group.seats.append(seat)
    let place = group.seats.count - 1
    for item in state.jobs[agent] {
      if model.items[item].pinnedTo >= 0 {
        hold(item, place, &group)
      } else {
        let piece = piece(item, group.agents, present: place)
        group.above += max(0, piece.distances[piece.entry.present] - piece.nearest)
        group.pieces.append(piece)
      }
    }
  }

  /// An item that stays in the job where it is.
  private func hold(_ item: Int, _ place: Int, _ group: inout Group) {
    let agent = group.agents[place]
    group.seats[place].minutes += state.need(item, agent)
    group.seats[place].freedMinutes += model.items[item].minutes
    group.seats[place].freed += model.items[item].freed + model.changeValue(agent: agent, item: item)
    group.seats[place].loads &+= model.loads(profile: model.agents[agent].profile, item: item)
    group.seats[place].room &-= model.moments(profile: model.agents[agent].profile, item: item)
    group.seats[place].items.append(item)
  }

  /// - Parameter present: the place in the group of who has it now; −1: nobody.
  private func piece(_ item: Int, _ agents: [Int], present: Int) -> Piece {
    let price = prices[item]
    var entry = JobGroupSearch.Entry(
      item: item, price: price, freedMinutes: model.items[item].minutes, options: [], present: 0)
    var distances: [Int] = []
    for (place, agent) in agents.enumerated() where place == present || state.isAllowedAlone(item, agent) {
      let minutes = state.need(item, agent)
      let gain = model.linearValue(agent: agent, item: item, minutes: minutes)
      if place == present { entry.present = entry.options.count }
      let freed = model.items[item].freed + model.changeValue(agent: agent, item: item)
      entry.options.append(
        JobGroupSearch.Option(
          seat: place, minutes: minutes, net: gain - price, freed: freed,
          moments: model.moments(profile: model.agents[agent].profile, item: item)))
      distances.append(distance(item, agent, minutes))
    }
    if present < 0 || state.blockingDonor(item, sign: -1) == nil {
      if present < 0 { entry.present = entry.options.count }
      entry.options.append(JobGroupSearch.Option(seat: -1, minutes: 0, net: -price))
      distances.append(price)
    }
    return Piece(entry: entry, distances: distances)
  }

  /// Work that nobody has and that somebody of the group might, at random.
  private mutating func addFree(_ group: inout Group, _ wanted: [Int], reach: Int) {
    guard !state.pool.isEmpty else { return }
    let start = random.below(state.pool.count)
    var added = 0
    for offset in 0..<wanted.count + min(state.pool.count, 60) where added < CarvingLocalSearch.mostFree {
      let place = offset - wanted.count
      let item = place < 0 ? wanted[offset] : state.pool[(start + place) % state.pool.count]
      guard state.agentOf[item] < 0, place < 0 || !wanted.contains(item), state.blockingDonor(item, sign: 1) == nil
      else { continue }
      let piece = piece(item, group.agents, present: -1)
      guard zip(piece.entry.options, piece.distances).contains(where: { $0.seat >= 0 && $1 - piece.nearest <= reach })
      else { continue }
      group.pieces.append(piece)
      added += 1
    }
  }

  /// Leaves out the options that lie too far, and what has only one place left.
  private mutating func settle(_ group: inout Group, reach: Int) {
    var open: [(key: Int, piece: Piece)] = []
    for piece in group.pieces {
      var kept = piece
      kept.entry.options = []
      kept.distances = []
      for (place, option) in piece.entry.options.enumerated() {
        guard place == piece.entry.present || piece.distances[place] - piece.nearest <= reach else { continue }
        if place == piece.entry.present { kept.entry.present = kept.entry.options.count }
        kept.entry.options.append(option)
        kept.distances.append(piece.distances[place])
      }
      if kept.entry.options.count > 1 {
        let sorted = kept.distances.sorted()
        let regret = sorted[1] - sorted[0]
        open.append((regret + random.below(1 + regret / 4), kept))
      } else if let only = kept.entry.options.first, only.seat >= 0 {
        hold(kept.entry.item, only.seat, &group)
      }
    }
    // The least regret last: what can go anywhere fills the gaps that the rest leaves.
    open.sort { ($0.key, $0.piece.entry.item) > ($1.key, $1.piece.entry.item) }
    group.pieces = open.map(\.piece)
    markConflicts(&group)
  }

  private func markConflicts(_ group: inout Group) {
    for place in group.pieces.indices {
      let item = group.pieces[place].entry.item
      guard model.items[item].hasConflicts else { continue }
      for other in group.pieces.indices where other != place {
        if model.inConflict(item, group.pieces[other].entry.item) {
          group.pieces[place].entry.conflicts |= 1 << UInt64(other & 63)
        }
      }
      let present = group.pieces[place].entry.options[group.pieces[place].entry.present]
      group.pieces[place].entry.options.removeAll { option in
        option.seat >= 0 && option.seat != present.seat
          && group.seats[option.seat].items.contains { model.inConflict(item, $0) }
      }
      group.pieces[place].entry.present =
        group.pieces[place].entry.options.firstIndex { $0.seat == present.seat } ?? 0
    }
  }

  private mutating func apply(_ found: [Int], _ entries: [JobGroupSearch.Entry], _ agents: [Int]) {
    let changed = zip(found, entries).filter { $0 != $1.present }
    for (_, entry) in changed where entry.options[entry.present].seat >= 0 { move(entry.item, to: -1) }
    for (choice, entry) in changed where entry.options[choice].seat >= 0 {
      join(entry.item, agents[entry.options[choice].seat])
    }
  }
}
