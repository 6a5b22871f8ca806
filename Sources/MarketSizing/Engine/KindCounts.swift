internal import CRecordScan
internal import Criteria
internal import Firmographics

/// How many of a worker's records are of which kinds, and what that comes to for every ICP.
///
/// A row of kinds, one of each ``ValueGroup``, says all that the criteria ask: what becomes of such a
/// record is worked out once for all ICPs, and after that the record costs one count. For records that
/// some ICP does not exclude, rows of exact kinds say in which segment and region they count as well.
final class KindCounts {
  /// What becomes, for one ICP, of a record that it does not exclude.
  struct Place {
    var placement: CompiledProfile.Placement
    var region: Int
  }

  /// The sums of what prices are multiplied by: for confirmed and possible records the same.
  private struct Sums: BitwiseCopyable {
    var low: ExactSum = 0
    var base: ExactSum = 0
    var high: ExactSum = 0
    /// Companies without that number, and with an open top.
    var missing = 0
    var open = 0
  }

  private let plan: SizingPlan
  private let groups: [ValueGroup]
  let judges: [ProfileJudge]
  /// By source: its group and place in it; -1 where no column gives it.
  private let places: [(group: Int, source: Int)?]

  private var rows: TupleTable
  private var placedRows: PlacedRows
  private var records = GrowingBuffer<Int64>()
  private var duplicates = GrowingBuffer<Int>()
  private var counts = GrowingBuffer<UInt8>()

  private var exactRows: TupleTable
  private var companies = GrowingBuffer<Int>()
  private var employees = GrowingBuffer<Int>()
  private var sums = GrowingBuffer<Sums>()
  /// By exact row, then ICP; nil where it excludes.
  private var fates: [[Place?]] = []
  private var isIn = GrowingBuffer<UInt8>()
  /// By exact row, then ICP: the buyers that its price is multiplied by; empty where no ICP's is.
  private var buyers: [[PricedAmount]] = []
  private let countsBuyers: Bool

  /// More rows than this are not kept beyond a batch.
  private static let limit = 1 << 16

  init(_ plan: SizingPlan, groups: [ValueGroup], keepsExcluded: Bool) {
    self.plan = plan
    self.groups = groups
    countsBuyers = plan.profiles.contains { $0.buyers.areCounted }
    judges = plan.profiles.map { ProfileJudge($0) }
    rows = TupleTable(width: groups.count)
    placedRows = PlacedRows(width: groups.count)
    exactRows = TupleTable(width: groups.count)
    var places: [(group: Int, source: Int)?] = plan.table.sources.map { _ in nil }
    for (group, values) in groups.enumerated() {
      for (index, source) in values.sources.enumerated() { places[source.number] = (group, index) }
    }
    self.places = places
    var codes = [UInt8](repeating: 0, count: plan.table.count)
    for tests in plan.table.tests {
      for test in tests { codes[test.number] = test.test.outcome(of: .missing).code }
    }
    noCodes = codes
    looksAtAll = keepsExcluded || plan.survey?.probes.isEmpty == false
  }

  /// The outcome codes of a record without any value.
  private let noCodes: [UInt8]
  /// Whether records that every ICP excludes are looked at as well.
  private let looksAtAll: Bool

  /// Whether there are more rows than are kept.
  var isFull: Bool {
    rows.count > Self.limit || exactRows.count * max(1, plan.profiles.count) > Self.limit
  }

  // MARK: Counting

  /// Counts the records of a batch that every ICP excludes.
  ///
  /// - Parameters:
  ///   - count: how many records there are.
  ///   - kinds: by group, then record.
  ///   - isUnsure: by record: 1 where it is not counted, as libcsv has to tell its fields; set to 1 where
  ///     some ICP does not exclude it.
  ///   - missed: room for a number a record.
  ///   - numbers: set to the rows of those that are counted.
  func countExcluded(
    _ count: Int, kinds: UnsafePointer<UInt32>, isUnsure: UnsafeMutablePointer<UInt8>,
    missed: UnsafeMutablePointer<UInt32>, rows numbers: UnsafeMutablePointer<UInt32>
  ) {
    placedRows.fit(groups)
    let misses = unsafe placedRows.withRows(records.pointer) { placed in
      unsafe record_scan_count_rows(&placed, kinds, UInt32(count), isUnsure, numbers, missed)
    }
    for index in 0..<Int(misses) {
      let record = unsafe Int(missed[index])
      var hash = TupleTable.hashSeed
      for group in groups.indices {
        hash = unsafe TupleTable.hash(hash, adding: kinds[group * count + record])
      }
      let row = unsafe row(hash, kinds + record, stride: count)
      unsafe placedRows.place(row, isOpen: isOpen(row), kinds + record, stride: count)
      if isOpen(row) {
        unsafe isUnsure[record] = 1
      } else {
        unsafe numbers[record] = UInt32(truncatingIfNeeded: row)
        records[row] += 1
      }
    }
  }

