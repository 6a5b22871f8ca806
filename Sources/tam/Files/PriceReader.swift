internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import MarketSizing

/// Reads what companies pay, and which share of the market can be won.
struct PriceReader {
  let context: ReadingContext
  let problems: Problems

  /// A low, a base and a high number.
  private struct Triple {
    var low: Quantity
    var base: Quantity
    var high: Quantity
    var source: String?
    var persona: String?
  }

  /// The price among some keys; nil where there is none, or, with problems, none that can be read.
  func price(_ nodes: [(key: String, node: YAMLNode)]) -> Price? {
    let given = nodes.filter { ICPKeys.prices.contains($0.key) }
    guard let (key, node) = given.first, let basis = Price.Basis(rawValue: key) else { return nil }
    for other in given.dropFirst() {
      problems.add(
        other.node.place, "a second price, “\(other.key)” beside “\(key)”", fix: "leave one of them"
      )
    }
    if context.currency == nil {
      problems.addMissingCurrency(node.place, "a price needs a currency")
    }
    let keys = basis == .perBuyer ? ICPKeys.buyerAmounts : ICPKeys.amounts
    let triple = triple(node, "“\(key)”", keys: keys) {
      basis == .shareOfRevenue ? share($0) : amount($0)
    }
    return triple.map {
      var price = Price(basis, low: $0.low, base: $0.base, high: $0.high, source: $0.source)
      price.persona = $0.persona
      price.place = node.place
      return price
    }
  }

  /// The part of the market that can be won.
  func obtainable(_ node: YAMLNode) -> Obtainable? {
    let what = "“obtainable”"
    guard let map = YAMLMap(node, known: ICPKeys.obtainable, what: what, in: problems) else {
      return nil
    }
    let capacity = capacity(map)
    let source = map["source"].flatMap { $0.text("“source”", in: problems) }
    guard let share = map["share"] else {
      problems.add(
        node.place, "\(what) has no share", fix: "add “share:” with the share of the SAM to be won")
      return nil
    }
    return triple(share, "“share”", read: self.share).map {
      Obtainable(
        low: $0.low, base: $0.base, high: $0.high, source: $0.source ?? source, capacity: capacity)
    }
  }

  private func capacity(_ map: YAMLMap) -> Obtainable.Capacity? {
    let given = ICPKeys.capacity.filter { map[$0] != nil }
    guard let first = given.first else { return nil }
    let lacking = ICPKeys.capacity.filter { !given.contains($0) }
    guard lacking.isEmpty else {
      problems.add(
        map.keyPlace(first),
        "the capacity lacks \(lacking.map { "“\($0)”" }.joined(separator: " and "))",
        fix: "give all of \(ICPKeys.capacity.joined(separator: ", ")), or none")
      return nil
    }
    let numbers = given.compactMap { key in map[key].flatMap { count($0, "“\(key)”") } }
    guard numbers.count == 3 else { return nil }
    return .init(reps: numbers[0], dealsPerRepYear: numbers[1], years: numbers[2])
  }

  private func triple(
    _ node: YAMLNode, _ what: String, keys: [String] = ICPKeys.amounts,
    read: (YAMLNode) -> Quantity?
  ) -> Triple? {
    guard node.entries != nil else {
      return read(node).map { Triple(low: $0, base: $0, high: $0) }
    }
    guard let map = YAMLMap(node, known: keys, what: what, in: problems) else {
      return nil
    }
    let source = map["source"].flatMap { $0.text("“source”", in: problems) }
    let persona = map["persona"].flatMap { $0.text("“persona”", in: problems) }
    let numbers = ["low", "base", "high"].compactMap { key -> Quantity? in
      guard let part = map[key] else {
        problems.add(
          node.place, "\(what) lacks “\(key)”", fix: "give low, base and high, or one number")
        return nil
      }
      return read(part)
    }
    guard numbers.count == 3 else { return nil }
    guard numbers[0] <= numbers[1], numbers[1] <= numbers[2] else {
      problems.add(
        node.place, "\(what) does not rise: low, base and high are out of order",
        fix: "write them so that low ≤ base ≤ high")
      return nil
    }
    return Triple(
      low: numbers[0], base: numbers[1], high: numbers[2], source: source, persona: persona)
  }

  /// An amount of money in the ICP's currency.
  private func amount(_ node: YAMLNode) -> Quantity? {
    guard let text = node.text("a price", in: problems) else { return nil }
    guard let money = Money.read(text, decimalSign: .point, unit: .one), money.interval.isExact
    else {
      problems.add(
        node.place, "“\(text)” can't be read as one amount of money",
        fix: "write it as 12000, 12,000 or 12k")
      return nil
    }
    if let named = money.currency, let currency = context.currency, named != currency {
      problems.add(
        node.place, "“\(text)” is in \(named.code), but the ICP is in \(currency.code)",
        fix: "write the amount in \(currency.code)")
      return nil
    }
    return notNegative(money.interval.lower, node, "a price")
  }

  /// A share from 0 to 1: `0.05` or `5%`.
  private func share(_ node: YAMLNode) -> Quantity? {
    guard let text = node.text("a share", in: problems) else { return nil }
    let isPercent = text.hasSuffix("%")
    let digits = Text.squeezed(isPercent ? String(text.dropLast()) : text)
    guard let number = Quantity(decimal: digits),
      !isPercent || number.scaled % 100 == 0
    else {
      problems.add(node.place, "“\(text)” can't be read as a share", fix: "write it as 5% or 0.05")
      return nil
    }
    let share = isPercent ? Quantity(scaled: number.scaled / 100) : number
    guard share >= .zero, share <= .one else {
      let isMeantAsPercent = !isPercent && number > .one && number <= Quantity(100)
      problems.add(
        node.place, "the share \(text) is not between 0 and 100 %",
        fix: isMeantAsPercent ? "did you mean “\(text)%”?" : "write it as 5% or 0.05")
      return nil
    }
    return share
  }

  /// A number of people, deals or years.
  private func count(_ node: YAMLNode, _ what: String) -> Quantity? {
    guard let text = node.text(what, in: problems) else { return nil }
    guard let number = Money.read(text, decimalSign: .point, unit: .one),
      number.interval.isExact, number.currency == nil
    else {
      problems.add(node.place, "“\(text)” can't be read as a number", fix: "write it as 6 or 2.5")
      return nil
    }
    return notNegative(number.interval.lower, node, what)
  }

  private func notNegative(_ number: Quantity, _ node: YAMLNode, _ what: String) -> Quantity? {
    guard number < .zero else { return number }
    problems.add(node.place, "\(what) is negative: \(number)", fix: "write 0 or more")
    return nil
  }
}
