/// Leaves out of a title what is not said of its bearer, or not of the present.
enum TitleScope {
  typealias Item = TitleReader.Item

  /// What the title says of its bearer now.
  static func present(_ items: [Item]) -> [Item] {
    withoutOthers(withoutOffices(withoutPast(withoutCompany(items))))
  }

  /// Drops what follows `at`, to the next gap.
  private static func withoutCompany(_ items: [Item]) -> [Item] {
    var kept: [Item] = []
    var isDropping = false
    for item in items {
      if item.mark == .gap { isDropping = false }
      if item.meaning == .at { isDropping = true }
      if !isDropping { kept.append(item) }
    }
    return kept
  }

  /// Drops what `former` is said of: what follows, to the next comma, gap or `now`; where nothing
  /// follows, what stands before it.
  private static func withoutPast(_ items: [Item]) -> [Item] {
    var kept: [Item] = []
    var index = 0
    while index < items.count {
      guard items[index].meaning == .former else {
        kept.append(items[index])
        index += 1
        continue
      }
      let start = index + 1
      index = start
      while index < items.count, !endsPast(items[index]) { index += 1 }
      guard !items[start..<index].contains(where: \.isTelling) else { continue }
      let isNamed = items[start..<index].contains { $0.meaning == .unknown }
      // “CEO (ex Google)” is a CEO; “CEO (retired)” is none.
      if isNamed { continue }
      while let last = kept.last, last.mark != nil { kept.removeLast() }
      while let last = kept.last, last.mark != .gap { kept.removeLast() }
    }
    return kept
  }

  private static func endsPast(_ item: Item) -> Bool {
    item.mark == .comma || item.mark == .gap || item.meaning == .now
  }

  /// Makes the function of a rank that is named for its office: `Office of the CFO`, `CEO Office`.
  private static func withoutOffices(_ items: [Item]) -> [Item] {
    var result: [Item] = []
    var isOffice = false
    for (index, item) in items.enumerated() {
      if item.mark == .gap || item.mark == .comma { isOffice = false }
      if item.meaning == .officeOf {
        isOffice = true
        continue
      }
      let next = items[(index + 1)...].first { $0.meaning != .of }
      let isOwn = next.map { $0.words.count == 1 && offices.contains($0.words[0]) } ?? false
      if isOffice || isOwn, let functions = functions(of: item) {
        result += functions.map { Item(words: item.words, meaning: .function($0)) }
      } else {
        result.append(item)
      }
    }
    return result
  }

  /// What stands behind a rank whose department is meant: `CIO-Bereich`.
  private static let offices: Set<String> = [
    "office", "bereich", "team", "umfeld", "ressort", "org", "organisation", "organization",
  ]

  private static func functions(of item: Item) -> [JobFunction]? {
    switch item.meaning {
    case .rank(let rank, let functions, _):
      functions.isEmpty && rank == .cLevel ? [.generalManagement] : functions
    case .ambiguous: []
    default: nil
    }
  }

  /// Drops whom somebody is an assistant, an adviser or anything else *to*.
  private static func withoutOthers(_ items: [Item]) -> [Item] {
    var kept: [Item] = []
    var isOther = false
    var hasHelper = false
    for (index, item) in items.enumerated() {
      if item.mark == .gap || item.mark == .comma { (isOther, hasHelper) = (false, false) }
      if item.meaning == .helper { hasHelper = true }
      if item.meaning == .to {
        isOther = kept.contains(where: \.isTelling)
      } else if item.meaning == .of, hasHelper || endsInTrade(kept),
        leadsToRank(items[(index + 1)...])
      {
        isOther = true
      }
      if !isOther { kept.append(item) }
    }
    return kept
  }

  /// Whether a trade was named last: “Referent der Geschäftsführung” leads nobody.
  private static func endsInTrade(_ items: [Item]) -> Bool {
    if case .trade = items.last(where: { $0.isTelling || $0.mark != nil })?.meaning {
      true
    } else {
      false
    }
  }

  /// Whether a rank follows before the next mark: whose assistant somebody is.
  private static func leadsToRank(_ items: ArraySlice<Item>) -> Bool {
    for item in items {
      if item.mark != nil { return false }
      switch item.meaning {
      case .rank, .ambiguous, .function(.generalManagement, _): return true
      case .of, .place, .filler, .unknown: continue
      default: return false
      }
    }
    return false
  }
}
