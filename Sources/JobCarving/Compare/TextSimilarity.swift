import Interchange

/// How alike two short texts are, in thousandths, by their words and by their groups of three letters (gelijkenis).
///
/// Case, accents and signs make no difference. Both measures are Dice's: twice what is shared ÷ what both have.
struct TextProfile: Hashable, Sendable {
  /// The text folded, words with one blank between.
  let folded: String
  /// Distinct words, sorted.
  let words: [String]
  /// Distinct groups of three letters, sorted; a blank before and behind the text belongs to it.
  let trigrams: [UInt64]

  init(_ text: String) {
    let parts = text.split { !($0.isLetter || $0.isNumber) }.map { NameFolding.fold(String($0)) }.filter { !$0.isEmpty }
    folded = parts.joined(separator: " ")
    words = TextProfile.distinct(parts)
    // A letter takes 21 bits, so that three are one number.
    let letters = [32] + folded.unicodeScalars.map { UInt64($0.value) } + [32]
    var groups: [UInt64] = []
    for i in letters.indices.dropLast(2) { groups.append(letters[i] << 42 | letters[i + 1] << 21 | letters[i + 2]) }
    trigrams = TextProfile.distinct(groups)
  }

  private static func distinct<T: Comparable>(_ items: [T]) -> [T] {
    var result: [T] = []
    for item in items.sorted() where result.last != item { result.append(item) }
    return result
  }

  /// Shared words, in thousandths.
  func wordOverlap(_ other: TextProfile) -> Int { TextProfile.dice(words, other.words) }

  /// Shared groups of three letters, in thousandths.
  func trigramOverlap(_ other: TextProfile) -> Int { TextProfile.dice(trigrams, other.trigrams) }

  private static func dice<T: Comparable>(_ a: [T], _ b: [T]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared * 2000 / (a.count + b.count)
  }
}
