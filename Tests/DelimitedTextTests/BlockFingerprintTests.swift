import Foundation
import Testing

@testable import DelimitedText

/// A fingerprint is of the bytes, in whatever pieces they come.
@Suite struct BlockFingerprintTests {
  private static let blockSize = BlockFingerprint.blockSize

  private static func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ $0 >> 7) }
  }

  private static func fingerprint(_ bytes: [UInt8], pieces: Int) -> UInt64 {
    var digest = BlockFingerprint()
    unsafe bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: pieces) {
        let end = min(start + pieces, bytes.count)
        unsafe digest.update(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
    }
    return digest.value
  }

  @Test(arguments: [0, 1, 239, 240, 1025, blockSize - 1, blockSize])
  func oneBlockIsWhatTheToolPrints(count: Int) throws {
    let bytes = Self.bytes(count)
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tool.arguments = ["xxhsum", "-H3"]
    let (input, output) = (Pipe(), Pipe())
    tool.standardInput = input
    tool.standardOutput = output
    try tool.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let digits = String(Self.fingerprint(bytes, pieces: 1000), radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    #expect(printed.contains(padded), "\(printed)")
  }

  @Test(arguments: [0, 1, blockSize, blockSize + 1, 2 * blockSize, 3 * blockSize + 5])
  func piecesDoNotMatter(count: Int) {
    let bytes = Self.bytes(count)
    let whole = Self.fingerprint(bytes, pieces: max(1, count))
    for pieces in [97, 4096, Self.blockSize - 1, Self.blockSize, Self.blockSize + 1] {
      #expect(Self.fingerprint(bytes, pieces: pieces) == whole, "\(pieces) at a time")
    }
  }
}
