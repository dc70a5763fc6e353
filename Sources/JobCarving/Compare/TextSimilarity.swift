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
    folded = TextProfile.folded(text)
    words = TextProfile.distinct(folded.split(separator: " ").map(String.init))
    // A letter takes 21 bits, so that three are one number.
    var groups: [UInt64] = []
    var window: (UInt64, UInt64) = (0, 32)
    for scalar in folded.unicodeScalars {
      let letter = UInt64(scalar.value)
      if window.0 != 0 { groups.append(window.0 << 42 | window.1 << 21 | letter) }
      window = (window.1, letter)
    }
    if window.0 != 0 { groups.append(window.0 << 42 | window.1 << 21 | 32) }
    trigrams = TextProfile.distinct(groups)
  }

  /// The words folded, with one blank between.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) {
      // Most texts are ASCII, and there are tens of thousands of them in a release of a catalogue.
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count)
      for byte in text.utf8 {
        switch byte {
        case 48...57, 97...122: bytes.append(byte)
        case 65...90: bytes.append(byte + 32)
        default: if let last = bytes.last, last != 32 { bytes.append(32) }
        }
      }
      if bytes.last == 32 { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }
    return text.split { !($0.isLetter || $0.isNumber) }.map { NameFolding.fold(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func distinct<T: Comparable>(_ items: [T]) -> [T] {
    var result: [T] = []
    for item in items.sorted() where result.last != item { result.append(item) }
    return result
  }

  /// Shared words, in thousandths.
  func wordOverlap(_ other: TextProfile) -> Int { TextProfile.dice(words, other.words) }

  /// Shared words by weight, in thousandths: twice the weight of what is shared ÷ the weights of both.
  func wordOverlap(_ other: TextProfile, weight: (String) -> Int) -> Int {
    let shared = words.filter { other.words.contains($0) }.reduce(0) { $0 + weight($1) }
    let both = words.reduce(0) { $0 + weight($1) } + other.words.reduce(0) { $0 + weight($1) }
    return both == 0 ? 0 : shared * 2000 / both
  }

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
