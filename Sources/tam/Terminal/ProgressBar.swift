private import FoundationEssentials
private import Locks
internal import MarketSizing
private import Reporting

/// A line on standard error that says how far a long run is; nothing for short ones.
final class ProgressBar: @unchecked Sendable {
  // `@unchecked`: all state is only touched under the lock.
  private let lock = Lock()
  private let isShown: Bool
  private let start = Date()
  private var last = Date.distantPast
  private var hasDrawn = false

  init(isShown: Bool) { self.isShown = isShown }

  /// Draws the line anew, at most ten times a second and not in the first half second.
  func show(_ progress: SizingOptions.Progress) {
    guard isShown else { return }
    lock.lock()
    defer { lock.unlock() }
    let now = Date()
    let elapsed = now.timeIntervalSince(start)
    guard elapsed > 0.5, now.timeIntervalSince(last) > 0.1 else { return }
    last = now
    hasDrawn = true
    let line = ProgressLine(
      bytes: progress.bytes, totalBytes: progress.totalBytes, records: progress.records,
      seconds: elapsed)
    // The last column stays free: a terminal goes on to the next line once it is written to.
    StandardError.write("\r\u{1B}[2K" + line.text(width: StandardError.width - 1))
  }

  /// Takes the line away.
  func end() {
    lock.lock()
    defer { lock.unlock() }
    if hasDrawn { StandardError.write("\r\u{1B}[2K") }
    hasDrawn = false
  }
}
