internal import Criteria
internal import DelimitedText
internal import Digests
internal import Firmographics

/// One thread's share of a list: evaluates and counts batches of records.
///
/// Column by column, every field of a batch is looked up and becomes a number; the kinds of a record's
/// numbers say what becomes of it. What the scanner told is taken for records that every ICP excludes
/// or that lie outside of nothing but counts: a record that some ICP does not exclude, and one that the
/// scanner is not sure of, is parsed by libcsv, and it is those fields that count.
final class ListWorker {
  private(set) var totals: [PartialTotals]
  private(set) var samples: [SampleKeeper]
  private(set) var found: SizingEngine.ListOutcome
  private(set) var confirmedBy: [ICPSet: Int] = [:]
  /// By source: where its regions are numbered.
  let regions: [RegionTable?]

  let list: OpenList
  let plan: SizingPlan
  private let ledger: PassLedger
  /// Nil where no identities are formed.
  private let identities: IdentityShards?
  private let identityKey: IdentityKey
  /// Nil where every company counts.
  private let families: FamilyMarks?
  let batch = RecordBatch()
  let parser: RecordParser
  let groups: [ValueGroup]
  let counts: KindCounts
  /// By ICP, as amounts are read in its currency.
  let sizeSources: [Int?]
  let employeesSource: Int
  private let columnCount: Int
  /// How many columns a group has at most.
  private let columnLimit: Int
  private let quote: UInt8
  private let hasQuote: Bool

  /// By record of the batch: 1 where libcsv has to tell its fields.
  private var isUnsure = GrowingBuffer<UInt8>()
  /// By group, then record: its kind.
  private var kinds = GrowingBuffer<UInt32>()
  /// Records that take more than one look.
  private var missed = GrowingBuffer<UInt32>()
  /// By column of a group, then record: its number.
  private var values = GrowingBuffer<Int32>()
  /// Of the record in hand, by column of a group: its number; by group: its number and its kinds.
  private var currentValues = GrowingBuffer<Int32>()
  var numbers: [Int]
  var currentKinds = GrowingBuffer<UInt32>()
  private var tooWide: [(record: Int, field: Int)] = []
  private var identified = 0
  /// Nil where nothing is surveyed.
  let surveyor: ListSurveyor?
  /// Of the batch, by probe.
  var probes: [ProbeTally] = []
  /// By record, where there is a survey: the number of the key that gives its identity.
  private var identityKeys = GrowingBuffer<Int32>()

  /// Nil where nobody asks for companies one by one.
  let accounts: AccountFinder?

  private var free: [BatchWork] = []
  private var pending: [BatchWork] = []
  /// So many batches may wait for the identities of others.
  private static let pendingLimit = 4

  init(
    _ list: OpenList, number: Int, plan: SizingPlan, sizeField: Field?, ledger: PassLedger,
    identities: IdentityShards?, families: FamilyMarks?, firstTexts: FirstTexts?,
    accounts: AccountFinder?
  ) {
    self.list = list
    self.plan = plan
    self.ledger = ledger
    self.identities = identities
    self.families = families
    identityKey = IdentityKey(list.binding, context: plan.table.contexts[0], slots: list.slots)
    parser = RecordParser(
      list.reader.dialect, columnCount: list.reader.columns.count, wanted: list.wanted)
    let builder = GroupBuilder(plan, list)
    regions = builder.regions
    groups = builder.groups()
    counts = KindCounts(
      plan, groups: groups, keepsExcluded: accounts?.takesAll ?? false)
    sizeSources = plan.profiles.map { profile in
      sizeField.flatMap { field in
        plan.table.sources.firstIndex {
          $0.subject == Subject(field)
            && $0.context == plan.table.sources[profile.region].context
        }
      }
    }
    employeesSource = plan.profiles.first?.employees ?? 0
    columnCount = list.reader.columns.count
    quote = list.reader.dialect.quote ?? 0
    hasQuote = list.reader.dialect.quote != nil
    totals = plan.emptyTotals
    samples = plan.profiles.map { _ in SampleKeeper() }
    columnLimit = groups.map(\.columns.count).max() ?? 0
    currentValues.fill(0, count: columnLimit)
    currentKinds.fill(0, count: groups.count)
    numbers = groups.map { _ in 0 }
    surveyor = firstTexts.map {
      ListSurveyor(list, first: $0, latestYear: plan.survey?.latestYear ?? .max)
    }
    found = SizingEngine.ListOutcome(list, plan)
    self.accounts = accounts
  }

