internal import Archives

/// Parts with their relations and content types, as files of ISO/IEC 29500-2 hold them.
struct Package {
  /// A part: its path from the root without a leading slash, and its content type.
  private struct Part {
    var path: String
    var type: String
    var bytes: [UInt8]
    var relations: [Relation] = []
  }

  /// What a part is to another.
  private struct Relation {
    var id: String
    var kind: String
    var target: String
  }

  private var parts: [Part] = []
  private var roots: [Relation] = []
  private static let types = "application/vnd.openxmlformats-officedocument."
  private static let packaged = "application/vnd.openxmlformats-package."
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// Adds a part of XML whose type is one of Office's, such as `presentationml.slide`.
  mutating func add(_ path: String, office type: String, _ bytes: [UInt8]) {
    parts.append(Part(path: path, type: "\(Self.types)\(type)+xml", bytes: bytes))
  }

  /// Adds the part with title and author.
  mutating func add(core path: String, _ bytes: [UInt8]) {
    parts.append(Part(path: path, type: "\(Self.packaged)core-properties+xml", bytes: bytes))
    roots.append(
      Relation(
        id: "rId\(roots.count + 1)",
        kind:
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: path))
  }

  /// Adds a part whose type its ending tells: a picture or a workbook.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    parts.append(Part(path: path, type: "", bytes: bytes))
  }

  /// Says what a part that was added is to the whole file, by the last word of the relation's name.
  mutating func relate(root target: String, as kind: String) {
    roots.append(
      Relation(id: "rId\(roots.count + 1)", kind: Self.kinds + kind, target: target))
  }

  /// Says what a part is to the one that was added last, or to another one that was added before.
  ///
  /// - Returns: the relation's name.
  @discardableResult
  mutating func relate(
    _ path: String, to target: String, as kind: String, id: String? = nil
  ) -> String {
    guard let place = parts.lastIndex(where: { $0.path == path }) else { return "" }
    let id = id ?? "rId\(parts[place].relations.count + 1)"
    parts[place].relations.append(Relation(id: id, kind: Self.kinds + kind, target: target))
    return id
  }

  /// The file.
  func bytes() throws(ArchiveError) -> [UInt8] {
    var archive = Archive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", Self.relations(roots, of: ""))
    for part in parts {
      archive.add(part.path, part.bytes)
      if !part.relations.isEmpty {
        var folders = part.path.split(separator: "/")
        let name = folders.popLast() ?? ""
        archive.add(
          (folders + ["_rels", "\(name).rels"]).joined(separator: "/"),
          Self.relations(part.relations, of: part.path))
      }
    }
    return try archive.bytes()
  }

  private var contentTypes: [UInt8] {
    let endings = [
      ("png", "image/png"), ("rels", "\(Self.packaged)relationships+xml"),
      ("xlsx", "\(Self.types)spreadsheetml.sheet"), ("xml", "application/xml"),
    ]
    return XML(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      endings.map { XML("Default", ["Extension": $0, "ContentType": $1]) }
        + parts.filter { !$0.type.isEmpty }.map {
          XML("Override", ["PartName": "/\($0.path)", "ContentType": $0.type])
        }
    ).document
  }

  private static func relations(_ relations: [Relation], of path: String) -> [UInt8] {
    XML(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      relations.map {
        XML(
          "Relationship", ["Id": $0.id, "Type": $0.kind, "Target": way(to: $0.target, from: path)])
      }
    ).document
  }

  /// A part's path as another one names it: `../charts/chart1.xml`.
  private static func way(to target: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast()[...]
    var rest = target.split(separator: "/")[...]
    while let folder = folders.first, folder == rest.first {
      folders.removeFirst()
      rest.removeFirst()
    }
    return (folders.map { _ in ".." } + rest).joined(separator: "/")
  }
}
