/// How far a run is, in one line of a terminal.
package struct ProgressLine {
  /// How many bytes have been read.
  package var bytes: Int
  /// How many there are; nil where nobody knows, as of a pipe.
  package var totalBytes: Int?
  /// How many records have been read.
  package var records: Int
  /// For how many seconds the run has been going on.
  package var seconds: Double

  package init(bytes: Int, totalBytes: Int?, records: Int, seconds: Double) {
    (self.bytes, self.totalBytes, self.records) = (bytes, totalBytes, records)
    self.seconds = seconds
  }

  private static let barWidth = 20

  /// A bar, the share that is done, records, speed, and the time that is left.
  ///
  /// Records and speed alone where the size is not known; never wider than `width`.
  package func text(width: Int) -> String {
    let rate = seconds > 0 ? Double(bytes) / seconds : 0
    var parts = ["\(NumberText.grouped(records)) rows", "\(Self.whole(rate / 1e6)) MB/s"]
    if let totalBytes, totalBytes > 0 {
      // A list that grows while it is read has more than its size said.
      let done = min(max(bytes, 0), totalBytes)
      let percent = Self.whole((Double(done) / Double(totalBytes) * 100).rounded(.down))
      let share = String(repeating: " ", count: 3 - percent.count) + percent + "%"
      let bar = Bar.text(done, totalBytes - done, of: totalBytes, width: Self.barWidth)
      parts.insert("\(bar) \(share)", at: 0)
      if rate > 0 { parts.append(Self.clock(Double(totalBytes - done) / rate) + " left") }
    }
    return DisplayWidth.cut("tam " + parts.joined(separator: "  "), to: width)
  }

  /// Seconds as `0:07`, `12:30` or `3:00:05`, rounded up.
  private static func clock(_ seconds: Double) -> String {
    let total = Int(min(seconds.rounded(.up), 359_999))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (total / 3600, total / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(total % 60)
  }

  private static func whole(_ number: Double) -> String {
    Int(exactly: number.rounded()).map { "\($0)" } ?? "∞"
  }
}
