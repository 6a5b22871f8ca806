extension CaseWriter {
  /// The ICP file of the case, with its variants.
  mutating func icp() -> JSONNode {
    var entries: [(String, JSONNode)] = [("icp", .text("drawn")), ("title", .text("A drawn ICP"))]
    if let asOf { entries.append(("as_of", .text(asOf))) }
    entries.append(("currency", .text(currency)))
    if random.chance(35) {
      entries.append(("count_by", .text(random.pick(["record", "company", "company"]))))
    } else if has("parent"), random.chance(70) {
      entries.append(("count_by", .text("ultimate_parent")))
    }
    let mustHaves = random.pick([1, 1, 2, 2, 3])
    let dealBreakers = random.pick([0, 0, 1, 1, 2])
    let serviceable = random.chance(50) ? random.from(1...2) : 0
    entries.append(("must_have", criteria(mustHaves, prefix: "must")))
    if dealBreakers > 0 {
      entries.append(("deal_breakers", criteria(dealBreakers, prefix: "deal")))
    }
    if random.chance(30) { entries += niceToHaves() }
    if !has("employees") || random.chance(80) {
      entries.append(("segments", segments()))
    } else {
      hasDefaultSegments = true
    }
    if random.chance(70) || !hasPricedSegments { entries.append(price()) }
    if let regions = regionRule() { entries.append(("regions", regions)) }
    if serviceable > 0 {
      entries.append(("serviceable", criteria(serviceable, prefix: "serve")))
    }
    if random.chance(55) { entries.append(("obtainable", obtainable())) }
    if let rates = rates() { entries.append(("rates", rates)) }
    if random.chance(40) {
      let count = random.from(1...2)
      let variants = (1...count).map { number in
        variant(number, mustHaves: mustHaves, dealBreakers: dealBreakers, serviceable: serviceable)
      }
      entries.append(("variants", .list(variants)))
    }
    return .map(entries)
  }

  private mutating func criteria(_ count: Int, prefix: String) -> JSONNode {
    .list((1...count).map { criterion(id: "\(prefix)-\($0)") })
  }

  /// Up to four nice-to-haves, and tiers now and then.
  private mutating func niceToHaves() -> [(String, JSONNode)] {
    let criteria = (1...random.from(1...4)).map { number in
      var nice: [(String, JSONNode)] = [("id", .text("nice-\(number)"))]
      nice += condition(random.pick(subjects()))
      if random.chance(20) { nice.append(("on_unknown", .text(random.pick(["keep", "drop"])))) }
      nice.append(("points", .whole(random.from(1...40))))
      return JSONNode.map(nice)
    }
    guard random.chance(60) else { return [("nice_to_have", .list(criteria))] }
    let high = random.from(50...100)
    let tiers = [("top", high), ("rest", random.from(0...49))].map { ($0.0, JSONNode.whole($0.1)) }
    return [("nice_to_have", .list(criteria)), ("tiers", .map(tiers))]
  }

  private mutating func regionRule() -> JSONNode? {
    switch regions {
    case .standard: nil
    case .subregion: .map([("by", .text("subregion"))])
    case .country: .map([("by", .text("country"))])
    case .state: .map([("by", .text("state"))])
    case .groups: .map(regionGroups.map { ($0.0, .texts($0.1)) })
    }
  }

  private mutating func obtainable() -> JSONNode {
    // A base of so many tenths of a percent above 10 %.
    let low = random.from(1...10)
    let base = random.from(0...300)
    let high = random.from(40...99)
    let share = JSONNode.map([
      ("low", .text("\(low)%")), ("base", .text("0.\(base + 100)")), ("high", .text("\(high).5%")),
    ])
    var entries: [(String, JSONNode)] = [("share", share)]
    if random.chance(50) {
      entries.append(("reps", .whole(random.from(1...3))))
      entries.append(("deals_per_rep_year", .whole(random.from(1...4))))
      entries.append(("years", .whole(random.from(1...2))))
    }
    return .map(entries)
  }

  private mutating func rates() -> JSONNode? {
    var entries: [(String, JSONNode)] = []
    for code in foreign where random.chance(80) {
      // A rate of a later day than the ICP's does not hold.
      let date = random.chance(85) ? "2020-01-31" : "2030-12-31"
      let rate = random.pick(["0.92", "1.0875", "0.5", "2", "0.0061"])
      entries.append(
        (code, .map([("rate", .text(rate)), ("date", .text(date)), ("source", .text("drawn"))])))
    }
    return entries.isEmpty ? nil : .map(entries)
  }

  private mutating func variant(
    _ number: Int, mustHaves: Int, dealBreakers: Int, serviceable: Int
  ) -> JSONNode {
    let name = "variant-\(number)"
    variantNames.append(name)
    var entries: [(String, JSONNode)] = [("name", .text(name))]
    var changes = 0
    if random.chance(60) {
      let id =
        dealBreakers > 0 && random.chance(40)
        ? "deal-\(random.from(1...dealBreakers))" : "must-\(random.from(1...mustHaves))"
      entries.append(("replace", .list([criterion(id: id)])))
      changes += 1
    } else if mustHaves > 1 || dealBreakers > 0 {
      entries.append(("remove", .texts([dealBreakers > 0 ? "deal-1" : "must-2"])))
      changes += 1
    }
    if changes == 0 || random.chance(30) {
      entries.append(("must_have", .list([criterion(id: "added-\(number)")])))
    }
    if random.chance(15) {
      entries.append(("deal_breakers", .list([criterion(id: "barred-\(number)")])))
    }
    if random.chance(20) { entries.append(("segments", segments())) }
    if random.chance(20) {
      entries.append(("serviceable", .list([criterion(id: "served-\(number)")])))
    }
    if random.chance(20) { entries.append(("obtainable", obtainable())) }
    return .map(entries)
  }
}
