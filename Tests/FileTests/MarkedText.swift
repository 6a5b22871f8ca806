import DelimitedText

@testable import tam

/// A sample with marks ①②③… at the places that a test speaks of.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// Line and column of each mark, from 1.
  let places: [Character: (line: Int, column: Int)]

  static let marks: [Character] = Array("①②③④⑤⑥⑦⑧⑨")

  init(_ marked: String) {
    var text = ""
    var places: [Character: (line: Int, column: Int)] = [:]
    var (line, column) = (1, 1)
    for character in marked {
      if Self.marks.contains(character) {
        places[character] = (line, column)
        continue
      }
      text.append(character)
      column += character.unicodeScalars.count
      if character == "\n" { (line, column) = (line + 1, 1) }
    }
    self.text = text
    self.places = places
  }

  /// The marks that problems stand at, and where there is none, line and column.
  func marked(_ problems: [Problem]) -> [String] {
    problems.map { problem in
      let place = places.first {
        $0.value.line == problem.place?.line && $0.value.column == problem.place?.column
      }
      let name =
        place.map { String($0.key) }
        ?? "\(problem.place?.line ?? 0):\(problem.place?.column ?? 0)"
      return problem.fix.isEmpty
        ? "\(name) \(problem.what)" : "\(name) \(problem.what); \(problem.fix)"
    }
  }
}
