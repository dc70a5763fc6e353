import Foundation
public import Interchange

/// Occupations of ESCO with their ISCO-08 group, to look up the name of a position in (beroepen opzoeken).
///
///     var findings = Findings()
///     let catalogue = ESCOCatalogue(directory: "esco-nl", into: &findings)
///     catalogue?.lookUp("schoonmaker").first?.isco   // a proposal; a person chooses
///
/// Read are `occupations_*.csv` and `ISCOGroups_*.csv` of a download in one language. Every label counts: preferred,
/// other and hidden ones, and the titles of the ISCO groups.
public struct ESCOCatalogue: Sendable {
  public enum LabelKind: String, Hashable, Sendable, Codable { case preferred, alternative, hidden, group }

  /// One occupation, or one group, that the name may stand for.
  public struct Match: Hashable, Sendable, Codable {
    /// ISCO-08, four digits for an occupation.
    public var isco: String
    public var iscoTitle: String
    /// The code of the occupation in ESCO; empty for a group.
    public var esco: String
    public var occupation: String
    public var uri: String
    /// The label that is most like the name.
    public var label: String
    public var labelKind: LabelKind
    /// Likeness in thousandths: 1000 the same letters, else at most 999.
    public var score: Int
    /// Shared words in thousandths, each by its weight.
    public var wordOverlap: Int
    public var trigramOverlap: Int
  }

  struct Label: Sendable {
    var text: String
    var kind: LabelKind
    var entry: Int
    var profile: TextProfile
  }

  struct Entry: Sendable {
    var isco: String
    var esco: String
    var name: String
    var uri: String
  }

  private(set) var entries: [Entry] = []
  private(set) var labels: [Label] = []
  private var titles: [String: String] = [:]
  /// How much a word tells: the fewer labels have it, the more.
  private(set) var wordWeights: [String: Int] = [:]
  /// Labels by group of three letters.
  private var postings: [UInt64: [Int32]] = [:]

  /// The line that the licence of ESCO asks for.
  public static let attribution = "This service uses the ESCO classification of the European Commission."

