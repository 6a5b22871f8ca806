import DelimitedText
import Digests
import Foundation
import TestSupport
import Testing

/// A list's fingerprint is of its bytes, however they were read.
@Suite struct FingerprintTests {
  private static let block = 256 << 10

  /// The XXH3 of a list of one block, and of more the XXH3 of their XXH3s.
  private static func expected(_ bytes: [UInt8]) -> String {
    var hashes: [UInt64] = []
    for start in stride(from: 0, to: max(1, bytes.count), by: block) {
      hashes.append(hash(Array(bytes[start..<min(start + block, bytes.count)])))
    }
    // The highest byte first.
    let all = hashes.flatMap { hash in
      (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
    }
    let digest = hashes.count == 1 ? hashes[0] : Self.hash(all)
    let digits = String(digest, radix: 16)
    return "xxh3:" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 { XXH3.hash(bytes.span) }

  private static func list(_ count: Int) -> [UInt8] {
    var bytes = Array("h\n".utf8)
    while bytes.count < count {
      bytes.append(bytes.count % 10 == 9 ? 0x0A : UInt8(0x61 + bytes.count / 10 % 26))
    }
    return bytes
  }

  @Test(arguments: [2, 1000, block - 1, block, block + 1, 3 * block, 3 * block + 77])
  func isOfTheBytesAlone(count: Int) throws {
    let bytes = Self.list(count)
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "list.csv")
    for blockSize in [Self.block, 4 * Self.block, 10_007] {
      // With a SHA-256 a file is read on from its start.
      for sha256 in [false, true] {
        let reader = try ListReader(path: path, sha256: sha256, blockSize: blockSize)
        let batch = RecordBatch()
        while try reader.fill(batch) {}
        try reader.finish()
        #expect(reader.source.fingerprint == Self.expected(bytes), "blocks of \(blockSize)")
        #expect(reader.source.byteCount == count)
      }
    }
  }
}
