internal import Locks
internal import Synchronization

/// Lets workers through one at a time, either as they come or in the order of their numbers.
package final class Turnstile<State>: @unchecked Sendable {
  // `@unchecked`: `state` is only touched while the lock is held.
  private let lock = Lock()
  private var state: State
  /// Whose turn it is; -1 where nobody is let through any more.
  ///
  /// Written while the lock is held.
  private let turn = Atomic<Int>(0)
  /// So often a worker looks whether its turn has come before it goes to sleep.
  private static var looks: Int { 50 }

  package init(_ state: State) { self.state = state }

  /// Calls `body` alone.
  package func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&state)
  }

  /// Calls `body` alone, after the calls for all lower numbers; false if the turnstile was closed
  /// before.
  package func inOrder<Failure: Error>(
    _ number: Int, _ body: (inout State) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    for _ in 0..<Self.looks where turn.load(ordering: .acquiring) != number { ThreadPause.wait(1) }
    lock.lock()
    defer { lock.unlock() }
    while true {
      let now = turn.load(ordering: .relaxed)
      if now < 0 { return false }
      if now == number { break }
      lock.wait()
    }
    try body(&state)
    turn.store(number + 1, ordering: .releasing)
    lock.broadcast()
    return true
  }

  /// Turns all away who wait or will come for a number.
  package func close() {
    lock.lock()
    turn.store(-1, ordering: .releasing)
    lock.broadcast()
    lock.unlock()
  }
}
