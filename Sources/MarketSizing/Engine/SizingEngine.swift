private import Dispatch
package import DelimitedText
internal import Firmographics

/// Runs a plan over lists: one pass, any number of threads, the same totals for every number.
///
/// Workers take turns at reading a batch of whole records, evaluate it side by side, resolve its
/// identities in the order of the batches, and add it up into totals of their own, which are merged
/// at the end. What is serial: reading, finding the ends of records, looking up identities.
package struct SizingEngine {
  /// What a pass gives.
  package struct Outcome {
    package var totals: [PartialTotals]
    /// By ICP: the regions of its totals.
    package var regions: [[RegionTable.Region]]
    package var samples: [SampleKeeper]
    package var lists: [ListOutcome]
    package var records = 0
    package var rejected = 0
    package var duplicates = 0
    /// How many companies each set of ICPs confirms; sets that confirm none are left out.
    package var confirmedBy: [ICPSet: Int] = [:]
    /// The first rejected records.
    package var firstRejects: [RejectedRecord] = []
  }

  /// What a pass finds out about one list.
  package struct ListOutcome {
    package var records = 0
    package var rejected = 0
    package var short = 0
    package var notUTF8 = 0
    /// By source, then column.
    package var tallies: [[ColumnTally]]
    /// By source.
    package var contradictions: [Int]
    /// What the records are like; nil where no survey is asked for.
    package var survey: ListSurvey?
  }

  private struct Shared {
    var identities = IdentitySet()
    var nextLine = 0
    var failure: (any Error)?
    var outcome: Outcome
    /// By ICP: the regions of the records so far, for the names of differing companies.
    var regions: [RegionTable]
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
  /// - Throws: ``Problem`` where reading fails, and what `onReject` and `onDifference` throw.
  package func run(_ lists: [OpenList]) throws -> Outcome {
    let sizeField = plan.sizeField(lists.map(\.binding))
    var shared = Shared(
      outcome: emptyOutcome(),
      regions: plan.profiles.map { RegionTable($0.profile.context.regions) })
    for (number, list) in lists.enumerated() {
      shared.nextLine = list.reader.headerLines
      shared = try pass(list, number: number, of: lists, shared, sizeField: sizeField)
    }
    return shared.outcome
  }

  private func emptyOutcome() -> Outcome {
    Outcome(
      totals: plan.profiles.map {
        PartialTotals(
          steps: $0.criteria.count + $0.serviceable.count, segmentCount: $0.placement.count)
      },
      regions: plan.profiles.map { RegionTable($0.profile.context.regions).regions },
      samples: plan.profiles.map { _ in SampleKeeper() }, lists: [])
  }

  private func pass(
    _ list: OpenList, number: Int, of lists: [OpenList], _ shared: Shared, sizeField: Field?
  ) throws -> Shared {
    let formsIdentities = plan.profiles.first?.profile.countBy != .record
    let workers = (0..<max(1, options.threads)).map { _ in
      ListWorker(
        list, plan: plan, sizeField: sizeField, formsIdentities: formsIdentities,
        keepsDifferences: options.onDifference != nil)
    }
    let gate = Turnstile(list.reader)
    let turns = Turnstile(shared)
    let totalBytes = lists.reduce(Optional(0)) { sum, list in
      list.reader.source.sizeHint.flatMap { size in sum.map { $0 + size } }
    }
    let bytesBefore = lists[..<number].reduce(0) { $0 + $1.reader.source.byteCount }
    turns.withLock { shared in
      shared.outcome.lists.append(
        ListOutcome(
          tallies: workers[0].sources.map { $0.memos.map(\.tally) },
          contradictions: workers[0].sources.map(\.contradictions),
          survey: plan.survey.map {
            ListSurvey(
              columns: list.reader.columns.count, probes: $0.probes.count,
              keys: list.binding.key.count, limit: TextCensus.usualLimit)
          }))
    }
    // Each worker is touched by one iteration only, and read again after all have ended.
    nonisolated(unsafe) let crew = workers
    unsafe DispatchQueue.concurrentPerform(iterations: crew.count) { index in
      let worker = unsafe crew[index]
      do {
        while let bytes = try gate.withLock({ reader in
          try reader.fill(worker.batch) ? reader.source.byteCount : nil
        }) {
          worker.evaluate()
          let rejects = worker.rejected()
          let lines = worker.batch.lineEnds()
          let goesOn = try turns.inOrder(worker.batch.index) { shared in
            shared.outcome.duplicates += worker.resolve(&shared.identities)
            try note(rejects, worker, list: number, &shared)
            if let onDifference = options.onDifference {
              try worker.reportDifferences(list: number, shared.regions, to: onDifference)
            }
            if let survey = worker.survey { shared.outcome.lists[number].survey?.merge(survey) }
            shared.nextLine += lines
            options.onProgress?(
              .init(
                bytes: bytesBefore + bytes, totalBytes: totalBytes, records: shared.outcome.records)
            )
          }
          guard goesOn else { return }
          worker.addUp()
        }
      } catch {
        turns.withLock { $0.failure = $0.failure ?? error }
        turns.close()
      }
    }
    var result = turns.withLock { $0 }
    if let failure = result.failure { throw failure }
    for worker in workers { merge(worker, list: number, into: &result.outcome) }
    return result
  }

  private func note(
    _ rejects: [RejectedRecord], _ worker: ListWorker, list: Int, _ shared: inout Shared
  ) throws {
    shared.outcome.records += worker.recordCount
    shared.outcome.rejected += rejects.count
    shared.outcome.lists[list].records += worker.recordCount
    shared.outcome.lists[list].rejected += rejects.count
    for var reject in rejects {
      reject.line += shared.nextLine
      if shared.outcome.firstRejects.count < Self.firstRejectLimit {
        shared.outcome.firstRejects.append(reject)
      }
      try options.onReject?(reject)
    }
  }

  private func merge(_ worker: ListWorker, list: Int, into outcome: inout Outcome) {
    for (number, profile) in plan.profiles.enumerated() {
      let table = RegionTable(profile.profile.context.regions, regions: outcome.regions[number])
      let numbers = (worker.sources[profile.region].regions?.regions ?? []).enumerated().map {
        index, region in
        index == 0 ? 0 : table.number(named: region.name, order: region.order)
      }
      outcome.regions[number] = table.regions
      outcome.totals[number].merge(worker.totals[number], regions: numbers)
      outcome.samples[number].merge(worker.samples[number])
    }
    outcome.confirmedBy.merge(worker.confirmedBy) { $0 + $1 }
    outcome.lists[list].short += worker.short
    outcome.lists[list].notUTF8 += worker.notUTF8
    for (source, reader) in worker.sources.enumerated() {
      outcome.lists[list].contradictions[source] += reader.contradictions
      for (column, memo) in reader.memos.enumerated() {
        outcome.lists[list].tallies[source][column].merge(memo.tally)
      }
    }
  }
}
