/// Finds whether a list's first record names its columns, by how it differs from those below it.
struct HeaderSniffer {
  /// Columns that speak for a header: all below is of one shape, such as numbers, and the first record
  /// holds a word.
  private(set) var columnsFor = 0
  /// Columns that speak against one: the first record has the shape of all below, or its text occurs
  /// there again.
  private(set) var columnsAgainst = 0
  /// Of those against, the ones that say so by an address, a number or a date.
  private(set) var shapesAgainst = 0
  private let rows: [SampleRows.Row]

  /// Words that name columns, so that one of them in a record below says nothing.
  private static let names: Set<String> = [
    "account", "account name", "address", "brand", "category", "city", "company", "company name",
    "country", "description", "domain", "email", "employees", "firm", "id", "industry", "location",
    "name", "organisation", "organization", "organization name", "ownership", "phone", "region",
    "revenue", "sector", "stage", "state", "status", "type", "url", "web", "website",
  ]

  /// - Parameter rows: the list's first records, that of the header first.
  init(_ rows: ArraySlice<SampleRows.Row>) {
    self.rows = Array(rows)
    guard let first = rows.first else { return }
    // Lists that were put together have the header of each.
    let below = rows.dropFirst().filter { $0.fields != first.fields }
    for (column, name) in first.fields.enumerated() {
      weigh(name, below.compactMap { column < $0.fields.count ? $0.fields[column] : nil })
    }
  }

  private mutating func weigh(_ name: String, _ values: [String]) {
    guard let nameShape = ValueShape(name) else { return }
    var counts: [ValueShape: Int] = [:]
    for value in values {
      if let shape = ValueShape(value) { counts[shape == .year ? .number : shape, default: 0] += 1 }
    }
    let known = counts.values.reduce(0, +)
    let main = counts.first { $0.key != .text && $0.value * 10 >= known * 9 }?.key
    switch (main, nameShape) {
    case (.some, .text): columnsFor += 1
    // The year of a column of figures is its name as likely as one of them.
    case (.some, .year): break
    case (.some(let main), let shape) where main == shape:
      columnsAgainst += 1
      shapesAgainst += 1
    case (nil, .text) where values.contains(name) && !Self.names.contains(name.lowercased()):
      columnsAgainst += 1
    default: break
    }
  }

  /// Whether the first record is a header.
  ///
  /// - Parameter place: where the record is, for messages.
  /// - Returns: the answer, `usual` where nothing speaks for or against it.
  /// - Throws: ``Problem`` where as much speaks for it as against it.
  func finding(place: Place) throws(Problem) -> FormTrait<Bool> {
    if columnsFor == 0, columnsAgainst == 0 { return FormTrait(true, .usual) }
    if columnsFor > 2 * columnsAgainst { return FormTrait(true, .detected) }
    // A text that occurs again says little by itself.
    if columnsAgainst > 2 * columnsFor, shapesAgainst > 0 || columnsAgainst > 1 {
      return FormTrait(false, .detected)
    }
    var readings = Readings()
    let fields = rows.map(\.fields)
    let names = fields.first ?? []
    let numbers = names.indices.map { "column\($0 + 1)" }
    readings.add("--header yes  names:  ", [names])
    readings.add("              records:", Array(fields.dropFirst().prefix(2)))
    readings.add("--header no   names:  ", [numbers])
    readings.add("              records:", Array(fields.prefix(2)))
    throw Problem(
      .data, at: place,
      "it can't be told whether the first record names the columns or is one of the list's",
      fix: "say which with --header yes or --header no", details: readings.lines)
  }
}
