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
    // Of the world.
    "gmail.com", "googlemail.com", "yahoo.com", "ymail.com", "rocketmail.com", "hotmail.com",
    "outlook.com", "live.com", "msn.com", "passport.com", "icloud.com", "me.com", "mac.com",
    "aol.com", "aim.com", "protonmail.com", "protonmail.ch", "proton.me", "pm.me", "zoho.com",
    "zohomail.com", "mail.com", "email.com", "gmx.com", "gmx.us", "fastmail.com", "fastmail.fm",
    "hushmail.com", "tutanota.com", "tutanota.de", "tuta.io", "tuta.com", "inbox.com", "hey.com",
    "duck.com", "usa.com",
    // Of countries.
    "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.li", "gmx.info", "gmx.eu", "web.de",
    "t-online.de", "freenet.de", "arcor.de", "online.de", "mail.de", "posteo.de", "posteo.net",
    "mailbox.org", "email.de", "aol.de", "live.de", "hotmail.de", "outlook.de", "yahoo.de",
    "vodafone.de", "kabelmail.de", "netcologne.de", "alice-dsl.de", "1und1.de", "o2mail.de",
    "unitybox.de", "bluewin.ch", "hispeed.ch", "sunrise.ch", "hotmail.ch", "yahoo.ch", "a1.net",
    "aon.at", "chello.at", "hotmail.at", "yahoo.at", "orange.fr", "free.fr", "wanadoo.fr",
    "laposte.net", "sfr.fr", "neuf.fr", "bbox.fr", "numericable.fr", "hotmail.fr", "live.fr",
    "outlook.fr", "yahoo.fr", "club-internet.fr", "libero.it", "virgilio.it", "alice.it", "tin.it",
    "tiscali.it", "hotmail.it", "live.it", "outlook.it", "yahoo.it", "fastwebnet.it", "inwind.it",
    "hotmail.es", "outlook.es", "yahoo.es", "telefonica.net", "terra.es", "sapo.pt", "hotmail.pt",
    "live.nl", "hotmail.nl", "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "hetnet.nl",
    "home.nl", "chello.nl", "casema.nl", "upcmail.nl", "telenet.be", "skynet.be", "proximus.be",
    "hotmail.be", "live.be", "btinternet.com", "hotmail.co.uk", "live.co.uk", "outlook.co.uk",
    "yahoo.co.uk", "googlemail.co.uk", "sky.com", "talktalk.net", "virginmedia.com", "ntlworld.com",
    "blueyonder.co.uk", "eircom.net", "comcast.net", "verizon.net", "att.net", "sbcglobal.net",
    "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "optonline.net", "juno.com",
    "rogers.com", "shaw.ca", "sympatico.ca", "bell.net", "yahoo.ca", "hotmail.ca", "live.ca",
    "telia.com", "telia.se", "hotmail.se", "live.se", "yahoo.se", "comhem.se", "bredband.net",
    "spray.se", "online.no", "hotmail.no", "live.no", "yahoo.no", "hotmail.dk", "live.dk",
    "yahoo.dk", "mail.dk", "stofanet.dk", "jubii.dk", "hotmail.fi", "luukku.com", "elisanet.fi",
    "wp.pl", "o2.pl", "onet.pl", "interia.pl", "gazeta.pl", "op.pl", "tlen.pl", "seznam.cz",
    "email.cz", "centrum.cz", "atlas.cz", "volny.cz", "azet.sk", "centrum.sk", "freemail.hu",
    "citromail.hu", "abv.bg", "mail.bg", "yahoo.ro", "yahoo.gr", "otenet.gr", "mail.ru", "inbox.ru",
    "list.ru", "bk.ru", "yandex.ru", "yandex.com", "rambler.ru", "ukr.net", "qq.com", "163.com",
    "126.com", "sina.com", "sohu.com", "yeah.net", "foxmail.com", "naver.com", "daum.net",
    "hanmail.net", "yahoo.co.jp", "hotmail.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "yahoo.co.in",
    "yahoo.in", "rediffmail.com", "yahoo.com.br", "hotmail.com.br", "outlook.com.br", "uol.com.br",
    "bol.com.br", "terra.com.br", "globo.com", "ig.com.br", "yahoo.com.mx", "yahoo.com.ar",
    "hotmail.com.ar", "prodigy.net.mx", "yahoo.com.au", "bigpond.com", "bigpond.net.au",
    "optusnet.com.au", "xtra.co.nz", "yahoo.com.sg", "yahoo.com.hk", "yahoo.com.tw", "yahoo.co.id",
    "walla.co.il", "mweb.co.za", "hotmail.com.tr", "mynet.com",
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
