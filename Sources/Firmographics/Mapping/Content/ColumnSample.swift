/// What a column holds in a list's first records.
struct ColumnSample {
  /// A text and in how many records it is.
  struct Value {
    var text: String
    var records: Int
  }

  /// The column's number from 0.
  let column: Int
  /// The column's name.
  let name: String
  /// Each text that is no word for a missing value once, squeezed, in the order of the list.
  let values: [Value]
  /// How many records have one.
  let known: Int
  /// The text of every record; nil where it is missing.
  let texts: [String?]

  init(_ column: Int, name: String, records: ArraySlice<[String]>, missing: MissingTokens) {
    self.column = column
    self.name = name
    var numbers: [String: Int] = [:]
    var values: [Value] = []
    texts = records.map { record in
      guard column < record.count, !missing.contains(record[column], isCountry: false) else {
        return nil
      }
      let text = Text.squeezed(record[column])
      if let number = numbers[text] {
        values[number].records += 1
      } else {
        numbers[text] = values.count
        values.append(Value(text: text, records: 1))
      }
      return text
    }
    self.values = values
    known = values.reduce(0) { $0 + $1.records }
  }

  /// In how many records the text is one of a kind.
  func count(_ isOfKind: (String) -> Bool) -> Int {
    values.reduce(0) { $0 + (isOfKind($1.text) ? $1.records : 0) }
  }

  /// Whether a number of records is at least a share of those with a value, in per cent.
  func holds(_ records: Int, percent: Int) -> Bool { records * 100 >= known * percent }

  /// Whether nearly all texts are different.
  var isDistinct: Bool { holds(values.count, percent: 90) }

  /// “98 of 100 sample values are countries”.
  func words(_ records: Int, _ what: String) -> String {
    "\(records == known ? "all \(known)" : "\(records) of \(known)") sample values are \(what)"
  }

  /// How many records are looked at.
  static let most = 200
  /// With fewer values than this nothing is clear.
  static let clearLeast = 10
  /// With fewer values than this nothing is said.
  static let likelyLeast = 5
  /// What part of the values has to be of a kind, in per cent, where the column is clear.
  static let clearShare = 98
  /// And where it is worth showing.
  static let likelyShare = 80

  /// How sure it is that a column of which so many values are of a kind is a column of that kind; nil
  /// where it is not worth a word.
  func certainty(_ records: Int) -> ContentCertainty? {
    if known >= Self.clearLeast, holds(records, percent: Self.clearShare) { return .clear }
    return known >= Self.likelyLeast && holds(records, percent: Self.likelyShare) ? .likely : nil
  }

  /// Why a column is not sure by the number and the share of such values; nil where it is.
  func doubt(_ records: Int) -> String? {
    switch certainty(records) {
    case .clear: nil
    default: known < Self.clearLeast ? "the sample is too small" : "too many others are among them"
    }
  }
}
