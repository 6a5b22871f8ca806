/// The tools of a company: which are used together, by size and industry.
enum TechnologyStack {
  /// The tools that a company of this size and industry uses; never none.
  static func draw(
    sizeClass: Int, industry: Industry.Traits, language: Country.Language,
    _ random: inout SplitMix64
  ) -> ToolSet {
    let digital = industry.digital
    var tools: ToolSet =
      random.chance(digital / 2 + 20 - 18 * sizeClass) ? .googleWorkspace : .microsoft365
    let isGoogle = tools.contains(.googleWorkspace)
    if random.chance(isGoogle ? digital / 2 + 40 : digital / 6) { tools.insert(.slack) }
    if random.chance(50) { tools.insert(.zoom) }
    tools.formUnion(customers(sizeClass: sizeClass, digital: digital, &random))
    tools.formUnion(books(sizeClass: sizeClass, industry.kind, language, &random))
    tools.formUnion(platform(sizeClass: sizeClass, digital: digital, isGoogle: isGoogle, &random))
    tools.formUnion(shop(sizeClass: sizeClass, industry.kind, digital: digital, &random))
    if sizeClass >= 2, random.chance(20 + 22 * sizeClass) { tools.insert(.okta) }
    if sizeClass >= 3, random.chance(30 * sizeClass) { tools.insert(.workday) }
    return tools
  }

  /// The system that customers are kept in, and what comes with it: large companies take Salesforce
  /// or Dynamics, small ones HubSpot or Pipedrive.
  private static func customers(
    sizeClass: Int, digital: Int, _ random: inout SplitMix64
  ) -> ToolSet {
    guard random.chance(30 + 35 * sizeClass + digital / 4) else { return [] }
    var tools: ToolSet
    switch random.fraction() >> 8 {
    case ..<(40 + 28 * sizeClass): tools = .salesforce
    case ..<(128 + 14 * sizeClass): tools = .hubSpot
    case ..<(162 + 14 * sizeClass): tools = .acmeCRM
    case ..<(188 + 16 * sizeClass): tools = .dynamics
    default: tools = .pipedrive
    }
    if tools.contains(.salesforce) {
      if sizeClass >= 2, random.chance(70) { tools.insert(.marketo) }
      if random.chance(60) { tools.insert(.tableau) }
    }
    if random.chance(25 + 12 * sizeClass) { tools.insert(.zendesk) }
    return tools
  }

  /// The system that the books are kept in.
  private static func books(
    sizeClass: Int, _ kind: Industry.Kind, _ language: Country.Language,
    _ random: inout SplitMix64
  ) -> ToolSet {
    let makes = kind == .manufacturing || kind == .commerce || kind == .logistics
    guard random.chance(20 + 45 * sizeClass + (makes ? 30 : 0)) else { return [] }
    let draw = random.fraction() >> 8
    switch sizeClass {
    case 0, 1: return language == .german && draw < 190 ? .datev : .odoo
    case 2: return draw < 90 ? .netSuite : draw < 130 ? .odoo : .sap
    default: return draw < 50 ? .netSuite : .sap
    }
  }

  /// The cloud, and the tools of those who build software on it.
  private static func platform(
    sizeClass: Int, digital: Int, isGoogle: Bool, _ random: inout SplitMix64
  ) -> ToolSet {
    guard random.chance(digital * 3 / 4 + 12 * sizeClass - 20) else { return [] }
    var tools: ToolSet
    switch random.fraction() >> 8 {
    case ..<120: tools = .aws
    case ..<200: tools = isGoogle ? .googleCloud : .azure
    default: tools = isGoogle ? .aws : .azure
    }
    guard digital >= 190 else {
      if sizeClass >= 2, random.chance(40) { tools.insert(.snowflake) }
      return tools
    }
    if random.chance(70) { tools.insert(.gitHub) }
    if random.chance(40 + 20 * sizeClass) { tools.insert(.jira) }
    if random.chance(30 + 25 * sizeClass) {
      tools.formUnion([.kubernetes, .docker])
      if random.chance(80) { tools.insert(.datadog) }
    } else if random.chance(70) {
      tools.insert(.docker)
    }
    if sizeClass >= 1, random.chance(20 + 15 * sizeClass) { tools.insert(.snowflake) }
    return tools
  }

  /// The web site and what is sold over it.
  private static func shop(
    sizeClass: Int, _ kind: Industry.Kind, digital: Int, _ random: inout SplitMix64
  ) -> ToolSet {
    var tools: ToolSet = []
    if kind == .commerce, random.chance(90 - 15 * sizeClass) {
      tools.insert(.shopify)
    } else if random.chance(90 - 18 * sizeClass) {
      tools.insert(.wordPress)
    }
    if random.chance(70) { tools.insert(.googleAnalytics) }
    if random.chance(35 - 8 * sizeClass) { tools.insert(.mailchimp) }
    if random.chance(tools.contains(.shopify) ? 110 : digital / 8) { tools.insert(.stripe) }
    return tools
  }
}
