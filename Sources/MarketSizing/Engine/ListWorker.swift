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
  }

  /// The same for one ICP.
  private struct Fate {
    var placement: CompiledProfile.Placement
    var region: Int
    var amount: PricedAmount?
    /// What the largest companies are found by; nil where it is missing.
    var size: Quantity?
  }

  let batch = RecordBatch()
  private(set) var totals: [PartialTotals]
  private(set) var samples: [SampleKeeper]
  private(set) var short = 0
  private(set) var notUTF8 = 0
  /// How many companies each set of ICPs confirms.
  private(set) var confirmedBy: [ICPSet: Int] = [:]
  /// By source of the plan.
  let sources: [SourceReader]
  /// What the batch's records are like; nil where no survey is asked for.
  private(set) var survey: ListSurvey?

  private let list: OpenList
  private let plan: SizingPlan
  private let parser: RecordParser
  private let identityKey: IdentityKey?
  /// By ICP, as amounts are read in its currency.
  private let sizeSources: [Int?]
  private let employeesSource: Int
  private var companies: [Company] = []
  private var fates: [[Fate]]
  private var tooWide: [(record: Int, field: Int)] = []
  private var codes: [UInt8]
  private let judges: [ProfileJudge]
  private let columnCount: Int
  private var duplicate: [Bool] = []
  private let layout: ListSurvey.Layout?
  /// Nil where nobody asks for the companies that ICPs judge differently.
  private let differences: DifferenceKeeper?

  init(
    _ list: OpenList, plan: SizingPlan, sizeField: Field?, formsIdentities: Bool,
    keepsDifferences: Bool
  ) {
    self.list = list
    self.plan = plan
    let table = plan.table
    parser = RecordParser(
      list.reader.dialect, columnCount: list.reader.columns.count, wanted: list.wanted)
    identityKey =
      formsIdentities
      ? IdentityKey(list.binding, context: table.contexts[0], slots: list.slots) : nil
    sources = table.sources.indices.map { SourceReader($0, of: plan, list: list) }
    judges = plan.profiles.map { ProfileJudge($0) }
    sizeSources = plan.profiles.map { profile in
      sizeField.flatMap { field in
        table.sources.firstIndex {
          $0.subject == Subject(field) && $0.context == table.sources[profile.region].context
        }
      }
    }
    employeesSource = plan.profiles.first?.employees ?? 0
    totals = plan.profiles.map {
      PartialTotals(
        steps: $0.criteria.count + $0.serviceable.count, segmentCount: $0.placement.count)
    }
    samples = plan.profiles.map { _ in SampleKeeper() }
    fates = plan.profiles.map { _ in [] }
    codes = [UInt8](repeating: 0, count: table.count)
    columnCount = list.reader.columns.count
    survey = plan.survey.map {
      ListSurvey(
        columns: list.reader.columns.count, probes: $0.probes.count, keys: list.binding.key.count)
    }
    layout = survey.map { _ in ListSurvey.Layout(list.binding) }
    differences = keepsDifferences ? DifferenceKeeper(list, plan: plan) : nil
  }

  /// Reads and judges the batch's records; needs no other worker.
  func evaluate() {
    companies.removeAll(keepingCapacity: true)
    tooWide.removeAll(keepingCapacity: true)
    for profile in fates.indices { fates[profile].removeAll(keepingCapacity: true) }
    survey?.clear()
    differences?.clear()
    for (number, extent) in batch.records.enumerated() {
      guard let shape = unsafe batch.withRecord(extent, { unsafe parser.parse($0) }) else {
        continue
      }
      if shape.hasExtraText {
        tooWide.append((record: number, field: shape.extraField))
        continue
      }
      if shape.fieldCount < columnCount { short += 1 }
      evaluate(extent, order: order(of: extent))
    }
    if let layout { survey?.close(layout) }
  }

  private func order(of extent: RecordBatch.Extent) -> UInt64 {
    list.firstOrder + UInt64(batch.firstByte + extent.start)
  }

  private func evaluate(_ extent: RecordBatch.Extent, order: UInt64) {
    var isUTF8 = true
    for source in sources where !source.read(parser, order: order, &codes) { isUTF8 = false }
    if !isUTF8 { notUTF8 += 1 }
    let employees = sources[employeesSource].entry?.interval?.lower ?? .zero
    let identity = identityKey?.find(parser)
    if survey != nil { addToSurvey(key: identity?.key) }
    companies.append(
      Company(
        extent: extent, identity: identity?.hash ?? 0,
        employees: Int(clamping: employees.scaled / Quantity.scale)))
    for number in judges.indices {
      let judge = judges[number]
      var fate = Fate(
        placement: judge.place(codes) { sources[$0].entry?.interval }, region: 0)
      if fate.placement.fit != .no {
        fate.region = Int(sources[judge.region].entry?.region ?? 0)
        fate.amount = judge.amountSource(of: fate.placement.segment).map { source in
          sources[source].entry?.interval.map(PricedAmount.init) ?? PricedAmount()
        }
        fate.size = sizeSources[number].flatMap { sources[$0].entry?.interval?.lower }
      }
      fates[number].append(fate)
    }
    let company = companies.count - 1
    differences?.add(
      company, extent, placements: fates.map { $0[company].placement },
      regions: fates.map { $0[company].region }
    ) {
      judges.map { $0.against(codes) }
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
        if let band = probe.source.flatMap({ sources[$0].text }) {
          survey?.probes[number].bands.add(band.span)
        }
      }
    }
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

  /// Hands out the batch's companies that ICPs judge differently, duplicates aside; has to be called
  /// after ``resolve(_:)``, in the order of batches.
  ///
  /// - Parameters:
  ///   - list: the number of the list.
  ///   - regions: by ICP, the regions of this batch and all before it; those of this one are added.
  ///   - onDifference: called for each of them.
  /// - Throws: what `onDifference` throws.
  func reportDifferences(
    list: Int, _ regions: [RegionTable], to onDifference: (DifferingCompany) throws -> Void
  ) throws {
    let names = judges.indices.map { profile in
      (sources[judges[profile].region].regions?.regions ?? []).map { region in
        regions[profile].number(named: region.name, order: region.order)
      }
    }
    try differences?.report(
      batch, list: list, duplicate: duplicate,
      regionName: { regions[$0].regions[names[$0][$1]].name }, to: onDifference)
  }

  /// Adds up the batch's companies that are no duplicates.
  func addUp() {
    for (number, company) in companies.enumerated() where !duplicate[number] {
      let confirming = ICPSet(fates.indices.filter { fates[$0][number].placement.fit == .yes })
      if !confirming.isEmpty { confirmedBy[confirming, default: 0] += 1 }
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
      hash: hash, companySize: fate.size, order: order(of: company.extent)
    ) {
      describe(company, fate, profile)
    }
  }

  private func describe(_ company: Company, _ fate: Fate, _ profile: Int) -> SizingResult.Company {
    _ = unsafe batch.withRecord(company.extent) { unsafe parser.parse($0) }
    func shown(_ field: Field) -> String? { list.text(of: field, parser).map(Text.squeezed) }
    return SizingResult.Company(
      name: shown(.name), domain: shown(.domain).map(DomainName.normalized),
      country: list.text(of: .country, parser).flatMap(Country.read)?.alpha2,
      segment: plan.profiles[profile].segmentName(fate.placement.segment),
      status: fate.placement.fit == .yes ? "confirmed" : "possible",
      employees: shown(.employees), industry: shown(.industry))
  }

  /// The batch's records that could not be used, in order; lines are counted from the batch's first.
  func rejected() -> [RejectedRecord] {
    BatchRejects(batch: batch, list: list.reader, tooWide: tooWide).records()
  }

  /// How many records the batch has, unsound ones included.
  var recordCount: Int { companies.count + tooWide.count + batch.malformed.count }
}
