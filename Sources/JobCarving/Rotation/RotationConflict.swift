import Interchange

/// Finds which pins, with which limits, cannot hold together.
struct RotationConflict {
  let organisation: Organisation
  let model: RotationModel
  static let nodes = 50_000

  /// Whether any plan keeps all these pins; `nil` when the search for one was cut off.
  static func feasible(_ model: RotationModel, mustStop: @escaping () -> Bool) -> (state: RotationState?, proven: Bool)
  {
    var exact = RotationExact(
      model, bound: RotationBound(model), incumbent: nil, nodes: nodes, wantsAny: true, mustStop: mustStop)
    exact.run()
    return (exact.best?.state, exact.isComplete || exact.best != nil)
  }

  /// Leaves out one pin after another as long as what is left is proven impossible still.
  func conflict(mustStop: @escaping () -> Bool) -> Conflict {
    var pins = organisation.scenario.pins.filter(isRotationPin)
    var index = 0
    while index < pins.count {
      var fewer = pins
      fewer.remove(at: index)
      if isImpossible(with(fewer), mustStop) { pins = fewer } else { index += 1 }
    }
    var members = pins.map { pin in
      Conflict.Member(rule: "pin", text: RotationTexts.pin(pin.kind), location: pin.location)
    }
    let kept = with(pins)
    var freeTeams = kept
    freeTeams.teamLimits = kept.teamLimits.map { _ in Int.max }
    if !isImpossible(freeTeams, mustStop) {
      members.append(Conflict.Member(rule: "team", text: RotationTexts.limitTeam))
    }
    var freeMentors = kept
    freeMentors.mentorPreparing = 0
    freeMentors.mentorCovering = 0
    if !isImpossible(freeMentors, mustStop) {
      members.append(Conflict.Member(rule: "mentor", text: RotationTexts.limitMentor))
    }
    if !kept.groups.isEmpty {
      var alone = kept
      alone.dropGroups()
      if !isImpossible(alone, mustStop) {
        members.append(Conflict.Member(rule: "intake", text: SchoolTexts.limitGroup))
      }
    }
    for (course, wish) in zip(kept.courses, organisation.trainings) where course.mustHold && course.starts.isEmpty {
      members.append(
        Conflict.Member(rule: "course", text: RotationTexts.limitCourse(wish.id), location: wish.location))
    }
    for pin in pins {
      if case .seekerCovers(let id, let training) = pin.kind,
        let member = seekerLimit(id, training, kept)
      {
        members.append(member)
      }
    }
    return Conflict(summary: RotationTexts.conflict, members: members)
  }

  /// What makes this seeker unable to cover this training, even alone.
  private func seekerLimit(_ id: String, _ training: String, _ model: RotationModel) -> Conflict.Member? {
    guard let course = model.courses.firstIndex(where: { $0.id == training }), !model.courses[course].starts.isEmpty
    else { return nil }
    guard let person = model.people.firstIndex(where: { $0.id == id }) else {
      return Conflict.Member(rule: "cover", text: RotationTexts.unknownSeeker(id))
    }
    let alone = RotationState(model)
    var obstacle: CoverObstacle?
    for start in model.courses[course].starts.indices {
      switch alone.year(of: person, adding: Cover(course: course, start: start)) {
      case .success: return nil
      case .failure(let found): obstacle = obstacle ?? found
      }
    }
    guard let obstacle else { return nil }
    return Conflict.Member(
      rule: obstacle == .notPrepared ? "prepared" : "contract",
      text: RotationTexts.obstacle(obstacle, rules: model.rules),
      location: organisation.seekers[person].location)
  }

  /// What is said when neither a plan with all pins nor a proof that there is none was found: all pins.
  func notFound() -> Conflict {
    let members = organisation.scenario.pins.filter(isRotationPin).map { pin in
      Conflict.Member(rule: "pin", text: RotationTexts.pin(pin.kind), location: pin.location)
    }
    return Conflict(summary: RotationTexts.pinsNotKept, members: members)
  }

  private func with(_ pins: [Pin]) -> RotationModel {
    RotationModel(
      organisation, rules: model.rules, calendar: model.calendar, wages: model.people.map(\.wageRate), pins: pins)
  }

  private func isImpossible(_ model: RotationModel, _ mustStop: @escaping () -> Bool) -> Bool {
    let answer = RotationConflict.feasible(model, mustStop: mustStop)
    return answer.proven && answer.state == nil
  }

  private func isRotationPin(_ pin: Pin) -> Bool {
    switch pin.kind {
    case .trainingStarts, .trainingNotThisYear, .seekerCovers: true
    default: false
    }
  }
}
