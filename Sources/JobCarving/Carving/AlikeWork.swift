/// Items that nothing tells apart: parts of one task with the same minutes. What one person has of them is a number, and
/// which ones they are is decided at the end: else everything that is proven would be proven for each order of them.
struct AlikeWork: Sendable {
  /// By item: the first of those like it.
  let first: [Int]
  /// By item: those like it, itself included, in their order; only for the first of them.
  let members: [[Int]]

  private struct Piece: Hashable {
    var task: Int
    var minutes: Int
  }

  private struct Key: Hashable {
    var pieces: [Piece]
    var former: Int
    var covers: [Int]
  }

  init(_ model: CarvingModel) {
    var covers: [[Int]] = Array(repeating: [], count: model.items.count)
    for (index, cover) in model.lightCovers.enumerated() { for item in cover.items { covers[item].append(index) } }
    var known: [Key: Int] = [:]
    self.init(
      first: model.items.indices.map { item in
        guard model.items[item].pinnedTo < 0 else { return item }
        let pieces = model.pieces[model.items[item].pieces].map { Piece(task: $0.task, minutes: $0.minutes) }
        let key = Key(
          pieces: pieces, former: model.changeCost == 0 ? -1 : model.formerAgent[item], covers: covers[item])
        if let first = known[key] { return first }
        known[key] = item
        return item
      })
  }

  /// Each item by itself.
  init(count: Int) { self.init(first: Array(0..<count)) }

  private init(first: [Int]) {
    self.first = first
    var members: [[Int]] = Array(repeating: [], count: first.count)
    for (item, first) in first.enumerated() { members[first].append(item) }
    self.members = members
  }

  /// How many of each kind, by the first of them.
  func counts(_ items: [Int]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for item in items { counts[first[item], default: 0] += 1 }
    return counts
  }

  /// The same work in the items that come first of each kind, in their order.
  func canonical(_ items: [Int]) -> [Int] {
    counts(items).flatMap { members[$0.key].prefix($0.value) }.sorted()
  }

  /// The same work in items of which none is in two of the lists; of what is asked for beyond what there is, nothing.
  func apart(_ lists: [[Int]]) -> [[Int]] {
    var left = members.map { $0[...] }
    return lists.map { $0.compactMap { left[first[$0]].popFirst() } }
  }

  /// The longest first, and what is alike together.
  func longestFirst(_ items: [Int], minutes: (_ item: Int) -> Int) -> [Int] {
    items.sorted {
      let (a, b) = (minutes($0), minutes($1))
      return a != b ? a > b : (first[$0], $0) < (first[$1], $1)
    }
  }

  /// By place in a list in which what is alike stands together: the next place where the work is another.
  func nextOther(in items: [Int]) -> [Int] {
    var next = Array(repeating: items.count, count: items.count)
    for place in items.indices.dropLast().reversed() {
      next[place] = first[items[place]] == first[items[place + 1]] ? next[place + 1] : place + 1
    }
    return next
  }
}
