package import Firmographics
package import MarketSizing

/// One of the lists that companies come from: what its columns are, and what they mean.
package struct SourceList: Sendable {
  /// The name, without folders.
  package let name: String
  /// The columns, in order.
  package let columns: [String]
  /// What they mean.
  package let binding: ListBinding

  /// A list of which nothing but its header need have been read.
  package init(name: String, columns: [String], binding: ListBinding) {
    self.name = name
    self.columns = columns
    self.binding = binding
  }

  /// What a record writes for a field or column.
  ///
  /// - Parameters:
  ///   - reference: a field, or a column of the list's own.
  ///   - account: of this list.
  /// - Returns: the first text that is not missing; nil where all are.
  package func text(_ reference: FieldReference, of account: Account) -> String? {
    for binding in self.binding.columns[reference] ?? [] {
      let text = Text.squeezed(binding.column.map { account.fields[$0] } ?? binding.constant ?? "")
      let isMissing =
        text.isEmpty
        || self.binding.missing.contains(text, isCountry: reference == .field(.country))
      if !isMissing { return text }
    }
    return nil
  }

  /// The list and the line that a company is from, such as `companies.csv:12`.
  package func place(of account: Account) -> String {
    "\(name == "-" ? "stdin" : name):\(account.line)"
  }

  /// That accounts of this list have no names, and what to do about it; nil where a column gives them.
  package var namesWarning: String? {
    guard binding.columns[.field(.name)] == nil else { return nil }
    let likely = binding.suggestions(for: .field(.name)).first
    let guess = likely.map { "; perhaps “\(Text.shown(columns[$0.column]))” does (\($0.evidence))" }
    return "\(name): no column gives the companies' names, and accounts have none\(guess ?? "")"
      + "; name it in a mapping file (columns: {name: {from: \(likely.map { columns[$0.column] } ?? "…")}})"
  }

  /// The number of the column of a name, without regard to case; nil where there is none.
  package func column(named name: String) -> Int? {
    columns.firstIndex { Text.folded($0) == Text.folded(name) }
  }
}
