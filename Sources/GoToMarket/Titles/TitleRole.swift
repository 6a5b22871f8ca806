/// One role of a title: its rank, and the functions that it is of.
struct TitleRole {
  private(set) var seniority: Seniority?
  private(set) var functions: [JobFunction] = []
  /// An abbreviation for several titles.
  private(set) var ambiguity: TitleReading.Ambiguity?
  /// What that is taken for where nothing else tells.
  private(set) var usual: JobFunction?
  /// Whether it stands on a trade and leads nobody.
  private(set) var isTrade = false

  /// Whether it leads, or helps to lead, the company as a whole where it names no function.
  private(set) var isOfTheWhole = false

  /// Reads a role.
  init(_ items: [TitleReader.Item]) {
    let meanings = items.compactMap(\.meaning)
    if let learner = meanings.firstIndex(of: .learner) {
      seniority = .intern
      functions = Self.functions(items, around: learner, kind: .open)
      return
    }
    if let helper = Self.helper(items) {
      seniority = helper
      functions = Self.functions(items, around: 0, kind: .open).filter { $0 != .generalManagement }
      if functions.isEmpty { functions = [.administration] }
      return
    }
    for case .ambiguous(let name, let rank, let candidates, let usual) in meanings {
      ambiguity = .init(name, candidates)
      self.usual = usual
      seniority = rank
      functions = Self.functions(items, around: nil, kind: .open)
      return
    }
    readRank(items, meanings)
  }

  private mutating func readRank(_ items: [TitleReader.Item], _ meanings: [TitleMeaning]) {
    var best: (index: Int, rank: Seniority, own: [JobFunction], kind: TitleMeaning.Kind)?
    for (index, item) in items.enumerated() {
      guard case .rank(let rank, let own, let kind) = item.meaning,
        rank != .partner || !Self.servesFunction(items[..<index])
      else { continue }
      if let best, Self.order(best.rank) <= Self.order(rank) { continue }
      best = (index, rank, own, kind)
    }
    let hasTrade = meanings.contains { if case .trade = $0 { true } else { false } }
    if best == nil, let chief = items.firstIndex(where: { $0.meaning == .chief }) {
      let isOfficer = items.contains(where: \.isOfficer)
      let rank: Seniority = isOfficer || !hasTrade ? .cLevel : .lead
      best = (chief, rank, [], .open)
    }
    guard let best else {
      readTrade(items, meanings, hasTrade: hasTrade)
      return
    }
    seniority = best.rank
    isOfTheWhole = best.rank == .cLevel && items[best.index].meaning != .chief
    if let deputy = items[..<best.index].lastIndex(where: { Self.lowers($0.meaning) }),
      items[(deputy + 1)..<best.index].allSatisfy({ !$0.isHead })
    {
      seniority = best.rank.below
    } else if meanings.contains(.deputy), best.kind == .headFirst,
      items[best.index...].contains(where: { $0.meaning == .deputy })
    {
      // “Directeur commercial adjoint”.
      seniority = best.rank.below
    }
    if meanings.contains(.junior), let rank = seniority, Self.order(rank) >= Self.order(.manager) {
      seniority = .individual
    }
    let isWhole = best.kind == .whole && !Self.namesFunction(items[(best.index + 1)...])
    if best.kind == .complete || isWhole {
      functions = best.own
      return
    }
    functions = Self.functions(items, around: best.index, kind: best.kind)
    if functions.isEmpty { functions = best.own }
  }

  /// Whether what follows a rank is `of` and a function.
  private static func namesFunction(_ items: ArraySlice<TitleReader.Item>) -> Bool {
    guard items.first?.meaning == .of, case .function(_, false) = items.dropFirst().first?.meaning
    else { return false }
    return true
  }

  private mutating func readTrade(
    _ items: [TitleReader.Item], _ meanings: [TitleMeaning], hasTrade: Bool
  ) {
    var grade: Seniority?
    for case .grade(let rank) in meanings
    where grade.map({ Self.order(rank) < Self.order($0) }) ?? true {
      grade = rank
    }
    let isPartner = meanings.contains { if case .rank(.partner, _, _) = $0 { true } else { false } }
    isTrade = hasTrade || isPartner || meanings.contains(.officer)
    functions = Self.functions(items, around: nil, kind: .open)
    if meanings.contains(.junior) {
      seniority = .individual
    } else if let grade {
      seniority = grade
    } else if isTrade || meanings.contains(.deputy) {
      seniority = .individual
    }
  }

  /// Whether a partner is one of a department, as in `People Partner`, and not of a firm.
  private static func servesFunction(_ before: ArraySlice<TitleReader.Item>) -> Bool {
    guard case .function(let function, _) = before.last?.meaning else { return false }
    return ![.finance, .legal, .consulting, .risk].contains(function)
  }

  /// The place of a rank from the top.
  private static func order(_ rank: Seniority) -> Int {
    Seniority.allCases.firstIndex(of: rank) ?? 0
  }

  private static func lowers(_ meaning: TitleMeaning?) -> Bool {
    meaning == .deputy || meaning == .helper
  }

