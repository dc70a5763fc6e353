/// Amounts that the comparison with a person needs: shares of the time, kilograms, times an hour.
///
/// O*NET rates time shares (never … continually) and no kilograms; the lines to kilograms and to times an hour, and
/// the division of "standing" into walking and standing, are ours, hence quality C for them and B for the division.
/// Minutes on end and lifts an hour are not in O*NET: unknown.
struct ONetExposures: Sendable {
  static let sitting = "4.C.2.d.1.a"
  static let standing = "4.C.2.d.1.b"
  static let walking = "4.C.2.d.1.d"
  static let bending = "4.C.2.d.1.h"
  static let elements = [sitting, standing, walking, bending]

  /// Shares of the working time, which add up to 1.
  struct Posture: Sendable, Equatable {
    var sit: Double
    var walk: Double
    var stand: Double
  }

  var posture: Posture?
  var liftKilograms: Double?
  var pushKilograms: Double?
  var reachesPerHour: Double?
  var bendsPerHour: Double?

  static let liftLine: [(x: Double, y: Double)] = [
    (1, 0), (1.5, 2), (2, 4), (2.5, 8), (3, 12), (3.5, 20), (4, 30), (4.5, 40),
  ]
  static let pushLine: [(x: Double, y: Double)] = [(1, 0), (1.5, 3), (2, 6), (2.5, 10), (3, 15), (3.5, 25), (4, 35)]

  /// The amounts of the occupation, or those of one of its tasks when its shift is given.
  ///
  /// A shift of the level moves the rating by as much as the level's line says; kilograms are not shifted, only gated.
  init(
    _ ratings: ONetRatings, _ values: ONetOccupationValues, shift: ONetTaskShifts.Shift? = nil,
    catalogue: ONetCatalogue = .embedded
  ) {
    func moved(_ dimension: CapabilityDimension, from rating: Double?) -> Double? {
      let index = ONetCatalogue.index(of: dimension)
      guard let rating, let shift else { return rating }
      guard let level = values.levels[index] else { return rating }
      let knots = catalogue.composites[index].knots
      let target = ONetTaskShifts.level(occupation: level, composite: index, shift: shift)
      return min(max(rating + knots.rating(at: target) - knots.rating(at: level), 1), 5)
    }
    let bodyGateIsShut = shift.map { !$0.opensBodyGate } ?? false
    func kilograms(_ dimension: CapabilityDimension, _ line: [(x: Double, y: Double)]) -> Double? {
      values.means[ONetCatalogue.index(of: dimension)].map { mean in
        let kilograms = ONetScale.interpolate(mean, line)
        return bodyGateIsShut ? min(kilograms, ONetTaskShifts.gatedKilograms) : kilograms
      }
    }
    posture = ONetExposures.posture(
      sit: moved(.sit, from: ratings[ONetExposures.sitting]),
      stand: moved(.stand, from: ratings[ONetExposures.standing]),
      walk: moved(.walk, from: ratings[ONetExposures.walking]))
    liftKilograms = kilograms(.lift, ONetExposures.liftLine)
    pushKilograms = kilograms(.push, ONetExposures.pushLine)
    reachesPerHour = moved(.reach, from: values.means[ONetCatalogue.index(of: .reach)])
      .map { 1200 * ONetScale.share(ofRating: $0) }
    bendsPerHour = moved(.bend, from: ratings[ONetExposures.bending]).map { 300 * ONetScale.share(ofRating: $0) }
  }

  /// Sitting and being on one's feet fill the time (s + f is 1.04 ± 0.07 over the occupations, so O*NET's "standing"
  /// includes walking); the time on one's feet is divided in proportion to the two ratings.
  static func posture(sit: Double?, stand: Double?, walk: Double?) -> Posture? {
    guard let sit = sit.map(ONetScale.share), let stand = stand.map(ONetScale.share),
      let walk = walk.map(ONetScale.share),
      sit + stand > 0
    else { return nil }
    let onFeet = stand / (sit + stand)
    let walking = stand + walk > 0 ? onFeet * walk / (stand + walk) : 0
    return Posture(sit: 1 - onFeet, walk: walking, stand: onFeet - walking)
  }
}
