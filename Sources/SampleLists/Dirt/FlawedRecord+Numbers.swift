/// Headcounts and revenues as sloppy vendors spell them.
extension FlawedRecord {
  /// Makes one of the defects of the headcount.
  mutating func spoilHeadcount() {
    let people = company.employees
    switch defect {
    case .bandAsCount: bandCount()
    case .groupedCount: self[.employees] = grouped(people)
    case .approximateCount: self[.employees] = "~\(people < 20 ? people : people / 10 * 10)"
    case .abbreviatedCount: abbreviateCount()
    case .openCount: openCount()
    case .countOutsideBand: contradictBand()
    case .unreadableCount:
      self[.employees] = pick(["abc", "see website", "12/2020", "#REF!", "growing team", "twelve"])
    default:
      // 2-10 read as the 2nd of October, 11-50 as November 1950, the usual mishaps.
      self[.range] = people <= 10 ? pick(["02-Oct", "10-Feb"]) : "Nov-50"
    }
  }

  /// Makes one of the defects of the revenue.
  mutating func spoilRevenue() {
    let currency = company.currency
    switch defect {
    case .amountInFull: revenueInFull()
    case .amountBand: bandRevenue()
    case .amountByCode: self[.revenue] = coded(company.revenue, currency)
    case .amountElsewhere: foreignRevenue()
    default:
      self[.revenue] = pick(["see website", "#N/A!", "confidential", "tbd", "approx", "2.5 x 2019"])
    }
  }

  /// All digits: without a currency only if it is the dollar, grouped only if usually it is not.
  private mutating func revenueInFull() {
    let isBare = company.currency == .usd && random.chance(128)
    let digits = isBare || company.revenue < 1_000_000
    self[.revenue] =
      (isBare ? "" : company.currency.prefix)
      + (digits ? "\(company.revenue)" : grouped(company.revenue))
  }

  private mutating func bandCount() {
    let band = company.band.text
    let spaced = band.split(separator: "-").joined(separator: pick([" - ", " to ", " – "]))
    self[.employees] = pick([band, spaced, spaced + " employees", spaced + " Employees"])
    if company.employees == 1 { self[.employees] = "self-employed" }
  }

  private mutating func abbreviateCount() {
    let hundreds = (company.employees + 50) / 100
    let tenths = hundreds % 10 == 0 ? "" : ".\(hundreds % 10)"
    let short = "\(hundreds / 10)\(tenths)k"
    self[.employees] =
      switch company.employees {
      case 1001...5000: pick([short, "1K-5K"])
      case 5001...10_000: pick([short, "5K-10K"])
      default: short
      }
  }

  private mutating func openCount() {
    switch company.employees {
    case 10_001...: self[.employees] = pick(["10,001+", "10000+ employees", ">10000"])
    case ..<10: self[.employees] = "<10"
    case ..<50: self[.employees] = pick(["up to 50", "10+"])
    default: self[.employees] = "\(HeadcountBand.all[company.band.position].floor - 1)+"
    }
  }

  /// Moves the count's band one or two up or down.
  private mutating func contradictBand() {
    let position = company.band.position
    let last = HeadcountBand.all.count - 1
    let step = 1 + random.below(2)
    let other = random.chance(128) ? position - step : position + step
    self[.range] = HeadcountBand.all[other < 0 ? step : other > last ? last - step : other].text
  }

  private mutating func bandRevenue() {
    let sign = company.currency.prefix
    let note = " (\(company.currency.code))"
    switch company.revenue {
    case ..<1_000_000: self[.revenue] = pick(["Less than \(sign)1 million", "\(sign)0-\(sign)1M"])
    case ..<10_000_000:
      self[.revenue] = pick(["\(sign)1M-\(sign)10M", "\(sign)1 to \(sign)10 million"])
    case ..<100_000_000: self[.revenue] = "\(sign)10M-\(sign)100M"
    case ..<500_000_000: self[.revenue] = "\(sign)100 to \(sign)500 million" + note
    case ..<1_000_000_000: self[.revenue] = "\(sign)500M-\(sign)1B"
    case ..<10_000_000_000: self[.revenue] = "\(sign)1 to \(sign)10 billion" + note
    default: self[.revenue] = "\(sign)10+ billion" + note
    }
  }

  /// States the revenue in the currency of another country, or in Indian grouping.
  private mutating func foreignRevenue() {
    let other = pick(Currency.allCases.filter { $0 != company.currency })
    let dollars = company.revenue * 1000 / company.currency.perDollar
    let amount = Population.rounded(dollars * other.perDollar / 1000)
    var bytes: [UInt8] = []
    if other == .inr {
      bytes.append(contentsOf: "INR ".utf8)
      bytes.append(lakhs: amount)
    } else {
      spelling.append(amount: amount, in: other, to: &bytes)
    }
    self[.revenue] = String(decoding: bytes, as: UTF8.self)
  }

  private func coded(_ amount: Int, _ currency: Currency) -> String {
    switch amount {
    case ..<1_000_000: "\(currency.code) \(amount / 1000)k"
    case ..<1_000_000_000: "\(currency.code) \(tenths(amount / 100_000))m"
    default: "\(currency.code) \(tenths(amount / 100_000_000))bn"
    }
  }

  private func tenths(_ number: Int) -> String {
    number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(number % 10)"
  }

  private func grouped(_ number: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append(grouped: number)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a whole number in Indian grouping: three digits, then twos, as in 4,50,00,000.
  fileprivate mutating func append(lakhs number: Int) {
    guard number >= 1000 else { return append(decimal: number) }
    var pairs: [Int] = []
    var left = number / 1000
    while left >= 100 {
      pairs.append(left % 100)
      left /= 100
    }
    append(decimal: left)
    for pair in pairs.reversed() {
      append(UInt8(ascii: ","))
      append(decimal: pair, digits: 2)
    }
    append(UInt8(ascii: ","))
    append(decimal: number % 1000, digits: 3)
  }
}
