/// Finds what separates a list's fields from its first records.
enum DialectSniffer {
  /// The delimiters that are looked for, the commonest first.
  static let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  /// How many records are looked at.
  static let recordLimit = 200

  /// A list's dialect.
  ///
  /// A delimiter is possible if it divides the header; of several, the one by which most records
  /// have as many fields as the header is taken, then the one that gives most fields.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes of the list, as UTF-8.
  ///   - isWhole: whether these are all.
  ///   - name: the list's name, for messages.
  ///   - options: what is known of its form.
  /// - Returns: the form, as given or found.
  /// - Throws: ``Problem`` where two delimiters are equally likely.
  static func sniff(
    _ bytes: [UInt8], isWhole: Bool, name: String, options: DialectOptions
  ) throws(Problem) -> Dialect {
    let quote: UInt8? = options.quote ?? UInt8(ascii: "\"")
    let hasHeader = options.hasHeader ?? true
    if let delimiter = options.delimiter {
      return Dialect(delimiter: delimiter, quote: quote, hasHeader: hasHeader)
    }
    // Blank lines divide nothing, though tabs may stand in them.
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      return Dialect(quote: quote, hasHeader: hasHeader)
    }
    let scores =
      candidates
      .map { score(bytes, isWhole: isWhole, Dialect(delimiter: $0, quote: quote)) }
      .filter { $0.width > 1 }
      .sorted { ($0.regular, $0.width) > ($1.regular, $1.width) }
    guard let best = scores.first else { return Dialect(quote: quote, hasHeader: hasHeader) }
    if scores.count > 1, scores[1].regular == best.regular, scores[1].width == best.width {
      throw Problem(
        .data, at: Place(name, line: 1, column: 1),
        "“\(shown(best.delimiter))” and “\(shown(scores[1].delimiter))” divide the list equally well",
        fix: "say which with --delimiter")
    }
    return Dialect(delimiter: best.delimiter, quote: quote, hasHeader: hasHeader)
  }

  private struct Score {
    var delimiter: UInt8
    /// How many fields the header has.
    var width = 0
    /// How many records in a thousand have as many.
    var regular = 0
  }

  private static func score(_ bytes: [UInt8], isWhole: Bool, _ dialect: Dialect) -> Score {
    let boundaries = RecordBoundaries(dialect)
    let parser = RecordParser(dialect, columnCount: 0, wanted: [])
    var score = Score(delimiter: dialect.delimiter)
    var hints = RecordBoundaries.Hints()
    var start = 0
    var seen = 0
    var regular = 0
    unsafe bytes.withUnsafeBytes { buffer in
      while start < buffer.count, seen < recordLimit {
        switch unsafe boundaries.find(
          from: start, in: buffer, isLast: isWhole, fence: 0, hints: &hints)
        {
        case .record(let end):
          let record = unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<end])
          let width = unsafe parser.parse(record)?.fieldCount ?? 0
          if seen == 0 { score.width = width }
          if width == score.width { regular += 1 }
          seen += 1
          start = end
        case .malformed(_, _, let end):
          seen += 1
          start = end
        case .blank(let end):
          start = end
        case .endlessLine, .unfinished:
          return
        }
      }
    }
    score.regular = seen == 0 ? 0 : regular * 1000 / seen
    return score
  }

  private static func shown(_ delimiter: UInt8) -> String {
    delimiter == UInt8(ascii: "\t") ? "tab" : String(Unicode.Scalar(delimiter))
  }
}
