/// One number or two, with the words and signs around them, before anyone asks what they count.
///
///     value = [before] end [("-" | "to") end] [after] [unit] [currency]
///     end   = [currency] [sign] [currency] number ["+"] [magnitude] ["+"] [currency] [unit]
///
/// A magnitude at the last end alone may serve both: `$1-10M`, `$100 to $500 million`. What is not
/// understood as a whole is not read at all.
struct Band {
  /// What the words say about a lone number.
  enum Bound: Sendable { case exactly, below, atMost, above, atLeast }

  /// How the numbers are written, and what may stand around them.
  enum Style {
    /// Whole numbers without sign or currency; words for people may follow.
    case people
    /// Amounts of money.
    case money(DecimalSign)
  }

  private(set) var bound = Bound.exactly
  private(set) var low: BandEnd
  /// The second number; nil where there is only one.
  private(set) var high: BandEnd?
  private(set) var currency = CurrencyMarks()

  /// Reads all that is left of the text; nil if anything in it is not understood.
  init?(_ scanner: inout ValueScanner, style: Style) {
    let before = scanner.takePhrase(of: Self.wordsBefore)
    scanner.skipBlank()
    guard let first = BandEnd(&scanner, style: style, currency: &currency) else { return nil }
    low = first
    scanner.skipBlank()
    if Self.takeSeparator(&scanner, after: before) {
      scanner.skipBlank()
      guard let second = BandEnd(&scanner, style: style, currency: &currency) else { return nil }
      guard !first.hasPlus, !second.hasPlus else { return nil }
      high = second
      scanner.skipBlank()
    } else {
      guard let said = Self.bound(before, hasPlus: first.hasPlus) else { return nil }
      bound = said
      if let after = scanner.takePhrase(of: Self.wordsAfter) {
        guard bound == .exactly else { return nil }
        bound = after
        scanner.skipBlank()
      }
    }
    switch style {
    case .people: BandEnd.takePeople(&scanner)
    case .money: guard currency.takeLast(&scanner) else { return nil }
    }
    guard scanner.isAtEnd, currency.agree else { return nil }
  }

  /// What the words before a lone number make of it; nil if they need a second number, or say
  /// something else than the plus does.
  private static func bound(_ before: Before?, hasPlus: Bool) -> Bound? {
    switch (before, hasPlus) {
    case (nil, true), (.about, true), (.from, false): .atLeast
    case (nil, false), (.about, false): .exactly
    case (.bound(let bound), false): bound
    case (.bound, true), (.from, true), (.between, _): nil
    }
  }

  /// Reads what parts two numbers, where the words before allow a second one.
  private static func takeSeparator(_ scanner: inout ValueScanner, after before: Before?) -> Bool {
    switch before {
    case .bound: false
    case .between: scanner.takePhrase(of: and) != nil || scanner.take("-")
    case nil, .about, .from: scanner.take("-") || scanner.takePhrase(of: to) != nil
    }
  }
}

extension Band {
  /// What stands before the first number.
  private enum Before: Sendable {
    case bound(Bound)
    case about, between, from
  }

  private static let to = Phrases(["to"], true)
  private static let and = Phrases(["and"], true)

  private static let wordsBefore = Phrases<Before>(
    [
      (.bound(.atMost), ["<=", "up to", "at most", "no more than", "not more than", "maximum of"]),
      (.bound(.atMost), ["maximum", "max.", "max"]),
      (.bound(.below), ["<", "less than", "fewer than", "lower than", "under", "below"]),
      (.bound(.atLeast), [">=", "at least", "no less than", "not less than", "minimum of"]),
      (.bound(.atLeast), ["no fewer than", "minimum", "min.", "min"]),
      (.bound(.above), [">", "more than", "greater than", "higher than", "over", "above"]),
      (.about, ["~", "approximately", "approx.", "approx", "about", "around", "roughly", "circa"]),
      (.about, ["ca.", "ca ", "c.", "estimated", "est.", "est"]),
      (.between, ["between"]),
      (.from, ["from"]),
    ].flatMap { meaning, texts in texts.map { ($0, meaning) } })

  private static let wordsAfter = Phrases<Bound>(
    [
      (.atLeast, ["or more", "and more", "or above", "and above", "or over", "and over"]),
      (.atLeast, ["or greater", "and greater", "or higher", "or up", "and up", "& up", "plus"]),
      (.atMost, ["or less", "or fewer", "or under", "and under", "or below", "and below"]),
      (.atMost, ["and less", "and fewer", "or lower"]),
    ].flatMap { meaning, texts in texts.map { ($0, meaning) } })
}
