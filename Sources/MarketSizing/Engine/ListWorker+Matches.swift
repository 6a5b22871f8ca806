internal import Criteria
internal import DelimitedText
internal import Digests
internal import Firmographics

// The records that some ICP does not exclude.
extension ListWorker {
  /// Notes the record in hand, which some ICP does not exclude.
  func addMatch(
    _ record: Int, _ extent: RecordBatch.Extent, _ order: UInt64, _ work: BatchWork
  ) {
    let exactRow = currentExactRow()
    let headcount = meaning(of: employeesSource)?.interval
    let employees = headcount?.lower ?? .zero
    work.matches.append(
      BatchWork.Match(
        record: UInt32(record), exactRow: UInt32(exactRow),
        employees: Int(clamping: employees.scaled / Quantity.scale)))
    addAmounts(exactRow, extent, work)
    let identity = work.hashes[record]
    let hash =
      unsafe identity != 0 ? identity : batch.withRecord(extent) { unsafe XXH3.hash($0) }
    if let accounts {
      if accounts.takes(counts.fates(exactRow), extent, of: batch) {
        let account = accounts.account(
          extent, of: batch, employees: headcount, verdicts: verdicts(exactRow, work))
        work.accounts.append((match: work.matches.count - 1, account: account))
      } else if accounts.countsOthers {
        work.others.append(work.matches.count - 1)
      }
    }
    offer(hash, order, exactRow, work)
  }

  /// Notes what the prices of the record in hand are multiplied by.
  private func addAmounts(_ exactRow: Int, _ extent: RecordBatch.Extent, _ work: BatchWork) {
    guard !plan.amountSources.isEmpty else { return }
    let counted = accounts?.countedBuyers(extent, of: batch)
    for source in plan.amountSources {
      switch source {
      case .field(let source):
        work.amounts.append(
          meaning(of: source)?.interval.map(PricedAmount.init) ?? PricedAmount())
      case .buyers(let profile):
        work.amounts.append(counts.buyers(exactRow, profile: profile, counted: counted))
      }
    }
  }

  /// Offers the record in hand to the samples of the ICPs that do not exclude it.
  private func offer(_ hash: UInt64, _ order: UInt64, _ exactRow: Int, _ work: BatchWork) {
    var source: Int?
    var size: Quantity?
    for profile in samples.indices where counts.isIn(exactRow, profile: profile) {
      // Most often the same for all.
      if source != sizeSources[profile] {
        source = sizeSources[profile]
        size = source.flatMap { meaning(of: $0)?.interval?.lower }
      }
      guard samples[profile].wants(hash: hash, companySize: size, order: order),
        let fate = counts.fates(exactRow)[profile]
      else { continue }
      work.candidates.append(
        BatchWork.Candidate(
          match: work.matches.count - 1, profile: profile, hash: hash, size: size, order: order,
          company: describe(fate, profile)))
    }
  }

  func currentExactRow() -> Int {
    var hash = TupleTable.hashSeed
    for (index, group) in groups.enumerated() {
      currentKinds[index] = group.exactKind(numbers[index])
      hash = TupleTable.hash(hash, adding: currentKinds[index])
    }
    return unsafe counts.exactRow(hash, currentKinds.pointer)
  }

  /// What a source gives for the record in hand.
  private func meaning(of source: Int) -> ValueMeaning? {
    counts.meaning(of: source) { numbers[$0] }
  }

  /// The text of what a source gives for the record in hand.
  func text(of source: Int) -> [UInt8]? {
    guard let slot = counts.slot(of: source, { numbers[$0] }) else { return nil }
    return parser.withField(slot) { field in
      unsafe field.withUnsafeBufferPointer { unsafe Array($0) }
    }
  }

  private func describe(_ fate: KindCounts.Place, _ profile: Int) -> SizingResult.Company {
    func shown(_ field: Field) -> String? { list.text(of: field, parser).map(Text.squeezed) }
    return SizingResult.Company(
      name: shown(.name), domain: shown(.domain).map(DomainName.normalized),
      country: list.text(of: .country, parser).flatMap(Country.read)?.alpha2,
      segment: plan.profiles[profile].segmentName(fate.placement.segment),
      status: fate.placement.fit == .yes ? "confirmed" : "possible",
      employees: shown(.employees), industry: shown(.industry))
  }

  /// What the ICPs make of companies of an exact row that all of them exclude.
  func exclusions(_ exactRow: Int) -> [Account.Verdict] {
    let codes = counts.exactCodes(exactRow)
    return counts.judges.map { judge in
      Account.Verdict(
        status: .no, serviceable: .no, criteria: judge.criteria(codes),
        niceToHaves: judge.niceToHaves(codes))
    }
  }

  /// What the ICPs make of the record in hand, which was the last to be added to the matches.
  private func verdicts(_ exactRow: Int, _ work: BatchWork) -> [Account.Verdict] {
    let fates = counts.fates(exactRow)
    let codes = counts.exactCodes(exactRow)
    return zip(plan.profiles, counts.judges).enumerated().map { number, profile in
      let (compiled, judge) = profile
      let fate = fates[number]
      return Account.Verdict(
        status: fate?.placement.fit ?? .no, serviceable: fate?.placement.serviceableFit ?? .no,
        segment: fate.map { compiled.segmentName($0.placement.segment) },
        region: fate.map { regionName(number, $0.region) },
        criteria: judge.criteria(codes), niceToHaves: judge.niceToHaves(codes),
        value: fate.flatMap { value(in: $0.placement.segment, number, work) },
        roles: fate.map { compiled.buyers.found(in: $0.placement.segment, codes) } ?? [])
    }
  }

  /// What the match added last is worth in a segment; nil where the segment has no price.
  private func value(
    in segment: Int, _ profile: Int, _ work: BatchWork
  ) -> AccountValue? {
    guard let price = plan.profiles[profile].prices[segment] else { return nil }
    guard let place = plan.amountPlaces[profile][segment] else {
      return AccountValue(price: price, amount: .one)
    }
    let first = work.amounts.count - plan.amountSources.count
    return AccountValue(price: price, amount: work.amounts[first + place])
  }

  /// The name of the region of the record in hand: a state as the record writes it.
  private func regionName(_ profile: Int, _ region: Int) -> String {
    let source = plan.profiles[profile].region
    guard region > 0, let table = regions[source] else { return RegionDivision.unknown }
    if plan.profiles[profile].profile.context.regions == .state, let text = text(of: source) {
      return Text.squeezed(TextDecoding.decode(text.span).text)
    }
    return table.regions[region].name
  }
}
