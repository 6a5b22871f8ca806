internal import MarketSizing

extension FormReport {
  /// The traits in words, those that are as they usually are left out where a reader needs no telling.
  var words: [String] {
    var words: [String] = []
    if compression.value != "none" || compression.by == "given" {
      words.append(
        marked(compression.value == "none" ? "not packed" : compression.value, compression.by))
    }
    words.append(marked("\(Wording.delimiter(delimiter.value)) between fields", delimiter.by))
    words.append(
      marked(quote.value == "none" ? "no quotes" : "quote \(SafeText.line(quote.value))", quote.by))
    words.append(marked(SafeText.line(encoding.value), encoding.by))
    if linesAbove.value > 0 || linesAbove.by == "given" {
      words.append(
        marked("\(Wording.count(linesAbove.value, "line", "lines")) above the table", linesAbove.by)
      )
    }
    // That a header was not told by anything is what a reader wants to know of it.
    let isAssumed = header.by == "usual"
    words.append(
      isAssumed ? "a header (assumed)" : marked(header.value ? "a header" : "no header", header.by))
    return words
  }

  private func marked(_ words: String, _ by: String) -> String {
    by == "given" ? words + " (given)" : words
  }
}
