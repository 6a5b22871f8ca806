import Foundation
import TestSupport
import Testing

/// Runs that are killed, disturbed or run against each other: every report is whole, an old one or a
/// new one, and what can't be trusted is told.
@Suite struct DisturbanceTests {
  private static let header = "name,domain,country,employees\n"

  private static func rows(_ count: Int) -> String {
    (0..<count).map { "Company \($0),c\($0).example,DE,\($0 % 900)\n" }.joined()
  }

  /// What a report has to be if it is there: one of these, to the byte.
  private func report(_ place: Workplace, _ list: String) throws -> [UInt8]? {
    _ = try place.size([list], ["--quiet", "--report", "whole.json"])
    return place.folder.bytes(of: "whole.json")
  }

  /// Not the shell of ``Shell``: a `wait` of dash for what ends that very moment never comes back.
  private func bash(_ script: String, in folder: String) throws -> TamProgram.Outcome {
    try TamProgram.run(
      ["-c", script], program: "/bin/bash", in: folder, environment: ["TAM": TamProgram.path])
  }

  /// SIGKILL can't be handled: a hidden file may stay, but never half a report.
  @Test(.timeLimit(.minutes(2)))
  func aKilledRunLeavesTheOldReportOrTheNewOne() throws {
    let place = try Workplace(list: Self.header + Self.rows(3000))
    let new = try report(place, "list.csv")
    var outcomes: [Bool] = []
    // From before the first byte to behind the last; the run takes a while between them.
    for delay in [0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 130, 160, 200, 300, 600, 1500] {
      try place.folder.write("an old report", to: "whole.json")
      // Of 20 ms each, so that a run that is done is not waited for.
      _ = try bash(
        """
        "$TAM" size list.csv --icp icp.yaml --quiet --report whole.json & child=$!
        left=\(delay)
        while [ $left -gt 0 ] && kill -0 $child 2>&-; do
          if [ $left -gt 20 ]; then sleep 0.02; else sleep 0.0$(printf %02d $left); fi
          left=$((left - 20))
        done
        kill -KILL $child; wait $child; exit 0
        """, in: place.folder.path)
      let bytes = place.folder.bytes(of: "whole.json")
      let isOld = bytes == Array("an old report".utf8)
      let isNew = bytes == new
      #expect(isOld || isNew, "killed after \(delay) ms")
      outcomes.append(isOld)
    }
    #expect(outcomes.first == true, "the first is killed before it has written")
    #expect(outcomes.last == false, "the last is done before it is killed")
    let others = place.folder.names.filter { !["icp.yaml", "list.csv", "whole.json"].contains($0) }
    #expect(others.allSatisfy { $0.hasPrefix(".whole.json.tam-") })
  }

  /// Two runs at once, of different lists: the report is one of the two, whole.
  @Test(.timeLimit(.minutes(1)))
  func twoRunsOfOneReportDoNotMix() throws {
    let place = try Workplace(list: Self.header + Self.rows(500))
    try place.folder.write(Self.header + Self.rows(700), to: "other.csv")
    let first = try report(place, "list.csv")
    let second = try report(place, "other.csv")
    let areEqual = first == second
    #expect(!areEqual)
    for _ in 0..<5 {
      let outcome = try bash(
        """
        "$TAM" size list.csv --icp icp.yaml --quiet --report whole.json & one=$!
        "$TAM" size other.csv --icp icp.yaml --quiet --report whole.json & two=$!
        wait $one && wait $two
        """, in: place.folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let bytes = place.folder.bytes(of: "whole.json")
      // Found out here, as a report is too long to be shown.
      let isWhole = bytes == first || bytes == second
      #expect(isWhole)
    }
    #expect(place.folder.names == ["icp.yaml", "list.csv", "other.csv", "whole.json"])
  }

  /// `RLIMIT_FSIZE`: a write stops half-way, as on a disk that fills up.
  @Test(arguments: ["--report new.json", "--rejects new.csv --max-rejects 100%"])
  func aWriteThatStopsHalfWayKeepsTheOldReport(_ output: String) throws {
    let bad = String(repeating: "Wide,w.example,DE,120,x\n", count: 3000)
    let place = try Workplace(list: Self.header + Self.rows(10) + bad)
    let name = String(output.split(separator: " ")[1])
    try place.folder.write("an old one", to: name)
    let before = place.contents
    // In blocks of 512 bytes. The signal is ignored, so that the write fails.
    let outcome = try Shell.run(
      "trap '' XFSZ; ulimit -f 2; exec \"$TAM\" size list.csv --icp icp.yaml -q "
        + "--max-rejects 100% \(output.replacing(" --max-rejects 100%", with: ""))",
      in: place.folder.path)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("\(name): error: can't be written: File too large"))
    #expect(place.contents == before)
  }

