import Testing

@testable import MarketSizing
@testable import Reporting

@Suite struct RunTests {
  @Test func jsonKeys() throws {
    let run = Run(
      version: "1", command: ["tam"], inputs: [], results: [], fields: [FieldReport(field: "x")])
    print(String(decoding: try run.json(), as: UTF8.self))
    #expect(try Run(json: run.json()) == run)
  }
}
