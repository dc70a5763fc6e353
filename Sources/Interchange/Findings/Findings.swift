/// The findings of one run, collected and never thrown one by one.
///
/// Of each code and severity, a file has at most `limit` findings with a place; one more counts the rest, with the lines of the first
/// and the last of them. A column with the wrong kind of values would else bury everything else.
public struct Findings: Sendable {
  /// So many findings of one code, severity and file are told one by one.
  package static let limit = 200

  public private(set) var all: [Diagnostic] = []
  /// How many were added, those that are only counted too; grows with every finding that is new.
  package private(set) var added = 0
  private var seen: Set<Diagnostic> = []
  private var groups: [Group: Tally] = [:]

  private struct Group: Hashable {
    var file: String
    var code: String
    var severity: Diagnostic.Severity
  }

  private struct Tally {
    var told = 0
    /// Where in `all` the finding is that counts the rest.
    var closing: Int?
    /// What tells the counted ones apart, so that none counts twice.
    var counted: Set<UInt64> = []
  }

  public init() {}

  public mutating func add(_ diagnostic: Diagnostic) {
    guard let location = diagnostic.location, let line = location.line else {
      if seen.insert(diagnostic).inserted {
        all.append(diagnostic)
        added += 1
      }
      return
    }
    guard !seen.contains(diagnostic) else { return }
    let group = Group(file: location.file, code: diagnostic.code, severity: diagnostic.severity)
    if let rest = diagnostic.rest {
      seen.insert(diagnostic)
      count(rest.count, from: line, to: rest.lastLine, in: group)
    } else if groups[group, default: Tally()].told < Findings.limit {
      groups[group, default: Tally()].told += 1
      seen.insert(diagnostic)
      all.append(diagnostic)
      added += 1
    } else if groups[group, default: Tally()].counted.insert(Findings.fingerprint(diagnostic)).inserted {
      count(1, from: line, to: line, in: group)
    }
  }

  private mutating func count(_ count: Int, from first: Int, to last: Int, in group: Group) {
    added += count
    if let index = groups[group]?.closing {
      let old = all[index]
      all[index] = FileTexts.more(
        group.severity, code: group.code, file: group.file, count: count + (old.rest?.count ?? 0),
        first: min(first, old.location?.line ?? first),
        last: max(last, old.rest?.lastLine ?? last))
    } else {
      groups[group, default: Tally()].closing = all.count
      all.append(
        FileTexts.more(
          group.severity, code: group.code, file: group.file, count: count, first: first, last: last))
    }
  }

  /// The same for the same place and message in every run (FNV-1a).
  private static func fingerprint(_ diagnostic: Diagnostic) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for number in [diagnostic.location?.line ?? 0, diagnostic.location?.column ?? 0] {
      for shift in stride(from: 0, to: 64, by: 8) { take(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    for byte in (diagnostic.location?.path ?? "").utf8 { take(byte) }
    for byte in diagnostic.message.en.utf8 { take(byte) }
    return hash
  }

  public mutating func add(contentsOf other: Findings) {
    for diagnostic in other.all { add(diagnostic) }
  }

  public var hasErrors: Bool { all.contains { $0.severity == .error } }
  public var isEmpty: Bool { all.isEmpty }

  /// By place in the input; findings without a place come first, and one that counts the rest comes behind its like.
  public var sorted: [Diagnostic] {
    all.enumerated().sorted { a, b in
      switch (a.element.location, b.element.location) {
      case (nil, nil): a.offset < b.offset
      case (nil, _): true
      case (_, nil): false
      case (let x?, let y?): x == y ? a.offset < b.offset : x < y
      }
    }.map(\.element)
  }

  /// How many there are of this severity, those that are only counted too.
  public func count(of severity: Diagnostic.Severity) -> Int {
    all.reduce(0) { $0 + ($1.severity == severity ? $1.rest?.count ?? 1 : 0) }
  }
}
