import DelimitedText
import TestSupport
import Testing

/// Which encoding a list without a byte order mark is found to be in.
@Suite struct EncodingDetectionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ bytes: [UInt8]) throws(Problem) -> ListReader {
    do { return try ListReader(path: folder.write(bytes, to: "list.csv")) } catch let problem
      as Problem
    { throw problem } catch { throw Problem(.software, "\(error)") }
  }

  /// Names as lists have them, a few to a language.
  static let words = [
    "Müller,Köln\nJäger,Straße\nÜbersee,ÖSTERREICH\n",
    "Café,Montréal\nNestlé,Genève\nFaçade,Évry\n",
    "Peña,España\nLópez,Málaga\nIbáñez,Cádiz\n", "Åkerlund,Malmö\nSjöberg,Västerås\n",
    "L’Oréal,Paris\nBoss “Mode”,Zürich\n", "São Paulo,Brasília\nJoão,Conceição\n",
  ]

  @Test(arguments: words)
  func westernLetters(_ words: String) throws {
    let text = "name,place\n" + words
    for name in [
      "UTF-8", "WINDOWS-1252", "MACINTOSH", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE",
    ] {
      let reader = try open(Encoded.bytes(text, name))
      #expect(reader.form.encoding == FormTrait(name, .detected))
      let reading = try ListReading(path: folder.path + "/list.csv", blockSize: 16)
      #expect(
        reading.texts.map { $0.joined(separator: ",") + "\n" }.joined() == words, "as \(name)")
    }
  }

  @Test(
    arguments: [
      // Signs alone say nothing against Windows-1252, nor does one letter that both may have.
      ("100 \u{80},x\n", "WINDOWS-1252"), ("A \u{96} B,x\n", "WINDOWS-1252"),
      ("caf\u{E9},x\n", "WINDOWS-1252"), ("caf\u{8E},x\n", "MACINTOSH"),
      ("M\u{DC}LLER,x\n", "WINDOWS-1252"), ("M\u{86}LLER,x\n", "MACINTOSH"),
    ])
  func singleBytes(_ text: String, _ encoding: String) throws {
    let bytes = Array("name,kind\n".utf8) + text.unicodeScalars.map { UInt8($0.value) }
    #expect(try open(bytes).form.encoding == FormTrait(encoding, .detected))
  }

  @Test func asciiIsUTF8AsUsual() throws {
    #expect(try open(Array("name,size\nA,1\n".utf8)).form.encoding == FormTrait("UTF-8", .usual))
  }

  /// A list in UTF-8 into which a field of another was put stays in UTF-8.
  @Test func aForeignFieldChangesNothing() throws {
    let bytes =
      Array("name,place\nMüller,Köln\nJäger,Lübeck\n".utf8) + [0x4D, 0x9F, 0x2C, 0x78, 0x0A]
    #expect(try open(bytes).form.encoding == FormTrait("UTF-8", .detected))
    #expect(try ListReading(path: folder.path + "/list.csv").texts.last == ["MŸ", "x"])
  }

  @Test func asianTextIsFoundByItsDelimiters() throws {
    let text = "社名,所在地\n" + String(repeating: "株式会社日立製作所,東京都千代田区\n", count: 20)
    for encoding in ["UTF-16LE", "UTF-16BE"] {
      let reading = try ListReading(Encoded.bytes(text, encoding), in: folder)
      #expect(reading.columns == ["社名", "所在地"])
      #expect(reading.records.count == 20)
    }
  }

  /// Zeros in a damaged list, as many on either side.
  @Test func someZerosAreNoUTF16() throws {
    #expect(
      try open([0] + Array("a,b\n".utf8) + [0, 0, 0x2C, 0x31]).form.encoding.value == "UTF-8")
  }

  @Test(arguments: [("WINDOWS-1251", "Газпром,Москва"), ("SHIFT_JIS", "株式会社日立,東京都")])
  func lettersOfOtherLanguagesAreAnError(_ encoding: String, _ row: String) throws {
    let rows = (["name,place"] + Array(repeating: row, count: 4)).joined(separator: "\n")
    let bytes = Encoded.bytes(rows, encoding)
    let problem = #expect(throws: Problem.self) { try open(bytes) }
    #expect(
      problem?.what == "the list is no UTF-8, and its letters are none of a Western language")
    let shown = problem?.details.filter { $0.contains("[\(row)]") } ?? []
    #expect(shown.first?.contains("--encoding \(encoding)") == true, "\(problem?.details ?? [])")
    var options = DialectOptions()
    options.encoding = encoding
    #expect(
      try ListReading(bytes, in: folder, options: options).texts.first?.joined(separator: ",")
        == row)
  }

  /// Letters that are wrong either way: two encodings in one list.
  @Test func lettersThatAreWrongEitherWayAreAnError() throws {
    let windows = Encoded.bytes("Jäger,Köln\nCafé,Málaga\n", "WINDOWS-1252")
    let mac = Encoded.bytes("Jäger,Zürich\nCafé,Málaga\n", "MACINTOSH")
    let bytes =
      Array("name,place\n".utf8) + Array(repeating: windows + mac, count: 5).flatMap(\.self)
    let problem = #expect(throws: Problem.self) { try open(bytes) }
    #expect(problem?.what == "the list is no UTF-8, and it can't be told in what encoding it is")
    #expect(problem?.details.contains { $0.contains("WINDOWS-1252  [Jäger,Köln]") } == true)
    #expect(problem?.details.contains { $0.contains("--encoding MACINTOSH") } == true)
  }
}
