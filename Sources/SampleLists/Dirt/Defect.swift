/// A kind of dirt, of which a flawed record has exactly one, so that what is counted can be stated.
///
/// Where a kind does not suit a record (a count of 7 has no thousands), its record gets a like one
/// instead, and is counted as that.
package enum Defect: Int, CaseIterable, Sendable {
  // Nothing there.
  case blankField, blankWebsite, thinRecord, missingWord
  // The headcount.
  case bandAsCount, groupedCount, approximateCount, abbreviatedCount, openCount
  case countOutsideBand, unreadableCount, spreadsheetDate
  // The country.
  case countryCode, countryAlias, countryCase
  // Amounts.
  case amountInFull, amountBand, amountByCode, amountElsewhere, unreadableAmount
  // Other texts.
  case untidyText, lineBreakInName, otherSeparator, yearWithMore
  // Companies that stand in the list before.
  case duplicateDomain, duplicateName
  // Broken records.
  case shortRecord, surplusFields, strayQuote

  /// How often it is met, in proportion to the others'.
  var weight: Int { facts.weight }

  /// What is wrong with the record.
  package var summary: String { facts.summary }

  /// Whether the record still says which company it is, so that a duplicate of it is found.
  var keepsWebsite: Bool {
    switch self {
    case .blankWebsite, .duplicateDomain, .duplicateName, .surplusFields, .strayQuote: false
    default: true
    }
  }

  private var facts: (weight: Int, summary: String) {
    switch self {
    case .blankField: (190, "one field is empty")
    case .blankWebsite: (40, "the website is empty")
    case .thinRecord: (170, "only name, website, industry and place are known")
    case .missingWord: (90, "one field says n/a, -, unknown or NULL")
    case .bandAsCount: (60, "the headcount is a band, as in 51-200")
    case .groupedCount: (40, "the headcount has a thousands separator, as in 1,234")
    case .approximateCount: (25, "the headcount is marked as rough, as in ~120")
    case .abbreviatedCount: (20, "the headcount is abbreviated, as in 1.2k or 5K-10K")
    case .openCount: (15, "the headcount is open, as in 10,001+ or <10")
    case .countOutsideBand: (25, "headcount and band contradict each other")
    case .unreadableCount: (20, "the headcount cannot be read, as in abc or 12/2020")
    case .spreadsheetDate: (10, "a spreadsheet made a date of the band, as in Nov-50")
    case .countryCode: (40, "the country is a code, as in DE")
    case .countryAlias: (50, "the country has another name, as in UK or Deutschland")
    case .countryCase: (25, "the country is in capitals or in lower case")
    case .amountInFull: (40, "the revenue is in full, as in 4200000 or $4,200,000")
    case .amountBand: (40, "the revenue is a band, as in $1M-$10M")
    case .amountByCode: (20, "the revenue has a currency code, as in USD 5m")
    case .amountElsewhere: (25, "the revenue is in a foreign currency, as in INR 4,50,00,000")
    case .unreadableAmount: (15, "the revenue cannot be read, as in see website")
    case .untidyText: (60, "a text has stray blanks or another case")
    case .lineBreakInName: (8, "the name has a line break in it")
    case .otherSeparator: (40, "the technologies are separated by a bar, a comma or a line break")
    case .yearWithMore: (20, "the year has more to it, as in 1999-05-01")
    case .duplicateDomain: (60, "a company of an earlier record, its website spelled otherwise")
    case .duplicateName: (12, "a company of an earlier record without website, its name varied")
    case .shortRecord: (25, "the last fields are not there")
    case .surplusFields: (4, "there are more fields than columns")
    case .strayQuote: (4, "a quote stands where none may")
    }
  }
}
