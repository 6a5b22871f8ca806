import DelimitedText
import Firmographics
import MarketSizing

/// What is in a list, counted anew record by record, the plain and slow way.
struct PlainSurvey {
  struct Column {
    /// The first distinct texts, as many as are kept.
    var first: [[UInt8]] = []
    var records: [[UInt8]: Int] = [:]
    var empty = 0
    var missing = 0
    var traits: [TextTraits: Int] = [:]
    /// The lines of the first records of three texts.
    var lines: [TextTraits: [Int]] = [:]
    var distinct: Int { records.count }
  }

  private(set) var columns: [Column]
  private(set) var notUTF8 = 0
  private(set) var emptyLines: [Int] = []
  private(set) var headerLines: [Int] = []
  private(set) var lastLines: [Int] = []

  private static let watched: [TextTraits] = [
    .cutNumber, .formulaError, .lineBreak, .ratingInName, .roundedIdentifier, .doubleEncoded,
    .lostLetter,
  ]

  init(_ list: SurveyedList, textLimit: Int) {
    columns = SurveyedList.header.map { _ in
      Column(
        traits: Dictionary(uniqueKeysWithValues: Self.watched.map { ($0, 0) }),
        lines: Dictionary(uniqueKeysWithValues: Self.watched.map { ($0, []) }))
    }
    var examples: [[TextTraits: [String]]] = columns.map { _ in [:] }
    for record in list.records {
      guard var fields = record.fields else { continue }
      fields = Array(fields.prefix(columns.count))
      while fields.count < columns.count { fields.append([]) }
      let texts = fields.map(Self.trimmed)
      for (column, text) in texts.enumerated() {
        count(text, column)
        let (string, isUTF8) = TextDecoding.decode(text.span)
        for trait in Self.traits(string, isUTF8: isUTF8, column: column) {
          columns[column].traits[trait, default: 0] += 1
          guard examples[column][trait, default: []].count < 3,
            !examples[column][trait, default: []].contains(string)
          else { continue }
          examples[column][trait, default: []].append(string)
          columns[column].lines[trait, default: []].append(record.line)
        }
      }
      if texts.contains(where: { !TextDecoding.decode($0.span).isUTF8 }) { notUTF8 += 1 }
      if texts.allSatisfy(\.isEmpty) {
        emptyLines.append(record.line)
      } else {
        if fields == SurveyedList.header.map({ Array($0.utf8) }) { headerLines.append(record.line) }
        lastLines.append(record.line)
      }
    }
    lastLines = lastLines.suffix(3)
    for column in columns.indices {
      columns[column].first = Array(columns[column].first.prefix(textLimit))
    }
  }

  private mutating func count(_ text: [UInt8], _ column: Int) {
    if text.isEmpty { columns[column].empty += 1 }
    let string = TextDecoding.decode(text.span).text
    let isMissing =
      column == 0
      ? Text.squeezed(string).isEmpty : MissingTokens().contains(string, isCountry: false)
    if isMissing { columns[column].missing += 1 }
    if text.isEmpty { return }
    var items = [text]
    if column == 1 {
      var seen: Set<String> = []
      items =
        isMissing
        ? []
        : Text.items(string, separator: nil)
          .filter { seen.insert($0).inserted }.map { Array($0.utf8) }
    }
    for item in items {
      if columns[column].records[item] == nil { columns[column].first.append(item) }
      columns[column].records[item, default: 0] += 1
    }
  }

  private static func traits(_ text: String, isUTF8: Bool, column: Int) -> [TextTraits] {
    var traits: [TextTraits] = []
    if text.count > 1, text.allSatisfy({ $0 == "#" }) { traits.append(.cutNumber) }
    if text == "#REF!" { traits.append(.formulaError) }
    if text.contains("\n") { traits.append(.lineBreak) }
    if column == 0, text == "Infosys\n3.9" { traits.append(.ratingInName) }
    if column == 2, text == "4.15E+11" { traits.append(.roundedIdentifier) }
    if text.contains("\u{C3}\u{A9}") { traits.append(.doubleEncoded) }
    if text.contains("\u{FFFD}") { traits.append(.lostLetter) }
    return traits
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var middle = text[...]
    while let first = middle.first, isBlank(first) { middle.removeFirst() }
    while let last = middle.last, isBlank(last) { middle.removeLast() }
    return Array(middle)
  }
}
