internal import DelimitedText
internal import Foundation
internal import PlainEvaluator
internal import Testing

@testable internal import tam

/// The engine against the plain evaluator, which was written separately from the meaning of the
/// numbers alone.
@Suite struct DifferentialTests {
  /// How many cases; more with `TAM_CASES`.
  private static let seeds =
    0..<(ProcessInfo.processInfo.environment["TAM_CASES"].flatMap(UInt64.init) ?? 400)
  private static let batches = stride(from: seeds.lowerBound, to: seeds.upperBound, by: 100).map {
    $0..<min($0 + 100, seeds.upperBound)
  }

  @Test(arguments: batches) func sameFigures(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let random = RandomCase(seed: seed)
      for variant in [nil] + random.variants.map(Optional.some) {
        let expected = try random.plainRun(variant: variant)
        let engine = EngineUnderTest(
          threads: Int(seed % 4) + 1, blockSize: [1, 7, 64, 1000, 1 << 20][Int(seed % 5)],
          scanning: RecordScanning.all[Int(seed) % RecordScanning.all.count])
        let bytes: [UInt8]
        do {
          bytes = try engine.run(
            lists: random.lists, icp: random.icpText, mapping: random.mappingText,
            personas: random.personasText, variant: variant)
        } catch let problems as ProblemList where problems.description.contains("can never win") {
          continue  // the generator draws such segments now and then
        } catch {
          Issue.record("seed \(seed), variant \(variant ?? "base"): \(error)")
          continue
        }
        let got = try #require(
          JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let differences =
          runDifferences(withoutFields(expected), got) + fieldDifferences(expected, got)
        #expect(
          differences.isEmpty,
          "seed \(seed), variant \(variant ?? "base"): \(differences.prefix(6))")
      }
    }
  }

  private func withoutFields(_ run: [String: Any]) -> [String: Any] {
    run.filter { $0.key != "fields" }
  }

  /// Differences in the columns that the engine looked at; contradictions by field.
  private func fieldDifferences(_ expected: [String: Any], _ got: [String: Any]) -> [String] {
    let expected = (expected["fields"] as? [[String: Any]]) ?? []
    let got = (got["fields"] as? [[String: Any]]) ?? []
    func name(_ row: [String: Any]) -> String {
      "\(row["field"] ?? "")/\((row["column"] as? String ?? "").lowercased())"
    }
    func contradictions(_ rows: [[String: Any]], _ field: String) -> Int {
      rows.filter { $0["field"] as? String == field }
        .reduce(0) { $0 + ($1["contradictions"] as? Int ?? 0) }
    }
    let contradictory = Set(got.compactMap { $0["field"] as? String }).sorted().filter {
      contradictions(got, $0) != contradictions(expected, $0)
    }
    return contradictory.map { "fields/\($0)/contradictions" }
      + got.flatMap { row -> [String] in
        guard row["column"] is String else { return [] }
        guard let other = expected.first(where: { name($0) == name(row) }) else {
          // The plain evaluator counts a column of the list's own only if a criterion asks for it.
          return (row["field"] as? String)?.hasPrefix("zz_") == true
            ? [] : ["fields: \(name(row)) is not expected"]
        }
        // What still counts as a web address is the reader's own question.
        let keys =
          row["field"] as? String == "domain" ? ["missing"] : ["known", "missing", "unreadable"]
        return keys.compactMap { key in
          row[key] as? Int == other[key] as? Int
            ? nil
            : "fields/\(name(row))/\(key): \(other[key] ?? "-") expected, \(row[key] ?? "-") got"
        }
      }
  }
}
