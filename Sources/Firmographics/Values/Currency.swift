/// A currency of ISO 4217 that amounts are recorded in.
///
/// Metals, bond units and test codes are left out; the last withdrawn ones (HRK, BGN, SLL) are in.
package struct Currency: Hashable, Sendable {
  /// Three letters, upper case.
  package let code: String

  /// The currency of a code in any case; nil if there is none.
  package init?(code: some StringProtocol) {
    guard code.utf8.count == 3, let known = Self.known[code.uppercased()] else { return nil }
    self = known
  }

  private init(known code: String) {
    self.code = code
  }

  /// How many decimals its smallest coin or book unit has: 2, JPY 0, KWD 3.
  package var minorUnits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
      "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }

  /// The currency that a code, a sign or a name says; nil if none, or if it can be several.
  ///
  /// `EUR`, `eur`, `€`, `$` (USD), `US$`, `CA$`, `C$`, `R$`, `¥` (JPY), `CN¥`, `euros`,
  /// `US dollars`. `kr`, `Rs` and `francs` are several countries' and not read.
  package static func read(_ text: String) -> Currency? {
    guard var scanner = ValueScanner(text) else { return nil }
    var marks = CurrencyMarks()
    marks.take(&scanner)
    return scanner.isAtEnd && marks.agree ? marks.currency : nil
  }

  private static let known: [String: Currency] = {
    let codes = """
      AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
      BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD
      FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY
      KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
      MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
      RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP
      TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR
      ZMW ZWG ZWL
      """
    var known: [String: Currency] = [:]
    for code in codes.split(whereSeparator: \.isWhitespace) {
      known[String(code)] = Currency(known: String(code))
    }
    return known
  }()
}
