/// When a search stops: a value, combined by listing.
public struct StoppingCriterion: Hashable, Sendable {
  public var iterations: Int?
  public var noImprovement: Int?
  public var time: Duration?

  public static func iterations(_ limit: Int) -> Self { StoppingCriterion(iterations: limit) }
  public static func noImprovement(_ limit: Int) -> Self { StoppingCriterion(noImprovement: limit) }
  public static func time(_ limit: Duration) -> Self { StoppingCriterion(time: limit) }

  /// Stops as soon as one of the criteria says so.
  public static func any(_ criteria: Self...) -> Self {
    var result = StoppingCriterion()
    for criterion in criteria {
      result.iterations = [result.iterations, criterion.iterations].compactMap(\.self).min()
      result.noImprovement = [result.noImprovement, criterion.noImprovement].compactMap(\.self).min()
      result.time = [result.time, criterion.time].compactMap(\.self).min()
    }
    return result
  }

  public init(iterations: Int? = nil, noImprovement: Int? = nil, time: Duration? = nil) {
    self.iterations = iterations
    self.noImprovement = noImprovement
    self.time = time
  }
}
