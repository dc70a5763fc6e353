internal import Interchange

/// Whether pieces of work fit in a week: a flow of minutes from the pieces through their days to the stretches of time
/// in which they may be done.
///
/// Work may be cut up within its moments. A piece for as many days as are open takes the same time on each of them; a
/// piece for fewer takes on no day more than its even part, but may come on more days than it needs: choosing its days
/// is no flow. Other work may fall on any day.
struct WeekFit {
  struct Part {
    /// Minutes a week, the way there included.
    var minutes: Int
    /// When it may be done: its own moments within the person's.
    var spans: [WeekWindows.Span]
    /// On how many days it has to be done; 0: it does not matter.
    var days: Int
  }

  /// Minutes of one part in one stretch of time.
  struct Share: Hashable {
    var part: Int
    /// The place of the stretch in `stretches`.
    var stretch: Int
    var minutes: Int
  }

  /// Stretches of time within one day, in which all parts may or may not work from begin to end.
  private(set) var stretches: [WeekWindows.Span] = []
  private let parts: [Part]
  private let perDay: Int

  // A graph in arrays: edges in pairs, there and back.
  private var head: [Int32] = []
  private var next: [Int32] = []
  private var target: [Int32] = []
  private var room: [Int] = []

  /// - Parameter perDay: the most minutes of work on one day.
  init(_ parts: [Part], perDay: Int) {
    self.parts = parts
    self.perDay = perDay
    var cuts = Set<Int>()
    for part in parts {
      for span in part.spans {
        cuts.insert(span.start)
        cuts.insert(span.end)
      }
    }
    for day in 0...7 { cuts.insert(day * WeekWindows.minutesPerDay) }
    let sorted = cuts.sorted()
    for (start, end) in zip(sorted, sorted.dropFirst())
    where parts.contains(where: { WeekFit.covers($0.spans, start) }) {
      stretches.append(WeekWindows.Span(start: start, end: end))
    }
  }

  private static func covers(_ spans: [WeekWindows.Span], _ minute: Int) -> Bool {
    spans.contains { $0.start <= minute && minute < $0.end }
  }

  private static func day(_ span: WeekWindows.Span) -> Int { span.start / WeekWindows.minutesPerDay }

  /// Minutes for which there is no room; 0: all fit.
  mutating func shortfall() -> Int {
    let wanted = build()
    var sent = layOut()
    while sent < wanted {
      let more = augment()
      if more == 0 { break }
      sent += more
    }
    return wanted - sent
  }

  /// How the minutes can be shared out; `nil` when they cannot.
  mutating func shares() -> [Share]? {
    guard shortfall() == 0 else { return nil }
    var result: [Share] = []
    for (edge, share) in shareEdges where room[edge ^ 1] > 0 {
      result.append(Share(part: share.part, stretch: share.stretch, minutes: room[edge ^ 1]))
    }
    return result
  }

  /// The time that is too little, once minutes were found for which there is no room: work that has to be done within it
  /// needs more than there is (the smallest cut of the flow).
  func cut() -> WeekCut {
    var isReached = Array(repeating: false, count: head.count)
    var queue = [0]
    isReached[0] = true
    while let node = queue.popLast() {
      var edge = head[node]
      while edge >= 0 {
        let to = Int(target[Int(edge)])
        if room[Int(edge)] > 0, !isReached[to] {
          isReached[to] = true
          queue.append(to)
        }
        edge = next[Int(edge)]
      }
    }
    var spans: [WeekWindows.Span] = []
    var minutes = 0
    for day in 0..<7 {
      let start = day * WeekWindows.minutesPerDay
      if isReached[2 + day] {
        spans.append(WeekWindows.Span(start: start, end: start + WeekWindows.minutesPerDay))
        minutes += perDay
        continue
      }
      for (index, stretch) in stretches.enumerated() where isReached[9 + index] && WeekFit.day(stretch) == day {
        spans.append(stretch)
        minutes += stretch.end - stretch.start
      }
    }
    return WeekCut(time: spans, minutes: minutes)
  }

  // MARK: - The graph

