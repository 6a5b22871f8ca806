internal import Criteria
internal import DelimitedText
internal import Firmographics

/// A part of a YAML file, with its place.
///
/// Scalars are texts: what they mean depends on the key that they stand under.
struct YAMLNode: Sendable {
  /// What the part is.
  enum Content: Sendable {
    /// A scalar as it is written, without its quotes.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case map([Entry])
  }

  /// A key and what stands behind it.
  struct Entry: Sendable {
    var key: String
    var place: Place
    var value: YAMLNode
  }

  var place: Place
  var content: Content

  /// Whether nothing stands there, or a plain `null` or `~`.
  var isNull: Bool {
    guard case .text(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// The scalar's text; nil for lists and mappings.
  var text: String? {
    if case .text(let text, _) = content { text } else { nil }
  }

  /// The list's items; nil for what is no list.
  var items: [YAMLNode]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The mapping's entries; nil for what is no mapping.
  var entries: [Entry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// What the part is called in messages.
  var kind: String {
    switch content {
    case .text: isNull ? "nothing" : "a text"
    case .list: "a list"
    case .map: "a mapping"
    }
  }
}

/// A mapping of which every key is known.
struct YAMLMap {
  let place: Place
  private(set) var entries: [String: YAMLNode.Entry] = [:]
  /// The keys in the order of the file, without those that hold nothing.
  private(set) var keys: [String] = []
  /// Whether there are keys that are not known: what is missing may be what they were meant to be.
  private(set) var hasUnknownKeys = false

  /// The mapping of a node; nil, and a problem, where it is none.
  ///
  /// A key that is not among `known` is a problem, unless it is `tolerated`, because a message of
  /// its own is given elsewhere; without `known`, every key passes. Messages call the mapping `what`.
  init?(
    _ node: YAMLNode, known: [String]?, tolerated: [String] = [], what: String,
    in problems: Problems
  ) {
    place = node.place
    guard let all = node.entries else {
      let form = known.map { " with keys such as \($0.prefix(3).joined(separator: ", "))" } ?? ""
      problems.add(node.place, "\(what) is a mapping, not \(node.kind)", fix: "write it\(form)")
      return nil
    }
    for entry in all {
      guard known?.contains(entry.key) ?? true || tolerated.contains(entry.key) else {
        hasUnknownKeys = true
        let isPartOfNumber = entry.value.isNull && entry.key.allSatisfy(\.isNumber)
        problems.add(
          entry.place, "unknown key “\(entry.key)” in \(what)",
          fix: isPartOfNumber
            ? "put a number that holds a comma in quotes"
            : NearestWord.advice(for: entry.key, among: known ?? []))
        continue
      }
      if entry.value.isNull {
        if known == nil {
          problems.add(
            entry.place, "“\(entry.key)” in \(what) holds nothing",
            fix: "write its value, or leave it out")
        }
        continue
      }
      entries[entry.key] = entry
      keys.append(entry.key)
    }
  }

  /// What stands behind a key; nil where nothing does.
  subscript(key: String) -> YAMLNode? { entries[key]?.value }

  /// Where a key stands.
  func keyPlace(_ key: String) -> Place { entries[key]?.place ?? place }
}

extension YAMLNode {
  /// The scalar's text, white space made one; nil, and a problem, where it is no text or an empty one.
  func text(_ what: String, in problems: Problems) -> String? {
    guard let text else {
      problems.add(place, "\(what) is one text, not \(kind)", fix: "write a single value")
      return nil
    }
    let squeezed = Text.squeezed(text)
    if squeezed.isEmpty {
      problems.add(place, "\(what) is empty", fix: "write it, or leave the key out")
    }
    return squeezed.isEmpty ? nil : squeezed
  }

  /// The texts of a list, or one text alone; problems for what is neither, or empty.
  func texts(_ what: String, in problems: Problems) -> [(text: String, place: Place)] {
    let nodes = items ?? [self]
    if nodes.isEmpty { problems.add(place, "\(what) is an empty list", fix: "name at least one") }
    return nodes.compactMap { node in
      node.text(what, in: problems).map { ($0, node.place) }
    }
  }

  /// The nodes of a list; nil, and a problem, where it is none.
  func list(_ what: String, in problems: Problems) -> [YAMLNode]? {
    if let items { return items }
    problems.add(
      place, "\(what) is a list, not \(kind)", fix: "begin each item with “- ”, or write [ … ]")
    return nil
  }

  /// One of some words; nil, and a problem with the nearest one, where it is none of them.
  func word<Word: RawRepresentable & CaseIterable>(
    _ what: String, as type: Word.Type, in problems: Problems
  ) -> Word? where Word.RawValue == String {
    guard let text = text(what, in: problems) else { return nil }
    if let word = Word(rawValue: text) { return word }
    problems.add(
      place, "unknown \(what) “\(text)”",
      fix: NearestWord.advice(for: text, among: Word.allCases.map(\.rawValue)))
    return nil
  }

  /// `true` or `false`; nil, and a problem, for any other word.
  func flag(_ what: String, in problems: Problems) -> Bool? {
    guard let text = text(what, in: problems) else { return nil }
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default:
      problems.add(place, "\(what) is “\(text)”", fix: "write true or false")
      return nil
    }
  }
}
