package import Criteria
internal import Firmographics
package import MarketSizing

/// A company as it is listed for those who work on it.
package struct AccountRow: Sendable {
  /// The company.
  package let account: Account
  /// What the ICP makes of it.
  package let verdict: Account.Verdict
  /// How well it fits; nil where the ICP has no nice-to-haves, and for excluded companies.
  package let score: FitScore?
  /// The name of its tier; nil where it reaches none.
  package let tier: String?
  /// Its place among the others.
  package let rank: AccountRank

  /// A company that an ICP, which the first verdict is of, has judged.
  package init(_ account: Account, _ profile: IdealCustomerProfile, number: Int) {
    self.account = account
    verdict = account.verdicts[0]
    let score =
      verdict.status == .no ? nil : FitScore(verdict.niceToHaves, of: profile.niceToHaves)
    self.score = score
    tier = score.flatMap { score in
      let place = Tier.place(of: score, among: profile.tiers)
      return place < profile.tiers.count ? profile.tiers[place].name : nil
    }
    rank = AccountRank(verdict, score, number: number)
  }

  /// `confirmed`, `possible` or `excluded`.
  package var status: String { Self.word(verdict.status) }

  /// The word for a company's status.
  package static func word(_ status: Truth) -> String {
    switch status {
    case .yes: "confirmed"
    case .unknown: "possible"
    case .no: "excluded"
    }
  }

  /// What names the company: its name, or else its domain, or its line.
  package var label: String { account.name ?? account.domain ?? "line \(account.line)" }

  /// The worth at the base price, rounded; nil where its segment has no price.
  package func value(minorUnits: Int) -> String? {
    verdict.value?.base.rounded(toDecimals: minorUnits)
  }

  /// The account as reports show it.
  package func entry(minorUnits: Int) -> AccountsReport.Entry {
    AccountsReport.Entry(
      name: account.name, domain: account.domain, country: account.country?.alpha2, status: status,
      segment: verdict.segment ?? "", region: verdict.region ?? "", score: score?.points,
      certainty: score?.certainty, tier: tier, value: value(minorUnits: minorUnits))
  }
}
