internal import DelimitedText
internal import Synchronization

/// The identities met so far, as hashes of 64 bits, shared out by hash, so that any number of threads
/// look them up at once, and still the first record of the input is the one that counts.
///
/// Every batch of records visits all shards, and each shard takes the batches in their order: while
/// one batch is at the second shard, the next one is at the first. So no lock is shared by all, and
/// what waits is only a batch for the one before.
final class IdentityShards: Sendable {
  /// An identity of a batch, and the record in it that has it.
  struct Entry: BitwiseCopyable {
    var hash: UInt64
    var record: UInt32
  }

  /// How many shards there are: a power of two.
  static let count = 32

  private final class Shard: @unchecked Sendable {
    // `@unchecked`: the set is touched by the batch alone whose turn it is.
    var identities: IdentitySet
    let turn = Atomic<Int>(0)

    init(expected: Int) { identities = IdentitySet(expected: expected) }
  }

  private let shards: [Shard]
  private let isClosed = Atomic<Bool>(false)

  /// Shards of no identity.
  ///
  /// - Parameter expected: how many there will be, about; 0 where that is not known.
  init(expected: Int) {
    // Some shards get more than others.
    let share = expected / Self.count * 17 / 16
    shards = (0..<Self.count).map { _ in Shard(expected: share) }
  }

  /// The shard of an identity.
  @inline(__always)
  static func shard(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 59) }

  /// Lets batches be numbered from 0 again: for the next list.
  func restart() {
    for shard in shards { shard.turn.store(0, ordering: .relaxed) }
  }

  /// Whether a batch would be let in at once.
  func isReady(_ batch: Int) -> Bool { shards[0].turn.load(ordering: .acquiring) == batch }

  /// Lets no batch wait any more.
  func close() { isClosed.store(true, ordering: .releasing) }

  /// Finds the records of a batch whose identity was met before.
  ///
  /// - Parameters:
  ///   - batch: its number; those before it have to come, too.
  ///   - entries: the batch's identities by shard, then in the order of the records.
  ///   - ends: where each shard's end.
  ///   - isDuplicate: set to 1 for each such record.
  /// - Returns: how many there are; nil where the shards were closed.
  func resolve(
    _ batch: Int, _ entries: borrowing GrowingBuffer<Entry>, ends: [Int],
    _ isDuplicate: inout GrowingBuffer<UInt8>
  ) -> Int? {
    var duplicates = 0
    var start = 0
    for (number, shard) in shards.enumerated() {
      guard waitForTurn(batch, shard) else { return nil }
      duplicates += shard.identities.insert(entries, start..<ends[number], &isDuplicate)
      shard.turn.store(batch + 1, ordering: .releasing)
      start = ends[number]
    }
    return duplicates
  }

  private func waitForTurn(_ batch: Int, _ shard: Shard) -> Bool {
    var looks = 0
    while shard.turn.load(ordering: .acquiring) != batch {
      if isClosed.load(ordering: .acquiring) { return false }
      looks += 1
      ThreadPause.wait(looks)
    }
    return true
  }
}
