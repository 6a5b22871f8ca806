import Foundation
import PlainEvaluator
import Testing

/// The one result of a sizing; the ICP lacks its outer braces, name and currency (EUR).
func sized(
  _ list: String, icp: String, mapping: String? = nil, variant: String? = nil
) throws -> [String: Any] {
  let run = try sizingRun(list, icp: icp, mapping: mapping, variant: variant)
  return try #require((run["results"] as? [[String: Any]])?.first)
}

/// The whole run, for an ICP as in `sized`.
func sizingRun(
  _ list: String, icp: String, mapping: String? = nil, variant: String? = nil
) throws -> [String: Any] {
  try plainSizing(
    lists: [Array(list.utf8)],
    icp: jsonObject(#"{"icp": "test", "currency": "EUR", "as_of": "2026-01-31", \#(icp)}"#),
    mapping: mapping.map(jsonObject), variant: variant)
}

/// Rows of a table as `name confirmed possible`, and after them other columns that are asked for.
func table(_ result: [String: Any], _ name: String, _ columns: String...) -> [String] {
  let rows = result[name] as? [[String: Any]] ?? []
  return rows.map { row in
    let names = ["id", "segment", "region", "field", "column"].compactMap { row[$0] as? String }
    let value = row["value"] as? [String: Any] ?? [:]
    let cells = columns.map { "\(row[$0] ?? value[$0] ?? "?")" }
    return (names + cells).joined(separator: " ")
  }
}

/// A market as `confirmed possible value low high`.
func market(_ result: [String: Any], _ name: String) -> String {
  let row = result[name] as? [String: Any] ?? [:]
  let value = row["value"] as? [String: Any] ?? [:]
  let texts = ["confirmed", "low", "high"].map { "\(value[$0] ?? "?")" }
  return "\(row["confirmed"] ?? "?") \(row["possible"] ?? "?") " + texts.joined(separator: " ")
}
