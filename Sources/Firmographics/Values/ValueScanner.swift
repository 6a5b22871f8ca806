/// The letters of a recorded value in one plain form, with a place in them to read on from.
///
/// Letters are ASCII and lower case; every run of white space is one blank, and none stands at the
/// ends; every dash is `-`, every apostrophe `'`, a full-width form its ASCII one, `≤` is `<=`.
/// A sign of a currency that ASCII lacks is one byte from 128 up, see ``CurrencySign``. It lives on
/// the stack and allocates nothing, as it runs for every number of every record.
struct ValueScanner {
  /// No value that can be understood is longer than this.
  static let capacity = 96

  private var letters = InlineArray<96, UInt8>(repeating: 0)
  private(set) var count = 0
  /// The place of the next letter.
  var position = 0

  /// The plain form of `text`; nil where it holds a letter that no value has, or is too long.
  init?(_ text: String) {
    var owesBlank = false
    var owesInvisible = false
    for scalar in text.unicodeScalars {
      if Text.isBlank(scalar) {
        owesBlank = count > 0
        continue
      }
      if Text.isZeroWidth(scalar) {
        owesInvisible = count > 0
        continue
      }
      // Invisible letters are dirt at the ends; in the middle nobody can tell what they part.
      if owesInvisible { return nil }
      if owesBlank { append(UInt8(ascii: " ")) }
      owesBlank = false
      guard append(scalar), count < Self.capacity else { return nil }
    }
  }

  private mutating func append(_ byte: UInt8) {
    guard count < Self.capacity else { return }
    letters[count] = byte
    count += 1
  }

  /// Adds the plain form of one letter; false if it has none.
  private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A: append(UInt8(scalar.value + 0x20))
    case 0x21...0x7E: append(UInt8(scalar.value))
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: append(UInt8(ascii: "-"))
    case 0x2018, 0x2019, 0x02BC, 0x2032, 0xB4: append(UInt8(ascii: "'"))
    case 0x2248, 0x223C: append(UInt8(ascii: "~"))
    case 0x2264, 0x2A7D: append("<", "=")
    case 0x2265, 0x2A7E: append(">", "=")
    case 0xFF01...0xFF5E:
      guard let ascii = Unicode.Scalar(scalar.value - 0xFEE0) else { return false }
      return append(ascii)
    default:
      guard let plain = CurrencySign.byte(of: scalar) ?? Self.plainLetter(scalar) else {
        return false
      }
      append(plain)
    }
    return true
  }

  private mutating func append(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    append(UInt8(ascii: first))
    append(UInt8(ascii: second))
  }

  /// The ASCII letter under an accent, for the words that values hold: `zł`, `Kč`, `Beschäftigte`.
  private static func plainLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "á", "à", "â", "ã", "ä", "å", "Ä": UInt8(ascii: "a")
    case "ç", "č", "Č": UInt8(ascii: "c")
    case "é", "è", "ê", "É": UInt8(ascii: "e")
    case "í", "ì": UInt8(ascii: "i")
    case "ł", "Ł": UInt8(ascii: "l")
    case "ñ": UInt8(ascii: "n")
    case "ó", "ò", "ô", "õ", "ö", "Ö": UInt8(ascii: "o")
    case "ú", "ù", "ü", "Ü": UInt8(ascii: "u")
    default: nil
    }
  }
}

extension ValueScanner {
  /// Whether everything has been read.
  var isAtEnd: Bool { position >= count }

  /// The letter `distance` places on; 0 past the end, which no text holds.
  func peek(_ distance: Int = 0) -> UInt8 {
    let place = position + distance
    return place < count ? letters[place] : 0
  }

  func isDigit(_ distance: Int = 0) -> Bool {
    let byte = peek(distance)
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  func isLetter(_ distance: Int = 0) -> Bool {
    let byte = peek(distance)
    return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  mutating func skipBlank() {
    if peek() == UInt8(ascii: " ") { position += 1 }
  }

  /// Reads the letter, if it is the next one.
  mutating func take(_ letter: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  /// The whole word that comes next, without reading it; nil where no letter does.
  func peekWord() -> String? {
    guard isLetter() else { return nil }
    var bytes: [UInt8] = []
    while isLetter(bytes.count) { bytes.append(peek(bytes.count)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads the next word if the table has it, and says what it means.
  mutating func takeWord<Meaning>(in table: [String: Meaning]) -> Meaning? {
    guard let word = peekWord(), let meaning = table[word] else { return nil }
    position += word.utf8.count
    return meaning
  }

  /// Reads the first phrase of the list that comes next, and says what it means.
  ///
  /// A phrase that ends in a letter ends where a word does.
  mutating func takePhrase<Meaning>(of phrases: Phrases<Meaning>) -> Meaning? {
    let first = peek()
    guard phrases.mayBegin(with: first) else { return nil }
    for phrase in phrases.list where phrase.letters.first == first && matches(phrase.letters) {
      position += phrase.letters.count
      return phrase.meaning
    }
    return nil
  }

  private func matches(_ phrase: [UInt8]) -> Bool {
    for place in phrase.indices where peek(place) != phrase[place] { return false }
    guard let last = phrase.last, last >= UInt8(ascii: "a"), last <= UInt8(ascii: "z") else {
      return true
    }
    return !isLetter(phrase.count)
  }
}

/// Words, in the plain form of ``ValueScanner``, and what they mean together.
struct Phrases<Meaning: Sendable>: Sendable {
  fileprivate let list: [(letters: [UInt8], meaning: Meaning)]
  private let firstLetters: UInt128

  init(_ texts: [(String, Meaning)]) {
    list = texts.map { (Array($0.utf8), $1) }
    firstLetters = list.reduce(0) { $0 | 1 << UInt128($1.letters.first ?? 0) }
  }

  /// Texts of one meaning.
  init(_ texts: [String], _ meaning: Meaning) {
    self.init(texts.map { ($0, meaning) })
  }

  fileprivate func mayBegin(with letter: UInt8) -> Bool {
    letter < 128 && firstLetters >> UInt128(letter) & 1 == 1
  }
}
