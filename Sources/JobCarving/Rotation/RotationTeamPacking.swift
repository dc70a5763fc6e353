/// Whether a set of one team's courses can all be held and covered: a search over their starts, the course with the
/// fewest starts left first, with seekers shared out at every step.
struct RotationTeamPacking {
  private let model: RotationModel
  private let limit: Int
  /// Partial sets and partial shares that may still be looked at.
  private(set) var nodesLeft: Int
  /// Price of a week, for the quick test of what room is left.
  var price: [Int]
  private let words: Int

  private var courses: [Int] = []
  private var starts: [[(start: Int, weeks: [UInt64], price: Int)]] = []
  private var certain: Set<Int> = []
  private var isOpen: [Bool] = []
  private var room: [Int]
  private var full: [UInt64]
  private var worth = 0
  private var chosen: [Cover] = []
  private var holder: [Int] = []
  private(set) var found: [(cover: Cover, person: Int)] = []

  init(_ model: RotationModel, limit: Int, nodes: Int) {
    self.model = model
    self.limit = limit
    nodesLeft = nodes
    price = Array(repeating: 0, count: model.weeks)
    words = (model.weeks + 63) / 64
    room = Array(repeating: limit, count: model.weeks)
    full = Array(repeating: 0, count: words)
  }

  /// - Parameters:
  ///   - courses: The set, each with its usable starts.
  ///   - certain: Positions at which nothing outside the set can spare a seeker the preparation.
  /// - Returns: `nil` when the search ran out of nodes.
  mutating func holds(_ courses: [Int], _ options: [[Int]], certain: Set<Int>) -> Bool? {
    self.courses = courses
    self.certain = certain
    starts = zip(courses, options).map { course, options in
      options.map { start in
        let lessons = model.courses[course].starts[start].lessonWeeks
        var weeks = Array(repeating: UInt64(0), count: words)
        for week in lessons { weeks[week / 64] |= 1 << UInt64(week % 64) }
        return (start, weeks, lessons.reduce(0) { $0 + price[$1] })
      }
    }
    isOpen = courses.map { _ in true }
    room = Array(repeating: min(limit, courses.count), count: model.weeks)
    full = Array(repeating: limit > 0 ? 0 : UInt64.max, count: words)
    worth = price.reduce(0) { $0 + $1 * room[0] }
    (chosen, holder, found) = ([], [], [])
    return visit()
  }

  private func fits(_ weeks: [UInt64]) -> Bool {
    for word in 0..<words where weeks[word] & full[word] != 0 { return false }
    return true
  }

  private mutating func visit() -> Bool? {
    if nodesLeft <= 0 { return nil }
    nodesLeft -= 1
    guard chosen.count < courses.count else {
      found = zip(chosen, holder).map { ($0, $1) }
      return true
    }
    var next = -1
    var fewest = Int.max
    var least = 0
    for index in courses.indices where isOpen[index] {
      var count = 0
      var cheapest = Int.max
      for option in starts[index] where fits(option.weeks) {
        count += 1
        cheapest = min(cheapest, option.price)
      }
      if count == 0 { return false }
      if count < fewest { (next, fewest) = (index, count) }
      least += cheapest
    }
    if least > worth { return false }
    isOpen[next] = false
    defer { isOpen[next] = true }
    var isSure = true
    for option in starts[next] where fits(option.weeks) {
      let cover = Cover(course: courses[next], start: option.start)
      let before = holder
      place(cover, 1)
      worth -= option.price
      chosen.append(cover)
      if mentorsAllow(cover), assign() {
        switch visit() {
        case true?: return true
        case nil: isSure = false
        case false?: break
        }
      }
      chosen.removeLast()
      holder = before
      worth += option.price
      place(cover, -1)
      if !isSure { return nil }
    }
    return false
  }

  private mutating func place(_ cover: Cover, _ sign: Int) {
    for week in model.start(cover).lessonWeeks {
      room[week] -= sign
      let bit = UInt64(1) << UInt64(week % 64)
      if room[week] <= 0 { full[week / 64] |= bit } else { full[week / 64] &= ~bit }
    }
  }

