internal import DelimitedText
internal import Testing

@testable internal import Firmographics

/// The quick way to a domain gives what the full reader gives, or nothing.
@Suite struct PlainHostTests {
  private func quick(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    // The bytes behind the text are looked at, and must not matter.
    let padded = bytes + Array("xyz".utf8) + [UInt8](repeating: 0x2F, count: 64)
    let host = unsafe padded.withUnsafeBufferPointer { padded in
      unsafe padded.baseAddress.flatMap { unsafe DomainName.plainHost(FieldText($0, bytes.count)) }
    }
    guard let host else { return nil }
    return String(decoding: bytes[host], as: UTF8.self).lowercased()
  }

  @Test(arguments: [
    ("acme.com", "acme.com"), ("https://www.Acme.com/about", "acme.com"),
    ("HTTP://acme.com", "acme.com"),
    ("www.acme.co.uk", "acme.co.uk"), ("www.com", "www.com"), ("a-b_c.example", "a-b_c.example"),
  ])
  func plain(text: String, host: String) { #expect(quick(text) == host) }

  @Test(arguments: [
    "acme.com:80", "user@acme.com", "bücher.de", "acme.com.", ".acme.com", "http:/acme.com", "",
    "-",
    "https://", "acme .com", "acme.com/a b",
  ])
  func notPlain(text: String) { #expect(quick(text) == nil) }

  @Test func agreesWithTheFullReader() {
    let pieces = [
      "http", "https", "://", "/", ":", ".", "www.", "WWW.", "acme", "Acme", "com", "-", "_", "@",
      "?",
      " ", "0", "é", "#", "s",
    ]
    var state: UInt64 = 1
    for _ in 0..<50_000 {
      var text = ""
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0...(state >> 60) % 7 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      guard let host = quick(text) else { continue }
      #expect(host == DomainName.normalized(text), "\(text)")
    }
  }
}
