internal import Dispatch

/// Does two pieces of work beside each other, on two cores when there are, and waits for both.
///
/// Neither may touch what the other writes. What comes out does not depend on the number of cores, for each works on
/// what it was given at the start.
func sideBySide(_ first: () -> Void, _ second: () -> Void) {
  withoutActuallyEscaping(first) { first in
    withoutActuallyEscaping(second) { second in
      // Both have ended when `concurrentPerform` returns, so that nothing outlives what it captured.
      nonisolated(unsafe) let works = [first, second]
      DispatchQueue.concurrentPerform(iterations: 2) { works[$0]() }
    }
  }
}

/// What the work gives for each number below `count`, in order; as many at a time as there are cores.
func sideBySide<Answer>(count: Int, _ work: (Int) -> Answer) -> [Answer] {
  var answers: [Answer?] = Array(repeating: nil, count: count)
  answers.withUnsafeMutableBufferPointer { answers in
    withoutActuallyEscaping(work) { work in
      nonisolated(unsafe) let (work, answers) = (work, answers)
      DispatchQueue.concurrentPerform(iterations: count) { answers[$0] = work($0) }
    }
  }
  return answers.compactMap(\.self)
}
