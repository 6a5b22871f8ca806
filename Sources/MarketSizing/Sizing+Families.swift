internal import Criteria
internal import DelimitedText
internal import Firmographics

// Lists that are sized by corporate family are read several times: once to find the families, and
// once for each way of counting that is told beside it.
extension Sizing {
  /// Whether corporate families are counted, and not companies or records.
  var countsFamilies: Bool { plan.profiles.first?.profile.countBy == .ultimateParent }

  /// How often the lists are read.
  var passCount: Int { countsFamilies ? 5 : 1 }

  /// Finds the corporate families of lists, and sizes them by record and by company.
  ///
  /// - Parameters:
  ///   - lists: the lists, of which nothing is read here: they are opened again.
  ///   - sha256: that of the ICP file of each profile.
  /// - Returns: the families; and by result the market by record and by company.
  /// - Throws: ``Problem`` where no list names parents or one can't be read twice.
  func families(
    of lists: [OpenList], sha256: [String]
  ) throws -> (found: FamilyPass.Outcome, countings: [[FamiliesReport.Counting]]) {
    let keys = try familyKeys(of: lists)
    let pass = FamilyPass(
      lists: lists, keys: keys, context: plan.table.contexts.first ?? ReadingContext(),
      threads: options.threads,
      // The batches have to be the same as when the list is sized.
      reopen: { list throws(Problem) in try reopened(list, sha256: list.opening.sha256) },
      onProgress: progress(of: lists))
    let found = try pass.run()
    let records = try counting(.record, lists, sha256, pass: 2)
    let companies = try counting(.company, lists, sha256, pass: 3)
    return (found, countings: zip(records, companies).map { [$0, $1] })
  }

  /// Finds out by what parents are named.
  ///
  /// - Parameter lists: the lists, of which nothing is read.
  /// - Returns: the keys of the lists.
  /// - Throws: ``Problem`` where no list names parents or one can't be read twice.
  func familyKeys(of lists: [OpenList]) throws(Problem) -> FamilyKeys {
    for list in lists where list.reader.source.isReadOnce {
      throw Problem(
        .usage, at: Place(list.reader.source.name),
        "count_by: ultimate_parent reads a list several times, and this one comes through a pipe",
        fix: "save it to a file first, or ask for count_by: company")
    }
    let keys = FamilyKeys(lists.map(\.binding))
    guard keys.namesParents else {
      let first = lists.first
      throw Problem(
        .data, at: first.map { Place($0.reader.source.name, line: 1, column: 1) },
        "count_by: ultimate_parent asks for parent, and no column gives it",
        fix: "name one in a mapping file (columns: {parent: {from: …}}), or ask for count_by: "
          + "company; the columns are: \(Text.listed(first?.binding.header ?? []))")
    }
    return keys
  }

  /// The markets by another way of counting.
  private func counting(
    _ countBy: IdealCustomerProfile.CountBy, _ lists: [OpenList], _ sha256: [String], pass: Int
  ) throws -> [FamiliesReport.Counting] {
    let profiles = plan.profiles.map { compiled in
      var profile = compiled.profile
      profile.countBy = countBy
      return profile
    }
    var quiet = options
    quiet.onReject = nil
    quiet.onAccount = nil
    quiet.onProgress = shifted(pass: pass)
    let sizing = Sizing(profiles, mapping: mapping, options: quiet)
    let again = try lists.enumerated().map { number, list in
      OpenList(
        try reopened(list, sha256: false), binding: list.binding, opening: list.opening,
        plan: sizing.plan, number: number)
    }
    return try sizing.run(again, sha256: sha256).results.map(FamiliesReport.Counting.init)
  }

  private func reopened(_ list: OpenList, sha256: Bool) throws(Problem) -> ListReader {
    try ListReader(
      path: list.reader.source.name, options: list.opening.options, sha256: sha256,
      blockSize: options.blockSize, scanning: options.scanning)
  }

  /// Tells progress over all passes, of which families take the first two.
  private func progress(of lists: [OpenList]) -> @Sendable (Int, Int) -> Void {
    let total = lists.reduce(0) { $0 + ($1.reader.source.sizeHint ?? 0) }
    let readings = [shifted(pass: 0), shifted(pass: 1)]
    return { readings[$0]?(.init(bytes: $1, totalBytes: total, records: 0)) }
  }

  /// Tells progress of one pass as that of all.
  func shifted(pass: Int) -> (@Sendable (SizingOptions.Progress) -> Void)? {
    let passCount = passCount
    guard passCount > 1, let onProgress = options.onProgress else { return options.onProgress }
    return { one in
      var all = one
      all.bytes += pass * (one.totalBytes ?? 0)
      all.totalBytes = one.totalBytes.map { $0 * passCount }
      onProgress(all)
    }
  }
}

extension FamiliesReport.Counting {
  /// How a result was counted, and what it came to.
  init(_ result: SizingResult) {
    self.init(
      countBy: result.countBy, counted: result.counts.companies, tam: result.tam, sam: result.sam)
  }
}
