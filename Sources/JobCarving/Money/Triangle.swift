/// Something that is not known for sure: the lowest, the likely and the highest value, as a triangular distribution.
///
/// Whole numbers in a unit of the caller's; everything here is integer arithmetic, so that the same random number
/// gives the same value on every machine.
struct Triangle: Hashable, Sendable {
  let low: Int
  let likely: Int
  let high: Int

  init(_ low: Int, _ likely: Int, _ high: Int) {
    self.likely = likely
    self.low = min(low, likely)
    self.high = max(high, likely)
  }

  /// The value below which a part `position` ÷ 2³² of the distribution lies (kwantiel).
  ///
  /// With w = high − low: `low + √(p·w·(likely − low))` up to the likely value, `high − √((1 − p)·w·(high − likely))`
  /// above it, each root to the nearest whole number.
  func quantile(_ position: UInt32) -> Int {
    let width = high - low
    guard width > 0 else { return likely }
    let p = Int(position)
    if p * width < (likely - low) << 32 {
      return low + root(p, width * (likely - low))
    }
    return high - root((1 << 32) - p, width * (high - likely))
  }

  /// The nearest whole number to `√(p ÷ 2³² × area)`.
  private func root(_ p: Int, _ area: Int) -> Int {
    let product = p.multipliedFullWidth(by: area)
    // Eight binary places more than a whole number, so that small roots are right as well.
    let square = product.high << 40 | Int(product.low >> 24)
    // The square root of a whole number below 2⁵³, and a sixteenth of it, are the same on every machine (IEEE 754).
    return Int((Double(square).squareRoot() / 16).rounded())
  }
}

extension SplitMix64 {
  /// The upper 32 bits of the next number: a position in a distribution.
  mutating func position() -> UInt32 { UInt32(truncatingIfNeeded: next() >> 32) }
}

/// `amount × numerator ÷ denominator`, halves away from zero; an amount that does not fit stops at the largest one.
func scaled(_ amount: Int, _ numerator: Int, _ denominator: Int) -> Int {
  let product = amount.magnitude.multipliedFullWidth(by: numerator.magnitude)
  let divisor = denominator.magnitude
  let isNegative = (amount < 0) != (numerator < 0)
  guard product.high < divisor else { return isNegative ? .min / 4 : .max / 4 }
  let (quotient, rest) = divisor.dividingFullWidth(product)
  let rounded = Int(clamping: min(quotient, UInt(Int.max / 4)) + (rest >= divisor - rest ? 1 : 0))
  return isNegative ? -rounded : rounded
}
