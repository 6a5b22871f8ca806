internal import Synchronization

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Lets workers through one at a time, either as they come or in the order of their numbers.
///
/// Built on the system's mutex, which the thread sanitizer understands; `Synchronization.Mutex` makes
/// it report races that are none.
@safe
package final class Turnstile<State>: @unchecked Sendable {
  // `@unchecked`: `state` is only touched while the mutex is locked.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var state: State
  /// Whose turn it is; -1 where nobody is let through any more. Written while the mutex is locked.
  private let turn = Atomic<Int>(0)
  /// So often a worker looks whether its turn has come before it goes to sleep.
  private static var looks: Int { 50 }

  package init(_ state: State) {
    self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Calls `body` alone.
  package func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Calls `body` alone, after the calls for all lower numbers; false if the turnstile was closed
  /// before.
  package func inOrder<Failure: Error>(
    _ number: Int, _ body: (inout State) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    for _ in 0..<Self.looks where turn.load(ordering: .acquiring) != number { sched_yield() }
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      let now = turn.load(ordering: .relaxed)
      if now < 0 { return false }
      if now == number { break }
      unsafe pthread_cond_wait(condition, mutex)
    }
    try body(&state)
    turn.store(number + 1, ordering: .releasing)
    unsafe pthread_cond_broadcast(condition)
    return true
  }

  /// Turns all away who wait or will come for a number.
  package func close() {
    unsafe pthread_mutex_lock(mutex)
    turn.store(-1, ordering: .releasing)
    unsafe pthread_cond_broadcast(condition)
    unsafe pthread_mutex_unlock(mutex)
  }
}
