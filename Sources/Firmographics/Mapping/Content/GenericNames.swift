/// Names of columns that say nothing: `column3`, `Unnamed: 3`, `_c0`, `B`, `4`.
enum GenericNames {
  /// Whether a column's name says nothing of what is in it.
  static func contains(_ name: String) -> Bool {
    HeaderNames.words(of: name).allSatisfy { word in
      let stem = String(word.reversed().drop(while: \.isNumber).reversed())
      return stem.isEmpty || stem.utf8.count == 1 || words.contains(stem)
    }
  }

  private static let words: Set<String> = [
    "column", "col", "unnamed", "field", "fld", "var", "variable", "attribute", "attr", "value",
    "val", "data", "feature", "cell", "unknown", "untitled", "spalte", "feld", "colonne", "champ",
    "columna", "campo", "colonna", "kolom", "kolumn",
  ]
}
