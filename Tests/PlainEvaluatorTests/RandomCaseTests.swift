import Foundation
import PlainEvaluator
import Testing

@Suite("Random cases")
struct RandomCaseTests {
  @Test(arguments: 0..<40)
  func areValidAndAddUp(block: Int) throws {
    for seed in block * 10..<block * 10 + 10 {
      let drawn = RandomCase(seed: UInt64(seed))
      for variant in [nil] + drawn.variants.map(Optional.some) {
        do {
          let run = try drawn.plainRun(variant: variant)
          #expect(faults(of: run) == [], "seed \(seed), variant \(variant ?? "none")")
        } catch {
          Issue.record("seed \(seed): \(error)\n\(drawn.icpText)\n\(drawn.mappingText ?? "")")
        }
      }
    }
  }

  @Test func comeFromTheirSeedsAlone() {
    let first = RandomCase(seed: 7)
    let again = RandomCase(seed: 7)
    #expect(first.lists == again.lists)
    #expect(first.icpText == again.icpText)
    #expect(first.mappingText == again.mappingText)
    #expect(first.icpText != RandomCase(seed: 8).icpText)
  }

  @Test func areTheSameOnEveryMachine() {
    // FNV-1a of the texts and lists of some cases: it changes only when the generator does.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for seed in 0..<50 as Range<UInt64> {
      let drawn = RandomCase(seed: seed)
      let texts = [drawn.icpText, drawn.mappingText ?? "", drawn.personasText ?? ""].flatMap {
        Array($0.utf8)
      }
      for byte in texts + drawn.lists.flatMap({ $0 }) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    #expect(String(hash, radix: 16) == "975a3078a9e04b4c")
  }

  @Test func coverWhatCanHappen() throws {
    var seen: [String: Int] = [:]
    for seed in 0..<300 as Range<UInt64> {
      let drawn = RandomCase(seed: seed)
      let run = try drawn.plainRun()
      let result = (run["results"] as? [[String: Any]])?.first ?? [:]
      let counts = result["counts"] as? [String: Int] ?? [:]
      if let som = result["som"] as? [String: [String: Any]] {
        seen["som", default: 0] += 1
        if (som["high"]?["companies"] as? Int ?? 0) > 0 { seen["som companies", default: 0] += 1 }
      }
      let tam = (result["tam"] as? [String: Any])?["value"] as? [String: String] ?? [:]
      if Decimal(string: tam["confirmed"] ?? "") ?? 0 != 0 { seen["money", default: 0] += 1 }
      for (name, count) in counts where count > 0 { seen[name, default: 0] += 1 }
      for row in result["segments"] as? [[String: Any]] ?? [] {
        let approximate = row["approximate"] as? Int ?? 0
        if approximate > 0 { seen["approximate", default: 0] += 1 }
        let name = row["segment"] as? String ?? ""
        if ["Other", "Unclassified"].contains(name) { seen[name, default: 0] += 1 }
      }
      for row in result["funnel"] as? [[String: Any]] ?? [] {
        for key in ["sole_reason", "unknown_only_here"] where (row[key] as? Int ?? 0) > 0 {
          seen[key, default: 0] += 1
        }
      }
      for row in run["fields"] as? [[String: Any]] ?? [] {
        for key in ["unreadable", "contradictions"] where (row[key] as? Int ?? 0) > 0 {
          seen[key, default: 0] += 1
        }
      }
    }
    let wanted = [
      "records", "rejected", "duplicates", "subsidiaries", "companies", "confirmed", "possible",
      "excluded",
      "approximate", "Other", "Unclassified", "sole_reason", "unknown_only_here", "unreadable",
      "contradictions",
    ]
    for name in wanted {
      let count = seen[name, default: 0]
      #expect(count >= 15, "\(name) was seen only \(count) times")
    }
  }
}

/// What does not add up in a run.
private func faults(of run: [String: Any]) -> [String] {
  let result = (run["results"] as? [[String: Any]])?.first ?? [:]
  let counts = result["counts"] as? [String: Int] ?? [:]
  func count(_ key: String) -> Int { counts[key] ?? -1 }
  var faults: [String] = []
  let apart = ["rejected", "duplicates", "subsidiaries", "companies"]
  if count("records") != apart.reduce(0, { $0 + count($1) }) { faults.append("records") }
  if count("companies") != count("confirmed") + count("possible") + count("excluded") {
    faults.append("companies")
  }
  for table in ["segments", "regions", "cells"] {
    let rows = result[table] as? [[String: Any]] ?? []
    for key in ["confirmed", "possible"] {
      let sum = rows.reduce(0) { $0 + ($1[key] as? Int ?? 0) }
      if sum != count(key) { faults.append("\(table): \(key)") }
    }
  }
  for row in run["fields"] as? [[String: Any]] ?? [] {
    let sum = ["known", "missing", "unreadable"].reduce(0) { $0 + (row[$1] as? Int ?? 0) }
    if sum != count("records") - count("rejected") { faults.append("fields: \(row)") }
  }
  return faults
}
