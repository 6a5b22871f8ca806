internal import Firmographics

/// A role inside companies, as far as prices per buyer and counts of persons ask for it.
package struct BuyerRole: Hashable, Sendable {
  /// The persona's name in files.
  package var id: String
  /// The segments in which the role is found, by name.
  package var segments: [String]
  /// The industries in which it is found, folded; where there are no segments either, it is found in
  /// every company.
  package var industries: [String]
  /// How many persons of the role a company has; missing where the persona does not say.
  package var persons: PricedAmount
  /// From how many interviews that is known.
  package var interviews: Int

  /// A role that is found in the companies of a segment or of an industry.
  package init(
    id: String, segments: [String], industries: [String], persons: PricedAmount,
    interviews: Int = 0
  ) {
    self.id = id
    self.segments = segments
    self.industries = industries
    self.persons = persons
    self.interviews = interviews
  }

  /// Whether every company has it.
  package var isEverywhere: Bool { segments.isEmpty && industries.isEmpty }

  /// Whether it is found in the companies of a segment, whatever their industry.
  package func isFound(inSegment name: String) -> Bool {
    isEverywhere || segments.contains { Text.folded($0) == Text.folded(name) }
  }
}
