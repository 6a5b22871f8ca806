import DelimitedText
import TestSupport
import Testing

@testable import Firmographics

/// Which columns are taken by their values, and which are only shown.
@Suite struct ContentBindingTests {
  private static let roots = [
    "Alder", "Brine", "Corv", "Dun", "East", "Fern", "Graven", "Hollin", "Ilver", "Juni", "Kestrel",
    "Lark", "Merrow", "Norden", "Osk", "Pell", "Quill", "Raven", "Stein", "Tamar",
  ]

  /// Columns of a list without names: name, web site, country, band, page in a network, number.
  static func columns(_ records: Int = 60) -> [[String]] {
    let forms = ["", " Inc.", " GmbH", " Systems", ""]
    let countries = ["Germany", "United States", "France", "Japan"]
    let bands = ["2-10", "11-50", "51-200", "201-500"]
    let numbers = 0..<records
    let names = numbers.map { "\(roots[$0 % roots.count])\($0)" }
    return [
      numbers.map { names[$0] + forms[$0 % forms.count] },
      names.map { "https://www.\($0.lowercased()).example/" },
      numbers.map { countries[$0 % countries.count] },
      numbers.map { bands[($0 / 3) % bands.count] },
      names.map { "https://www.linkedin.com/company/\($0.lowercased())" },
      numbers.map { String(($0 * 7919) % 3000) },
    ]
  }

  static func bind(
    _ columns: [[String]], header: [String]? = nil, mapping: ColumnMapping? = nil
  ) throws -> ListBinding {
    let rows = (columns.first ?? []).indices.map { row in columns.map { $0[row] } }
    return try ListBinder.bind(
      list: "x.csv", header: header ?? columns.indices.map { "column\($0 + 1)" }, sample: rows,
      mapping: mapping, ownColumns: [])
  }

  private static func taken(_ binding: ListBinding) -> [Field: Int] {
    var taken: [Field: Int] = [:]
    for field in Field.all {
      if let column = binding.columns[.field(field)]?.first { taken[field] = column.column }
    }
    return taken
  }

  @Test func aListWithoutNamesIsUsableAtOnce() throws {
    let binding = try Self.bind(Self.columns())
    #expect(Self.taken(binding) == [.name: 0, .domain: 1, .country: 2, .employees: 3])
    for field in [Field.name, .domain, .country, .employees] {
      let column = try #require(binding.columns[.field(field)]?.first)
      #expect(column.origin == .content)
      #expect(column.note == "by what it holds: \(try #require(column.evidence))")
    }
    #expect(binding.suggestions.isEmpty)
    #expect(binding.obstacles.isEmpty)
  }

