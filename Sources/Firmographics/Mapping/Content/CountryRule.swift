/// Countries, by name or by code.
enum CountryRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let countries = sample.count(isValue)
    guard let certainty = sample.certainty(countries) else { return [] }
    let evidence = sample.words(countries, "countries")
    let countryTexts = sample.values.map(\.text).filter(isValue)
    let telling = countryTexts.filter(isNothingElse)
    var reservation = sample.doubt(countries)
    if reservation == nil, telling.isEmpty {
      reservation = "the same texts are states or languages, such as “\(countryTexts[0])”"
    }
    // `SI` and `NO` are answers, `AG` and `SE` legal forms, `MG` and `SC` states of Brazil.
    if reservation == nil, telling.allSatisfy(ContentRules.isCode),
      countryTexts.count < ContentRules.leastCodes || !GenericNames.contains(sample.name)
    {
      reservation = "codes as short as “\(telling[0])” can be of anything"
    }
    return [
      ContentFinding(.country, in: sample.column, certainty, evidence, reservation: reservation)
    ]
  }

  /// A number is read as a country where a column is one of countries, but tells none.
  static func isValue(_ text: String) -> Bool {
    text.utf8.count > 1 && !text.utf8.contains(where: isDigit) && Country.read(text) != nil
  }

  /// Whether a country's text means nothing else in lists of companies: `CA` is California as well,
  /// `de` German.
  private static func isNothingElse(_ text: String) -> Bool {
    let folded = Text.folded(text)
    return !StateRule.isValue(text) && !languages.contains(folded)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The codes of languages (ISO 639) that are codes of countries as well, of languages in wide use.
  private static let languages: Set<String> = [
    "ar", "bg", "de", "es", "et", "fi", "fr", "hr", "hu", "id", "is", "it", "lt", "lv", "ms", "mt",
    "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sv", "th", "tr",
    "deu", "est", "fin", "fra", "hun", "ita", "jpn", "kor", "nld", "nor", "pol", "rus", "swe",
    "tur",
  ]
}
