internal import CRecordScan
package import DelimitedText

extension DomainName {
  /// Where the host stands in a plain domain or web address, told without making a text.
  ///
  /// Plain is `[http[s]://][www.]host[/…]` in ASCII letters, digits, points, hyphens and underscores,
  /// 64 bytes at most. The host in lower case is what ``normalized(_:)`` gives; nil for everything that
  /// is not plain, which says nothing of whether it is a domain.
  @inline(__always)
  package static func plainHost(_ text: FieldText) -> Range<Int>? {
    var start = 0
    var end = 0
    guard unsafe record_scan_host(text.base, text.count, &start, &end) != 0 else { return nil }
    return start..<end
  }
}