  /// Whatever the order of the columns, the same ones are taken and the same ones shown.
  @Test(arguments: 0..<20)
  func orderChangesNothing(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var columns = Self.columns()
    // A second column of countries in half of the cases.
    if seed % 2 == 1 { columns.append(columns[2].shuffled(using: &generator)) }
    let order = columns.indices.shuffled(using: &generator)
    let straight = try Self.bind(columns)
    let shuffled = try Self.bind(order.map { columns[$0] })
    let back = Self.taken(shuffled).mapValues { order[$0] }
    #expect(back == Self.taken(straight))
    #expect(
      Set(shuffled.suggestions.map { [$0.field.name, "\(order[$0.column])", $0.evidence] })
        == Set(straight.suggestions.map { [$0.field.name, "\($0.column)", $0.evidence] }))
    #expect(Self.taken(straight)[.country] == (seed % 2 == 1 ? nil : 2))
  }

  /// A name that is known goes before values, however clear they are.
  @Test func aHeaderGoesBeforeContent() throws {
    let columns = Self.columns()
    let named = try Self.bind(
      columns, header: ["a", "b", "c", "d", "e", "Country"])
    // Column 6 holds numbers: it is named for countries under the field's own name.
    #expect(Self.taken(named)[.country] == 5)
    #expect(named.columns[.field(.country)]?.first?.origin == .header)
    #expect(named.suggestions(for: .field(.country)).isEmpty)
    // A name that is known is not taken for anything else.
    let other = try Self.bind(
      columns, header: ["City", "b", "Industry", "d", "e", "f"])
    #expect(Self.taken(other) == [.city: 0, .domain: 1, .industry: 2, .employees: 3])
    // Two that are equally likely by name stay an obstacle, and content does not settle it.
    let equal = try Self.bind(
      columns, header: ["a", "Website", "c", "d", "Homepage", "f"])
    #expect(equal.columns[.field(.domain)]?.first?.column == 1)
    var twoSites = columns
    twoSites[4] = columns[1]
    let ambiguous = try Self.bind(twoSites, header: ["a", "Website", "c", "d", "Homepage", "f"])
    #expect(ambiguous.columns[.field(.domain)] == nil)
    #expect(ambiguous.isAmbiguous(.field(.domain)))
  }

  @Test func aMappingGoesBeforeContent() throws {
    var mapping = ColumnMapping()
    var column = ColumnMapping.Column()
    column.from = ["3"]
    mapping.columns[.state] = column
    let mapped = try Self.bind(Self.columns(), mapping: mapping)
    #expect(Self.taken(mapped) == [.name: 0, .domain: 1, .state: 2, .employees: 3])
    mapping.isComplete = true
    let complete = try Self.bind(Self.columns(), mapping: mapping)
    #expect(Self.taken(complete) == [.state: 2])
    #expect(complete.suggestions.isEmpty)
  }

  /// Of two columns that look the same none is taken, and both are shown.
  @Test func rivalsAreShown() throws {
    var columns = Self.columns()
    columns.append(columns[2].reversed())
    let binding = try Self.bind(columns)
    #expect(binding.columns[.field(.country)] == nil)
    #expect(binding.suggestions.map(\.column) == [2, 6])
    #expect(binding.suggestions.allSatisfy { $0.reservation == "another column looks the same" })
    // One that is about something else by its name is no rival, and is not taken alone.
    let header = ["a", "b", "c", "d", "e", "f", "Former land"]
    #expect(Self.taken(try Self.bind(columns, header: header))[.country] == 2)
    columns[2] = columns[5]
    let alone = try Self.bind(columns, header: header)
    #expect(alone.columns[.field(.country)] == nil)
    #expect(
      alone.suggestions.first?.reservation
        == "by its name it is about something else (“former”)")
  }

  /// Names are held against web sites; keys made of them, slogans and persons are none.
  @Test func namesAreAlikeToWebSites() throws {
    var columns = Self.columns()
    columns.append(columns[0].map { "\($0.lowercased().replacing(" ", with: "-"))-hq" })
    columns.append((0..<60).map { "Maria Person\($0)" })
    #expect(Self.taken(try Self.bind(columns))[.name] == 0)
    // Without web sites, legal forms tell; where few have one, nothing does.
    let persons = (0..<60).map { "Maria Person\($0)" }
    #expect(Self.taken(try Self.bind([columns[0], columns[2]])) == [.name: 0, .country: 1])
    #expect(Self.taken(try Self.bind([persons, columns[2]])) == [.country: 1])
    // Beside web sites that are others', legal forms do not.
    let foreign = (0..<60).map { "https://www.\($0)other.example/" }
    let doubtful = try Self.bind([columns[0], foreign])
    #expect(Self.taken(doubtful) == [.domain: 1])
    #expect(doubtful.suggestions.first?.reservation == "they are not alike to the web sites")
    let named = try Self.bind([columns[0], foreign], header: ["Company", "b"])
    #expect(Self.taken(named) == [.name: 0])
    #expect(named.suggestions.first?.reservation == "they are not alike to the names")
  }

  /// Pages in a network are no web sites of companies, whatever the column is called.
  @Test(arguments: ["companyUrl", "Website", "domain"])
  func pagesOfNetworksAreNoWebSites(_ name: String) throws {
    let columns = Self.columns()
    let binding = try Self.bind([columns[0], columns[4]], header: ["Company", name])
    #expect(binding.columns[.field(.domain)] == nil)
    #expect(
      binding.obstacles[.field(.domain)]
        == "column “\(name)” is named for it, but its addresses are of linkedin.com")
    // Another column is not kept from it.
    let other = try Self.bind(
      [columns[0], columns[4], columns[1]], header: ["Company", name, "Internet"])
    #expect(Self.taken(other)[.domain] == 2)
    #expect(other.obstacles.isEmpty)
  }

  @Test func keysAreNoWebSites() throws {
    let keys = (0..<60).map { "acme-\($0)" }
    let binding = try Self.bind([Self.columns()[0], keys], header: ["company", "url"])
    #expect(binding.columns[.field(.domain)] == nil)
    #expect(
      binding.obstacles[.field(.domain)]?.hasSuffix("“acme-0” and its like are no web sites")
        == true)
    #expect(try Self.bind([keys], header: ["domain"]).columns[.field(.domain)] != nil)
  }

  /// Nothing is taken of a few records, of empty ones, or of lists with none.
  @Test(arguments: [0, 1, 4, 9])
  func aSmallSampleIsNotEnough(_ records: Int) throws {
    let binding = try Self.bind(Self.columns(records))
    #expect(Self.taken(binding).isEmpty)
    #expect(binding.suggestions.isEmpty == (records < 5))
    #expect(try Self.bind([[], []]).suggestions.isEmpty)
  }

  /// Of a hundred values two may be others; with one more the column is only shown.
  @Test(arguments: 0..<40)
  func nothingIsTakenAtLowCertainty(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var columns = Self.columns(100)
    let strange = Int.random(in: 0...30, using: &generator)
    for column in 1...3 {
      for row in columns[column].indices.shuffled(using: &generator).prefix(strange) {
        columns[column][row] = "something else \(row)"
      }
    }
    let binding = try Self.bind(columns)
    for field in [Field.domain, .country, .employees] {
      #expect(
        (binding.columns[.field(field)] != nil) == (strange <= 2), "\(field.name), \(strange)")
      let isShown = !binding.suggestions(for: .field(field)).isEmpty
      #expect(isShown == (3...20).contains(strange), "\(field.name), \(strange)")
    }
  }
}
