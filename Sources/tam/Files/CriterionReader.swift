internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Reads criteria: a field, a condition, and what an unknown counts as.
struct CriterionReader {
  /// Where a criterion stands, which decides what it can say.
  enum Position {
    /// In a list of the ICP's.
    case list
    /// In `nice_to_have`, with points.
    case niceToHave
    /// In a segment's `where`.
    case part
    /// In an `any`.
    case alternative

    var keys: [String] {
      switch self {
      case .list: ICPKeys.criterion
      case .niceToHave: ICPKeys.niceToHave
      case .part: ICPKeys.part
      case .alternative: ICPKeys.alternative
      }
    }
  }

  let context: ReadingContext
  let problems: Problems

  /// A criterion, with the id given or its own; nil, and problems, where it can't be understood.
  func criterion(_ node: YAMLNode, at position: Position, id: String? = nil) -> Criterion? {
    reportMisplacedKeys(of: node, at: position)
    guard
      let map = YAMLMap(
        node, known: position.keys, tolerated: misplaced(at: position), what: "a criterion",
        in: problems)
    else { return nil }
    let why = map["why"].flatMap { $0.text("“why”", in: problems) }
    let onUnknown =
      position.keys.contains("on_unknown") ? map["on_unknown"].flatMap(onUnknown) : nil
    let meaning: (predicate: Predicate, words: String, id: String)?
    if let any = map["any"], position != .alternative {
      meaning = anyMeaning(any, map)
    } else {
      meaning = simpleMeaning(map)
    }
    guard let meaning else { return nil }
    let ownID = map["id"]?.text.map(Text.squeezed)
    return Criterion(
      id: id ?? ownID ?? meaning.id, predicate: meaning.predicate,
      onUnknown: onUnknown ?? .possible, words: meaning.words, why: why, place: node.place)
  }

  private func onUnknown(_ node: YAMLNode) -> Criterion.OnUnknown? {
    node.word("on_unknown", as: Criterion.OnUnknown.self, in: problems)
  }

  // MARK: - any

  private func anyMeaning(
    _ node: YAMLNode, _ map: YAMLMap
  ) -> (predicate: Predicate, words: String, id: String)? {
    for key in map.keys where ["field", "column"].contains(key) || ICPKeys.conditions.contains(key)
    {
      problems.add(
        map.keyPlace(key), "“\(key)” beside “any”", fix: "move it into a criterion of the list")
    }
    guard let nodes = node.list("“any”", in: problems) else { return nil }
    if nodes.isEmpty {
      problems.add(node.place, "“any” is an empty list", fix: "write at least one criterion in it")
      return nil
    }
    let parts = nodes.compactMap { criterion($0, at: .alternative) }
    guard parts.count == nodes.count else { return nil }
    return (
      parts.count == 1 ? parts[0].predicate : .or(parts.map(\.predicate)),
      parts.map(\.words).joined(separator: " or "), "any"
    )
  }

  /// Keys that have a meaning elsewhere, so that they get a message of their own.
  private func misplaced(at position: Position) -> [String] {
    ["on_unknown", "any", "points"].filter { !position.keys.contains($0) }
  }

  private func reportMisplacedKeys(of node: YAMLNode, at position: Position) {
    let group = position == .part ? "where" : "any"
    for entry in node.entries ?? [] where misplaced(at: position).contains(entry.key) {
      switch entry.key {
      case "on_unknown":
        problems.add(
          entry.place, "“on_unknown” inside “\(group)”",
          fix: position == .part
            ? "leave it out: a company that lacks the value is Unclassified"
            : "write it beside “any”, for the whole")
      case "any":
        problems.add(
          entry.place, "“any” inside “any”", fix: "list all the criteria in the outer one")
      default:
        problems.add(
          entry.place, "“points” are for “nice_to_have”",
          fix: "leave them out, or move the criterion")
      }
    }
  }

  // MARK: - One field

