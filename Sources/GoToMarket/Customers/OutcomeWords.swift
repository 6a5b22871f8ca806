internal import Firmographics

/// What the outcomes of a list mean: some words do so only beside the others of the list.
struct OutcomeWords {
  /// By text, without regard to case: what a mapping file says.
  private let told: [String: DealOutcome]
  private let column: String
  /// Whether the list tells of customers, such as active and churned ones; nil where that is not known.
  private let isOfCustomers: Bool?
  /// A word of the list that means something only beside the others, as it is written.
  private let example: String?

  /// - Parameters:
  ///   - texts: the outcomes of all records.
  ///   - told: what some of them mean, by the text without regard to case.
  ///   - column: the name of their column.
  init(of texts: [String], told: [String: DealOutcome], column: String) {
    self.told = told
    self.column = column
    let texts = Set(texts).sorted()
    let outcomes = Set(texts.filter { told[Text.folded($0)] == nil }.compactMap(DealOutcome.read))
    example = texts.first {
      told[Text.folded($0)] == nil && Self.ofCustomers[Text.stageFolded($0)] != nil
    }
    if outcomes.contains(.won) || outcomes.contains(.lost) || outcomes.contains(.open) {
      isOfCustomers = false
    } else if outcomes.contains(.churned) || Self.customerColumns.contains(Text.stageFolded(column))
      || texts.contains(where: { Self.ofCustomers[Text.stageFolded($0)] == .churned })
    {
      isOfCustomers = true
    } else {
      isOfCustomers = nil
    }
  }

  /// The outcome that a text says; nil where it says none that is known for certain.
  func read(_ text: String) -> DealOutcome? {
    if let outcome = told[Text.folded(text)] ?? DealOutcome.read(text) { return outcome }
    guard let outcome = Self.ofCustomers[Text.stageFolded(text)] else { return nil }
    switch isOfCustomers {
    case true: return outcome
    // An active deal is one that is worked on; what inactive ones are, nobody knows.
    case false: return outcome == .won ? .open : nil
    case nil: return nil
    }
  }

  /// What a reader of the report has to know of how outcomes were read.
  var notes: [String] {
    guard let example, let outcome = read(example) else { return [] }
    let meaning =
      outcome == .won ? "a customer" : outcome == .churned ? "a former customer" : "an open deal"
    let reason =
      isOfCustomers == true
      ? "as “\(column)” tells of customers" : "as other records tell what became of deals"
    return ["“\(example)” is taken for \(meaning), \(reason)"]
  }

  /// Columns that tell whether a company is a customer.
  private static let customerColumns: Set<String> = [
    "customer status", "is customer", "subscription status",
  ]

  /// What words mean where a list tells of customers.
  private static let ofCustomers: [String: DealOutcome] = [
    "active": .won, "aktiv": .won, "actif": .won, "activo": .won, "attivo": .won, "actief": .won,
    "inactive": .churned, "inaktiv": .churned, "inactif": .churned, "inactivo": .churned,
    "cancelled": .churned, "canceled": .churned, "terminated": .churned,
  ]
}
