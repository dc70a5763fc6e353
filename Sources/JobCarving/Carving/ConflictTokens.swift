/// Which items may not be in one job, by the words that they carry and the words that they refuse.
///
/// A word is a label or a task's id, without regard to case; the relation is symmetric.
struct ConflictTokens: Sendable {
  /// The words that an item carries, of those that anything refuses.
  private(set) var carried: [[Int32]] = []
  private(set) var refused: [[Int32]] = []

  init() {}

  /// - Parameters:
  ///   - carrying: labels and ids of each item, lower case.
  ///   - refusing: the words of each item's `notWith`, lower case.
  ///   - pairs: the pairs that the scenario keeps apart, lower case.
  init(carrying: [[String]], refusing: [[String]], pairs: [(String, String)]) {
    var index: [String: Int32] = [:]
    var partners: [Int32: [Int32]] = [:]
    func number(_ word: String) -> Int32 {
      if let known = index[word] { return known }
      let new = Int32(index.count)
      index[word] = new
      return new
    }
    for words in refusing { for word in words { _ = number(word) } }
    for (a, b) in pairs {
      let (x, y) = (number(a), number(b))
      partners[x, default: []].append(y)
      partners[y, default: []].append(x)
    }
    carried = carrying.map { words in Array(Set(words.compactMap { index[$0] })).sorted() }
    refused = zip(refusing, carried).map { words, own in
      Array(Set(words.compactMap { index[$0] } + own.flatMap { partners[$0] ?? [] })).sorted()
    }
  }

  func isInvolved(_ item: Int) -> Bool { !carried[item].isEmpty || !refused[item].isEmpty }

  func inConflict(_ a: Int, _ b: Int) -> Bool {
    ConflictTokens.meet(refused[a], carried[b]) || ConflictTokens.meet(refused[b], carried[a])
  }

  /// Whether two sorted lists share an element.
  private static func meet(_ a: [Int32], _ b: [Int32]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count && j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
