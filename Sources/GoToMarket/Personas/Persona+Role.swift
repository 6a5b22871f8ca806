internal import Criteria
internal import Firmographics
package import MarketSizing

extension Persona {
  /// The role as sizing asks for it: of what the persona fits, which are segments and which industries.
  ///
  /// - Parameter segments: the names of all segments there are.
  /// - Returns: the role; its persons are missing where the persona does not say how many there are.
  package func role(segments: [String]) -> BuyerRole {
    let names = Set(segments.map(Text.folded))
    let isSegment = { (fit: String) in names.contains(Text.folded(fit)) }
    return BuyerRole(
      id: id, segments: fits.filter(isSegment),
      industries: fits.filter { !isSegment($0) }.map(Text.folded),
      persons: perCompany.map { PricedAmount(low: $0.low, base: $0.base, high: $0.high) }
        ?? PricedAmount(),
      interviews: evidence?.interviews ?? 0)
  }
}

extension IdealCustomerProfile {
  /// The names of the segments, `Other` and `Unclassified` included.
  package var segmentNames: [String] {
    segments.map(\.name) + [Segment.other, Segment.unclassified]
  }

  /// The industries that the ICP asks for by name, folded, in its order; those that it rules out aside.
  package var industries: [String] {
    var found: [String] = []
    let criteria =
      mustHaves + niceToHaves.map(\.criterion) + segments.flatMap(\.conditions) + serviceable
    for criterion in criteria { criterion.predicate.collectIndustries(&found) }
    return found
  }
}

extension Predicate {
  fileprivate func collectIndustries(_ found: inout [String]) {
    switch self {
    case .and(let parts), .or(let parts):
      for part in parts { part.collectIndustries(&found) }
    case .among(let subject, let patterns) where subject.reference == .field(.industry):
      found += patterns.texts.filter { !found.contains($0) }
    case .among, .not, .compare, .contains, .known: break
    }
  }
}
