#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Lets one thread at a time through, and lets threads wait for what others do meanwhile.
///
/// A mutex and a condition of POSIX. The thread sanitizer understands these; `Synchronization.Mutex`
/// makes it report races that are none. Foundation's `NSLock` and `NSCondition` are the same; with a
/// lock of our own, no file needs Foundation, of which one call more can bring in 50 MB.
@safe
package final class Lock: @unchecked Sendable {
  // `@unchecked`: both are made for being used by several threads, and never move.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  /// A lock that is open.
  package init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe condition.initialize(to: pthread_cond_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Waits until no other thread holds the lock, and takes it.
  package func lock() { unsafe pthread_mutex_lock(mutex) }

  /// Gives the lock back.
  package func unlock() { unsafe pthread_mutex_unlock(mutex) }

  /// Gives the lock back until ``broadcast()`` is called, or for no reason, and takes it again.
  package func wait() { unsafe pthread_cond_wait(condition, mutex) }

  /// Wakes all that wait.
  package func broadcast() { unsafe pthread_cond_broadcast(condition) }
}
