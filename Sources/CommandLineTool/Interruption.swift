import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C: the first ends the search and keeps the best plan, the second stops at once.
enum Interruption {
  private static let count = Atomic<Int>(0)

  static func listen() {
    // Touch the counter before a signal can, so that the handler allocates nothing.
    _ = count.load(ordering: .relaxed)
    signal(SIGINT) { _ in
      if Interruption.count.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
    }
    signal(SIGPIPE, SIG_DFL)
    // A program that starts this one from a thread that blocks signals, as Foundation's `Process` can, leaves them
    // blocked here: Ctrl-C would never arrive.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  static var hasHappened: Bool { count.load(ordering: .relaxed) > 0 }
}
