package import Criteria
internal import Firmographics

/// An ICP made ready to be asked for every record.
package struct CompiledProfile: Sendable {
  package let profile: IdealCustomerProfile
  /// Must-haves, then deal-breakers.
  package let criteria: [CompiledCriterion]
  package let serviceable: [CompiledCriterion]
  package let niceToHaves: [CompiledCriterion]
  package let placement: SegmentPlacement
  /// The price of each segment, `Other` and `Unclassified` included; nil where there is none.
  package let prices: [Price?]
  /// The roles of its buyers.
  package let buyers: CompiledBuyers
  /// Numbers of the sources that money and tables need.
  package let employees: Int
  package let revenue: Int?
  package let region: Int

  package init(_ profile: IdealCustomerProfile, in table: inout TestTable) {
    self.profile = profile
    let context = table.add(profile.context)
    func compile(_ criterion: Criterion, isDealBreaker: Bool = false) -> CompiledCriterion {
      CompiledCriterion(
        table.compile(criterion.predicate, context: context), onUnknown: criterion.onUnknown,
        isDealBreaker: isDealBreaker)
    }
    criteria =
      profile.mustHaves.map { compile($0) }
      + profile.dealBreakers.map { compile($0, isDealBreaker: true) }
    serviceable = profile.serviceable.map { compile($0) }
    niceToHaves = profile.niceToHaves.map { compile($0.criterion) }
    let conditions = profile.segments.map { segment in
      CompiledPredicate.and(
        segment.conditions.map { table.compile($0.predicate, context: context) })
    }
    prices = profile.segments.map { $0.price ?? profile.price } + [profile.price, profile.price]
    buyers = CompiledBuyers(profile, prices: prices, context: context, in: &table)
    employees = table.source(Subject(.employees), context: context)
    let needsRevenue = prices.contains { $0?.basis == .shareOfRevenue }
    revenue = needsRevenue ? table.source(Subject(.revenue), context: context) : nil
    region = table.source(Subject(.region), context: context)
    var axes: [SegmentAxis] = []
    let subjects = profile.segments.flatMap(\.conditions).flatMap(\.predicate.subjects)
    for subject in subjects where subject.form.isNumeric {
      let source = table.source(subject, context: context)
      if axes.contains(where: { $0.source == source }) { continue }
      axes.append(SegmentAxis(source: source, form: subject.form, tests: table.tests[source]))
    }
    placement = SegmentPlacement(conditions: conditions, axes: axes)
  }

  /// The name of a segment, `Other` and `Unclassified` included.
  package func segmentName(_ number: Int) -> String {
    if number == placement.other { return Segment.other }
    return number == placement.unclassified ? Segment.unclassified : profile.segments[number].name
  }

  /// What became of one company.
  package struct Placement: Sendable {
    /// How many leading steps of the funnel the company passes for certain.
    package var certainSteps = 0
    /// How many leading steps do not exclude it.
    package var openSteps = 0
    /// The one criterion that excludes it, every other being clearly in favour; -1 for none.
    package var soleReason = -1
    /// The one criterion that is unknown, every other being clearly in favour; -1 for none.
    package var unknownOnly = -1
    /// The truth of the must-haves and deal-breakers together.
    package var fit = Truth.no
    /// The same with the serviceable criteria.
    package var serviceableFit = Truth.no
    package var segment = 0
    package var isApproximate = false
    /// The place of its tier among the ICP's, or their count where it reaches none; -1 where the ICP
    /// has no nice-to-haves.
    package var tier = -1
  }
}
