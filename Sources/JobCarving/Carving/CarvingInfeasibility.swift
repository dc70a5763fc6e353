internal import Interchange

/// Finds demands that cannot hold together: by looking first, by leaving demands out one by one when that is not enough.
struct CarvingInfeasibility {
  let problem: CarvingProblem
  private let organisation: Organisation
  private let model: CarvingModel
  private let facts: CarvingFacts

  init(_ problem: CarvingProblem) {
    self.problem = problem
    organisation = problem.organisation
    model = problem.model
    facts = problem.facts
  }

  // MARK: - Contradictions that can be seen

  /// The first contradiction among the pins, or between pins and a rule; `nil`: none is seen.
  func cheapConflict() -> Conflict? {
    let pins = organisation.scenario.pins
    return contradiction(pins) ?? stayingTask(pins) ?? impossiblePair(pins) ?? pinnedJob(pins) ?? pinnedDonor(pins)
      ?? unreachable(pins)
  }

  private func conflict(_ members: [Conflict.Member]) -> Conflict {
    Conflict(summary: CarvingTexts.infeasible, members: members)
  }

  private func taskTo(_ pin: Pin) -> (task: Int, agent: Int)? {
    guard case .taskTo(let id, let person) = pin.kind, let task = facts.taskNumber[id],
      let agent = facts.agent(named: person)
    else { return nil }
    return (task, agent)
  }

  /// The agents that a pin wants placed, and those that it wants without a job.
  private func placed(_ pin: Pin) -> Int? {
    switch pin.kind {
    case .taskTo(_, let person), .personPlaced(let person): facts.agent(named: person)
    default: nil
    }
  }

  private func barred(_ pin: Pin) -> Range<Int>? {
    guard case .personNotPlaced(let person) = pin.kind, let first = facts.agent(named: person) else { return nil }
    return facts.profileNumber[person].map { facts.agents[$0] } ?? first..<first + 1
  }

  /// Two pins that say opposite things.
  private func contradiction(_ pins: [Pin]) -> Conflict? {
    for (index, a) in pins.enumerated() {
      for b in pins[(index + 1)...] {
        for (x, y) in [(a, b), (b, a)] {
          if let agent = placed(x), let out = barred(y), out.contains(agent) {
            return conflict([member(a), member(b)])
          }
          if let to = taskTo(x), case .taskStays(let id) = y.kind, facts.taskNumber[id] == to.task {
            return conflict([member(a), member(b)])
          }
        }
        if let x = taskTo(a), let y = taskTo(b), x.agent != y.agent {
          if x.task == y.task { return conflict([member(a), member(b)]) }
          let bond = organisation.tasks[x.task].bond
          if !bond.isEmpty, bond == organisation.tasks[y.task].bond {
            return conflict([
              member(a), member(b),
              Conflict.Member(rule: "bond", text: CarvingTexts.bondMember(label(task: x.task), bond)),
            ])
          }
        }
      }
    }
    return nil
  }

  /// A task that has to go to somebody and cannot leave.
  private func stayingTask(_ pins: [Pin]) -> Conflict? {
    for pin in pins {
      guard let to = taskTo(pin), let stay = facts.stay[to.task] else { continue }
      let task = organisation.tasks[to.task]
      switch stay {
      case .notReleased:
        let refusal = problem.analyses[to.task].refusal
        return conflict([
          member(pin),
          Conflict.Member(
            rule: refusal?.id ?? "analysis", text: refusal?.reason ?? CarvingTexts.notReleased, location: task.location),
        ])
      case .noMinutes:
        return conflict([
          member(pin), Conflict.Member(rule: "hours", text: CarvingTexts.noMinutes, location: task.location),
        ])
      case .bond(let other):
        let anchor = pins.first { pin in
          if case .taskStays(let id) = pin.kind { return id == organisation.tasks[other].id }
          return false
        }
        return conflict(
          [
            member(pin),
            Conflict.Member(rule: "bond", text: CarvingTexts.bond(with: label(task: other)), location: task.location),
          ]
            + (anchor.map { [member($0)] } ?? []))
      case .bondInConflict(let a, let b):
        return conflict([
          member(pin),
          Conflict.Member(
            rule: "conflict", text: CarvingTexts.bondInConflict(label(task: a), label(task: b)), location: task.location
          ),
        ])
      case .pinned: continue
      }
    }
    return nil
  }

