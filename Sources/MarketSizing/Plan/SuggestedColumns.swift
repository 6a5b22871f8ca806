internal import Firmographics

/// Words for what columns may hold by their values, where that is not sure enough to use them.
enum SuggestedColumns {
  /// Why a column is not taken: `perhaps revenue or funding (…), but they can be …`.
  static func reason(_ findings: [ContentFinding]) -> String {
    let fields = findings.map(\.field.name).joined(separator: " or ")
    let first = findings.first
    let reservation = first?.reservation.map { ", but \($0)" } ?? ""
    return "perhaps \(fields) (\(first?.evidence ?? ""))\(reservation)"
  }

  /// How to name the columns that may give a field; nil where there are none.
  static func fix(_ field: Field, _ binding: ListBinding) -> String? {
    let findings = binding.suggestions(for: .field(field))
    guard let first = findings.first else { return nil }
    let columns = findings.map { "“\(Text.shown(binding.header[$0.column]))” (\($0.evidence))" }
      .joined(separator: " or ")
    let from = findings.count == 1 ? Text.shown(binding.header[first.column]) : "…"
    return
      "perhaps it is \(columns); say so in a mapping file (columns: {\(field.name): {from: \(from)}}), "
      + "or let `tam inspect --write-map` write one"
  }

  /// Lines of a mapping file that name the columns by their numbers; none where nothing is known.
  static func mapping(_ binding: ListBinding) -> [String] {
    let lines = Field.all.flatMap { field in
      binding.suggestions(for: .field(field)).map { finding in
        "    \(field.name): {from: \(finding.column + 1)}  # perhaps: \(finding.evidence)"
      }
    }
    guard !lines.isEmpty else { return [] }
    return ["by what they hold, the columns may be:", "  dialect: {header: false}", "  columns:"]
      + lines
  }
}
