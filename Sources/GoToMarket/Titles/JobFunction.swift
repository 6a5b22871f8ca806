internal import Firmographics

/// The department or trade that a job title names.
package enum JobFunction: String, CaseIterable, Codable, Hashable, Sendable {
  /// The company as a whole.
  case generalManagement = "General Management"
  /// Selling, and what brings revenue: business development, partners, accounts.
  case sales = "Sales"
  /// What keeps sales, marketing and customer success running: sales operations, enablement, RevOps.
  case revenueOperations = "Revenue Operations"
  case marketing = "Marketing"
  case customerSuccess = "Customer Success"
  case product = "Product"
  case design = "Design"
  case engineering = "Engineering"
  case it = "IT"
  case data = "Data"
  /// The security of information.
  case security = "Security"
  case finance = "Finance"
  case legal = "Legal"
  case risk = "Risk & Compliance"
  case hr = "HR"
  case procurement = "Procurement"
  case supplyChain = "Supply Chain"
  /// Production, quality, facilities, and what is just called operations.
  case operations = "Operations"
  case research = "Research"
  case strategy = "Strategy"
  case consulting = "Consulting"
  case projects = "Project Management"
  case administration = "Administration"
  case health = "Health"
  case education = "Education"

  /// The functions that a word of a personas file stands for; nil where it is not known.
  ///
  /// Several may be joined by `/`, `&`, `and` or a comma; case and accents don't count.
  package static func named(_ name: String) -> [JobFunction]? {
    let whole = TitleText.words(of: name).joined(separator: " ")
    if let found = names[whole] { return found }
    let parts = TitleText.tokens(of: name).split { token in
      if case .word = token { false } else { true }
    }
    var functions: [JobFunction] = []
    for part in parts {
      let words = part.compactMap { if case .word(let word) = $0 { word } else { nil } }
      // “Research and Development” is one, “Finance and HR” are two.
      let names =
        names[words.joined(separator: " ")] != nil ? [words[...]] : words.split(separator: "and")
      for name in names {
        guard let found = self.names[name.joined(separator: " ")] else { return nil }
        functions += found.filter { !functions.contains($0) }
      }
    }
    return functions.isEmpty ? nil : functions
  }

  /// The words that a personas file may use first.
  package static let knownNames: [String] = allCases.map(\.rawValue)

  private static let names: [String: [JobFunction]] = {
    var names: [String: [JobFunction]] = [:]
    for function in allCases {
      names[TitleText.words(of: function.rawValue).joined(separator: " ")] = [function]
    }
    for (functions, words) in [
      (
        [.generalManagement],
        ["management", "executive", "leadership", "general manager", "geschaftsfuhrung"]
      ),
      (
        [.sales],
        [
          "revenue", "business development", "partnerships", "account management", "vertrieb",
          "partnership", "alliances", "commercial", "ventes", "ventas", "vendite", "vendas",
        ]
      ),
      ([.revenueOperations], ["revops", "sales operations", "sales ops", "sales enablement"]),
      ([.marketing], ["communications", "growth", "demand generation", "pr", "brand"]),
      (
        [.customerSuccess],
        ["customer service", "customer support", "support", "customer experience", "success"]
      ),
      ([.product], ["product management", "produkt"]), ([.design], ["ux", "product design"]),
      (
        [.engineering],
        ["software engineering", "development", "software", "research and development", "rd"]
      ),
      ([.it], ["information technology", "infrastructure"]),
      ([.engineering, .it], ["technology", "tech", "technical", "technik"]),
      ([.data], ["analytics", "data science", "business intelligence", "data analytics"]),
      ([.security], ["information security", "cybersecurity", "cyber security", "infosec"]),
      ([.finance], ["accounting", "controlling", "finanzen", "treasury", "financial"]),
      ([.legal], ["law", "recht"]), ([.risk], ["risk", "compliance", "risk compliance"]),
      (
        [.hr],
        [
          "human resources", "people", "hr people", "talent", "recruiting", "personal",
          "people ops",
        ]
      ),
      ([.procurement], ["purchasing", "sourcing", "einkauf", "buying"]),
      ([.supplyChain], ["logistics"]),
      // The operations of sales are operations as well.
      ([.operations, .revenueOperations], ["operations", "ops"]),
      ([.operations], ["production", "manufacturing", "quality", "facilities"]),
      ([.projects], ["projects", "project", "pmo", "program management"]),
      ([.administration], ["admin", "office management"]), ([.health], ["medical", "healthcare"]),
    ] as [([JobFunction], [String])] {
      for word in words { names[word] = functions }
    }
    return names
  }()
}
