import Testing

@testable import GoToMarket

struct DealOutcomeTests {
  @Test(arguments: [
    ("Closed Won", DealOutcome.won), ("6 - closed-won", .won), ("WON (100%)", .won),
    ("Gewonnen", .won), ("customer", .won), ("Former Customer", .churned), ("closedlost", nil),
    ("Closed Lost", .lost), ("perdu", .lost), ("In Progress", .open), ("Negotiation", .open),
    ("no", nil), ("maybe", nil), ("", nil), ("not won", nil), ("1", .won),
  ])
  func outcomesAreReadOrNot(text: String, outcome: DealOutcome?) {
    #expect(DealOutcome.read(text) == outcome)
  }
}
