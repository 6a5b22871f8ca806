internal import Criteria
internal import Firmographics
package import MarketSizing

/// Why an ICP takes a company or does not, in words that name each criterion and what the record says:
/// `industry (Software Development); size (120)`.
package struct AccountReasons: Sendable {
  /// Criteria that speak for the company.
  package var held: String
  /// Criteria of which the record does not tell whether they hold.
  package var unknown: String
  /// Criteria that speak against it.
  package var against: String
  /// Nice-to-haves that hold, with their points.
  package var niceToHaves: String

  /// The reasons for a company.
  ///
  /// - Parameters:
  ///   - account: the company.
  ///   - profile: the ICP, which the first verdict is of.
  ///   - list: the list that it is from.
  package init(_ account: Account, _ profile: IdealCustomerProfile, _ list: SourceList) {
    var words: [Truth: [String]] = [:]
    let verdict = account.verdicts[0]
    let criteria =
      profile.mustHaves.map { ($0, "") } + profile.dealBreakers.map { ($0, "not ") }
    for ((criterion, negation), truth) in zip(criteria, verdict.criteria) {
      let said = Self.said(criterion, account, profile, list)
      // A deal-breaker that speaks for a company is one that does not hold.
      words[truth, default: []].append((truth == .yes ? negation : "") + said)
    }
    held = Self.joined(words[.yes])
    unknown = Self.joined(words[.unknown])
    against = Self.joined(words[.no])
    niceToHaves = Self.joined(
      zip(profile.niceToHaves, verdict.niceToHaves).compactMap { niceToHave, truth in
        guard truth == .yes else { return nil }
        return Self.said(niceToHave.criterion, account, profile, list, points: niceToHave.points)
      })
  }

  private static func joined(_ words: [String]?) -> String {
    (words ?? []).joined(separator: "; ")
  }

  /// A criterion's name and what the record says of it.
  private static func said(
    _ criterion: Criterion, _ account: Account, _ profile: IdealCustomerProfile,
    _ list: SourceList, points: Int? = nil
  ) -> String {
    let values = criterion.predicate.subjects.map { subject -> String in
      guard let text = list.text(subject.origin(in: profile.context), of: account) else {
        return "missing"
      }
      // No text has more characters than bytes.
      return text.utf8.count > valueLimit && text.count > valueLimit
        ? text.prefix(valueLimit - 1) + "…" : text
    }
    let name = criterion.id + (points.map { " +\($0)" } ?? "")
    return "\(name) (\(values.joined(separator: ", ")))"
  }

  /// So many characters of a value are shown.
  private static let valueLimit = 60
}
