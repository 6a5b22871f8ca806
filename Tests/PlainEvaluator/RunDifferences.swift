import Foundation

/// Every leaf of an expected run that another run does not have, as `path: expected …, got …`.
///
/// Rows of tables are found by their names, without regard to case and order; money is compared as
/// decimals; a row that is absent counts as zeros. Keys and rows beyond the expected ones are ignored, but
/// not rows of segments, regions and cells with companies in them.
///
/// - Parameters:
///   - expected: a run, or a part of one.
///   - got: the run to look at.
/// - Returns: the differences, empty if there is none.
public func runDifferences(_ expected: [String: Any], _ got: [String: Any]) -> [String] {
  leafDifferences(expected, got, path: "")
}

private func leafDifferences(_ expected: Any, _ got: Any?, path: String) -> [String] {
  if let expected = expected as? [String: Any] {
    let found = got as? [String: Any] ?? [:]
    return expected.keys.sorted().filter { !nameKeys.contains($0) }.flatMap { key in
      leafDifferences(expected[key] ?? "", found[key], path: path + "/" + key)
    }
  }
  if let expected = expected as? [Any] {
    let rows = got as? [Any] ?? []
    var result = expected.flatMap { row in
      leafDifferences(
        row, rows.first { rowName($0) == rowName(row) }, path: path + "/" + rowName(row))
    }
    for row in rows where !expected.contains(where: { rowName($0) == rowName(row) }) {
      let counts = row as? [String: Any] ?? [:]
      let companies = ["confirmed", "possible"].reduce(0) { $0 + (counts[$1] as? Int ?? 0) }
      if companies > 0 { result.append("\(path)/\(rowName(row)): expected no such row") }
    }
    return result
  }
  if isSame(expected, got) { return [] }
  return ["\(path): expected \(expected), got \(got.map { "\($0)" } ?? "nothing")"]
}

private func isSame(_ expected: Any, _ got: Any?) -> Bool {
  let wanted = "\(expected)"
  guard let got, !(got is NSNull) else {
    return expected is NSNull || Decimal(string: wanted) == 0
  }
  if let left = Decimal(string: wanted), let right = Decimal(string: "\(got)") {
    return left == right
  }
  return wanted == "\(got)"
}

/// The keys that name a row.
private let nameKeys = ["variant", "id", "segment", "region", "tier", "field", "column"]

private func rowName(_ row: Any) -> String {
  let row = row as? [String: Any] ?? [:]
  return nameKeys.compactMap { row[$0] as? String }.joined(separator: "+").lowercased()
}
