/// A synthetic company list: invented companies with realistic distributions and a stated dirt.
///
/// A list is a function of its seed and dirt: the same bytes on every machine, and a shorter list is
/// the beginning of a longer one. What is true of a company does not depend on the dirt.
package struct SampleList: Sendable {
  /// The columns, in the order of the header.
  package static var columns: [String] { SampleColumn.allCases.map(\.header) }
  /// The share of flawed records if none is asked for.
  package static let usualDirt = 0.08

  /// How many records follow the header.
  package let rows: Int
  /// What the companies are drawn from.
  package let seed: UInt64
  /// The share of records with a flaw, from 0 to 1.
  package let dirt: Double

  private let plan: DefectPlan
  private let spelling: CompanySpelling

  /// A list of so many records; a negative number counts as 0, a dirt beyond 0…1 as its nearest end.
  package init(rows: Int, seed: UInt64, dirt: Double = SampleList.usualDirt) {
    self.rows = max(0, rows)
    self.seed = seed
    self.dirt = dirt > 0 ? min(dirt, 1) : 0
    spelling = CompanySpelling(Population(seed: seed))
    plan = DefectPlan(seed: seed, dirt: self.dirt)
  }

  /// Hands the list to the sink in pieces of about so many bytes, and returns what was written.
  ///
  /// Memory is bounded by one piece, whatever the number of rows; pieces end with a record. The
  /// pieces' size does not change the list.
  @discardableResult
  package func write<Failure: Error>(
    chunkBytes: Int = 1 << 18, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> SampleTally {
    var tally = SampleTally()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(chunkBytes + 4096)
    bytes.append(contentsOf: Self.columns.joined(separator: ",").utf8)
    bytes.append(UInt8(ascii: "\n"))
    for record in 0..<rows {
      tally.add(append(record, to: &bytes))
      if bytes.count >= chunkBytes {
        tally.add(bytes: bytes.count)
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    if !bytes.isEmpty {
      tally.add(bytes: bytes.count)
      try sink(bytes)
    }
    return tally
  }

  /// Appends a record, and returns its defect.
  private func append(_ record: Int, to bytes: inout [UInt8]) -> Defect? {
    guard let defect = plan.defect(of: record) else {
      spelling.append(spelling.population.company(of: record), to: &bytes)
      return nil
    }
    var flawed = FlawedRecord(record, defect, plan: plan, spelling: spelling)
    flawed.spoil()
    flawed.append(to: &bytes)
    return flawed.defect
  }
}
