internal import Criteria
internal import DelimitedText
internal import Firmographics

/// What one text of a column means to one source.
struct ValueMeaning: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case missing, unreadable, known }

  var kind = Kind.missing
  /// Whether the value is one number and not a band.
  var isExact = false
  /// Whether the text's bytes were valid UTF-8.
  var isUTF8 = true
  /// Whether an amount without a currency was taken to be in the ICP's.
  var assumesCurrency = false
  /// The currency without a rate that the amount is in; 0 where there is none.
  var unconverted: UInt16 = 0
  /// The number of the region in the source's ``RegionTable``; 0 where the place is not known.
  var region: Int32 = 0
  /// The number or band of numbers; nil where there is none that can be compared.
  var interval: ValueInterval?
}

/// How one source reads a column.
struct ColumnUse {
  /// The source's number in the plan, and which of its columns this is.
  let source: Int
  let place: Int
  let reader: CellReader
  /// What is asked of the source, by number of the test.
  let tests: [(number: Int, test: Test)]
  /// Where the source's regions are numbered; nil where it is no region.
  let regions: RegionTable?

  /// What a text means, with the outcome codes of the tests.
  ///
  /// - Parameters:
  ///   - text: the column's text, or an item of it.
  ///   - isUTF8: whether its bytes were valid UTF-8.
  ///   - isItem: whether it is an item of a list.
  ///   - currencies: the currencies without a rate that were met; those of `unconverted` count from 1.
  ///   - order: the place of the first record that has it.
  /// - Returns: the meaning, and the code of each test.
  func read(
    _ text: String, isUTF8: Bool, isItem: Bool, currencies: inout [Currency], order: UInt64
  ) -> (meaning: ValueMeaning, codes: [UInt8]) {
    let cell = isItem ? reader.readItem(text) : reader.read(text)
    var meaning = ValueMeaning()
    meaning.isUTF8 = isUTF8
    meaning.assumesCurrency = cell.assumesCurrency
    switch cell.reading {
    case .missing: break
    case .unreadable: meaning.kind = .unreadable
    case .known(let value):
      meaning.kind = .known
      meaning.isExact = cell.isExact
      meaning.interval = cell.interval
      if case .unconverted(let currency) = value {
        let index = currencies.firstIndex(of: currency) ?? currencies.count
        if index == currencies.count { currencies.append(currency) }
        meaning.unconverted = UInt16(index + 1)
      }
    }
    if let regions {
      meaning.region = Int32(regions.number(for: cell, text: text, order: order))
    }
    return (meaning, tests.map { $0.test.outcome(of: cell.reading).code })
  }
}
