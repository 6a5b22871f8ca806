/// A country of ISO 3166-1, or Kosovo, with its place in the United Nations' regions (M49).
package struct Country: Hashable, Sendable, Comparable {
  /// The place in ``all``.
  package let index: UInt8

  private init(at index: Int) {
    self.index = UInt8(index)
  }

  private var entry: Entry { Self.entries[Int(index)] }

  /// Two letters: `DE`.
  package var alpha2: String { entry.alpha2 }
  /// Three letters: `DEU`.
  package var alpha3: String { entry.alpha3 }
  /// Three digits: `276`; empty for Kosovo, which has no number.
  package var numeric: String { entry.numeric }
  /// The English short name for people: `South Korea`, `Czechia`, `United States`.
  package var name: String { entry.name }
  /// M49's region: Africa, Americas, Asia, Europe, Oceania; nil for Antarctica.
  package var continent: String? { entry.region?.continent }
  /// M49's sub-region: `Western Europe`, `Sub-Saharan Africa`; nil for Antarctica.
  package var subregion: String? { entry.region?.subregion }
  /// M49's intermediate region, `Western Africa`; nil where the sub-region has none.
  package var intermediateRegion: String? { entry.region?.intermediate }
  /// The region that a report divides by: the intermediate one, else the sub-region.
  ///
  /// Antarctica, which M49 puts in none, is its own.
  package var region: String { intermediateRegion ?? subregion ?? name }

  /// All of them, in the order of their two letters.
  package static let all = entries.indices.map(Country.init(at:))

  /// In the order of the two letters.
  package static func < (left: Country, right: Country) -> Bool {
    left.index < right.index
  }

  /// The country that a code or a name says; nil if none, or if it can be several.
  ///
  /// Two or three letters, the number, the English short or official name, common other names and
  /// the larger countries' own names, in any case; accents, punctuation and `the` don't count.
  /// Withdrawn codes and names are their one successor (`ROM`, `Zaire`); those with several are
  /// unreadable (`YU`, `Netherlands Antilles`). A part of a country that lists treat as one is the
  /// country (`England`); `Congo` is CG and `Georgia` GE, as in ISO 3166, `Korea` is KR. A name with
  /// a code in parentheses is read if both say the same: `Germany (DE)`.
  package static func read(_ text: String) -> Country? {
    let trimmed = Text.squeezed(text)
    guard trimmed.utf8.count <= CountryNames.longest else { return nil }
    if let country = Country(codeOrName: trimmed) { return country }
    guard trimmed.utf8.last == UInt8(ascii: ")"), let open = trimmed.lastIndex(of: "(") else {
      return nil
    }
    let name = Country(codeOrName: Text.squeezed(String(trimmed[..<open])))
    let inside = trimmed[trimmed.index(after: open)...].dropLast()
    return name == Country(codeOrName: Text.squeezed(String(inside))) ? name : nil
  }

  private init?(codeOrName text: String) {
    guard let index = CountryNames.index(ofCode: text) ?? CountryNames.index(ofName: text) else {
      return nil
    }
    self.init(at: index)
  }
}

extension Country {
  /// A line of the table.
  struct Entry: Sendable {
    let alpha2: String
    let alpha3: String
    let numeric: String
    let region: Region?
    let name: String
    /// The other English names of the standard.
    let others: [String]
  }

  /// A leaf of M49's tree of regions.
  struct Region: Sendable {
    let continent: String
    let subregion: String
    let intermediate: String?

    init(_ continent: String, _ subregion: String, _ intermediate: String? = nil) {
      self.continent = continent
      self.subregion = subregion
      self.intermediate = intermediate
    }
  }

  /// The table's lines, `AF AFG 004 034 Afghanistan|Islamic Republic of Afghanistan`, read once.
  static let entries: [Entry] = table.parts(at: "\n").map { line in
    let columns = line.parts(at: " ", limit: 5)
    let names = (columns.last ?? "").parts(at: "|")
    return Entry(
      alpha2: columns[0], alpha3: columns[1], numeric: columns[2] == "-" ? "" : columns[2],
      region: regions[columns[3]], name: names.first ?? "", others: Array(names.dropFirst()))
  }

  /// M49's codes of the smallest regions that hold countries.
  private static let regions: [String: Region] = [
    "015": Region("Africa", "Northern Africa"),
    "014": Region("Africa", "Sub-Saharan Africa", "Eastern Africa"),
    "017": Region("Africa", "Sub-Saharan Africa", "Middle Africa"),
    "018": Region("Africa", "Sub-Saharan Africa", "Southern Africa"),
    "011": Region("Africa", "Sub-Saharan Africa", "Western Africa"),
    "029": Region("Americas", "Latin America and the Caribbean", "Caribbean"),
    "013": Region("Americas", "Latin America and the Caribbean", "Central America"),
    "005": Region("Americas", "Latin America and the Caribbean", "South America"),
    "021": Region("Americas", "Northern America"),
    "143": Region("Asia", "Central Asia"),
    "030": Region("Asia", "Eastern Asia"),
    "035": Region("Asia", "South-eastern Asia"),
    "034": Region("Asia", "Southern Asia"),
    "145": Region("Asia", "Western Asia"),
    "151": Region("Europe", "Eastern Europe"),
    "154": Region("Europe", "Northern Europe"),
    "039": Region("Europe", "Southern Europe"),
    "155": Region("Europe", "Western Europe"),
    "053": Region("Oceania", "Australia and New Zealand"),
    "054": Region("Oceania", "Melanesia"),
    "057": Region("Oceania", "Micronesia"),
    "061": Region("Oceania", "Polynesia"),
  ]
}

extension String {
  /// The parts between separators of one byte, without the empty ones, and at most as many as said:
  /// the last one then holds the rest.
  ///
  /// Splitting by characters would look for their ends all over the tables at every start.
  func parts(at separator: Unicode.Scalar, limit: Int = .max) -> [String] {
    utf8.split(separator: UInt8(ascii: separator), maxSplits: limit - 1).map {
      String(Substring($0))
    }
  }
}
