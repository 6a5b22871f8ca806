import TestSupport
import Testing

@testable import Firmographics

/// Random texts made of what values are made of: no reader may trap, and all keep their promises.
@Suite struct ReaderFuzzTests {
  private static let pieces = [
    "0", "1", "9", "12", "000", "234", "99999999999", "1999", "05", "-", "--", "–", "+", ".", ",",
    "'", " ", "\u{A0}", "\t", "\u{FEFF}", "\u{200B}", "\u{0}", "k", "M", "bn", "million", "crore",
    "$",
    "€", "¥", "USD", "CAD", "kr", "US", "(", ")", "<", ">", "=", "≤", "~", "to", "and", "between",
    "from", "up to", "less than", "or more", "employees", "self-employed", "/", ":", "T", "Z", "@",
    "www.", "http://", "#", "?", ";", "|", "\n", "\r\n", "*", "😀", "é", "e\u{301}", "ß", "İ", "ς",
    "한", "中国", "GmbH", "Germany", "Congo", "DE", "the", "&", "St", "\u{301}", "\u{10FFFF}", "J",
    "x",
  ]

  private func texts(seed: UInt64, count: Int, _ body: (String) -> Void) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count {
      var text = ""
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        if Int.random(in: 0..<12, using: &generator) == 0 {
          let value = UInt32.random(in: 0...0xFFFF, using: &generator)
          text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        } else {
          text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
        }
      }
      body(text)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func numbersAreInRangeOrUnreadable(seed: UInt64) {
    var read = 0
    texts(seed: seed, count: 10_000) { text in
      if let headcount = Headcount.read(text) {
        read += 1
        #expect(headcount.lower >= .zero && headcount.lower.isWhole, "\(text.debugDescription)")
        #expect(
          headcount.upper?.isWhole ?? true && headcount.upper.map { $0 >= headcount.lower } ?? true)
      }
      for sign in DecimalSign.allCases {
        if let money = Money.read(text, decimalSign: sign, unit: Quantity(1000)) {
          #expect(money.interval.upper.map { $0 >= money.interval.lower } ?? true)
        }
      }
      if let sign = Money.evidence(of: text) {
        #expect(Money.read(text, decimalSign: sign, unit: .one) != nil)
      }
      if let year = FoundingYear.read(text, latest: 2100) {
        #expect(year.isExact && year.lower >= Quantity(1000) && year.lower <= Quantity(2100))
      }
      if let quantity = Quantity(decimal: text) {
        #expect(Quantity(decimal: quantity.description) == quantity)
      }
    }
    #expect(read > 100)
  }

  @Test(arguments: [4, 5] as [UInt64]) func formsAreTheirOwnForms(seed: UInt64) {
    texts(seed: seed, count: 5_000) { text in
      let forms: [(String) -> String] = [
        Text.squeezed, Text.folded, Text.stageFolded, DomainName.normalized, CompanyName.normalized,
        IndustryCode.sic, IndustryCode.naics,
      ]
      for (place, form) in forms.enumerated() {
        let once = form(text)
        let twice = form(once)
        #expect(Array(once.utf8) == Array(twice.utf8), "form \(place) of \(text.debugDescription)")
      }
      _ = IndustryCode.nace(text)
      #expect(!Text.items(text, separator: nil).contains(""))
      _ = Text.items(text, separator: "a")
      let missing = MissingTokens().contains(text, isCountry: true)
      #expect(!missing || Country.read(text) == nil)
      _ = Currency.read(text)
    }
  }

  @Test(arguments: [6] as [UInt64]) func blanksAroundChangeNothing(seed: UInt64) {
    texts(seed: seed, count: 5_000) { text in
      let padded = "\u{FEFF} " + text + "\u{A0}\n"
      #expect(Headcount.read(padded) == Headcount.read(text), "\(text.debugDescription)")
      #expect(Country.read(padded) == Country.read(text), "\(text.debugDescription)")
      #expect(CompanyName.normalized(padded) == CompanyName.normalized(text))
      #expect(Text.folded(padded) == Text.folded(text), "\(text.debugDescription)")
    }
  }

  @Test func latinLettersFoldAloneAsInTheirText() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let value = UInt32.random(in: 0..<0x250, using: &generator)
        text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
      }
      let folded = LatinLetters.replaced(text, by: LatinLetters.folded)
      #expect(folded.map { Array($0.utf8) } == Array(Text.composedLowercased(text).utf8))
      let decomposed = LatinLetters.replaced(text, by: LatinLetters.decomposed)
      #expect(decomposed.map { Array($0.utf8) } == Array(Text.decomposedLowercased(text).utf8))
    }
    #expect(LatinLetters.replaced("e\u{301}", by: LatinLetters.folded) == nil)
  }
}
