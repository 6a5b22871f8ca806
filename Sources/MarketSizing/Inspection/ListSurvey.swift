package import DelimitedText
package import Firmographics

/// What a survey finds in some of a list's records: an identity, `add`, and `merge` in their order.
package struct ListSurvey: Sendable {
  /// One column.
  package struct Column: Sendable {
    /// The texts, without blanks at their ends; of a list its items, each once a record.
    package var texts: TextCensus
    /// Records whose text stands for a missing value.
    package var missing = 0
  }

  /// How the columns' texts are to be taken.
  package struct Layout: Sendable {
    /// By column: what parts the items of a list; nil for a column that is no list.
    package var separators: [String??]
    /// By column: whether it holds countries.
    package var areCountries: [Bool]
    package var missing: MissingTokens

    package init(_ binding: ListBinding) {
      separators = binding.header.map { _ in nil }
      areCountries = binding.header.map { _ in false }
      missing = binding.missing
      for (reference, columns) in binding.columns {
        guard case .field(let field) = reference else { continue }
        for column in columns {
          guard let number = column.column else { continue }
          if field.form == .list || column.separator != nil {
            separators[number] = .some(column.separator)
          }
          if field.form == .country { areCountries[number] = true }
        }
      }
    }
  }

  package private(set) var columns: [Column]
  package var probes: [ProbeTally]
  /// By key of the mapping: records whose identity it gives.
  package private(set) var keys: [Int]
  /// Records that no key gives an identity.
  package private(set) var unkeyed = 0
  /// Records with bytes that are not UTF-8.
  package private(set) var notUTF8 = 0

  /// The survey of no record.
  package init(columns: Int, probes: Int, keys: Int, limit: Int = .max) {
    self.columns = (0..<columns).map { _ in Column(texts: TextCensus(limit: limit)) }
    self.probes = (0..<probes).map { _ in ProbeTally(limit: limit) }
    self.keys = [Int](repeating: 0, count: keys)
  }

  /// Notes the texts of the parser's last record, of which slot i holds column i.
  package mutating func addTexts(_ parser: RecordParser) {
    var isUTF8 = true
    for column in columns.indices {
      let number = parser.withField(column) { field in
        columns[column].texts.add(field.extracting(Self.middle(of: field)))
      }
      if let number, !columns[column].texts.entries[number].isUTF8 { isUTF8 = false }
    }
    if !isUTF8 { notUTF8 += 1 }
  }

  /// Notes which key gives a record's identity; nil for none.
  package mutating func addIdentity(key: Int?) {
    if let key { keys[key] += 1 } else { unkeyed += 1 }
  }

  /// Counts what is missing, and takes lists apart: once after all records of a batch.
  package mutating func close(_ layout: Layout) {
    for column in columns.indices {
      let isList = layout.separators[column] != nil
      var items = TextCensus()
      for entry in columns[column].texts.entries {
        let text = TextDecoding.decode(entry.bytes.span).text
        if layout.missing.contains(text, isCountry: layout.areCountries[column]) {
          columns[column].missing += entry.records
        } else if case .some(let separator) = layout.separators[column] {
          var seen: Set<String> = []
          for item in Text.items(text, separator: separator) where seen.insert(item).inserted {
            items.add(item, records: entry.records)
          }
        }
      }
      if isList { columns[column].texts = items }
    }
  }

  /// Adds the records that come after all that were noted so far.
  package mutating func merge(_ other: ListSurvey) {
    for column in columns.indices {
      columns[column].texts.merge(other.columns[column].texts)
      columns[column].missing += other.columns[column].missing
    }
    for probe in probes.indices { probes[probe].merge(other.probes[probe]) }
    for key in keys.indices { keys[key] += other.keys[key] }
    unkeyed += other.unkeyed
    notUTF8 += other.notUTF8
  }

  /// Forgets everything.
  package mutating func clear() {
    for column in columns.indices {
      columns[column].texts.clear()
      columns[column].missing = 0
    }
    for probe in probes.indices { probes[probe].clear() }
    for key in keys.indices { keys[key] = 0 }
    unkeyed = 0
    notUTF8 = 0
  }

  /// Where a field's text is, without blanks, tabs and line ends around it.
  private static func middle(of text: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = text.count
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
