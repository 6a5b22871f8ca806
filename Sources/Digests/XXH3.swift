internal import CXXHash

/// XXH3, a fast hash of 64 bits that is not meant to withstand an attacker.
///
/// Source: https://github.com/Cyan4973/xxHash (0.8). `xxhsum -H3 FILE` prints the same value.
package enum XXH3 {
  /// The hash of some bytes.
  @inline(__always)
  package static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    unsafe xxh3_hash(bytes.baseAddress, bytes.count, seed)
  }

  /// The hash of some bytes.
  @inline(__always)
  package static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe hash($0, seed: seed) }
  }

  /// The hash of a text's UTF-8 bytes.
  package static func hash(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { unsafe hash(UnsafeRawBufferPointer($0), seed: seed) }
  }

  /// A hash that is fed piece by piece.
  @safe
  package struct Stream: ~Copyable {
    private let state: OpaquePointer

    /// The hash of no bytes so far.
    package init() {
      guard let state = unsafe XXH3_createState() else { fatalError("out of memory") }
      unsafe self.state = unsafe state
      unsafe XXH3_64bits_reset(state)
    }

    deinit { unsafe XXH3_freeState(state) }

    /// Adds bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
      unsafe XXH3_64bits_update(state, bytes.baseAddress, bytes.count)
    }

    /// The hash of all that was fed so far.
    package var value: UInt64 { unsafe XXH3_64bits_digest(state) }
  }
}
