/// Counts a search's iterations against its stopping criterion and remembers why it stopped.
///
/// The clock and the interruption are asked now and then only; a run that one of them ended is not reproducible by
/// its criterion, but it is by the number of iterations that it did.
struct SearchBudget {
  private let criterion: StoppingCriterion
  private let isInterrupted: (@Sendable () -> Bool)?
  private let start = ContinuousClock.now
  private(set) var iterations = 0
  private var lastImprovement = 0
  private(set) var stopReason: StopReason?

  init(_ criterion: StoppingCriterion, isInterrupted: (@Sendable () -> Bool)?) {
    self.criterion = criterion
    self.isInterrupted = isInterrupted
  }

  var elapsed: Duration { ContinuousClock.now - start }
  var isReproducible: Bool { stopReason != .time && stopReason != .interrupted }

  /// Iterations that may still be done before the count itself ends the run; `nil` is without end.
  var remainingIterations: Int? { criterion.iterations.map { max(0, $0 - iterations) } }

  mutating func improved() { lastImprovement = iterations }

  /// Whether the time is up or somebody interrupts; for stretches of work that are not iterations, and that go on when
  /// the iterations are used up.
  mutating func isOutOfTime() -> Bool {
    if stopReason == .time || stopReason == .interrupted { return true }
    if let isInterrupted, isInterrupted() {
      stopReason = .interrupted
    } else if let time = criterion.time, elapsed >= time {
      // What was cut off by the clock is not the same on every machine, whatever else had ended before.
      stopReason = .time
    } else {
      return false
    }
    return true
  }

  /// Whether the run is at its end, for whatever reason.
  mutating func checkClock() -> Bool { stopReason != nil || isOutOfTime() }

  /// Counts one iteration; `false` when it may not be done any more.
  mutating func next() -> Bool {
    if stopReason != nil { return false }
    if let limit = criterion.iterations, iterations >= limit {
      stopReason = .iterations
      return false
    }
    if let limit = criterion.noImprovement, iterations - lastImprovement >= limit {
      stopReason = .noImprovement
      return false
    }
    if iterations & 255 == 0, isOutOfTime() { return false }
    iterations += 1
    return true
  }

  /// Records a proof that made the rest of the budget unnecessary.
  mutating func replaceStop(_ reason: StopReason) {
    if stopReason != .interrupted && stopReason != .time { stopReason = reason }
  }

  mutating func stop(_ reason: StopReason) { if stopReason == nil { stopReason = reason } }
}
