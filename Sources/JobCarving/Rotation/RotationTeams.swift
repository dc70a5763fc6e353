/// What all teams can have covered at most, each proven by itself, and the plans that do so.
///
/// Seekers and mentors may serve several teams, which the proofs leave out: so the sum is a bound, and the plans of
/// teams that serve more than the present plan are proposals to build into it.
struct RotationTeams {
  /// Nodes of all proofs together, and of one: a region of many teams takes no longer than one of eight hard ones.
  static let nodesForAll = 240_000
  static let mostNodes = 30_000

  private let model: RotationModel
  /// Courses by team; those without a team each by themselves.
  private let members: [[Int]]
  private(set) var proposals: [[(cover: Cover, person: Int)]] = []
  /// Nodes that the proofs took.
  private(set) var nodes = 0
  private var mustStop: () -> Bool = { false }

  init(_ model: RotationModel) {
    self.model = model
    var members = Array(repeating: [Int](), count: model.teamLimits.count)
    for (index, course) in model.courses.enumerated() {
      if let team = course.team { members[team].append(index) } else { members.append([index]) }
    }
    self.members = members
  }

  /// No plan serves more than this; `plan` says what is reached.
  ///
  /// Once `mustStop` says so, what is left is not proven nor built: the bound is higher then, and no less true.
  mutating func mostServed(reached plan: RotationState, mustStop: @escaping () -> Bool) -> Int {
    proposals = []
    self.mustStop = mustStop
    var sum = 0
    nodes = 0
    let teams = members.filter { !$0.isEmpty }
    for (index, courses) in teams.enumerated() {
      let served = courses.reduce(0) { sum, course in
        if case .held(_, _?) = plan.choices[course] { sum + model.courses[course].priority } else { sum }
      }
      let limit = model.courses[courses[0]].team.map { model.teamLimits[$0] } ?? 1
      // What easy teams leave goes to the teams after them.
      let share = min(Self.mostNodes, (Self.nodesForAll - nodes) / (teams.count - index))
      var proof = RotationTeamProof(
        model, courses: courses, limit: limit, reached: served, nodes: share, mustStop: mustStop)
      if !mustStop() { proof.run() }
      nodes += share - proof.nodesLeft
      sum += proof.most
      if let better = proof.plan { proposals.append(better) }
    }
    return sum
  }

  /// Builds the proposals into a plan, team by team, where that serves no less.
  func improved(_ plan: RotationState) -> RotationState {
    var result = plan
    for proposal in proposals where !mustStop() {
      let team = model.courses[proposal[0].cover.course].team
      var trial = result
      var open: [Int] = []
      let colleagues = team == nil ? [] : model.courses.indices.filter { model.courses[$0].team == team }
      for course in colleagues {
        guard case .held = trial.choices[course] else { continue }
        if !trial.remove(course), case .held(_, let person?) = trial.choices[course] {
          open += trial.covers(of: person).map(\.course)
          trial.clear(person)
        }
      }
      for (cover, person) in proposal {
        if trial.insert(cover, preferring: person) == nil { open.append(cover.course) }
      }
      for course in open + colleagues {
        if trial.choices[course] == .refused { trial.insert(course) }
      }
      trial.dissolveGroups()
      let kept = model.courses.indices.allSatisfy { !model.courses[$0].mustHold || trial.choices[$0] != .refused }
      if kept, result.score < trial.score { result = trial }
    }
    return result
  }
}

extension RotationState {
  /// Adds a cover with this seeker, or the cheapest other who can.
  fileprivate mutating func insert(_ cover: Cover, preferring person: Int) -> Int? {
    guard choices[cover.course] == .refused, teamAllows(cover), groupHasRoom(cover) else { return nil }
    if person >= 0, case .success(let year) = year(of: person, adding: cover), mentorsAllow(person, year) {
      add(cover, to: person, year: year)
      return person
    }
    guard let other = cheapestInsertion(of: cover.course, skip: { $0 != cover.start }) else { return nil }
    add(other.cover, to: other.person, year: other.year)
    return other.person
  }
}