  /// The list is opened, and is read when the pipe beside it has been opened too; then it is another.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (": > list.csv", "went from 120 to 0 bytes"),
      ("head -c 60 list.csv > part; cat part > list.csv; rm part", "went from 120 to 60 bytes"),
      ("echo more,m.example,DE,5 >> list.csv", "went from 120 to 140 bytes"),
      ("tr a b < list.csv > part; cat part > list.csv; rm part", "was written to"),
    ])
  func aListThatChangesWhileItIsReadIsNoList(_ change: String, _ says: String) throws {
    let list = Self.header + String(repeating: "A,a.example,DE,10\n", count: 5)
    #expect(list.utf8.count == 120)
    let place = try Workplace(list: list)
    let before = place.folder.names
    let outcome = try bash(
      """
      mkfifo pipe; exec 3<>pipe
      "$TAM" size list.csv - --icp icp.yaml --report new.json <pipe 3>&- & child=$!
      printf 'name,domain,country,employees\\n' >&3
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        ls -l /proc/$child/fd 2>&- | grep -q list.csv && break; sleep 0.1
      done
      \(change)
      exec 3>&-; wait $child; code=$?; rm pipe; exit $code
      """, in: place.folder.path)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("list.csv: error: the list \(says) while it was read; "))
    #expect(place.folder.names == before)
  }

  /// Records that were printed are told to be of no list that there is.
  @Test(.timeLimit(.minutes(1)))
  func aListThatChangesWhileItsRecordsArePrintedIsNoList() throws {
    // More than a pipe and a batch hold, so that the program waits in the middle of the list.
    let place = try Workplace(list: Self.header + Self.rows(40_000))
    let script = """
      mkfifo pipe
      "$TAM" inspect list.csv --records LIMIT >pipe & child=$!
      exec 3<pipe
      read -r line <&3
      echo more,m.example,DE,5 >> list.csv
      cat <&3 >/dev/null; wait $child; code=$?; rm pipe; exit $code
      """
    let outcome = try bash(script.replacing(" LIMIT", with: ""), in: place.folder.path)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("list.csv: error: the list went from "))
    // The first records are what they are, whatever is written behind them.
    let first = try bash(script.replacing("LIMIT", with: "30000"), in: place.folder.path)
    #expect(first.exitCode == 0, "\(first.errors)")
  }

  /// Reading that fails is told, and nothing is left.
  @Test func aReadThatFailsIsAnError() throws {
    let place = try Workplace()
    let before = place.contents
    // The memory of a process can be opened, and can't be read at its beginning.
    let outcome = try place.tam([
      "size", "/proc/self/mem", "--icp", "icp.yaml", "--report", "new.md",
    ])
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("reading failed: Input/output error"))
    #expect(place.contents == before)
  }

  /// On a terminal a run that takes a while says how far it is; of a pipe without a share.
  @Test(.timeLimit(.minutes(1)))
  func progressIsForTerminals() throws {
    let place = try Workplace()
    let feed = "{ cat list.csv; sleep 1; tail -n +2 list.csv; }"
    let program = "\\\"$TAM\\\" size - --icp icp.yaml --report new.json"
    let shown = try Shell.run(
      "script -qec \"\(feed) | \(program)\" /dev/null", in: place.folder.path)
    #expect(shown.exitCode == 0)
    #expect(shown.text.contains(" rows  0 MB/s"))
    let drawn = shown.text.split(separator: "\r").filter { $0.contains("MB/s") }
    #expect(!drawn.isEmpty && drawn.allSatisfy { !$0.contains("%") })
    let quiet = try Shell.run(
      "\(feed) | \"$TAM\" size - --icp icp.yaml --report new.json", in: place.folder.path)
    #expect(quiet.errors.isEmpty)
  }
}
