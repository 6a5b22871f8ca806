import Firmographics
import Testing

/// Hosts of networks, directories and mail services are told, and the quick look misses none.
@Suite struct SharedHostTests {
  @Test(arguments: [
    "linkedin.com", "de.linkedin.com", "x.com", "t.me", "gmail.com", "web.de", "163.com",
    "find-and-update.company-information.service.gov.uk", "sites.google.com",
  ])
  func shared(_ host: String) {
    #expect(SharedHosts.contains(host))
    for spelling in [host, host.uppercased()] {
      #expect(Self.mayContain(spelling))
    }
  }

  @Test(arguments: [
    "", ".", "com", "acme.com", "linkedin.com.acme.de", "notlinkedin.com", "xx.com", "gov.uk",
    "service.gov.uk", "linkedin.de",
  ])
  func aCompanysOwn(_ host: String) {
    #expect(!SharedHosts.contains(host))
  }

  private static func mayContain(_ host: String) -> Bool {
    let bytes = Array(host.utf8)
    return SharedHosts.mayContain(bytes.span)
  }

  /// Most hosts are told apart without a closer look.
  @Test func theQuickLookTellsMost() {
    let hosts = (0..<1000).map { "acme-industries-\($0).example" }
    let candidates = hosts.filter(Self.mayContain)
    #expect(candidates.isEmpty)
  }
}