  /// A task that has to go to somebody who cannot do it.
  private func impossiblePair(_ pins: [Pin]) -> Conflict? {
    for pin in pins {
      guard let to = taskTo(pin), let item = model.itemsOfTask[to.task].first else { continue }
      let profile = model.agents[to.agent].profile
      if let exclusion = facts.pinnedExclusion[item] {
        return conflict([member(pin), Conflict.Member(rule: exclusion.rule, text: exclusion.reason)])
      }
      if model.isAble(profile: profile, item: item) { continue }
      if model.minutes(profile: profile, item: item) > model.profiles[profile].maximum {
        return conflict([
          member(pin), hours(to.agent),
          Conflict.Member(rule: "hours", text: CarvingTexts.needs(model.minutes(profile: profile, item: item))),
        ])
      }
      if let weeks = model.soundness?.weeks, !model.hasTimetable(profile: profile, items: [item]) {
        let refusal = weeks.refusal(profile: profile, model.parts(profile: profile, items: [item]))
        return conflict([member(pin), Conflict.Member(rule: "timetable", text: refusal.text)])
      }
      if model.isTooRepetitive(profile: profile, item: item) {
        return conflict([member(pin), Conflict.Member(rule: "quality", text: CarvingTexts.tooRepetitive)])
      }
      return conflict([member(pin), Conflict.Member(rule: "capability", text: CarvingTexts.tooHeavyAlone)])
    }
    return nil
  }

  /// Tasks that have to go to one person and do not make a job together.
  private func pinnedJob(_ pins: [Pin]) -> Conflict? {
    for agent in model.agents.indices {
      var given: [(pin: Pin, items: [Int])] = []
      for pin in pins {
        guard let to = taskTo(pin), to.agent == agent else { continue }
        let items = model.itemsOfTask[to.task].filter { item in !given.contains { $0.items.contains(item) } }
        given.append((pin, items))
      }
      guard !given.isEmpty else { continue }
      for (index, a) in given.enumerated() {
        for b in given[(index + 1)...] {
          for x in a.items {
            for y in b.items where model.inConflict(x, y) {
              let (s, t) = (
                model.pieces[model.items[x].pieces.lowerBound].task, model.pieces[model.items[y].pieces.lowerBound].task
              )
              return conflict([
                member(a.pin), member(b.pin),
                Conflict.Member(rule: "conflict", text: CarvingTexts.apart(label(task: s), label(task: t))),
              ])
            }
          }
        }
      }
      let profile = model.agents[agent].profile
      func need(_ items: [Int]) -> Int { items.reduce(0) { $0 + model.minutes(profile: profile, item: $1) } }
      // The longest first: the fewest pins that are too much together.
      let sorted = given.enumerated().sorted { a, b in
        let (x, y) = (need(a.element.items), need(b.element.items))
        return x != y ? x > y : a.offset < b.offset
      }
      var sum = 0
      var load = SIMD4<Int>(repeating: 0)
      for (index, entry) in sorted.enumerated() {
        sum += need(entry.element.items)
        for item in entry.element.items { load &+= model.loads(profile: profile, item: item) }
        let members = sorted[...index].sorted { $0.offset < $1.offset }.map { member($0.element.pin) }
        if sum > model.profiles[profile].maximum {
          return conflict(
            members + [hours(agent), Conflict.Member(rule: "hours", text: CarvingTexts.needs(sum))])
        }
        if !model.keepsLoads(profile: profile, load) {
          return conflict(
            members + [Conflict.Member(rule: "capability", text: CarvingTexts.load(job: personLabel(agent)))])
        }
      }
    }
    return nil
  }

