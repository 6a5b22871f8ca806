#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Waiting for another thread that is about to be done.
package enum ThreadPause {
  /// Lets others run: for a moment at first, then for some ten microseconds at a time.
  ///
  /// - Parameter looks: how often the thread has waited already.
  package static func wait(_ looks: Int) {
    if looks < 50 { sched_yield() } else { usleep(20) }
  }
}
