/// Who may do what, seen apart from everything else: each person is compared with all work that can move, in a row of bits
/// that depends on no other row.
struct PairScreening {
  /// Bits by person, then item, and what keeps each person from most of the work.
  struct Rows {
    var able: [UInt64] = []
    var excluded: [UInt64] = []
    var excludedByLicence: [UInt64] = []
    var tops: [PointTally.Top?] = []
  }

  private let model: CarvingModel
  /// Tasks that move together.
  private let units: [[Int]]
  private let comparison: PairComparison
  private let kinds: WorkKinds
  /// So many pairs are worth a core of their own.
  private static let pairsApart = 200_000

  init(model: CarvingModel, units: [[Int]], comparison: PairComparison) {
    (self.model, self.units, self.comparison) = (model, units, comparison)
    kinds = WorkKinds(model)
  }

  func rows() -> Rows {
    let people = model.profiles.count
    let most = comparison.canRunBeside ? 64 : 1
    let pieces = max(1, min(most, people, people * model.items.count / PairScreening.pairsApart))
    let parts = sideBySide(count: pieces) { rows(of: people * $0 / pieces..<people * ($0 + 1) / pieces) }
    var result = Rows()
    for part in parts {
      result.able += part.able
      result.excluded += part.excluded
      result.excludedByLicence += part.excludedByLicence
      result.tops += part.tops
    }
    return result
  }

  private func rows(of people: Range<Int>) -> Rows {
    var rows = Rows()
    rows.able = Array(repeating: 0, count: people.count * model.words)
    (rows.excluded, rows.excludedByLicence) = (rows.able, rows.able)
    let tasks = units.flatMap(\.self)
    var refusals = Array(repeating: PairComparison.nothing, count: model.taskMinutes.count)
    var tally = PointTally(points: comparison.points)
    for person in people {
      comparison.refusals(person, tasks, &refusals)
      tally.clear()
      let start = (person - people.lowerBound) * model.words
      let limits = kinds.limits(of: person, in: model)
      for unit in units {
        let items = model.itemsOfTask[unit[0]]
        guard let refused = unit.first(where: { refusals[$0] != PairComparison.nothing }) else {
          for item in items {
            let mayHold =
              kinds.fits(item, limits)
              ? !model.isTooRepetitive(profile: person, item: item) : model.mayHold(profile: person, item: item)
            if mayHold { rows.able[start + item >> 6] |= UInt64(1) << UInt64(item & 63) }
          }
          continue
        }
        let point = refusals[refused]
        tally.add(point, task: refused, person: person)
        for item in items {
          let bit = UInt64(1) << UInt64(item & 63)
          rows.excluded[start + item >> 6] |= bit
          if point == PairComparison.licence { rows.excludedByLicence[start + item >> 6] |= bit }
        }
      }
      rows.tops.append(tally.top)
    }
    return rows
  }

  /// What keeps most people from a unit that nobody can do.
  func top(of unit: [Int]) -> PointTally.Top? {
    var tally = PointTally(points: comparison.points)
    var refusals = Array(repeating: PairComparison.nothing, count: model.taskMinutes.count)
    for person in model.profiles.indices {
      comparison.refusals(person, unit, &refusals)
      guard let refused = unit.first(where: { refusals[$0] != PairComparison.nothing }) else { continue }
      tally.add(refusals[refused], task: refused, person: person)
    }
    return tally.top
  }
}

/// Items of one piece by the kind of work, the moments and the place: for each person one number says of all of a kind
/// how long they may be without a closer look.
private struct WorkKinds {
  private struct Kind: Hashable {
    var work: Int
    var moments: Int
    var hasPlace: Bool
    var shares: SIMD4<Int32>
  }

  private let kinds: [Kind]
  /// By kind, a task of it.
  private let examples: [Int]
  /// By item; −1: always a closer look.
  private let kindOf: [Int]
  private let minutes: [Int]

  init(_ model: CarvingModel) {
    var kinds = Numbering<Kind>()
    var examples: [Int] = []
    kindOf = model.items.map { item in
      guard item.pieces.count == 1 else { return -1 }
      let piece = model.pieces[item.pieces.lowerBound]
      let weeks = model.soundness?.weeks
      let number = kinds.number(
        Kind(
          work: piece.kind, moments: weeks?.moments(of: piece.task) ?? 0,
          hasPlace: weeks?.hasPlace(piece.task) ?? false, shares: piece.shares))
      if number == examples.count { examples.append(piece.task) }
      return number
    }
    minutes = model.items.map(\.minutes)
    self.kinds = kinds.all
    self.examples = examples
  }

  /// The most freed minutes of each kind that are surely within the hours, the week and the limits on walking, standing and
  /// sitting of this person.
  func limits(of person: Int, in model: CarvingModel) -> [Int] {
    let profile = model.profiles[person]
    return kinds.indices.map { number in
      var most = model.soundness?.weeks?.easyMinutes(profile: person, task: examples[number]) ?? Int.max
      for (slot, limit) in profile.loadLimits.enumerated() where kinds[number].shares[slot] > 0 {
        most = min(most, limit / Int(kinds[number].shares[slot]))
      }
      // `⌈m ÷ rate⌉ ≤ n` and `m ≤ n × rate` are the same.
      return min(profile.maximum, most, CarvingModel.longest) * profile.rateByKind[kinds[number].work] / 1_000_000
    }
  }

  @inline(__always)
  func fits(_ item: Int, _ limits: [Int]) -> Bool { kindOf[item] >= 0 && minutes[item] <= limits[kindOf[item]] }
}
