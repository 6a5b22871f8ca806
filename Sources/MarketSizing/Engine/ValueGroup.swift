internal import CRecordScan
internal import Criteria
internal import DelimitedText
internal import Firmographics

/// The columns that together give some sources, and what their values come to.
///
/// A group has a number for every combination of its columns' values that was met, for a lone column
/// the numbers of its values. Numbers that no criterion tells apart are one *kind*, and those that
/// nothing at all tells apart one *exact kind*: records are counted by kinds, and what makes money, in
/// which segment and region, by exact kinds.
final class ValueGroup {
  /// A source that the group gives.
  struct Source {
    let number: Int
    let tests: [(number: Int, test: Test)]
    /// Whether each test belongs to a criterion, and not to a segment alone.
    let decides: [Bool]
    /// Its columns, in the order in which they are tried, and which of their uses this is.
    let columns: [(column: Int, use: Int)]
    /// By column: where its tests' codes begin among the column's.
    let codePlaces: [Int]
    /// Whether a price may be multiplied by it.
    let makesMoney: Bool
  }

  /// What a source gives for a number.
  struct Outcome {
    /// What counts; nil where no column gives a value.
    var meaning: ValueMeaning?
    /// Which of the source's columns it is from.
    var place = 0
    /// Whether an exact number lies outside the band of the same record.
    var isContradiction = false
  }

  let columns: [DistinctValues]
  let sources: [Source]
  /// How many numbers have their kinds.
  private(set) var count = 0
  /// How many kinds there are.
  private(set) var kindCount = 0
  private(set) var exactKindCount = 0

  private var combinations: TupleTable
  private var kinds = GrowingBuffer<UInt32>(capacity: 256)
  private var exactKinds = GrowingBuffer<UInt32>(capacity: 256)
  /// By kind: the first number of it.
  private var kindExamples = GrowingBuffer<UInt32>()
  private var exactKindExamples = GrowingBuffer<UInt32>()
  private var kindsBySignature: [[UInt8]: UInt32] = [:]
  private var exactKindsBySignature: [[UInt8]: UInt32] = [:]

  private static let limit = 1 << 17

  init(columns: [DistinctValues], sources: [Source]) {
    self.columns = columns
    self.sources = sources
    combinations = TupleTable(width: columns.count)
  }

  /// Forgets all values; numbers begin anew.
  func removeAll() {
    for column in columns { column.removeAll() }
    combinations.removeAll()
    kinds.removeAll()
    exactKinds.removeAll()
    kindExamples.removeAll()
    exactKindExamples.removeAll()
    kindsBySignature.removeAll(keepingCapacity: true)
    exactKindsBySignature.removeAll(keepingCapacity: true)
    (count, kindCount, exactKindCount) = (0, 0, 0)
  }

  /// Whether there are more values than are kept.
  var isFull: Bool { count > Self.limit || columns.contains { $0.isFull } }

  /// The number of a combination of the columns' values.
  ///
  /// - Parameters:
  ///   - values: the first column's.
  ///   - stride: how far the next column's is from there.
  /// - Returns: the number, new for a combination that was not met before.
  @inline(__always)
  func number(_ values: UnsafePointer<Int32>, stride: Int = 1) -> Int {
    let number = unsafe columns.count == 1 ? Int(values[0]) : combination(values, stride)
    if number >= count { addKinds(through: number) }
    return number
  }

  private func combination(_ values: UnsafePointer<Int32>, _ stride: Int) -> Int {
    var hash = TupleTable.hashSeed
    for column in 0..<combinations.width {
      unsafe hash = TupleTable.hash(hash, adding: UInt32(bitPattern: values[column * stride]))
    }
    return unsafe values.withMemoryRebound(
      to: UInt32.self, capacity: (combinations.width - 1) * stride + 1
    ) { unsafe combinations.find(hash, $0, stride: stride) }
  }

  /// The kinds of all records of a batch.
  ///
  /// - Parameters:
  ///   - values: by column, then record.
  ///   - records: how many records there are.
  ///   - kinds: set to each record's kind.
  func readKinds(
    _ values: UnsafePointer<Int32>, count records: Int, into kinds: UnsafeMutablePointer<UInt32>
  ) {
    var next = 0
    while next < records {
      if columns.count == 1 {
        next = unsafe Int(
          record_scan_find_kinds(
            values, UInt32(next), UInt32(records), self.kinds.pointer, UInt32(count), kinds))
        if next == records { break }
      }
      unsafe kinds[next] = kind(number(values + next, stride: records))
      next += 1
    }
  }

