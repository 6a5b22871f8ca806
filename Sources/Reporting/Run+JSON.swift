#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Run {
  /// The run as JSON: keys in snake case and in order, `null` for what is missing, a newline last.
  ///
  /// Equal runs give equal bytes.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return JSONText.shown(Array(try encoder.encode(self))) + [UInt8(ascii: "\n")]
  }

  /// The run that ``json()`` wrote.
  ///
  /// - Throws: ``UnreadableRun`` for anything that is not a `tam-run/1`.
  package init(json bytes: [UInt8]) throws(UnreadableRun) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      let data = Data(bytes)
      let form = try decoder.decode(Form.self, from: data)
      guard form.schema == Self.schema else {
        throw UnreadableRun("its schema is \(form.schema), not \(Self.schema)")
      }
      self = try decoder.decode(Run.self, from: data)
      if let plan { try Self.checkCounts(plan, "plan") }
    } catch let error as UnreadableRun {
      throw error
    } catch let error as DecodingError {
      throw UnreadableRun(error)
    } catch {
      throw UnreadableRun("\(error)")
    }
  }

  /// Checks that all whole numbers in a value can be counts, so that they can be added up.
  private static func checkCounts(_ value: Any, _ name: String) throws(UnreadableRun) {
    if let number = value as? Int, !(0...greatestCount).contains(number) {
      throw UnreadableRun("\(name) is no count")
    }
    for child in Mirror(reflecting: value).children {
      try checkCounts(child.value, child.label.map { "\(name).\($0)" } ?? name)
    }
  }

  /// More companies than this there are not.
  private static let greatestCount = 1_000_000_000_000

  /// As much of a run as every version of it has.
  private struct Form: Decodable {
    var schema: String
  }
}

/// Why a file is not a saved run.
package struct UnreadableRun: Error, Hashable, Sendable, CustomStringConvertible {
  /// A phrase without a full stop, such as `its schema is tam-run/9, not tam-run/1`.
  package var description: String

  init(_ description: String) { self.description = description }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      let keys = (context.codingPath + [key]).map(\.stringValue)
      self.init("it has no \(keys.joined(separator: "."))")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let keys = context.codingPath.map(\.stringValue)
      self.init("\(keys.joined(separator: ".")) is not of the kind that it has to be")
    default:
      self.init("it is not JSON")
    }
  }
}
