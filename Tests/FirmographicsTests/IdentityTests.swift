import Testing

@testable import Firmographics

@Suite struct DomainNameTests {
  @Test(arguments: [
    "example.com", "Example.COM", " example.com ", "www.example.com", "WWW.example.com",
    "http://example.com", "https://www.example.com/", "https://user@www.Example.com:80/a?b#c",
    "https://user:pass@example.com", "//example.com", "example.com.", "example.com:443",
    "example.com/path", "example.com?u=http://x.org/@y", "example.com#top", "http:/example.com",
    "http//example.com", "http://https://example.com", #"http:\\example.com\a"#,
    "ftp://example.com",
    "info@example.com", "mailto:info@example.com", "\u{FEFF}example.com",
    "https://EXAMPLE.com.:80/",
  ])
  func everyFormIsTheSameDomain(text: String) {
    #expect(DomainName.normalized(text) == "example.com")
  }

  @Test(arguments: [
    "", " ", ".", "...", "-", "/", "//", "http://", "https://", "http:", "@", "?", "#", "://",
    "\u{200B}",
    "acme corp", "user@", "http://?q",
  ])
  func nothingLeftIsEmpty(text: String) {
    #expect(DomainName.normalized(text) == "")
  }

  @Test(arguments: [
    ("www.com", "www.com"), ("www..s.a.", "s.a"), ("www.co.uk", "co.uk"),
    ("www2.example.com", "www2.example.com"),
    ("wwwexample.com", "wwwexample.com"), ("http.example.com", "http.example.com"),
    ("httpbin.org", "httpbin.org"), ("shop.example.com", "shop.example.com"),
    ("MÜNCHEN.de", "münchen.de"), ("mu\u{308}nchen.de", "münchen.de"), ("localhost", "localhost"),
    ("127.0.0.1:8080", "127.0.0.1"),
  ])
  func restIsKept(text: String, domain: String) {
    #expect(Array(DomainName.normalized(text).utf8) == Array(domain.utf8))
  }
}

@Suite struct CompanyNameTests {
  private static let identities: [(String, String)] = [
    ("Acme", "acme"), ("ACME, Inc.", "acme"), ("Acme Incorporated", "acme"),
    ("Acme  Corp.", "acme"),
    ("Acme Co., Ltd.", "acme"), ("Acme Pvt. Ltd.", "acme"), ("Acme S.A.", "acme"),
    ("Acme S.r.l.", "acme"), ("Acme SE & Co. KG", "acme"), ("Acme A/S", "acme"),
    ("Müller & Söhne GmbH & Co. KG", "muller sohne"), ("Mu\u{308}ller", "muller"),
    ("Johnson & Johnson", "johnson johnson"), ("Coca-Cola", "cocacola"), ("7-Eleven", "7eleven"),
    ("Acme Group", "acme group"), ("Acme Holding AG", "acme holding"),
    ("Acme Technologies Inc", "acme technologies"), ("Acme Labs", "acme labs"),
    ("Limited", "limited"), ("Company Inc", "company"), ("Co Co Ltd", "co"),
    ("Inc Acme", "inc acme"),
    ("The Company", "the"), ("Straße AG", "straße"), ("ΕΤΑΙΡΟΣ", "εταιροσ"),
    ("Ørsted A/S", "ørsted"),
    ("Łódź", "łodz"), ("株式会社アクメ", "アクメ"), ("アクメ 株式会社", "アクメ"), ("株式会社", "株式会社"),
    ("腾讯科技（深圳）有限公司", "腾讯科技深圳"), ("Acme 有限公司", "acme"), ("Acme\u{A0}GmbH", "acme"), ("삼성", "삼성"),
    ("#NAME?", "name"), ("", ""), ("  ", ""), ("!!!", ""), ("& Co.", "co"), ("😀", ""),
    ("Acme 😀 Inc", "acme"), ("a\u{0}b", "ab"),
  ]

  @Test(arguments: identities)
  func identityIsWhatIsLeft(text: String, identity: String) {
    #expect(Array(CompanyName.normalized(text).utf8) == Array(identity.utf8))
  }

  @Test(arguments: [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp",
    "lp", "plc", "gmbh", "ag", "kg", "ug", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv",
    "ab",
    "as", "aps", "oy", "oyj", "pty", "pte", "pvt", "kk",
  ])
  func everyLegalFormIsDropped(form: String) {
    #expect(CompanyName.normalized("Acme " + form.uppercased()) == "acme")
    #expect(CompanyName.normalized(form) == form)
  }
}

@Suite struct IndustryCodeTests {
  @Test(arguments: [
    ("100", "0100"), ("3674", "3674"), (" 100 ", "0100"), ("100.0", "0100"), ("3674.0", "3674"),
    ("0100", "0100"), ("10", "10"), ("12a", "12a"), ("", ""), ("１００", "１００"),
  ])
  func sicOfThreeDigitsGetsItsZeroBack(text: String, code: String) {
    #expect(IndustryCode.sic(text) == code)
  }

  @Test(arguments: [("511210", "511210"), ("511210.0", "511210"), ("31-33", "31-33"), (".0", ".0")])
  func naicsIsSqueezed(text: String, code: String) {
    #expect(IndustryCode.naics(text) == code)
  }

  @Test(arguments: [
    ("62.01\u{AD}.", "6201"),
    ("62.01", "6201"), ("6201", "6201"), ("J62.01", "6201"), ("j 62.01", "6201"), ("J", "J"),
    ("62.0", "620"), ("", ""), ("IT", "IT"), ("É1", "1"),
  ])
  func naceHasNoPointsAndNoSection(text: String, code: String) {
    #expect(IndustryCode.nace(text) == code)
  }

  @Test(arguments: [
    ("511210", "5112*", true), ("5112", "5112*", true), ("511", "5112*", false),
    ("511210", "511210", true), ("511210", "5112", false), ("0100", "100", true),
    ("0100", "0*", true), ("1000", "10*", true), ("0100", "10*", false), ("", "*", true),
  ])
  func patternMatchesAsAWholeOrByItsPrefix(code: String, pattern: String, matches: Bool) {
    let pattern = IndustryCode.pattern(pattern, reader: IndustryCode.sic)
    #expect(IndustryCode.matches(code, pattern: pattern) == matches)
  }

  @Test func prefixOfNaceHasNoPoints() {
    let pattern = IndustryCode.pattern("J62.0*", reader: IndustryCode.nace)
    #expect(IndustryCode.matches(IndustryCode.nace("62.01"), pattern: pattern))
  }
}
