internal import DelimitedText
internal import Firmographics

extension ColumnMapping.Column {
  /// The columns of a list that this names, in their order.
  ///
  /// - Parameters:
  ///   - names: the list's columns.
  ///   - list: its path, for messages.
  ///   - field: what the columns hold, for messages.
  /// - Returns: the columns' places, from 0.
  /// - Throws: ``Problem`` where one is not there, or several have its name.
  func places(
    among names: [String], of list: String, for field: String
  ) throws(Problem) -> [Int] {
    var places: [Int] = []
    for name in from {
      let found = names.indices.filter { Text.folded(names[$0]) == Text.folded(name) }
      if found.count == 1 {
        places.append(found[0])
      } else if found.isEmpty, let number = Int(name), names.indices.contains(number - 1) {
        places.append(number - 1)
      } else {
        let isThere = !found.isEmpty
        throw Problem(
          .data, at: place,
          isThere
            ? "\(list) has the column “\(name)” \(found.count) times"
            : "\(list) has no column “\(name)” for \(field)",
          fix: isThere
            ? "say which by its number: \(found.map { String($0 + 1) }.joined(separator: " or "))"
            : "its columns are: \(Text.listed(names))")
      }
    }
    return places
  }
}
