/// Web sites of companies' own, by domain or by address.
enum DomainRule: ContentRule {
  static func findings(_ sample: ColumnSample) -> [ContentFinding] {
    let sites = sample.values.compactMap { value in
      site(value.text).map { (site: $0, records: value.records) }
    }
    let count = sites.reduce(0) { $0 + $1.records }
    let own = sites.filter { !SharedHosts.contains($0.site.host) }
    let ownCount = own.reduce(0) { $0 + $1.records }
    // Pages of a network are nobody's own site.
    guard let certainty = sample.certainty(count), ownCount * 2 >= count else { return [] }
    let hosts = Set(own.map(\.site.host)).count
    let homes = own.reduce(0) { $0 + ($1.site.isHome ? $1.records : 0) }
    var reservation = sample.doubt(count)
    if reservation == nil, !sample.holds(ownCount, percent: 90) {
      reservation = "many are pages of networks and directories"
    }
    if reservation == nil, homes * 10 < ownCount * 9 {
      reservation = "many lead to a page inside a site"
    }
    if reservation == nil, hosts * 10 < ownCount * 9 { reservation = "many sites occur repeatedly" }
    // A hundred articles of three newspapers are not worth a word.
    if hosts * 2 < ownCount { return [] }
    return [
      ContentFinding(
        .domain, in: sample.column, certainty, sample.words(count, "web sites"),
        reservation: reservation)
    ]
  }

  static func isValue(_ text: String) -> Bool { site(text) != nil }

  /// The network or directory of which a column holds pages; nil where the sites are others.
  static func platform(of sample: ColumnSample) -> String? {
    var records: [String: Int] = [:]
    for value in sample.values {
      guard let host = site(value.text)?.host, let platform = SharedHosts.platform(of: host)
      else { continue }
      records[platform, default: 0] += value.records
    }
    let most = records.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { $0.value * 2 > sample.known ? $0.key : nil }
  }

  /// A web address: its host, and whether it is that of a site's first page.
  private struct Site {
    var host: String
    var isHome: Bool
  }

  /// `acme.com`, `www.acme.com/`, `https://acme.com/en/`; nil for what is no address of a site, such as
  /// `Node.js`, `logo.png`, `info@acme.com` or `10.0.0.1`.
  private static func site(_ text: String) -> Site? {
    guard text.utf8.count <= 500, !text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    let host = DomainName.normalized(text)
    let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, labels.allSatisfy(isLabel) else { return nil }
    let top = String(decoding: Array(last), as: UTF8.self)
    let isTop = top.hasPrefix("xn--") || top.utf8.count > 1 && top.utf8.allSatisfy(isLetter)
    let hasScheme = text.contains("://")
    guard isTop, hasScheme || !endings.contains(top) else { return nil }
    let rest = hasScheme ? text.split(separator: "://", maxSplits: 1).last ?? "" : text[...]
    let path = rest.split(separator: "/", maxSplits: 1).dropFirst().first ?? ""
    return Site(
      host: host,
      isHome: path.utf8.filter { $0 == UInt8(ascii: "/") }.count < 2
        && path.utf8.count <= 12 && !path.contains("?"))
  }

  private static func isLabel(_ label: Substring.UTF8View.SubSequence) -> Bool {
    !label.isEmpty
      && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Endings of files' names, and of programs' that are written as one.
  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "pdf", "csv", "txt", "xls", "xlsx", "doc", "docx", "ppt",
    "pptx", "zip", "html", "htm", "xml", "json", "js", "ts", "py", "rb", "php", "css", "exe",
  ]
}
