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
  /// By list, then column: the place among the list columns of the file.
  private var places: [[Int]] = []
  private var columnCount = 0

  private static let ownColumns = ["variant", "first", "now", "because", "segment", "region"]

  /// An output for the differences of markets to the first of them.
  init(path: String, _ kind: Kind, of profiles: [IdealCustomerProfile]) throws(Problem) {
    self.kind = kind
    names = ResultNames.of(profiles)
    criteria = profiles.map { ($0.mustHaves + $0.dealBreakers).map(\.id) }
    do throws(OutputError) { file = try OutputFile(path) } catch { throw Problem(error) }
  }

  /// Writes the header: our own columns, then those of all lists in the order in which they appear.
  ///
  /// Lists share a column if its name is the same, without regard to case.
  func begin(columns lists: [[String]]) throws(Problem) {
    var header: [String] = []
    var keys: [String: Int] = [:]
    for columns in lists {
      var met: [String: Int] = [:]
      places.append(
        columns.map { column in
          let name = Text.folded(column)
          met[name, default: 0] += 1
          // A name that a list has twice is two columns.
          let key = "\(met[name, default: 0]) \(name)"
          if let place = keys[key] { return place }
          keys[key] = header.count
          header.append(column)
          return header.count - 1
        })
    }
    columnCount = header.count
    try append(Self.ownColumns + header)
  }

  /// Writes a row for every market that gains or loses the company.
  func add(_ company: Account) throws(Problem) {
    let statuses = company.verdicts.map(\.status)
    guard let first = statuses.first, (first == .yes) == (kind == .lost) else { return }
    var cells = [String](repeating: "", count: columnCount)
    for (place, text) in zip(places[company.list], company.fields) { cells[place] = text }
    for (number, now) in statuses.enumerated() where (now == .yes) != (first == .yes) {
      // One of the two confirms the company; the other says why not.
      let (confirming, doubting) = kind == .gained ? (number, 0) : (0, number)
      try append(
        [
          names[number], Self.word(first), Self.word(now),
          company.verdicts[doubting].doubts.map { criteria[doubting][$0] }.joined(separator: "; "),
          company.verdicts[confirming].segment ?? "", company.verdicts[confirming].region ?? "",
        ] + cells)
    }
  }

  private static func word(_ status: Truth) -> String {
    switch status {
    case .yes: "confirmed"
    case .unknown: "possible"
    case .no: "excluded"
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
