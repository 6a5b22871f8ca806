internal import Criteria
internal import DelimitedText
internal import Firmographics

/// A mapping file, read and checked: which columns of a list hold which fields.
struct MappingFile {
  let mapping: ColumnMapping
  /// The SHA-256 of the file's bytes.
  let sha256: String

  /// Reads a mapping file.
  ///
  /// - Throws: every problem that was found, in the order of their places.
  static func load(path: String) throws(ProblemList) -> MappingFile {
    let file = try FileBytes(path: path)
    let problems = Problems()
    let document = try YAMLDocument(file.bytes, file: path, problems: problems)
    guard let root = document.root else {
      throw ProblemList([
        Problem(.data, at: Place(path), "is empty", fix: "write a mapping, or leave --map out")
      ])
    }
    let mapping = MappingReader(problems: problems).mapping(root, file: path)
    try problems.throwIfAny()
    return MappingFile(mapping: mapping, sha256: file.sha256)
  }
}

/// The keys that a mapping file knows, level by level.
enum MappingKeys {
  static let mapping = ["source", "dialect", "missing", "key", "columns", "only"]
  static let source = ["name", "retrieved", "licence"]
  static let dialect = [
    "delimiter", "quote", "encoding", "decimal", "header", "skip", "compression",
  ]
  static let missing = ["add", "replace"]
  static let column = ["from", "value", "unit", "currency", "separator", "decimal"]
}

/// Reads the parts of a mapping file, columns apart.
struct MappingReader {
  let problems: Problems

  /// The mapping that a file describes.
  ///
  /// - Parameters:
  ///   - root: the file's content.
  ///   - file: its path.
  ///   - other: takes a column that is no company's; false where it is none of those it knows.
  /// - Returns: the mapping, without what has problems.
  func mapping(
    _ root: YAMLNode, file: String, other: ((String, YAMLNode) -> Bool)? = nil
  ) -> ColumnMapping {
    var mapping = ColumnMapping()
    mapping.file = file
    guard let map = YAMLMap(root, known: MappingKeys.mapping, what: "a mapping", in: problems)
    else { return mapping }
    if let source = map["source"].flatMap(source) { mapping.source = source }
    if let node = map["dialect"] { readDialect(node, into: &mapping) }
    if let missing = map["missing"].flatMap(missing) { mapping.missing = missing }
    mapping.key = map["key"].flatMap(key)
    mapping.isComplete = map["only"].flatMap { $0.flag("“only”", in: problems) } ?? false
    let reader = ColumnReader(problems: problems)
    if let node = map["columns"],
      let columns = YAMLMap(node, known: nil, what: "“columns”", in: problems)
    {
      for key in columns.keys {
        guard let node = columns[key], other?(key, node) != true,
          let field = reader.field(key, at: columns.keyPlace(key))
        else { continue }
        if mapping.columns[field] != nil {
          problems.add(
            columns.keyPlace(key), "the field “\(field.name)” is there twice",
            fix: "leave one of them")
        }
        mapping.columns[field] = reader.column(node, of: field)
      }
    }
    if mapping.isComplete, map["columns"] == nil {
      problems.add(
        map.keyPlace("only"), "“only: true” without columns leaves nothing to read",
        fix: "name the fields under “columns”")
    }
    return mapping
  }

  private func source(_ node: YAMLNode) -> ColumnMapping.Source? {
    guard let map = YAMLMap(node, known: MappingKeys.source, what: "“source”", in: problems)
    else { return nil }
    func text(_ key: String) -> String? {
      map[key].flatMap { $0.text("“\(key)”", in: problems) }
    }
    return .init(name: text("name"), retrieved: text("retrieved"), licence: text("licence"))
  }

  // MARK: - Dialect

  private func readDialect(_ node: YAMLNode, into mapping: inout ColumnMapping) {
    guard let map = YAMLMap(node, known: MappingKeys.dialect, what: "“dialect”", in: problems)
    else { return }
    mapping.dialect.delimiter = map["delimiter"].flatMap(delimiter)
    if let quote = map["quote"] { mapping.dialect.quote = self.quote(quote) }
    if let encoding = map["encoding"]?.text("“encoding”", in: problems), encoding != "auto" {
      mapping.dialect.encoding = encoding
    }
    mapping.decimalSign = map["decimal"].flatMap { Self.decimalSign($0, in: problems) }
    if let header = map["header"], header.text != "auto" {
      mapping.dialect.hasHeader = header.flag("“header”", in: problems)
    }
    if let skip = map["skip"], skip.text != "auto" {
      mapping.dialect.linesAbove = linesAbove(skip)
    }
    if let compression = map["compression"], compression.text != "auto" {
      mapping.dialect.compression = self.compression(compression)
    }
  }

