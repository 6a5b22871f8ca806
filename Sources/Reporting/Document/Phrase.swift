/// Words of a document, in which what came from a list or a file is told from the report's own.
///
/// There is no interpolation of a bare text: whoever writes one has to say whose it is, so that no
/// writer of documents can take a company's name for markup.
struct Phrase: Hashable, ExpressibleByStringInterpolation {
  /// A run of words of one kind.
  enum Part: Hashable {
    /// The report's own words and numbers.
    case own(String)
    /// Text from a list or a file, of any content.
    case given(String)
    /// Text from a list or a file that is to be read letter by letter.
    case code(String)
    case strong(Phrase)
    case emphasis(String)
    /// What is missing, so that nobody reads past it.
    case notice(String)
  }

  private(set) var parts: [Part] = []

  /// The report's own words.
  init(own words: String) { parts = words.isEmpty ? [] : [.own(words)] }
  /// Text from a list or a file; empty where nothing of it can be seen.
  init(given text: String) { parts = SafeText.line(text).isEmpty ? [] : [.given(text)] }
  /// The same, to be read letter by letter.
  init(code text: String) { parts = SafeText.line(text).isEmpty ? [] : [.code(text)] }
  /// Words that stand out.
  init(strong words: Phrase) { parts = words.isEmpty ? [] : [.strong(words)] }

  init(stringLiteral words: String) { self.init(own: words) }
  init(stringInterpolation: Interpolation) { parts = stringInterpolation.phrase.parts }

  /// Whether there is nothing to read.
  var isEmpty: Bool { parts.isEmpty }

  static func + (first: Phrase, second: Phrase) -> Phrase {
    var sum = first
    sum.parts += second.parts
    return sum
  }

  static func += (first: inout Phrase, second: Phrase) { first.parts += second.parts }

  /// A literal with phrases in it.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase(own: "")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ words: String) { phrase += Phrase(own: words) }
    mutating func appendInterpolation(_ words: Phrase) { phrase += words }
    mutating func appendInterpolation(own words: String) { phrase += Phrase(own: words) }
    mutating func appendInterpolation(given text: String) { phrase += Phrase(given: text) }
    mutating func appendInterpolation(code text: String) { phrase += Phrase(code: text) }
    mutating func appendInterpolation(strong words: Phrase) { phrase += Phrase(strong: words) }
    mutating func appendInterpolation(emphasis words: String) {
      phrase.parts.append(.emphasis(words))
    }
    mutating func appendInterpolation(notice words: String) { phrase.parts.append(.notice(words)) }
  }
}

extension [Phrase] {
  /// The phrases one after another.
  func joined(_ separator: String) -> Phrase {
    reduce(into: Phrase(own: "")) { sum, phrase in
      sum += sum.isEmpty ? phrase : Phrase(own: separator) + phrase
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  var listed: Phrase {
    guard let last, count > 1 else { return first ?? "" }
    return Array(dropLast()).joined(", ") + " and " + last
  }
}
