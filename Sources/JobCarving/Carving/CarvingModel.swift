internal import Interchange

/// The carving problem in numbers: agents (people), items (units of work that can move), and rows (donors).
///
/// An item is a task, a part of a divisible task, or all tasks of one bond. What a person needs for an item is a
/// function of the profile, so that people with the same profile share everything here. Minutes are a week's, values
/// thousandths of a cent a week.
struct CarvingModel: Sendable {
  /// One task, or part of one, in an item.
  struct Piece: Sendable {
    var task: Int
    var minutes: Int
    var kind: Int
    var position: Int
    /// What the freed minutes are worth.
    var freed: Int
    /// Percent of the time spent walking, standing, sitting, where somebody stated it; else 0.
    var shares: SIMD4<Int32>
    /// 1 light, 0 not light, −1 unknown.
    var light: Int8
  }

  struct Item: Sendable {
    var pieces: Range<Int>
    var minutes: Int
    var freed: Int
    /// The agent that a pin gives it to, or −1.
    var pinnedTo: Int
    /// Whether it has anything to do with a conflict.
    var hasConflicts: Bool
  }

  struct Profile: Sendable {
    var minimum: Int
    var maximum: Int
    var weight: Int
    var rates: PersonRates
    /// Performance in millionths by kind of work.
    var rateByKind: [Int]
    /// The most percent-minutes a week of walking, standing, sitting; `Int.max`: no limit known.
    var loadLimits: [Int]
    /// Thousandths of the subsidy that its linear form, which the bound uses, counts by the ceiling; the rest by the
    /// missing performance.
    var ceilingShare: Int

    /// Whether there is any limit on walking, standing or sitting.
    var isLimited: Bool { loadLimits[0] < Int.max || loadLimits[1] < Int.max || loadLimits[2] < Int.max }
  }

  struct Agent: Sendable {
    var profile: Int
    /// From 1.
    var copy: Int
    var isMandatory: Bool
    var isBarred: Bool
  }

  /// What has to stay in a position (donor).
  struct Donor: Sendable {
    /// Minutes that may leave.
    var movable: Int
    /// Minutes of the tasks in the inventory.
    var listed: Int
    /// Percent of the known work that stays that has to be light: `lightNumerator / lightDenominator`.
    var lightNumerator: Int
    var lightDenominator: Int
    var light: Int
    var known: Int
    /// Different tasks now, and how many have to stay.
    var tasks: Int
    var minimumTasks: Int

    func keepsLight(lightMoved: Int, knownMoved: Int) -> Bool {
      (light - lightMoved) * lightDenominator >= lightNumerator * (known - knownMoved)
    }
  }

  var pieces: [Piece] = []
  var items: [Item] = []
  var profiles: [Profile] = []
  var agents: [Agent] = []
  var donors: [Donor] = []
  /// What is true of the work that leaves a position in whole pieces.
  var lightCovers: [LightCover] = []
  var taskMinutes: [Int] = []
  /// The items of each task; empty: it cannot move.
  var itemsOfTask: [[Int]] = []
  var conflicts = ConflictTokens()
  /// The rules of whole jobs; `nil` only in a model without people.
  var soundness: JobSoundness?
  /// Bits by profile, then item: may do it, seen apart from everything else.
  var words = 0
  var able: [UInt64] = []
  /// Minutes by profile, then item, kept when there are not too many of them.
  var minutesCache: [Int32] = []
  /// The score weight of everybody placed, above which no value can come.
  var placementBonus = 0
  /// What a change against the plan that was begun with costs, and whose each item was then.
  var changeCost = 0
  var formerAgent: [Int] = []

  static let longest = 1_000_000_000
  /// All placement bonuses together stay below this.
  static let highestBonus = 2_000_000_000_000_000_000
  static let exposures: [ExposureQuantity] = [.walkShare, .standShare, .sitShare]

  func isAble(profile: Int, item: Int) -> Bool {
    able[profile &* words &+ item >> 6] & (1 << UInt64(item & 63)) != 0
  }

  /// From now on nobody with this profile may have the item.
  mutating func forbid(_ item: Int, profile: Int) { able[profile &* words &+ item >> 6] &= ~(1 << UInt64(item & 63)) }

