/// Reads job titles by a table of words and a few rules.
///
/// No statistics: a title is cut into roles, of which each has a rank or a trade at its heart; the
/// functions beside that heart are what it is about, and what is said of others (“Assistant **to the
/// CEO**”), of a company (“at Acme”) or of the past (“former CFO”) is left out.
package enum TitleReader {
  /// What a title says.
  package static func read(_ title: String) -> TitleReading { read(items(of: title)) }

  /// What the phrases of a title say.
  static func read(_ phrases: [Item]) -> TitleReading {
    var reading = TitleReading()
    var items = phrases
    reading.isInterim = items.contains { $0.meaning == .interim }
    let hadMeaning = items.contains { $0.isTelling }
    items = TitleScope.present(items)
    if hadMeaning, !items.contains(where: \.isTelling) {
      reading.isFormer = true
      reading.isInterim = false
      return reading
    }
    let parts = split(items)
    let roles = parts.map { TitleRole($0) }
    for (number, role) in roles.enumerated() {
      if let unclear = role.ambiguity {
        let said = role.functions.filter { unclear.functions.contains($0) }
        // The rest of the title may tell: “CPO (Chief Product Officer)”.
        let others = roles.enumerated().filter { $0.offset != number }.flatMap(\.element.functions)
          .filter { unclear.functions.contains($0) }
        var functions = said.isEmpty ? others : said
        if functions.isEmpty, let usual = role.usual {
          functions = [usual]
          reading.assumed[unclear.abbreviation] = .init(role.seniority, functions)
        }
        let new = TitleReading.Role(role.seniority, functions)
        if functions.isEmpty {
          reading.ambiguities.append(unclear)
        } else if !reading.roles.contains(new) {
          reading.roles.append(new)
        }
        continue
      }
      var functions = role.functions
      if functions.isEmpty {
        // “Senior Vice President, Chief Information Officer”, “Head of Sales, Member of the Board”.
        let neighbours = [number + 1, number - 1].filter(roles.indices.contains)
        let next = neighbours.map { roles[$0] }.first { !$0.functions.isEmpty && !$0.isTrade }
        let isTop = role.isOfTheWhole
        if let next, role.seniority != .board, !role.isTrade {
          functions = next.functions
        } else if isTop {
          functions = [.generalManagement]
        }
      }
      let new = TitleReading.Role(role.seniority, functions)
      if new.seniority != nil || !functions.isEmpty, !reading.roles.contains(new) {
        reading.roles.append(new)
      }
    }
    // “General Counsel and Secretary” keeps the minutes, and is nobody's assistant.
    if reading.roles.contains(where: { $0.seniority?.leads == true }) {
      reading.roles.removeAll { $0.seniority == .assistant }
    }
    // A function without a rank beside a role says nothing that the role does not.
    if reading.roles.contains(where: { $0.seniority != nil }) {
      reading.roles.removeAll { $0.seniority == nil }
    }
    return reading
  }

  /// A phrase of a title and what it says, or a mark.
  struct Item {
    var words: [String]
    var meaning: TitleMeaning?
    /// `&`, `/`, a comma or a gap; nil for words.
    var mark: TitleText.Token?

    /// Whether it says anything of rank or function.
    var isTelling: Bool {
      switch meaning {
      case .rank, .trade, .function, .ambiguous, .grade, .junior, .chief, .officer, .helper,
        .learner:
        true
      default: false
      }
    }

    /// Whether it ends a chief's title: `officer`, or a trade of one, such as `risk officer` in `Chief Legal
    /// and Risk Officer`.
    var isOfficer: Bool { meaning == .officer || words.last == "officer" }

    /// Whether a role can stand on it.
    var isHead: Bool {
      switch meaning {
      case .rank, .trade, .ambiguous, .helper, .learner, .chief, .officer: true
      default: false
      }
    }
  }

  /// The phrases of a title, the longest that the table knows first.
  static func items(of title: String) -> [Item] {
    let tokens = TitleText.tokens(of: title)
    let table = TitleTable.all
    var items: [Item] = []
    var index = 0
    while index < tokens.count {
      guard case .word(let word) = tokens[index] else {
        items.append(Item(words: [], meaning: nil, mark: tokens[index]))
        index += 1
        continue
      }
      var words: [String] = []
      for token in tokens[index...].prefix(table.longest[word] ?? 1) {
        // “Sales & Marketing Operations” is looked up as it is spoken.
        switch token {
        case .word(let word): words.append(word)
        case .join where !words.isEmpty: words.append("and")
        default: words.append("")
        }
        if words.last == "" {
          words.removeLast()
          break
        }
      }
      var found: (count: Int, meanings: [TitleMeaning])?
      for count in stride(from: words.count, to: 1, by: -1) {
        if let meanings = table.meanings[words.prefix(count).joined(separator: " ")] {
          found = (count, meanings)
          break
        }
      }
      let (count, meanings) = found ?? (1, table.meaning(of: word) ?? [.unknown])
      for (number, meaning) in meanings.enumerated() {
        items.append(Item(words: number == 0 ? Array(words.prefix(count)) : [], meaning: meaning))
      }
      index += count
    }
    return items
  }

  /// Cuts a title into roles: a new one begins where, after a mark or `and`, another rank or trade
  /// follows.
  static func split(_ items: [Item]) -> [[Item]] {
    var segments: [[Item]] = [[]]
    for item in items {
      if item.mark != nil || item.meaning == .and {
        segments.append([item])
      } else {
        segments[segments.count - 1].append(item)
      }
    }
    var roles: [[Item]] = []
    for segment in segments where !segment.isEmpty {
      // “Chief Growth & Revenue Officer” is one.
      let isOpenChief = roles.last.map { last in
        last.contains { $0.meaning == .chief } && !last.contains(where: \.isOfficer)
      }
      let hasHead =
        segment.contains { $0.isHead && !($0.isOfficer && isOpenChief == true) }
        || endsInLead(segment)
      if let last = roles.last,
        !hasHead || !(last.contains(where: \.isHead) || endsInLead(last))
      {
        roles[roles.count - 1] = last + segment
      } else {
        roles.append(segment)
      }
    }
    return roles
  }

  /// Whether `lead` is what somebody is, and not what they do as something else: `Sales Lead`, and not
  /// `Lead Engineer`.
  private static func endsInLead(_ items: [Item]) -> Bool {
    items.last { $0.isTelling }?.meaning == .grade(.lead)
  }
}
