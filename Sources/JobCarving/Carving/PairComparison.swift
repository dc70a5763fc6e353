/// What keeps people from tasks, each seen apart from everything else: a quick answer for millions of pairs, and the
/// words for the few of them that are told.
struct PairComparison {
  /// Fills in, by task, what stands in the way of this person first, as a number below `points`; 0: a licence;
  /// ``nothing``: nothing. Only the tasks named are sure to be filled in.
  let refusals: (_ person: Int, _ tasks: [Int], _ row: inout [UInt8]) -> Void
  /// The same in words.
  let explain: (_ task: Int, _ person: Int) -> PairExclusion?
  let points: Int
  /// Whether several people can be compared beside each other.
  let canRunBeside: Bool

  static let nothing = FitTable.nothing
  static let licence = FitTable.licencePoint

  init(_ fits: FitTable) {
    refusals = { person, _, row in fits.excludingPoints(person: person, into: &row) }
    explain = { fits.exclusion(task: $0, person: $1) }
    points = FitTable.points
    canRunBeside = true
  }

  /// Of somebody's own answers; points are numbered as they come.
  init(_ exclusion: @escaping (_ task: Int, _ person: Int) -> PairExclusion?) {
    let numbers = PointNumbers()
    refusals = { person, tasks, row in
      for task in tasks { row[task] = exclusion(task, person).map(numbers.number) ?? PairComparison.nothing }
    }
    explain = exclusion
    points = PointNumbers.most
    canRunBeside = false
  }

  private final class PointNumbers {
    static let most = 128
    private var known = Numbering<String>()

    func number(_ exclusion: PairExclusion) -> UInt8 {
      if exclusion.rule == "licence" { return PairComparison.licence }
      // Those beyond the last number share it: only which of them is told as an example depends on it.
      return UInt8(min(known.number("\(exclusion.rule)/\(exclusion.point)") + 1, PointNumbers.most - 1))
    }
  }
}