  /// Tasks that have to go and take more than a position may lose.
  private func pinnedDonor(_ pins: [Pin]) -> Conflict? {
    for (position, donor) in model.donors.enumerated() {
      var given: [(pin: Pin, offset: Int, minutes: Int)] = []
      var seen = Set<Int>()
      for (offset, pin) in pins.enumerated() {
        guard let to = taskTo(pin), seen.insert(to.task).inserted, facts.positionOfTask[to.task] == position
        else { continue }
        given.append((pin, offset, model.taskMinutes[to.task]))
      }
      given.sort { $0.minutes != $1.minutes ? $0.minutes > $1.minutes : $0.offset < $1.offset }
      var sum = 0
      for (index, entry) in given.enumerated() {
        sum += entry.minutes
        guard sum > donor.movable || donor.tasks - index - 1 < donor.minimumTasks else { continue }
        let members = given[...index].sorted { $0.offset < $1.offset }.map { member($0.pin) }
        return conflict(members + [donorMember(position)])
      }
    }
    return nil
  }

  /// Somebody who has to be placed and for whom, seen alone, there is no job.
  private func unreachable(_ pins: [Pin]) -> Conflict? {
    guard let agent = CarvingBound(model).unreachableMandatory else { return nil }
    let profile = model.agents[agent].profile
    let pin = pins.first { placed($0) == agent }
    var work = 0
    for item in model.items.indices where model.isAble(profile: profile, item: item) {
      let pinned = model.items[item].pinnedTo
      if pinned < 0 || pinned == agent { work += model.minutes(profile: profile, item: item) }
    }
    let minimum = model.profiles[profile].minimum
    let reason: Conflict.Member
    if work == 0, let point = facts.mainPoint[profile] {
      reason = Conflict.Member(
        rule: point.exclusion.rule,
        text: CarvingTexts.noTaskFits(count: point.count, total: point.total, example: point.exclusion.reason))
    } else if work < minimum {
      let why = problem.tooLittleWork(work, profile: profile)
      reason = Conflict.Member(rule: why.rule, text: why.reason)
    } else {
      reason = Conflict.Member(rule: "hours", text: CarvingTexts.noSum)
    }
    return conflict((pin.map { [member($0)] } ?? []) + [hours(agent), reason])
  }

  // MARK: - Leaving demands out

  private enum Demand {
    case pin(Int)
    case donor(Int)
    case conflicts
    case timetable
    case quality
    case hours(profile: Int)
  }

  /// Leaves out one demand after the other as long as there is still no plan: what is left is needed, each of it.
  ///
  /// A test that does not come to an end keeps its demand, so that the set may then be larger than need be.
  func smallestConflict() -> Conflict {
    var demands: [Demand] = []
    for (index, pin) in organisation.scenario.pins.enumerated() where placed(pin) != nil { demands.append(.pin(index)) }
    for (index, pin) in organisation.scenario.pins.enumerated() where barred(pin) != nil { demands.append(.pin(index)) }
    for position in model.donors.indices where !facts.positionOfTask.isEmpty { demands.append(.donor(position)) }
    demands.append(.conflicts)
    if model.soundness?.weeks != nil { demands.append(.timetable) }
    if model.soundness?.quality != nil { demands.append(.quality) }
    for profile in model.profiles.indices where facts.agents[profile].contains(where: { model.agents[$0].isMandatory })
    {
      demands.append(.hours(profile: profile))
    }
    // Limits are left out first: what the user fixed is told where it can be.
    for index in demands.indices.reversed() {
      var fewer = demands
      fewer.remove(at: index)
      if hasNoPlan(with: fewer) { demands = fewer }
    }
    return conflict(demands.map(member))
  }

