import TestSupport
import DelimitedText

/// Lists of any length that are mostly sound, with all that makes lists hard among their records.
struct RandomDirt {
  private var numbers: SeededGenerator

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  /// A list with a sound header, of about so many bytes; fields have as many as `longest`, and some
  /// of the dirty ones four times as many.
  mutating func list(length: Int, longest: Int, _ options: DialectOptions) -> [UInt8] {
    let delimiter = options.delimiter ?? UInt8(ascii: ",")
    let lineEnds = ["\n", "\r\n", "\r", "\n", "\n\n", "\r\n \t\r\n"].map { Array($0.utf8) }
    // Most lists have one kind of line end.
    let lineEnd = lineEnds[below(3)]
    let isMixed = below(3) == 0
    // So many fields in a thousand are dirty.
    let dirt = [0, 2, 30, 300][below(4)]
    var list = Array("a".utf8) + [delimiter] + Array("b".utf8) + lineEnd
    while list.count < length {
      let fields = 1 + below(6)
      for number in 0..<fields {
        if number > 0 { list.append(delimiter) }
        list += below(1000) < dirt ? speck(longest) : field(longest)
      }
      list += isMixed ? lineEnds[below(lineEnds.count)] : lineEnd
    }
    if below(2) == 0 { list.removeLast(min(below(9), max(0, list.count - 5))) }
    return list
  }

  private mutating func field(_ longest: Int) -> [UInt8] {
    let count = below(4) == 0 ? below(longest + 1) : below(12)
    let text = (0..<count).map { _ in UInt8(ascii: "a") + UInt8(below(26)) }
    switch below(8) {
    case 0: return quoted(text + Array(", ;\r\n\n\"\"".utf8).prefix(below(8)) + text)
    case 1: return quoted(text)
    case 2: return Array(" ".utf8) + text + Array(" \t".utf8)
    default: return text
    }
  }

  private func quoted(_ text: [UInt8]) -> [UInt8] {
    // An odd number of quotes inside would end the field.
    let quotes = text.count { $0 == UInt8(ascii: "\"") }
    return Array("\"".utf8) + text + Array((quotes % 2 == 0 ? "\"" : "\"\"").utf8)
  }

  private mutating func speck(_ longest: Int) -> [UInt8] {
    let specks: [[UInt8]] =
      [
        "\"", "a\"b", "\"a\"b", " \"a\" ", "\"a\n", "\"\"\"", "\"a\"\r", "\n", "\r", "\t", "\u{0}",
        "\"\u{0}\"", "\u{FEFF}", "é", "\"日本\n語\"", "\"a\"\t\"", "''",
      ].map { Array($0.utf8) } + [[0xFF], [0x80, 0x22]]
    return below(12) == 0 ? field(longest * 4) : specks[below(specks.count)]
  }

  /// A number from 0 to less than `limit`.
  mutating func below(_ limit: Int) -> Int { numbers.below(limit) }
}
