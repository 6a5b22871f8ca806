/// The domains under which many companies have a page or a mailbox: none tells which company.
enum SharedDomains {
  private static let domains: Set<String> = [
    // Social networks, and where companies keep a page.
    "linkedin.com", "facebook.com", "fb.com", "twitter.com", "x.com", "instagram.com",
    "youtube.com", "tiktok.com", "pinterest.com", "reddit.com", "medium.com", "github.com",
    "gitlab.com", "t.me", "discord.gg", "linktr.ee", "vk.com", "xing.com", "weibo.com",
    "bit.ly", "goo.gl", "sites.google.com", "docs.google.com", "play.google.com",
    "apps.apple.com", "itunes.apple.com", "notion.site", "wordpress.com", "blogspot.com",
    "wixsite.com", "about.me",
    // Directories of companies.
    "crunchbase.com", "angel.co", "angellist.com", "wellfound.com", "pitchbook.com",
    "producthunt.com", "ycombinator.com", "glassdoor.com", "dealroom.co", "owler.com",
    "zoominfo.com", "apollo.io", "bloomberg.com", "wikipedia.org", "en.wikipedia.org",
    // Mail services.
    "gmail.com", "googlemail.com", "yahoo.com", "hotmail.com", "outlook.com", "live.com",
    "icloud.com", "aol.com", "msn.com", "protonmail.com", "proton.me", "gmx.de", "gmx.net",
    "web.de", "t-online.de", "mail.ru", "yandex.ru", "qq.com", "163.com", "126.com",
    "orange.fr", "free.fr", "wanadoo.fr", "libero.it", "rediffmail.com",
  ]

  /// The ends of those that have a part for every country: `de.linkedin.com`, `m.facebook.com`.
  private static let networks = [".linkedin.com", ".facebook.com", ".crunchbase.com"]

  /// By the number of bytes: the first letters, `a` as the lowest bit, of the domains with so many.
  private static let starts: [UInt32] = {
    var starts = [UInt32](repeating: 0, count: 64)
    for domain in domains { starts[domain.utf8.count] |= bit(domain.utf8.first ?? 0) }
    return starts
  }()

  /// The bit of a letter in either case; the digits share one.
  private static func bit(_ byte: UInt8) -> UInt32 {
    let letter = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
    return (0..<26).contains(letter) ? 1 << UInt32(letter) : 1 << 26
  }

  /// False where a plain host is none of them for certain.
  static func mayContain(_ host: Span<UInt8>) -> Bool {
    let count = host.count
    guard count > 0, count < starts.count else { return false }
    if starts[count] & bit(host[0]) != 0 { return true }
    // “…din.com”, “…ook.com”, “…ase.com”.
    guard count > 13 else { return false }
    switch (host[count - 7] | 0x20, host[count - 6] | 0x20, host[count - 5] | 0x20) {
    case (UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "n")),
      (UInt8(ascii: "o"), UInt8(ascii: "o"), UInt8(ascii: "k")),
      (UInt8(ascii: "a"), UInt8(ascii: "s"), UInt8(ascii: "e")):
      return true
    default: return false
    }
  }

  /// Whether a host is one of them, or a country's part of a network.
  static func contains(_ host: String) -> Bool {
    domains.contains(host) || networks.contains(where: host.hasSuffix)
  }
}
