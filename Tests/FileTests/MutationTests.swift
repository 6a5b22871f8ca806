import DelimitedText
import TestSupport
import Testing

@testable import tam

/// Whatever stands in a file, it is read or refused, and every problem has a place in the file.
@Suite struct MutationTests {
  static let pieces = [
    "", " ", "\n", "\t", ":", ": ", ",", "[", "]", "{", "}", "\"", "'", "*", "&a ", "*a", "- ", "#",
    "~", "null", "0", "-1", "1e9", "99999999999999999999999999999", "%", "é", "\u{0}", "\u{85}",
    "😀", "any: ", "in: ", "<<: ", "? ", "!!int ", "| \n", "---\n", "NO", "🇳🇴", "\r", "\r\n",
  ].map { Array($0.utf8) }

  static func mutated(_ sample: String, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(sample.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3:
        let from = Int.random(in: 0...bytes.count, using: &random)
        let piece = bytes[from..<min(bytes.count, from + 40)]
        bytes.insert(contentsOf: piece, at: start)
      default: if start < bytes.count { bytes[start] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    return bytes
  }

  @Test(arguments: [Samples.icp, Samples.mapping, Samples.personas])
  func everyFileIsReadOrRefused(_ sample: String) throws {
    let folder = try TemporaryFolder()
    var refused = 0
    for seed in 1...600 {
      let bytes = Self.mutated(sample, seed: UInt64(seed))
      let path = try folder.write(bytes, to: "x.yaml")
      do throws(ProblemList) {
        if sample == Samples.icp {
          _ = try ICPFile.load(path: path)
        } else if sample == Samples.personas {
          _ = try PersonasFile.load(path: path)
        } else {
          _ = try MappingFile.load(path: path)
        }
      } catch {
        refused += 1
        let lines =
          1 + bytes.count { $0 == 10 || $0 == 13 } + bytes.count { $0 == 0x85 || $0 == 0xA8 }
        #expect(!error.problems.isEmpty, "seed \(seed)")
        for problem in error.problems where problem.kind == .data {
          #expect(
            problem.place?.file == path && problem.place?.line ?? 1 <= lines + 1, "seed \(seed)")
        }
      }
    }
    #expect(refused > 200 && refused < 600)
  }
}
