/// Headcounts at and around the edges that criteria and segments like.
let headcountEdges = [
  0, 1, 2, 5, 9, 10, 11, 49, 50, 51, 100, 200, 201, 249, 250, 500, 999, 1000, 1001, 5000, 10000,
]

/// Amounts at and around the edges that criteria and segments like.
let moneyEdges = [
  500_000, 999_999, 1_000_000, 1_000_001, 4_999_999, 5_000_000, 10_000_000, 20_000_000,
  50_000_000, 100_000_000, 1_000_000_000,
]

extension CaseWriter {
  /// A headcount that is one number.
  mutating func exactHeadcount() -> String {
    if random.chance(5) {
      return random.pick(decimalComma ? ["abc", "-5"] : ["abc", "-5", "12.5"])
    }
    let number = random.chance(70) ? random.pick(headcountEdges) : random.from(0...3000)
    switch random.below(9) {
    case 0 where number >= 1000 && !decimalComma: return grouped(number, by: ",")
    case 1 where number >= 1000 && !decimalComma: return grouped(number, by: ".")
    case 2 where number >= 1000: return grouped(number, by: " ")
    case 3 where number > 0: return "~\(number)"
    case 4 where number >= 1000 && number % 1000 == 0: return "\(number / 1000)k"
    case 5 where number >= 1000 && !decimalComma: return "\(number / 1000).2k"
    case 6 where !decimalComma: return "\(number).0"
    case 7 where number == 1: return "self-employed"
    default: return "\(number)"
    }
  }

  /// A headcount that is a band.
  mutating func headcountBand() -> String {
    if random.chance(4) { return "varies" }
    let index = random.below(headcountEdges.count - 1)
    let low = headcountEdges[index]
    let high = headcountEdges[
      random.from((index + 1)...min(index + 6, headcountEdges.count - 1))]
    switch random.below(12) {
    case 0: return "\(low) – \(high)"
    case 1: return "\(low) to \(high) Employees"
    case 2: return "\(low) - \(high)"
    case 3 where low > 0: return "\(low)+"
    case 4 where low > 0: return "\(low)+ employees"
    case 5 where high > 2: return "<\(high)"
    case 6: return ">\(low)"
    case 7 where high > 1: return "up to \(high)"
    case 8: return random.pick(["5K-10K", "1k-5k", "10K-20K"])
    case 9 where high >= 1000 && !decimalComma: return "\(low)-\(grouped(high, by: ","))"
    case 10 where low >= 1000 && !decimalComma: return grouped(low, by: ",") + "+"
    default: return "\(low)-\(high)"
    }
  }

  /// An amount in one of many spellings.
  mutating func moneyCell() -> String {
    if random.chance(5) { return random.pick(["abc", "a lot", "--1--"]) }
    let index = random.below(moneyEdges.count)
    let amount = moneyEdges[index]
    let top = moneyEdges[min(index + random.from(1...3), moneyEdges.count - 1)]
    let code = random.chance(75) ? anyCurrency() : ""
    let sign = ["USD": "$", "EUR": "€", "GBP": "£"][code] ?? (code.isEmpty ? "" : code + " ")
    let named = code.isEmpty ? "" : " (\(code))"
    let symbol = sign.count == 1 ? sign : ""
    if decimalComma {
      switch random.below(4) {
      case 0: return grouped(amount, by: ".") + ",50" + (code == "EUR" ? " €" : "")
      case 1: return "\(amount),25"
      case 2: return sign + grouped(amount, by: ".")
      default: return sign + "\(amount)"
      }
    }
    switch random.below(14) {
    case 0: return sign + grouped(amount, by: ",")
    case 1: return "\(amount).50"
    case 2: return sign + "\(random.from(1...9)).\(random.from(1...9)) Million"
    case 3: return sign + "1.1 Billion"
    case 4: return "\(symbol)100 to \(symbol)500 million" + named
    case 5: return "\(symbol)10+ billion" + named
    case 6: return "Less than \(sign)1 million"
    case 7: return sign + "5m"
    case 8 where amount >= 1_000_000: return "1,23,45,678"
    case 9 where priceKind != .shareOfRevenue:
      return random.pick(["(600,000)", "-\(symbol)600,000"])
    case 10 where top > amount: return "\(sign)1M-\(sign)10M"
    case 11 where top > amount: return "\(sign)\(amount)-\(sign)\(top)"
    case 12: return random.pick(["0", sign + "0", sign + "250k", code + " 5m"])
    default: return sign + "\(amount)"
    }
  }

  /// The digits in groups of three.
  private func grouped(_ number: Int, by mark: String) -> String {
    var groups: [String] = []
    var rest = String(number)
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = String(rest.dropLast(3))
    }
    return ([rest] + groups).joined(separator: mark)
  }
}
