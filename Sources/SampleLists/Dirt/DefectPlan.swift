/// Which record has which defect, and which company a duplicate repeats.
struct DefectPlan: Sendable {
  private static let draw = WeightedDraw(Defect.allCases.map(\.weight))
  private static let tries = 400

  let seed: UInt64
  private let perMillion: Int
  private let draw = Self.draw

  /// The plan for a share of flawed records.
  init(seed: UInt64, dirt: Double) {
    self.seed = seed
    perMillion = Int((dirt * 1_000_000).rounded())
  }

  /// The defect meant for a record.
  func defect(of record: Int) -> Defect? {
    var random = SplitMix64(seed: seed, record: record, purpose: .defect)
    guard random.below(1_000_000) < perMillion else { return nil }
    return Defect.allCases[draw.draw(&random)]
  }

  /// The earlier record that a duplicate repeats; nil if none was found in a few hundred tries.
  ///
  /// A duplicate by domain repeats a record whose website is there, one by name a record whose
  /// website is empty, so that an engine can find both.
  func original(of record: Int, _ duplicate: Defect, _ random: inout SplitMix64) -> Int? {
    guard record > 0 else { return nil }
    for _ in 0..<Self.tries {
      let candidate = random.below(record)
      let found = defect(of: candidate)
      if duplicate == .duplicateName ? found == .blankWebsite : found?.keepsWebsite ?? true {
        return candidate
      }
    }
    return nil
  }
}
