internal import DelimitedText

/// Reads the text of a YAML or JSON file into nodes with places.
struct YAMLDocument {
  /// The file's one document; nil where it has none.
  let root: YAMLNode?

  /// More nodes than this, aliases followed, are no ICP and no mapping.
  fileprivate static let nodeLimit = 200_000
  /// Lists and mappings deeper than this are none either.
  fileprivate static let depthLimit = 200

  /// Reads a file's bytes.
  ///
  /// - Throws: where the bytes are no UTF-8, no sound YAML, or several documents. Duplicate keys and
  ///   keys that are no texts are added to `problems`.
  init(_ bytes: [UInt8], file: String, problems: Problems) throws(ProblemList) {
    let text = try Self.decode(bytes, file: file)
    var composer = Composer(text, file: file)
    do {
      root = try composer.document()
    } catch {
      throw ProblemList([Self.problem(of: error, in: text, file: file)])
    }
    for problem in composer.problems { problems.add(problem) }
    if composer.count > Self.nodeLimit {
      throw ProblemList([
        Problem(
          .data, at: Place(file), "has more than \(Self.nodeLimit) values",
          fix: "write fewer aliases (*name)")
      ])
    }
  }

  private static func decode(
    _ bytes: [UInt8], file: String
  ) throws(ProblemList) -> ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if String(validating: body, as: UTF8.self) != nil { return body }
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

  private static func problem(
    of fault: YAMLEvents.Fault, in text: ArraySlice<UInt8>, file: String
  ) -> Problem {
    guard let mark = fault.mark else {
      let line = 1 + text.prefix(fault.byte).count { $0 == UInt8(ascii: "\n") }
      return Problem(
        .data, at: Place(file, line: line), "can't be read as YAML: \(fault.what)",
        fix: "remove characters that are not printable")
    }
    let around = fault.context.map { " \($0)" } ?? ""
    return Problem(
      .data, at: Place(file, line: mark.line, column: mark.column),
      "is not sound YAML\(around): \(fault.what)", fix: advice(for: fault.what, at: mark, in: text))
  }

  private static func advice(
    for what: String, at mark: YAMLEvents.Mark, in text: ArraySlice<UInt8>
  ) -> String {
    let rest = String(decoding: text, as: UTF8.self).unicodeScalars.dropFirst(mark.letter)
    if rest.first == "\t" { return "indent with blanks, not with tabs" }
    if what.contains("alias") { return "put a text that begins with * or & in quotes" }
    if what.contains("another document") { return "keep one document in the file, without “---”" }
    return "check brackets, quotes and indentation there"
  }
}

/// Makes nodes of what stands in a YAML text.
private struct Composer {
  private typealias Fault = YAMLEvents.Fault

  private let file: String
  private let events: YAMLEvents
  /// What has an anchor, and of how many nodes it is made.
  private var anchored: [String: (node: YAMLNode, count: Int)] = [:]

  /// Keys that are there twice, or no texts.
  private(set) var problems: [Problem] = []
  /// How many nodes there are so far, aliases followed; nothing is made of those beyond the limit.
  private(set) var count = 0
  private var depth = 0

  init(_ text: ArraySlice<UInt8>, file: String) {
    self.file = file
    events = YAMLEvents(text)
  }

  /// The one document; nil where there is none.
  mutating func document() throws(YAMLEvents.Fault) -> YAMLNode? {
    _ = try events.next()
    guard case .start = try events.next().event else { return nil }
    let root = try node(events.next())
    _ = try events.next()
    let (event, mark) = try events.next()
    guard case .end = event else {
      throw Fault(
        context: "expected a single document in the stream", what: "but found another document",
        mark: mark, byte: 0)
    }
    return root
  }

  private mutating func node(
    _ first: (event: YAMLEvents.Event, mark: YAMLEvents.Mark)
  ) throws(YAMLEvents.Fault) -> YAMLNode {
    guard depth < YAMLDocument.depthLimit else {
      throw Fault(what: "nested too deeply", mark: first.mark, byte: 0)
    }
    depth += 1
    defer { depth -= 1 }
    let before = count
    count += 1
    var node = YAMLNode(
      place: Place(file, line: first.mark.line, column: first.mark.column), content: .list([]))
    let anchor: String?
    switch first.event {
    case .alias(let name):
      guard let known = anchored[name] else {
        throw Fault(what: "found undefined alias", mark: first.mark, byte: 0)
      }
      count = min(before + known.count, YAMLDocument.nodeLimit + 1)
      return known.node
    case .text(let text, let isPlain, let name):
      node.content = .text(text, isPlain: isPlain)
      anchor = name
    case .listStart(let name):
      node.content = .list(try items())
      anchor = name
    case .mapStart(let name):
      node.content = .map(try entries())
      anchor = name
    case .start, .end: return node
    }
    if let anchor { anchored[anchor] = (node, count - before) }
    return node
  }

  private mutating func items() throws(YAMLEvents.Fault) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let first = try events.next()
      if case .end = first.event { return items }
      let item = try node(first)
      if count <= YAMLDocument.nodeLimit { items.append(item) }
    }
  }

  private mutating func entries() throws(YAMLEvents.Fault) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var keys: Set<String> = []
    while true {
      let first = try events.next()
      if case .end = first.event { return entries }
      let key = try node(first)
      let value = try node(events.next())
      guard count <= YAMLDocument.nodeLimit else { continue }
      guard let name = key.text else {
        add(key.place, "a key is a text, not \(key.kind)", fix: "write a word")
        continue
      }
      guard keys.insert(name).inserted else {
        add(key.place, "the key “\(name)” is there twice", fix: "leave one of them")
        continue
      }
      entries.append(.init(key: name, place: key.place, value: value))
    }
  }

  private mutating func add(_ place: Place, _ what: String, fix: String) {
    problems.append(Problem(.data, at: place, what, fix: fix))
  }
}
