internal import DelimitedText
internal import MarketSizing
internal import TestSupport
internal import Testing

@testable internal import tam

/// What a column's texts are found to be does not depend on how they are looked at: fields that differ
/// in what is easily overlooked, by every kernel and by libcsv.
@Suite struct ColumnLookUpTests {
  private static let icp = """
    icp: look-ups
    as_of: 2026-01-31
    currency: EUR
    must_have:
      - {id: trade, field: industry, in: [Software, A trade with a name of 32 bytes, Retail]}
      - {id: crm, field: technologies, any_of: [Salesforce, HubSpot, "R", C++]}
    deal_breakers:
      - {id: rival, field: technologies, any_of: [Okta, Oracle Financials Cloud for the Enterprise]}
    segments:
      - {name: All, where: [{field: country, known: true}], acv: {low: 1, base: 2, high: 3}}
    regions: {by: country}

    """

  private static let mapping = """
    dialect: {delimiter: ",", quote: '"', header: true}
    key: [domain]
    columns: {name: Name, domain: Site, country: Country, industry: Trade, technologies: Tools}
    only: true

    """

  /// The same text with something about it that may be overlooked.
  private static func varied(_ text: String, _ number: Int) -> [UInt8] {
    let bytes = Array(text.utf8)
    switch number {
    case 0: return bytes + [0]
    case 1: return bytes + [0, 0, 0]
    case 2: return Array(text.uppercased().utf8)
    case 3: return [UInt8(ascii: " ")] + bytes + [UInt8(ascii: "\t")]
    case 4: return Array("\"\(text)\"".utf8)
    case 5: return Array("\" \(text) \"".utf8)
    case 6: return Array("\"\(text)\"\"\"".utf8)
    case 7: return bytes + [0xE9]
    case 8: return bytes + Array("é".utf8)
    case 9: return bytes.dropLast()
    case 10: return bytes + Array(String(repeating: "x", count: 33 - min(33, bytes.count)).utf8)
    default: return bytes
    }
  }

  private static func list(seed: UInt64) -> [UInt8] {
    var state = seed
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let hosts = [
      "a.example", "shop.example", "www.shop.example", "http://a.example", "HTTPS://A.example/x",
      "a.example/ x", "a_b.example", "a.example:80", ".example", "a..example", "n/a", "-",
      "https://www.a-rather-long-name-of-a-company-somewhere.example/en/",
      "one-more-label-that-makes-an-address-of-more.than-64-bytes.example",
    ]
    let trades = ["Software", "A trade with a name of 32 bytes", "Retail", "Other", "n/a", ""]
    let items = [
      "Salesforce", "salesforce", "HubSpot", "Okta", "R", "r", "C++", "Zoom", "Slack", "SAP", "",
      "Oracle Financials Cloud for the Enterprise", " ", "           ", "n/a",
    ]
    let marks = ["; ", ";", "|", " | ", ", ", ";        "]
    var text = Array("Name,Site,Country,Trade,Tools\n".utf8)
    for _ in 0..<400 {
      let mark = marks[below(marks.count)]
      let tools = (0..<below(9)).map { _ in items[below(items.count)] }.joined(separator: mark)
      let cells = [
        "Name", hosts[below(hosts.count)], ["DE", "US", "Norge", "", "??"][below(5)],
        trades[below(trades.count)],
      ]
      for cell in cells { text += varied(cell, below(24)) + [UInt8(ascii: ",")] }
      text += Array("\"\(tools)\"\n".utf8)
    }
    return text
  }

  @Test(arguments: ScanKernel.available, 0..<8 as Range<UInt64>)
  func sameAsLibcsv(kernel: ScanKernel, seed: UInt64) throws {
    let list = Self.list(seed: seed)
    // What one batch has met is found at once in the next.
    func pass(_ scanning: RecordScanning) throws -> EngineUnderTest.Pass {
      try EngineUnderTest(threads: 1, blockSize: 1500, scanning: scanning)
        .pass(lists: [list], icp: Self.icp, mapping: Self.mapping)
    }
    let expected = try pass(.libcsv)
    let found = try pass(.kernel(kernel))
    #expect(
      try EngineUnderTest.json(of: found.outcome) == EngineUnderTest.json(of: expected.outcome))
    // That is something: there are companies that fit among them, and some twice.
    let counts = expected.outcome.results[0].counts
    #expect(counts.confirmed > 0 && counts.duplicates > 0 && counts.excluded > 0)
  }
}
