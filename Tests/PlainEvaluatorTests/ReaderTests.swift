import BigInt
import Testing

@testable import PlainEvaluator

@Suite("Value readers")
struct ReaderTests {
  /// Headcounts as `low...high`, `low+` for an open top, nil for an unreadable one.
  @Test(arguments: [
    ("1234", "1234"), ("1,234", "1234"), ("1.234", "1234"), ("1 234", "1234"),
    ("12,19,417", "1219417"), ("51-200", "51...200"), ("51 – 200", "51...200"),
    ("51 to 200 Employees", "51...200"), ("1001 - 5000", "1001...5000"),
    ("10000+ employees", "10000+"), ("10,001+", "10001+"), ("5K-10K", "5000...10000"),
    ("1.2k", "1200"), ("~100", "100"), ("<10", "1...9"), (">5000", "5001+"),
    ("up to 50", "1...50"), ("self-employed", "1"), ("0", "0"), ("120.0", "120"), ("-5", nil),
    ("12.5", nil), ("1.2345k", nil), ("abc", nil), ("1,23", nil), ("200-51", nil), ("51-", nil),
  ])
  func readHeadcounts(text: String, wanted: String?) {
    #expect(readHeadcount(text).map(written) == wanted, "\(text)")
  }

  @Test(arguments: [
    ("1750000", "1750000"), ("$1M-$10M", "1000000...10000000 USD"),
    ("€1,400,000,000", "1400000000 EUR"), ("-€600,000", "-600000 EUR"),
    ("2.2 Million", "2200000"), ("1.1 Billion", "1100000000"),
    ("$100 to $500 million (USD)", "100000000...500000000 USD"),
    ("$10+ billion (USD)", "10000000000+ USD"), ("Less than $1 million", "0...1000000 USD"),
    ("USD 5m", "5000000 USD"), ("4,50,00,000", "45000000"), ("(600,000)", "-600000"),
    ("1.400.000,50 €", nil), ("abc", nil), ("$5 to €6", nil), ("1,234.50", "1234.50"),
    ("5m CHF", "5000000 CHF"), (">5000", "5000+"), ("up to $5M", "0...5000000 USD"),
  ])
  func readAmounts(text: String, wanted: String?) {
    let amount = readAmount(text).map {
      written($0.interval) + ($0.currency.map { " " + $0 } ?? "")
    }
    #expect(amount == wanted, "\(text)")
  }

  @Test func readTheDecimalCommaWhereItIsSaid() throws {
    let amount = try #require(readAmount("1.400.000,50 €", decimalComma: true))
    #expect(written(amount.interval) == "1400000.50")
    #expect(amount.currency == "EUR")
  }

  @Test(arguments: [
    ("1999", 1999), ("1999.0", 1999), ("1999-05-01", 1999), ("05/1999", 1999),
    ("2013 (1888)", 2013), ("999", nil), ("2027", nil), ("abc", nil), ("2026", 2026),
  ])
  func readYears(text: String, wanted: Int?) {
    #expect(readYear(text, last: 2026) == wanted, "\(text)")
  }

  @Test(arguments: [
    ("DE", "DE"), ("deu", "DE"), ("276", "DE"), ("germany.", "DE"), ("USA", "US"), ("U.S.", "US"),
    ("uk", "GB"), ("South Korea", "KR"), ("Czech Republic", "CZ"), ("Turkey", "TR"),
    ("TÜRKIYE", "TR"), ("Turkiye", "TR"), ("Cote d'Ivoire", "CI"), ("Ivory Coast", "CI"),
    ("ROM", "RO"), ("NA", "NA"), ("Atlantis", nil),
  ])
  func readCountries(text: String, wanted: String?) {
    #expect(readCountry(text) == wanted, "\(text)")
  }

