/// A set of tools a company is known to use, a bit for each.
struct ToolSet: OptionSet, Sendable {
  let rawValue: UInt32

  static let microsoft365 = ToolSet(rawValue: 1 << 0)
  static let googleWorkspace = ToolSet(rawValue: 1 << 1)
  static let slack = ToolSet(rawValue: 1 << 2)
  static let zoom = ToolSet(rawValue: 1 << 3)
  static let salesforce = ToolSet(rawValue: 1 << 4)
  static let hubSpot = ToolSet(rawValue: 1 << 5)
  /// The rival of the demo: no such product exists.
  static let acmeCRM = ToolSet(rawValue: 1 << 6)
  static let dynamics = ToolSet(rawValue: 1 << 7)
  static let pipedrive = ToolSet(rawValue: 1 << 8)
  static let sap = ToolSet(rawValue: 1 << 9)
  static let netSuite = ToolSet(rawValue: 1 << 10)
  static let odoo = ToolSet(rawValue: 1 << 11)
  static let datev = ToolSet(rawValue: 1 << 12)
  static let aws = ToolSet(rawValue: 1 << 13)
  static let azure = ToolSet(rawValue: 1 << 14)
  static let googleCloud = ToolSet(rawValue: 1 << 15)
  static let kubernetes = ToolSet(rawValue: 1 << 16)
  static let docker = ToolSet(rawValue: 1 << 17)
  static let gitHub = ToolSet(rawValue: 1 << 18)
  static let jira = ToolSet(rawValue: 1 << 19)
  static let snowflake = ToolSet(rawValue: 1 << 20)
  static let datadog = ToolSet(rawValue: 1 << 21)
  static let shopify = ToolSet(rawValue: 1 << 22)
  static let wordPress = ToolSet(rawValue: 1 << 23)
  static let googleAnalytics = ToolSet(rawValue: 1 << 24)
  static let mailchimp = ToolSet(rawValue: 1 << 25)
  static let marketo = ToolSet(rawValue: 1 << 26)
  static let zendesk = ToolSet(rawValue: 1 << 27)
  static let workday = ToolSet(rawValue: 1 << 28)
  static let stripe = ToolSet(rawValue: 1 << 29)
  static let tableau = ToolSet(rawValue: 1 << 30)
  static let okta = ToolSet(rawValue: 1 << 31)

  /// The vendor's names, by bit.
  static let names: [String] = [
    "Microsoft 365", "Google Workspace", "Slack", "Zoom", "Salesforce", "HubSpot", "AcmeCRM",
    "Microsoft Dynamics 365", "Pipedrive", "SAP", "NetSuite", "Odoo", "DATEV", "AWS",
    "Microsoft Azure", "Google Cloud", "Kubernetes", "Docker", "GitHub", "Jira", "Snowflake",
    "Datadog", "Shopify", "WordPress", "Google Analytics", "Mailchimp", "Marketo", "Zendesk",
    "Workday", "Stripe", "Tableau", "Okta",
  ]

  /// The tools one by one, in the order of their bits.
  var positions: [Int] { (0..<32).filter { rawValue & (1 << $0) != 0 } }
}
