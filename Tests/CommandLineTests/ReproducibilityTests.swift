import Foundation
import TestSupport
import Testing

/// A run is a function of its inputs, and says all that is needed to do it again.
@Suite struct ReproducibilityTests {
  /// A generated list with some of everything that is odd, and rejects.
  private static func place() throws -> Workplace {
    let place = try Workplace()
    let made = try place.tam(
      ["generate", "--rows", "1500", "--seed", "5", "--dirt", "0.4", "--output", "made.csv"])
    #expect(made.exitCode == 0)
    let list = (place.folder.bytes(of: "made.csv") ?? []) + Array("\n\"a\"b\n".utf8)
    try place.folder.write(list, to: "made.csv")
    return place
  }

  private static let limit = ["--max-rejects", "50%"]

  @Test func threadsAndBlocksChangeNothing() throws {
    let place = try Self.place()
    let reports = ["tam.json", "tam.md", "tam.csv"]
    let options = reports.flatMap { ["--report", $0] } + ["--rejects", "bad.csv"] + Self.limit
    func outputs(_ threads: Int, _ blockSize: Int) throws -> [[UInt8]?] {
      let outcome = try place.size(
        ["made.csv"], options + ["--threads", "\(threads)", "--block-size", "\(blockSize)"])
      let files = (reports + ["bad.csv"]).map { place.folder.bytes(of: $0) }
      for name in reports + ["bad.csv"] {
        try FileManager.default.removeItem(atPath: place.folder.path + "/" + name)
      }
      return files + [outcome.output]
    }
    let expected = try outputs(1, 1 << 20)
    #expect(expected.allSatisfy { $0?.isEmpty == false })
    for (threads, blockSize) in [
      (2, 1000), (3, 4096), (4, 65_536), (5, 10_000), (6, 1 << 20), (7, 1000), (8, 30_000),
      (8, 1500),
    ] {
      #expect(
        try outputs(threads, blockSize) == expected, "\(threads) threads, blocks of \(blockSize)")
    }
  }

  @Test func theCommandOfARunMakesItAgain() throws {
    let place = try Self.place()
    try place.folder.write("key: [domain]\n", to: "map.yaml")
    let options =
      ["--map", "map.yaml", "--as-of", "2026-03-31", "--sha256", "--delimiter", ",", "--quiet"]
      + Self.limit
    let outcome = try place.size(["made.csv", "list.csv"], options + ["--report", "tam.json"])
    #expect(outcome.output.isEmpty)
    let bytes = try #require(place.folder.bytes(of: "tam.json"))
    let command = try JSON(bytes)["command"].texts
    #expect(command.first == "tam")
    let again = try place.tam(Array(command.dropFirst()) + ["--report", "again.json"])
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(place.folder.bytes(of: "again.json") == bytes)
    #expect(try JSON(bytes)["results"][0]["as_of"].text == "2026-03-31")
  }

  @Test func reportsNameNoFolderAndNoMachine() throws {
    let place = try Self.place()
    let folder = place.folder.path
    let names = ["tam.json", "tam.md", "tam.csv", "tam.txt"]
    let outcome = try place.tam(
      ["size", "\(folder)/made.csv", "--icp", "\(folder)/icp.yaml", "--rejects", "bad.csv"]
        + names.flatMap { ["--report", "\(folder)/\($0)"] } + Self.limit)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let host = ProcessInfo.processInfo.hostName
    let user = NSUserName()
    for (name, bytes) in place.contents where (names + ["bad.csv"]).contains(name) {
      let text = String(decoding: bytes ?? [], as: UTF8.self)
      #expect(!text.contains(folder), "\(name)")
      #expect(!text.contains("tam-tests-"), "\(name)")
      #expect(!text.contains(NSTemporaryDirectory()), "\(name)")
      #expect(host.count < 4 || host == "localhost" || !text.contains(host), "\(name)")
      #expect(!text.contains("/home/") && !text.contains("/\(user)/"), "\(name)")
    }
    #expect(!outcome.text.contains(folder))
  }

  @Test func sumsAreThoseOfTheUsualTools() throws {
    let place = try Self.place()
    let input = try place.run(["made.csv"], ["--sha256"] + Self.limit)["inputs"][0]
    #expect(input["bytes"].number == place.folder.bytes(of: "made.csv")?.count)
    let sha = try Shell.run("sha256sum < made.csv", in: place.folder.path)
    if sha.exitCode == 0 {
      #expect(input["sha256"].text == sha.text.split(separator: " ").first.map(String.init))
    }
    // “XXH3 (stdin) = c961c04f5451e36c” for each block, and the same for these sums as bytes.
    let xxh = try Shell.run(
      """
      command -v xxhsum >/dev/null && command -v python3 >/dev/null || exit 1
      split -b 262144 --filter 'xxhsum -H3' made.csv | awk '{ print $NF }' |
        python3 -c 'import sys; sys.stdout.buffer.write(bytes.fromhex(sys.stdin.read()))' | xxhsum -H3
      """, in: place.folder.path)
    if xxh.exitCode == 0 {
      #expect((input["bytes"].number ?? 0) > 262_144)
      let digits = xxh.text.split(whereSeparator: \.isWhitespace).last
      #expect(input["fingerprint"].text == digits.map { "xxh3:\($0)" })
    }
    #expect(try place.run(["made.csv"], Self.limit)["inputs"][0]["sha256"].text == nil)
  }
}
