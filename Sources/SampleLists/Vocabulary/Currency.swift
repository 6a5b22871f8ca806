/// A currency in which a vendor states revenues.
enum Currency: Int, CaseIterable, Sendable {
  case usd, eur, gbp, chf, sek, nok, dkk, pln, cad, aud, inr, jpy, brl

  /// What stands before an amount: the sign where it is unmistakable, else the code and a blank.
  var prefix: String {
    switch self {
    case .usd: "$"
    case .eur: "€"
    case .gbp: "£"
    default: code + " "
    }
  }

  /// The ISO 4217 code.
  var code: String {
    switch self {
    case .usd: "USD"
    case .eur: "EUR"
    case .gbp: "GBP"
    case .chf: "CHF"
    case .sek: "SEK"
    case .nok: "NOK"
    case .dkk: "DKK"
    case .pln: "PLN"
    case .cad: "CAD"
    case .aud: "AUD"
    case .inr: "INR"
    case .jpy: "JPY"
    case .brl: "BRL"
    }
  }

  /// Roughly how much of it one US dollar bought when these lists were invented, in thousandths.
  var perDollar: Int {
    switch self {
    case .usd: 1_000
    case .eur: 860
    case .gbp: 745
    case .chf: 800
    case .sek: 9_300
    case .nok: 10_000
    case .dkk: 6_420
    case .pln: 3_640
    case .cad: 1_380
    case .aud: 1_500
    case .inr: 88_000
    case .jpy: 153_000
    case .brl: 5_350
    }
  }
}
