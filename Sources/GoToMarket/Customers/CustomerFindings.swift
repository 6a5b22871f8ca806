internal import Firmographics

/// What deals say of an ICP, in sentences that claim no more than the numbers do.
enum CustomerFindings {
  /// Chance alone makes less than this of the differences that are called so.
  private static let level = 0.05

  /// What deals say.
  ///
  /// - Parameters:
  ///   - report: the deals, counted.
  ///   - currency: the ICP's, which amounts are in; nil where it has none, and so no prices.
  /// - Returns: a sentence each.
  static func of(_ report: CustomersReport, currency: Currency?) -> [String] {
    var findings: [String] = []
    let outside = report.divisions.first { $0.by == "fit" }?.rows.first { $0.group == "excluded" }
    if let outside, outside.customers > 0 {
      findings.append(
        "\(outside.customers) of \(report.all.customers) customers on the lists do not fit the ICP")
    }
    for division in report.divisions { findings += criterion(division) }
    for row in report.divisions.first(where: { $0.by == "segment" })?.rows ?? [] {
      if let finding = price(row, currency) { findings.append(finding) }
    }
    return findings
  }

  private static func criterion(_ division: CustomersReport.Division) -> [String] {
    guard let holds = division.rows.first(where: { $0.holds == true }),
      let fails = division.rows.first(where: { $0.holds == false })
    else { return [] }
    let words =
      switch division.by {
      case "must_have":
        (
          name: "must-have", those: "deals with companies that fail it",
          others: "those that meet it"
        )
      case "deal_breaker":
        (
          name: "deal-breaker", those: "deals with companies that have it",
          others: "those that do not"
        )
      default:
        (name: "nice-to-have", those: "deals with companies without it", others: "those with it")
      }
    let name = "\(words.name) “\(Text.shown(holds.group))”"
    guard !holds.isSmall, let q = holds.q.flatMap({ Double($0) }) else { return [] }
    let (failed, failedAll) = (fails.won, fails.won + fails.lost)
    let (met, metAll) = (holds.won, holds.won + holds.lost)
    let counts =
      "\(failed) of \(failedAll) decided deals won, against \(met) of \(metAll), "
      + chance(q)
    // Compared crosswise, so that equal rates are equal.
    let failsAsOften = failed * metAll >= met * failedAll
    switch (failsAsOften, q < level) {
    case (true, true):
      return [
        "The \(name) is contradicted: \(words.those) are won more often than \(words.others) (\(counts))"
      ]
    case (true, false):
      return [
        "No evidence for the \(name): \(words.those) are won as often as \(words.others), or more (\(counts))"
      ]
    case (false, false):
      return [
        "No clear evidence for the \(name): \(words.those) are won less often than \(words.others), but chance may do that (\(counts))"
      ]
    case (false, true):
      return [
        "The \(name) is supported: \(words.those) are won less often than \(words.others) (\(counts))"
      ]
    }
  }

  /// What speaks against a segment's price: its base is outside of the interval of the realised median.
  private static func price(_ row: CustomersReport.Row, _ currency: Currency?) -> String? {
    guard let acv = row.acv, let low = number(acv.medianLow), let high = number(acv.medianHigh),
      let base = number(acv.assumedBase), base < low || high < base
    else { return nil }
    let side = base < low ? "below" : "above"
    return
      "The base price of the segment “\(Text.shown(row.group))”, \(amount(acv.assumedBase, currency)), is \(side) what "
      + "its \(acv.deals) won deals bring: their median lies between \(amount(acv.medianLow, currency)) and "
      + "\(amount(acv.medianHigh, currency)) a year with 95 % confidence"
  }

  /// The corrected probability, to two decimals.
  private static func chance(_ q: Double) -> String {
    let hundredths = Int((q * 100).rounded())
    guard hundredths > 0 else { return "q < 0.01" }
    return "q = \(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }

  /// An amount without decimals that say nothing, such as `EUR 6600`.
  private static func amount(_ text: String?, _ currency: Currency?) -> String {
    (currency.map { $0.code + " " } ?? "") + (number(text)?.description ?? "")
  }

  private static func number(_ text: String?) -> Quantity? {
    text.flatMap { Quantity(decimal: $0) }
  }
}
