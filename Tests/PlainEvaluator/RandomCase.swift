import Foundation

/// A small sizing task, drawn from its seed: lists with all kinds of dirt, an ICP and often a mapping.
///
/// Every case is valid: no error is due, though records may be rejected. The same seed gives the same
/// bytes on every machine.
public struct RandomCase: Sendable {
  /// What the case was drawn from.
  public let seed: UInt64
  /// The bytes of the lists.
  public let lists: [[UInt8]]
  /// The ICP file: JSON, and so YAML.
  public let icpText: String
  /// The mapping file, if the case has one.
  public let mappingText: String?
  /// The personas file, where prices are paid per buyer.
  public let personasText: String?
  /// The names of the ICP's variants.
  public let variants: [String]

  /// The case of a seed.
  public init(seed: UInt64) {
    var writer = CaseWriter(seed: seed)
    writer.drawColumns()
    let mapping = writer.mapping()
    let icp = writer.icp()
    let personas = writer.personas()
    self.seed = seed
    lists = writer.lists()
    icpText = icp.document
    mappingText = mapping?.document
    personasText = personas?.document
    variants = writer.variantNames
  }

  /// The ICP as `plainSizing` takes it.
  public var icp: [String: Any] { Self.object(icpText) }

  /// The mapping as `plainSizing` takes it.
  public var mapping: [String: Any]? { mappingText.map(Self.object) }

  /// What the plain evaluator makes of the case.
  ///
  /// - Parameter variant: the variant to apply; nil for the base.
  /// - Returns: the shape of a run's JSON.
  /// - Throws: `PlainError` if the case is not valid, which is a fault of the generator.
  public func plainRun(variant: String? = nil) throws -> [String: Any] {
    try plainSizing(
      lists: lists, icp: icp, mapping: mapping, personas: personasText.map(Self.object),
      variant: variant)
  }

  private static func object(_ text: String) -> [String: Any] {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    return object as? [String: Any] ?? [:]
  }
}

/// What a column of a random list holds.
struct RandomColumn {
  enum Form: Equatable {
    case name, domain, industry, city, state, ownership, stage, year, technologies, country
    case headcount, exactHeadcount, headcountBand
    case money, thousands
    case sic, naics, nace
    case parent, parentID, id
    case score, tier, flags, note
  }

  let header: String
  /// The field that it feeds; nil for a column that is reached by its own name.
  let field: String?
  let form: Form
}

/// Draws the parts of a case one after the other.
struct CaseWriter {
  var random: RandomNumbers
  var columns: [RandomColumn] = []
  let hasMapping: Bool
  let currency: String
  let foreign: [String]
  let asOf: String?
  let regions: Regions
  let decimalComma: Bool
  let hasHeader: Bool
  let delimiter: String
  /// Which of the price kinds all prices are; revenue prices need revenues that are not negative.
  let priceKind: Price.Kind
  /// How many personas there are where prices are paid per buyer.
  let personaCount: Int
  /// Whether the ICP says nothing of segments.
  var hasDefaultSegments = false
  /// The segments of the ICP and of its variants, each once.
  var segmentNames: [String] = []
  let countryPool: [Country]
  var addedMissing: [String] = []
  var replacedMissing: [String]?
  var technologySeparator: String?
  var industrySeparator: String?
  var constantCountry: String?
  var variantNames: [String] = []

  enum Regions { case standard, subregion, country, state, groups }

  init(seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    hasMapping = random.chance(65)
    currency = random.pick(["EUR", "EUR", "USD", "USD", "GBP", "CHF", "JPY", "KWD"])
    let home = currency
    foreign = random.some(2, of: ["EUR", "USD", "GBP", "CHF", "JPY"].filter { $0 != home })
    asOf = random.chance(85) ? random.pick(["2026-01-31", "2024-12-31", "2020-06-30"]) : nil
    regions = random.pick([.standard, .standard, .subregion, .country, .state, .groups, .groups])
    decimalComma = hasMapping && random.chance(10)
    hasHeader = !hasMapping || random.chance(92)
    delimiter = hasMapping ? random.pick([",", ",", ";", "|", "\t"]) : ","
    priceKind = random.pick(
      [.acv, .acv, .acv, .perEmployee, .perEmployee, .perBuyer, .perBuyer, .shareOfRevenue])
    personaCount = random.from(1...3)
    // Names of countries differ between sources; as regions only those that do not.
    let doubtful = ["US", "GB", "KR", "CZ", "TR", "TW", "CI", "NL"]
    let byCountry = regions == .country
    let usable = countries.filter { !byCountry || !doubtful.contains($0.code) }
    countryPool = random.some(random.from(3...12), of: usable)
    self.random = random
  }

