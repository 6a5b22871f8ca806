internal import Firmographics

/// Takes a job title apart into words, as they are compared.
enum TitleText {
  /// A word of a title, or what parts its words.
  enum Token: Hashable {
    case word(String)
    /// `&`, `+`, `/`.
    case join
    case comma
    /// What parts titles from each other or from what is said beside them: `|`, `;`, brackets, a dash
    /// between blanks.
    case gap
    /// `|`, before it becomes a gap: it may part the letters for genders.
    case bar
  }

  /// The words alone: lower case, without accents, punctuation and endings for both genders.
  static func words(of title: String) -> [String] {
    tokens(of: title).compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The words of a title and what parts them.
  ///
  /// `V.P.` is `vp`, `R&D` is `rd`; `(m/w/d)` and the second ending of `Manager:in`, `Leiter/-in` or
  /// `Directeur·rice` are dropped.
  static func tokens(of title: String) -> [Token] {
    var reader = Reader(Array(Text.unaccented(title)))
    reader.read()
    return withoutGenders(reader.tokens).map { $0 == .bar ? .gap : $0 }
  }

  private struct Reader {
    let letters: [Character]
    var tokens: [Token] = []
    var word = ""
    var position = 0

    init(_ letters: [Character]) { self.letters = letters }

    mutating func read() {
      while position < letters.count {
        let letter = letters[position]
        if letter.isLetter || letter.isNumber {
          word.append(letter)
          position += 1
        } else if isInsideAbbreviation(letter) {
          position += 1
        } else if let length = genderEnding() {
          position += length
        } else {
          endWord()
          addMark(letter)
          position += 1
        }
      }
      endWord()
    }

    private mutating func endWord() {
      if !word.isEmpty { tokens.append(.word(word)) }
      word = ""
    }

    private mutating func addMark(_ letter: Character) {
      switch letter {
      case "&", "+", "/", "＆": tokens.append(.join)
      case ",", "、": tokens.append(.comma)
      case "|": tokens.append(.bar)
      case ";", ":", "(", ")", "[", "]", "{", "}", "•", "·", "~", "\"", "→", "»", "«", "¦":
        tokens.append(.gap)
      case "@":
        tokens.append(.word("@"))
      case "-", "‐", "‑", "–", "—", "−":
        let isBetweenBlanks = at(position - 1) == " " || at(position + 1) == " "
        // “Sales- und Marketingleiter” goes on.
        let isHanging = at(position - 1)?.isLetter == true && letter == "-"
        if isBetweenBlanks && !isHanging || letter == "—" { tokens.append(.gap) }
      case ".":
        if at(position + 1) == " ", word.count > 3 { tokens.append(.gap) }
      default: break
      }
    }

    private func at(_ index: Int) -> Character? {
      letters.indices.contains(index) ? letters[index] : nil
    }

    /// Whether a mark stands inside `V.P.`, `R&D` or `I+D`.
    private func isInsideAbbreviation(_ mark: Character) -> Bool {
      guard let next = at(position + 1), next.isLetter else { return false }
      let isLone = at(position + 2)?.isLetter != true
      guard isLone else { return false }
      switch mark {
      case ".":
        // Every letter before stands alone too.
        var index = position - 1
        while let letter = at(index), letter.isLetter {
          if at(index - 1)?.isLetter == true { return false }
          guard at(index - 1) == "." else { break }
          index -= 2
        }
        return at(position - 1)?.isLetter == true
      case "&", "+": return word.count == 1 || word == "fp"
      default: return false
      }
    }

    /// How long the second ending of a word for both genders is; nil where there is none.
    private func genderEnding() -> Int? {
      guard word.count >= 3, let mark = at(position), let endings = Self.endings[mark] else {
        return nil
      }
      var start = position + 1
      if mark == "/" || mark == "(", at(start) == "-" { start += 1 }
      var end = start
      while let letter = at(end), letter.isLetter { end += 1 }
      guard endings.contains(String(letters[start..<end])) else { return nil }
      if mark == "(" {
        guard at(end) == ")" else { return nil }
        end += 1
      }
      // “chargé·e·s”.
      if at(end) == mark, at(end + 1) == "s", at(end + 2)?.isLetter != true { end += 2 }
      return end - position
    }

    private static let german: Set<String> = ["in", "innen", "frau", "r", "n"]
    private static let french: Set<String> = [
      "e", "es", "fe", "ne", "nes", "rice", "trice", "ice", "euse", "se", "ere", "ve", "le", "te",
    ]
    private static let southern: Set<String> = ["a", "as", "o", "ora", "ra", "trice", "rice"]
    private static let endings: [Character: Set<String>] = [
      ":": german, "*": german, "_": german, "/": german.union(french).union(southern),
      "(": german.union(french).union(southern), "·": french.union(german),
      "•": french, ".": french, "-": ["rice", "trice", "euse", "e"],
      "‧": french, "∙": french,
    ]
  }

  /// Drops `m/w/d`, `f|m|x`, `H/F` and their like.
  private static func withoutGenders(_ tokens: [Token]) -> [Token] {
    var kept: [Token] = []
    var index = 0
    while index < tokens.count {
      var end = index
      var count = 0
      while end < tokens.count, case .word(let word) = tokens[end], genders.contains(word) {
        count += 1
        end += 1
        guard end + 1 < tokens.count, [.join, .comma, .bar].contains(tokens[end]),
          case .word(let next) = tokens[end + 1], genders.contains(next)
        else { break }
        end += 1
      }
      if count >= 2 {
        index = end
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    return kept
  }

  private static let genders: Set<String> = [
    "m", "w", "d", "f", "x", "h", "i", "div", "divers", "gn", "v", "k", "u", "y",
  ]
}
