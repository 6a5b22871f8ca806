/// The word among `words` that a misspelt one most likely stands for; nil where none is close.
///
/// Close means at most a third of its letters wrong, missing, added or swapped with the next
/// (optimal string alignment distance), case aside; of equally close words the first.
package func nearestWord(to word: String, among words: [String]) -> String? {
  let limit = max(1, word.count / 3)
  return words.map { (word: $0, distance: editDistance(word.lowercased(), $0.lowercased())) }
    .filter { $0.distance <= limit }
    .min { $0.distance < $1.distance }?.word
}

/// Source: F. J. Damerau, A technique for computer detection and correction of spelling errors (1964).
private func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left)
  let right = Array(right)
  var before: [Int] = []
  var row = Array(0...right.count)
  for i in left.indices {
    var next = [i + 1]
    for j in right.indices {
      var best = min(row[j + 1] + 1, next[j] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, before[j - 1] + 1)
      }
      next.append(best)
    }
    before = row
    row = next
  }
  return row[right.count]
}
