internal import Criteria
package import DelimitedText
package import Firmographics

/// A list that has been opened, and what its columns mean.
package struct OpenList {
  package let reader: ListReader
  package let binding: ListBinding
  /// How it was opened.
  let opening: Opening
  /// The columns that have to be read, and the parser's slot of each.
  let wanted: [Int]
  let slots: [Int: Int]
  /// What is added to a byte's offset to order the records of all lists.
  let firstOrder: UInt64

  /// By source of the plan: whether the list's records have to be read for it.
  private let reads: [Bool]

  /// The lists that the engine reads one after another keep their order: no list is larger than
  /// this many bytes.
  static let orderStep: UInt64 = 1 << 48

  /// What it takes to open a list once more.
  struct Opening {
    /// How it is written down, as far as that was given.
    var options: DialectOptions
    /// Whether its SHA-256 is worked out.
    var sha256: Bool
  }

  init(
    _ reader: ListReader, binding: ListBinding, opening: Opening, plan: SizingPlan, number: Int
  ) {
    self.reader = reader
    self.binding = binding
    self.opening = opening
    reads = plan.table.sources.indices.map { plan.reads($0, of: binding) }
    var wanted: [Int] = []
    func want(_ reference: FieldReference) {
      for column in (binding.columns[reference] ?? []).compactMap(\.column)
      where !wanted.contains(column) {
        wanted.append(column)
      }
    }
    for (number, source) in plan.table.sources.enumerated() where reads[number] {
      want(source.subject.origin(in: plan.table.contexts[source.context]))
    }
    for field in [Field.name, .domain, .country, .employees, .industry] { want(.field(field)) }
    for field in binding.key.joined() { want(field) }
    self.wanted = wanted
    slots = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($0.element, $0.offset) })
    firstOrder = UInt64(number) * Self.orderStep
  }

  /// The columns that a source is read from; none where it is not asked for.
  func columns(of source: Int, in plan: SizingPlan) -> [ColumnBinding] {
    guard reads[source] else { return [] }
    let subject = plan.table.sources[source]
    return binding.columns[subject.subject.origin(in: plan.table.contexts[subject.context])] ?? []
  }

  /// The first text of a field in the parser's last record that is not missing.
  func text(of field: Field, _ parser: RecordParser) -> String? {
    text(of: field) { column in
      slots[column].map { parser.withField($0) { TextDecoding.decode($0).text } } ?? ""
    }
  }

  /// The first text of a field that is not missing.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - text: gives the text of a column.
  /// - Returns: the text; nil where all are missing.
  func text(of field: Field, text: (Int) -> String) -> String? {
    for column in binding.columns[.field(field)] ?? [] {
      let text = column.column.map(text) ?? column.constant ?? ""
      let isMissing =
        field == .name
        ? Text.squeezed(text).isEmpty : binding.missing.contains(text, isCountry: field == .country)
      if !isMissing { return text }
    }
    return nil
  }
}
