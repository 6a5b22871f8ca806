package import DelimitedText
package import Firmographics
package import MarketSizing

/// A list beside the companies, such as customers or contacts, read as company lists are.
package struct SideList {
  /// The path, as given.
  package let path: String
  /// The columns, in order.
  package let columns: [String]
  /// What the columns mean.
  package let binding: ListBinding

  private let list: OpenList
  private let sizing: Sizing
  private let records: Records

  /// Collects what the engine hands on.
  private final class Records: @unchecked Sendable {
    // `@unchecked`: the engine calls for one record at a time, and has ended when they are read.
    var all: [Account] = []
  }

  /// Opens a list and finds what its columns mean.
  ///
  /// - Parameters:
  ///   - path: a file.
  ///   - mapping: what its columns mean; nil where their names decide.
  ///   - keys: by what its companies are looked for in others.
  ///   - threads: how many.
  ///   - findsCustomers: whether a column such as `Customer` is taken for companies' names where no
  ///     other is.
  ///   - keepsTexts: whether records keep the texts of all columns.
  /// - Throws: ``Problem`` where it can't be opened or has no header.
  package init(
    _ path: String, mapping: ColumnMapping? = nil, keys: CompanyKeys, threads: Int,
    findsCustomers: Bool = true, keepsTexts: Bool = true
  ) throws(Problem) {
    var everyone = IdealCustomerProfile(name: "everyone")
    everyone.countBy = .record
    let records = Records()
    var options = SizingOptions()
    options.threads = threads
    options.keys = keys
    options.onAccount = { account in
      records.all.append(account)
      if !keepsTexts { records.all[records.all.count - 1].fields = [] }
    }
    func open(_ mapping: ColumnMapping?) throws(Problem) -> (Sizing, OpenList) {
      let sizing = Sizing([everyone], mapping: mapping, options: options)
      let dialect = mapping?.dialect ?? DialectOptions()
      return (sizing, try sizing.open(path, dialect: dialect))
    }
    var (sizing, list) = try open(mapping)
    if findsCustomers, let column = Self.companyColumn(list.binding) {
      var mapping = mapping ?? ColumnMapping()
      var name = ColumnMapping.Column()
      name.from = [column]
      mapping.columns[.name] = name
      (sizing, list) = try open(mapping)
    }
    (self.sizing, self.list) = (sizing, list)
    columns = list.reader.columns
    binding = list.binding
    self.path = path
    self.records = records
  }

  /// The column of companies' names where none is found by the names that company lists use; nil where
  /// one is.
  private static func companyColumn(_ binding: ListBinding) -> String? {
    guard binding.columns[.field(.name)] == nil else { return nil }
    return binding.header.first { header in
      let words = HeaderNames.words(of: header).map(Text.unaccented)
      return companyHeaders.contains(words.joined(separator: " "))
    }
  }

  /// What companies are called in lists of those that one knows already.
  private static let companyHeaders: Set<String> = [
    "account", "associated companies", "associated company", "client", "client name", "cliente",
    "competitor", "customer", "customer name", "deal organization", "klant", "kunde", "kundenname",
    "partner", "potential customer", "primary associated company", "prospect", "supplier", "vendor",
  ]

  /// All records, in order.
  ///
  /// - Throws: ``Problem`` where reading fails or too many records can't be used.
  package func read() throws -> [Account] { try readAll().records }

  /// All records, in order, and how many could not be used.
  ///
  /// - Throws: ``Problem`` where reading fails or too many records can't be used.
  package func readAll() throws -> (records: [Account], rejected: Int) {
    records.all = []
    let outcome = try sizing.run([list], sha256: [""])
    return (records.all, outcome.inputs.reduce(0) { $0 + $1.rejected })
  }
}
