import Foundation
import PlainEvaluator
import Testing

/// The folder with the cases and the real lists; nil where it is absent.
private let shared: URL? = {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let named = ProcessInfo.processInfo.environment["TAM_SHARED"].map { URL(filePath: $0) }
  let folder = named ?? package.deletingLastPathComponent().appending(path: "shared")
  let exists = FileManager.default.fileExists(atPath: folder.appending(path: "cases").path)
  return exists ? folder : nil
}()

@Suite("The known cases")
struct KnownCaseTests {
  @Test(
    .enabled(if: shared != nil, "the folder with the cases is absent; TAM_SHARED names it"),
    arguments: knownCases)
  func agreesWithTheExpectedRun(known: KnownCase) throws {
    let folder = try #require(shared)
    let list = try Data(contentsOf: folder.appending(path: "lists/" + known.list))
    let expected = try Data(
      contentsOf: folder.appending(path: "cases/\(known.name)/expected.json"))
    let run = try plainSizing(
      lists: [Array(list)], icp: jsonObject(known.icp), mapping: jsonObject(known.mapping))
    let wanted = try jsonObject(String(decoding: expected, as: UTF8.self))
    #expect(differences(wanted, run) == [])
  }
}

/// The JSON object that a text holds.
func jsonObject(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

/// The first keys of rows, which name them.
private let nameKeys = ["variant", "id", "segment", "region", "field", "column"]

/// Every leaf of `wanted` that `got` does not have; rows are found by name, money is compared as decimals.
func differences(_ wanted: Any, _ got: Any?, path: String = "") -> [String] {
  if let wanted = wanted as? [String: Any] {
    let found = got as? [String: Any] ?? [:]
    return wanted.keys.sorted().flatMap {
      differences(wanted[$0] ?? "", found[$0], path: path + "/" + $0)
    }
  }
  if let wanted = wanted as? [Any] {
    let rows = got as? [Any] ?? []
    var result = wanted.flatMap { row in
      differences(
        row, rows.first { rowName($0) == rowName(row) }, path: path + "/" + rowName(row))
    }
    if rows.count != wanted.count {
      result.append("\(path): \(wanted.count) rows, got \(rows.count)")
    }
    return result
  }
  let left = Decimal(string: "\(wanted)")
  let right = got.flatMap { Decimal(string: "\($0)") }
  let isSame = left != nil ? left == right : "\(wanted)" == "\(got ?? "")"
  return isSame ? [] : ["\(path): expected \(wanted), got \(got ?? "nothing")"]
}

private func rowName(_ row: Any) -> String {
  let row = row as? [String: Any] ?? [:]
  return nameKeys.compactMap { row[$0] as? String }.joined(separator: "+").lowercased()
}
