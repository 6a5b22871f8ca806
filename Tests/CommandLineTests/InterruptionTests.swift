import Foundation
import TestSupport
import Testing

/// What the caller closes, takes away or interrupts: no crash, nothing left behind, nothing taken for
/// what it is not.
@Suite struct InterruptionTests {
  /// Runs a line of shell in a workplace; `tam` is the program.
  private func shell(_ line: String, in place: Workplace) throws -> TamProgram.Outcome {
    try TamProgram.run(
      ["-c", "tam() { \"$TAM\" \"$@\"; }; " + line], program: "/bin/sh", in: place.folder.path,
      environment: ["TAM": TamProgram.path])
  }

  @Test func closedStandardErrorIsNoCrash() throws {
    let place = try Workplace()
    #expect(try shell("tam size none.csv --icp icp.yaml 2>&-", in: place).exitCode == 66)
    let outcome = try shell(
      "tam size list.csv --icp icp.yaml --report r.json 2>&- && tam size list.csv --icp icp.yaml --report q.json",
      in: place)
    #expect(outcome.exitCode == 0)
    #expect(place.folder.bytes(of: "r.json") == place.folder.bytes(of: "q.json"))
  }

  /// The ICP, opened first, would have the number of standard input.
  @Test func closedStandardInputIsNoFile() throws {
    let place = try Workplace()
    let outcome = try shell("tam size - --icp icp.yaml <&-", in: place)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("Bad file descriptor"))
  }

  @Test func closedStandardOutputTakesNoFile() throws {
    let place = try Workplace()
    let before = place.contents
    let outcome = try shell("tam size list.csv --icp icp.yaml --format json >&-", in: place)
    #expect(outcome.exitCode == 74)
    #expect(place.contents == before)
  }

  @Test func aReaderThatGoesAwayLeavesNothing() throws {
    let rows = String(repeating: "Alpha,alpha.de,DE,120\n", count: 20_000)
    let place = try Workplace(list: "name,domain,country,employees\n" + rows)
    let before = place.folder.names
    _ = try shell("tam inspect list.csv --records --rejects r.csv | head -1", in: place)
    #expect(place.folder.names == before)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [("INT", 2), ("TERM", 15), ("HUP", 1)])
  func aSignalLeavesNothing(_ signal: String, _ number: Int) throws {
    let place = try Workplace()
    let before = place.folder.names
    // Standard input stays open, so that the program waits in the middle of its run.
    let outcome = try shell(
      """
      mkfifo pipe; exec 3<>pipe
      # A shell without job control has what runs beside it ignore SIGINT.
      env --default-signal=INT "$TAM" size - --icp icp.yaml --report r.md --rejects r.csv <pipe & child=$!
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        ls -a | grep -q '^\\.r\\.csv\\.tam-' && break; sleep 0.25
      done
      ls -a | grep -q '^\\.r\\.csv\\.tam-' || echo "no output was begun"
      kill -\(signal) $child
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        kill -0 $child 2>&- || break; sleep 0.25
      done
      kill -KILL $child 2>&-; wait $child; echo $?; rm pipe
      """, in: place)
    #expect(outcome.text == "\(128 + number)\n")
    #expect(place.folder.names == before, "\(outcome.errors)")
  }

  /// The line that says how far the run is does not stay in front of the prompt.
  @Test(.timeLimit(.minutes(1)), arguments: [("INT", 130), ("TERM", 143)])
  func aSignalWipesTheProgress(_ signal: String, _ code: Int) throws {
    let place = try Workplace()
    try place.folder.write(
      """
      mkfifo pipe; exec 3<>pipe
      env --default-signal=INT "$TAM" size - --icp icp.yaml <pipe 3>&- & child=$!
      rows() { yes A,a.example,DE,10 | head -c "$1" >&3; }
      { cat list.csv >&3; rows 1500000; sleep 0.6; rows 1000000; }
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        grep -q MB/s shown && break; sleep 0.25; rows 300000
      done
      kill -\(signal) $child; wait $child; exit $?

      """, to: "run.sh")
    let outcome = try shell("script -qefc '/bin/bash run.sh' shown </dev/null >&-", in: place)
    let shown = String(decoding: place.folder.bytes(of: "shown") ?? [], as: UTF8.self)
    #expect(outcome.exitCode == code)
    let drawn = shown.components(separatedBy: "MB/s")
    #expect(drawn.count > 1, "nothing was drawn: \(shown)")
    #expect(drawn.last?.contains("\r\u{1B}[2K") == true, "\(shown)")
  }
}
