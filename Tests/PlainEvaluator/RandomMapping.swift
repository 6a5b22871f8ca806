extension CaseWriter {
  /// The mapping file of the case; nil if it goes without.
  mutating func mapping() -> JSONNode? {
    guard hasMapping else { return nil }
    var entries: [(String, JSONNode)] = []
    entries.append(("source", .map([("name", .text("drawn"))])))
    entries.append(("dialect", dialect()))
    if let missing = missingRule() { entries.append(("missing", missing)) }
    if let keys = identityKeys() { entries.append(("key", keys)) }
    // Only without a header are all the columns to be named.
    let isOnly = !hasHeader || random.chance(50)
    if isOnly { entries.append(("only", .flag(true))) }
    entries.append(("columns", columnRules(all: isOnly)))
    return .map(entries)
  }

  private mutating func dialect() -> JSONNode {
    var entries: [(String, JSONNode)] = [("delimiter", .text(delimiter))]
    if decimalComma { entries.append(("decimal", .text(","))) }
    if !hasHeader { entries.append(("header", .flag(false))) }
    return .map(entries)
  }

  private mutating func missingRule() -> JSONNode? {
    if random.chance(25) {
      addedMissing = random.some(2, of: ["TBD", "Unknown / Non-Applicable", "-1", "???"])
      return .map([("add", .texts(addedMissing))])
    }
    if random.chance(12) {
      let replaced = random.some(3, of: ["TBD", "n/a", "-", "none", "???", "unknown"])
      replacedMissing = replaced
      return .map([("replace", .texts(replaced))])
    }
    return nil
  }

  private mutating func identityKeys() -> JSONNode? {
    guard random.chance(40) else { return nil }
    let usable: [[String]] = [
      ["domain"], ["name", "country"], ["name"], ["name", "state"], ["name", "city"],
    ].filter { fields in fields.allSatisfy { has($0) } }
    guard !usable.isEmpty else { return nil }
    let keys = random.some(random.from(1...2), of: usable)
    return .list(
      keys.map { key in
        // One field stands for itself, or is a list of one.
        key.count == 1 && random.chance(70) ? .text(key[0]) : .texts(key)
      })
  }

  private mutating func columnRules(all: Bool) -> JSONNode {
    var entries: [(String, JSONNode)] = []
    for (field, _) in fieldKinds {
      if field == "country", let constantCountry {
        entries.append((field, .map([("value", .text(constantCountry))])))
        continue
      }
      let feeding = columns.indices.filter { columns[$0].field == field }
      guard let first = feeding.first else { continue }
      let isFoundAlone = feeding.count == 1 && columns[first].header == field
      let isSeparated = field == "industry" && random.chance(15)
      let isListed = field == "technologies" && random.chance(50)
      let needed = all || !isFoundAlone || isSeparated || isListed || field == "revenue"
      guard needed || random.chance(30) else { continue }
      var rule: [(String, JSONNode)] = []
      let names: [JSONNode] = feeding.map { index in
        if !hasHeader && random.chance(50) { return .whole(index + 1) }
        return .text(spelledHeader(columns[index].header))
      }
      rule.append(("from", names.count == 1 ? names[0] : .list(names)))
      if columns[first].form == .thousands {
        rule.append(("unit", .whole(1000)))
        if random.chance(60) { rule.append(("currency", .text(anyCurrency()))) }
      } else if columns[first].form == .money && random.chance(30) {
        rule.append(("currency", .text(anyCurrency())))
      }
      if isSeparated {
        industrySeparator = "/"
        rule.append(("separator", .text("/")))
      }
      if isListed {
        let separator = random.pick([";", ",", "/", "|"])
        technologySeparator = separator
        rule.append(("separator", .text(separator)))
      }
      entries.append((field, .map(rule)))
    }
    return .map(entries)
  }

  /// A column's name, perhaps in another case and with blanks around it.
  mutating func spelledHeader(_ header: String) -> String {
    switch random.below(6) {
    case 0: header.uppercased()
    case 1: header.lowercased()
    case 2: " \(header) "
    default: header
    }
  }

  /// The ICP's currency, or one of two others.
  mutating func anyCurrency() -> String {
    random.chance(50) ? currency : random.pick(foreign)
  }
}
