internal import Criteria
internal import Firmographics

/// One worker's copy of an ICP's criteria: says of every company what becomes of it.
final class ProfileJudge {
  /// A criterion's steps, and how its truth counts.
  private struct Row: BitwiseCopyable {
    var start: Int
    var end: Int
    /// What unknown counts as: 0 against, 1 unknown, 2 in favour.
    var unknown: UInt8
    var isDealBreaker: Bool
  }

  private var steps = GrowingBuffer<PredicateProgram.Step>()
  /// Must-haves, deal-breakers, serviceable, then nice-to-haves.
  private var rows = GrowingBuffer<Row>()
  private let fitCount: Int
  /// How many rows are steps of the funnel.
  private let stepCount: Int
  private let niceToHaves: [NiceToHave]
  private let tiers: [Tier]
  private let placement: SegmentPlacement
  /// The source that names the region.
  let region: Int

  init(_ profile: CompiledProfile) {
    fitCount = profile.criteria.count
    stepCount = fitCount + profile.serviceable.count
    niceToHaves = profile.profile.niceToHaves
    tiers = profile.profile.tiers
    region = profile.region
    placement = profile.placement
    for criterion in profile.criteria + profile.serviceable + profile.niceToHaves {
      let start = steps.count
      for step in PredicateProgram(criterion.predicate).steps { steps.append(step) }
      let unknown: Truth =
        switch criterion.onUnknown {
        case .possible: .unknown
        case .keep: .yes
        case .drop: .no
        }
      rows.append(
        Row(
          start: start, end: steps.count, unknown: unknown.rawValue,
          isDealBreaker: criterion.isDealBreaker))
    }
  }

  /// What becomes of a company.
  ///
  /// - Parameters:
  ///   - codes: the outcome code of every test.
  ///   - interval: the band that a source gave.
  /// - Returns: whether it fits, how far it gets and why no further, and its segment.
  func place(
    _ codes: [UInt8], interval: (Int) -> ValueInterval?
  ) -> CompiledProfile.Placement {
    var fate = CompiledProfile.Placement()
    var tally = Tally()
    for number in 0..<fitCount { tally.add(favour(number, codes), number) }
    fate.fit = tally.all
    tally.note(in: &fate)
    for number in fitCount..<stepCount { tally.add(favour(number, codes), number) }
    fate.serviceableFit = tally.all
    // Within the TAM, the reasons are those for not being served.
    if fate.fit == .yes { tally.note(in: &fate) }
    fate.openSteps = tally.noes == 0 ? stepCount : tally.firstNo
    let firstDoubt = tally.unknowns == 0 ? stepCount : tally.firstUnknown
    fate.certainSteps = min(fate.openSteps, firstDoubt)
    if fate.fit != .no {
      (fate.segment, fate.isApproximate) = placement.segment(codes, interval: interval)
      if let score = FitScore(niceToHaves(codes), of: niceToHaves) {
        fate.tier = Tier.place(of: score, among: tiers)
      }
    }
    return fate
  }

  /// By must-have and deal-breaker: whether it speaks for a company.
  func criteria(_ codes: [UInt8]) -> [Truth] { favours(0..<fitCount, codes) }

  /// By nice-to-have: whether it holds for a company.
  func niceToHaves(_ codes: [UInt8]) -> [Truth] { favours(stepCount..<rows.count, codes) }

  private func favours(_ numbers: Range<Int>, _ codes: [UInt8]) -> [Truth] {
    numbers.map { Truth(rawValue: favour($0, codes)) ?? .unknown }
  }

  /// How far a criterion speaks for the company, after `on_unknown`: 0 against, 1 unknown, 2 for.
  @inline(__always)
  private func favour(_ number: Int, _ codes: [UInt8]) -> UInt8 {
    let row = rows[number]
    var stack: UInt64 = 0
    for index in row.start..<row.end { steps[index].run(&stack, codes) }
    let truth = UInt8(stack & 3)
    if truth == Truth.unknown.rawValue { return row.unknown }
    return row.isDealBreaker ? 2 - truth : truth
  }

  /// How many criteria are against, how many unknown, and which is the first of each.
  private struct Tally {
    var noes = 0
    var unknowns = 0
    var firstNo = -1
    var firstUnknown = -1

    var all: Truth { noes > 0 ? .no : unknowns > 0 ? .unknown : .yes }

    @inline(__always)
    mutating func add(_ favour: UInt8, _ number: Int) {
      if favour == Truth.no.rawValue {
        if noes == 0 { firstNo = number }
        noes += 1
      } else if favour == Truth.unknown.rawValue {
        if unknowns == 0 { firstUnknown = number }
        unknowns += 1
      }
    }

    /// Notes the one criterion that excludes, or that is unknown, every other being in favour.
    func note(in fate: inout CompiledProfile.Placement) {
      if noes == 1, unknowns == 0 { fate.soleReason = firstNo }
      if unknowns == 1, noes == 0 { fate.unknownOnly = firstUnknown }
    }
  }
}
