/// Finds how a list is written down, step by step, from its first bytes as UTF-8.
struct DialectSniffer {
  /// What separates fields.
  let delimiter: FormTrait<UInt8>
  /// What fields are quoted with.
  let quote: FormTrait<UInt8?>
  /// How many lines stand above the table.
  let linesAbove: FormTrait<Int>
  /// Whether the first record names the columns.
  let hasHeader: FormTrait<Bool>
  /// The offset at which the table begins.
  let start: Int
  /// How many fields most records have.
  let width: Int

  /// A list's form.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes of the list, as UTF-8.
  ///   - isWhole: whether these are all.
  ///   - name: the list's name, for messages.
  ///   - options: what is known of its form.
  /// - Throws: ``Problem`` where two readings are equally likely.
  init(_ bytes: [UInt8], isWhole: Bool, name: String, options: DialectOptions) throws(Problem) {
    let lines = Lines(bytes)
    let separatorLine = SeparatorLine(bytes)
    var start = separatorLine?.end ?? 0
    if let given = options.linesAbove { start = lines.start(ofLine: given) }
    quote =
      options.quote.map { FormTrait($0, .given) }
      ?? QuoteSniffer.sniff(
        bytes[start...], delimiters: options.delimiter.map { [$0] } ?? DelimiterSniffer.candidates)
    if let given = options.delimiter {
      delimiter = FormTrait(given, .given)
    } else if let separatorLine {
      delimiter = FormTrait(separatorLine.delimiter, .detected)
    } else {
      delimiter = try DelimiterSniffer.sniff(
        bytes, from: start, isWhole: isWhole, quote: quote.value,
        place: Place(name, line: lines.before(start) + 1, column: 1))
    }
    let dialect = Dialect(delimiter: delimiter.value, quote: quote.value)
    var sample = SampleRows(bytes, from: start, isWhole: isWhole, dialect)
    if let given = options.linesAbove {
      linesAbove = FormTrait(given, .given)
    } else {
      let place = Place(name, line: lines.before(start) + 1, column: 1)
      let whole = {
        [start, quote] in
        SampleRows(
          bytes, from: start, isWhole: isWhole,
          Dialect(delimiter: Dialect.noDelimiter, quote: quote.value))
      }
      let titles = try PreambleSniffer.sniff(
        sample, whole: whole(), place: place, lines: lines.before)
      if titles > 0 { start = sample.rows[titles].extent.lowerBound }
      sample.removeFirst(titles)
      if titles == 0, delimiter.origin == .detected, separatorLine == nil,
        options.hasHeader != false
      {
        try OneColumn.check(
          divided: sample, whole: whole(), delimiter: delimiter.value, place: place)
      }
      linesAbove = FormTrait(
        lines.before(start), titles > 0 || separatorLine != nil ? .detected : .usual)
    }
    self.start = start
    width = sample.usualWidth
    if let given = options.hasHeader {
      hasHeader = FormTrait(given, .given)
    } else {
      let line = lines.before(sample.rows.first?.extent.lowerBound ?? start) + 1
      hasHeader = try HeaderSniffer(sample.rows[...]).finding(
        place: Place(name, line: line, column: 1))
    }
  }
}

/// Where lines begin among a list's first bytes.
private struct Lines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The offset behind so many lines; that of the end where there are no more.
  func start(ofLine number: Int) -> Int {
    var offset = 0
    for _ in 0..<number where offset < bytes.count { offset = end(of: offset) }
    return offset
  }

  /// How many lines end before an offset.
  func before(_ offset: Int) -> Int {
    var count = 0
    var start = 0
    while start < offset {
      start = end(of: start)
      if start <= offset { count += 1 }
    }
    return count
  }

  private func end(of start: Int) -> Int {
    guard
      let end = bytes[start...].firstIndex(where: {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      })
    else { return bytes.count }
    let isPair =
      bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count
      && bytes[end + 1] == UInt8(ascii: "\n")
    return end + (isPair ? 2 : 1)
  }
}
