private import Foundation

/// Lets workers through one at a time, either as they come or in the order of their batches.
///
/// Built on `NSCondition`, which the thread sanitizer understands; `Synchronization.Mutex` makes it
/// report races that are none.
final class Turnstile<State>: @unchecked Sendable {
  // `@unchecked`: `state` and `next` are only touched while the condition is locked.
  private let condition = NSCondition()
  private var state: State
  private var next = 0
  private var isOpen = true

  init(_ state: State) { self.state = state }

  /// Calls `body` alone.
  func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    condition.lock()
    defer { condition.unlock() }
    return try body(&state)
  }

  /// Calls `body` alone, after the calls for all lower numbers; false if the turnstile was closed
  /// before.
  func inOrder(_ number: Int, _ body: (inout State) throws -> Void) rethrows -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while isOpen, next != number { condition.wait() }
    guard isOpen else { return false }
    try body(&state)
    next += 1
    condition.broadcast()
    return true
  }

  /// Turns all away who wait or will come for a number.
  func close() {
    condition.lock()
    isOpen = false
    condition.broadcast()
    condition.unlock()
  }
}
