package import DelimitedText

/// What a cell says, and what had to be assumed to read it.
package struct CellReading: Hashable, Sendable {
  package var reading: Reading
  /// The country, for a country or a place worked out from one.
  package var country: Country?
  /// Whether an amount without a currency was taken to be in the ICP's.
  package var assumesCurrency = false

  package init(_ reading: Reading, country: Country? = nil) {
    self.reading = reading
    self.country = country
  }

  /// Whether the value is one number and not a band.
  package var isExact: Bool {
    if case .known(.number(let interval)) = reading { return interval.isExact }
    return false
  }

  package var isKnown: Bool {
    if case .known = reading { return true }
    return false
  }

  /// The number or band of numbers; nil where there is none that can be compared.
  package var interval: ValueInterval? {
    if case .known(.number(let interval)) = reading { return interval }
    return nil
  }
}

/// Reads the cells of one column as values of one form.
package final class CellReader: Sendable {
  private let form: Form
  private let binding: ColumnBinding
  private let context: ReadingContext
  /// What stands for a missing value.
  package let missing: MissingTokens

  package init(
    form: Form, binding: ColumnBinding, context: ReadingContext, missing: MissingTokens
  ) {
    self.form = form
    self.binding = binding
    self.context = context
    self.missing = missing
  }

  /// The value of a cell's text.
  package func read(_ text: String) -> CellReading {
    if isMissing(text) { return CellReading(.missing) }
    switch form {
    case .text, .name, .stage, .code, .list: return CellReading(texts(text))
    case .domain:
      let domain = DomainName.normalized(text)
      return CellReading(domain.isEmpty ? .unreadable : .known(.texts([domain])))
    case .headcount: return CellReading(number(Headcount.read(text)))
    case .year: return CellReading(number(FoundingYear.read(text, latest: context.latestYear)))
    case .money, .number: return money(text)
    case .country, .place: return place(text)
    }
  }

  /// Whether the cells hold lists of texts.
  package var readsItems: Bool {
    switch form {
    case .list: true
    case .text, .name, .stage, .code: binding.separator != nil
    default: false
    }
  }

  /// What the mapping says stands between the items of a list.
  package var separator: String? { binding.separator }

  /// One item of a list: a text, folded; missing where nothing is left of it.
  package func readItem(_ text: String) -> CellReading {
    let item = folded(Text.squeezed(text))
    return CellReading(item.isEmpty ? .missing : .known(.texts([item])))
  }

  /// Whether a cell's bytes stand for a missing value.
  package func isMissing(_ bytes: Span<UInt8>) -> Bool {
    mayBeMissing(bytes) && isMissing(TextDecoding.decode(bytes).text)
  }

  /// False where a cell's bytes can't stand for a missing value.
  package func mayBeMissing(_ bytes: Span<UInt8>) -> Bool {
    form == .name || missing.mayContain(bytes)
  }

  /// Where the host stands in a cell that holds a domain for certain, told without making a text; nil
  /// where that can't be told.
  package func plainHost(_ text: FieldText) -> Range<Int>? {
    guard let host = unsafe DomainName.plainHost(text) else { return nil }
    // A word such as “unknown” is written as a host is.
    return unsafe text.withSpan { missing.mayBeWord($0) } ? nil : host
  }

  /// Whether an item's first letter is that of the text that it is compared as, case aside.
  package var keepsFirstLetter: Bool { form == .list }

  private func isMissing(_ text: String) -> Bool {
    switch form {
    case .name: Text.squeezed(text).isEmpty
    case .place(.region) where context.regions == .state: missing.contains(text, isCountry: false)
    case .country, .place: missing.contains(text, isCountry: true)
    default: missing.contains(text, isCountry: false)
    }
  }

  private func number(_ interval: ValueInterval?) -> Reading {
    interval.map { .known(.number($0)) } ?? .unreadable
  }

  private func texts(_ text: String) -> Reading {
    let items =
      readsItems
      ? Text.items(text, separator: binding.separator) : [Text.squeezed(text)]
    let folded = items.map(folded)
    return folded.isEmpty ? .missing : .known(.texts(folded))
  }

  private func folded(_ item: String) -> String {
    switch form {
    case .stage: Text.stageFolded(item)
    case .code(.naics): Text.folded(IndustryCode.naics(item))
    case .code(.sic): Text.folded(IndustryCode.sic(item))
    case .code(.nace): Text.folded(IndustryCode.nace(item))
    default: Text.folded(item)
    }
  }

  private func money(_ text: String) -> CellReading {
    guard let money = Money.read(text, decimalSign: binding.decimalSign, unit: binding.unit) else {
      return CellReading(.unreadable)
    }
    guard let currency = money.currency ?? binding.currency else {
      var reading = CellReading(.known(.number(money.interval)))
      reading.assumesCurrency = form == .money
      return reading
    }
    guard let target = context.currency, currency != target else {
      return CellReading(.known(.number(money.interval)))
    }
    guard let rate = context.rates.rate(for: currency, asOf: context.asOf)?.rate else {
      return CellReading(.known(.unconverted(currency)))
    }
    return CellReading(number(converted(money.interval, rate)))
  }

  /// An amount in the ICP's currency; nil where it is beyond all amounts.
  private func converted(_ interval: ValueInterval, _ rate: Quantity) -> ValueInterval? {
    guard let lower = interval.lower.multiplied(by: rate) else { return nil }
    var upper: Quantity?
    if let top = interval.upper {
      guard let product = top.multiplied(by: rate) else { return nil }
      upper = product
    }
    return ValueInterval(lower, upper).flatMap { Money.isAmount($0) ? $0 : nil }
  }

  private func place(_ text: String) -> CellReading {
    if form == .place(.region), context.regions == .state { return CellReading(texts(text)) }
    guard let country = Country.read(text) else { return CellReading(.unreadable) }
    return CellReading(.known(.texts(names(of: country))), country: country)
  }

  private func names(of country: Country) -> [String] {
    switch form {
    case .place(.continent): [country.continent].compactMap { $0 }.map(Text.folded)
    case .place(.subregion):
      [country.subregion, country.intermediateRegion].compactMap { $0 }.map(Text.folded)
    case .place(.region): [context.regions.region(of: country)].compactMap { $0 }.map(Text.folded)
    default: [country.alpha2.lowercased()]
    }
  }
}

extension Subject {
  /// The field or column that the subject is read from: a place from the country, or the region
  /// from the state where the report divides by state.
  package func origin(in context: ReadingContext) -> FieldReference {
    switch form {
    case .place(.region) where context.regions == .state: .field(.state)
    case .place: .field(.country)
    default: reference
    }
  }
}
