#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Finds what separates a list's fields, from its first records.
enum DelimiterSniffer {
  /// The delimiters that are looked for, the commonest first.
  static let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// A list's delimiter.
  ///
  /// A delimiter is possible if most records have more than one field by it. One that divides the
  /// first record as it divides the others goes before one that does not; then counts how many
  /// records have the usual number of fields, and how many fields that are.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes of the list, decoded.
  ///   - start: the offset at which its first line begins.
  ///   - isWhole: whether these bytes are all.
  ///   - quote: what quotes.
  ///   - place: where the first line is, for messages.
  /// - Returns: the delimiter; where none divides most records, the one that divides the first, or
  ///   ``Dialect/noDelimiter``.
  /// - Throws: ``Problem`` where two delimiters are equally likely.
  static func sniff(
    _ bytes: [UInt8], from start: Int, isWhole: Bool, quote: UInt8?, place: Place
  ) throws(Problem) -> FormTrait<UInt8> {
    // Blank lines divide nothing, though tabs may stand in them.
    guard bytes[start...].contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      return FormTrait(UInt8(ascii: ","), .usual)
    }
    let all = candidates.filter { $0 != quote && bytes[start...].contains($0) }
      .map { delimiter in
        let rows = SampleRows(
          bytes, from: start, isWhole: isWhole, Dialect(delimiter: delimiter, quote: quote),
          withTexts: false)
        return Score(delimiter, rows.rows.map(\.width))
      }
    let scores =
      all.filter { $0.width > 1 }
      .sorted { $0.dividesFirst != $1.dividesFirst ? $0.dividesFirst : $0.value > $1.value }
    if scores.first?.dividesFirst != true {
      try RareDelimiter.check(bytes, from: start, isWhole: isWhole, quote: quote, place: place)
    }
    guard let best = scores.first else {
      // Records that are too short may be the most; a header is whole.
      if let header = all.max(by: { $0.first < $1.first }), header.first > 1 {
        return FormTrait(header.delimiter, .usual)
      }
      return FormTrait(Dialect.noDelimiter, all.isEmpty ? .usual : .detected)
    }
    if scores.count > 1, scores[1].dividesFirst == best.dividesFirst,
      scores[1].value > best.value * 0.98
    {
      let pair = candidates.filter { [best.delimiter, scores[1].delimiter].contains($0) }
      var readings = Readings()
      for delimiter in pair {
        let rows = SampleRows(
          bytes, from: start, isWhole: isWhole, Dialect(delimiter: delimiter, quote: quote))
        readings.add("--delimiter \(argument(delimiter))", rows.rows.map(\.fields))
      }
      let names = pair.map(name)
      throw Problem(
        .data, at: place, "\(names.joined(separator: " and ")) divide the list equally well",
        fix: "say which with --delimiter", details: readings.lines)
    }
    return FormTrait(best.delimiter, .detected)
  }

  /// How well a delimiter divides a list.
  private struct Score {
    let delimiter: UInt8
    /// How many fields the first record has.
    let first: Int
    /// How many fields most records have.
    let width: Int
    /// Whether the first record has at least as many.
    let dividesFirst: Bool
    /// Rises with the share of records that have as many, and with the number of fields.
    let value: Double

    /// - Parameters:
    ///   - delimiter: the delimiter.
    ///   - widths: how many fields the records have by it.
    init(_ delimiter: UInt8, _ widths: [Int]) {
      self.delimiter = delimiter
      var counts: [Int: Int] = [:]
      for width in widths { counts[width, default: 0] += 1 }
      first = widths.first ?? 0
      let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
      // Of numbers that are equally frequent, that of the first record, which may be the header.
      width = counts[first] == usual?.value ? first : usual?.key ?? 0
      let share = Double(usual?.value ?? 0) / Double(max(1, widths.count))
      value = share * share * log2(Double(max(1, width)))
      dividesFirst = first >= width
    }
  }

  /// A common delimiter as messages name it.
  static func name(_ delimiter: UInt8) -> String {
    delimiter == UInt8(ascii: "\t") ? "“tab”" : "“\(Unicode.Scalar(delimiter))”"
  }

  /// A common delimiter as the command line takes it.
  static func argument(_ delimiter: UInt8) -> String {
    delimiter == UInt8(ascii: "\t") ? "tab" : "'\(Unicode.Scalar(delimiter))'"
  }
}
