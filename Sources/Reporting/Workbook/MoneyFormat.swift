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
    let units: [(least: String, form: String)] = [
      ("999500000000", "0.0,,,,\"T\""), ("999500000", "0.0,,,\"B\""), ("999500", "0.0,,\"M\""),
      ("9999.5", "0,\"K\""),
    ]
    // A format has room for two conditions.
    let first = greatest >= 1e12 ? 0 : greatest >= 1e9 ? 1 : 2
    let shown = units[first..<min(first + 2, units.count)]
    return shown.map { "[>=\($0.least)]\(prefix)\($0.form)" }.joined(separator: ";")
      + ";\(prefix)#,##0"
  }
}
