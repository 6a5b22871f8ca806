private import FoundationEssentials
private import Locks
internal import MarketSizing
private import Reporting

/// A line on standard error that says how far a long run is; nothing for short ones.
final class ProgressBar: @unchecked Sendable {
  // `@unchecked`: all state is only touched under the lock, which is one for all bars, as there is one
  // standard error.
  private static let lock = Lock()
  /// Whether the line stands there.
  nonisolated(unsafe) private static var hasDrawn = false
  private let isShown: Bool
  private let start = Date()
  private var last = Date.distantPast

  init(isShown: Bool) { self.isShown = isShown }

  /// Draws the line anew, at most ten times a second and not in the first half second.
  func show(_ progress: SizingOptions.Progress) {
    guard isShown else { return }
    Self.lock.lock()
    defer { Self.lock.unlock() }
    let now = Date()
    let elapsed = now.timeIntervalSince(start)
    guard elapsed > 0.5, now.timeIntervalSince(last) > 0.1 else { return }
    last = now
    unsafe Self.hasDrawn = true
    let line = ProgressLine(
      bytes: progress.bytes, totalBytes: progress.totalBytes, records: progress.records,
      seconds: elapsed)
    // The last column stays free: a terminal goes on to the next line once it is written to.
    StandardError.write("\r\u{1B}[2K" + line.text(width: StandardError.width - 1))
  }

  /// Takes the line away.
  func end() {
    Self.lock.lock()
    Self.wipe()
    Self.lock.unlock()
  }

  /// Takes the line away, and lets nobody draw another: the program is about to end.
  static func endForGood() {
    // Never given back.
    lock.lock()
    wipe()
  }

  private static func wipe() {
    if unsafe hasDrawn { StandardError.write("\r\u{1B}[2K") }
    unsafe hasDrawn = false
  }
}
