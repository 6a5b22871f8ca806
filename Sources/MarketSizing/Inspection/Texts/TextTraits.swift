/// What is odd about one text of a column.
package struct TextTraits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  private init(bit: UInt16) { rawValue = 1 << bit }

  /// It stands for a missing value; the empty text does.
  package static let missing = TextTraits(bit: 0)
  /// Its bytes are not UTF-8.
  package static let notUTF8 = TextTraits(bit: 1)
  /// UTF-8 that was once read as Windows-1252 and written as UTF-8 again.
  package static let doubleEncoded = TextTraits(bit: 2)
  /// It holds U+FFFD, what is put where a letter could not be read.
  package static let lostLetter = TextTraits(bit: 3)
  /// It holds a control character that is no tab and no line end.
  package static let controlCharacter = TextTraits(bit: 4)
  /// It goes on in another line.
  package static let lineBreak = TextTraits(bit: 5)
  /// A name with a number in its last line.
  package static let ratingInName = TextTraits(bit: 6)
  /// `####`: a spreadsheet showed it in a column that was too narrow.
  package static let cutNumber = TextTraits(bit: 7)
  /// `#REF!`, `#VALUE!` and what else a formula that fails comes to.
  package static let formulaError = TextTraits(bit: 8)
  /// `10-Feb`, `Nov-50`: a spreadsheet took a band for a date.
  package static let spreadsheetDate = TextTraits(bit: 9)
  /// `4.15E+11`: a spreadsheet took an identifier for a number.
  package static let roundedIdentifier = TextTraits(bit: 10)
  /// A page of a social network or a directory, or a mailbox: its domain is that of many companies.
  package static let sharedDomain = TextTraits(bit: 11)
  /// A year that is still to come.
  package static let futureYear = TextTraits(bit: 12)
  /// The domain of such a service alone: the service's own, if it is there once.
  package static let networkDomain = TextTraits(bit: 13)

  /// How many there can be.
  static let count = 16

  /// The traits of which a list's records are shown.
  static let shown: TextTraits = [
    .doubleEncoded, .lostLetter, .controlCharacter, .lineBreak, .ratingInName, .cutNumber,
    .formulaError, .spreadsheetDate, .roundedIdentifier, .sharedDomain, .futureYear,
    .networkDomain,
  ]

  /// The numbers of the traits that it has, from 0.
  var numbers: [Int] { (0..<Self.count).filter { rawValue >> UInt16($0) & 1 == 1 } }

  /// The number of a single trait.
  var number: Int { rawValue.trailingZeroBitCount }
}
