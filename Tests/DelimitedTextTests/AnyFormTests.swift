import DelimitedText
import TestSupport
import Testing

/// One list in every encoding, packed and divided in every way: each gives the same records.
@Suite struct AnyFormTests {
  /// By iconv's name: with the mark that stands before the text, if any.
  private static let encodings: [(name: String, mark: [UInt8])] = [
    ("UTF-8", []), ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-16LE", []), ("UTF-16LE", [0xFF, 0xFE]),
    ("UTF-16BE", []), ("UTF-16BE", [0xFE, 0xFF]), ("WINDOWS-1252", []), ("MACINTOSH", []),
  ]

  private static let records = [
    ["name", "place", "people"], ["Müller & Söhne", "Köln", "120"],
    ["L’Oréal, “Paris”", "Évry; Orly", "85"], ["Two\nlines", "Málaga", "9"], ["", "Genève", ""],
  ]

  private static func text(delimiter: String, quote: String, lineEnd: String) -> String {
    records.map { record in
      record.map { field in
        let isPlain = field.allSatisfy { $0.isLetter || $0.isNumber }
        return isPlain && quote == "\"" ? field : quote + field + quote
      }
      .joined(separator: delimiter) + lineEnd
    }
    .joined()
  }

  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
  func givesTheSameRecords(_ delimiter: String, _ lineEnd: String) throws {
    let folder = try TemporaryFolder()
    for (quote, titles) in [("\"", ""), ("'", ""), ("\"", "Companies by size\(lineEnd)\(lineEnd)")]
    {
      let text = titles + Self.text(delimiter: delimiter, quote: quote, lineEnd: lineEnd)
      for encoding in Self.encodings {
        let bytes = encoding.mark + Encoded.bytes(text, encoding.name)
        let ways = [
          ("as it stands", bytes), ("gzip", Packing.gzip(bytes)), ("zstd", Packing.zstd(bytes)),
        ]
        for (way, bytes) in ways {
          let path = try folder.write(bytes, to: "list.csv")
          for blockSize in way == "as it stands" ? [5, 1 << 18] : [5] {
            let reading = try ListReading(path: path, blockSize: blockSize)
            #expect(
              [reading.columns] + reading.texts == Self.records && reading.rejections.isEmpty,
              "\(encoding.name), \(way), blocks of \(blockSize), quote \(quote)")
          }
        }
      }
    }
  }
}
