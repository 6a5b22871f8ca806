/// An industry, and what is typical of its companies.
struct Industry: Sendable {
  /// What its companies call themselves, which also groups them by their tools.
  enum Kind: Int, CaseIterable, Sendable {
    case technology, services, finance, manufacturing, building, energy, commerce, logistics
    case health, learning
  }

  /// LinkedIn's name.
  let name: String
  let kind: Kind
  /// How many of 1,000 companies are in it, roughly.
  let weight: Int
  /// The US Standard Industrial Classification, four digits.
  let sic: String
  /// The European classification (NACE, revision 2), four digits.
  let nace: String
  /// The yearly revenue per head of a company in the United States, in thousands of dollars.
  let perHead: Int
  /// How much larger its companies are than the usual, in eighths.
  let scale: Int
  /// How much of its work is done with software, of 255.
  let digital: Int
  /// How many of 256 young companies take venture money.
  let venture: Int

  /// The numbers alone, without a text that has to be kept alive in the hot loop.
  struct Traits: Sendable {
    let kind: Kind
    let perHead: Int
    let scale: Int
    let digital: Int
    let venture: Int
    let isGovernment: Bool
    let isNonprofit: Bool
  }

  /// What companies are drawn by.
  var traits: Traits {
    Traits(
      kind: kind, perHead: perHead, scale: scale, digital: digital, venture: venture,
      isGovernment: name == Self.government, isNonprofit: name == Self.nonprofit)
  }

  /// The industry whose companies are public bodies.
  static let government = "Government Administration"
  /// The industry whose companies seek no profit.
  static let nonprofit = "Non-profit Organizations"

  /// All industries, in a fixed order.
  static let all: [Industry] = [
    Industry("Software Development", .technology, 95, "7372", "62.01", 185, 8, 250, 150),
    Industry("IT Services and IT Consulting", .technology, 85, "7373", "62.02", 140, 8, 230, 45),
    Industry(
      "Technology, Information and Internet", .technology, 38, "7374", "63.12", 210, 8, 245, 140),
    Industry("Computer and Network Security", .technology, 14, "7379", "62.09", 190, 9, 245, 150),
    Industry("Telecommunications", .technology, 14, "4813", "61.10", 320, 16, 200, 40),
    Industry("Semiconductor Manufacturing", .manufacturing, 7, "3674", "26.11", 330, 24, 200, 70),
    Industry("Business Consulting and Services", .services, 70, "8742", "70.22", 150, 6, 150, 15),
    Industry("Advertising Services", .services, 45, "7311", "73.11", 135, 6, 190, 25),
    Industry("Marketing Services", .services, 30, "8743", "73.12", 130, 5, 190, 25),
    Industry("Staffing and Recruiting", .services, 26, "7361", "78.10", 160, 9, 150, 15),
    Industry("Legal Services", .services, 26, "8111", "69.10", 190, 6, 110, 4),
    Industry("Accounting", .services, 24, "8721", "69.20", 125, 6, 130, 6),
    Industry("Design Services", .services, 18, "7336", "74.10", 110, 4, 170, 12),
    Industry("Human Resources Services", .services, 13, "7363", "78.30", 130, 8, 180, 60),
    Industry("Research Services", .services, 12, "8731", "72.19", 150, 9, 170, 60),
    Industry("Financial Services", .finance, 42, "6282", "64.99", 310, 8, 180, 70),
    Industry("Insurance", .finance, 17, "6411", "65.12", 420, 14, 160, 30),
    Industry("Banking", .finance, 9, "6022", "64.19", 410, 60, 190, 20),
    Industry("Venture Capital and Private Equity", .finance, 8, "6799", "64.30", 520, 4, 150, 0),
    Industry(
      "Industrial Machinery Manufacturing", .manufacturing, 32, "3559", "28.29", 240, 20, 80, 6),
    Industry(
      "Automation Machinery Manufacturing", .manufacturing, 14, "3569", "28.99", 230, 16, 120, 30),
    Industry("Motor Vehicle Manufacturing", .manufacturing, 10, "3711", "29.10", 380, 40, 110, 15),
    Industry("Chemical Manufacturing", .manufacturing, 13, "2819", "20.13", 420, 24, 80, 12),
    Industry(
      "Medical Equipment Manufacturing", .manufacturing, 13, "3841", "32.50", 260, 18, 120, 80),
    Industry("Pharmaceutical Manufacturing", .health, 11, "2834", "21.20", 450, 24, 130, 70),
    Industry("Biotechnology Research", .health, 13, "8733", "72.11", 130, 9, 150, 170),
    Industry(
      "Furniture and Home Furnishings Manufacturing", .manufacturing, 9, "2511", "31.09", 170, 12,
      60, 4),
    Industry("Food and Beverage Manufacturing", .commerce, 24, "2099", "10.89", 290, 16, 60, 12),
    Industry("Construction", .building, 52, "1542", "41.20", 230, 9, 50, 2),
    Industry("Civil Engineering", .building, 14, "1622", "42.11", 210, 14, 80, 2),
    Industry("Architecture and Planning", .building, 15, "8712", "71.11", 120, 5, 120, 2),
    Industry("Real Estate", .building, 34, "6531", "68.31", 220, 5, 90, 18),
    Industry("Utilities", .energy, 7, "4911", "35.13", 640, 30, 100, 8),
    Industry("Renewable Energy Power Generation", .energy, 11, "4939", "35.11", 480, 8, 120, 60),
    Industry("Farming", .commerce, 9, "0191", "01.11", 130, 6, 30, 8),
    Industry("Retail", .commerce, 60, "5399", "47.19", 240, 10, 90, 25),
    Industry("Wholesale", .commerce, 26, "5099", "46.90", 560, 8, 70, 6),
    Industry("Restaurants", .commerce, 28, "5812", "56.10", 62, 10, 50, 6),
    Industry("Hospitality", .commerce, 22, "7011", "55.10", 85, 16, 70, 8),
    Industry(
      "Transportation, Logistics and Storage", .logistics, 28, "4731", "52.29", 210, 16, 90, 20),
    Industry("Truck Transportation", .logistics, 15, "4213", "49.41", 165, 14, 50, 2),
    Industry("Hospitals and Health Care", .health, 34, "8062", "86.10", 115, 30, 110, 35),
    Industry("Medical Practices", .health, 18, "8011", "86.21", 135, 6, 80, 8),
    Industry("Higher Education", .learning, 10, "8221", "85.42", 105, 60, 130, 0),
    Industry("E-Learning Providers", .learning, 11, "8299", "85.59", 105, 5, 220, 110),
    Industry(nonprofit, .learning, 24, "8399", "88.99", 90, 8, 90, 0),
    Industry(government, .learning, 9, "9199", "84.11", 140, 80, 90, 0),
  ]

  private init(
    _ name: String, _ kind: Kind, _ weight: Int, _ sic: String, _ nace: String, _ perHead: Int,
    _ scale: Int, _ digital: Int, _ venture: Int
  ) {
    self.name = name
    self.kind = kind
    self.weight = weight
    self.sic = sic
    self.nace = nace
    self.perHead = perHead
    self.scale = scale
    self.digital = digital
    self.venture = venture
  }
}
