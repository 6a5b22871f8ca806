import DelimitedText
import Testing

/// A list and what has to be read of it, after a header that a test puts before it.
struct RecordCase: Sendable, CustomTestStringConvertible {
  var input: String
  /// The sound records as texts, in order.
  var records: [[String]]
  /// The lines that are rejected, counted from the first after the header, and why.
  var rejected: [(line: Int, kind: RejectedRecord.Kind)]
  var options: DialectOptions

  init(
    _ input: String, _ records: [[String]], rejected: [(line: Int, kind: RejectedRecord.Kind)] = [],
    _ options: DialectOptions = .form(",")
  ) {
    (self.input, self.records, self.rejected) = (input, records, rejected)
    self.options = options
  }

  var testDescription: String { String(reflecting: input) }

  /// The forms that every reader has to know.
  static let sound: [RecordCase] = [
    RecordCase("", []),
    RecordCase("a,b\n", [["a", "b"]]),
    RecordCase("a,b", [["a", "b"]]),
    RecordCase(",\n", [["", ""]]),
    RecordCase("a,", [["a", ""]]),
    RecordCase(",", [["", ""]]),
    RecordCase("\"\"", [[""]]),
    RecordCase("\"\"\n\"\"\r\n", [[""], [""]]),
    // Blanks and tabs: outside quotes they go, inside they stay.
    RecordCase("  a \t,\t b  \n", [["a", "b"]]),
    RecordCase(" a  b , c\td \n", [["a  b", "c\td"]]),
    RecordCase("\" a \", \"\tb\t\" \n", [[" a ", "\tb\t"]]),
    RecordCase("  \"a\"  \t, b\n", [["a", "b"]]),
    RecordCase(" \"a\" ", [["a"]]),
    RecordCase(" , \n", [["", ""]]),
    // Line ends.
    RecordCase("a\nb\rc\r\nd", [["a"], ["b"], ["c"], ["d"]]),
    RecordCase("a\n\rb\r\rc\n\nd\r\n\r\n", [["a"], ["b"], ["c"], ["d"]]),
    RecordCase("\n \r\t\r\n  \t \na\n \t", [["a"]]),
    RecordCase("\"a\nb\",\"c\rd\",\"e\r\nf\"\rg\n", [["a\nb", "c\rd", "e\r\nf"], ["g"]]),
    RecordCase("\"\n\n\"\n", [["\n\n"]]),
    RecordCase("\"a\"\r\"b\"\r\n\"c\"", [["a"], ["b"], ["c"]]),
    // Quotes.
    RecordCase("a\"b,c\"\"d,e\"\n", [["a\"b", "c\"\"d", "e\""]]),
    RecordCase("a \"b\"\n", [["a \"b\""]]),
    RecordCase("\"a\"\"b\",\"\"\"\",\"\"\"\"\"\"\n", [["a\"b", "\"", "\"\""]]),
    RecordCase("\"a,b\",\"\"\"c\"\"\"\n", [["a,b", "\"c\""]]),
    RecordCase("\"a\"\"\nb\"\n", [["a\"\nb"]]),
    RecordCase("\"\",\"\"\n", [["", ""]]),
    // Bytes that are no text, and text that is no ASCII.
    RecordCase("a\u{0}b,\u{0}\n\u{0},c\n", [["a\u{0}b", "\u{0}"], ["\u{0}", "c"]]),
    RecordCase("é,\"日本\n語\",\u{A0}x\u{A0}\n", [["é", "日本\n語", "\u{A0}x\u{A0}"]]),
    RecordCase("\u{B}a\u{C},b\u{85}\u{2028}\n", [["\u{B}a\u{C}", "b\u{85}\u{2028}"]]),
    RecordCase("\u{FEFF}a\n", [["\u{FEFF}a"]]),
  ]

