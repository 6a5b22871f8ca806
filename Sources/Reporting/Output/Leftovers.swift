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

/// The hidden files that outputs are being written to, and folders for temporary files, so that a
/// program that ends early leaves none.
///
/// An output removes its own when it is let go of; `exit` and signals let go of nothing.
package enum Leftovers {
  private static let lock = Lock()
  // Only touched while the lock is held.
  nonisolated(unsafe) private static var paths: Set<String> = []

  /// Removes what outputs that are neither committed nor discarded have written.
  package static func remove() {
    lock.lock()
    defer { lock.unlock() }
    for path in unsafe paths where unsafe unlink(path) != 0 && errno == EISDIR {
      try? FileManager.default.removeItem(atPath: path)
    }
    unsafe paths.removeAll()
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
}