  /// Calls `body` with each item that the person may do, in their order.
  @inline(__always)
  func forEachItem(ableBy profile: Int, do body: (_ item: Int) -> Void) {
    for word in 0..<words {
      var bits = able[profile &* words &+ word]
      while bits != 0 {
        body(word &* 64 &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
  }

  func isAble(agent: Int, item: Int) -> Bool { isAble(profile: agents[agent].profile, item: item) }

  /// Whether somebody with this profile may have the item: able, and no pin gives it to others.
  func mayHave(profile: Int, item: Int) -> Bool {
    guard isAble(profile: profile, item: item) else { return false }
    let pinned = items[item].pinnedTo
    return pinned < 0 || agents[pinned].profile == profile
  }

  /// Whether nothing of the task is left at its position when this piece leaves.
  func takesWhole(_ piece: Piece) -> Bool { piece.minutes >= taskMinutes[piece.task] }

  /// The minutes that a person with this profile needs for the item.
  func minutes(profile: Int, item: Int) -> Int {
    if !minutesCache.isEmpty { return Int(minutesCache[profile &* items.count &+ item]) }
    return computedMinutes(profile: profile, item: item)
  }

  func computedMinutes(profile: Int, item: Int) -> Int {
    var sum = 0
    for piece in items[item].pieces { sum += minutes(profile: profile, piece: pieces[piece]) }
    return min(sum, CarvingModel.longest)
  }

  func minutes(profile: Int, piece: Piece) -> Int {
    let rate = profiles[profile].rateByKind[piece.kind]
    return min((piece.minutes * 1_000_000 + rate - 1) / rate, CarvingModel.longest)
  }

  /// Percent-minutes of walking, standing, sitting.
  func loads(profile: Int, item: Int) -> SIMD4<Int> {
    var sum = SIMD4<Int>(repeating: 0)
    for index in items[item].pieces where pieces[index].shares != SIMD4<Int32>(repeating: 0) {
      let minutes = minutes(profile: profile, piece: pieces[index])
      sum &+= SIMD4<Int>(truncatingIfNeeded: pieces[index].shares) &* SIMD4<Int>(repeating: minutes)
    }
    return sum
  }

  func keepsLoads(profile: Int, _ loads: SIMD4<Int>) -> Bool {
    let limits = profiles[profile].loadLimits
    return loads[0] <= limits[0] && loads[1] <= limits[1] && loads[2] <= limits[2]
  }

  /// The value of a job apart from what its tasks free and what changes.
  func cost(profile: Int, freedMinutes: Int, personMinutes: Int) -> Int {
    let rates = profiles[profile].rates
    return rates.subsidy(freedMinutes: freedMinutes, personMinutes: personMinutes)
      - rates.wagePerMinute * personMinutes - rates.guidancePerWeek - rates.oneOffPerWeek
  }

  /// What a job of these items is worth.
  func jobValue(agent: Int, items: [Int]) -> Int {
    let profile = agents[agent].profile
    var (freed, minutes, work) = (0, 0, 0)
    for item in items {
      freed += self.items[item].freed + changeValue(agent: agent, item: item)
      minutes += self.items[item].minutes
      work += self.minutes(profile: profile, item: item)
    }
    return freed + cost(profile: profile, freedMinutes: minutes, personMinutes: work)
  }

  /// The tasks of a job, each once, by number.
  func parts(profile: Int, items: [Int]) -> [JobSoundness.Part] {
    var parts: [JobSoundness.Part] = []
    for item in items {
      for index in self.items[item].pieces {
        let piece = pieces[index]
        parts.append(
          JobSoundness.Part(
            task: piece.task, minutes: minutes(profile: profile, piece: piece), freed: piece.minutes))
      }
    }
    parts.sort { $0.task < $1.task }
    var merged: [JobSoundness.Part] = []
    for part in parts {
      if let last = merged.last, last.task == part.task {
        merged[merged.count - 1].minutes += part.minutes
        merged[merged.count - 1].freed += part.freed
      } else {
        merged.append(part)
      }
    }
    return merged
  }

  /// Whether the rules of whole jobs have anything to say of a job within the hours with so many items.
  func isJudged(profile: Int, items: Int) -> Bool {
    guard let soundness else { return false }
    return soundness.quality != nil || soundness.weeks?.isOpen(profile: profile, items: items) == false
  }

  func hasTimetable(profile: Int, items: [Int]) -> Bool {
    guard let weeks = soundness?.weeks, !weeks.isOpen(profile: profile, items: items.count) else { return true }
    return weeks.fits(profile: profile, parts(profile: profile, items: items))
  }

  /// What an item takes of each kind of moments; nothing where no week is asked for.
  func moments(profile: Int, item: Int) -> JobWeeks.ByMoments {
    var sum = JobWeeks.ByMoments(repeating: 0)
    guard let weeks = soundness?.weeks else { return sum }
    for index in items[item].pieces {
      sum &+= weeks.take(task: pieces[index].task, minutes: minutes(profile: profile, piece: pieces[index]))
    }
    return sum
  }

  func offence(profile: Int, items: [Int]) -> Int {
    soundness?.offence(profile: profile, parts(profile: profile, items: items)) ?? 0
  }

  /// The rule of whole jobs that these items break together; `nil`: none.
  func breach(profile: Int, items: [Int]) -> String? {
    guard let soundness, isJudged(profile: profile, items: items.count) else { return nil }
    return soundness.breach(profile: profile, parts(profile: profile, items: items))
  }

  /// Whether any job of this person can hold the item, apart from what the comparison with the person says.
  func mayHold(profile: Int, item: Int) -> Bool {
    computedMinutes(profile: profile, item: item) <= profiles[profile].maximum
      && keepsLoads(profile: profile, loads(profile: profile, item: item))
      && hasTimetable(profile: profile, items: [item]) && !isTooRepetitive(profile: profile, item: item)
  }

  /// Asks anew who may do what, after a rule of whole jobs was left out.
  mutating func readmit(excluded: [UInt64]) {
    for profile in profiles.indices {
      for item in items.indices {
        let (word, bit) = (profile * words + item >> 6, UInt64(1) << UInt64(item & 63))
        if excluded[word] & bit == 0, able[word] & bit == 0, mayHold(profile: profile, item: item) { able[word] |= bit }
      }
    }
  }

  /// Whether the same movement lasts too long in this item alone, so that no job with it is good work.
  func isTooRepetitive(profile: Int, item: Int) -> Bool {
    guard let soundness, let quality = soundness.quality, soundness.enforced.contains(.exposure) else { return false }
    return qualitySums(profile: profile, item: item, quality).isOverExposed(quality.limits)
  }

  /// What an item adds to the figures from which a job's quality is judged.
  func qualitySums(profile: Int, item: Int, _ quality: QualityTable) -> QualitySums {
    var sums = QualitySums()
    for index in items[item].pieces {
      let piece = pieces[index]
      sums.add(
        quality.sums(
          task: piece.task, person: profile, minutes: minutes(profile: profile, piece: piece), freed: piece.minutes))
    }
    return sums
  }

  /// What an item adds to a job, by itself: never less than what it adds in any job.
  func linearValue(agent: Int, item: Int, minutes: Int) -> Int {
    let profile = agents[agent].profile
    return linearValue(profiles[profile].rates, items[item], minutes: minutes, profiles[profile].ceilingShare)
      + changeValue(agent: agent, item: item)
  }

  private func linearValue(_ rates: PersonRates, _ work: Item, minutes: Int, _ ceilingShare: Int) -> Int {
    let missing = rates.subsidyPerMinute * (minutes - work.minutes)
    let ceiling = (rates.subsidyPerMinute * minutes * rates.capPermille + 999) / 1000
    // Rounded up, so that a mixture of the two limits is a limit too.
    let mixed = (ceiling - missing) * ceilingShare
    let subsidy = missing + (mixed > 0 ? mixed + 999 : mixed) / 1000
    return work.freed + subsidy - rates.wagePerMinute * minutes
  }

  /// Calls `body` with each item that somebody with this agent's profile may have, the minutes it takes and what it adds
  /// to a job (`linearValue`): for loops over all work of all people.
  ///
  /// - Parameter ceilingShare: thousandths of the subsidy counted by the ceiling; `nil`: as the profile says.
  func forEachOffer(
    _ agent: Int, ceilingShare: Int? = nil, do body: (_ item: Int, _ minutes: Int, _ value: Int) -> Void
  ) {
    let profile = agents[agent].profile
    let (rates, share) = (profiles[profile].rates, ceilingShare ?? profiles[profile].ceilingShare)
    forEachItem(ableBy: profile) { item in
      guard mayHave(profile: profile, item: item) else { return }
      let minutes = minutes(profile: profile, item: item)
      body(
        item, minutes,
        linearValue(rates, items[item], minutes: minutes, share) + changeValue(agent: agent, item: item))
    }
  }

  /// What giving the item to this agent changes in the value beside money: a change against the former plan.
  func changeValue(agent: Int, item: Int) -> Int {
    guard changeCost != 0 else { return 0 }
    if formerAgent[item] == agent { return changeCost }
    return formerAgent[item] < 0 ? -changeCost : 0
  }

  /// What every plan pays before it gives an item away again.
  var changeConstant: Int { changeCost == 0 ? 0 : -changeCost * formerAgent.count { $0 >= 0 } }

  /// Items that cannot be in one job.
  func inConflict(_ a: Int, _ b: Int) -> Bool {
    guard items[a].hasConflicts && items[b].hasConflicts else { return false }
    return conflicts.inConflict(a, b)
      && pieces[items[a].pieces.lowerBound].task != pieces[items[b].pieces.lowerBound].task
  }
}
