internal import Criteria
internal import DelimitedText
internal import Firmographics
internal import MarketSizing

/// An ICP file, read and checked: the base and all its variants, each resolved to a whole profile.
struct ICPFile {
  /// A file that another one extends.
  struct Extended: Hashable, Sendable {
    /// The path as it was opened.
    var name: String
    var sha256: String
  }

  /// The path as given.
  let path: String
  let base: IdealCustomerProfile
  /// In the order of the file.
  let variants: [IdealCustomerProfile]
  /// The base and all variants.
  var profiles: [IdealCustomerProfile] { [base] + variants }
  /// The SHA-256 of the file's bytes.
  let sha256: String
  /// The files that this one extends, the nearest first.
  let files: [Extended]

  /// Reads an ICP file and all that it extends.
  ///
  /// `asOf` takes the place of the file's date, in the base and every variant; `rates` are used
  /// beside the file's. Throws every problem that was found, in the order of their places.
  static func load(
    path: String, asOf: CalendarDate? = nil, rates: [RatesFile.Entry] = []
  ) throws(ProblemList) -> ICPFile {
    let problems = Problems()
    var files: [Extended] = []
    let layers = try layers(path: path, problems: problems, files: &files)
    let reader = ProfileReader(
      problems: problems, overrides: .init(asOf: asOf, rates: rates))
    var draft = ICPDraft(place: Place(path))
    var name: String?
    for (depth, map) in layers.reversed().enumerated() {
      draft = draft.overlaid(with: map, isExtension: depth > 0, in: problems)
      name = map["icp"].flatMap { $0.text("“icp”", in: problems) } ?? name
    }
    guard let top = layers.first else { throw ProblemList(problems.all) }
    if name == nil, layers.allSatisfy({ $0["icp"] == nil && !$0.hasUnknownKeys }) {
      problems.add(top.place, "the ICP has no name", fix: "add “icp:” with a short name")
    }
    let base = reader.profile(draft, name: name ?? "", variant: nil)
    let variants = variants(of: top, over: draft, name: name ?? "", reader)
    // Only a sound file is searched for hidden segments: of others too little is known.
    try problems.throwIfAny()
    for profile in [base] + variants { reportHiddenSegment(of: profile, in: problems) }
    try problems.throwIfAny()
    let own = files.removeFirst()
    return ICPFile(path: path, base: base, variants: variants, sha256: own.sha256, files: files)
  }

  /// The base, or the variant of a name.
  ///
  /// - Throws: a problem of kind `usage`, with the nearest name, where there is no such variant.
  func profile(variant name: String?) throws(Problem) -> IdealCustomerProfile {
    guard let name else { return base }
    if let variant = variants.first(where: { $0.variant == name }) { return variant }
    let names = variants.compactMap(\.variant)
    throw Problem(
      .usage, at: Place(path), "has no variant “\(name)”",
      fix: names.isEmpty
        ? "leave --variant out: the file has none" : NearestWord.advice(for: name, among: names))
  }

  /// What a criterion's or a key's word is about: a field of the catalogue, in any case, or else a
  /// column of the list's own.
  static func reference(_ word: String) -> FieldReference {
    Field(named: word.lowercased()).map(FieldReference.field) ?? .column(word)
  }

  /// The file's mapping and those of the files that it extends, the nearest first.
  private static func layers(
    path: String, problems: Problems, files: inout [Extended]
  ) throws(ProblemList) -> [YAMLMap] {
    var layers: [YAMLMap] = []
    var next: (path: String, place: Place?)? = (path, nil)
    while let (path, place) = next {
      next = nil
      let file: FileBytes
      do throws(ProblemList) {
        file = try FileBytes(path: path)
      } catch {
        guard let place, let problem = error.problems.first else { throw error }
        throw ProblemList([
          Problem(problem.kind, at: place, "“\(path)” \(problem.what)", fix: problem.fix)
        ])
      }
      let digest = file.sha256
      if let place, files.contains(where: { $0.name == path || $0.sha256 == digest }) {
        problems.add(place, "the files extend each other in a circle", fix: "remove this “extends”")
        break
      }
      files.append(Extended(name: path, sha256: digest))
      let document = try YAMLDocument(file.bytes, file: path, problems: problems)
      guard let root = document.root else {
        problems.add(
          Place(path), "is empty", fix: "write an ICP; `tam init` makes one to start from")
        break
      }
      guard let map = topLevel(root, problems) else { break }
      layers.append(map)
      if let extends = map["extends"], let other = extends.text("“extends”", in: problems) {
        next = (FileBytes.path(other, from: path), extends.place)
      }
    }
    return layers
  }

  private static func topLevel(_ root: YAMLNode, _ problems: Problems) -> YAMLMap? {
    YAMLMap(root, known: ICPKeys.profile, what: "an ICP", in: problems)
  }

  private static func variants(
    of map: YAMLMap, over draft: ICPDraft, name: String, _ reader: ProfileReader
  ) -> [IdealCustomerProfile] {
    let problems = reader.problems
    var variants: [IdealCustomerProfile] = []
    for node in map["variants"]?.list("“variants”", in: problems) ?? [] {
      guard let map = YAMLMap(node, known: ICPKeys.variant, what: "a variant", in: problems)
      else { continue }
      let variant = map["name"].flatMap { $0.text("a variant's name", in: problems) }
      if map["name"] == nil, !map.hasUnknownKeys {
        problems.add(node.place, "a variant without a name", fix: "add “name:”")
      }
      if let variant, variants.contains(where: { $0.variant == variant }) {
        problems.add(
          map["name"]?.place, "a second variant “\(variant)”", fix: "give it another name")
      }
      let changed = draft.overlaid(with: map, isExtension: true, in: problems)
      variants.append(reader.profile(changed, name: name, variant: variant ?? ""))
    }
    return variants
  }
}
