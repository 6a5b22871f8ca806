internal import DelimitedText
internal import Yams

/// Reads the text of a YAML or JSON file into nodes with places.
///
/// The one file that knows the YAML parser.
struct YAMLDocument {
  /// The file's one document; nil where it has none.
  let root: YAMLNode?

  /// More nodes than this, aliases followed, are no ICP and no mapping.
  private static let nodeLimit = 200_000

  private struct Spot: Hashable {
    var line: Int
    var column: Int
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: where the bytes are no UTF-8, no sound YAML, or several documents. Duplicate keys and
  ///   keys that are no texts are added to `problems`.
  init(_ bytes: [UInt8], file: String, problems: Problems) throws(ProblemList) {
    // Keys that were changed to get past the parser's own check of duplicates, by their place.
    var renamed: [Spot: String] = [:]
    var text = try Self.decode(bytes, file: file)
    guard let node = try Self.compose(&text, file: file, renamed: &renamed) else {
      root = nil
      return
    }
    var counter = Counter()
    root = Self.node(
      node, at: Place(file, line: 1, column: 1), renamed: renamed, counter: &counter,
      problems: problems)
    if counter.count > Self.nodeLimit {
      throw ProblemList([
        Problem(
          .data, at: Place(file), "has more than \(Self.nodeLimit) values",
          fix: "write fewer aliases (*name)")
      ])
    }
  }

  private struct Counter { var count = 0 }

  private static func decode(_ bytes: [UInt8], file: String) throws(ProblemList) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    var line = 1
    for piece in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil { break }
      line += 1
    }
    throw ProblemList([
      Problem(
        .data, at: Place(file, line: line), "is not UTF-8", fix: "save the file as UTF-8")
    ])
  }

  // MARK: - The parser

  /// The document's tree; nil where there is no document.
  ///
  /// Where a key occurs twice, it is renamed until the parser lets it pass, so that every duplicate
  /// is found, with its place.
  private static func compose(
    _ text: inout String, file: String, renamed: inout [Spot: String]
  ) throws(ProblemList) -> Node? {
    while true {
      do {
        // Values get their types from the keys that they stand under: tags need no resolving, which
        // would look at every scalar with seven regular expressions.
        return try Yams.compose(yaml: text, .basic, .default, .utf8)
      } catch let error as YamlError {
        if case .duplicatedKeysInMapping(let keys, let context) = error, renamed.count < 100,
          rename(keys[0], at: context.mark, in: &text, renamed: &renamed)
        {
          continue
        }
        throw ProblemList([problem(of: error, in: text, file: file)])
      } catch {
        throw ProblemList([Problem(.data, at: Place(file), "can't be read as YAML: \(error)")])
      }
    }
  }

  /// Puts a letter of the private use area in place of a key's first one; false where it has none.
  private static func rename(
    _ key: String, at mark: Mark, in text: inout String, renamed: inout [Spot: String]
  ) -> Bool {
    let spot = Spot(line: mark.line, column: mark.column)
    guard renamed[spot] == nil, let first = key.unicodeScalars.first,
      let letter = Unicode.Scalar(0xE000 + renamed.count),
      var index = offset(of: mark, in: text)
    else { return false }
    if text.unicodeScalars[index] == "\"" || text.unicodeScalars[index] == "'" {
      index = text.unicodeScalars.index(after: index)
    }
    guard index < text.endIndex, text.unicodeScalars[index] == first else { return false }
    text.unicodeScalars.replaceSubrange(index...index, with: [letter])
    renamed[spot] = key
    return true
  }

  private static func offset(of mark: Mark, in text: String) -> String.Index? {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var line = 1
    while line < mark.line {
      guard let end = scalars[index...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else {
        return nil
      }
      index = scalars.index(after: end)
      if scalars[end] == "\r", index < scalars.endIndex, scalars[index] == "\n" {
        index = scalars.index(after: index)
      }
      line += 1
    }
    return scalars.index(index, offsetBy: mark.column - 1, limitedBy: scalars.endIndex)
      .flatMap { $0 < scalars.endIndex ? $0 : nil }
  }

  private static func problem(of error: YamlError, in text: String, file: String) -> Problem {
    func problem(_ what: String, _ mark: Mark, fix: String) -> Problem {
      Problem(.data, at: Place(file, line: mark.line, column: mark.column), what, fix: fix)
    }
    switch error {
    case .scanner(let context, let what, let mark, _), .parser(let context, let what, let mark, _),
      .composer(let context, let what, let mark, _):
      let around = context.map { " \($0.text)" } ?? ""
      return problem(
        "is not sound YAML\(around): \(what)", mark, fix: advice(for: what, at: mark, in: text))
    case .duplicatedKeysInMapping(let keys, let context):
      return problem(
        "the key “\(keys.first ?? "")” is there twice", context.mark, fix: "leave one of them")
    case .reader(let what, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      let line = 1 + before.count { $0 == "\n" || $0 == "\r\n" }
      return Problem(
        .data, at: Place(file, line: line), "can't be read as YAML: \(what)",
        fix: "remove characters that are not printable")
    default:
      return Problem(.data, at: Place(file), "can't be read as YAML: \(error)")
    }
  }

  private static func advice(for what: String, at mark: Mark, in text: String) -> String {
    if let index = offset(of: mark, in: text), text.unicodeScalars[index] == "\t" {
      return "indent with blanks, not with tabs"
    }
    if what.contains("alias") { return "put a text that begins with * or & in quotes" }
    if what.contains("another document") { return "keep one document in the file, without “---”" }
    return "check brackets, quotes and indentation there"
  }

  // MARK: - Nodes

  private static func node(
    _ node: Node, at place: Place, renamed: [Spot: String], counter: inout Counter,
    problems: Problems
  ) -> YAMLNode {
    counter.count += 1
    let here = node.mark.map { Place(place.file, line: $0.line, column: $0.column) } ?? place
    if counter.count > nodeLimit { return YAMLNode(place: here, content: .list([])) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(
        place: here, content: .text(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      let items = sequence.map {
        Self.node($0, at: here, renamed: renamed, counter: &counter, problems: problems)
      }
      return YAMLNode(place: here, content: .list(items))
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping {
        let keyNode = Self.node(
          key, at: here, renamed: renamed, counter: &counter, problems: problems)
        guard let written = keyNode.text else {
          problems.add(keyNode.place, "a key is a text, not \(keyNode.kind)", fix: "write a word")
          continue
        }
        let spot = keyNode.place.line.flatMap { line in
          keyNode.place.column.map { Spot(line: line, column: $0) }
        }
        let name = spot.flatMap { renamed[$0] } ?? written
        if entries.contains(where: { $0.key == name }) {
          problems.add(
            keyNode.place, "the key “\(name)” is there twice", fix: "leave one of them")
          continue
        }
        let value = Self.node(
          value, at: keyNode.place, renamed: renamed, counter: &counter, problems: problems)
        entries.append(.init(key: name, place: keyNode.place, value: value))
      }
      return YAMLNode(place: here, content: .map(entries))
    case .alias:
      return YAMLNode(place: here, content: .text("", isPlain: true))
    }
  }
}