  /// Whether a field has a column or a constant.
  func has(_ field: String) -> Bool {
    columns.contains { $0.field == field } || (field == "country" && constantCountry != nil)
  }
}

extension CaseWriter {
  /// Draws which columns the lists have.
  mutating func drawColumns() {
    add("name", .name, percent: 95, renamed: "Legal Entity", second: "Trading As")
    add("domain", .domain, percent: 75, renamed: "Web Address")
    add("industry", .industry, percent: 80, renamed: "Branch")
    if hasMapping && random.chance(25) {
      let exact = RandomColumn(header: "Heads Exact", field: "employees", form: .exactHeadcount)
      let band = RandomColumn(header: "Heads Band", field: "employees", form: .headcountBand)
      columns += random.chance(50) ? [exact, band] : [band, exact]
    } else {
      let percent = priceKind == .perEmployee ? 95 : 85
      add("employees", .headcount, percent: percent, renamed: "Heads")
    }
    if hasMapping && random.chance(20) {
      columns.append(RandomColumn(header: "Turnover (000s)", field: "revenue", form: .thousands))
    } else {
      let percent = priceKind == .shareOfRevenue ? 95 : 55
      add("revenue", .money, percent: percent, renamed: "Turnover")
    }
    add("funding", .money, percent: 30, renamed: "Raised")
    let needsCountry = [.subregion, .country, .groups].contains(regions)
    if hasMapping && random.chance(8) {
      constantCountry = random.pick(countryPool).name
    } else {
      add(
        "country", .country, percent: needsCountry ? 100 : 95, renamed: "HQ",
        second: "Billing Nation")
    }
    add("state", .state, percent: regions == .state ? 100 : 30, renamed: "Province Name")
    add("city", .city, percent: 15, renamed: "Town")
    add("technologies", .technologies, percent: 60, renamed: "Stack")
    add("growth_stage", .stage, percent: 35, renamed: "Round")
    add("founded", .year, percent: 45, renamed: "Since")
    add("ownership", .ownership, percent: 15, renamed: "Owners")
    if hasMapping && random.chance(12) {
      columns.append(RandomColumn(header: "Parent zz_id", field: "parent", form: .parentID))
      columns.append(RandomColumn(header: "zz_id", field: nil, form: .id))
    } else {
      add("parent", .parent, percent: 25, renamed: "Belongs To", second: "Group Head")
    }
    add("sic", .sic, percent: 15, renamed: "SIC Four")
    add("naics", .naics, percent: 15, renamed: "NAICS Six")
    add("nace", .nace, percent: 15, renamed: "NACE Two")
    for (header, form, percent) in [
      ("zz_score", RandomColumn.Form.score, 30), ("zz_tier", .tier, 30), ("zz_flags", .flags, 25),
      ("zz_note", .note, 30),
    ] where random.chance(percent) {
      columns.append(RandomColumn(header: header, field: nil, form: form))
    }
    // A list of one or two columns is no fair test of a delimiter.
    while columns.count < 4 {
      columns.append(RandomColumn(header: "zz_note\(columns.count)", field: nil, form: .note))
    }
    var shuffled: [RandomColumn] = []
    while !columns.isEmpty { shuffled.append(columns.remove(at: random.below(columns.count))) }
    columns = shuffled
    if !hasHeader {
      columns = columns.enumerated().map { index, column in
        RandomColumn(header: "column\(index + 1)", field: column.field, form: column.form)
      }
    }
  }

  private mutating func add(
    _ field: String, _ form: RandomColumn.Form, percent: Int, renamed: String, second: String? = nil
  ) {
    guard random.chance(percent) else { return }
    let isRenamed = hasMapping && random.chance(50)
    let header = isRenamed ? renamed : field
    columns.append(RandomColumn(header: header, field: field, form: form))
    if hasMapping, let second, random.chance(20) {
      columns.append(RandomColumn(header: second, field: field, form: form))
    }
  }
}
