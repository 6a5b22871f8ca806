internal import DelimitedText
internal import Firmographics

/// Finds lists whose first record is data and no header.
enum HeaderCheck {
  /// - Throws: ``Problem`` where no column's name is known and the names look like values; or where there
  ///   are none, and no column's values say what it holds.
  static func check(_ reader: ListReader, _ binding: ListBinding) throws(Problem) {
    let header = reader.form.hasHeader
    let isNamed = binding.columns.values.joined().contains { $0.origin != .content }
    guard !isNamed, header.origin != .given, header.value || binding.columns.isEmpty,
      !reader.columns.contains(where: { HeaderNames.match($0) != nil })
    else { return }
    let names = header.value ? reader.columns : reader.sampleRecords(limit: 1).first ?? []
    guard let value = names.first(where: looksLikeValue) ?? (header.value ? nil : names.first)
    else { return }
    throw Problem(
      .data, at: Place(reader.source.name, line: reader.firstLine, column: 1),
      "the list has no header: its first line holds “\(Text.shown(value))”, which looks like a value",
      fix:
        "put the columns' names in the first line, or say `dialect: {header: false}` in a mapping "
        + "file and name columns by their numbers; if it names them, say --header yes",
      details: header.value ? [] : SuggestedColumns.mapping(binding))
  }

  /// Whether a text is none that names a column; `id`, `no` and `nic` do, and are countries as well.
  private static func looksLikeValue(_ name: String) -> Bool {
    Headcount.read(name) != nil || name.contains("://")
      || name.count > 3 && Country.read(name) != nil
      || DomainName.normalized(name).contains(".") && !name.contains(" ")
  }
}
