import Foundation

/// Comparing names as people write them: case, accents, blanks, hyphens and other signs make no difference.
package enum NameFolding {
  /// `Uren per week`, `uren_per_week` and `úrenPerWeek` are all `urenperweek`.
  package static func fold(_ text: String) -> String {
    let plain =
      text.utf8.allSatisfy { $0 < 128 }
      ? text.lowercased()
      : text.folding(
        options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    return String(plain.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
  }

  /// The candidate that is fewest slips of the keyboard away, when that is at most a third of its length; the first
  /// at a tie.
  package static func nearest(to text: String, among candidates: [String]) -> String? {
    let key = Array(fold(text).unicodeScalars)
    guard !key.isEmpty, key.count <= 100 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(fold(candidate).unicodeScalars)
      guard abs(other.count - key.count) <= max(1, key.count / 3) else { continue }
      let distance = distance(key, other)
      if distance <= max(1, max(key.count, other.count) / 3), best.map({ distance < $0.distance }) ?? true {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func distance(_ a: [UnicodeScalar], _ b: [UnicodeScalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
