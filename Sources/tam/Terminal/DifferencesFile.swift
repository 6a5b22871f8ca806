internal import Criteria
internal import Firmographics
internal import GoToMarket
internal import MarketSizing
internal import Reporting
internal import DelimitedText

/// The companies that other markets gain or lose against the first, as CSV: a row for each company
/// and market.
final class DifferencesFile: CompanyFile, @unchecked Sendable {
  // `@unchecked`: the engine calls for one company at a time.

  /// Which companies.
  enum Kind {
    /// Confirmed by a market, and not by the first.
    case gained
    /// Confirmed by the first, and not by a market.
    case lost
  }

  private let file: OutputFile
  private let kind: Kind
  /// By market.
  private let names: [String]
  private let criteria: [[String]]
  /// All columns of the lists.
  private var kept: KeptColumns?

  private static let ownColumns = ["variant", "first", "now", "because", "segment", "region"]

  /// An output for the differences of markets to the first of them.
  init(path: String, _ kind: Kind, of profiles: [IdealCustomerProfile]) throws(Problem) {
    self.kind = kind
    names = ResultNames.of(profiles)
    criteria = profiles.map { ($0.mustHaves + $0.dealBreakers).map(\.id) }
    do throws(OutputError) { file = try OutputFile(path) } catch { throw Problem(error) }
  }

  /// Writes the header: our own columns, then those of all lists in the order in which they appear.
  func begin(_ lists: [SourceList]) throws {
    let kept = try KeptColumns(.all, of: lists, beside: [])
    self.kept = kept
    try append(Self.ownColumns + kept.header)
  }

  /// Writes a row for every market that gains or loses the company.
  func add(_ company: Account) throws(Problem) {
    let statuses = company.verdicts.map(\.status)
    guard let first = statuses.first, (first == .yes) == (kind == .lost) else { return }
    let cells = kept?.cells(of: company) ?? []
    for (number, now) in statuses.enumerated() where (now == .yes) != (first == .yes) {
      // One of the two confirms the company; the other says why not.
      let (confirming, doubting) = kind == .gained ? (number, 0) : (0, number)
      try append(
        [
          names[number], AccountRow.word(first), AccountRow.word(now),
          company.verdicts[doubting].doubts.map { criteria[doubting][$0] }.joined(separator: "; "),
          company.verdicts[confirming].segment ?? "", company.verdicts[confirming].region ?? "",
        ] + cells)
    }
  }

  private func append(_ cells: [String]) throws(Problem) {
    do throws(OutputError) { try file.append(CSVText.line(cells)) } catch {
      throw Problem(error)
    }
  }

  let selection = AccountSelection.differing

  func finish(_ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]) {}

  func seal() throws(Problem) {
    do throws(OutputError) { try file.seal() } catch { throw Problem(error) }
  }

  func commit() throws(Problem) {
    do throws(OutputError) { try file.commit() } catch { throw Problem(error) }
  }
}
