/// What a column's name says that it holds.
package struct HeaderMatch: Hashable, Sendable {
  package var field: Field
  /// How surely the name means the field; 0 is the surest.
  package var rank: Int
  /// Whether the name announces bands and not counts.
  package var isBand = false
  /// Whether the name says whose it is: “Company Country” beside the “Country” of a contact.
  package var isOwned = false
  /// The currency that the name states.
  package var currency: Currency?
  /// The unit that the name states: 1000 for “(000s)”.
  package var unit: Quantity = .one
}

/// The column names of common exports of CRMs and data vendors.
///
/// A name is compared as whole words: case, punctuation and the boundaries of camelCase aside. Words
/// for a currency or a unit (“Revenue (in 000s USD)”) are taken as such; a leading “company”,
/// “organization” or “account” may be there or not. A part of a word never counts.
package enum HeaderNames {
  /// What a column's name means; nil where it is not known.
  package static func match(_ header: String) -> HeaderMatch? {
    var words = self.words(of: header)
    guard words.count <= 10 else { return nil }
    if let match = lookUp(words) { return match }
    let hints = takeHints(from: &words)
    guard var match = lookUp(words) ?? inCurrency(words, hints.currency),
      match.field.form == .money
    else { return nil }
    match.currency = hints.currency
    match.unit = hints.unit
    return match
  }

  /// What the columns' names mean together, by column; nil for those that are not known.
  ///
  /// In a list of people “Stage” is how far one has got with them.
  static func matches(_ header: [String]) -> [HeaderMatch?] {
    let names = header.map(words)
    let isOfPeople = names.contains(["first", "name"]) && names.contains(["last", "name"])
    return header.indices.map { column in
      isOfPeople && names[column] == ["stage"] ? nil : match(header[column])
    }
  }

  /// What a column's name says of the amounts in it, whatever field they are for.
  package static func hints(_ header: String) -> (currency: Currency?, unit: Quantity) {
    var words = self.words(of: header)
    return takeHints(from: &words)
  }

  /// “Total Funding Amount Currency (in USD)” is an amount; without the currency it is a currency.
  private static func inCurrency(_ words: [String], _ currency: Currency?) -> HeaderMatch? {
    guard currency != nil, words.last == "currency" else { return nil }
    return lookUp(words.dropLast())
  }

  private static func lookUp(_ words: [String]) -> HeaderMatch? {
    let name = words.joined(separator: " ")
    let isOwned = words.count > 1 && companies.contains(words[0])
    if var match = table[name] {
      match.isOwned = isOwned
      return match
    }
    guard words.count > 1, isOwned || seats.contains(words[0]), !others.contains(name),
      var match = table[words.dropFirst().joined(separator: " ")]
    else { return nil }
    match.isOwned = isOwned
    return match
  }

  /// A name's words in lower case: `CompanyName`, `company_name` and `Company name` are the same.
  package static func words(of header: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    for character in header {
      let isWord = character.isLetter || character.isNumber || "$€£".contains(character)
      let isBoundary = character.isUppercase && previous.isLowercase
      if !isWord || isBoundary, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isWord { word += character.lowercased() }
      previous = character
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Takes the words for a currency or a unit out of a name.
  private static func takeHints(
    from words: inout [String]
  ) -> (currency: Currency?, unit: Quantity) {
    var currency: Currency?
    var unit = Quantity.one
    words.removeAll { word in
      if word == "in" { return true }
      if let found = units[word] {
        unit = found
        // “TEUR” and its like name the currency too.
        if word.count == 4, let named = Currency(code: word.dropFirst()) { currency = named }
        return true
      }
      if let found = currencySigns[word] ?? (codes.contains(word) ? Currency(code: word) : nil) {
        currency = found
        return true
      }
      let digits = word.drop { "$€£".contains($0) }
      if digits.count < word.count, let found = units[String(digits)] {
        currency = currencySigns[String(word.prefix(1))]
        unit = found
        return true
      }
      return false
    }
    return (currency, unit)
  }

  private static let companies: Set<String> = [
    "company", "organization", "organisation", "account", "org", "firm", "business",
  ]
  private static let seats: Set<String> = ["hq", "headquarters", "primary"]

  /// Names that mean something else than what follows their first word.
  private static let others: Set<String> = [
    // The stage of a deal in a CRM, and the legal form in a register.
    "account stage", "company category", "business category", "company url",
  ]

  private static let units: [String: Quantity] = [
    "000": Quantity(1000), "000s": Quantity(1000), "thousand": Quantity(1000),
    "thousands": Quantity(1000), "k": Quantity(1000), "tsd": Quantity(1000), "teur": Quantity(1000),
    "keur": Quantity(1000), "kusd": Quantity(1000),
    "million": Quantity(1_000_000), "millions": Quantity(1_000_000), "m": Quantity(1_000_000),
    "mm": Quantity(1_000_000), "mn": Quantity(1_000_000), "mio": Quantity(1_000_000),
    "billion": Quantity(1_000_000_000), "billions": Quantity(1_000_000_000),
    "bn": Quantity(1_000_000_000),
  ]

  /// The currencies that a name can state; other codes are words as well (ALL, TOP, TRY).
  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "chf", "sek", "nok", "dkk", "pln", "czk", "huf", "jpy", "cny", "inr",
    "aud",
    "cad", "nzd", "sgd", "hkd", "brl", "mxn", "zar", "ils", "krw", "aed",
  ]

  private static let currencySigns: [String: Currency] = {
    var signs: [String: Currency] = [:]
    for (sign, code) in [("$", "USD"), ("us$", "USD"), ("€", "EUR"), ("£", "GBP")] {
      signs[sign] = Currency(code: code)
    }
    return signs
  }()
}
