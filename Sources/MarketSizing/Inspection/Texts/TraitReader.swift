internal import DelimitedText
internal import Firmographics

/// Tells what is odd about the texts of one column.
struct TraitReader {
  private let reader: CellReader
  private let form: Form
  private let latestYear: Int
  /// Whether the column is taken for a field, or only read as text.
  private let isField: Bool

  /// - Parameters:
  ///   - form: what the column's texts are read as; nil where no field is read from it.
  ///   - binding: how; nil where no field is.
  ///   - missing: what stands for a missing value.
  ///   - latestYear: a year after it is still to come.
  init(form: Form?, binding: ColumnBinding?, missing: MissingTokens, latestYear: Int) {
    isField = form != nil
    self.form = form ?? .text
    self.latestYear = latestYear
    reader = CellReader(
      form: self.form, binding: binding ?? ColumnBinding(origin: .columnName),
      context: ReadingContext(), missing: missing)
  }

  /// The traits of a text that is not empty and has no blanks at its ends.
  func traits(_ text: FieldText) -> TextTraits {
    let letters = unsafe PlainText.letters(text)
    var traits: TextTraits = unsafe isMissing(text, letters) ? .missing : []
    if letters != .visible, unsafe letters == .other || holdsControl(text) {
      traits.formUnion(unsafe text.withSpan { Self.letters($0, form) })
    }
    let first = unsafe text.base[0]
    if first == UInt8(ascii: "#") {
      traits.formUnion(unsafe text.withSpan { Self.spreadsheetWord($0) })
    }
    switch form {
    case .domain:
      traits.formUnion(unsafe domainTraits(text))
    case .headcount, .number, .money:
      if unsafe text.withSpan({ Self.isDayOrMonth($0) }) { traits.insert(.spreadsheetDate) }
    case .year:
      if unsafe isToCome(text) { traits.insert(.futureYear) }
    case .text, .code, .stage:
      if unsafe text.withSpan({ Self.isRounded($0) }) { traits.insert(.roundedIdentifier) }
    case .name, .list, .country, .place: break
    }
    return traits
  }

  private func isMissing(_ text: FieldText, _ letters: PlainText.Letters) -> Bool {
    // Something is left of it, which makes it a name; and without blanks a word for a missing value has
    // the length of one.
    if letters != .other, form == .name { return false }
    if letters == .visible, unsafe !text.withSpan({ reader.missing.mayBeWord($0) }) { return false }
    return unsafe text.withSpan { reader.isMissing($0) }
  }

  private func holdsControl(_ text: FieldText) -> Bool {
    for index in unsafe 0..<text.count {
      let byte = unsafe text.base[index]
      if byte < 0x20 { return true }
    }
    return false
  }

  // MARK: Letters

  /// The traits that single bytes give.
  private static func letters(_ text: Span<UInt8>, _ form: Form) -> TextTraits {
    var traits: TextTraits = []
    var lastLine = 0
    for index in 0..<text.count {
      switch text[index] {
      case 0x0A, 0x0D:
        traits.insert(.lineBreak)
        lastLine = index + 1
      case 0x09: break
      case ..<0x20: traits.insert(.controlCharacter)
      case 0xC3 where startsDoubleEncoded(text, index): traits.insert(.doubleEncoded)
      case 0xC2 where startsDoubleBlank(text, index): traits.insert(.doubleEncoded)
      case 0xEF where at(text, index + 1) == 0xBF && at(text, index + 2) == 0xBD:
        traits.insert(.lostLetter)
      default: break
      }
    }
    if (try? UTF8Span(validating: text)) == nil { traits.insert(.notUTF8) }
    if form == .name, traits.contains(.lineBreak),
      isNumber(text.extracting(lastLine..<text.count))
    {
      traits.insert(.ratingInName)
    }
    return traits
  }

  private static func at(_ text: Span<UInt8>, _ index: Int) -> UInt8 {
    index < text.count ? text[index] : 0
  }

  /// Whether “Ã” or “â€” stands at a byte, and what follows is no letter, as where UTF-8 was read as
  /// Windows-1252.
  private static func startsDoubleEncoded(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let after = (at(text, index + 2), at(text, index + 3))
    switch at(text, index + 1) {
    // “Ã” and one of the signs from U+0080 to U+00BF, or of those that Windows-1252 has in place of
    // the first half.
    case 0x83: return after.0 == 0xC2 && (0x80...0xBF).contains(after.1) || isUpperSign(after)
    case 0xA2: return after.0 == 0xE2 && after.1 == 0x82 && at(text, index + 4) == 0xAC
    default: return false
    }
  }