  /// The number of a row of kinds.
  ///
  /// - Parameters:
  ///   - hash: of the row, by ``TupleTable/hash(_:adding:)``.
  ///   - kinds: its first kind.
  ///   - stride: how far apart they are.
  /// - Returns: the number, new for a row that was not met before.
  @inline(__always)
  func row(_ hash: UInt64, _ kinds: UnsafePointer<UInt32>, stride: Int = 1) -> Int {
    let row = unsafe rows.find(hash, kinds, stride: stride)
    if row == records.count { addRow(row) }
    return row
  }

  /// Whether some ICP does not exclude the records of a row.
  @inline(__always)
  func isOpen(_ row: Int) -> Bool { counts[row] != 0 }

  @inline(__always)
  func addRecord(_ row: Int) { records[row] += 1 }

  @inline(__always)
  func addDuplicate(_ row: Int) { duplicates[row] += 1 }

  @inline(never)
  private func addRow(_ row: Int) {
    let codes = codes {
      rows.element($0, of: row)
    } example: {
      $0.example(ofKind: $1)
    }
    let isOpen = judges.contains { $0.place(codes, interval: { _ in nil }).fit != .no }
    records.append(0)
    duplicates.append(0)
    counts.append(isOpen || looksAtAll ? 1 : 0)
  }

  private func codes(
    _ kind: (Int) -> UInt32, example: (ValueGroup, UInt32) -> Int
  ) -> [UInt8] {
    var codes = noCodes
    for (index, group) in groups.enumerated() {
      group.writeCodes(example(group, kind(index)), to: &codes)
    }
    return codes
  }

  // MARK: What counts for money

  /// The number of an exact row.
  func exactRow(_ hash: UInt64, _ kinds: UnsafePointer<UInt32>) -> Int {
    let row = unsafe exactRows.find(hash, kinds)
    if row == companies.count { addExactRow(row) }
    return row
  }

  /// What becomes of the records of an exact row, by ICP; nil where it excludes them.
  func fates(_ exactRow: Int) -> [Place?] { fates[exactRow] }

  /// Whether an ICP does not exclude the records of an exact row.
  func isIn(_ exactRow: Int, profile: Int) -> Bool {
    isIn[exactRow * judges.count + profile] != 0
  }

  /// Counts a company.
  ///
  /// - Parameters:
  ///   - exactRow: what it is.
  ///   - employees: its headcount's floor; 0 where it is missing.
  ///   - amount: gives what prices are multiplied by, for each of the plan's amount sources.
  func addCompany(_ exactRow: Int, employees: Int, amount: (Int) -> PricedAmount) {
    companies[exactRow] += 1
    self.employees[exactRow] += employees
    let count = plan.amountSources.count
    for index in 0..<count {
      let amount = amount(index)
      let place = exactRow * count + index
      sums[place].low.add(amount.low)
      sums[place].base.add(amount.base)
      sums[place].high.add(amount.high)
      if amount.isMissing { sums[place].missing += 1 }
      if amount.isOpen { sums[place].open += 1 }
    }
  }

  private func addExactRow(_ row: Int) {
    let codes = exactCodes(row)
    companies.append(0)
    employees.append(0)
    for _ in plan.amountSources { sums.append(Sums()) }
    fates.append(
      judges.map { judge in
        let placement = judge.place(codes) { meaning(of: $0, exactRow: row)?.interval }
        guard placement.fit != .no else { return nil }
        let region = Int(meaning(of: judge.region, exactRow: row)?.region ?? 0)
        return Place(placement: placement, region: region)
      })
    for fate in fates[row] { isIn.append(fate == nil ? 0 : 1) }
    guard countsBuyers else { return }
    buyers.append(
      zip(plan.profiles, fates[row]).map { profile, fate in
        fate.map { profile.buyers.persons(in: $0.placement.segment, codes) } ?? PricedAmount()
      })
  }

  /// The buyers that the price of an ICP is multiplied by, as its personas have it.
  ///
  /// - Parameters:
  ///   - exactRow: what the company is.
  ///   - profile: the number of the ICP.
  ///   - counted: by role, the persons that were counted in the company; nil where there were none to
  ///     count.
  /// - Returns: the persons; missing where nobody is found that the price is paid for.
  func buyers(_ exactRow: Int, profile: Int, counted: [Int]?) -> PricedAmount {
    guard let counted else { return buyers[exactRow][profile] }
    guard let fate = fates[exactRow][profile] else { return PricedAmount() }
    return plan.profiles[profile].buyers.persons(
      in: fate.placement.segment, exactCodes(exactRow), counted: counted)
  }

