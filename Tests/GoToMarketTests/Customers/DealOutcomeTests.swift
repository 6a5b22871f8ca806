import Testing

@testable import GoToMarket

struct DealOutcomeTests {
  @Test(arguments: [
    ("Closed Won", DealOutcome.won), ("6 - closed-won", .won), ("WON (100%)", .won),
    ("Gewonnen", .won), ("customer", .won), ("Former Customer", .churned), ("closedlost", nil),
    ("Closed Lost", .lost), ("perdu", .lost), ("In Progress", .open), ("Negotiation", .open),
    ("no", nil), ("maybe", nil), ("", nil), ("not won", nil), ("1", .won), ("0", nil),
    ("Closed Lost - price", .lost), ("lost: no budget", .lost), ("LOST, Price", .lost),
    ("7 – Closed Lost / Timing - later", .lost), ("Closed Lost to Competition", .lost),
    ("Lost to competitor", .lost), ("Negotiation/Review", .open), ("Proposal/Price Quote", .open),
    ("Closed / Won", .won), ("closed: won", .won),
    ("Lost - won back", .lost), ("Lost - customer", .churned), ("Customer - lost", nil),
    ("Open - lost contact", nil), ("Won - lost", nil), ("active", nil), ("lost price", nil),
  ])
  func outcomesAreReadOrNot(text: String, outcome: DealOutcome?) {
    #expect(DealOutcome.read(text) == outcome)
  }

  /// `active` is a customer beside churned ones, an open deal beside decided ones, and else nothing.
  @Test(arguments: [
    (["Active", "Churned"], "Status", DealOutcome.won), (["active", "inactive"], "Status", .won),
    (["Active"], "Customer Status", .won), (["Active", "Won"], "Status", .open),
    (["Aktiv", "Lost - price"], "Phase", .open), (["Active", "Churned", "Won"], "Status", .open),
    (["Active"], "Status", nil), (["Active", "perhaps"], "Status", nil),
  ])
  func activeDependsOnTheOthers(texts: [String], column: String, outcome: DealOutcome?) {
    let words = OutcomeWords(of: texts, told: [:], column: column)
    #expect(words.read(texts[0]) == outcome)
    #expect(words.notes.isEmpty == (outcome == nil))
  }

  @Test func inactiveDealsAreNothing() {
    let deals = OutcomeWords(of: ["Inactive", "Won"], told: [:], column: "Status")
    #expect(deals.read("Inactive") == nil)
    #expect(deals.notes.isEmpty)
    let customers = OutcomeWords(of: ["Inactive", "Active"], told: [:], column: "Status")
    #expect(customers.read("Inactive") == .churned)
  }

  /// What a mapping says goes before all else, and does not make a list one of deals.
  @Test func wordsCanBeTold() {
    let words = OutcomeWords(
      of: ["Live", "0", "Won", "Active", "Churned"],
      told: ["live": .won, "0": .lost, "won": .open],
      column: "Status")
    #expect(words.read("LIVE") == .won)
    #expect(words.read("0") == .lost)
    #expect(words.read("Won") == .open)
    #expect(words.read("Active") == .won)
  }
}
