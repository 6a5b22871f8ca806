/// What is true of one invented company, before any of it is spelled.
///
/// Positions refer to the ``Vocabulary``.
struct Company: Sendable {
  /// Its record's number, from 0.
  var record: Int
  /// Its place in the shuffle of names.
  var nameCode: Int
  /// How often the names had been used up before: a numeral is added from the first time on.
  var nameRound: Int
  var industry: Int
  var country: Int
  var place: Int
  /// Whether its name is in the language of its country.
  var isLocallyNamed: Bool
  /// The position of its legal form among its country's; nil if the list leaves it out.
  var legalForm: Int?
  var employees: Int
  /// The year.
  var founded: Int
  var stage: GrowthStage
  var ownership: Ownership
  /// The yearly revenue in whole units of ``currency``.
  var revenue: Int
  var currency: Currency
  /// All funding so far, in US dollars.
  var funding: Int
  var technologies: ToolSet
  /// The record of the company that owns it.
  var parent: Int?

  /// How large it is, from 0 (below 10 people) to 4 (from 1,000).
  var sizeClass: Int { Self.sizeClass(of: employees) }

  /// How large a company of so many people is, from 0 (below 10) to 4 (from 1,000).
  static func sizeClass(of employees: Int) -> Int {
    switch employees {
    case ..<10: 0
    case ..<50: 1
    case ..<250: 2
    case ..<1000: 3
    default: 4
    }
  }

  /// Its band of headcounts, as LinkedIn draws them.
  var band: HeadcountBand { HeadcountBand(holding: employees) }
}

/// How far a company has grown, and on whose money.
enum GrowthStage: Int, CaseIterable, Sendable {
  case bootstrapped, preSeed, seed, seriesA, seriesB, seriesC, seriesD, privateEquity
  case mature, acquired, listed

  /// The vendor's word.
  var text: String {
    switch self {
    case .bootstrapped: "Bootstrapped"
    case .preSeed: "Pre-Seed"
    case .seed: "Seed"
    case .seriesA: "Series A"
    case .seriesB: "Series B"
    case .seriesC: "Series C"
    case .seriesD: "Series D+"
    case .privateEquity: "Private Equity"
    case .mature: "Mature"
    case .acquired: "Acquired"
    case .listed: "Public"
    }
  }

  /// The funding a company has had by this stage, in thousands of US dollars.
  var funding: ClosedRange<Int>? {
    switch self {
    case .preSeed: 100...800
    case .seed: 500...4_000
    case .seriesA: 4_000...20_000
    case .seriesB: 15_000...60_000
    case .seriesC: 40_000...150_000
    case .seriesD: 100_000...800_000
    case .bootstrapped, .privateEquity, .mature, .acquired, .listed: nil
    }
  }
}

/// Who owns a company.
enum Ownership: Int, CaseIterable, Sendable {
  case privatelyHeld, familyOwned, partnership, publicCompany, subsidiary, nonprofit, government

  /// The vendor's word.
  var text: String {
    switch self {
    case .privatelyHeld: "Privately Held"
    case .familyOwned: "Family-Owned"
    case .partnership: "Partnership"
    case .publicCompany: "Public Company"
    case .subsidiary: "Subsidiary"
    case .nonprofit: "Nonprofit"
    case .government: "Government"
    }
  }
}

/// A band of headcounts, as LinkedIn draws them.
struct HeadcountBand: Sendable {
  /// Each band's lowest headcount and text; the last is open.
  static let all: [(floor: Int, text: String)] = [
    (1, "1"), (2, "2-10"), (11, "11-50"), (51, "51-200"), (201, "201-500"), (501, "501-1000"),
    (1001, "1001-5000"), (5001, "5001-10000"), (10001, "10001+"),
  ]

  /// Its position among all bands.
  let position: Int

  /// The band that holds a headcount.
  init(holding employees: Int) {
    position = (Self.all.lastIndex { $0.floor <= employees }) ?? 0
  }

  /// The vendor's text.
  var text: String { Self.all[position].text }
}
