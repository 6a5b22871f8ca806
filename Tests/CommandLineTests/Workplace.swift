import Foundation
import TestSupport
import Testing

/// A folder with a list and an ICP, in which the program is run as a user would run it.
struct Workplace {
  let folder: TemporaryFolder

  static let list = """
    name,domain,country,employees
    Alpha,alpha.de,DE,120
    Beta,beta.at,AT,51-200
    Gamma,gamma.us,US,90
    Delta,delta.ch,CH,
    Epsilon,epsilon.de,DE,500

    """

  static let icp = """
    icp: test-market
    as_of: 2026-01-31
    currency: EUR
    must_have:
      - {id: size, field: employees, between: [50, 1000]}
      - {id: country, field: country, in: [DE, AT, CH]}
    segments:
      - {name: Small, where: [{field: employees, between: [50, 200]}], acv: 1000}
      - {name: Large, where: [{field: employees, between: [201, 1000]}], acv: 5000}
    regions: {by: country}

    """

  init(list: String = Workplace.list, icp: String = Workplace.icp) throws {
    try self.init(list: Array(list.utf8), icp: icp)
  }

  init(list: [UInt8], icp: String = Workplace.icp) throws {
    folder = try TemporaryFolder()
    try folder.write(list, to: "list.csv")
    try folder.write(icp, to: "icp.yaml")
  }

  /// Runs the program in the folder.
  func tam(_ arguments: [String], input: [UInt8] = []) throws -> TamProgram.Outcome {
    try TamProgram.run(arguments, input: input, in: folder.path)
  }

  /// Sizes a list in the folder, and expects that to succeed.
  func size(
    _ lists: [String] = ["list.csv"], _ options: [String] = [], input: [UInt8] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TamProgram.Outcome {
    let outcome = try tam(["size"] + lists + ["--icp", "icp.yaml"] + options, input: input)
    #expect(outcome.exitCode == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    return outcome
  }

  /// The run of a list in the folder, as JSON.
  func run(
    _ lists: [String] = ["list.csv"], _ options: [String] = [], input: [UInt8] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSON {
    let outcome = try size(
      lists, ["--format", "json"] + options, input: input, sourceLocation: sourceLocation)
    return try JSON(outcome.output)
  }

  /// All that is in the folder, hidden files too.
  var contents: [String: [UInt8]?] {
    Dictionary(uniqueKeysWithValues: folder.names.map { ($0, folder.bytes(of: $0)) })
  }
}

/// A value of a JSON text; a key or an index that is not there gives the null value.
struct JSON: Equatable, CustomStringConvertible {
  private let value: NSObject

  init(_ bytes: [UInt8]) throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(bytes))
    value = parsed as? NSObject ?? NSNull()
  }

  private init(_ value: Any?) { self.value = value as? NSObject ?? NSNull() }

  subscript(_ key: String) -> JSON { JSON((value as? [String: Any])?[key]) }
  subscript(_ index: Int) -> JSON {
    let items = value as? [Any] ?? []
    return JSON(items.indices.contains(index) ? items[index] : nil)
  }

  var number: Int? { (value as? NSNumber)?.intValue }
  var text: String? { (value as? NSString).map { "\($0)" } }
  var items: [JSON] { (value as? [Any] ?? []).map { JSON($0) } }
  var texts: [String] { items.compactMap(\.text) }
  var counts: JSON { self["results"][0]["counts"] }

  /// The item of a list whose `key` is a text.
  func item(_ key: String, _ text: String) -> JSON {
    items.first { $0[key].text == text } ?? JSON(nil)
  }

  var description: String { "\(value)" }
}