  /// Works until the list ends.
  ///
  /// - Throws: ``Problem`` where reading fails, and what is thrown for rejected records.
  func run() throws {
    while try list.reader.fill(batch) {
      let work = free.popLast() ?? BatchWork()
      unsafe evaluate(work, batch.table)
      guard identities != nil else {
        try commit(work)
        try makeRoom()
        continue
      }
      work.sortIdentities()
      pending.append(work)
      while let first = pending.first, identities?.isReady(first.index) ?? false {
        guard try resolveFirst() else { return }
      }
      if pending.count == Self.pendingLimit { guard try resolveFirst() else { return } }
      try makeRoom()
    }
    while !pending.isEmpty { guard try resolveFirst() else { return } }
    flush()
  }

  /// Forgets the values that were met where they are too many.
  private func makeRoom() throws {
    guard counts.isFull || groups.contains(where: { $0.isFull }) else { return }
    while !pending.isEmpty { guard try resolveFirst() else { return } }
    flush()
    for group in groups { group.removeAll() }
  }

  private func flush() {
    counts.move(to: &totals, &found, confirmedBy: &confirmedBy)
    for column in groups.flatMap(\.columns) {
      for (use, noted) in zip(column.uses, column.noted) {
        found.tallies[use.source][use.place].merge(noted)
      }
    }
  }

  /// Waits for the oldest batch's turn, and counts it; false where the pass was stopped.
  private func resolveFirst() throws -> Bool {
    let work = pending.removeFirst()
    if let identities { guard work.resolve(identities) else { return false } }
    if let families {
      work.setAside(
        try families.records(
          ofBatch: work.index, count: work.hashes.count, list: list.reader.source.name))
    }
    try commit(work)
    return true
  }

  private func commit(_ work: BatchWork) throws {
    if work.note.duplicates > 0 || work.note.subsidiaries > 0 {
      for record in 0..<work.isDuplicate.count where work.isDuplicate[record] != 0 {
        counts.addDuplicate(Int(work.rows[record]))
      }
    }
    let amountCount = plan.amountSources.count
    for index in 0..<work.matches.count {
      let match = work.matches[index]
      if work.isDuplicate(match: index) { continue }
      counts.addCompany(Int(match.exactRow), employees: match.employees) { source in
        work.amounts[index * amountCount + source]
      }
    }
    work.note.accounts = work.accounts.filter { !work.isDuplicate(match: $0.match) }
      .map(\.account)
    for candidate in work.candidates where !work.isDuplicate(match: candidate.match) {
      samples[candidate.profile].offer(
        hash: candidate.hash, companySize: candidate.size, order: candidate.order,
        company: candidate.company)
    }
    try ledger.add(work.note, batch: work.index)
    free.append(work)
  }

  // MARK: Evaluating

  private func evaluate(_ work: BatchWork, _ table: RecordTable) {
    let count = unsafe table.count
    work.reset(index: batch.index, records: count)
    tooWide.removeAll(keepingCapacity: true)
    probes = plan.survey?.probes.map { _ in ProbeTally() } ?? []
    identified = 0
    isUnsure.fill(0, count: count)
    for record in 0..<count {
      let fields = unsafe Int(table.records[record].fieldCount)
      if fields < 0 || fields > columnCount { isUnsure[record] = 1 }
    }
    unsafe readColumns(work, table)
    unsafe findIdentities(work, table)
    unsafe counts.countExcluded(
      count, kinds: kinds.pointer, isUnsure: isUnsure.pointer, missed: missed.pointer,
      rows: work.rows.pointer)
    for record in 0..<count {
      if isUnsure[record] != 0 {
        parse(record, work)
      } else {
        identified += 1
        if unsafe table.records[record].fieldCount < columnCount { found.short += 1 }
        surveyor?.addIdentity(
          key: work.hashes[record] == 0 ? nil : Int(identityKeys[record]))
      }
    }
    if let surveyor {
      work.note.survey = SurveyNote(texts: surveyor.survey(batch), probes: probes)
      placeExamples()
    }
    work.note.records = identified + tooWide.count + batch.malformed.count
    work.note.rejects = BatchRejects(batch: batch, list: list.reader, tooWide: tooWide).records()
    work.note.bytes = batch.bytesRead
  }

