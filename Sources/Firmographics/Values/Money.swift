/// An amount of money as it is recorded: all the amounts that it can stand for, and in what.
package struct Money: Hashable, Sendable {
  /// An amount beyond this, in either direction, is none: 10²⁴, more digits than anyone records.
  package static let most = Quantity(scaled: 1_000_000_000_000 * Quantity.scale * Quantity.scale)

  /// In whole units of the currency; both ends are included, whatever the words.
  package var interval: ValueInterval
  /// The currency that the text itself names; nil if it names none.
  package var currency: Currency?

  package init(interval: ValueInterval, currency: Currency?) {
    self.interval = interval
    self.currency = currency
  }

  /// The amount that the text says; nil if it is not understood entirely.
  ///
  /// `1750000`, `$1M-$10M`, `€1,400,000,000`, `-€600,000`, `(600,000)`, `2.2 Million`,
  /// `$100 to $500 million (USD)`, `$10+ billion`, `Less than $1 million` (from 0), `USD 5m`,
  /// `4,50,00,000`. A number about which words say that it is rounded (`~100`, `about $5M`) is that
  /// number. Groups are checked, so that `3,5` with a decimal point is unreadable rather than 35,
  /// and so are two different currencies.
  ///
  /// - Parameters:
  ///   - text: the value as recorded.
  ///   - decimalSign: which sign parts the fraction; the other one is grouping.
  ///   - unit: multiplies numbers that have no word such as `million` of their own.
  /// - Returns: the amount; nil is unreadable.
  package static func read(_ text: String, decimalSign: DecimalSign, unit: Quantity) -> Money? {
    guard var scanner = ValueScanner(text),
      let band = Band(&scanner, style: .money(decimalSign)),
      let interval = interval(of: band, unit: unit), isAmount(interval)
    else { return nil }
    return Money(interval: interval, currency: band.currency.currency)
  }

  /// Whether both ends are amounts that anyone records.
  static func isAmount(_ interval: ValueInterval) -> Bool {
    let top = interval.upper ?? interval.lower
    return interval.lower >= -most && interval.lower <= most && top <= most
  }

  /// Which decimal sign the text can only have been written with; nil if it fits both or neither.
  ///
  /// `1.400.000,50`, `3,5` and `1.400.000` speak for the comma, `1,400,000.50` and `3.25` for the
  /// point; `1,400` and `5` for nothing. Asked of every value of a column, it decides for the column.
  package static func evidence(of text: String) -> DecimalSign? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else {
      return nil
    }
    let fitsPoint = read(text, decimalSign: .point, unit: .one) != nil
    let fitsComma = read(text, decimalSign: .comma, unit: .one) != nil
    return fitsPoint == fitsComma ? nil : fitsPoint ? .point : .comma
  }

  /// Whether the text is one amount by a decimal point and another by a comma, as `1.234` is, and
  /// neither is likelier: commas part thousands of the one, and a word such as `million` follows
  /// fractions.
  static func isTwoAmounts(_ text: String) -> Bool {
    func band(_ sign: DecimalSign) -> Band? {
      guard var scanner = ValueScanner(text) else { return nil }
      return Band(&scanner, style: .money(sign))
    }
    guard text.utf8.contains(UInt8(ascii: ".")), let point = band(.point), let comma = band(.comma)
    else { return false }
    let isPlain = point.low.magnitude == nil && point.high?.magnitude == nil
    return isPlain
      && (point.low.number != comma.low.number || point.high?.number != comma.high?.number)
  }

  private static func interval(of band: Band, unit: Quantity) -> ValueInterval? {
    guard let first = band.low.amount(unit: unit) else { return nil }
    if let second = band.high { return interval(band.low, second, first: first, unit: unit) }
    switch band.bound {
    case .exactly: return ValueInterval(exactly: first)
    case .atLeast, .above: return ValueInterval(first, nil)
    case .atMost: return ValueInterval(.zero, first)
    case .below: return first > .zero ? ValueInterval(.zero, first) : nil
    }
  }

  /// What two ends say together; nil if that is not clear.
  ///
  /// `$1-10M` is one to ten million. `$500-1M` may begin at 500 or at 500,000, so it is unreadable,
  /// but a first end of a thousand or more (`$500,000 - 1M`) is written out.
  private static func interval(
    _ low: BandEnd, _ high: BandEnd, first: Quantity, unit: Quantity
  ) -> ValueInterval? {
    guard let last = high.amount(unit: unit) else { return nil }
    guard low.magnitude == nil, high.magnitude != nil else { return ValueInterval(first, last) }
    if let shared = low.amount(unit: unit, sharing: high.magnitude), shared <= last {
      return ValueInterval(shared, last)
    }
    return low.number >= Quantity(1000) ? ValueInterval(first, last) : nil
  }
}
