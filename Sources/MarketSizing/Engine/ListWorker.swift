internal import Criteria
internal import DelimitedText
internal import Digests
internal import Firmographics

/// One thread's share of a list: parses, evaluates and adds up batches of records.
final class ListWorker {
  /// What a record has come to, until it is known whether it is a duplicate.
  private struct Company {
    var extent: RecordBatch.Extent
    var identity: UInt64
    var employees: Int
    var size: Quantity?
  }

  /// The same for one ICP.
  private struct Fate {
    var placement: CompiledProfile.Placement
    var region: Int
    var amount: PricedAmount?
  }

  let batch = RecordBatch()
  private(set) var totals: [PartialTotals]
  private(set) var samples: [SampleKeeper]
  private(set) var short = 0
  private(set) var notUTF8 = 0
  /// By source.
  private(set) var contradictions: [Int]
  private(set) var memos: [[ValueMemo]]
  /// By source; nil for those that are no region.
  let regions: [RegionTable?]
  /// What the batch's records are like; nil where no survey is asked for.
  private(set) var survey: ListSurvey?

  private let list: OpenList
  private let plan: SizingPlan
  private let parser: RecordParser
  private let identityKey: IdentityKey?
  private let sizeSource: Int?
  private let employeesSource: Int
  private var companies: [Company] = []
  private var fates: [[Fate]]
  private var tooWide: [(record: Int, field: Int)] = []
  private var codes: [UInt8]
  private var entries: [(memo: Int, number: Int)?]
  private var duplicate: [Bool] = []
  private let layout: ListSurvey.Layout?

  init(_ list: OpenList, plan: SizingPlan, sizeField: Field?, formsIdentities: Bool) {
    self.list = list
    self.plan = plan
    let table = plan.table
    parser = RecordParser(
      list.reader.dialect, columnCount: list.reader.columns.count, wanted: list.wanted)
    identityKey =
      formsIdentities
      ? IdentityKey(list.binding, context: table.contexts[0], slots: list.slots) : nil
    regions = table.sources.map { source in
      source.subject.form == .place(.region)
        ? RegionTable(table.contexts[source.context].regions) : nil
    }
    let regions = regions
    memos = table.sources.indices.map { number in
      let source = table.sources[number]
      let context = table.contexts[source.context]
      return (list.binding.columns[source.subject.origin(in: context)] ?? []).map { column in
        ValueMemo(
          slot: column.column.flatMap { list.slots[$0] }, constant: column.constant,
          reader: CellReader(
            form: source.subject.form, binding: column, context: context,
            missing: list.binding.missing),
          tests: table.tests[number], regions: regions[number])
      }
    }
    sizeSource = sizeField.flatMap { field in
      table.sources.firstIndex { $0.subject == Subject(field) && $0.context == 0 }
    }
    employeesSource = plan.profiles.first?.employees ?? 0
    totals = plan.profiles.map {
      PartialTotals(
        steps: $0.criteria.count + $0.serviceable.count, segmentCount: $0.placement.count)
    }
    samples = plan.profiles.map { _ in SampleKeeper() }
    contradictions = [Int](repeating: 0, count: table.sources.count)
    fates = plan.profiles.map { _ in [] }
    codes = [UInt8](repeating: 0, count: table.count)
    entries = [(memo: Int, number: Int)?](repeating: nil, count: table.sources.count)
    survey = plan.survey.map {
      ListSurvey(
        columns: list.reader.columns.count, probes: $0.probes.count, keys: list.binding.key.count)
    }
    layout = survey.map { _ in ListSurvey.Layout(list.binding) }
  }

  /// Reads and judges the batch's records; needs no other worker.
  func evaluate() {
    companies.removeAll(keepingCapacity: true)
    tooWide.removeAll(keepingCapacity: true)
    for profile in fates.indices { fates[profile].removeAll(keepingCapacity: true) }
    survey?.clear()
    for (number, extent) in batch.records.enumerated() {
      guard let shape = unsafe batch.withRecord(extent, { unsafe parser.parse($0) }) else { continue }
      if shape.hasExtraText {
        tooWide.append((record: number, field: shape.extraField))
        continue
      }
      if shape.fieldCount < list.reader.columns.count { short += 1 }
      evaluate(extent, order: order(of: extent))
    }
    if let layout { survey?.close(layout) }
  }

  private func order(of extent: RecordBatch.Extent) -> UInt64 {
    list.firstOrder + UInt64(batch.firstByte + extent.start)
  }

  private func evaluate(_ extent: RecordBatch.Extent, order: UInt64) {
    readSources(order: order)
    let employees = entry(employeesSource)?.reading.interval?.lower ?? .zero
    let identity = identityKey?.find(parser)
    if survey != nil { addToSurvey(key: identity?.key) }
    companies.append(
      Company(
        extent: extent, identity: identity?.hash ?? 0,
        employees: Int(clamping: employees.scaled / Quantity.scale),
        size: sizeSource.flatMap { entry($0)?.reading.interval?.lower }))
    for (number, profile) in plan.profiles.enumerated() {
      let placement = profile.place(codes) { self.entry($0)?.reading.interval }
      var fate = Fate(placement: placement, region: 0)
      if placement.fit != .no {
        fate.region = entry(profile.region)?.region ?? 0
        fate.amount = amount(profile.prices[placement.segment], profile)
      }
      fates[number].append(fate)
    }
  }

