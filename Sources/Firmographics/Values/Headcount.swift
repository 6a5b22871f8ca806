/// Reads how many people a company has.
package enum Headcount {
  /// A headcount above this is none: it is more than there are people.
  package static let most = Quantity(10_000_000_000)

  /// All the whole numbers that the text can stand for; nil if it is not understood entirely.
  ///
  /// One number (`1234`, `1,234`, `1.234`, `1 234`, `12.0`, `1.2k`, `~100`), a band (`51-200`,
  /// `51 to 200 Employees`, `5K-10K`, `5-10k`), an open one (`10,001+`, `>5000`, `at least 50`,
  /// `50 or more`; `<10` and `up to 50` begin at 1), or `self-employed`, which is 1. Three digits
  /// after a lone point or comma are grouping; any other fraction but `.0` is unreadable, as are a
  /// negative number and a band whose first end is above its last.
  package static func read(_ text: String) -> ValueInterval? {
    guard var scanner = ValueScanner(text) else { return nil }
    if scanner.isLetter(), isOnePerson(scanner) { return ValueInterval(exactly: .one) }
    guard let band = Band(&scanner, style: .people),
      let first = band.low.amount(unit: .one), first <= most
    else { return nil }
    if let second = band.high { return interval(band.low, second, first: first) }
    switch band.bound {
    case .exactly: return ValueInterval(exactly: first)
    case .atLeast: return ValueInterval(first, nil)
    case .above: return ValueInterval(first.adding(1), nil)
    case .atMost: return ValueInterval(.one, first)
    case .below: return ValueInterval(.one, first.adding(-1))
    }
  }

  /// `5-10k` is 5,000 to 10,000; `500-1k` can't be 500,000 to 1,000, so it is what it says.
  private static func interval(
    _ low: BandEnd, _ high: BandEnd, first: Quantity
  ) -> ValueInterval? {
    guard let last = high.amount(unit: .one), last <= most else { return nil }
    if let shared = low.amount(unit: .one, sharing: high.magnitude), shared < last {
      return ValueInterval(shared, last)
    }
    return ValueInterval(first, last)
  }

  private static func isOnePerson(_ scanner: ValueScanner) -> Bool {
    var scanner = scanner
    return scanner.takePhrase(of: onePerson) != nil && scanner.isAtEnd
  }

  private static let onePerson = Phrases(
    ["self-employed", "self employed", "selfemployed", "myself only", "just me", "only me"], true)
}

extension Quantity {
  /// The sum with a whole number; the number must be far from the ends of the range.
  fileprivate func adding(_ whole: Int) -> Quantity {
    Quantity(scaled: scaled + Int128(whole) * Self.scale)
  }
}
