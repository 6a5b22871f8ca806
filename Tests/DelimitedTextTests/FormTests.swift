import DelimitedText
import TestSupport
import Testing

/// What a list is found to be before it is read: delimiter, header, or no list at all.
@Suite struct FormTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(
    _ bytes: [UInt8], _ options: DialectOptions = DialectOptions()
  ) throws(Problem) -> ListReader {
    do {
      return try ListReader(path: folder.write(bytes, to: "list.csv"), options: options)
    } catch let problem as Problem { throw problem } catch {
      throw Problem(.software, "\(error)")
    }
  }

  private func open(_ text: String) throws(Problem) -> ListReader { try open(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n", ","), ("a;b\n1;2\n", ";"), ("a\tb\n1\t2\n", "\t"), ("a|b\n1|2\n", "|"),
    // Commas in the texts of a list with semicolons, and the other way round.
    ("name;revenue;place\nA;1,5;x\nB;2,5;y\n", ";"),
    ("name,note\nA,x; y\nB,z\n", ","), ("name,note;s\nA,x; y\nB,z\n", ","),
    ("\"a;b\",c\n\"1;2\",3\n", ","), ("a,b\n\"x\ny;z;z\",1\n\"p;q\",2", ","),
    // Of two that divide all records, the one that gives more fields.
    ("a,b;c;d\n1,2;3;4\n", ";"),
    // A last record that is cut short does not count against a delimiter.
    ("a\tb\n1\t2\n\"3", "\t"),
  ])
  func delimiters(_ text: String, _ delimiter: String) throws {
    #expect(try open(text).dialect.delimiter == Array(delimiter.utf8).first)
  }

  /// A list of one column: no sign parts its texts, not even ASCII's own for parting them.
  @Test(arguments: ["a\n1\n2\n", "a", "Company\nAcme\u{1F}Co\nBeta\n"])
  func oneColumn(_ text: String) throws {
    let list = try open(text)
    #expect(list.dialect.delimiter == Dialect.noDelimiter)
    #expect(list.columns.count == 1)
    let reading = try ListReading(Array(text.utf8), in: folder)
    #expect(reading.rejections.isEmpty)
    #expect(reading.texts.allSatisfy { $0.count == 1 })
  }

  @Test func twoEquallyLikelyDelimitersAreAnError() throws {
    let problem = #expect(throws: Problem.self) { try open("a,b;c\n1,2;3\n4,5;6\n") }
    #expect(problem?.kind == .data)
    #expect(problem?.place == Place(folder.path + "/list.csv", line: 1, column: 1))
    #expect(problem?.what == "“,” and “;” divide the list equally well")
    #expect(problem?.fix == "say which with --delimiter")
    var options = DialectOptions()
    options.delimiter = UInt8(ascii: ";")
    #expect(try open(Array("a,b;c\n1,2;3\n".utf8), options).columns == ["a,b", "c"])
  }

  @Test(
    arguments: [
      (
        [0x1F, 0x8B, 0x08, 0x00],
        "the gzip data is cut off: it has to go on behind byte 4, its last", "fetch the file again"
      ),
      (
        [0x50, 0x4B, 0x03, 0x04, 0x14], "this is a ZIP file or an Excel workbook",
        "save the sheet as CSV"
      ),
      ([], "the list is empty", "give a list with a header"),
      (Array("\n\r\n \t \n".utf8), "the list is empty", "give a list with a header"),
      ([0xEF, 0xBB, 0xBF], "the list is empty", "give a list with a header"),
      ([0xFF, 0xFE], "the list is empty", "give a list with a header"),
    ] as [([UInt8], String, String)])
  func noLists(_ bytes: [UInt8], _ what: String, _ fix: String) {
    let problem = #expect(throws: Problem.self) { try open(bytes) }
    #expect(problem?.kind == .data)
    #expect(problem?.what == what)
    #expect(problem?.fix.contains(fix) == true)
  }

  @Test func pathsThatCannotBeReadSayWhy() throws {
    let absent = #expect(throws: Problem.self) { try ListReader(path: folder.path + "/no.csv") }
    #expect(absent?.kind == .noInput)
    #expect(absent?.what == "can't be opened: No such file or directory")
    let place = #expect(throws: Problem.self) { try ListReader(path: folder.path) }
    #expect(place?.kind == .noInput)
    #expect(place?.what == "is a folder")
    // A file that can be opened and not read.
    let memory = #expect(throws: Problem.self) { try ListReader(path: "/proc/self/mem") }
    #expect(memory?.kind == .io)
  }

  @Test(arguments: [
    ("a, b ,\" c \"\n", ["a", "b", "c"]), ("a,,\n", ["a", "column2", "column3"]),
    ("a,a,A\n", ["a", "a", "A"]), ("\"a\nb\",c\n", ["a\nb", "c"]), ("\n\n a,b\r\n1,2", ["a", "b"]),
    ("\"\"", ["column1"]), ("\" \",x", ["column1", "x"]), ("\u{FEFF}a,b", ["a", "b"]),
  ])
  func headers(_ text: String, _ columns: [String]) throws {
    #expect(try open(text).columns == columns)
  }

  @Test func aHeaderAloneIsAListOfNone() throws {
    for text in ["a,b", "a,b\n", "a,b\r\n\r\n \n", "a,b\r"] {
      #expect(
        try ListReading(Array(text.utf8), in: folder).records.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("\"a\"b,c\n", 1, "text after a closing quote"), ("\n \n\"a\n", 3, "unclosed quote"),
    (String(repeating: "x", count: 2 << 20), 1, "does not end within 1048576 bytes"),
  ])
  func headersThatCannotBeRead(_ text: String, _ line: Int, _ what: String) throws {
    let problem = #expect(throws: Problem.self) { try open(text) }
    #expect(problem?.kind == .data)
    #expect(problem?.place == Place(folder.path + "/list.csv", line: line, column: 1))
    #expect(problem?.what.contains(what) == true)
  }

  @Test func theSampleHoldsWholeRecordsOnly() throws {
    let rows = (0..<40_000).map { "\($0),\($0)-\($0)-\($0)-\($0)\n" }
    let reader = try open("a,b\n" + rows.joined())
    #expect(reader.sample.count == ListReader.sampleSize)
    let sample = reader.sampleRecords(limit: 100_000)
    #expect(sample.count > 30_000)
    #expect(sample.enumerated().allSatisfy { $1[1] == "\($0)-\($0)-\($0)-\($0)" })
    #expect(reader.sampleTexts(ofColumn: 1) == sample.map { $0[1] })
    #expect(reader.sampleRecords(limit: 3).map { $0[0] } == ["0", "1", "2"])
    #expect(
      try open("a,b\n1,2,3\n\"x\"y\n4\n5,6,").sampleRecords(limit: 9) == [["4"], ["5", "6"]])
  }
}
