import Testing

@testable import Firmographics

@Suite struct CurrencyTests {
  private static let currencies: [(String, String)] = [
    ("USD", "USD"), ("usd", "USD"), (" Eur ", "EUR"), ("$", "USD"), ("US$", "USD"), ("US $", "USD"),
    ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("￥", "JPY"), ("₹", "INR"), ("C$", "CAD"),
    ("CA$", "CAD"), ("A$", "AUD"), ("AU$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("S$", "SGD"),
    ("R$", "BRL"), ("NT$", "TWD"), ("MX$", "MXN"), ("CN¥", "CNY"), ("CHF", "CHF"), ("₩", "KRW"),
    ("₺", "TRY"), ("zł", "PLN"), ("Kč", "CZK"), ("euros", "EUR"), ("US dollars", "USD"),
    ("dollars", "USD"), ("Canadian dollars", "CAD"), ("Pounds Sterling", "GBP"), ("CAD $", "CAD"),
    ("RMB", "CNY"), ("SEK", "SEK"), ("KWD", "KWD"),
  ]

  @Test(arguments: currencies)
  func currencyIsRead(text: String, code: String) {
    #expect(Currency.read(text)?.code == code)
  }

  @Test(arguments: [
    "", " ", "kr", "Rs", "Rs.", "francs", "rupees", "XXX", "XTS", "XAU", "ABC", "US", "USDD", "5",
    "USD EUR", "$€", "€ (", "Z$", "US¥", "CN$", "😀", "\u{0}", "U$", "dollar store",
  ])
  func otherTextIsNoCurrency(text: String) {
    #expect(Currency.read(text) == nil)
  }

  @Test func codesAreKnownOnes() {
    #expect(Currency(code: "gbp")?.code == "GBP")
    for code in ["", "GB", "GBPX", "$", "xxx", "ZZZ", "ıqd"] {
      #expect(Currency(code: code) == nil)
    }
  }

  @Test(arguments: [
    ("USD", 2), ("EUR", 2), ("JPY", 0), ("KRW", 0), ("ISK", 0), ("CLP", 0), ("KWD", 3), ("TND", 3),
    ("HUF", 2), ("CLF", 4),
  ])
  func minorUnitsAreTheStandards(code: String, units: Int) {
    #expect(Currency(code: code)?.minorUnits == units)
  }
}
