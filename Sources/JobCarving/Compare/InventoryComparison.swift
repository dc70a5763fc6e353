import Interchange

/// What changed between two inventories of the same work (vergelijking van inventarissen).
///
/// Tasks are matched by identifier first. What is left is matched by the same text (case, accents and signs aside), in
/// the same position before another; then by similar text, the most similar first, in the same position before another.
/// Ties go by identifier. What has no match was added or removed.
public struct InventoryComparison: Sendable {
  public enum Match: String, Hashable, Sendable, Codable { case id, text, similarity }

  public enum Change: String, Hashable, Sendable, Codable, CaseIterable {
    case added, removed, reworded, moved, minutes
  }

  /// One task, in the old inventory, the new one, or both.
  public struct Entry: Hashable, Sendable {
    public var old: WorkTask?
    public var new: WorkTask?
    public var match: Match?
    /// How alike both texts are, in thousandths, by groups of three letters; 1000 when only case or signs differ.
    public var similarity: Int
    /// Empty: the task is as it was.
    public var changes: [Change]
    /// The identifier is the same and the texts have little in common: it may stand for another task now.
    public var isDoubtful: Bool
  }

  /// In order of the new inventory, the removed ones behind them in order of the old.
  public private(set) var entries: [Entry]

  /// From here on, in thousandths, different texts are taken for one task. Ours.
  public static let similarFrom = 700
  /// Below this the same identifier is taken for doubtful. Ours.
  public static let doubtfulBelow = 300

  public init(old: [WorkTask], new: [WorkTask]) {
    entries = TaskMatching(old: old, new: new).entries()
  }

  public func count(_ change: Change) -> Int { entries.count { $0.changes.contains(change) } }
  public var unchanged: Int { entries.count { $0.changes.isEmpty } }
}

/// Finds for each new task the old one that it was.
private struct TaskMatching {
  var old: [WorkTask]
  var new: [WorkTask]
  var oldProfiles: [TextProfile]
  var newProfiles: [TextProfile]
  /// By new task: the old one.
  var matched: [Int: (old: Int, match: InventoryComparison.Match)] = [:]
  var taken: Set<Int> = []

  init(old: [WorkTask], new: [WorkTask]) {
    self.old = old
    self.new = new
    oldProfiles = old.map { TextProfile($0.name) }
    newProfiles = new.map { TextProfile($0.name) }
    matchByID()
    matchByText()
    matchBySimilarity()
  }

  private mutating func take(_ newIndex: Int, _ oldIndex: Int, _ match: InventoryComparison.Match) {
    matched[newIndex] = (oldIndex, match)
    taken.insert(oldIndex)
  }

  private mutating func matchByID() {
    let byID = Dictionary(old.indices.map { (old[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in new.indices {
      if let other = byID[new[index].id], !taken.contains(other) { take(index, other, .id) }
    }
  }

  private mutating func matchByText() {
    for samePosition in [true, false] {
      var byText: [String: [Int]] = [:]
      for index in old.indices where !taken.contains(index) && !oldProfiles[index].folded.isEmpty {
        byText[oldProfiles[index].folded, default: []].append(index)
      }
      for index in new.indices where matched[index] == nil {
        let found = byText[newProfiles[index].folded]?.first { other in
          !taken.contains(other) && (!samePosition || old[other].position == new[index].position)
        }
        if let found { take(index, found, .text) }
      }
    }
  }

  private struct Candidate {
    var new: Int
    var old: Int
    var similarity: Int
    var isSamePosition: Bool
  }

  private mutating func matchBySimilarity() {
    let rest = old.indices.filter { !taken.contains($0) }
    var byWord: [String: [Int]] = [:]
    for index in rest { for word in oldProfiles[index].words { byWord[word, default: []].append(index) } }
    var candidates: [Candidate] = []
    for index in new.indices where matched[index] == nil {
      // Texts that are this much alike share one of the rarest words; comparing only those keeps large lists fast.
      let known = newProfiles[index].words.compactMap { word in byWord[word].map { (word, $0) } }
      let rare = known.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }.prefix(4)
      for other in Set(rare.flatMap(\.1)).sorted() {
        let similarity = newProfiles[index].trigramOverlap(oldProfiles[other])
        guard similarity >= InventoryComparison.similarFrom else { continue }
        candidates.append(
          Candidate(
            new: index, old: other, similarity: similarity, isSamePosition: old[other].position == new[index].position))
      }
    }
    candidates.sort { a, b in
      if a.isSamePosition != b.isSamePosition { return a.isSamePosition }
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return (new[a.new].id, old[a.old].id, a.new, a.old) < (new[b.new].id, old[b.old].id, b.new, b.old)
    }
    for candidate in candidates where matched[candidate.new] == nil && !taken.contains(candidate.old) {
      take(candidate.new, candidate.old, .similarity)
    }
  }

  func entries() -> [InventoryComparison.Entry] {
    var result = new.indices.map { index -> InventoryComparison.Entry in
      guard let match = matched[index] else {
        return .init(old: nil, new: new[index], match: nil, similarity: 0, changes: [.added], isDoubtful: false)
      }
      let (before, after) = (old[match.old], new[index])
      let isSameText = oldProfiles[match.old].folded == newProfiles[index].folded
      let similarity = isSameText ? 1000 : newProfiles[index].trigramOverlap(oldProfiles[match.old])
      var changes: [InventoryComparison.Change] = []
      if !isSameText { changes.append(.reworded) }
      if before.position != after.position { changes.append(.moved) }
      if before.minutesPerWeek != after.minutesPerWeek { changes.append(.minutes) }
      return .init(
        old: before, new: after, match: match.match, similarity: similarity, changes: changes,
        isDoubtful: match.match == .id && similarity < InventoryComparison.doubtfulBelow)
    }
    for index in old.indices where !taken.contains(index) {
      result.append(.init(old: old[index], new: nil, match: nil, similarity: 0, changes: [.removed], isDoubtful: false))
    }
    return result
  }
}
