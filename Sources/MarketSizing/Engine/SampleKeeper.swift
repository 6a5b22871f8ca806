internal import Firmographics

/// The ten matching companies of the lowest hash, and the ten largest.
package struct SampleKeeper: Sendable {
  private struct Candidate: Sendable {
    var rank: (Int128, UInt64)
    var company: SizingResult.Company
  }

  package static let size = 10

  private var drawn: [Candidate] = []
  private var largest: [Candidate] = []

  package init() {}

  /// Whether a matching company would be kept.
  ///
  /// - Parameters:
  ///   - hash: of its identity.
  ///   - companySize: nil where it is missing; then it is not among the largest.
  ///   - order: its place in the input; the first wins on a tie.
  /// - Returns: whether it is among those of the lowest hash, or the largest, so far.
  func wants(hash: UInt64, companySize: Quantity?, order: UInt64) -> Bool {
    Self.wants(drawn, rank: (Int128(hash), order))
      || companySize.map { Self.wants(largest, rank: (-$0.scaled, order)) } ?? false
  }

  /// Offers a matching company.
  mutating func offer(
    hash: UInt64, companySize: Quantity?, order: UInt64, company: SizingResult.Company
  ) {
    Self.offer(&drawn, rank: (Int128(hash), order)) { company }
    if let companySize { Self.offer(&largest, rank: (-companySize.scaled, order)) { company } }
  }

  private static func wants(_ kept: [Candidate], rank: (Int128, UInt64)) -> Bool {
    kept.count < size || rank < kept[size - 1].rank
  }

  private static func offer(
    _ kept: inout [Candidate], rank: (Int128, UInt64), _ company: () -> SizingResult.Company
  ) {
    guard wants(kept, rank: rank) else { return }
    let place = kept.firstIndex { rank < $0.rank } ?? kept.count
    kept.insert(Candidate(rank: rank, company: company()), at: place)
    if kept.count > size { kept.removeLast() }
  }

  mutating func merge(_ other: SampleKeeper) {
    for candidate in other.drawn { Self.offer(&drawn, rank: candidate.rank) { candidate.company } }
    for candidate in other.largest {
      Self.offer(&largest, rank: candidate.rank) { candidate.company }
    }
  }

  /// The sample, in order.
  func sample(largestBy field: Field?) -> SizingResult.Sample {
    SizingResult.Sample(
      drawn: drawn.map(\.company), largest: largest.map(\.company), largestBy: field?.name)
  }
}