  private func addToSurvey(key: Int?) {
    survey?.addTexts(parser)
    survey?.addIdentity(key: key)
    for (number, probe) in (plan.survey?.probes ?? []).enumerated() {
      switch probe.predicate.truth(codes) {
      case .yes: survey?.probes[number].yes += 1
      case .no: survey?.probes[number].no += 1
      case .unknown where probe.predicate.isMissingToBlame(codes):
        survey?.probes[number].missing += 1
      case .unknown:
        survey?.probes[number].crossing += 1
        if let band = probe.source.flatMap({ entry($0)?.text }) {
          survey?.probes[number].bands.add(band.span)
        }
      }
    }
  }

  private func amount(_ price: Price?, _ profile: CompiledProfile) -> PricedAmount? {
    let source: Int?
    switch price?.basis {
    case .perEmployee: source = profile.employees
    case .shareOfRevenue: source = profile.revenue
    case .acv, .perBuyer, nil: return nil
    }
    guard let interval = source.flatMap({ entry($0)?.reading.interval }) else {
      return PricedAmount()
    }
    return PricedAmount(interval)
  }

  private func entry(_ source: Int) -> ValueMemo.Entry? {
    entries[source].map { memos[source][$0.memo].entry($0.number) }
  }

  /// Reads every source of the parser's record and sets the outcome codes of all tests.
  private func readSources(order: UInt64) {
    var isUTF8 = true
    for source in memos.indices {
      var chosen: (memo: Int, number: Int)?
      var band: ValueInterval?
      for memo in memos[source].indices {
        let number = memos[source][memo].look(parser, order: order)
        let entry = memos[source][memo].entry(number)
        if !entry.isUTF8 { isUTF8 = false }
        guard entry.reading.isKnown else { continue }
        if let current = chosen {
          let first = memos[source][current.memo].entry(current.number).reading
          // An exact number is preferred to a band, whichever column comes first.
          guard let interval = entry.reading.interval, let other = first.interval else { continue }
          if interval.isExact, !other.isExact {
            band = band ?? other
            chosen = (memo, number)
          } else if !interval.isExact {
            band = band ?? interval
          }
        } else {
          chosen = (memo, number)
        }
      }
      entries[source] = chosen
      if let band, let exact = chosen.flatMap({ memos[source][$0.memo].entry($0.number).reading.interval }),
        exact.isExact, !band.contains(exact.lower)
      {
        contradictions[source] += 1
      }
      let tests = plan.table.tests[source]
      if let chosen {
        let codes = memos[source][chosen.memo].entry(chosen.number).codes
        for index in tests.indices { self.codes[tests[index].number] = codes[index] }
      } else {
        for test in tests { codes[test.number] = test.test.outcome(of: .missing).code }
      }
    }
    if !isUTF8 { notUTF8 += 1 }
  }

  /// Marks the batch's companies that were met before; has to be called in the order of batches.
  ///
  /// - Returns: how many are duplicates.
  func resolve(_ identities: inout IdentitySet) -> Int {
    duplicate.removeAll(keepingCapacity: true)
    var duplicates = 0
    for company in companies {
      let isNew = company.identity == 0 || identities.insert(company.identity)
      duplicate.append(!isNew)
      if !isNew { duplicates += 1 }
    }
    return duplicates
  }

  /// Adds up the batch's companies that are no duplicates.
  func addUp() {
    for (number, company) in companies.enumerated() where !duplicate[number] {
      for profile in fates.indices {
        let fate = fates[profile][number]
        totals[profile].add(
          fate.placement, region: fate.region, employees: company.employees, amount: fate.amount)
        if fate.placement.fit != .no { offer(company, fate, profile) }
      }
    }
  }

  private func offer(_ company: Company, _ fate: Fate, _ profile: Int) {
    let hash =
      unsafe company.identity != 0
      ? company.identity : batch.withRecord(company.extent) { unsafe XXH3.hash($0) }
    samples[profile].offer(
      hash: hash, companySize: company.size, order: order(of: company.extent)
    ) {
      describe(company, fate, profile)
    }
  }

  private func describe(_ company: Company, _ fate: Fate, _ profile: Int) -> SizingResult.Company {
    _ = unsafe batch.withRecord(company.extent) { unsafe parser.parse($0) }
    let placement = plan.profiles[profile].placement
    let segments = plan.profiles[profile].profile.segments
    let segment =
      fate.placement.segment == placement.other
      ? Segment.other
      : fate.placement.segment == placement.unclassified
        ? Segment.unclassified : segments[fate.placement.segment].name
    func shown(_ field: Field) -> String? { list.text(of: field, parser).map(Text.squeezed) }
    return SizingResult.Company(
      name: shown(.name), domain: shown(.domain).map(DomainName.normalized),
      country: list.text(of: .country, parser).flatMap(Country.read)?.alpha2,
      segment: segment, status: fate.placement.fit == .yes ? "confirmed" : "possible",
      employees: shown(.employees), industry: shown(.industry))
  }

  /// The batch's records that could not be used, in order; lines are counted from the batch's first.
  func rejected() -> [RejectedRecord] {
    BatchRejects(batch: batch, list: list.reader, tooWide: tooWide).records()
  }

  /// How many records the batch has, unsound ones included.
  var recordCount: Int { companies.count + tooWide.count + batch.malformed.count }
}
