/// A role in companies, and how many persons of it each has.
struct PlainPersona {
  let id: String
  /// What it fits, folded; empty for all.
  let fits: [String]
  let low: Fraction
  let base: Fraction
  let high: Fraction

  init(_ value: Any) throws {
    let object = try (value as? [String: Any]).orThrow("a persona")
    id = object["id"].map(scalarText) ?? ""
    fits = object["fits"].map(scalarTexts)?.map(foldedText) ?? []
    let persons = object["per_company"]
    let range = persons as? [String: Any]
    func read(_ key: String) throws -> Fraction {
      let text = (range?[key] ?? persons).map(scalarText) ?? ""
      return try Fraction(decimal: text).orThrow("persons \(text)")
    }
    (low, base, high) = (try read("low"), try read("base"), try read("high"))
  }

  /// Whether the role is found in a company of a segment.
  ///
  /// - Parameters:
  ///   - segment: the company's; one that lacks the value to tell may be of any segment.
  ///   - names: of the ICP's segments.
  ///   - facts: of the company.
  /// - Returns: unknown where a missing value leaves it open.
  func isFound(in segment: String, of names: [String], _ facts: [String: Fact]) -> Truth {
    if fits.isEmpty || fits.contains(foldedText(segment)) { return .yes }
    let others = (names + ["Other"]).map(foldedText)
    let mayBe: Truth =
      segment == "Unclassified" && others.contains(where: fits.contains) ? .unknown : .no
    // A word that no company has as its industry may be a segment's: it makes no difference but
    // where the industry is missing.
    guard fits.contains(where: { !isSegmentName($0) }) else { return mayBe }
    guard case .texts(let industries)? = facts["industry"] else { return max(mayBe, .unknown) }
    return industries.contains(where: fits.contains) ? .yes : mayBe
  }

  /// Random cases name no industry like a segment.
  private func isSegmentName(_ fit: String) -> Bool {
    fit.wholeMatch(of: /s[0-9]|near|other|unclassified|[0-9]+(–[0-9]+|\+)/) != nil
  }
}

extension CaseWriter {
  /// A personas file that the case's prices can be worked out with; nil where none is asked for.
  mutating func personas() -> JSONNode? {
    guard priceKind == .perBuyer else { return nil }
    let nodes = (1...personaCount).map { number -> JSONNode in
      var entries: [(String, JSONNode)] = [
        ("id", .text("p\(number)")), ("titles", .texts(["Title \(number)"])),
      ]
      var fits: [String] = []
      if random.chance(60) {
        let names = (hasDefaultSegments ? ["1–9", "50–249", "1000+"] : []) + segmentNames
        fits += random.some(random.from(1...3), of: names + ["other", "Unclassified"])
      }
      if random.chance(30) { fits += random.some(random.from(1...2), of: industryTexts) }
      if !fits.isEmpty { entries.append(("fits", .texts(fits))) }
      let low = random.from(0...3)
      let base = low + random.from(0...3)
      let node: JSONNode =
        random.chance(30)
        ? .text("\(base).25")
        : .map([
          ("low", .whole(low)), ("base", random.chance(30) ? .text("\(base).5") : .whole(base)),
          ("high", .whole(base + random.from(1...5))),
        ])
      entries.append(("per_company", node))
      return .map(entries)
    }
    return .map([("personas", .list(nodes))])
  }
}