  private var shareEdges: [(edge: Int, share: (part: Int, stretch: Int))] = []
  /// By part: the ways from source to sink, as edges; −1 where a way has none.
  private var routes: [[SIMD8<Int32>]] = []

  private mutating func connect(_ from: Int, _ to: Int, _ capacity: Int) {
    for (a, b, room) in [(from, to, capacity), (to, from, 0)] {
      target.append(Int32(b))
      self.room.append(room)
      next.append(head[a])
      head[a] = Int32(target.count - 1)
    }
  }

  /// Source 0, sink 1, days 2–8, stretches, then parts and their days; returns the minutes that have to flow.
  private mutating func build() -> Int {
    head = Array(repeating: -1, count: 9 + stretches.count + parts.count * 8)
    var wanted = 0
    for day in 0..<7 { connect(2 + day, 1, perDay) }
    for (index, stretch) in stretches.enumerated() {
      connect(9 + index, 2 + WeekFit.day(stretch), stretch.end - stretch.start)
    }
    routes = Array(repeating: [], count: parts.count)
    for (index, part) in parts.enumerated() {
      let node = 9 + stretches.count + index * 8
      let mine = stretches.indices.filter { WeekFit.covers(part.spans, stretches[$0].start) }
      let days = Array(Set(mine.map { WeekFit.day(stretches[$0]) })).sorted()
      wanted += part.minutes
      let isFixed = part.days > 0 && part.days >= days.count
      let start = isFixed ? -1 : target.count
      if !isFixed { connect(0, node, part.minutes) }
      for (place, day) in days.enumerated() {
        // Fixed days share the minutes evenly; the first ones take what does not divide.
        let even = part.minutes / days.count + (place < part.minutes % days.count ? 1 : 0)
        let most = part.days > 0 ? (part.minutes + part.days - 1) / part.days : part.minutes
        let toDay = target.count
        connect(isFixed ? 0 : node, node + 1 + day, isFixed ? even : most)
        for stretch in mine where WeekFit.day(stretches[stretch]) == day {
          var route = SIMD8<Int32>(repeating: -1)
          for (place, edge) in [start, toDay, target.count, 2 * (7 + stretch), 2 * day].enumerated() {
            route[place] = Int32(edge)
          }
          routes[index].append(route)
          shareEdges.append((target.count, (index, stretch)))
          connect(node + 1 + day, 9 + stretch, part.minutes)
        }
      }
    }
    return wanted
  }

  /// Sends what goes straight through, those with the least choice first; returns the minutes sent.
  private mutating func layOut() -> Int {
    var sent = 0
    for part in parts.indices.sorted(by: { (routes[$0].count, $0) < (routes[$1].count, $1) }) {
      for route in routes[part] {
        var least = Int.max
        for place in 0..<5 where route[place] >= 0 { least = min(least, room[Int(route[place])]) }
        guard least > 0 else { continue }
        for place in 0..<5 where route[place] >= 0 {
          room[Int(route[place])] -= least
          room[Int(route[place]) ^ 1] += least
        }
        sent += least
      }
    }
    return sent
  }

  /// Sends minutes along one shortest way; 0 when there is none.
  private mutating func augment() -> Int {
    var via = Array(repeating: Int32(-1), count: head.count)
    var queue = [0]
    var place = 0
    while place < queue.count, via[1] < 0 {
      let node = queue[place]
      place += 1
      var edge = head[node]
      while edge >= 0 {
        let to = Int(target[Int(edge)])
        if room[Int(edge)] > 0, via[to] < 0, to != 0 {
          via[to] = edge
          queue.append(to)
        }
        edge = next[Int(edge)]
      }
    }
    guard via[1] >= 0 else { return 0 }
    var least = Int.max
    var node = 1
    while node != 0 {
      let edge = Int(via[node])
      least = min(least, room[edge])
      node = Int(target[edge ^ 1])
    }
    node = 1
    while node != 0 {
      let edge = Int(via[node])
      room[edge] -= least
      room[edge ^ 1] += least
      node = Int(target[edge ^ 1])
    }
    return least
  }
}