  private func simpleMeaning(_ map: YAMLMap) -> (predicate: Predicate, words: String, id: String)? {
    let reference = reference(map)
    guard let (condition, key, nodes) = clause(map), let reference else { return nil }
    let subject =
      switch reference {
      case .field(let field): Subject(field)
      case .column: Subject(reference, as: condition.columnForm)
      }
    guard condition.fits(subject.form) else {
      problems.add(
        map.keyPlace(key), "“\(key)” does not fit the field “\(reference)”",
        fix: "use one of: \(Conditions.names(fitting: subject.form).joined(separator: ", "))")
      return nil
    }
    if subject.form == .money, condition.fits(.money), condition.name != "known",
      context.currency == nil
    {
      problems.addMissingCurrency(map.keyPlace(key), "an amount needs a currency")
      return nil
    }
    do throws(OperandFaults) {
      let meaning = try condition.meaning(of: nodes.map(\.text), for: subject, in: context)
      return (meaning.predicate, "\(reference) \(meaning.words)", reference.description)
    } catch {
      for fault in error.faults {
        let place = fault.index.flatMap { nodes.indices.contains($0) ? nodes[$0].place : nil }
        problems.add(place ?? map[key]?.place, fault.what, fix: fault.fix)
      }
      return nil
    }
  }

  private func reference(_ map: YAMLMap) -> FieldReference? {
    if let column = map["column"] {
      if map["field"] != nil {
        problems.add(
          map.keyPlace("column"), "both a field and a column", fix: "leave one of them")
      }
      return column.text("“column”", in: problems).map(FieldReference.column)
    }
    guard let field = map["field"] else {
      if !map.hasUnknownKeys, map["any"] == nil {
        problems.add(
          map.place, "a criterion without a field",
          fix: "add “field:” with a field or a column of the list, or “any:” with criteria")
      }
      return nil
    }
    return field.text("“field”", in: problems).map(ICPFile.reference)
  }

  /// The one condition of a criterion, and the texts behind it.
  private func clause(
    _ map: YAMLMap
  ) -> (condition: any Condition, key: String, nodes: [(text: String, place: Place)])? {
    let keys = map.keys.filter(ICPKeys.conditions.contains)
    guard let key = keys.first, let condition = Conditions.named(key) else {
      if !map.hasUnknownKeys, map["any"] == nil {
        problems.add(
          map.place, "a criterion without a condition",
          fix: "add one of: \(ICPKeys.conditions.joined(separator: ", "))")
      }
      return nil
    }
    if Set(keys) == ["at_least", "at_most"] {
      let nodes = ["at_least", "at_most"].compactMap { key in
        map[key].flatMap { node in node.text("“\(key)”", in: problems).map { ($0, node.place) } }
      }
      return nodes.count == 2 ? (BetweenCondition(), key, nodes) : nil
    }
    for other in keys.dropFirst() {
      problems.add(
        map.keyPlace(other), "a second condition, “\(other)” beside “\(key)”",
        fix: "write two criteria, each with an id")
    }
    guard keys.count == 1, let node = map[key],
      let nodes = operand(node, condition)
    else { return nil }
    return (condition, key, nodes)
  }

  private func operand(
    _ node: YAMLNode, _ condition: any Condition
  ) -> [(text: String, place: Place)]? {
    let what = "“\(condition.name)”"
    switch condition.operand {
    case .one, .flag:
      return node.text(what, in: problems).map { [($0, node.place)] }
    case .pair:
      guard let items = node.items, items.count == 2 else {
        problems.add(
          node.place,
          "\(what) takes two numbers, not \(node.items.map { "\($0.count)" } ?? node.kind)",
          fix: "write the lowest and the highest, as in [50, 1000]")
        return nil
      }
      let texts = node.texts(what, in: problems)
      return texts.count == 2 ? texts : nil
    case .many:
      let texts = node.texts(what, in: problems)
      return texts.isEmpty || texts.count != (node.items?.count ?? 1) ? nil : texts
    }
  }
}
