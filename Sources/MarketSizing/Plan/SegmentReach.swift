internal import Criteria
internal import Firmographics

/// Finds segments that no company can ever belong to, because earlier ones take all of it or
/// because their own conditions contradict each other.
///
/// Tries every combination of values that the conditions can tell apart: for each subject the
/// numbers at and beside every edge, every text named and one that is not, no value, and all
/// countries where places are asked for. A condition on parts of texts or on lists is taken to be
/// free to hold or not, whatever others hold: so a segment that is reported really is out of reach.
package struct SegmentReach {
  private let conditions: [CompiledPredicate]
  private let axes: [[[(number: Int, code: UInt8)]]]
  /// More combinations than this are not tried.
  private static let limit = 300_000

  /// - Parameter profile: the ICP whose segments are looked at.
  package init(_ profile: IdealCustomerProfile) {
    var table = TestTable()
    let context = table.add(profile.context)
    conditions = profile.segments.map { segment in
      .and(segment.conditions.map { table.compile($0.predicate, context: context) })
    }
    axes = Self.axes(table, profile.context)
  }

  /// The number of the first segment that can never win; nil where all can, or where there are too
  /// many combinations to try.
  package func firstHidden() -> Int? {
    guard axes.reduce(1, { $0 > Self.limit ? $0 : $0 * max(1, $1.count) }) <= Self.limit else {
      return nil
    }
    var isReached = [Bool](repeating: false, count: conditions.count)
    var codes = [UInt8](repeating: 0, count: (axes.joined().joined().map(\.number).max() ?? -1) + 1)
    func walk(_ depth: Int) {
      guard depth < axes.count else {
        if let winner = conditions.firstIndex(where: { $0.truth(codes) == .yes }) {
          isReached[winner] = true
        }
        return
      }
      for point in axes[depth] {
        for (number, code) in point { codes[number] = code }
        walk(depth + 1)
        if !isReached.contains(false) { return }
      }
    }
    walk(0)
    return isReached.firstIndex(of: false)
  }

  private static func axes(
    _ table: TestTable, _ context: ReadingContext
  ) -> [[[(number: Int, code: UInt8)]]] {
    var axes: [[[(number: Int, code: UInt8)]]] = []
    var places: [Int] = []
    for (number, source) in table.sources.enumerated() {
      if source.subject.origin(in: context) == .field(.country) {
        places.append(number)
      } else {
        axes.append(points(source.subject, table.tests[number]))
      }
    }
    if !places.isEmpty { axes.append(countryPoints(places, table, context)) }
    return axes
  }

  private static func points(
    _ subject: Subject, _ tests: [(number: Int, test: Test)]
  ) -> [[(number: Int, code: UInt8)]] {
    let isPlain = tests.allSatisfy { test in
      switch test.test {
      case .contains: false
      case .among(let patterns): patterns.prefixes.isEmpty && subject.form != .list
      case .compare, .known: true
      }
    }
    // Texts may hold several items where a mapping gives a separator, so that tests on them are
    // free of each other; only the ones of a single text exclude one another.
    guard isPlain else { return freePoints(tests) }
    var readings: [Reading] = [.missing]
    for test in tests.map(\.test) {
      switch test {
      case .compare(let ranges):
        readings += ranges.flatMap { numbers($0, subject.form) }.map { .known(.number($0)) }
      case .among(let patterns): readings += patterns.texts.map { .known(.texts([$0])) }
      case .contains, .known: break
      }
    }
    readings.append(
      subject.form.isNumeric
        ? .known(.number(ValueInterval(exactly: .zero))) : .known(.texts(["\u{0}"])))
    return unique(readings).map { reading in
      tests.map { (number: $0.number, code: $0.test.outcome(of: reading).code) }
    }
  }

  /// The numbers at and beside a range's ends: whole ones only, where values are whole.
  private static func numbers(_ range: NumberRange, _ form: Form) -> [ValueInterval] {
    let half = Quantity.scale / 2
    let isWhole = form == .headcount || form == .year
    let steps: [Int128] =
      isWhole ? [-half * 2, 0, half * 2] : [-half * 2, -half, 0, half, half * 2]
    return [range.lower, range.upper].compactMap { $0 }.flatMap { edge in
      steps.map { ValueInterval(exactly: Quantity(scaled: edge.scaled + $0)) }
    }
  }

  /// Every combination of outcomes, with the value missing once.
  private static func freePoints(
    _ tests: [(number: Int, test: Test)]
  ) -> [[(number: Int, code: UInt8)]] {
    let missing = tests.map { (number: $0.number, code: $0.test.outcome(of: .missing).code) }
    guard tests.count < 16 else { return [missing] }
    let combinations = (0..<(1 << tests.count)).map { bits in
      tests.enumerated().map { index, test in
        let holds = test.test == .known || bits >> index & 1 == 1
        return (number: test.number, code: Outcome(holds).code)
      }
    }
    return [missing] + combinations
  }

  private static func countryPoints(
    _ sources: [Int], _ table: TestTable, _ context: ReadingContext
  ) -> [[(number: Int, code: UInt8)]] {
    func point(_ reading: (CellReader) -> Reading) -> [(number: Int, code: UInt8)] {
      sources.flatMap { source in
        let reader = CellReader(
          form: table.sources[source].subject.form, binding: ColumnBinding(origin: .header),
          context: context, missing: MissingTokens())
        let value = reading(reader)
        return table.tests[source].map {
          (number: $0.number, code: $0.test.outcome(of: value).code)
        }
      }
    }
    return [point { _ in .missing }]
      + Country.all.map { country in point { $0.read(country.alpha2).reading } }
  }

  private static func unique(_ readings: [Reading]) -> [Reading] {
    var seen: Set<Reading> = []
    return readings.filter { seen.insert($0).inserted }
  }
}
