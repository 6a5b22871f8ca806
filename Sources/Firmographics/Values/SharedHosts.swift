/// Hosts under which many companies have a page or a mailbox: none tells which company.
package enum SharedHosts {
  /// Whether a host, in lower case and without `www.`, is one of them or below one.
  package static func contains(_ host: String) -> Bool {
    ending(host, in: platforms) != nil || ending(host, in: mailServices) != nil
  }

  /// The network, directory or shop that a host belongs to: `linkedin.com` for `uk.linkedin.com`; nil for
  /// all others.
  static func platform(of host: String) -> String? { ending(host, in: platforms) }

  private static func ending(_ host: String, in hosts: Set<String>) -> String? {
    var rest = host[...]
    while true {
      if hosts.contains(String(rest)) { return String(rest) }
      guard let point = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: point)...]
    }
  }

  private static let platforms: Set<String> = [
    // Social networks, and where companies keep a page.
    "linkedin.com", "facebook.com", "fb.com", "twitter.com", "x.com", "instagram.com",
    "youtube.com", "youtu.be", "tiktok.com", "pinterest.com", "reddit.com", "xing.com", "vk.com",
    "weibo.com", "vimeo.com", "t.me", "wa.me", "discord.gg", "medium.com", "github.com",
    "gitlab.com", "google.com", "goo.gl", "apple.com", "bit.ly", "linktr.ee", "about.me",
    // Directories of companies, and what is said of them.
    "crunchbase.com", "angel.co", "wellfound.com", "pitchbook.com", "dealroom.co",
    "ycombinator.com", "producthunt.com", "f6s.com", "tracxn.com", "zoominfo.com", "apollo.io",
    "owler.com", "glassdoor.com", "indeed.com", "kununu.com", "bloomberg.com", "inc.com",
    "forbes.com", "wikipedia.org", "wikidata.org", "yelp.com", "trustpilot.com", "g2.com",
    "capterra.com", "dnb.com", "company-information.service.gov.uk", "opencorporates.com",
  ]

  private static let mailServices: Set<String> = [
    "gmail.com", "googlemail.com", "yahoo.com", "hotmail.com", "outlook.com", "live.com",
    "icloud.com", "aol.com", "msn.com", "protonmail.com", "proton.me", "gmx.de", "gmx.net",
    "web.de", "t-online.de", "mail.ru", "yandex.ru", "qq.com", "163.com", "126.com",
    "orange.fr", "free.fr", "wanadoo.fr", "libero.it", "rediffmail.com",
  ]

  // MARK: A quick look

  /// By the number of bytes in the last two words of a host: the first letters, `a` as the lowest bit,
  /// of those that have so many.
  private static let starts: [UInt32] = {
    var starts = [UInt32](repeating: 0, count: 64)
    for host in platforms.union(mailServices) {
      let bytes = Array(host.utf8)
      let start = lastTwoWords(of: bytes.span)
      starts[bytes.count - start] |= bit(bytes[start])
    }
    return starts
  }()

  /// The bit of a letter in either case; all else shares one.
  private static func bit(_ byte: UInt8) -> UInt32 {
    let letter = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
    return (0..<26).contains(letter) ? 1 << UInt32(letter) : 1 << 26
  }

  /// Where `linkedin.com` begins in `uk.linkedin.com`.
  private static func lastTwoWords(of host: Span<UInt8>) -> Int {
    var points = 0
    var start = host.count
    while start > 0 {
      if host[start - 1] == UInt8(ascii: ".") {
        points += 1
        if points == 2 { return start }
      }
      start -= 1
    }
    return 0
  }

  /// False where a host, in either case, is none of them for certain, told without making a text.
  package static func mayContain(_ host: Span<UInt8>) -> Bool {
    let start = lastTwoWords(of: host)
    let count = host.count - start
    return count > 0 && count < starts.count && starts[count] & bit(host[start]) != 0
  }
}
