internal import DelimitedText
internal import Firmographics

/// Finds lists whose first record is data and no header.
enum HeaderCheck {
  /// - Throws: ``Problem`` where no column's name is known and the names look like values.
  static func check(_ reader: ListReader, _ binding: ListBinding) throws(Problem) {
    guard reader.dialect.hasHeader, binding.columns.isEmpty,
      !reader.columns.contains(where: { HeaderNames.match($0) != nil }),
      let value = reader.columns.first(where: looksLikeValue)
    else { return }
    throw Problem(
      .data, at: Place(reader.source.name, line: 1, column: 1),
      "the list has no header: its first line holds “\(Text.shown(value))”, which looks like a value",
      fix:
        "put the columns' names in the first line, or say `dialect: {header: false}` in a mapping "
        + "file and name columns by their numbers")
  }

  private static func looksLikeValue(_ name: String) -> Bool {
    Headcount.read(name) != nil || name.contains("://") || Country.read(name) != nil
      || DomainName.normalized(name).contains(".") && !name.contains(" ")
  }
}
