/// Signs, codes and names of currencies as they stand at an amount.
enum CurrencySign: Sendable {
  /// A sign that means this currency only.
  case currency(Currency)
  /// A sign that many countries use, and its most common meaning.
  case shared(Family)

  /// Signs that several currencies share.
  ///
  /// Alone they mean the first one; beside a code they mean what it says: `$5m (CAD)`.
  enum Family: String, Sendable {
    case dollar =
      """
      USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ARS \
      CLP COP MXN UYU DOP
      """
    case pound = "GBP EGP FKP GIP LBP SDG SHP SSP SYP"
    case yen = "JPY CNY"

    func contains(_ currency: Currency) -> Bool { rawValue.contains(currency.code) }
    var usual: Currency? { Currency(code: rawValue.prefix(3)) }
  }

  /// The byte that stands for a sign which is not ASCII; nil if the letter is no such sign.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    signs.firstIndex { $0.sign == scalar }.map { UInt8(128 + $0) }
  }

  /// Reads the sign, code or name that comes next; nil if none does.
  static func take(_ scanner: inout ValueScanner) -> CurrencySign? {
    if scanner.take("$") { return .shared(.dollar) }
    if scanner.peek() >= 128 {
      let meaning = signs[Int(scanner.peek()) - 128].meaning
      scanner.position += 1
      return meaning
    }
    guard let word = scanner.peekWord() else { return nil }
    let length = word.utf8.count
    if let code = prefixedCode(word, before: scanner.peek(length)), let sign = one(code) {
      scanner.position += length + 1
      return sign
    }
    if let phrase = scanner.takePhrase(of: phrases) { return phrase }
    guard let meaning = names[word] ?? Currency(code: word).map(CurrencySign.currency) else {
      return nil
    }
    scanner.position += length
    return meaning
  }

  private static func one(_ code: String) -> CurrencySign? {
    Currency(code: code).map(CurrencySign.currency)
  }

  private static let signs: [(sign: Unicode.Scalar, meaning: CurrencySign?)] = [
    ("€", one("EUR")), ("£", .shared(.pound)), ("¥", .shared(.yen)), ("￡", .shared(.pound)),
    ("￥", .shared(.yen)), ("₹", one("INR")), ("₩", one("KRW")), ("￦", one("KRW")),
    ("₽", one("RUB")), ("₺", one("TRY")), ("₪", one("ILS")), ("₴", one("UAH")),
    ("₫", one("VND")), ("₦", one("NGN")), ("₱", one("PHP")), ("฿", one("THB")),
    ("₡", one("CRC")), ("₲", one("PYG")), ("₸", one("KZT")), ("₼", one("AZN")),
    ("₾", one("GEL")), ("₵", one("GHS")), ("₮", one("MNT")), ("₭", one("LAK")),
  ]

  /// The currency of `US$`, `CN¥` and the like; nil where the two don't belong together.
  private static func prefixedCode(_ word: String, before sign: UInt8) -> String? {
    if sign == UInt8(ascii: "$") { return dollarPrefixes[word] }
    if sign == byte(of: "¥") { return yenPrefixes[word] }
    return nil
  }

  private static let yenPrefixes = ["cn": "CNY", "cny": "CNY", "jp": "JPY", "jpy": "JPY"]

  private static let dollarPrefixes = [
    "us": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "cad": "CAD", "cdn": "CAD", "can": "CAD",
    "a": "AUD", "au": "AUD", "aud": "AUD", "aus": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD",
    "sg": "SGD", "r": "BRL", "nt": "TWD", "mx": "MXN", "mex": "MXN",
  ]

  private static let phrases = Phrases<CurrencySign>(
    [
      ("us dollars", "USD"), ("us dollar", "USD"), ("us $", "USD"), ("u.s. dollars", "USD"),
      ("u.s. $", "USD"), ("u.s.$", "USD"), ("canadian dollars", "CAD"),
      ("australian dollars", "AUD"), ("singapore dollars", "SGD"), ("hong kong dollars", "HKD"),
      ("new zealand dollars", "NZD"), ("swiss francs", "CHF"), ("swiss franc", "CHF"),
      ("indian rupees", "INR"), ("swedish kronor", "SEK"), ("danish kroner", "DKK"),
      ("norwegian kroner", "NOK"), ("pounds sterling", "GBP"), ("british pounds", "GBP"),
    ].compactMap { text, code in one(code).map { (text, $0) } })

  private static let names: [String: CurrencySign] = {
    var names: [String: CurrencySign] = [
      "dollar": .shared(.dollar), "dollars": .shared(.dollar), "pound": .shared(.pound),
      "pounds": .shared(.pound),
    ]
    let codes = [
      "euro": "EUR", "euros": "EUR", "sterling": "GBP", "yen": "JPY", "yuan": "CNY",
      "renminbi": "CNY", "rmb": "CNY", "zl": "PLN", "kc": "CZK", "rm": "MYR", "rp": "IDR",
    ]
    for (name, code) in codes { names[name] = one(code) }
    return names
  }()
}

/// All that one value says about its currency.
struct CurrencyMarks {
  private var named: Currency?
  private var family: CurrencySign.Family?
  /// Whether no two marks contradict each other.
  private(set) var agree = true

  var isEmpty: Bool { named == nil && family == nil }

  /// The currency that the marks say together; nil if there are none.
  var currency: Currency? { named ?? family?.usual }

  mutating func add(_ sign: CurrencySign) {
    switch sign {
    case .currency(let currency):
      if let named, named != currency { agree = false }
      named = currency
    case .shared(let new):
      if let family, family != new { agree = false }
      family = new
    }
    if let named, let family, !family.contains(named) { agree = false }
  }

  /// Reads the marks that come next, and the blank after each.
  mutating func take(_ scanner: inout ValueScanner) {
    while let sign = CurrencySign.take(&scanner) {
      add(sign)
      scanner.skipBlank()
    }
  }

  /// Reads the marks that come next, with a blank before each; leaves `scanner` where none do.
  mutating func takeAfter(_ scanner: inout ValueScanner) {
    var place = scanner.position
    scanner.skipBlank()
    while let sign = CurrencySign.take(&scanner) {
      add(sign)
      place = scanner.position
      scanner.skipBlank()
    }
    scanner.position = place
  }

  /// Reads marks at the end of a value, bare or as `(USD)`; false if a parenthesis holds no mark.
  mutating func takeLast(_ scanner: inout ValueScanner) -> Bool {
    take(&scanner)
    guard scanner.take("(") else { return true }
    guard let sign = CurrencySign.take(&scanner), scanner.take(")") else { return false }
    add(sign)
    return true
  }
}
