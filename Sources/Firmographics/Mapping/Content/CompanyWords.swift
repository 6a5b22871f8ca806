/// Words by which a text shows that it is the name of a company.
enum CompanyWords {
  /// Whether a name ends in a legal form, as `Müller GmbH & Co. KG` and `Acme, Inc.` do.
  static func hasLegalForm(_ name: String) -> Bool {
    let words = words(of: name)
    guard words.count > 1, let last = words.last else { return false }
    return legalForms.contains(last)
  }

  /// Whether a name has a legal form at its end, or a word that companies are named by.
  static func areIn(_ name: String) -> Bool {
    hasLegalForm(name) || words(of: name).contains { companyWords.contains($0) }
  }

  /// The words in lower case, without the points of abbreviations: `s.p.a.` is `spa`, `a/s` is `as`.
  static func words(of name: String) -> [String] {
    Text.folded(name).split { $0.isWhitespace || $0 == "," || $0 == "&" || $0 == "(" || $0 == ")" }
      .map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
  }

  private static let legalForms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp",
    "lp", "plc", "pc", "pllc", "cic", "gmbh", "mbh", "ag", "kg", "kgaa", "ug", "ohg", "ev", "eg",
    "se",
    "sa", "sas", "sasu", "sarl", "eurl", "srl", "srls", "spa", "snc", "sl", "slu", "slne", "lda",
    "ltda", "eireli", "bv", "nv", "vof", "cv", "ab", "as", "asa", "aps", "is", "oy", "oyj", "pty",
    "pte", "pvt", "bhd", "sdn", "kk", "doo", "dd", "ad", "ood", "eood", "zrt", "kft", "nyrt", "sro",
    "zoo", "uab", "sia", "ou", "oü", "ooo", "pjsc", "jsc", "tbk", "cpa", "pa",
  ]

  private static let companyWords: Set<String> = [
    "group", "gruppe", "groupe", "grupo", "gruppo", "holding", "holdings", "technologies",
    "technology", "tech", "solutions", "systems", "software", "labs", "laboratories", "industries",
    "enterprises", "services", "consulting", "consultants", "consultancy", "partners", "associates",
    "international", "bank", "bancorp", "capital", "ventures", "insurance", "financial", "media",
    "studios", "networks", "communications", "pharmaceuticals", "pharma", "therapeutics",
    "biosciences", "energy", "foods", "logistics", "motors", "airlines", "stores", "brands",
    "entertainment", "interactive", "robotics", "analytics", "electronics", "engineering",
    "manufacturing", "construction", "contractors", "properties", "realty", "trust", "agency",
    "corporation", "company", "inc", "gmbh", "ltd", "llc", "limited",
  ]
}