  /// Turns every field into its kind, column by column.
  private func readColumns(_ work: BatchWork, _ table: RecordTable) {
    let count = unsafe table.count
    let order = list.firstOrder &+ UInt64(bitPattern: Int64(batch.firstByte))
    kinds.fill(0, count: count * groups.count)
    values.fill(0, count: count * columnLimit)
    missed.fill(0, count: count)
    let plainDomain = identities == nil ? nil : identityKey.plainDomain
    for (index, group) in groups.enumerated() {
      for (place, column) in group.columns.enumerated() {
        let seed = plainDomain.flatMap { $0.slot == column.slot ? $0.seed : nil }
        unsafe column.read(
          table, quote: quote, hasQuote: hasQuote, firstOrder: order, identitySeed: seed,
          isUnsure: isUnsure.pointer, hashes: work.hashes.pointer, missed: missed.pointer,
          into: values.pointer + place * count)
      }
      unsafe group.readKinds(
        values.pointer, count: count, into: kinds.pointer + index * count)
    }
  }

  /// Works out the identities that are not a plain domain.
  private func findIdentities(_ work: BatchWork, _ table: RecordTable) {
    guard identities != nil else { return }
    if surveyor != nil {
      let plain = identityKey.plainDomain.map { Int32($0.seed) - 1 } ?? 0
      unsafe identityKeys.fill(plain, count: table.count)
    }
    let slots = identityKey.slots
    let empty = unsafe FieldText(table.text, 0)
    var fields = unsafe [FieldText](repeating: empty, count: list.wanted.count)
    for record in unsafe 0..<table.count
    where work.hashes[record] == 0 && isUnsure[record] == 0 {
      for slot in slots {
        let field = unsafe table.field(
          list.wanted[slot], of: table.records[record], quote: quote, hasQuote: hasQuote)
        guard let field = unsafe field else {
          isUnsure[record] = 1
          break
        }
        unsafe fields[slot] = unsafe field
      }
      guard isUnsure[record] == 0 else { continue }
      let identity = unsafe identityKey.find { unsafe fields[$0] }
      work.hashes[record] = identity?.hash ?? 0
      if surveyor != nil { identityKeys[record] = Int32(identity?.key ?? 0) }
    }
  }

  /// Counts a record by what libcsv says.
  private func parse(_ record: Int, _ work: BatchWork) {
    work.hashes[record] = 0
    let extent = batch.extent(record)
    guard let shape = unsafe batch.withRecord(extent, { unsafe parser.parse($0) }) else { return }
    if shape.hasExtraText {
      tooWide.append((record: record, field: shape.extraField))
      return
    }
    if shape.fieldCount < columnCount { found.short += 1 }
    countParsed(record, extent, work)
  }

  /// Counts the record that libcsv has parsed last.
  private func countParsed(_ record: Int, _ extent: RecordBatch.Extent, _ work: BatchWork) {
    let order = list.firstOrder + UInt64(batch.firstByte + extent.start)
    var hash = TupleTable.hashSeed
    for (index, group) in groups.enumerated() {
      for (place, column) in group.columns.enumerated() {
        currentValues[place] =
          column.slot.map { unsafe column.number(of: parser.field($0), order: order) }
          ?? column.constantNumber
      }
      numbers[index] = unsafe group.number(currentValues.pointer)
      currentKinds[index] = group.kind(numbers[index])
      hash = TupleTable.hash(hash, adding: currentKinds[index])
    }
    let row = unsafe counts.row(hash, currentKinds.pointer)
    counts.addRecord(row)
    work.rows[record] = UInt32(row)
    identified += 1
    let identity = identities == nil ? nil : unsafe identityKey.find { unsafe parser.field($0) }
    work.hashes[record] = identity?.hash ?? 0
    if counts.isOpen(row) { addMatch(record, extent, order, work) }
    surveyor?.addIdentity(key: identity?.key)
    if !probes.isEmpty { addToProbes() }
  }
}
