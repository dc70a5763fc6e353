/// The seeded generator of every search: same seed, same numbers, on any machine (Steele, Lea, Flood 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number that stands for another, so spread that sums of them tell sets apart.
  static func mixed(_ number: UInt64) -> UInt64 {
    var generator = SplitMix64(seed: number)
    return generator.next()
  }

  /// A number in `0..<bound`, by Lemire's multiplication; the tiny bias is the same everywhere.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "A choice needs at least one possibility.")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
