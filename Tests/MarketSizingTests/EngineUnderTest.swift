internal import DelimitedText
internal import Firmographics
internal import Foundation
internal import MarketSizing
internal import Reporting
internal import TestSupport

@testable internal import tam

/// The engine as the command runs it, called without a process.
struct EngineUnderTest {
  var threads = 1
  var blockSize = 1 << 20
  var scanning = RecordScanning.auto

  /// What a pass over lists came to.
  struct Pass {
    var outcome: Sizing.Outcome
    /// The rejected records, in the order in which they were told.
    var rejects: [RejectedRecord] = []
    /// The companies that variants judge otherwise than the base.
    var differing: [Account] = []
    /// By list: its columns.
    var columns: [[String]] = []
  }

  /// Sizes lists that are written to a folder, and gives the run's JSON.
  func run(
    lists: [[UInt8]], icp: String, mapping: String?, personas: String? = nil,
    variant: String? = nil
  ) throws -> [UInt8] {
    try Self.json(
      of: pass(lists: lists, icp: icp, mapping: mapping, personas: personas, variant: variant)
        .outcome)
  }

  /// The run's JSON.
  static func json(of outcome: Sizing.Outcome) throws -> [UInt8] {
    try Run(
      version: "test", command: [], inputs: outcome.inputs, results: outcome.results,
      fields: outcome.fields, rejects: [], warnings: outcome.warnings
    ).json()
  }

  /// Sizes lists that are written to a folder.
  func pass(
    lists: [[UInt8]], icp: String, mapping: String? = nil, personas: String? = nil,
    variant: String? = nil
  ) throws -> Pass {
    try pass(lists: lists, icp: icp, mapping: mapping, personas: personas) {
      [try $0.profile(variant: variant)]
    }
  }

  /// Sizes the base and all variants in one pass over lists that are written to a folder.
  func compare(lists: [[UInt8]], icp: String, mapping: String? = nil) throws -> Pass {
    try pass(lists: lists, icp: icp, mapping: mapping) { [$0.base] + $0.variants }
  }

  private func pass(
    lists: [[UInt8]], icp: String, mapping: String?, personas: String? = nil,
    profiles: (ICPFile) throws -> [IdealCustomerProfile]
  ) throws -> Pass {
    let folder = try TemporaryFolder()
    let icpPath = try folder.write(icp, to: "icp.yaml")
    let mappingPath = try mapping.map { try folder.write($0, to: "map.yaml") }
    let paths = try lists.enumerated().map { number, list in
      try folder.write(list, to: "list\(number).csv")
    }
    let file = try ICPFile.load(path: icpPath)
    var chosen = try profiles(file)
    if let personas {
      let people = try PersonasFile.load(path: folder.write(personas, to: "personas.yaml"))
      let roles = people.roles(for: file.profiles)
      for number in chosen.indices { chosen[number].buyers = roles }
    }
    let columnMapping = try mappingPath.map { try MappingFile.load(path: $0).mapping }
    let rejects = Collected<RejectedRecord>()
    let differing = Collected<Account>()
    var options = SizingOptions()
    options.threads = threads
    options.blockSize = blockSize
    options.scanning = scanning
    options.rejectLimit = .share(Percent(thousandths: 100_000))
    options.onReject = { rejects.add($0) }
    options.accounts = .differing
    if chosen.count > 1 { options.onAccount = { differing.add($0) } }
    let sizing = Sizing(chosen, mapping: columnMapping, options: options)
    let open = try paths.enumerated().map { number, path in
      try sizing.open(path, number: number, dialect: columnMapping?.dialect ?? DialectOptions())
    }
    let outcome = try sizing.run(open, sha256: chosen.map { _ in file.sha256 })
    return Pass(
      outcome: outcome, rejects: rejects.all, differing: differing.all,
      columns: open.map(\.reader.columns))
  }
}

/// What closures that may be called from any thread are given, one at a time.
final class Collected<Item>: @unchecked Sendable {
  // `@unchecked`: the engine calls for one at a time, and has ended when they are read.
  private(set) var all: [Item] = []

  func add(_ item: Item) { all.append(item) }
}

extension RecordScanning {
  /// All that can be used here.
  static let all = ScanKernel.available.map { RecordScanning.kernel($0) } + [.libcsv]
}
