private import Foundation
internal import MarketSizing

/// A line on standard error that says how far a long run is; nothing for short ones.
final class ProgressBar: @unchecked Sendable {
  // `@unchecked`: all state is only touched under the lock.
  private let lock = NSLock()
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
    StandardError.write("\r\u{1B}[2K" + line(progress, elapsed: elapsed))
  }

  /// Takes the line away.
  func end() {
    lock.lock()
    defer { lock.unlock() }
    if hasDrawn { StandardError.write("\r\u{1B}[2K") }
    hasDrawn = false
  }

  private func line(_ progress: SizingOptions.Progress, elapsed: Double) -> String {
    let rate = Double(progress.bytes) / elapsed
    var parts = ["\(progress.records) rows", String(format: "%.0f MB/s", rate / 1e6)]
    if let total = progress.totalBytes, total > 0 {
      let share = min(1, Double(progress.bytes) / Double(total))
      let left = Double(total - progress.bytes) / max(rate, 1)
      parts.insert(String(format: "%3.0f%%", share * 100), at: 0)
      parts.append(String(format: "%.0f s left", left.rounded(.up)))
    }
    return "tam: " + parts.joined(separator: "  ")
  }
}