  /// The outcome codes of an exact row.
  func exactCodes(_ row: Int) -> [UInt8] {
    codes {
      exactRows.element($0, of: row)
    } example: {
      $0.example(ofExactKind: $1)
    }
  }

  private func meaning(of source: Int, exactRow row: Int) -> ValueMeaning? {
    guard let place = places[source] else { return nil }
    let group = groups[place.group]
    let number = group.example(ofExactKind: exactRows.element(place.group, of: row))
    return group.outcome(number, group.sources[place.source]).meaning
  }

  /// What a source gives for a record.
  ///
  /// - Parameters:
  ///   - source: the source.
  ///   - number: gives the number of each group.
  /// - Returns: what it gives; nil where no column gives a value.
  func meaning(of source: Int, _ number: (Int) -> Int) -> ValueMeaning? {
    guard let place = places[source] else { return nil }
    let group = groups[place.group]
    return group.outcome(number(place.group), group.sources[place.source]).meaning
  }

  /// The parser's slot of the column from which a source is given; nil for none, and for a constant.
  func slot(of source: Int, _ number: (Int) -> Int) -> Int? {
    guard let place = places[source] else { return nil }
    let group = groups[place.group]
    let source = group.sources[place.source]
    let outcome = group.outcome(number(place.group), source)
    guard outcome.meaning != nil else { return nil }
    return group.columns[source.columns[outcome.place].column].slot
  }

  // MARK: Adding up

  /// Adds all that was counted to totals and tallies, and forgets it.
  ///
  /// - Parameters:
  ///   - totals: by ICP.
  ///   - found: what is known of the list.
  ///   - confirmedBy: by set of ICPs: how many companies they, and no others, confirm.
  func move(
    to totals: inout [PartialTotals], _ found: inout SizingEngine.ListOutcome,
    confirmedBy: inout [ICPSet: Int]
  ) {
    for row in 0..<rows.count { add(row, &totals, &found) }
    for row in 0..<exactRows.count where companies[row] > 0 {
      addExact(row, &totals)
      let confirming = ICPSet(fates[row].indices.filter { fates[row][$0]?.placement.fit == .yes })
      if !confirming.isEmpty { confirmedBy[confirming, default: 0] += companies[row] }
    }
    rows.removeAll()
    placedRows.removeAll()
    records.removeAll()
    duplicates.removeAll()
    counts.removeAll()
    exactRows.removeAll()
    companies.removeAll()
    employees.removeAll()
    sums.removeAll()
    fates.removeAll()
    isIn.removeAll()
    buyers.removeAll()
  }

  private func add(
    _ row: Int, _ totals: inout [PartialTotals], _ found: inout SizingEngine.ListOutcome
  ) {
    let codes = codes {
      rows.element($0, of: row)
    } example: {
      $0.example(ofKind: $1)
    }
    let companies = Int(records[row]) - duplicates[row]
    for (profile, judge) in judges.enumerated() {
      totals[profile].add(judge.place(codes, interval: { _ in nil }), companies: companies)
    }
    var isUTF8 = true
    for (index, group) in groups.enumerated() {
      let number = group.example(ofKind: rows.element(index, of: row))
      for (index, column) in group.columns.enumerated() {
        for (place, use) in column.uses.enumerated() {
          let meaning = group.meaning(number, column: index, use: place)
          found.tallies[use.source][use.place].add(
            meaning, records: Int(records[row]), currencies: column.currencies)
          if !meaning.isUTF8 { isUTF8 = false }
        }
      }
      for source in group.sources where group.outcome(number, source).isContradiction {
        found.contradictions[source.number] += Int(records[row])
      }
    }
    if !isUTF8 { found.notUTF8 += Int(records[row]) }
  }

  private func addExact(_ row: Int, _ totals: inout [PartialTotals]) {
    for (profile, fate) in fates[row].enumerated() {
      guard let fate else { continue }
      var amount: PartialTotals.Amount?
      if let place = plan.amountPlaces[profile][fate.placement.segment] {
        let sum = sums[row * plan.amountSources.count + place]
        amount = PartialTotals.Amount(
          low: sum.low, base: sum.base, high: sum.high, missing: sum.missing, open: sum.open)
      }
      totals[profile].addMatches(
        fate.placement, region: fate.region, companies: companies[row], employees: employees[row],
        amount: amount)
    }
  }
}

extension ColumnTally {
  /// Counts records with a value.
  fileprivate mutating func add(_ meaning: ValueMeaning, records: Int, currencies: [Currency]) {
    switch meaning.kind {
    case .known: known += records
    case .missing: missing += records
    case .unreadable: unreadable += records
    }
    if meaning.assumesCurrency { assumedCurrency += records }
    if meaning.unconverted > 0 {
      unconverted[currencies[Int(meaning.unconverted) - 1], default: 0] += records
    }
  }
}
