import Interchange
import Testing

@testable import JobCarving

@Suite("Dividing the work of a few people anew")
struct JobGroupSearchTests {
  @Test(
    "It finds what is best among all divisions, with weeks and good work where they are asked",
    arguments: [CarvingFixture.Features([]), [.conflicts], [.week], [.quality]])
  func bestOfAll(_ features: CarvingFixture.Features) throws {
    var (found, none) = (0, 0)
    var random = SplitMix64(seed: 77)
    for seed in 0..<150 {
      let fixture = CarvingFixture.random(
        seed: UInt64(seed) &* 7919 &+ 3, features, tasks: 5, people: 2, positions: 1)
      let model = try fixture.problem().model
      guard model.items.count <= 7, model.agents.count <= 3 else { continue }
      let (seats, entries) = group(model, &random)
      let search = JobGroupSearch(model)
      let choice = search.divide(seats, entries, atLeast: JobGroupSearch.anything, nodeLimit: .max)
      let best = best(model, seats, entries)
      #expect(choice.flatMap { value(model, seats, entries, $0) } == best, "seed \(seed)")
      if best == nil { none += 1 } else { found += 1 }
      // What has to be beaten is never reached again.
      if let best { #expect(search.divide(seats, entries, atLeast: best, nodeLimit: .max) == nil, "seed \(seed)") }
    }
    #expect(found > 20 && none > 0)
  }

  /// Everybody of a model as a seat, and every item that somebody can do as an entry that nobody has now.
  private func group(
    _ model: CarvingModel, _ random: inout SplitMix64
  ) -> ([JobGroupSearch.Seat], [JobGroupSearch.Entry]) {
    let seats = model.agents.map { agent in
      let hours = model.profiles[agent.profile]
      var seat = JobGroupSearch.Seat(profile: agent.profile, minimum: hours.minimum, maximum: hours.maximum)
      if let weeks = model.soundness?.weeks { seat.room = weeks.room(of: agent.profile) }
      return seat
    }
    var entries: [JobGroupSearch.Entry] = []
    for item in model.items.indices {
      let price = random.below(4) * abs(model.items[item].freed) / 4
      var options: [JobGroupSearch.Option] = []
      for agent in model.agents.indices where model.isAble(agent: agent, item: item) {
        let minutes = model.minutes(profile: model.agents[agent].profile, item: item)
        options.append(
          JobGroupSearch.Option(
            seat: agent, minutes: minutes,
            net: model.linearValue(agent: agent, item: item, minutes: minutes) - price,
            freed: model.items[item].freed,
            moments: model.moments(profile: model.agents[agent].profile, item: item)))
      }
      guard !options.isEmpty else { continue }
      options.append(JobGroupSearch.Option(seat: -1, minutes: 0, net: -price))
      entries.append(
        JobGroupSearch.Entry(
          item: item, price: price, freedMinutes: model.items[item].minutes, options: options,
          present: options.count - 1))
    }
    for place in entries.indices {
      for other in entries.indices where model.inConflict(entries[place].item, entries[other].item) {
        entries[place].conflicts |= 1 << UInt64(other)
      }
    }
    return (seats, entries)
  }

  private func best(
    _ model: CarvingModel, _ seats: [JobGroupSearch.Seat], _ entries: [JobGroupSearch.Entry]
  ) -> Int? {
    var best: Int?
    var choice = Array(repeating: 0, count: entries.count)
    func visit(_ depth: Int) {
      guard depth < entries.count else {
        if let value = value(model, seats, entries, choice), best.map({ value > $0 }) ?? true { best = value }
        return
      }
      for option in entries[depth].options.indices {
        choice[depth] = option
        visit(depth + 1)
      }
    }
    visit(0)
    return best
  }

  /// What the jobs of a division are worth, from the rules alone; `nil`: it breaks one.
  private func value(
    _ model: CarvingModel, _ seats: [JobGroupSearch.Seat], _ entries: [JobGroupSearch.Entry], _ choice: [Int]
  ) -> Int? {
    var sum = 0
    for (place, seat) in seats.enumerated() {
      let items = zip(entries, choice).filter { $0.options[$1].seat == place }.map(\.0.item)
      let minutes = items.reduce(0) { $0 + model.minutes(profile: seat.profile, item: $1) }
      guard minutes >= seat.minimum, minutes <= seat.maximum, model.breach(profile: seat.profile, items: items) == nil
      else { return nil }
      let loads = items.reduce(SIMD4<Int>(repeating: 0)) { $0 &+ model.loads(profile: seat.profile, item: $1) }
      guard model.keepsLoads(profile: seat.profile, loads) else { return nil }
      for (index, item) in items.enumerated()
      where items[(index + 1)...].contains(where: { model.inConflict(item, $0) }) {
        return nil
      }
      sum += items.reduce(0) { $0 + model.items[$1].freed }
      sum += model.cost(
        profile: seat.profile, freedMinutes: items.reduce(0) { $0 + model.items[$1].minutes }, personMinutes: minutes)
    }
    return sum
  }
}
