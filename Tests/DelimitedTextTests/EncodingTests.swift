import DelimitedText
import Foundation
import TestSupport
import Testing

/// Which characters a list's bytes stand for.
@Suite struct EncodingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(
    _ bytes: [UInt8], encoding: String? = nil, blockSize: Int = 4096
  ) throws -> [[String]] {
    var options = DialectOptions.form(",")
    options.encoding = encoding
    let reading = try ListReading(bytes, in: folder, options: options, blockSize: blockSize)
    return [reading.columns] + reading.texts
  }

  private static let text = "name,größe\n“Müller”,\"日本\r\n𝄞\"\n"
  private static let rows = [["name", "größe"], ["“Müller”", "日本\r\n𝄞"]]

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  /// The text in an encoding, and what is said of it; nil where it has to be found out.
  static let spellings: [(bytes: [UInt8], encoding: String?)] = {
    let plain = Array(text.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let little = utf16(text, bigEndian: false)
    let big = utf16(text, bigEndian: true)
    let wide = ("\u{FEFF}" + text).unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
    }
    return [
      (plain, nil), (plain, "auto"), (plain, "utf8"), (mark + plain, nil), (mark + plain, "UTF-8"),
      ([0xFF, 0xFE] + little, nil), ([0xFE, 0xFF] + big, nil),
      ([0xFF, 0xFE] + little, "UTF-16LE"), (little, "UTF-16LE"), (big, "utf-16be"),
      ([0xFE, 0xFF] + big, "UTF-16"), ([0xFF, 0xFE] + little, "UTF-16"),
      (wide, "UTF-32LE"), (Array(wide.dropFirst(4)), "UTF-32LE"),
    ]
  }()

  @Test(arguments: spellings.indices)
  func unicode(_ index: Int) throws {
    let spelling = Self.spellings[index]
    for blockSize in [1, 3, 4096] {
      let rows = try read(spelling.bytes, encoding: spelling.encoding, blockSize: blockSize)
      #expect(rows == Self.rows, "\(spelling.encoding ?? "found out"), blocks of \(blockSize)")
    }
  }

  @Test(
    arguments: [
      ("WINDOWS-1252", [0x80, 0x93, 0xE9], "€“é"), ("ISO-8859-15", [0xA4], "€"),
      ("macintosh", [0x8E, 0xD5], "é’"), ("SHIFT_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("GB18030", [0xC4, 0xE3, 0x81, 0x30, 0x81, 0x30], "你\u{80}"),
    ] as [(String, [UInt8], String)])
  func otherEncodings(_ name: String, _ bytes: [UInt8], _ text: String) throws {
    for blockSize in [1, 4096] {
      let rows = try read(
        Array("h\n".utf8) + bytes + [0x0A] + bytes, encoding: name, blockSize: blockSize)
      #expect(rows == [["h"], [text], [text]])
    }
  }

  @Test func theLastLetterIsNotKeptByIconv() throws {
    // Vietnamese letters may take an accent after them, so that iconv waits for one.
    #expect(
      try read(Array("h\nViet Nam a".utf8), encoding: "WINDOWS-1258") == [["h"], ["Viet Nam a"]])
  }

  @Test func unknownEncodingsAreAUsageError() throws {
    let problem = #expect(throws: Problem.self) { try read(Array("h\n".utf8), encoding: "klingon") }
    #expect(problem?.kind == .usage)
    #expect(problem?.what == "unknown encoding “klingon”")
    #expect(problem?.fix.contains("iconv -l") == true)
  }

  @Test func bytesThatAreNotInAnEncodingAreReplacedAndCounted() throws {
    var options = DialectOptions.form(",")
    options.encoding = "UTF-16LE"
    // A lone surrogate, and half a unit at the end.
    let bytes =
      Self.utf16("h\na", bigEndian: false) + [0x00, 0xD8] + Self.utf16("b\n", bigEndian: false) + [
        0x63
      ]
    let path = try folder.write(bytes, to: "list.csv")
    let reader = try ListReader(path: path, options: options)
    let reading = try ListReading(path: path, options: options)
    #expect(reading.texts == [["a\u{FFFD}b"], ["\u{FFFD}"]])
    #expect(reader.invalidBytes == 3)
  }

  /// A field that is not valid UTF-8 is taken for Windows-1252, and no other field is.
  @Test func whatIsNoUTF8IsWindows1252() throws {
    let bytes =
      Array("h,i\nM".utf8) + [0xFC] + Array("ller,é\n\u{20AC}".utf8) + [0x80, 0x81]
      + Array(",x\n".utf8)
    #expect(try read(bytes) == [["h", "i"], ["Müller", "é"], ["â‚¬€\u{81}", "x"]])
    let tables = (0x80...0xFF as ClosedRange<UInt8>).map { byte in
      TextDecoding.decode([byte].span).text
    }
    let known = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    #expect(tables.prefix(32).joined() == known)
    #expect(tables.dropFirst(32).joined().unicodeScalars.map(\.value) == Array(0xA0...0xFF))
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], false), ([0xED, 0xA0, 0x80], false), ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xE2, 0x82], false), ([0xF0, 0x9F, 0x98, 0x80], true), ([0xEF, 0xBF, 0xBF], true),
    ] as [([UInt8], Bool)])
  func utf8IsJudgedStrictly(_ bytes: [UInt8], _ isValid: Bool) {
    #expect(TextDecoding.decode(bytes.span).isUTF8 == isValid)
  }
}