  @Test func splitLists() {
    // Semicolon, bar and line end; a comma only without them; the mapping's separator alone.
    #expect(
      listItems("Python; Go|C, C++\nRuby;;", separator: nil) == ["python", "go", "c, c++", "ruby"])
    #expect(listItems("Python, Go", separator: nil) == ["python", "go"])
    #expect(listItems("a;b / c", separator: "/") == ["a;b", "c"])
  }

  @Test func normalizeIdentities() {
    #expect(normalizedDomain("HTTPS://www.Acme.com:443/about?x") == "acme.com")
    #expect(normalizedDomain("https://") == "")
    #expect(normalizedName("Acmé, Inc.") == "acme")
    #expect(normalizedName("ACME GmbH & Co. KG") == "acme")
    #expect(normalizedName("Co") == "co")
    #expect(normalizedName("Acme Labs Ltd") == "acme labs")
    #expect(normalizedName("!!!") == "")
  }

  @Test func roundHalfToEven() {
    // 0.125 → 0.12, 0.135 → 0.14, -0.125 → -0.12; √(51·200) = 100.995…; √(9/4) = 1.5 → 2.
    #expect(Fraction(1, over: 8).decimal(places: 2) == "0.12")
    #expect(Fraction(27, over: 200).decimal(places: 2) == "0.14")
    #expect(Fraction(-1, over: 8).decimal(places: 2) == "-0.12")
    #expect(Fraction(5, over: 2).decimal(places: 0) == "2")
    #expect(Fraction(51 * 200).rootRoundedHalfToEven == 101)
    #expect(Fraction(9, over: 4).rootRoundedHalfToEven == 2)
    #expect(Fraction(25, over: 4).rootRoundedHalfToEven == 2)
  }

  private func written(_ interval: Interval) -> String {
    func digits(_ number: Fraction) -> String { number.decimal(places: number.isWhole ? 0 : 2) }
    guard let high = interval.high else { return digits(interval.low) + "+" }
    return interval.isExact ? digits(high) : digits(interval.low) + "..." + digits(high)
  }
}

@Suite("Plain CSV")
struct PlainCSVTests {
  private func rows(_ text: String, delimiter: String = ",") -> [[String]?] {
    let bytes = plainRows(Array(text.utf8), delimiter: delimiter.utf8.first ?? 0)
    return bytes.map { if case .record(let fields) = $0 { fields } else { nil } }
  }

  @Test func trimsOutsideQuotesAlone() {
    #expect(rows(" a\t, \" b \" ,c\"d\n") == [["a", " b ", "c\"d"]])
  }

  @Test func endsRecordsAtAnyLineEnd() {
    #expect(rows("a\rb\r\nc\nd") == [["a"], ["b"], ["c"], ["d"]])
    #expect(rows("a,\n,") == [["a", ""], ["", ""]])
    #expect(rows("a\n\n \t\r\n\"\"\n") == [["a"], [""]])
    #expect(rows("\"two\r\nlines\",\"say \"\"hi\"\"\"") == [["two\r\nlines", "say \"hi\""]])
  }

  @Test func rejectsTheFirstLineOfAMalformedRecord() {
    #expect(rows("\"a\"x,1\nb,2\n") == [nil, ["b", "2"]])
    // The fault is noticed at the c, before which no quoted field may go past a line end.
    #expect(rows("\"a\nb\n\"c\nd\"\ne") == [nil, ["b"], ["c\nd"], ["e"]])
    // The quote never closes, noticed at the end; the second line has a fault of its own.
    #expect(rows("\"a\n\"\" b\nc") == [nil, nil, ["c"]])
    // The fault is noticed at the x of the third line; after it records may span again.
    #expect(rows("\"a\nb\nc\"x\n\"d\ne\"\n") == [nil, ["b"], ["c\"x"], ["d\ne"]])
  }

  @Test func readsOtherBytesAsWindows1252() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x43, 0xE9, 0x2C, 0xC3, 0xA9, 0x2C, 0x80]
    #expect(plainRows(bytes, delimiter: UInt8(ascii: ",")) == [.record(["Cé", "é", "€"])])
  }
}
