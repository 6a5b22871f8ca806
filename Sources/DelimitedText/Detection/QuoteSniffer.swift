/// Finds what a list's fields are quoted with.
enum QuoteSniffer {
  /// How many bytes are looked at.
  private static let limit = 256 << 10
  /// So many fields have to say that nothing, or an apostrophe, quotes.
  private static let enough = 3

  /// The quote of a list, from where quotes stand.
  ///
  /// - Double quotes around a field settle it.
  /// - Else apostrophes quote, if fields begin and end with them and hardly one does only one of
  ///   both, as `'s-Hertogenbosch` does, or if each that opens a field has one that closes it on its
  ///   line.
  /// - Else, if fields begin with a double quote and none ends with one, nothing quotes.
  ///
  /// - Parameters:
  ///   - bytes: the list's first bytes, decoded.
  ///   - delimiters: the bytes that may separate fields.
  /// - Returns: the quote; nil where nothing quotes.
  static func sniff(_ bytes: ArraySlice<UInt8>, delimiters: [UInt8]) -> FormTrait<UInt8?> {
    let double = UInt8(ascii: "\"")
    let single = UInt8(ascii: "'")
    let doubles = edges(of: double, bytes.prefix(limit), delimiters)
    if doubles.pairs > 0 { return FormTrait(double, .detected) }
    let singles = edges(of: single, bytes.prefix(limit), delimiters)
    if singles.both >= enough, abs(singles.opening - singles.closing) * 4 <= singles.pairs {
      return FormTrait(single, .detected)
    }
    // Only the fields that hold a delimiter are quoted.
    if singles.spans >= enough, singles.lone == 0 { return FormTrait(single, .detected) }
    if doubles.opening >= enough { return FormTrait(nil, .detected) }
    return FormTrait(double, .usual)
  }

  /// How often a quote stands at the edges of what is between two delimiters.
  fileprivate struct Edges {
    var both = 0
    var opening = 0
    var closing = 0
    /// An opening one, and behind delimiters on the same line a closing one.
    var spans = 0
    /// Opening and closing ones without the other.
    var lone = 0
    /// Fields that are quoted: a delimiter or a line end within one parts its quotes.
    var pairs: Int { both + min(opening, closing) }
  }

  private static func edges(
    of quote: UInt8, _ bytes: ArraySlice<UInt8>, _ delimiters: [UInt8]
  ) -> Edges {
    var edges = Edges()
    guard bytes.contains(quote) else { return edges }
    for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    ) {
      edges.count(of: quote, line, delimiters)
    }
    return edges
  }
}

extension QuoteSniffer.Edges {
  fileprivate mutating func count(of quote: UInt8, _ line: ArraySlice<UInt8>, _ delimiters: [UInt8])
  {
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    var isOpen = false
    for part in line.split(whereSeparator: delimiters.contains) {
      guard let first = part.firstIndex(where: { !blanks.contains($0) }),
        let last = part.lastIndex(where: { !blanks.contains($0) })
      else { continue }
      switch (part[first] == quote, part[last] == quote) {
      case (true, true) where first < last: both += 1
      case (true, false):
        opening += 1
        if isOpen { lone += 1 }
        isOpen = true
      case (false, true):
        closing += 1
        if isOpen { spans += 1 } else { lone += 1 }
        isOpen = false
      default: break
      }
    }
    if isOpen { lone += 1 }
  }
}
