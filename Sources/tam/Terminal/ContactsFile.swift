internal import DelimitedText
internal import GoToMarket
internal import MarketSizing
internal import Reporting

/// The contacts as CSV: every person once with all columns of their list, the persona, what was read from
/// the title, and the company of the company lists.
final class ContactsFile: CompanyFile, @unchecked Sendable {
  // `@unchecked`: parts of a plan are called one after another.
  private let file: OutputFile
  private let part: ContactsPart
  private let header: [String]

  private static let ownColumns = [
    "persona", "persona_by", "function", "seniority", "account", "account_domain",
    "account_status", "segment", "region", "found_by",
  ]

  /// An output for contacts.
  ///
  /// - Parameters:
  ///   - path: where it goes.
  ///   - part: counts them; it finishes first.
  ///   - columns: those of their list.
  /// - Throws: ``Problem`` where it can't be made.
  init(path: String, _ part: ContactsPart, columns: [String]) throws(Problem) {
    self.part = part
    let taken = Set(columns.map { $0.lowercased() })
    header = columns + Self.ownColumns.map { taken.contains($0) ? "tam_" + $0 : $0 }
    do throws(OutputError) { file = try OutputFile(path) } catch { throw Problem(error) }
  }

  let selection = AccountSelection.differing

  func add(_ account: Account) {}

  func finish(_ plan: inout Plan, _ results: [SizingResult], _ warnings: inout [String]) throws {
    try append(header)
    let width = header.count - Self.ownColumns.count
    for row in part.rows {
      let own = row.fields.prefix(width)
      let roles = row.reading?.roles ?? []
      try append(
        own + [String](repeating: "", count: width - own.count) + [
          row.persona ?? "",
          row.persona == nil ? "" : row.isOwnTitle ? "title" : "function and seniority",
          Self.listed(roles.flatMap(\.functions).map(\.rawValue)),
          Self.listed(roles.compactMap(\.seniority).map(\.rawValue)), row.company ?? "",
          row.domain ?? "", row.status ?? "not in list", row.segment ?? "", row.region ?? "",
          row.foundBy ?? "",
        ])
    }
  }

  /// Texts once each, parted by semicolons.
  private static func listed(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private func append(_ cells: [String]) throws(Problem) {
    do throws(OutputError) { try file.append(CSVText.line(cells)) } catch { throw Problem(error) }
  }

  func seal() throws(Problem) {
    do throws(OutputError) { try file.seal() } catch { throw Problem(error) }
  }

  func commit() throws(Problem) {
    do throws(OutputError) { try file.commit() } catch { throw Problem(error) }
  }
}
