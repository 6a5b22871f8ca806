import Foundation

/// Trimmed, and every run of white space made one blank.
func tidyText(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The form in which texts are compared: tidy, without regard to case.
func foldedText(_ text: String) -> String { tidyText(text).lowercased() }

/// As `foldedText`; hyphen, underscore and blank are the same in a growth stage.
func foldedStage(_ text: String) -> String {
  foldedText(String(text.map { $0 == "-" || $0 == "_" ? " " : $0 }))
}

/// The items of a list: by the mapping's separator, else by semicolon, bar and line end, else by comma.
func listItems(_ text: String, separator: String?) -> [String] {
  let pieces: [String]
  if let separator {
    pieces = text.components(separatedBy: separator)
  } else {
    let strong: (Character) -> Bool = { $0 == ";" || $0 == "|" || $0.isNewline }
    let separates: (Character) -> Bool = text.contains(where: strong) ? strong : { $0 == "," }
    pieces = text.split(whereSeparator: separates).map(String.init)
  }
  return pieces.map(foldedText).filter { !$0.isEmpty }
}

/// A domain in lower case without scheme, `www.`, path and port; empty if nothing is left.
func normalizedDomain(_ text: String) -> String {
  var domain = foldedText(text)
  if let scheme = domain.range(of: "://") { domain = String(domain[scheme.upperBound...]) }
  domain = String(domain.prefix { !"/?#".contains($0) })
  if let colon = domain.firstIndex(of: ":") { domain = String(domain[..<colon]) }
  if domain.hasPrefix("www.") { domain = String(domain.dropFirst(4)) }
  return domain.trimmingCharacters(in: .whitespaces)
}

/// A name by which companies are joined: letters, digits and blanks alone, without legal forms at its end.
func normalizedName(_ text: String) -> String {
  var kept = ""
  for scalar in foldedText(text).decomposedStringWithCanonicalMapping.unicodeScalars {
    let isLetter = scalar.properties.isAlphabetic
    let isNumber = scalar.properties.generalCategory == .decimalNumber
    if isLetter || isNumber || scalar == " " { kept.unicodeScalars.append(scalar) }
  }
  var words = kept.split(separator: " ").map(String.init)
  while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
  return words.joined(separator: " ")
}

private let legalForms: Set<String> = Set(
  """
  inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg ug se sa sas \
  sarl srl spa bv nv ab as aps oy oyj pty pte pvt kk
  """.split(separator: " ").map(String.init))

/// The texts that stand for a missing value, in lower case, unless a mapping replaces them.
let defaultMissing: [String] = [
  "-", "--", "n/a", "#n/a", "null", "none", "nan", "\\n", "unknown", "undisclosed", "not available",
  "na",
]

/// Which texts of a list are no values.
struct MissingTexts {
  private let texts: Set<String>

  init(mapping: [String: Any]?) {
    let rule = mapping?["missing"] as? [String: Any] ?? [:]
    let replaced = rule["replace"].map(scalarTexts)
    let added = rule["add"].map(scalarTexts) ?? []
    texts = Set(((replaced ?? defaultMissing) + added).map { $0.trimmed.lowercased() })
  }

  /// Whether the text is missing in a column that feeds the field (nil: a column by its own name).
  func holds(_ text: String, field: String?) -> Bool {
    let key = text.trimmed.lowercased()
    if key.isEmpty { return true }
    if field == "name" { return false }
    if field == "country" && key == "na" { return false }
    return texts.contains(key)
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
