/// Finds the word that a misspelt one was meant to be.
package enum NearestWord {
  /// The known word nearest to another, the first of equally near ones; nil where none is close.
  ///
  /// Case, hyphens, underscores and blanks don't count. Close are two slips in words of five letters
  /// or more, one in shorter ones, none in words of two.
  package static func find(_ word: String, among known: [String]) -> String? {
    let bare = bare(word)
    let reach = bare.count < 3 ? 0 : bare.count < 5 ? 1 : 2
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(bare, Self.bare(candidate), atMost: reach)
      if distance <= reach, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// What to do about an unknown word: the nearest known one or, if none is close, all of them.
  package static func advice(for word: String, among known: [String]) -> String {
    if let nearest = find(word, among: known) { return "did you mean “\(nearest)”?" }
    return "use one of: \(known.joined(separator: ", "))"
  }

  /// How many slips part two words: letters left out, added, changed, or swapped with the next one.
  ///
  /// The optimal string alignment distance (Damerau 1964). A result above `atMost` only says that
  /// the distance is above it. Quadratic in the words' length where they are of about one length.
  package static func distance(_ left: String, _ right: String, atMost limit: Int = .max) -> Int {
    let (left, right) = (Array(left), Array(right))
    let difference = abs(left.count - right.count)
    if difference > limit { return difference }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
