/// The identity of a company by its domain.
package enum DomainName {
  /// The host that a domain, an address of a page or of a mailbox names; empty if nothing is left.
  ///
  /// Lower case, without scheme, user, `www.`, port, path, query, fragment and final full stop:
  /// `https://user@www.Example.com:80/a?b#c` is `example.com`. A `www.` stays where only one word
  /// would be left (`www.com`). A text with a blank inside is no domain.
  package static func normalized(_ text: String) -> String {
    let trimmed = Text.squeezed(text)
    let isASCII = trimmed.utf8.allSatisfy { $0 < 0x80 }
    let lower = isASCII ? trimmed.lowercased() : Text.folded(withoutZeroWidth(trimmed))
    var host = Substring(lower).utf8
    dropScheme(&host)
    if let end = host.firstIndex(where: endsHost) { host = host[..<end] }
    if let user = host.lastIndex(of: UInt8(ascii: "@")) { host = host[host.index(after: user)...] }
    if let port = host.firstIndex(of: UInt8(ascii: ":")) { host = host[..<port] }
    while host.last == UInt8(ascii: ".") { host.removeLast() }
    while host.first == UInt8(ascii: ".") { host.removeFirst() }
    let www = "www.".utf8
    if host.starts(with: www), host.dropFirst(www.count).contains(UInt8(ascii: ".")) {
      host = host.dropFirst(www.count)
      while host.first == UInt8(ascii: ".") { host.removeFirst() }
    }
    guard host.contains(where: isWord), !host.contains(UInt8(ascii: " ")) else { return "" }
    return String(Substring(host))
  }

  /// Drops `https://`, `ftp://`, `//`, and the common slips `http:/`, `https//`, `http://https://`.
  private static func dropScheme(_ host: inout Substring.UTF8View) {
    while true {
      host = host.drop(while: isMark)
      let scheme = host.prefix(while: isSchemeLetter)
      let rest = host[scheme.endIndex...]
      let isWeb = scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8)
      guard rest.starts(with: "://".utf8) || isWeb && rest.first.map(isMark) == true else { return }
      host = rest
    }
  }

  private static func withoutZeroWidth(_ text: String) -> String {
    var seen = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !Text.isZeroWidth(scalar) { seen.append(scalar) }
    return String(seen)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isSchemeLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
