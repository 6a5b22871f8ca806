/// A record that is being spoiled: its fields before they are joined.
struct FlawedRecord {
  /// The defect; another than was meant if that does not suit the record.
  var defect: Defect
  /// The company, which is an earlier record's if the defect is to repeat one.
  private(set) var company: Company
  /// The fields, unquoted.
  private(set) var fields: [String]
  /// How many of the columns are written.
  var written = SampleColumn.allCases.count
  /// Fields behind the last column.
  var surplus: [String] = []
  /// Whether the name is written as it is, quotes and all.
  var nameIsRaw = false
  /// What the defect's details are drawn from.
  var random: SplitMix64

  let spelling: CompanySpelling

  /// A record with its defect still to be made; duplicates already have the earlier company's facts.
  init(_ record: Int, _ defect: Defect, plan: DefectPlan, spelling: CompanySpelling) {
    self.spelling = spelling
    self.defect = defect
    random = SplitMix64(seed: plan.seed, record: record, purpose: .repair)
    company = spelling.population.company(of: record)
    if defect == .duplicateDomain || defect == .duplicateName {
      if let original = plan.original(of: record, defect, &random) {
        company = spelling.population.company(of: original)
      } else {
        self.defect = .blankField
      }
    }
    fields = spelling.fields(of: company)
  }

  subscript(column: SampleColumn) -> String {
    get { fields[column.rawValue] }
    set { fields[column.rawValue] = newValue }
  }

  /// One of several, each as likely.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[random.below(items.count)]
  }

  /// Appends the record and its line end.
  func append(to bytes: inout [UInt8]) {
    for (position, field) in (fields.prefix(written) + surplus).enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      let start = bytes.count
      bytes.append(contentsOf: field.utf8)
      if position > 0 || !nameIsRaw { bytes.quoteIfNeeded(from: start) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
