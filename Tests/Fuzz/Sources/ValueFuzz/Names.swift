import FuzzInput

@testable import Firmographics

/// What the readers of names, places and codes promise: a form is its own form, blanks around a text
/// change nothing, and a country is found by all its names.
struct Names {
  let text: String

  private static let forms: [(name: String, form: @Sendable (String) -> String)] = [
    ("squeezed", Text.squeezed), ("folded", Text.folded), ("a stage", Text.stageFolded),
    ("a domain", DomainName.normalized), ("a company", CompanyName.normalized),
    ("SIC", IndustryCode.sic), ("NAICS", IndustryCode.naics), ("NACE", IndustryCode.nace),
  ]

  func check() {
    let padded = "\u{FEFF} " + text + "\u{A0}\n"
    for (name, form) in Self.forms {
      let once = form(text)
      // One `www.` goes, and a second is a part of the name.
      if !once.hasPrefix("www.") || name != "a domain" {
        expectSame(form(once), once, "\(name) of \(shown) is \(once.debugDescription)")
      }
      expectSame(form(padded), once, "\(name) of \(shown) with blanks around it")
    }
    checkCountry(padded)
    checkItems()
    checkPattern()
  }

  private var shown: String { text.debugDescription }

  /// By bytes: texts compare as equal where only their Unicode forms differ.
  private func expectSame(_ left: String, _ right: String, _ what: @autoclosure () -> String) {
    expect(
      left.utf8.elementsEqual(right.utf8),
      "\(what()): \(left.debugDescription) is not \(right.debugDescription)")
  }

  private func checkCountry(_ padded: String) {
    let country = Country.read(text)
    expect(Country.read(padded) == country, "the country \(shown) with blanks around it")
    guard let country else { return }
    expect(
      !MissingTokens().contains(text, isCountry: true), "\(shown) is missing, and \(country.name)")
    for form in [country.alpha2, country.alpha3, country.numeric, country.name] where !form.isEmpty
    {
      expect(Country.read(form) == country, "\(shown) is \(country.name), and \(form) is not")
    }
  }

  private func checkItems() {
    for separator in [nil, ";", "a", "\u{E9}"] {
      for item in Text.items(text, separator: separator) {
        expect(!item.isEmpty, "an empty item of \(shown)")
        expectSame(Text.squeezed(item), item, "an item of \(shown)")
      }
    }
  }

  private func checkPattern() {
    for reader in [IndustryCode.sic, IndustryCode.naics, IndustryCode.nace] {
      let pattern = IndustryCode.pattern(text, reader: reader)
      guard !pattern.contains("*") else { continue }
      let code = reader(text)
      expect(
        IndustryCode.matches(code, pattern: pattern), "the code \(code) of \(shown) by \(pattern)")
    }
  }
}