  /// Whether the mentors can carry the covers at the position, as if they had no other position.
  private func mentorsAllow(_ cover: Cover) -> Bool {
    guard model.mentorCovering > 0 else { return true }
    let position = model.courses[cover.course].position
    let group = model.mentoring.groups[model.mentoring.groupOf[position]]
    let alike = chosen.filter { model.courses[$0.course].position == position }
    return model.start(cover).lessonWeeks.allSatisfy { week in
      model.mentorCovering * alike.count { model.start($0).lessonWeeks.contains(week) } <= group.capacity[week]
    }
  }

  /// Finds seekers for all that is chosen: at first for the last one alone.
  private mutating func assign() -> Bool {
    if model.rules.pooling {
      holder.append(-1)
      return true
    }
    let last = chosen.count - 1
    let settled = settledPositions()
    let isNew = settled.contains(model.courses[chosen[last].course].position)
    for person in able(last) where works(person, holder.indices.filter { holder[$0] == person } + [last], settled) {
      holder.append(person)
      if !isNew || othersStand(settled) { return true }
      holder.removeLast()
    }
    var tries = 300
    var fresh: [Int] = []
    switch share(&fresh, settled, &tries) {
    case true?: holder = fresh
    case false?: return false
    // Not settled: taken as possible, which a bound may do; a plan is only built from what really stands.
    case nil: holder.append(-1)
    }
    return true
  }

  private func othersStand(_ settled: Set<Int>) -> Bool {
    holder.allSatisfy { person in
      person < 0 || works(person, holder.indices.filter { holder[$0] == person }, settled)
    }
  }

  private func able(_ index: Int) -> [Int] {
    let course = model.courses[chosen[index].course]
    if let pinned = course.pinnedSeeker { return model.coverers[course.position].filter { $0 == pinned } }
    return model.coverers[course.position]
  }

  /// Shares all that is chosen out anew, in the order in which it was chosen.
  ///
  /// A cover still to be shared out may come earlier at the same position and spare the preparation: so a preparation
  /// is held against somebody only once no cover at that position is left, and everybody is looked at in the end.
  private mutating func share(_ fresh: inout [Int], _ settled: Set<Int>, _ tries: inout Int) -> Bool? {
    guard fresh.count < chosen.count else {
      return Set(fresh).allSatisfy { person in works(person, fresh.indices.filter { fresh[$0] == person }, settled) }
    }
    tries -= 1
    nodesLeft -= 1
    if tries < 0 || nodesLeft < 0 { return nil }
    let open = chosen[(fresh.count + 1)...].map { model.courses[$0.course].position }
    let now = settled.subtracting(open)
    for person in able(fresh.count)
    where works(person, fresh.indices.filter { fresh[$0] == person } + [fresh.count], now) {
      fresh.append(person)
      switch share(&fresh, settled, &tries) {
      case true?: return true
      case nil: return nil
      case false?: fresh.removeLast()
      }
    }
    return false
  }

  /// Whether one seeker can have all these: apart from each other, with what preparation is certain, in the contract.
  private func works(_ person: Int, _ members: [Int], _ settled: Set<Int>) -> Bool {
    let someone = model.people[person]
    let sorted = members.sorted { model.start(chosen[$0]).first < model.start(chosen[$1]).first }
    var known: [Int] = []
    var begin = Int.max
    var free = someone.available.lowerBound
    for member in sorted {
      let cover = chosen[member]
      let start = model.start(cover)
      let position = model.courses[cover.course].position
      var first = start.first
      if !known.contains(position) {
        known.append(position)
        if settled.contains(position) { first -= someone.leastPreparation[position] ?? 0 }
      }
      guard first >= free, start.last < someone.available.upperBound else { return false }
      begin = min(begin, first)
      free = start.last + 1
    }
    return free - begin <= someone.maximumWeeks
  }

  /// Positions of which no course is left to come, so that nothing spares the preparation.
  private func settledPositions() -> Set<Int> {
    certain.subtracting(courses.indices.filter { isOpen[$0] }.map { model.courses[courses[$0]].position })
  }
}
