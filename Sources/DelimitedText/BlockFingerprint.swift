internal import Digests

/// The fingerprint of a list, which several threads can work out together.
///
/// Of at most ``blockSize`` bytes it is their XXH3 (64 bits), as `xxhsum -H3` prints it. Of more it is
/// the XXH3 of the XXH3s of the blocks of that size, each as eight bytes, the highest first.
struct BlockFingerprint: ~Copyable {
  /// How many bytes a block has; the last one may have fewer.
  static let blockSize = 256 << 10

  /// Those of the blocks that are complete.
  private var blocks: [UInt64] = []
  private var stream = XXH3.Stream()
  private var streamed = 0

  /// The fingerprint of no bytes so far.
  init() {}

  /// The fingerprint of blocks that were hashed one by one.
  init(blocks: [UInt64]) { self.blocks = blocks }

  /// Adds bytes.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var left = unsafe bytes[...]
    while unsafe !left.isEmpty {
      let part = unsafe left.prefix(Self.blockSize - streamed)
      unsafe stream.update(UnsafeRawBufferPointer(rebasing: part))
      unsafe streamed += part.count
      unsafe left = unsafe left.dropFirst(part.count)
      if streamed == Self.blockSize {
        blocks.append(stream.value)
        stream = XXH3.Stream()
        streamed = 0
      }
    }
  }

  /// The fingerprint of all that was added.
  var value: UInt64 {
    var all = blocks
    if streamed > 0 || all.isEmpty { all.append(stream.value) }
    guard all.count > 1 else { return all[0] }
    let bytes = all.flatMap { hash in
      (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
    }
    return XXH3.hash(bytes.span)
  }
}
