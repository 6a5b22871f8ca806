import Testing

@testable import Reporting

/// The line that whoever waits sees.
@Suite struct ProgressLineTests {
  private func text(_ bytes: Int, of total: Int?, after seconds: Double, width: Int = 100) -> String
  {
    ProgressLine(bytes: bytes, totalBytes: total, records: 1_234_567, seconds: seconds)
      .text(width: width)
  }

  @Test func aFileHasAShareAndAnEnd() {
    #expect(
      text(250_000_000, of: 1_000_000_000, after: 2)
        == "tam █████░░░░░░░░░░░░░░░  25%  1,234,567 rows  125 MB/s  0:06 left")
    #expect(text(1, of: 1_000_000_000, after: 1).contains("  0%  "))
    #expect(text(999_999_999, of: 1_000_000_000, after: 1).contains(" 99%  "))
    #expect(text(1000, of: 1000, after: 1).hasSuffix("0:00 left"))
  }

  @Test func aPipeHasNeither() {
    #expect(text(250_000_000, of: nil, after: 2) == "tam 1,234,567 rows  125 MB/s")
    #expect(text(250_000_000, of: 0, after: 2) == "tam 1,234,567 rows  125 MB/s")
  }

  @Test(arguments: [(59.2, "1:00"), (61, "1:01"), (3599, "59:59"), (10_805, "3:00:05")])
  func timeLeft(_ seconds: Double, _ expected: String) {
    let line = ProgressLine(
      bytes: 1000, totalBytes: 1000 + Int(seconds * 1000), records: 1, seconds: 1)
    #expect(line.text(width: 100).hasSuffix("  \(expected) left"))
  }

  /// What can't be: a list that has grown, no time at all, numbers without an end.
  @Test func oddNumbersAreNoCrash() {
    #expect(text(2000, of: 1000, after: 1).contains("100%"))
    #expect(!text(0, of: 1000, after: 0).contains("left"))
    #expect(text(1, of: .max, after: 1e9).contains("99:59:59 left"))
    #expect(text(.max, of: .max, after: 1e-300).contains("∞"))
  }

  @Test func aNarrowTerminalCutsIt() {
    for width in 1...80 {
      #expect(DisplayWidth.of(text(250, of: 1000, after: 1, width: width)) <= width)
    }
  }
}