  /// The rank of a role with `assistant` in it; nil where that belongs to a rank which it lowers, as in
  /// `Assistant Director`.
  private static func helper(_ items: [TitleReader.Item]) -> Seniority? {
    guard let helper = items.firstIndex(where: { $0.meaning == .helper }) else { return nil }
    // “Assistant Sales Manager”.
    let rest = items[(helper + 1)...].drop { item in
      if case .function = item.meaning { return true }
      return item.meaning == .filler || item.meaning == .place
    }
    if items[helper].words == ["assistant"] || items[helper].words == ["asst"],
      case .rank(let rank, _, let kind) = rest.first?.meaning, kind == .open, rank != .cLevel
    {
      return nil
    }
    // “President of EA Sports” names a company.
    if ["ea", "pa"].contains(items[helper].words.first),
      items[..<helper].contains(where: { if case .rank = $0.meaning { true } else { false } })
    {
      return nil
    }
    // “Manager of executive assistants” leads them.
    if case .rank = items.first?.meaning, items[helper].words.last?.hasSuffix("s") == true {
      return nil
    }
    return .assistant
  }

  // MARK: Functions

  /// A run of functions without anything between them.
  private struct Group {
    var functions: [(function: JobFunction, isWeak: Bool)] = []
    /// Whether `and`, `/` or a comma joins it to the group before.
    var isJoined = false
    var isAfterHead = false
    var hasTrade = false
    /// Whether only a word that is not known parts it from the group before.
    var followsWord = false
    /// Whether a trade has said what it is about: `account manager engineering` is sales.
    var isSettled = false

    /// Whether it gives way to the group before: `IT application operations` is IT.
    var givesWay: Bool { followsWord && functions.allSatisfy(\.isWeak) }

    /// What the run is about: `marketing data` is data in English, and `marketing produit` marketing.
    func resolved(_ kind: TitleMeaning.Kind) -> JobFunction? {
      let strong = functions.filter { !$0.isWeak }
      let all = strong.isEmpty ? functions : strong
      let isHeadFirst = [.headFirst, .whole].contains(kind) && isAfterHead
      return (isHeadFirst ? all.first : all.last)?.function
    }
  }

  /// The functions of a role: those before its head, or else those after it.
  private static func functions(
    _ items: [TitleReader.Item], around head: Int?, kind: TitleMeaning.Kind
  ) -> [JobFunction] {
    let groups = groups(items, head: head)
    var before = groups.filter { !$0.isAfterHead }
    if head == nil {
      // What the trade stands in, or else what is said first.
      if let trade = groups.firstIndex(where: \.hasTrade) {
        before = Array(groups[...trade])
      } else {
        before = []
      }
    }
    var chain: [Group] = []
    if !before.isEmpty {
      for (place, group) in before.enumerated().reversed() {
        if chain.isEmpty, place > 0, group.givesWay { continue }
        chain.insert(group, at: 0)
        if !group.isJoined { break }
      }
    } else {
      for group in groups {
        if !chain.isEmpty, !group.isJoined { break }
        chain.append(group)
      }
    }
    var functions: [JobFunction] = []
    for group in chain {
      if let function = group.resolved(kind), !functions.contains(function) {
        functions.append(function)
      }
    }
    // “Founder’s Associate, General Management”: the whole gives way to a part.
    if functions.count > 1 { functions.removeAll { $0 == .generalManagement } }
    return functions
  }

  private static func groups(_ items: [TitleReader.Item], head: Int?) -> [Group] {
    var groups: [Group] = []
    var isOpen = false
    var isJoined = false
    var followsWord = false
    for (index, item) in items.enumerated() {
      if item.mark == .join || item.mark == .comma || item.meaning == .and {
        (isOpen, isJoined, followsWord) = (false, true, false)
        continue
      }
      if item.mark == .gap {
        (isOpen, isJoined, followsWord) = (false, false, false)
        continue
      }
      // “Promotor de eventos”.
      if item.meaning == .of, let last = groups.indices.last { groups[last].isSettled = false }
      let found: [(JobFunction, Bool)]
      var isTrade = false
      switch item.meaning {
      case .function(let function, let isWeak): found = [(function, isWeak)]
      case .trade(let functions, let isWeak):
        found = functions.map { ($0, isWeak) }
        isTrade = true
      case .rank(_, let functions, _) where index != head && !functions.isEmpty:
        found = functions.map { ($0, true) }
      case .unknown:
        followsWord = isOpen || followsWord
        isOpen = false
        continue
      default:
        if index == head { (isOpen, isJoined) = (false, false) }
        continue
      }
      let isAfterHead = head.map { index > $0 } ?? false
      let isSettled = head == nil && isTrade && found.contains { !$0.1 }
      if isOpen, let last = groups.last, last.isAfterHead == isAfterHead {
        if !last.isSettled || isTrade { groups[groups.count - 1].functions += found }
        if isTrade { groups[groups.count - 1].hasTrade = true }
        if isSettled { groups[groups.count - 1].isSettled = true }
      } else if !found.isEmpty {
        let group = Group(
          functions: found, isJoined: isJoined, isAfterHead: isAfterHead, hasTrade: isTrade,
          followsWord: followsWord, isSettled: isSettled)
        groups.append(group)
      }
      isOpen = !found.isEmpty || isOpen
      (isJoined, followsWord) = (false, false)
    }
    return groups
  }
}
