internal import DelimitedText
package import Firmographics

/// What a survey finds in a list.
package struct ListSurvey: Sendable {
  /// One column.
  package struct Column: Sendable {
    /// The first distinct texts, without blanks at their ends; of lists the items, each once a record.
    package var texts: TextCensus
    /// How many distinct texts there are; an estimate where not all are kept.
    package var distinct: Int
    /// Records without a text.
    package var empty: Int
    /// The words that stand for a missing value, as they are shown, and their records.
    package var missingWords: [String: Int]
    /// By trait.
    package var traits: [TraitTally]

    /// Records without a value.
    package var missing: Int { missingWords.values.reduce(empty, +) }
  }

  /// How the columns' texts are to be taken.
  package struct Layout: Sendable {
    /// A field that is read from a column.
    package struct Use: Sendable {
      package var field: Field
      package var binding: ColumnBinding
    }

    /// By column: what parts the items of a list; nil for a column that is no list.
    package var separators: [String??]
    /// By column: the first field that is read from it.
    package var uses: [Use?]
    package var missing: MissingTokens

    package init(_ binding: ListBinding) {
      separators = binding.header.map { _ in nil }
      uses = binding.header.map { _ in nil }
      missing = binding.missing
      for field in Field.all {
        for column in binding.columns[.field(field)] ?? [] {
          guard let number = column.column else { continue }
          if field.form == .list || column.separator != nil {
            separators[number] = .some(column.separator)
          }
          if uses[number] == nil { uses[number] = Use(field: field, binding: column) }
        }
      }
    }
  }

  package let columns: [Column]
  package let probes: [ProbeTally]
  /// By key of the mapping: records whose identity it gives.
  package let keys: [Int]
  /// Records that no key gives an identity.
  package let unkeyed: Int
  /// Records with bytes that are not UTF-8.
  package let notUTF8: Int
  /// What is odd about whole records.
  package let rows: RowTally

  /// What the workers of a pass found together.
  init(_ first: FirstTexts, _ workers: [ListSurveyor]) {
    let found = first.found
    probes = found.probes
    columns = found.columns.enumerated().map { number, texts in
      Column(texts, workers.map { $0.columns[number] }, of: found.columns.count)
    }
    keys = (workers.first?.keys ?? []).indices.map { key in
      workers.reduce(0) { $0 + $1.keys[key] }
    }
    unkeyed = workers.reduce(0) { $0 + $1.unkeyed }
    notUTF8 = workers.reduce(0) { $0 + $1.notUTF8 }
    var rows = RowTally()
    for worker in workers { rows.merge(worker.rows) }
    self.rows = rows
  }

  /// How exact the numbers of distinct texts are: 2 to this power are the bytes that each column takes.
  static func precision(columns: Int) -> Int { columns <= 256 ? 14 : 10 }
}

extension ListSurvey.Column {
  fileprivate init(_ first: TextCensus, _ workers: [SurveyedColumn], of columns: Int) {
    var first = first
    if !first.isComplete {
      // Those that ended before they were told.
      for worker in workers where worker.texts.others == nil { worker.close(with: first) }
    }
    first.count { hash in workers.reduce(0) { $0 + $1.texts.records(of: hash) } }
    texts = first
    var others = HyperLogLog(precision: ListSurvey.precision(columns: columns))
    for worker in workers { if let more = worker.texts.others { others.merge(more) } }
    distinct = first.entries.count + (first.isComplete ? 0 : others.estimate)
    empty = workers.reduce(0) { $0 + $1.empty }
    missingWords = workers.reduce(into: [:]) { words, worker in
      words.merge(worker.missingWords) { $0 + $1 }
    }
    traits = (0..<TextTraits.count).map { trait in
      var tally = TraitTally()
      for worker in workers { tally.merge(worker.traits[trait]) }
      return tally
    }
  }
}
