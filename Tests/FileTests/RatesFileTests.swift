import DelimitedText
import Firmographics
import TestSupport
import Testing

@testable import tam

@Suite struct RatesFileTests {
  static func load(_ text: String) throws -> [RatesFile.Entry] {
    let folder = try TemporaryFolder()
    return try RatesFile.load(path: folder.write(text, to: "rates.csv")).entries
  }

  @Test func readsRatesInAnyOrderOfColumns() throws {
    let entries = try Self.load("currency,rate,date\nUSD,0.92,2026-01-31\ngbp, 1.15 ,2025-12-31\n")
    #expect(entries.map(\.currency.code) == ["USD", "GBP"])
    #expect(entries.map(\.rate.rate.description) == ["0.92", "1.15"])
    #expect(entries.map(\.rate.date.description) == ["2026-01-31", "2025-12-31"])
    let other = try Self.load("Source;Date;Rate;Currency\n\"ECB; daily\";2026-01-31;0.92;USD\n")
    #expect(other.map(\.rate.source) == ["ECB; daily"])
  }

  @Test(arguments: [
    ("currency,rate\nUSD,1\n", ["1 there is no column “date”"]),
    ("currency,rate,date\nDOLLAR,1,2026-01-31\n", ["2 unknown currency “DOLLAR”"]),
    (
      "currency,rate,date\nUSD,x,31.1.26\n\nEUR,-1,2026-02-30\n",
      [
        "2 “x” is no rate", "2 “31.1.26” is no date", "4 “-1” is no rate",
        "4 “2026-02-30” is no date",
      ]
    ),
    ("currency,rate,date\nUSD\n", ["2 “” is no rate", "2 “” is no date"]),
    ("currency,rate,date\nUSD,1,2026-01-31,x\n", ["2 has more fields than the header"]),
  ])
  func saysWhatIsWrong(_ text: String, _ said: [String]) {
    let list = #expect(throws: ProblemList.self) { try Self.load(text) }
    #expect(list?.problems.map { "\($0.place?.line ?? 0) \($0.what)" } == said)
  }

  @Test func aFileThatIsNotThereCantBeOpened() {
    let list = #expect(throws: ProblemList.self) { try RatesFile.load(path: "/nowhere/rates.csv") }
    #expect(list?.exitCode == 66)
  }
}
