internal import DelimitedText
internal import Reporting

/// Standard output as lines of JSON, each an array of texts.
struct JSONLines {
  private let file: OutputFile

  init() throws(Problem) {
    do { file = try OutputFile("/dev/stdout") } catch { throw StandardOutput.problem(error) }
  }

  /// Writes one line.
  func add(_ texts: [String]) throws(Problem) {
    do { try file.append(Self.line(texts)) } catch { throw StandardOutput.problem(error) }
  }

  /// Writes out what is held back.
  func finish() throws(Problem) {
    do { try file.commit() } catch { throw StandardOutput.problem(error) }
  }

  /// The array and a newline; everything but controls, quotes and backslashes stands for itself.
  static func line(_ texts: [String]) -> [UInt8] {
    var line: [UInt8] = [UInt8(ascii: "[")]
    for (number, text) in texts.enumerated() {
      if number > 0 { line.append(UInt8(ascii: ",")) }
      line.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): line += [UInt8(ascii: "\\"), byte]
        case UInt8(ascii: "\n"): line += Array("\\n".utf8)
        case UInt8(ascii: "\r"): line += Array("\\r".utf8)
        case UInt8(ascii: "\t"): line += Array("\\t".utf8)
        case 0..<0x20:
          line += Array("\\u00".utf8) + [byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1")]
          line += Array(String(byte % 16, radix: 16).utf8)
        default: line.append(byte)
        }
      }
      line.append(UInt8(ascii: "\""))
    }
    return JSONText.shown(line) + [UInt8(ascii: "]"), UInt8(ascii: "\n")]
  }
}