  /// The byte that separates fields; nil for `auto`.
  private func delimiter(_ node: YAMLNode) -> UInt8? {
    let text = node.text ?? ""
    switch text.lowercased() {
    case "auto": return nil
    case "tab", "\\t": return UInt8(ascii: "\t")
    case "none": return Dialect.noDelimiter
    default:
      if let byte = Self.byte(text), text != "\"" { return byte }
      problems.add(
        node.place, "“\(text)” is no delimiter",
        fix: "write auto, tab, none, or one character such as \";\"")
      return nil
    }
  }

  /// The byte around fields, `.some(nil)` for `none`, nil for `auto`.
  private func quote(_ node: YAMLNode) -> UInt8?? {
    let text = node.text ?? ""
    switch text.lowercased() {
    case "auto": return nil
    case "none": return .some(nil)
    default:
      if let byte = Self.byte(text), byte > UInt8(ascii: " ") { return byte }
      problems.add(
        node.place, "“\(text)” is no quote", fix: "write auto, none, or one character such as '\"'")
      return nil
    }
  }

  /// The one ASCII byte of a text, other than a line end.
  private static func byte(_ text: String) -> UInt8? {
    guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80,
      byte >= UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    else { return nil }
    return byte
  }

  /// How many lines stand above the header.
  private func linesAbove(_ node: YAMLNode) -> Int? {
    if let number = node.text.flatMap({ Int($0) }), (0...10_000).contains(number) { return number }
    problems.add(
      node.place, "“\(node.text ?? node.kind)” is no number of lines",
      fix: "write auto, or how many lines stand above the header")
    return nil
  }

  /// How the file is packed, `.some(nil)` for one that is not.
  private func compression(_ node: YAMLNode) -> Compression?? {
    if node.text == "none" { return .some(nil) }
    if let compression = node.text.flatMap(Compression.init(rawValue:)) { return compression }
    problems.add(
      node.place, "unknown compression “\(node.text ?? node.kind)”",
      fix: "use one of: auto, none, gzip, zstd")
    return nil
  }

  /// The decimal sign; nil for `auto`.
  static func decimalSign(_ node: YAMLNode, in problems: Problems) -> DecimalSign? {
    switch node.text {
    case "auto": return nil
    case "point", ".": return .point
    case "comma", ",": return .comma
    default:
      problems.add(
        node.place, "unknown decimal sign “\(node.text ?? node.kind)”",
        fix: "use one of: auto, point, comma")
      return nil
    }
  }

  // MARK: - Missing values and identities

  private func missing(_ node: YAMLNode) -> MissingTokens? {
    guard
      let map = YAMLMap(node, known: MappingKeys.missing, what: "“missing”", in: problems)
    else { return nil }
    if map.keys.count > 1 {
      problems.add(
        map.keyPlace("replace"), "“replace” beside “add”", fix: "write all of them under “replace”")
    }
    guard let key = map.keys.first, let node = map[key] else { return nil }
    // The empty text is always missing, so that an empty list replaces all the others by nothing.
    let texts = (node.items ?? [node]).compactMap { node -> String? in
      if let text = node.text { return text }
      problems.add(node.place, "a missing value is one text, not \(node.kind)", fix: "write a text")
      return nil
    }
    return key == "add" ? MissingTokens(adding: texts) : MissingTokens(replacing: texts)
  }

  /// The identities to try in turn, each of one or several fields.
  private func key(_ node: YAMLNode) -> [[FieldReference]]? {
    let nodes = node.items ?? [node]
    if nodes.isEmpty {
      problems.add(
        node.place, "“key” is an empty list",
        fix: "name a field, or ask for “count_by: record” in the ICP")
    }
    return nodes.map { node in
      node.texts("“key”", in: problems).map { ICPFile.reference($0.text) }
    }
  }
}
