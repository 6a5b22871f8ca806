extension SizingResult {
  /// A price; `segment` is nil for the one that holds where a segment has none.
  package struct PriceRow: Codable, Hashable, Sendable {
    /// The segment's name.
    package var segment: String?
    /// `acv`, `per_employee`, `per_buyer` or `share_of_revenue`.
    package var basis: String
    /// The amount or the share, at the least.
    package var low: String
    /// The amount or the share that is expected.
    package var base: String
    /// The amount or the share, at the most.
    package var high: String
    /// Where the price is from.
    package var source: String?
    /// The personas whose persons a price per buyer is multiplied by; nil for any other price.
    package var buyers: [BuyersRow]?

    private enum CodingKeys: String, CodingKey {
      case segment, basis, low, base, high, source, buyers
    }

    /// What only prices per buyer have is written for these alone: all other keys are always there.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(segment, forKey: .segment)
      try container.encode(basis, forKey: .basis)
      try container.encode(low, forKey: .low)
      try container.encode(base, forKey: .base)
      try container.encode(high, forKey: .high)
      try container.encodeIfPresent(source, forKey: .source)
      if let buyers { try container.encode(buyers, forKey: .buyers) }
    }
  }

  /// A persona of a price per buyer, and how many persons of it a company is taken to have.
  package struct BuyersRow: Codable, Hashable, Sendable {
    /// The persona's id.
    package var persona: String
    /// Persons a company, at the least.
    package var low: String
    /// Persons a company, as expected.
    package var base: String
    /// Persons a company, at the most.
    package var high: String
    /// From how many interviews that is known.
    package var interviews: Int
  }
}
