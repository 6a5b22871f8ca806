import DelimitedText
import TestSupport
import Testing

/// Random bytes, full of what makes lists hard, against the plain splitter and against libcsv.
@Suite struct RandomRecordTests {
  /// How many lists each seed makes.
  static let listCount = 2600

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func theReaderAgreesWithThePlainSplitter(seed: UInt64) throws {
    var lists = RandomLists(seed: seed)
    let folder = try TemporaryFolder()
    for number in 0..<Self.listCount {
      let list = lists.next()
      let (records, rejections) = PlainSplitter(list.bytes, list.options).split()
      let expected = ListReading.expected(["h"], Array(records.dropFirst()), rejections)
      let path = try folder.write(list.bytes, to: "list.csv")
      for blockSize in [1 + number % 3, 4 + number % 20, 4096] {
        let scanning = RecordScanning.all[(number + blockSize) % RecordScanning.all.count]
        let reading = try ListReading(
          path: path, options: list.options, blockSize: blockSize, scanning: scanning)
        if reading != expected {
          Issue.record(
            "\(list), \(scanning), blocks of \(blockSize): \(reading) and not \(expected)")
          return
        }
      }
    }
  }

  @Test func libcsvReadsTheSameWhereNothingIsMalformed() throws {
    var lists = RandomLists(seed: 99)
    var compared = 0
    for _ in 0..<20_000 {
      let list = lists.next()
      guard let quote = list.options.quote ?? nil, let delimiter = list.options.delimiter else {
        continue
      }
      let (records, rejections) = PlainSplitter(list.bytes, list.options).split()
      guard rejections.isEmpty else { continue }
      compared += 1
      let parsed = PlainLibcsv.records(list.bytes, delimiter: delimiter, quote: quote)
      if parsed != records {
        Issue.record("\(list): libcsv reads \(parsed), and not \(records)")
        return
      }
    }
    #expect(compared > 4000)
  }

  @Test func aPipeGivesTheSameAsAFile() throws {
    var lists = RandomLists(seed: 7)
    let folder = try TemporaryFolder()
    for number in 0..<300 {
      let list = lists.next()
      let file = try ListReading(list.bytes, in: folder, options: list.options)
      let pipe = try ListReading(
        piped: list.bytes, chunk: 1 + number % 5, options: list.options, blockSize: 4)
      #expect(pipe == file, "\(list)")
    }
  }
}

/// Lists of a few bytes of a small alphabet, with a sound header “h”.
private struct RandomLists {
  private var numbers: SeededGenerator

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  struct List: CustomStringConvertible {
    var bytes: [UInt8]
    var options: DialectOptions

    var description: String {
      let text = bytes.map { byte in
        byte < 0x80
          ? String(reflecting: String(Unicode.Scalar(byte))).dropFirst().dropLast() : "<\(byte)>"
      }
      return
        "“\(text.joined())” (delimiter \(options.delimiter ?? 0), quote \(options.quote.map { $0 ?? 0 } ?? 0))"
    }
  }

  mutating func next() -> List {
    let headers = ["h\n", "h\r", "h\r\n", " \n\r h \r\n", "\"h\"\n"]
    let pieces: [[UInt8]] =
      [
        ",", ",", ";", "\"", "\"", "\"", "\"\"", "\"\"", "\r", "\n", "\n", "\r\n", " ", "\t", "a",
        "b", "\u{0}", "é",
      ].map { Array($0.utf8) } + [[0xFF]]
    let forms: [DialectOptions] = [
      .form(","), .form(","), .form(","), .form(";"), .form("\t"), .form(" "),
      .form(",", quote: nil), .form(";", quote: "a"),
    ]
    let options = forms[below(forms.count)]
    var header = headers[below(headers.count)]
    if (options.quote ?? nil) != UInt8(ascii: "\"") || options.delimiter == UInt8(ascii: " ") {
      header = "h\n"
    }
    let count = below(30)
    let body = (0..<count).flatMap { _ in pieces[below(pieces.count)] }
    return List(bytes: Array(header.utf8) + body, options: options)
  }

  private mutating func below(_ limit: Int) -> Int { numbers.below(limit) }
}