  private func hasNoPlan(with demands: [Demand]) -> Bool {
    var relaxed = model
    var (keepsConflicts, keepsTimetable, keepsQuality) = (false, false, false)
    var (pins, donors, profiles) = (Set<Int>(), Set<Int>(), Set<Int>())
    for demand in demands {
      switch demand {
      case .pin(let index): pins.insert(index)
      case .donor(let index): donors.insert(index)
      case .conflicts: keepsConflicts = true
      case .timetable: keepsTimetable = true
      case .quality: keepsQuality = true
      case .hours(let index): profiles.insert(index)
      }
    }
    relaxed.soundness = model.soundness?.keeping(timetable: keepsTimetable, quality: keepsQuality)
    if !keepsTimetable || !keepsQuality { relaxed.readmit(excluded: facts.excluded) }
    for item in relaxed.items.indices {
      relaxed.items[item].pinnedTo = -1
      if !keepsConflicts { relaxed.items[item].hasConflicts = false }
    }
    for agent in relaxed.agents.indices {
      (relaxed.agents[agent].isMandatory, relaxed.agents[agent].isBarred) = (false, false)
    }
    for index in pins.sorted() {
      let pin = organisation.scenario.pins[index]
      if let to = taskTo(pin) { for item in relaxed.itemsOfTask[to.task] { relaxed.items[item].pinnedTo = to.agent } }
      if let agent = placed(pin) { relaxed.agents[agent].isMandatory = true }
      if let out = barred(pin) { for agent in out { relaxed.agents[agent].isBarred = true } }
    }
    for position in relaxed.donors.indices where !donors.contains(position) {
      relaxed.donors[position].movable = relaxed.donors[position].listed
      relaxed.donors[position].minimumTasks = 0
      relaxed.donors[position].lightNumerator = 0
    }
    for profile in relaxed.profiles.indices where !profiles.contains(profile) { relaxed.profiles[profile].minimum = 1 }
    // Only those who have to be placed matter to whether there is a plan.
    for agent in relaxed.agents.indices where !relaxed.agents[agent].isMandatory {
      relaxed.agents[agent].isBarred = true
    }
    if case .notBetter = CarvingExact(model: relaxed).solve(toBeat: nil, stop: { false }) { return true }
    return false
  }

  func notFound() -> Conflict {
    let pins = organisation.scenario.pins.filter { placed($0) != nil || barred($0) != nil }
    return Conflict(summary: CarvingTexts.notFound, members: pins.map(member))
  }

  // MARK: - Words

  private func label(task: Int) -> String {
    CarvingTexts.label(organisation.tasks[task].name, organisation.tasks[task].id)
  }

  private func personLabel(_ agent: Int) -> String {
    CarvingTexts.label(organisation.people[model.agents[agent].profile].name, problem.name(agent))
  }

  private func hours(_ agent: Int) -> Conflict.Member {
    let person = organisation.people[model.agents[agent].profile]
    return Conflict.Member(
      rule: "hours", text: CarvingTexts.hours(personLabel(agent), person.minimumMinutes, person.maximumMinutes),
      location: person.location)
  }

  private func donorMember(_ position: Int) -> Conflict.Member {
    let place = organisation.positions[position]
    return Conflict.Member(
      rule: "donor", text: CarvingTexts.donorMember(CarvingTexts.label(place.name, place.id)), location: place.location)
  }

  private func member(_ demand: Demand) -> Conflict.Member {
    switch demand {
    case .pin(let index): member(organisation.scenario.pins[index])
    case .donor(let position): donorMember(position)
    case .conflicts: Conflict.Member(rule: "conflict", text: CarvingTexts.anyConflicts())
    case .timetable: Conflict.Member(rule: "timetable", text: CarvingTexts.everyWeek)
    case .quality: Conflict.Member(rule: "quality", text: CarvingTexts.goodWork(model.soundness?.enforced.names ?? []))
    case .hours(let profile): hours(facts.agents[profile].lowerBound)
    }
  }

  private func member(_ pin: Pin) -> Conflict.Member {
    Conflict.Member(rule: "pin", text: CarvingChange.words(pin.kind, in: organisation), location: pin.location)
  }
}