  /// Reads the two tables in `directory`; `nil` when one is not there or has not the columns, with errors in `findings`.
  public init?(directory: String, into findings: inout Findings) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory).sorted() else {
      findings.add(CatalogueTexts.noFolder(directory))
      return nil
    }
    func table(_ prefix: String) -> String? {
      let found = names.filter { $0.lowercased().hasPrefix(prefix) && $0.lowercased().hasSuffix(".csv") }
      if found.count > 1 { findings.add(CatalogueTexts.several(directory, found)) }
      guard let first = found.first else {
        findings.add(CatalogueTexts.missing(directory, prefix + "*.csv"))
        return nil
      }
      return (directory as NSString).appendingPathComponent(first)
    }
    let paths = (table("occupations"), table("iscogroups"))
    guard let occupations = paths.0, let groups = paths.1 else { return nil }
    guard readGroups(groups, into: &findings), readOccupations(occupations, into: &findings) else { return nil }
    index()
  }

  private mutating func readGroups(_ path: String, into findings: inout Findings) -> Bool {
    CatalogueTable.read(path, columns: ["code", "preferredLabel", "conceptUri"], into: &findings) { row in
      titles[row[0]] = row[1]
      guard row[0].count == 4 else { return }
      entries.append(Entry(isco: row[0], esco: "", name: row[1], uri: row[2]))
      add(row[1], .group)
    }
  }

  private mutating func readOccupations(_ path: String, into findings: inout Findings) -> Bool {
    let columns = ["iscoGroup", "code", "preferredLabel", "conceptUri", "altLabels", "hiddenLabels"]
    return CatalogueTable.read(path, columns: columns, into: &findings) { row in
      guard !row[0].isEmpty, !row[2].isEmpty else { return }
      entries.append(Entry(isco: row[0], esco: row[1], name: row[2], uri: row[3]))
      add(row[2], .preferred)
      for label in row[4].split(whereSeparator: \.isNewline) { add(String(label), .alternative) }
      for label in row[5].split(whereSeparator: \.isNewline) { add(String(label), .hidden) }
    }
  }

  private mutating func add(_ text: String, _ kind: LabelKind) {
    let text = text.trimmingBlanks()
    guard !text.isEmpty else { return }
    labels.append(Label(text: text, kind: kind, entry: entries.count - 1, profile: TextProfile(text)))
  }

  private mutating func index() {
    for (number, label) in labels.enumerated() {
      for word in label.profile.words { wordWeights[word, default: 0] += 1 }
      for group in label.profile.trigrams { postings[group, default: []].append(Int32(clamping: number)) }
    }
    wordWeights = wordWeights.mapValues { weight(ofWordIn: $0) }
  }

  /// One more for each time that half as many labels have the word: the whole part of log2(labels ÷ labels with it),
  /// and one (inverse document frequency). A word that none has weighs as one that a single label has.
  private func weight(ofWordIn count: Int) -> Int {
    let ratio = max(1, labels.count / max(1, count))
    return Int.bitWidth - ratio.leadingZeroBitCount
  }

  private func weight(of word: String) -> Int { wordWeights[word] ?? weight(ofWordIn: 1) }

  /// The occupations and groups whose labels are most like the name, best first.
  ///
  /// The score is 1000 for the same letters, case, accents and signs aside; else two thirds the shared groups of three
  /// letters and one third the shared words, of which a rare one weighs more than a common one, at most 999. At a tie a preferred label goes first, then the ESCO code.
  /// Only the best label of an occupation counts.
  public func lookUp(_ name: String, limit: Int = 10) -> [Match] { lookUp(name, limit: limit) { _ in true } }

  /// `counts` says which labels take part, for a test that leaves one out.
  func lookUp(_ name: String, limit: Int, counts: (Int) -> Bool) -> [Match] {
    let wanted = TextProfile(name)
    guard !wanted.folded.isEmpty else { return [] }
    var shared: [Int32: Int] = [:]
    for group in wanted.trigrams { for label in postings[group] ?? [] { shared[label, default: 0] += 1 } }
    var best: [Int: (rank: (Int, Int, Int), label: Int, words: Int, trigrams: Int)] = [:]
    for (number, common) in shared {
      let label = labels[Int(number)]
      guard counts(Int(number)) else { continue }
      let trigrams = common * 2000 / (wanted.trigrams.count + label.profile.trigrams.count)
      let words = wanted.wordOverlap(label.profile, weight: weight(of:))
      let isSame = wanted.folded == label.profile.folded
      let score = isSame ? 1000 : min(999, (2 * trigrams + words) / 3)
      // A larger rank is better; the number of the label decides what nothing else does.
      let rank = (score, -ESCOCatalogue.order(label.kind), -Int(number))
      if best[label.entry].map({ $0.rank < rank }) ?? true { best[label.entry] = (rank, Int(number), words, trigrams) }
    }
    let sorted = best.sorted { a, b in
      let (x, y) = (a.value.rank, b.value.rank)
      if x.0 != y.0 { return x.0 > y.0 }
      if x.1 != y.1 { return x.1 > y.1 }
      return (entries[a.key].isco, entries[a.key].esco, a.key) < (entries[b.key].isco, entries[b.key].esco, b.key)
    }
    return sorted.prefix(limit).map { key, value in
      let (entry, label) = (entries[key], labels[value.label])
      return Match(
        isco: entry.isco, iscoTitle: titles[entry.isco] ?? "", esco: entry.esco, occupation: entry.name, uri: entry.uri,
        label: label.text, labelKind: label.kind, score: value.rank.0, wordOverlap: value.words,
        trigramOverlap: value.trigrams)
    }
  }

  private static func order(_ kind: LabelKind) -> Int {
    switch kind {
    case .preferred: 0
    case .alternative: 1
    case .hidden: 2
    case .group: 3
    }
  }
}

/// A table of a catalogue by the names of its columns.
enum CatalogueTable {
  /// Calls the body with the cells of the columns for each row; `false`, with errors, when the table cannot be read.
  static func read(
    _ path: String, columns: [String], into findings: inout Findings, _ body: ([String]) -> Void
  ) -> Bool {
    guard
      let table = Table.read(path, into: &findings, recognise: { cells in cells.count { columns.contains($0) } })
    else { return false }
    let names = table.header.map(\.text)
    let places = columns.map { names.firstIndex(of: $0) }
    for (column, place) in zip(columns, places) where place == nil {
      findings.add(CatalogueTexts.missingColumn(path, column))
    }
    let known = places.compactMap(\.self)
    guard known.count == columns.count else { return false }
    for row in 0..<table.rowCount {
      body(known.map { table.cell(row: row, column: $0)?.text ?? "" })
    }
    return true
  }
}
