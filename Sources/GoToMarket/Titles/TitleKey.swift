internal import Firmographics

/// The form in which job titles are the same title: `VP of Sales`, `Vice President, Sales` and `Sales
/// VP, EMEA` are one.
///
/// The words in no order and once, abbreviations written out, without `of` and its like, parts of the world and
/// what says that it is for the time being. Translations are other titles.
struct TitleKey: Hashable {
  private let words: [String]

  private init(_ items: [TitleReader.Item]) {
    words = Set(items.flatMap(Self.words)).sorted()
  }

  /// Whether nothing is left of the title.
  var isEmpty: Bool { words.isEmpty }

  /// The title as a whole.
  static func whole(_ title: String) -> TitleKey { TitleKey(TitleReader.items(of: title)) }

  /// The title as a whole, and each of the roles that its bearer has now: of `Co-Founder & CEO` these are
  /// three.
  static func all(_ title: String) -> [TitleKey] { all(TitleReader.items(of: title)) }

  /// The same of a title's phrases.
  static func all(_ items: [TitleReader.Item]) -> [TitleKey] {
    let present = TitleScope.present(items)
    var keys = [TitleKey(items)]
    for key in [TitleKey(present)] + TitleReader.split(present).map(TitleKey.init)
    where !key.isEmpty && !keys.contains(key) {
      keys.append(key)
    }
    return keys
  }

  private static func words(_ item: TitleReader.Item) -> [String] {
    switch item.meaning {
    case nil, .of, .and, .place, .interim, .now: return []
    default: break
    }
    let phrase = item.words.joined(separator: " ")
    if let written = longForms[phrase] {
      return written.split(separator: " ").map(String.init)
    }
    return item.words.flatMap { word in
      (longForms[word] ?? masculine(word)).split(separator: " ").map(String.init)
    }
  }

  /// A German title without its feminine ending.
  private static func masculine(_ word: String) -> String {
    guard word.hasSuffix("in"), word.count > 5, TitleTable.all.meaning(of: word) != nil,
      TitleTable.all.meaning(of: String(word.dropLast(2))) != nil
    else { return word }
    return String(word.dropLast(2))
  }

  private static let longForms: [String: String] = [
    "v p": "vice president", "sr": "senior", "snr": "senior", "jr": "junior", "mgr": "manager",
    "mngr": "manager", "dir": "director", "asst": "assistant", "assoc": "associate",
    "mktg": "marketing", "cofounder": "co founder", "vp": "vice president",
    "vice pres": "vice president", "evp": "executive vice president",
    "exec vice president": "executive vice president", "exec vp": "executive vice president",
    "executive vp": "executive vice president", "svp": "senior vice president",
    "sr vice president": "senior vice president", "sr vp": "senior vice president",
    "senior vp": "senior vice president", "rvp": "regional vice president",
    "sr manager": "senior manager", "sr director": "senior director",
    "bd": "business development", "biz dev": "business development",
    "bizdev": "business development", "hr": "human resources", "it": "information technology",
    "rd": "research development", "r d": "research development",
    "research and development": "research development", "revops": "revenue operations",
    "rev ops": "revenue operations", "revenue ops": "revenue operations",
    "sales ops": "sales operations", "salesops": "sales operations",
    "people ops": "people operations", "marketing ops": "marketing operations",
    "gm": "general manager", "md": "managing director", "kam": "key account manager",
    "csm": "customer success manager", "sdr": "sales development representative",
    "bdr": "business development representative", "ae": "account executive",
    "gf": "geschaftsfuhrer", "ceo": "chief executive officer",
    "chief executive": "chief executive officer", "cfo": "chief financial officer",
    "coo": "chief operating officer", "cto": "chief technology officer",
    "cio": "chief information officer", "cmo": "chief marketing officer",
    "cro": "chief revenue officer", "ciso": "chief information security officer",
    "chro": "chief human resources officer", "hrbp": "human resources business partner",
    "hr business partner": "human resources business partner",
    "sales rep": "sales representative", "drh": "directeur ressources humaines",
    "daf": "directeur administratif financier", "pdg": "president directeur general",
    "dsi": "directeur systemes information", "dg": "directeur general",
    "geschaftsfuhrerin": "geschaftsfuhrer", "geschaeftsfuehrer": "geschaftsfuhrer",
  ]
}
