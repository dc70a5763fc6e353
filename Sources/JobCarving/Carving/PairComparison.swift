/// What keeps people from tasks, each seen apart from everything else: a quick answer for millions of pairs, and the
/// words for the few of them that are told.
struct PairComparison {
  /// What stands in the way first, as a number below `points`; 0: a licence. `nil`: nothing.
  let point: (_ task: Int, _ person: Int) -> Int?
  /// The same in words.
  let explain: (_ task: Int, _ person: Int) -> PairExclusion?
  let points: Int

  init(_ fits: FitTable) {
    point = { fits.excludingPoint(task: $0, person: $1) }
    explain = { fits.exclusion(task: $0, person: $1) }
    points = FitTable.points
  }

  /// Of somebody's own answers; points are numbered as they come.
  init(_ exclusion: @escaping (_ task: Int, _ person: Int) -> PairExclusion?) {
    let numbers = Numbers()
    point = { task, person in exclusion(task, person).map(numbers.number) }
    explain = exclusion
    points = Numbers.most
  }

  private final class Numbers {
    static let most = 256
    private var known: [String: Int] = [:]

    func number(_ exclusion: PairExclusion) -> Int {
      if exclusion.rule == "licence" { return 0 }
      let key = "\(exclusion.rule)/\(exclusion.point)"
      if let number = known[key] { return number }
      // Those beyond the last number share it: only which of them is told as an example depends on it.
      let number = min(known.count + 1, Numbers.most - 1)
      known[key] = number
      return number
    }
  }
}
