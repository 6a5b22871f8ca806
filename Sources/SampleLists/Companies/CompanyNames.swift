/// Names and domains of companies that do not exist, a different one for every record.
///
/// A name is an invented root of three syllables, mostly a word of the trade, and a legal form. The
/// root and the word come from the record's place in a shuffle of 2²⁴ codes: bits 16…23 are the
/// first syllable, 11…15 the middle, 3…10 the last, 0…2 the word. Roots can be taken apart again,
/// so different codes never give the same name. Domains end in `.example`, which nobody can own
/// (RFC 2606).
struct CompanyNames: Sendable {
  private static let firstOnsets = [
    "B", "Br", "C", "Cl", "D", "Dr", "F", "Fl", "G", "Gr", "H", "J", "K", "Kr", "L", "M",
    "N", "P", "Pl", "Pr", "Qu", "R", "S", "Sk", "Sol", "St", "T", "Tr", "V", "W", "Z", "Th",
  ]
  private static let firstRimes = ["or", "el", "an", "al", "en", "il", "av", "er"]
  private static let middles = [
    "", "a", "e", "i", "o", "u", "ia", "io", "ea", "eo", "al", "an", "ar", "as", "el", "en",
    "er", "es", "il", "in", "ir", "is", "ol", "on", "or", "os", "ul", "un", "ur", "us", "am", "em",
  ]
  private static let lastOnsets = [
    "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "th", "br",
  ]
  private static let lastRimes = [
    "a", "ia", "ex", "on", "is", "ent", "ara", "ix", "eon", "ion", "ano", "eta", "ium", "ora",
    "il", "us",
  ]

  private let first: [[UInt8]]
  private let firstLower: [[UInt8]]
  private let middle: [[UInt8]]
  private let last: [[UInt8]]
  /// By trade and language, then position: a blank and the word.
  private let words: [[[UInt8]]]
  /// The same without capitals, accents and blanks.
  private let slugs: [[[UInt8]]]

  init() {
    let starts = Self.firstOnsets.flatMap { onset in Self.firstRimes.map { onset + $0 } }
    first = starts.map { Array($0.utf8) }
    firstLower = starts.map { Array($0.lowercased().utf8) }
    middle = Self.middles.map { Array($0.utf8) }
    last = Self.lastOnsets.flatMap { onset in Self.lastRimes.map { Array((onset + $0).utf8) } }
    let rows = Industry.Kind.allCases.flatMap { kind in
      Country.Language.allCases.map { [""] + NameWords.row(kind, $0) }
    }
    words = rows.map { row in row.map { $0.isEmpty ? [] : Array((" " + $0).utf8) } }
    slugs = rows.map { row in row.map { Array(Self.slug($0).utf8) } }
  }

  /// Appends a company's name without its legal form.
  func appendName(of company: Company, row: Int, to bytes: inout [UInt8]) {
    appendRoot(company.nameCode, first, to: &bytes)
    if company.nameRound > 0 {
      bytes.append(UInt8(ascii: " "))
      bytes.append(decimal: company.nameRound + 1)
    }
    bytes.append(contentsOf: words[row][company.nameCode & 7])
  }

  /// Appends a company's domain, in lower case and without `www.`.
  func appendDomain(of company: Company, row: Int, hyphen: Bool, to bytes: inout [UInt8]) {
    appendRoot(company.nameCode, firstLower, to: &bytes)
    if company.nameRound > 0 { bytes.append(decimal: company.nameRound + 1) }
    let word = slugs[row][company.nameCode & 7]
    if hyphen && !word.isEmpty { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: word)
    bytes.append(contentsOf: Self.ending)
  }

  /// The row of words of a trade in a language.
  static func row(_ kind: Industry.Kind, _ language: Country.Language) -> Int {
    kind.rawValue * Country.Language.allCases.count + language.rawValue
  }

  private static let ending = Array(".example".utf8)

  private func appendRoot(_ code: Int, _ starts: [[UInt8]], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: starts[code >> 16])
    bytes.append(contentsOf: middle[code >> 11 & 31])
    bytes.append(contentsOf: last[code >> 3 & 255])
  }

  /// A word as it stands in a domain: `Gerätebau` as `geraetebau`, `Génie Civil` as `geniecivil`.
  static func slug(_ word: String) -> String {
    var slug = ""
    for character in word.lowercased() {
      switch character {
      case "a"..."z", "0"..."9", "-": slug.append(character)
      case "ä": slug += "ae"
      case "ö", "ø": slug += "oe"
      case "ü": slug += "ue"
      case "ß": slug += "ss"
      case "å", "á", "à", "â": slug += "a"
      case "é", "è", "ê": slug += "e"
      case "í", "î": slug += "i"
      case "ó", "ô": slug += "o"
      case "ú", "û": slug += "u"
      case "ñ": slug += "n"
      default: break
      }
    }
    return slug
  }
}