  /// Other delimiters and quotes.
  static let dialects: [RecordCase] = [
    RecordCase("a;b,c;\"d;e\"\n", [["a", "b,c", "d;e"]], .form(";")),
    RecordCase("a\t b \t\n\t\t\n \n", [["a", "b", ""], ["", "", ""]], .form("\t")),
    RecordCase("\ta\t\"b\tc\"\t", [["", "a", "b\tc", ""]], .form("\t")),
    RecordCase("a|\"b|c\"|'d|e'\n", [["a", "b|c", "'d", "e'"]], .form("|")),
    RecordCase("a b  \"c d\"\n \n", [["a", "b", "", "c d"], ["", ""]], .form(" ")),
    RecordCase(
      "'a,''b''',\"c\n'd'x\n", [["a,'b'", "\"c"]], rejected: [(2, .textAfterQuote)],
      .form(",", quote: "'")),
    RecordCase("\"a,\"b\"\n\",c\n", [["\"a", "\"b\""], ["\"", "c"]], .form(",", quote: nil)),
    RecordCase(
      "\u{0}a,b\u{0}\n\u{0},\u{0}c\n", [["\u{0}a", "b\u{0}"], ["\u{0}", "\u{0}c"]],
      .form(",", quote: nil)),
    RecordCase("\u{0}\u{1}\u{2} ,\"\n", [["\u{0}\u{1}\u{2}", "\""]], .form(",", quote: nil)),
  ]

  /// Records that are not sound, and what is read after them.
  static let malformed: [RecordCase] = [
    RecordCase("\"a\"b\nc\n", [["c"]], rejected: [(1, .textAfterQuote)]),
    RecordCase("\"a\" b\nc\n", [["c"]], rejected: [(1, .textAfterQuote)]),
    RecordCase("\"a\" \"b\"\nc\n", [["c"]], rejected: [(1, .textAfterQuote)]),
    RecordCase("\"a\"\t\"\nc\n", [["c"]], rejected: [(1, .textAfterQuote)]),
    RecordCase("\"a\"\u{0}\n", [], rejected: [(1, .textAfterQuote)]),
    RecordCase("\"a\"\u{A0}\nb", [["b"]], rejected: [(1, .textAfterQuote)]),
    RecordCase("x,\"a\nb\nc\n", [["b"], ["c"]], rejected: [(1, .unclosedQuote)]),
    RecordCase("\"", [], rejected: [(1, .unclosedQuote)]),
    RecordCase("\"\"\"", [], rejected: [(1, .unclosedQuote)]),
    RecordCase("\"\n", [], rejected: [(1, .unclosedQuote)]),
    RecordCase("a\n\n\"\r\nb\r\n", [["a"], ["b"]], rejected: [(3, .unclosedQuote)]),
    // The fault shows on the third line: until there every quoted field has to end on its line.
    RecordCase(
      "\"a\nb\nc\"d,e\n\"f\ng\"\n", [["b"], ["c\"d", "e"], ["f\ng"]],
      rejected: [(1, .textAfterQuote)]),
    RecordCase(
      "\"a\nb,\"c\nd\"e\nf\n", [["d\"e"], ["f"]],
      rejected: [(1, .textAfterQuote), (2, .textAfterQuote)]),
    RecordCase(
      "\"a\n\"b\n\"c\n\"d\n", [],
      rejected: [
        (1, .textAfterQuote), (2, .textAfterQuote), (3, .textAfterQuote), (4, .unclosedQuote),
      ]),
    RecordCase(
      "\"a\n\"b\",c\n\"d\",\"e\"\nf", [["b", "c"], ["d", "e"], ["f"]],
      rejected: [(1, .textAfterQuote)]),
    // The line of the record is what counts, with lines inside fields before it.
    RecordCase(
      "\"a\n\r\nb\",c\r\"d\"\r\n\n\"e\"f\r\ng", [["a\n\r\nb", "c"], ["d"], ["g"]],
      rejected: [(6, .textAfterQuote)]),
    RecordCase(
      "\"a\rb\"c\r\"d\re\"\r", [["b\"c"], ["d\re"]], rejected: [(1, .textAfterQuote)]),
    RecordCase("\"a\r\nb\"c\r\nd", [["b\"c"], ["d"]], rejected: [(1, .textAfterQuote)]),
  ]
}
