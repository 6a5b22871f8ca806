/// Networks, directories and shops on which companies have pages: their hosts tell no company.
enum PlatformHosts {
  /// Whether a host, in lower case and without `www.`, is one of them or below one.
  static func contains(_ host: String) -> Bool { platform(of: host) != nil }

  /// The platform that a host belongs to: `linkedin.com` for `uk.linkedin.com`; nil for all others.
  static func platform(of host: String) -> String? {
    var rest = host[...]
    while true {
      if hosts.contains(String(rest)) { return String(rest) }
      guard let point = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: point)...]
    }
  }

  private static let hosts: Set<String> = [
    "linkedin.com", "facebook.com", "fb.com", "twitter.com", "x.com", "instagram.com",
    "youtube.com",
    "youtu.be", "tiktok.com", "pinterest.com", "reddit.com", "xing.com", "vimeo.com", "t.me",
    "wa.me", "medium.com", "github.com", "gitlab.com", "crunchbase.com", "angel.co",
    "wellfound.com",
    "pitchbook.com", "dealroom.co", "ycombinator.com", "producthunt.com", "f6s.com", "tracxn.com",
    "zoominfo.com", "apollo.io", "owler.com", "glassdoor.com", "indeed.com", "kununu.com",
    "bloomberg.com", "inc.com", "forbes.com", "wikipedia.org", "wikidata.org", "yelp.com",
    "google.com", "apple.com", "bit.ly", "linktr.ee", "trustpilot.com", "g2.com", "capterra.com",
    "dnb.com", "company-information.service.gov.uk", "opencorporates.com",
  ]
}
