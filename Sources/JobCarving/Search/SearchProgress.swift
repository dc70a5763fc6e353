/// What a running search knows, for somebody who watches it.
public struct SearchProgress: Hashable, Sendable {
  public var iterations: Int
  public var score: Score
  public var bound: Score
  public var elapsed: Duration

  public init(iterations: Int, score: Score, bound: Score, elapsed: Duration) {
    self.iterations = iterations
    self.score = score
    self.bound = bound
    self.elapsed = elapsed
  }
}
