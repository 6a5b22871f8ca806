import DelimitedText
import TestSupport
import Testing

/// What is found of a list's form, and how it is known.
@Suite struct DetectionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func form(_ text: String, _ options: DialectOptions = DialectOptions()) throws -> ListForm
  {
    try open(text, options).form
  }

  private func open(
    _ text: String, _ options: DialectOptions = DialectOptions()
  ) throws(Problem) -> ListReader {
    do {
      return try ListReader(path: folder.write(text, to: "list.csv"), options: options)
    } catch let problem as Problem { throw problem } catch { throw Problem(.software, "\(error)") }
  }

  // MARK: Quotes

  @Test(
    arguments: [
      ("a,b\n\"x\",1\n", "\"", .detected), ("a,b\nx,1\n", "\"", .usual),
      ("a,b\n\"x\ny\",1\n", "\"", .detected),
      // Apostrophes around fields, some with a delimiter in them.
      ("'a','b'\n'x, y','1'\n'z','2'\n", "'", .detected),
      // Names that begin or end with one.
      ("a,b\n's-Hertogenbosch,1\n't Hart,2\nBoss',3\n'k,4\n", "\"", .usual),
      // Double quotes that nothing closes stand for themselves.
      ("a\tb\n\"Best\" Ltd\t1\n\"Good\" Ltd\t2\n\"Fine\" Ltd\t3\n", nil, .detected),
      // One or two are slips.
      ("a\tb\n\"Best\" Ltd\t1\n\"Good\" Ltd\t2\nC\t3\n", "\"", .usual),
      ("a\tb\n\"Best\" Ltd\t1\n\"Good\" Ltd\t2\n\"Fine\" Ltd\t\"3\"\n", "\"", .detected),
      // Apostrophes around those fields alone that hold a delimiter.
      ("a,b\n'x, y',1\nz,2\n'p, q',3\n'r, s, t',4\n", "'", .detected),
      ("a,b\n'x, y',1\n'z,2\n'p, q',3\n'r, s, t',4\n", "\"", .usual),
    ] as [(String, Character?, FormOrigin)])
  func quotes(_ text: String, _ quote: Character?, _ origin: FormOrigin) throws {
    #expect(try form(text).quote == FormTrait(quote?.asciiValue, origin))
  }

  @Test func aQuoteThatIsGivenIsTaken() throws {
    var options = DialectOptions()
    options.quote = .some(nil)
    let form = try form("a,b\n\"x\",1\n", options)
    #expect(form.quote == FormTrait(nil, .given))
  }

  // MARK: The line for Excel

  @Test(arguments: [
    "sep=;\na;b,c\n1;2,3\n", "SEP=;\r\na;b,c\r\n1;2,3\r\n", "\"sep=;\"\na;b,c\n1;2,3\n",
    "\u{FEFF}sep=;\ra;b,c\r1;2,3\r", "sep=;;\na;b,c\n1;2,3\n",
  ])
  func separatorLines(_ text: String) throws {
    let reader = try open(text)
    #expect(reader.form.delimiter == FormTrait(UInt8(ascii: ";"), .detected))
    #expect(reader.form.linesAbove == FormTrait(1, .detected))
    #expect(reader.columns == ["a", "b,c"])
    #expect(reader.titles.isEmpty)
    #expect(try ListReading(path: folder.path + "/list.csv").texts == [["1", "2,3"]])
    var options = DialectOptions()
    options.delimiter = UInt8(ascii: ",")
    #expect(try open(text, options).columns == ["a;b", "c"])
  }

  @Test func whatOnlyBeginsLikeOneIsAHeader() throws {
    #expect(try open("sep=;x,b\n1,2\n").columns == ["sep=;x", "b"])
    #expect(try open("sepal,b\n1,2\n").columns == ["sepal", "b"])
  }

  // MARK: Lines above the table

  @Test(arguments: [
    // A title, its line filled up by the delimiters, over a blank line, over a header that shows.
    ("Register 2024;;\nname;country;size\nA;DE;x\n", 1),
    ("Register 2024\n\nname;place;kind\nA;B;c\n", 2),
    ("Register 2024\nname;place;size\nA;B;1\nC;D;2\n", 1),
    ("Register, by size\nSource: Office\n\n\nname;place;size\nA;B;1\nC;D;2\n", 4),
    ("\"Register\" 2024\n\nname,place,size\nA,B,1\nC,D,2\n", 2),
    // Commas in a title, and a header that is too short.
    ("Firms, by size, 2024\nname,place,kind,size\nA,B,x,1\nC,D,y,2\n", 1),
    ("Firms, by size\n\nname,place,kind\nA,B,x\nC,D,y\n", 2), ("name,size\nA,1,x\nB,2,y\n", 0),
    // Two columns need the blank line.
    ("Register\n\nname,size\nA,1\nB,2\n", 2),
    // Heads of groups of columns.
    ("2024,,,2025,,\na,b,c,d,e,f\nX,1,1,1,1,1\nY,2,2,2,2,2\n", 1),
    ("Firm,,Size,\nname,place,staff,sales\nA,B,1,2\nC,D,3,4\n", 1),
    ("name,country\nA,DE\n", 0), ("\n\nname,country\nA,DE\n", 0), ("a,b,c\n1\n2\n3\n", 0),
    ("a,,\nX,1,2\n", 0),
  ])
  func linesAbove(_ text: String, _ lines: Int) throws {
    var options = DialectOptions()
    options.hasHeader = text.hasPrefix("a,,") ? true : nil
    let reader = try open(text, options)
    #expect(reader.form.linesAbove == FormTrait(lines, lines == 0 ? .usual : .detected))
    #expect(reader.titles.isEmpty == (lines == 0))
    // Lines of rejected records are those of the file.
    let rest = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(lines)
    #expect(
      try ListReading(path: folder.path + "/list.csv", options: options).records
        == ListReading(Array(rest.joined(separator: "\n").utf8), in: folder, options: options)
        .records)
  }

  @Test func rejectsBelowATitleHaveTheLinesOfTheFile() throws {
    let text = "Register 2024\n\nname,place,size\nA,B,1\n\"C\"x,D,2\nE,F,3\n"
    #expect(
      try ListReading(Array(text.utf8), in: folder).rejections
        == [Rejection(line: 5, byte: 37, fault: 40, kind: .textAfterQuote)])
  }

  @Test func aTitleThatMayBeAHeaderIsAnError() throws {
    let problem = #expect(throws: Problem.self) {
      try open("Company\nAcme,Inc,x\nFoo,Ltd,y\nBar,z,w\n")
    }
    #expect(
      problem?.what
        == "it can't be told whether the first line is a title above the table or its header")
    #expect(problem?.details.contains("  --skip 1  header:  [Acme] [Inc] [x]") == true)
    var options = DialectOptions()
    options.linesAbove = 1
    let reader = try open("Company\nAcme,Inc,x\nFoo,Ltd,y\nBar,z,w\n", options)
    #expect(reader.form.linesAbove == FormTrait(1, .given))
    #expect(reader.columns == ["Acme", "Inc", "x"])
    options.linesAbove = 0
    #expect(try open("Company\nAcme,Inc,x\nFoo,Ltd,y\nBar,z,w\n", options).columns == ["Company"])
  }

  @Test func lessIsLeftThanIsToBeSkipped() {
    var options = DialectOptions()
    options.linesAbove = 9
    let problem = #expect(throws: Problem.self) { try open("a,b\n1,2\n", options) }
    #expect(problem?.what == "the list is empty")
  }

  // MARK: Header or none

  @Test(
    arguments: [
      ("name,size\nA,1\nB,2\n", true, .detected), ("name,place\nA,B\nC,D\n", true, .usual),
      ("name,site\nA,a.com\nB,b.org\n", true, .detected), ("a,b\n", true, .usual),
      // Figures by year: their names are numbers.
      ("name,2023,2024\nA,1,2\nB,3,4\n", true, .usual),
      // The header again, where lists were put together.
      ("name,kind\nA,x\nname,kind\nB,y\n", true, .usual),
      // A word that names columns says nothing where it is a record's text, too.
      ("Company,Country\nA,France\nCompany,Chile\n", true, .usual),
      ("A,a.com,1\nB,b.com,2\nC,c.com,3\n", false, .detected),
      ("A,51-200\nB,10+\nC,\"1,000\"\n", false, .detected),
      ("A,Berlin,2024-01-01\nB,Paris,2023-02-02\n", false, .detected),
      // Texts that occur again, in two columns.
      ("A,Berlin,x\nB,Berlin,x\nC,Paris,y\n", false, .detected),
    ] as [(String, Bool, FormOrigin)])
  func headers(_ text: String, _ hasHeader: Bool, _ origin: FormOrigin) throws {
    let reader = try open(text)
    #expect(reader.form.hasHeader == FormTrait(hasHeader, origin))
    if !hasHeader { #expect(reader.columns.first == "column1") }
  }

  @Test func aHeaderThatMayBeARecordIsAnError() throws {
    // One text that occurs again says little; a word above numbers and an address against each other.
    for text in ["A,Berlin\nB,Berlin\nC,Paris\n", "name,a.com\n1,b.com\n2,c.com\n"] {
      let problem = #expect(throws: Problem.self) { try open(text) }
      #expect(problem?.place?.line == 1)
      #expect(problem?.fix == "say which with --header yes or --header no")
      #expect(problem?.details.count == 6)
      for hasHeader in [true, false] {
        var options = DialectOptions()
        options.hasHeader = hasHeader
        #expect(try form(text, options).hasHeader == FormTrait(hasHeader, .given))
      }
    }
  }

  @Test func withoutAHeaderColumnsAreAsManyAsMostRecordsHave() throws {
    #expect(try open("A,1\nB,2,x\nC,3,y\n").columns == ["column1", "column2", "column3"])
  }

  // MARK: Delimiters

  @Test func bothReadingsAreShown() throws {
    let problem = #expect(throws: Problem.self) { try open("a,b;c\n1,2;3\n4,5;6\n7,8;9\n") }
    #expect(
      problem?.details == [
        "  --delimiter ','  [a] [b;c]", "                   [1] [2;3]",
        "                   [4] [5;6]", "  --delimiter ';'  [a,b] [c]",
        "                   [1,2] [3]", "                   [4,5] [6]",
      ])
  }

  @Test(arguments: [
    // A few records that are too short leave five columns likelier than two.
    (
      "a,b,c,d,e;f\n" + String(repeating: "1,2,3,4,5;6\n", count: 40) + "1,2;3\n", ","
    ),
    ("Register; by size\nname,place,size\nA,B,1\nC,D,2\n", ","),
    ("id;rate;share\n1;1,5;2,5\n2;3,5;4,5\n", ";"),
  ])
  func delimiters(_ text: String, _ delimiter: String) throws {
    #expect(try form(text).delimiter == FormTrait(Array(delimiter.utf8)[0], .detected))
  }

  // MARK: One column, and rare delimiters

  @Test(
    arguments: [
      ("Company\nAcme, Inc.\nBolt\nCobalt; Ltd\n", [["Acme, Inc."], ["Bolt"], ["Cobalt; Ltd"]]),
      ("https://a.com/x\nhttps://b.org/\nhttp://c.net/a,b\n", nil),
    ] as [(String, [[String]]?)])
  func textsOfOneColumnAreWhole(_ text: String, _ texts: [[String]]?) throws {
    let reader = try open(text)
    #expect(reader.form.delimiter == FormTrait(Dialect.noDelimiter, .detected))
    #expect(reader.form.delimiterText == "none")
    #expect(reader.columns.count == 1)
    let all = text.split(separator: "\n").map { [String($0)] }
    #expect(try ListReading(path: folder.path + "/list.csv").texts == texts ?? all)
  }

  @Test func aHeaderThatIsWholeTellsTheDelimiterOfShortRecords() throws {
    let reader = try open("name;size\nA\nB\nC\nD;5\n")
    #expect(reader.form.delimiter == FormTrait(UInt8(ascii: ";"), .usual))
    #expect(reader.columns == ["name", "size"])
  }

  @Test func oneColumnOrAHeaderThatIsTooShortIsAnError() throws {
    let text = "Company\nAcme, Inc.\nBolt, Ltd\n"
    let problem = #expect(throws: Problem.self) { try open(text) }
    #expect(
      problem?.what
        == "most records have 2 fields parted by “,”, and the header has one")
    #expect(
      problem?.details == [
        "  --delimiter none  header:   [Company]", "                    records:  [Acme, Inc.]",
        "                              [Bolt, Ltd]", "  --delimiter ','   header:   [Company]",
        "                    records:  [Acme] [Inc.]", "                              [Bolt] [Ltd]",
      ])
    var options = DialectOptions()
    options.delimiter = Dialect.noDelimiter
    _ = try open(text, options)
    #expect(
      try ListReading(path: folder.path + "/list.csv", options: options).texts
        == [["Acme, Inc."], ["Bolt, Ltd"]])
  }

  @Test(arguments: [
    ("^", "--delimiter '^'"), (":", "--delimiter ':'"), ("\u{1}", "--delimiter $'\\x01'"),
  ])
  func aRareDelimiterIsAnErrorThatNamesIt(_ delimiter: String, _ option: String) throws {
    for quote in ["", "\""] {
      let rows = [["name", "place", "size"], ["A, Inc.", "B", "1"], ["C", "D", "2"]]
      let text = rows.map { row in
        row.map { quote + $0 + quote }.joined(separator: delimiter) + "\n"
      }.joined()
      let problem = #expect(throws: Problem.self) { try open(text) }
      #expect(problem?.what.hasSuffix("divides every record into 3 fields") == true)
      #expect(problem?.details.first?.contains(option) == true)
      var options = DialectOptions()
      options.delimiter = delimiter.utf8.first
      #expect(try open(text, options).columns == rows[0])
    }
  }

  @Test func aHeaderWithAStrayQuoteIsNoTitle() throws {
    let problem = #expect(throws: Problem.self) {
      try open("\"name\"s,place,size\nA,B,1\nC,D,x\n")
    }
    #expect(problem?.what == "the header can't be read: text after a closing quote")
  }

  @Test func allIsGiven() throws {
    var options = DialectOptions.form("|", quote: nil)
    options.compression = .some(nil)
    let form = try form("a|b\n1|2\n", options)
    #expect(
      [
        form.compression.origin.rawValue, form.encoding.origin.rawValue,
        form.delimiter.origin.rawValue,
        form.quote.origin.rawValue, form.linesAbove.origin.rawValue, form.hasHeader.origin.rawValue,
      ] == Array(repeating: "given", count: 6))
  }
}
