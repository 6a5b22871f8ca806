package import MarketSizing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension InspectionReport {
  /// The report as JSON: keys in snake case and in order, `null` for what is missing, a newline last.
  ///
  /// Equal reports give equal bytes.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return JSONText.shown(Array(try encoder.encode(self))) + [UInt8(ascii: "\n")]
  }
}
