/// Times a piece of work, and prints what one unit of it takes.
enum Stopwatch {
  /// Keeps results from being left out by the compiler.
  nonisolated(unsafe) static var sink = 0

  /// Prints the least time that one of seven rounds took.
  ///
  /// - Parameters:
  ///   - name: what is measured.
  ///   - count: how many units one call of `work` does.
  ///   - bytes: how many bytes it goes through; 0 where that says nothing.
  ///   - work: returns something that depends on all that it did.
  static func measure(_ name: String, count: Int, bytes: Int = 0, _ work: () -> Int) {
    let clock = ContinuousClock()
    var best = Duration.seconds(1000)
    for _ in 0..<7 {
      let time = clock.measure { unsafe sink &+= work() }
      best = min(best, time)
    }
    let seconds =
      Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
    let each = tenths(seconds * 1e9 / Double(max(1, count)))
    let rate = bytes == 0 ? "" : "   \(tenths(Double(bytes) / seconds / 1e9)) GB/s"
    print("\(padded(name, 44)) \(padded(each, -9)) ns\(rate)")
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A text with blanks behind it, or before it where the width is negative.
  private static func padded(_ text: String, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? blanks + text : text + blanks
  }
}
