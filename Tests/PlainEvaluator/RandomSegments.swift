extension CaseWriter {
  /// Segments of which none hides another: each has headcounts, amounts or texts of its own.
  mutating func segments() -> JSONNode {
    let money = ["revenue", "funding"].filter { has($0) }
    var kinds: [Int] = []
    if has("employees") { kinds += [0, 0, 0] }
    if !money.isEmpty { kinds += [1] }
    if has("industry") { kinds += [2] }
    let kind = kinds.isEmpty ? 3 : random.pick(kinds)
    var rows: [[(String, JSONNode)]] = []
    switch kind {
    case 0:
      for part in parts(headcountEdges.filter { $0 > 0 }) {
        rows.append(rangeEntries("employees", part) { .whole($0) })
      }
    case 1:
      let field = random.pick(money)
      for part in parts(moneyEdges) {
        rows.append(rangeEntries(field, part) { Self.moneyNode($0) })
      }
    case 2:
      for text in random.some(random.from(1...3), of: industryTexts) {
        rows.append([("field", .text("industry")), ("in", .texts([text]))])
      }
    default:
      let subject = random.pick(subjects())
      return .list([segment("S1", [.map(condition(subject))])])
    }
    // Two of them could hide what follows, by one asking the opposite of the other.
    var hasAny = false
    let nodes = rows.enumerated().map { index, row in
      var conditions: [JSONNode] = [.map(row)]
      if random.chance(20) {
        conditions.append(.map(extraCondition(money: kind == 1 ? [] : money)))
      } else if !hasAny && random.chance(20) {
        let others = subjects().filter { [.text, .country, .list].contains($0.form) }
        let isUseful = kind != 2 && !others.isEmpty
        if isUseful {
          hasAny = true
          let other = condition(random.pick(others))
          conditions = [.map([("any", .list([.map(row), .map(other)]))])]
        }
      }
      return segment("S\(index + 1)", conditions)
    }
    return .list(withPlace(nodes, mayHave: kind < 2 && !hasAny))
  }

  /// Sometimes with a segment of a few countries between the others.
  private mutating func withPlace(_ nodes: [JSONNode], mayHave: Bool) -> [JSONNode] {
    guard mayHave, has("country"), random.chance(20) else { return nodes }
    let codes = random.some(random.from(1...2), of: countryPool).map(\.code)
    let place = segment("Near", [.map([("field", .text("country")), ("in", .texts(codes))])])
    var result = nodes
    result.insert(place, at: random.below(nodes.count))
    return result
  }

  /// A second condition that narrows a segment without emptying it.
  private mutating func extraCondition(money: [String]) -> [(String, JSONNode)] {
    if let field = money.first, random.chance(60) {
      return [("field", .text(field)), ("at_least", .text("1M"))]
    }
    let usable = subjects().filter { [.country, .list, .stage].contains($0.form) }
    guard !usable.isEmpty else { return condition(random.pick(subjects())) }
    return condition(random.pick(usable))
  }

  /// Ranges in a row, some with a gap before them and some that reach into the next.
  private mutating func parts(_ edges: [Int]) -> [(low: Int, high: Int?)] {
    let cuts = random.some(random.from(2...5), of: edges)
    var result: [(low: Int, high: Int?)] = []
    for (index, low) in cuts.enumerated() {
      guard index + 1 < cuts.count else {
        result.append((low, random.chance(60) ? nil : low * 20))
        continue
      }
      let next = cuts[index + 1]
      // The last headcount of the next range stays its own, so that it is not hidden.
      let following = index + 2 < cuts.count ? cuts[index + 2] : next * 2 + 2
      switch random.below(5) {
      case 0 where following - next > 1: result.append((low, next))
      case 1: result.append((low, next + (following - next) / 2 - 1))
      case 2: result.append((low, max(low, next - 1 - (next - low) / 3)))
      default: result.append((low, next - 1))
      }
    }
    // The first may have no floor.
    if let first = result.first, first.high != nil, random.chance(20) { result[0].low = Int.min }
    return result.filter { part in part.high.map { $0 >= part.low } ?? true }
  }

  private func rangeEntries(
    _ field: String, _ part: (low: Int, high: Int?), node: (Int) -> JSONNode
  ) -> [(String, JSONNode)] {
    let start: (String, JSONNode) = ("field", .text(field))
    guard let high = part.high else { return [start, ("at_least", node(part.low))] }
    if part.low == Int.min { return [start, ("at_most", node(high))] }
    return [start, ("between", .list([node(part.low), node(high)]))]
  }

  private mutating func segment(_ name: String, _ conditions: [JSONNode]) -> JSONNode {
    if !segmentNames.contains(name) { segmentNames.append(name) }
    var entries: [(String, JSONNode)] = [("name", .text(name)), ("where", .list(conditions))]
    if hasPricedSegments && random.chance(80) { entries.append(price()) }
    return .map(entries)
  }

  /// Whether segments have prices of their own: so it is for some currencies and kinds.
  var hasPricedSegments: Bool { countryPool.count % 2 == 0 }

  /// A price of the case's kind.
  mutating func price() -> (String, JSONNode) {
    let low = random.from(1...200)
    let base = low + random.from(0...100)
    let high = base + random.from(0...300)
    let isRange = random.chance(60)
    func node(_ number: Int) -> JSONNode {
      switch priceKind {
      case .acv: number % 5 == 0 ? .text("\(number)k") : .whole(number * 10)
      case .perEmployee, .perBuyer: number % 4 == 0 ? .text("\(number).25") : .whole(number)
      case .shareOfRevenue: number % 2 == 0 ? .text("0.\(number + 1000)%") : .text("0.5%")
      }
    }
    if !isRange { return (priceKind.rawValue, node(base)) }
    let nodes: [JSONNode]
    switch priceKind {
    case .acv: nodes = [.whole(low * 10), .text("\(base * 10).50"), .whole(high * 10 + 1)]
    case .perEmployee, .perBuyer: nodes = [.whole(low), .text("\(base).75"), .whole(high + 1)]
    case .shareOfRevenue: nodes = [.text("0.1%"), .text("0.25%"), .text("0.004")]
    }
    var entries = [("low", nodes[0]), ("base", nodes[1]), ("high", nodes[2])]
    if priceKind == .perBuyer, random.chance(60) {
      entries.insert(("persona", .text("p\(random.from(1...personaCount))")), at: 0)
    }
    return (priceKind.rawValue, .map(entries))
  }
}