  @inline(__always)
  func kind(_ number: Int) -> UInt32 { kinds[number] }
  @inline(__always)
  func exactKind(_ number: Int) -> UInt32 { exactKinds[number] }
  /// A number of a kind.
  func example(ofKind kind: UInt32) -> Int { Int(kindExamples[Int(kind)]) }
  func example(ofExactKind kind: UInt32) -> Int { Int(exactKindExamples[Int(kind)]) }

  private func value(_ number: Int, column: Int) -> Int {
    columns.count == 1 ? number : Int(combinations.element(column, of: number))
  }

  /// What a column means to one of its uses.
  func meaning(_ number: Int, column: Int, use: Int) -> ValueMeaning {
    columns[column].meaning(value(number, column: column), use: use)
  }

  /// What a source gives: the first column with a value, an exact number before a band.
  func outcome(_ number: Int, _ source: Source) -> Outcome {
    var outcome = Outcome()
    var band: ValueInterval?
    for (place, column) in source.columns.enumerated() {
      let found = meaning(number, column: column.column, use: column.use)
      guard found.kind == .known else { continue }
      guard let current = outcome.meaning else {
        outcome.meaning = found
        outcome.place = place
        continue
      }
      guard let interval = found.interval, let other = current.interval else { continue }
      if found.isExact, !current.isExact {
        band = band ?? other
        outcome.meaning = found
        outcome.place = place
      } else if !found.isExact {
        band = band ?? interval
      }
    }
    if let band, let exact = outcome.meaning, exact.isExact, let number = exact.interval?.lower,
      !band.contains(number)
    {
      outcome.isContradiction = true
    }
    return outcome
  }

  /// The outcome code of a source's test.
  func code(_ number: Int, _ source: Source, _ outcome: Outcome, test: Int) -> UInt8 {
    guard outcome.meaning != nil else {
      return source.tests[test].test.outcome(of: .missing).code
    }
    let column = source.columns[outcome.place].column
    return columns[column].code(
      value(number, column: column), at: source.codePlaces[outcome.place] + test)
  }

  /// Sets the outcome codes of all tests of the group's sources.
  func writeCodes(_ number: Int, to codes: inout [UInt8]) {
    for source in sources {
      let outcome = outcome(number, source)
      for (index, test) in source.tests.enumerated() {
        codes[test.number] = code(number, source, outcome, test: index)
      }
    }
  }

  // MARK: Kinds

  @inline(never)
  private func addKinds(through number: Int) {
    while count <= number {
      let (plain, exact) = signatures(count)
      kinds.append(
        Self.kind(plain, &kindsBySignature, &kindExamples, &kindCount, number: count))
      exactKinds.append(
        Self.kind(
          exact, &exactKindsBySignature, &exactKindExamples, &exactKindCount, number: count))
      count += 1
    }
  }

  private static func kind(
    _ signature: [UInt8], _ known: inout [[UInt8]: UInt32], _ examples: inout GrowingBuffer<UInt32>,
    _ count: inout Int, number: Int
  ) -> UInt32 {
    if let kind = known[signature] { return kind }
    let kind = UInt32(count)
    known[signature] = kind
    examples.append(UInt32(number))
    count += 1
    return kind
  }

  /// All that tells a number's kind, and its exact kind.
  private func signatures(_ number: Int) -> (plain: [UInt8], exact: [UInt8]) {
    var plain: [UInt8] = []
    var exact: [UInt8] = []
    for (index, column) in columns.enumerated() {
      for use in column.uses.indices {
        let meaning = meaning(number, column: index, use: use)
        let flags: UInt8 = (meaning.isUTF8 ? 1 : 0) | (meaning.assumesCurrency ? 2 : 0)
        plain += [meaning.kind.rawValue, flags]
        plain += [
          UInt8(truncatingIfNeeded: meaning.unconverted), UInt8(meaning.unconverted >> 8),
        ]
      }
    }
    for source in sources {
      let outcome = outcome(number, source)
      plain.append(outcome.isContradiction ? 1 : 0)
      var isCrossing = false
      for test in source.tests.indices {
        let code = code(number, source, outcome, test: test)
        if source.decides[test] { plain.append(code) }
        exact.append(code)
        if code == Criteria.Outcome.crossing.code { isCrossing = true }
      }
      let meaning = outcome.meaning ?? ValueMeaning()
      Self.append(Int128(meaning.region), to: &exact)
      if source.makesMoney {
        exact += [meaning.interval == nil ? 0 : meaning.interval?.upper == nil ? 1 : 2]
      }
      if isCrossing, let interval = meaning.interval {
        Self.append(interval.lower.scaled, to: &exact)
        Self.append(interval.upper?.scaled ?? .max, to: &exact)
      }
    }
    return (plain, exact)
  }

  private static func append(_ number: Int128, to bytes: inout [UInt8]) {
    for byte in 0..<16 { bytes.append(UInt8(truncatingIfNeeded: number >> Int128(8 * byte))) }
  }
}
