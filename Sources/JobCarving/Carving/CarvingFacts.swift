internal import Interchange

/// What building the model found out, kept for the explanations and for the rules, which look at plans from outside.
struct CarvingFacts: Sendable {
  /// Why a task cannot move at all.
  enum Stay: Sendable {
    case notReleased
    case pinned(Pin)
    case noMinutes
    /// It moves only together with this task, which stays.
    case bond(task: Int)
    /// Its bond holds two tasks that may not be in one job.
    case bondInConflict(Int, Int)
  }

  /// How many are stopped by the point that stops most, out of how many, and one of the reasons.
  struct MainPoint: Sendable {
    var exclusion: PairExclusion
    var count: Int
    var total: Int
  }

  var stay: [Stay?] = []
  /// By item: set when nobody can do it.
  var nobody: [Int: MainPoint] = [:]
  /// By profile: what keeps this person from most of the work that can move.
  var mainPoint: [MainPoint?] = []
  /// By profile, then item.
  var excluded: [UInt64] = []
  var excludedByLicence: [UInt64] = []
  /// The reason of an exclusion that meets a pin, by item.
  var pinnedExclusion: [Int: PairExclusion] = [:]

  /// The number of each task's position.
  var positionOfTask: [Int] = []
  /// The number of a task, of a profile, by id.
  var taskNumber: [String: Int] = [:]
  var profileNumber: [String: Int] = [:]
  /// The agents of each profile.
  var agents: [Range<Int>] = []
  /// Sizes of the parts of each task: `(smaller, how many, how many one minute larger)`.
  var parts: [Parts] = []

  struct Parts: Sendable, Hashable {
    var size: Int
    var small: Int
    var large: Int

    /// At most eight parts of at least the quantum. Parts differ by a minute at most and are longer than their number,
    /// so that a sum of minutes says how many of each kind it holds.
    init(minutes: Int, quantum: Int) {
      let count = quantum > 0 ? max(1, min(8, minutes / max(quantum, 9))) : 1
      size = minutes / count
      large = minutes % count
      small = count - large
    }

    var sizes: [Int] { Array(repeating: size + 1, count: large) + Array(repeating: size, count: small) }

    /// How many small and large parts make up this many minutes; `nil`: none do.
    func split(_ minutes: Int) -> (small: Int, large: Int)? {
      for large in 0...large where minutes >= large * (size + 1) {
        let rest = minutes - large * (size + 1)
        if size == 0 { return rest == 0 ? (0, 0) : nil }
        if rest % size == 0, rest / size <= small, rest / size + large > 0 { return (rest / size, large) }
      }
      return nil
    }
  }

  /// The agent that a name stands for: a profile's id is its first person, `#2` the second.
  func agent(named name: String) -> Int? {
    if let profile = profileNumber[name] { return agents[profile].first }
    guard let mark = name.lastIndex(of: "#"), let copy = Int(name[name.index(after: mark)...]),
      let profile = profileNumber[String(name[..<mark])], copy >= 1, copy <= agents[profile].count
    else { return nil }
    return agents[profile].lowerBound + copy - 1
  }

  func agent(person: String, copy: Int) -> Int? {
    guard let base = profileNumber[CarvingFacts.profileName(person)], copy >= 1, copy <= agents[base].count else {
      // A profile whose own id holds a mark.
      guard let base = profileNumber[person], copy >= 1, copy <= agents[base].count else { return nil }
      return agents[base].lowerBound + copy - 1
    }
    return agents[base].lowerBound + copy - 1
  }

  private static func profileName(_ person: String) -> String {
    guard let mark = person.lastIndex(of: "#"), Int(person[person.index(after: mark)...]) != nil else { return person }
    return String(person[..<mark])
  }
}
