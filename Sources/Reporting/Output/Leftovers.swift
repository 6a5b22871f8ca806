#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif
#if canImport(FoundationEssentials)
  private import FoundationEssentials
#else
  private import Foundation
#endif
private import Locks

/// The hidden files that outputs are being written to, folders for temporary files, and programs that
/// work in them, so that a program that ends early leaves none.
///
/// An output removes its own when it is let go of; `exit` and signals let go of nothing.
package enum Leftovers {
  private static let lock = Lock()
  // Only touched while the lock is held.
  nonisolated(unsafe) private static var paths: Set<String> = []
  nonisolated(unsafe) private static var groups: Set<Int32> = []

  /// Removes what outputs that are neither committed nor discarded have written, and ends programs that
  /// still run for them.
  package static func remove() {
    lock.lock()
    defer { lock.unlock() }
    for group in unsafe groups { end(group) }
    unsafe groups.removeAll()
    for path in unsafe paths where unsafe unlink(path) != 0 && errno == EISDIR {
      try? FileManager.default.removeItem(atPath: path)
    }
    unsafe paths.removeAll()
  }

  /// Ends the processes of a group, and waits a little, for one that lives can make its files anew.
  private static func end(_ group: Int32) {
    for _ in 0..<100 where kill(-group, SIGKILL) == 0 { usleep(2_000) }
  }

  static func add(_ path: String) {
    lock.lock()
    defer { lock.unlock() }
    _ = unsafe paths.insert(path)
  }

  /// Forgets a file that has been renamed or removed.
  static func forget(_ path: String) {
    lock.lock()
    defer { lock.unlock() }
    _ = unsafe paths.remove(path)
  }

  /// Remembers a program that leads a group of its own.
  static func add(group: Int32) {
    lock.lock()
    defer { lock.unlock() }
    _ = unsafe groups.insert(group)
  }

  /// Forgets a program that has ended; does not come back where ``remove()`` has ended it, for then
  /// this one ends as well, and has nothing to say of it.
  static func forget(group: Int32) {
    lock.lock()
    let isOwnEnd = unsafe groups.remove(group) != nil
    lock.unlock()
    while !isOwnEnd { pause() }
  }
}
