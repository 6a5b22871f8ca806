internal import Criteria
internal import DelimitedText

/// An ICP before its values are read: what a file says, with all that it extends laid under it.
///
/// Values are read only when the whole is known, since currency, date and regions bear on them.
struct ICPDraft {
  /// A criterion and the name by which it can be replaced.
  struct Criterion {
    var id: String
    var node: YAMLNode
    /// Where the id stands; the criterion's own place where it has none.
    var idPlace: Place
    /// Whether the file gives the id, or it is the field's name.
    var hasID: Bool
  }

  /// What stands behind the settings' keys, lists of criteria apart.
  private(set) var settings: [String: YAMLNode] = [:]
  /// The criteria by the key of their list.
  private(set) var criteria: [String: [Criterion]] = [:]
  /// Where the file or variant begins.
  private(set) var place: Place

  init(place: Place) { self.place = place }

  /// Lays a file's or a variant's words over what it extends.
  ///
  /// Replaced criteria keep their place and removed ones go before those of `must_have`,
  /// `deal_breakers` and `nice_to_have` are added; everything else that is named takes the place of
  /// what was there.
  func overlaid(with map: YAMLMap, isExtension: Bool, in problems: Problems) -> ICPDraft {
    var draft = self
    draft.place = map.place
    let keys = map.keys
    if keys.contains(where: ICPKeys.prices.contains) {
      for price in ICPKeys.prices { draft.settings[price] = nil }
    }
    for key in keys where ICPKeys.settings.contains(key) && !ICPKeys.criteria.contains(key) {
      draft.settings[key] = map[key]
    }
    if isExtension {
      let replaced = draft.replace(map["replace"], in: problems)
      draft.remove(map["remove"], replaced: replaced, in: problems)
      if map["currency"] != nil, map["rates"] == nil, draft.settings["rates"] != nil,
        draft.settings["currency"]?.text != settings["currency"]?.text
      {
        problems.add(
          map.keyPlace("currency"),
          "changes the currency, but keeps the rates of the old one",
          fix: "give “rates” of its own, into the new currency")
      }
    } else {
      for key in ICPKeys.changes where map[key] != nil {
        problems.add(
          map.keyPlace(key), "“\(key)” is for variants, and files that extend another",
          fix: "change the criterion itself")
      }
    }
    for key in ICPKeys.criteria {
      guard let nodes = map[key]?.list("“\(key)”", in: problems) else { continue }
      let added = nodes.map { Self.criterion($0, in: problems) }
      draft.criteria[key] = key == "serviceable" ? added : (draft.criteria[key] ?? []) + added
    }
    draft.checkIDs(in: problems)
    return draft
  }

  /// A list's criteria, in order.
  func criteria(of key: String) -> [Criterion] { criteria[key] ?? [] }

  private var ids: [String] { ICPKeys.criteria.flatMap { criteria(of: $0) }.map(\.id) }

  private static func criterion(_ node: YAMLNode, in problems: Problems) -> Criterion {
    func entry(_ key: String) -> YAMLNode? {
      node.entries?.first { $0.key == key && !$0.value.isNull }?.value
    }
    if let id = entry("id"), let text = id.text("an id", in: problems) {
      return Criterion(id: text, node: node, idPlace: id.place, hasID: true)
    }
    let id = entry("any") != nil ? "any" : (entry("field") ?? entry("column"))?.text ?? ""
    return Criterion(id: id, node: node, idPlace: node.place, hasID: false)
  }

  /// Puts criteria in the place of others with the same id; the ids of those that were found.
  private mutating func replace(_ node: YAMLNode?, in problems: Problems) -> Set<String> {
    var replaced: Set<String> = []
    for item in node?.list("“replace”", in: problems) ?? [] {
      let criterion = Self.criterion(item, in: problems)
      guard item.entries != nil else {
        problems.add(item.place, "a criterion is a mapping, not \(item.kind)", fix: "write {id: …}")
        continue
      }
      guard criterion.hasID || ids.contains(criterion.id) else {
        problems.add(
          item.place, "a criterion that replaces another needs its id",
          fix: "add “id:” with one of: \(ids.joined(separator: ", "))")
        continue
      }
      guard let (key, index) = position(of: criterion.id) else {
        problems.add(
          criterion.idPlace, "no criterion has the id “\(criterion.id)” to be replaced",
          fix: idAdvice(for: criterion.id))
        continue
      }
      if !replaced.insert(criterion.id).inserted {
        problems.add(
          criterion.idPlace, "“\(criterion.id)” is replaced twice", fix: "leave one of them")
      }
      criteria[key]?[index] = criterion
    }
    return replaced
  }

  private mutating func remove(
    _ node: YAMLNode?, replaced: Set<String>, in problems: Problems
  ) {
    guard let node else { return }
    for (id, place) in node.texts("“remove”", in: problems) {
      guard let (key, index) = position(of: id) else {
        problems.add(
          place, "no criterion has the id “\(id)” to be removed", fix: idAdvice(for: id))
        continue
      }
      if replaced.contains(id) {
        problems.add(place, "“\(id)” is both replaced and removed", fix: "leave one of them")
      }
      criteria[key]?.remove(at: index)
    }
  }

  private func position(of id: String) -> (key: String, index: Int)? {
    for key in ICPKeys.criteria {
      if let index = criteria(of: key).firstIndex(where: { $0.id == id }) { return (key, index) }
    }
    return nil
  }

  private func idAdvice(for id: String) -> String {
    ids.isEmpty ? "there are no criteria yet" : NearestWord.advice(for: id, among: ids)
  }

  private func checkIDs(in problems: Problems) {
    var first: [String: Criterion] = [:]
    for criterion in ICPKeys.criteria.flatMap({ criteria(of: $0) }) where !criterion.id.isEmpty {
      guard let other = first[criterion.id] else {
        first[criterion.id] = criterion
        continue
      }
      let line = other.idPlace.line.map { " in line \($0)" } ?? ""
      if criterion.hasID {
        problems.add(
          criterion.idPlace, "the id “\(criterion.id)” is used twice, first\(line)",
          fix: "give each criterion an id of its own; a variant changes one with “replace”")
      } else {
        problems.add(
          criterion.idPlace,
          "a second criterion on “\(criterion.id)”, after that\(line), needs an id",
          fix: "add “id:” with a name of its own")
      }
    }
  }
}
