/// What all teams can have covered at most, each proven by itself, and the plans that do so.
///
/// Seekers and mentors may serve several teams, which the proofs leave out: so the sum is a bound, and the plans of
/// teams that serve more than the present plan are proposals to build into it.
struct RotationTeams {
  static let mostNodes = 30_000

  private let model: RotationModel
  /// Courses by team; those without a team each by themselves.
  private let members: [[Int]]
  private(set) var proposals: [[(cover: Cover, person: Int)]] = []

  init(_ model: RotationModel) {
    self.model = model
    var members = Array(repeating: [Int](), count: model.teamLimits.count)
    for (index, course) in model.courses.enumerated() {
      if let team = course.team { members[team].append(index) } else { members.append([index]) }
    }
    self.members = members
  }

  /// No plan serves more than this; `plan` says what is reached.
  mutating func mostServed(reached plan: RotationState, mustStop: @escaping () -> Bool) -> Int {
    proposals = []
    var sum = 0
    for courses in members where !courses.isEmpty {
      let served = courses.reduce(0) { sum, course in
        if case .held(_, _?) = plan.choices[course] { sum + model.courses[course].priority } else { sum }
      }
      let limit = model.courses[courses[0]].team.map { model.teamLimits[$0] } ?? 1
      var proof = RotationTeamProof(
        model, courses: courses, limit: limit, reached: served, nodes: Self.mostNodes, mustStop: mustStop)
      proof.run()
      sum += proof.most
      if let better = proof.plan { proposals.append(better) }
    }
    return sum
  }

  /// Builds the proposals into a plan, team by team, where that serves no less.
  func improved(_ plan: RotationState) -> RotationState {
    var result = plan
    for proposal in proposals {
      let team = model.courses[proposal[0].cover.course].team
      var trial = result
      var open: [Int] = []
      for course in model.courses.indices where team != nil && model.courses[course].team == team {
        guard case .held = trial.choices[course] else { continue }
        if !trial.remove(course), case .held(_, let person?) = trial.choices[course] {
          open += trial.covers(of: person).map(\.course)
          trial.clear(person)
        }
      }
      for (cover, person) in proposal {
        if trial.insert(cover, preferring: person) == nil { open.append(cover.course) }
      }
      for course in open + model.courses.indices.filter({ model.courses[$0].team == team }) {
        guard trial.choices[course] == .refused, let insertion = trial.cheapestInsertion(of: course) else { continue }
        trial.add(insertion.cover, to: insertion.person, year: insertion.year)
      }
      let kept = model.courses.indices.allSatisfy { !model.courses[$0].mustHold || trial.choices[$0] != .refused }
      if kept, result.score < trial.score { result = trial }
    }
    return result
  }
}

extension RotationState {
  /// Adds a cover with this seeker, or the cheapest other who can.
  fileprivate mutating func insert(_ cover: Cover, preferring person: Int) -> Int? {
    guard choices[cover.course] == .refused, teamAllows(cover) else { return nil }
    if person >= 0, case .success(let year) = year(of: person, adding: cover), mentorsAllow(person, year) {
      add(cover, to: person, year: year)
      return person
    }
    guard let other = cheapestInsertion(of: cover.course, skip: { $0 != cover.start }) else { return nil }
    add(other.cover, to: other.person, year: other.year)
    return other.person
  }
}
