/// Signs that separate fields so seldom that they are never taken without a word.
///
/// A list that none of the common delimiters divides is one of one column, unless one of these stands
/// in every record equally often.
enum RareDelimiter {
  private static let candidates: [UInt8] =
    ["^", "~", ":", "#", " "].map { UInt8(ascii: $0) } + [0x01, 0x1E, 0x1F]
  /// How many fields a record has to have by it, the first one too.
  private static let leastFields = 3
  /// How many records have to have as many; blanks part the words of any text.
  private static let leastRecords = 2
  private static let leastRecordsByBlank = 5

  /// Refuses a list that one of these signs divides, and none of the common delimiters does.
  ///
  /// - Parameters:
  ///   - bytes: the first bytes of the list, decoded.
  ///   - start: the offset at which its first line begins.
  ///   - isWhole: whether these bytes are all.
  ///   - quote: what quotes.
  ///   - place: where the first line is, for messages.
  /// - Throws: ``Problem`` that shows both readings.
  static func check(
    _ bytes: [UInt8], from start: Int, isWhole: Bool, quote: UInt8?, place: Place
  ) throws(Problem) {
    func rows(_ delimiter: UInt8, withTexts: Bool) -> [SampleRows.Row] {
      SampleRows(
        bytes, from: start, isWhole: isWhole, Dialect(delimiter: delimiter, quote: quote),
        withTexts: withTexts
      ).rows
    }
    for delimiter in candidates where delimiter != quote && bytes[start...].contains(delimiter) {
      let widths = rows(delimiter, withTexts: false).map(\.width)
      let least = delimiter == UInt8(ascii: " ") ? leastRecordsByBlank : leastRecords
      guard let width = widths.first, width >= leastFields, widths.count >= least,
        widths.allSatisfy({ $0 == width })
      else { continue }
      var readings = Readings()
      let options = ["--delimiter \(argument(delimiter))", "--delimiter none"]
      let length = options.map(\.count).max() ?? 0
      for (option, byte) in zip(options, [delimiter, Dialect.noDelimiter]) {
        readings.add(
          option + String(repeating: " ", count: length - option.count),
          rows(byte, withTexts: true).map(\.fields))
      }
      throw Problem(
        .data, at: place,
        "neither comma, semicolon, tab nor bar divides the list, and \(name(delimiter)) divides "
          + "every record into \(width) fields",
        fix: "say which with --delimiter", details: readings.lines)
    }
  }

  private static func name(_ delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: " "): "the blank"
    case ..<0x20: "the control character \(delimiter)"
    default: "“\(Unicode.Scalar(delimiter))”"
    }
  }

  private static func argument(_ delimiter: UInt8) -> String {
    delimiter < 0x20
      ? "$'\\x" + (delimiter < 16 ? "0" : "") + String(delimiter, radix: 16) + "'"
      : "'\(Unicode.Scalar(delimiter))'"
  }
}
