/// What mentors can carry in one week, as the sharpest linear limits that every whole number of seekers keeps.
///
/// With 420 minutes, 240 for one in preparation and 60 for one who covers, a program of parts would prepare one and
/// three quarters. The points (in preparation, covering) that really fit have a hull, and its edges are these limits
/// (Chvátal 1973).
struct MentorFacets {
  /// `covering × covers + preparing × preparations ≤ limit`.
  struct Facet: Hashable {
    var covering: Int
    var preparing: Int
    var limit: Int
  }

  /// - Parameters:
  ///   - minutes: What the mentors have.
  ///   - preparing: Minutes for one in preparation.
  ///   - covering: Minutes for one who covers.
  ///   - mostCovers: More than these cannot cover at once for another reason, which has limits of its own.
  ///   - mostPrepared: As many can prepare at once, if mentors allow it.
  static func of(
    minutes: Int, preparing: Int, covering: Int, mostCovers: Int, mostPrepared: Int
  ) -> [Facet] {
    let minutes = max(0, minutes)
    let most = preparing > 0 ? min(mostPrepared, minutes / preparing) : mostPrepared
    func covers(_ prepared: Int) -> Int {
      covering > 0 ? min(mostCovers, (minutes - prepared * preparing) / covering) : mostCovers
    }
    var facets: [Facet] = []
    if most < mostPrepared { facets.append(Facet(covering: 0, preparing: 1, limit: most)) }
    if covers(0) < mostCovers { facets.append(Facet(covering: 1, preparing: 0, limit: covers(0))) }
    var from = 0
    while from < most {
      // The next corner is the one to which the hull falls least steeply, the furthest of equals.
      var to = from + 1
      for next in from + 2..<max(from + 2, most + 1)
      where (covers(next) - covers(from)) * (to - from) >= (covers(to) - covers(from)) * (next - from) {
        to = next
      }
      let (width, fall) = (to - from, covers(from) - covers(to))
      if fall > 0 {
        facets.append(Facet(covering: width, preparing: fall, limit: width * covers(from) + fall * from))
      }
      from = to
    }
    return facets
  }
}
