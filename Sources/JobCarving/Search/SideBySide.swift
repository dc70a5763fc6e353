internal import Dispatch

/// What the work gives for each number below `count`, in order; as many at a time as there are cores.
///
/// No piece of work may touch what another writes. What comes out does not depend on the number of cores, for each works
/// on what it was given at the start.
func sideBySide<Answer>(count: Int, _ work: (Int) -> Answer) -> [Answer] {
  var answers: [Answer?] = Array(repeating: nil, count: count)
  answers.withUnsafeMutableBufferPointer { answers in
    withoutActuallyEscaping(work) { work in
      // All have ended when `concurrentPerform` returns, so that nothing outlives what it captured.
      nonisolated(unsafe) let (work, answers) = (work, answers)
      DispatchQueue.concurrentPerform(iterations: count) { answers[$0] = work($0) }
    }
  }
  return answers.compactMap(\.self)
}

/// Does two pieces of work beside each other, and waits for both.
func sideBySide(_ first: () -> Void, _ second: () -> Void) {
  _ = sideBySide(count: 2) { $0 == 0 ? first() : second() }
}
