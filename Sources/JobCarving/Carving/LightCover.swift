/// Items of which no plan takes more than so many, for a position would keep too little light work without them
/// (a cover inequality; Balas 1975): what is true of whole pieces of work and not of their parts.
struct LightCover: Sendable {
  var items: [Int]
  var most: Int

  /// At most one for each position, the one that cuts off most.
  static func covers(of model: CarvingModel) -> [LightCover] {
    var light: [[(item: Int, minutes: Int)]] = Array(repeating: [], count: model.donors.count)
    var other = Array(repeating: 0, count: model.donors.count)
    for item in model.items.indices {
      for index in model.items[item].pieces {
        let piece = model.pieces[index]
        if piece.light == 0 { other[piece.position] += piece.minutes }
        guard piece.light > 0, piece.minutes > 0 else { continue }
        let last = light[piece.position].count - 1
        if last >= 0, light[piece.position][last].item == item {
          light[piece.position][last].minutes += piece.minutes
        } else {
          light[piece.position].append((item, piece.minutes))
        }
      }
    }
    return model.donors.indices.compactMap { position in
      best(of: light[position], within: most(model.donors[position], other: other[position]))
    }
  }

  /// The most light minutes that may leave a position, when as much other known work leaves as can.
  private static func most(_ donor: CarvingModel.Donor, other: Int) -> Int {
    let (numerator, denominator) = (donor.lightNumerator, donor.lightDenominator)
    let kept = denominator * donor.light - numerator * donor.known
    guard numerator < denominator else { return donor.movable }
    // Whether all other work leaves, or what the minutes that may leave have room for.
    return max(
      0,
      min(
        donor.movable, (kept + numerator * other) / (denominator - numerator),
        (kept + numerator * donor.movable) / denominator))
  }

  /// Of the longest pieces, any `count` of which are too much together, one may stay away.
  private static func best(of light: [(item: Int, minutes: Int)], within most: Int) -> LightCover? {
    let sorted = light.sorted { ($0.minutes, $1.item) > ($1.minutes, $0.item) }
    var best: (cut: Int, cover: LightCover)?
    for count in 1..<max(1, min(sorted.count, mostItems) + 1) {
      // The longest list whose `count` shortest are too much.
      var length = sorted.count
      while length >= count, sorted[(length - count)..<length].reduce(0, { $0 + $1.minutes }) <= most { length -= 1 }
      guard length >= count else { continue }
      let minutes = sorted.prefix(length).reduce(0) { $0 + $1.minutes }
      // What the parts allow and whole pieces do not, as if all were of the mean length.
      let cut = min(most, minutes) - minutes * (count - 1) / length
      if cut > max(0, best?.cut ?? 0) {
        best = (cut, LightCover(items: sorted.prefix(length).map(\.item).sorted(), most: count - 1))
      }
    }
    return best?.cover
  }

  /// Of more pieces together no cover says much.
  private static let mostItems = 12
}
