private import Dispatch
internal import Criteria
package import DelimitedText
internal import Firmographics

/// Runs a plan over lists: one pass, any number of threads, the same totals for every number.
///
/// Workers pull batches of whole records, evaluate them side by side, look up their identities shard
/// by shard in the order of the batches, and add them up in totals of their own, which are merged at
/// the end.
package struct SizingEngine {
  /// What a pass gives.
  package struct Outcome: Sendable {
    package var totals: [PartialTotals]
    /// By ICP: the regions of its totals.
    package var regions: [[RegionTable.Region]]
    package var samples: [SampleKeeper]
    package var lists: [ListOutcome]
    package var records = 0
    package var rejected = 0
    package var duplicates = 0
    /// Companies for which another one of their family stands.
    package var subsidiaries = 0
    /// How many companies each set of ICPs confirms; sets that confirm none are left out.
    package var confirmedBy: [ICPSet: Int] = [:]
    /// The first rejected records.
    package var firstRejects: [RejectedRecord] = []
  }

  /// What a pass finds out about one list.
  package struct ListOutcome: Sendable {
    package var records = 0
    package var rejected = 0
    package var short = 0
    package var notUTF8 = 0
    /// By source, then column.
    package var tallies: [[ColumnTally]]
    /// By source.
    package var contradictions: [Int]
    /// By what the ICPs make of them: companies that are not handed on, where these are counted.
    package var others: [[Account.Verdict]: Int] = [:]
    /// What the records are like; nil where no survey is asked for.
    package var survey: ListSurvey?

    /// What is found of no record.
    init(_ list: OpenList, _ plan: SizingPlan) {
      tallies = plan.table.sources.indices.map { source in
        list.columns(of: source, in: plan).map { _ in ColumnTally() }
      }
      contradictions = plan.table.sources.map { _ in 0 }
    }

    /// Adds what was found in other records of the list; a survey has a way of its own.
    mutating func merge(_ other: ListOutcome) {
      short += other.short
      notUTF8 += other.notUTF8
      others.merge(other.others) { $0 + $1 }
      for source in tallies.indices {
        contradictions[source] += other.contradictions[source]
        for column in tallies[source].indices {
          tallies[source][column].merge(other.tallies[source][column])
        }
      }
    }
  }

  private let plan: SizingPlan
  private let options: SizingOptions
  /// How many rejected records an outcome holds.
  package static let firstRejectLimit = 20

  package init(_ plan: SizingPlan, options: SizingOptions) {
    self.plan = plan
    self.options = options
  }

  /// Sizes the lists, which are read as one, in order.
  ///
  /// - Parameters:
  ///   - lists: the lists.
  ///   - families: by list, the companies for which another one of their family stands; nil where every
  ///     company counts.
  /// - Returns: the totals, and what was found out about the lists.
  /// - Throws: ``Problem`` where reading fails, and what `onReject` and `onAccount` throw.
  func run(_ lists: [OpenList], families: [FamilyMarks]? = nil) throws -> Outcome {
    var outcome = Outcome(
      totals: plan.emptyTotals,
      regions: plan.profiles.map { RegionTable($0.profile.context.regions).regions },
      samples: plan.profiles.map { _ in SampleKeeper() }, lists: [])
    let identities = IdentityShards(
      expected: lists.reduce(0) { $0 + $1.reader.expectedRecords })
    let sizeField = plan.sizeField(lists.map(\.binding))
    for number in lists.indices {
      identities.restart()
      outcome = try pass(
        number, of: lists, outcome, identities, families?[number], sizeField: sizeField)
    }
    return outcome
  }

  private func pass(
    _ number: Int, of lists: [OpenList], _ before: Outcome, _ identities: IdentityShards,
    _ families: FamilyMarks?, sizeField: Field?
  ) throws -> Outcome {
    let list = lists[number]
    var before = before
    before.lists.append(ListOutcome(list, plan))
    let firstTexts = plan.survey.map {
      FirstTexts(columns: list.reader.columns.count, survey: $0)
    }
    let ledger = PassLedger(
      before, list: number, firstTexts: firstTexts, options: options,
      bytesBefore: lists[..<number].reduce(0) { $0 + $1.reader.source.byteCount },
      totalBytes: lists.reduce(Optional(0)) { sum, list in
        list.reader.source.sizeHint.flatMap { size in sum.map { $0 + size } }
      })
    let formsIdentities = plan.profiles.first?.profile.countBy != .record
    let workers = (0..<max(1, options.threads)).map { _ in
      ListWorker(
        list, number: number, plan: plan, sizeField: sizeField, ledger: ledger,
        identities: formsIdentities ? identities : nil, families: families,
        firstTexts: firstTexts,
        accounts: accountFinder(of: list, number: number))
    }
    // Each worker is touched by one iteration only, and read again after all have ended.
    nonisolated(unsafe) let crew = workers
    let reader = list.reader
    unsafe DispatchQueue.concurrentPerform(iterations: crew.count) { index in
      do { try unsafe crew[index].run() } catch {
        ledger.fail(error)
        reader.stop()
        identities.close()
      }
    }
    var outcome = try ledger.finish()
    try list.reader.finish()
    for worker in workers { merge(worker, list: number, into: &outcome) }
    outcome.lists[number].survey = firstTexts.map {
      ListSurvey($0, workers.compactMap(\.surveyor))
    }
    return outcome
  }

  /// Nil where nobody asks for companies one by one, or for what is known of them elsewhere.
  private func accountFinder(of list: OpenList, number: Int) -> AccountFinder? {
    guard options.onAccount != nil || options.countedBuyers != nil else { return nil }
    return AccountFinder(
      list, number: number, options: options,
      context: plan.table.contexts.first ?? ReadingContext())
  }

  private func merge(_ worker: ListWorker, list: Int, into outcome: inout Outcome) {
    for (number, profile) in plan.profiles.enumerated() {
      let table = RegionTable(profile.profile.context.regions, regions: outcome.regions[number])
      let numbers = (worker.regions[profile.region]?.regions ?? []).enumerated().map {
        index, region in
        index == 0 ? 0 : table.number(named: region.name, order: region.order)
      }
      outcome.regions[number] = table.regions
      outcome.totals[number].merge(worker.totals[number], regions: numbers)
      outcome.samples[number].merge(worker.samples[number])
    }
    outcome.confirmedBy.merge(worker.confirmedBy) { $0 + $1 }
    outcome.lists[list].merge(worker.found)
  }
}
