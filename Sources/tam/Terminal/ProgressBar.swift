private import FoundationEssentials
private import Locks
internal import MarketSizing

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
    var parts = ["\(progress.records) rows", "\(whole(rate / 1e6)) MB/s"]
    if let total = progress.totalBytes, total > 0 {
      let share = min(1, Double(progress.bytes) / Double(total))
      let left = Double(total - progress.bytes) / max(rate, 1)
      let percent = whole(share * 100)
      parts.insert(String(repeating: " ", count: 3 - percent.count) + percent + "%", at: 0)
      parts.append("\(whole(left.rounded(.up))) s left")
    }
    return "tam: " + parts.joined(separator: "  ")
  }

  private func whole(_ number: Double) -> String {
    Int(exactly: number.rounded(.toNearestOrEven)).map(String.init) ?? "∞"
  }
}
