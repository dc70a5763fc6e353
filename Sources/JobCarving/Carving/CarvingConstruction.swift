/// A first plan: person by person, those with the least choice first, the tasks that are worth most at the bound's
/// prices.
struct CarvingConstruction {
  let model: CarvingModel
  /// By profile, best first.
  let candidates: [[Int]]

  /// Gives every pinned item to its person, as far as the rules let it.
  static func placePinned(_ state: inout CarvingState) {
    // All at once first: what one of them takes from a position, another may make right again.
    var together = state
    for item in state.model.items.indices where together.agentOf[item] < 0 {
      let agent = state.model.items[item].pinnedTo
      if agent >= 0, together.allows(item, in: agent) { together.relocate(item, to: agent) }
    }
    if together.keepsDonors() {
      state = together
      return
    }
    for item in state.model.items.indices where state.agentOf[item] < 0 {
      let agent = state.model.items[item].pinnedTo
      guard agent >= 0, state.allows(item, in: agent), state.blockingDonor(item, sign: 1) == nil else { continue }
      state.relocate(item, to: agent)
    }
  }

  func build(_ state: inout CarvingState) {
    CarvingConstruction.placePinned(&state)
    let room = model.profiles.indices.map { profile -> Int in
      candidates[profile].reduce(0) { $0 + model.minutes(profile: profile, item: $1) }
    }
    let order = model.agents.indices.filter { !model.agents[$0].isBarred }.sorted { a, b in
      let (x, y) = (model.agents[a], model.agents[b])
      if x.isMandatory != y.isMandatory { return x.isMandatory }
      // Weight first, then little choice for the minutes asked.
      let (u, v) = (model.profiles[x.profile], model.profiles[y.profile])
      if u.weight != v.weight { return u.weight > v.weight }
      let (p, q) = (room[x.profile] / u.minimum, room[y.profile] / v.minimum)
      return p != q ? p < q : a < b
    }
    for agent in order where !state.isValid(agent) { fill(agent, &state) }
  }

  /// Fills the job of one agent up to its minimum, then with what still adds value; empties it again when that fails.
  func fill(_ agent: Int, _ state: inout CarvingState) {
    let profile = model.agents[agent].profile
    let before = state.jobs[agent]
    for item in candidates[profile] {
      if state.minutes[agent] >= state.minimum(agent) { break }
      guard state.agentOf[item] < 0 else { continue }
      add(item, agent, &state)
    }
    if state.minutes[agent] < state.minimum(agent) {
      for item in model.items.indices where state.agentOf[item] < 0 {
        if state.minutes[agent] >= state.minimum(agent) { break }
        add(item, agent, &state)
      }
    }
    if !state.isValid(agent) { exchangeLast(agent, &state) }
    if !state.isValid(agent) {
      // Near enough is left for the search to finish; less is given back.
      if state.minutes[agent] + state.tolerance(agent) >= state.minimum(agent) { return }
      for item in state.jobs[agent] where !before.contains(item) && state.blockingDonor(item, sign: -1) == nil {
        state.relocate(item, to: -1)
      }
    }
  }

  private func add(_ item: Int, _ agent: Int, _ state: inout CarvingState) {
    guard state.minutes[agent] + state.need(item, agent) <= state.maximum(agent), state.allows(item, in: agent),
      state.blockingDonor(item, sign: 1) == nil
    else { return }
    state.relocate(item, to: agent)
  }

  /// Takes one item out and puts one in, so that the hours come out.
  private func exchangeLast(_ agent: Int, _ state: inout CarvingState) {
    for out in state.jobs[agent].sorted() where model.items[out].pinnedTo < 0 {
      guard state.blockingDonor(out, sign: -1) == nil else { continue }
      state.relocate(out, to: -1)
      let open = state.minutes[agent]
      for item in model.items.indices where state.agentOf[item] < 0 && item != out {
        let work = open + state.need(item, agent)
        guard work >= state.minimum(agent), work <= state.maximum(agent), state.allows(item, in: agent),
          state.blockingDonor(item, sign: 1) == nil
        else { continue }
        state.relocate(item, to: agent)
        return
      }
      state.relocate(out, to: agent)
    }
  }
}
