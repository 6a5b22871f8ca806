internal import Firmographics

/// Brings the texts behind a condition's key into the form in which a list's values are compared.
enum TextOperand {
  /// The texts, and prefixes of codes, that values are compared with, each once.
  ///
  /// - Throws: every fault: empty texts, unknown countries and parts of the world.
  static func patterns(
    _ texts: [String], for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> TextPatterns {
    var patterns = TextPatterns(texts: [])
    var faults: [OperandFaults.Fault] = []
    for (index, text) in texts.enumerated() {
      do {
        try add(text, at: index, to: &patterns, for: subject, in: context)
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw OperandFaults(faults) }
    return patterns
  }

  private static func add(
    _ text: String, at index: Int, to patterns: inout TextPatterns, for subject: Subject,
    in context: ReadingContext
  ) throws(OperandFaults) {
    let folded = try folded(text, at: index, for: subject, in: context)
    guard case .code = subject.form, folded.hasSuffix("*") else {
      if !patterns.texts.contains(folded) { patterns.texts.append(folded) }
      return
    }
    let prefix = String(folded.dropLast())
    guard !prefix.isEmpty else {
      throw OperandFaults([
        .init(at: index, "“*” fits every code", fix: "ask “known: true” instead")
      ])
    }
    if !patterns.prefixes.contains(prefix) { patterns.prefixes.append(prefix) }
  }

  /// One text in the form of the subject's values.
  static func folded(
    _ text: String, at index: Int, for subject: Subject, in context: ReadingContext
  ) throws(OperandFaults) -> String {
    func fault(_ what: String, fix: String) -> OperandFaults {
      OperandFaults([.init(at: index, what, fix: fix)])
    }
    let squeezed = Text.squeezed(text)
    guard !squeezed.isEmpty else {
      throw fault("an empty text fits nothing", fix: "leave it out, or ask “known: false”")
    }
    switch subject.form {
    case .stage:
      return Text.stageFolded(squeezed)
    case .domain:
      let domain = DomainName.normalized(squeezed)
      guard !domain.isEmpty else {
        throw fault("“\(text)” is no domain", fix: "write it as example.com")
      }
      return domain
    case .code(let classification):
      return Text.folded(IndustryCode.pattern(squeezed, reader: reader(of: classification)))
    case .country:
      guard let country = Country.read(squeezed) else {
        throw fault("unknown country “\(text)”", fix: PlaceNames.countryAdvice(for: squeezed))
      }
      return country.alpha2.lowercased()
    case .place(let level):
      return try place(squeezed, level, at: index, in: context)
    default:
      return Text.folded(squeezed)
    }
  }

  /// A condition that holds if one of the parts is found in one of the subject's texts.
  ///
  /// - Throws: every empty part.
  static func contains(
    _ parts: [String], of subject: Subject, atStart: Bool
  ) throws(OperandFaults) -> Predicate {
    var found: [Predicate] = []
    var faults: [OperandFaults.Fault] = []
    for (index, text) in parts.enumerated() {
      do {
        found.append(
          .contains(subject, try part(text, at: index, of: subject), atStart: atStart))
      } catch { faults += error.faults }
    }
    guard faults.isEmpty else { throw OperandFaults(faults) }
    return found.count == 1 ? found[0] : .or(found)
  }

  /// A part of a text, to be looked for in the subject's values.
  ///
  /// A part is folded as the values are, but not read: a part of a domain is no domain.
  private static func part(
    _ text: String, at index: Int, of subject: Subject
  ) throws(OperandFaults) -> String {
    let part =
      switch subject.form {
      case .stage: Text.stageFolded(text)
      case .code(let classification):
        Text.folded(
          String(IndustryCode.pattern(text + "*", reader: reader(of: classification)).dropLast()))
      default: Text.folded(text)
      }
    guard !part.isEmpty else {
      throw OperandFaults([
        .init(at: index, "an empty text is a part of every text", fix: "ask “known: true” instead")
      ])
    }
    return part
  }

  private static func place(
    _ text: String, _ level: Form.PlaceLevel, at index: Int, in context: ReadingContext
  ) throws(OperandFaults) -> String {
    let folded = Text.folded(text)
    if level == .region, folded == Text.folded(RegionDivision.unknown) {
      throw OperandFaults([
        .init(
          at: index, "no company is known to be in the region “\(RegionDivision.unknown)”",
          fix: "ask “known: false” of the region instead")
      ])
    }
    if level == .region, context.regions == .country, let country = Country.read(text) {
      return Text.folded(country.name)
    }
    guard let known = PlaceNames.known(level, in: context.regions) else { return folded }
    guard known.contains(where: { Text.folded($0) == folded }) else {
      throw OperandFaults([
        .init(
          at: index, "unknown \(Wording.kind(of: .place(level))) “\(text)”",
          fix: NearestWord.advice(for: text, among: known))
      ])
    }
    return folded
  }

  private static func reader(of classification: Form.Classification) -> (String) -> String {
    switch classification {
    case .naics: IndustryCode.naics
    case .sic: IndustryCode.sic
    case .nace: IndustryCode.nace
    }
  }
}

extension Form {
  /// Whether values are texts of which a part says something.
  var isFreeText: Bool { !isNumeric && self != .country }
}
