import MarketSizing

/// How cells and charts of a workbook show amounts of one currency.
struct MoneyFormat {
  /// As reports write the amounts, to tell how wide they are.
  let text: MoneyText
  /// The currency's prefix in quotes, as number formats have it.
  private let prefix: String

  init(_ text: MoneyText) {
    self.text = text
    prefix = "\"" + text.prefix.replacing("\"", with: "") + "\""
  }

  /// Whole units: `€1,234`.
  var whole: String { "\(prefix)#,##0;-\(prefix)#,##0" }

  /// With cents: `€1,234.50`.
  var exact: String { "\(prefix)#,##0.00;-\(prefix)#,##0.00" }

  /// The format that prices need: with cents only where one of them has some.
  func format(of amounts: [String]) -> String {
    let hasCents = amounts.contains { amount in
      DecimalText(amount)?.fraction.contains { $0 != UInt8(ascii: "0") } == true
    }
    return hasCents ? exact : whole
  }

  /// To three figures or so beside bars, of which the longest is so much: `€38.2M`.
  func short(upTo greatest: Double) -> String {
    let units = ["0.0,,,,\"T\"", "0.0,,,\"B\"", "0.0,,\"M\"", "0,\"K\"", "#,##0"]
    // A format has room for two conditions, so for three units: the one of the longest and the next.
    let first = greatest >= 999.5e9 ? 0 : greatest >= 999.5e6 ? 1 : 2
    let least = ["999500000000", "999500000", "999500", "9999.5"]
    return "[>=\(least[first])]\(prefix)\(units[first]);"
      + "[>=\(least[first + 1])]\(prefix)\(units[first + 1]);\(prefix)\(units[first + 2])"
  }
}
