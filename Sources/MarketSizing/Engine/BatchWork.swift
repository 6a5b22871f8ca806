internal import DelimitedText
internal import Firmographics

/// What a batch of records has come to, until it is known which of them are duplicates.
final class BatchWork {
  /// A record that some ICP does not exclude.
  struct Match: BitwiseCopyable {
    var record: UInt32
    var exactRow: UInt32
    var employees: Int
  }

  /// A company that may be shown.
  struct Candidate {
    var match: Int
    var profile: Int
    var hash: UInt64
    var size: Quantity?
    var order: UInt64
    var company: SizingResult.Company
  }

  static let subsidiary: UInt8 = 2
  /// The row of a record that is none.
  static let noRow = UInt32.max

  var index = 0
  /// By record of the batch: its row in ``KindCounts``.
  var rows = GrowingBuffer<UInt32>()
  /// By record: the hash of its identity; 0 for none.
  var hashes = GrowingBuffer<UInt64>()
  /// By record: 1 where its company was met before, ``subsidiary`` where another company stands for it.
  var isDuplicate = GrowingBuffer<UInt8>()
  var matches = GrowingBuffer<Match>()
  /// By match, then the plan's amount source.
  var amounts: [PricedAmount] = []
  var candidates: [Candidate] = []
  /// The companies that are handed on, by match.
  var accounts: [(match: Int, account: Account)] = []
  var note = PassLedger.Note()

  /// The identities by shard, and where each shard's end.
  private(set) var entries = GrowingBuffer<IdentityShards.Entry>()
  private(set) var ends = [Int](repeating: 0, count: IdentityShards.count)

  /// Gets ready for a batch of so many records.
  func reset(index: Int, records: Int) {
    self.index = index
    rows.fill(Self.noRow, count: records)
    hashes.fill(0, count: records)
    isDuplicate.fill(0, count: records)
    matches.removeAll()
    amounts.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    accounts.removeAll(keepingCapacity: true)
    note = PassLedger.Note()
  }

  /// Whether a match is a company that was met before.
  func isDuplicate(match: Int) -> Bool { isDuplicate[Int(matches[match].record)] != 0 }

  /// Sorts the identities by shard.
  func sortIdentities() {
    for shard in ends.indices { ends[shard] = 0 }
    for record in 0..<hashes.count where hashes[record] != 0 {
      ends[IdentityShards.shard(of: hashes[record])] += 1
    }
    var starts = [Int](repeating: 0, count: IdentityShards.count)
    var total = 0
    for shard in ends.indices {
      starts[shard] = total
      total += ends[shard]
      ends[shard] = total
    }
    entries.fill(IdentityShards.Entry(hash: 0, record: 0), count: total)
    for record in 0..<hashes.count where hashes[record] != 0 {
      let shard = IdentityShards.shard(of: hashes[record])
      entries[starts[shard]] = IdentityShards.Entry(
        hash: hashes[record], record: UInt32(record))
      starts[shard] += 1
    }
  }

  /// Finds the duplicates; false where the pass was stopped.
  func resolve(_ identities: IdentityShards) -> Bool {
    guard let duplicates = identities.resolve(index, entries, ends: ends, &isDuplicate) else {
      return false
    }
    note.duplicates = duplicates
    return true
  }

  /// Sets aside companies for which another one of their family stands.
  ///
  /// - Parameter records: their first records, in order.
  func setAside(_ records: [UInt32]) {
    for record in records where isDuplicate[Int(record)] == 0 {
      isDuplicate[Int(record)] = Self.subsidiary
      note.subsidiaries += 1
    }
  }
}