  /// Whether “Â” and one of the signs from U+00A0 to U+00BF stand at a byte.
  private static func startsDoubleBlank(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index >= 2 && text[index - 2] == 0xC3 && text[index - 1] == 0x82
      && (0xA0...0xBF).contains(at(text, index + 1))
  }

  /// Whether two bytes begin one of ‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€.
  private static func isUpperSign(_ pair: (UInt8, UInt8)) -> Bool {
    switch pair {
    case (0xE2, 0x80), (0xE2, 0x82), (0xE2, 0x84), (0xC5, 0x92...0x93), (0xC5, 0xA0...0xA1),
      (0xC5, 0xB8), (0xC5, 0xBD...0xBE), (0xC6, 0x92), (0xCB, 0x86), (0xCB, 0x9C):
      true
    default: false
    }
  }

  /// Whether a text is digits, with points or commas between them, blanks aside.
  private static func isNumber(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "): break
      default: return false
      }
    }
    return digits > 0
  }

  // MARK: What spreadsheets leave

  private static func spreadsheetWord(_ text: Span<UInt8>) -> TextTraits {
    var signs = 0
    while signs < text.count, text[signs] == UInt8(ascii: "#") { signs += 1 }
    if signs == text.count { return signs > 1 ? .cutNumber : [] }
    guard signs == 1, text.count <= 14 else { return [] }
    let word = TextDecoding.decode(text).text
    return errors.contains(word.uppercased()) ? .formulaError : []
  }

  /// Source: ISO/IEC 29500-1, 18.17.3, and what newer spreadsheets add.
  private static let errors: Set<String> = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!",
    "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!",
  ]

  /// Whether a text is `10-Feb` or `Nov-50`.
  private static func isDayOrMonth(_ text: Span<UInt8>) -> Bool {
    guard (5...6).contains(text.count) else { return false }
    var hyphen = 0
    while hyphen < text.count, text[hyphen] != UInt8(ascii: "-") { hyphen += 1 }
    let sides = (hyphen, text.count - hyphen - 1)
    guard sides.0 > 0, sides.1 > 0 else { return false }
    let first = text.extracting(0..<hyphen)
    let last = text.extracting(hyphen + 1..<text.count)
    return isShortNumber(first) && isMonth(last) || isMonth(first) && isShortNumber(last)
  }

  private static func isShortNumber(_ text: Span<UInt8>) -> Bool {
    guard text.count <= 2 else { return false }
    for index in 0..<text.count where !isDigit(text[index]) { return false }
    return true
  }

  private static func isMonth(_ text: Span<UInt8>) -> Bool {
    guard text.count == 3 else { return false }
    let word = TextDecoding.decode(text).text.lowercased()
    return [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].contains(word)
  }

  /// Whether a text is `4.15E+11`.
  private static func isRounded(_ text: Span<UInt8>) -> Bool {
    guard (5...24).contains(text.count), isDigit(text[0]) else { return false }
    let sign = text.count - 3
    guard text[sign] == UInt8(ascii: "+"), isDigit(text[sign + 1]), isDigit(text[sign + 2]),
      text[sign - 1] == UInt8(ascii: "E")
    else { return false }
    for index in 1..<(sign - 1)
    where !isDigit(text[index]) && (index != 1 || text[index] != UInt8(ascii: ".")) {
      return false
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  // MARK: Values

  private func domainTraits(_ text: FieldText) -> TextTraits {
    unsafe text.withSpan { bytes in
      if let host = unsafe reader.plainHost(text),
        !SharedHosts.mayContain(bytes.extracting(host))
      {
        return []
      }
      let text = TextDecoding.decode(bytes).text
      let host = DomainName.normalized(text)
      guard SharedHosts.contains(host) else { return [] }
      // Something behind the host is the page of a company, something before an @ a mailbox.
      let parts = text.split(separator: "/").drop { $0.hasSuffix(":") }
      return parts.count > 1 || text.contains("@") ? .sharedDomain : .networkDomain
    }
  }

  private func isToCome(_ text: FieldText) -> Bool {
    let text = unsafe text.withSpan { TextDecoding.decode($0).text }
    guard case .known(.number(let year)) = reader.read(text).reading else { return false }
    return year.lower > Quantity(latestYear)
  }
}
