import Foundation
import TestSupport
import Testing

/// The other commands, and what every command has.
@Suite struct CommandTests {
  @Test func theVersionIsOneLine() throws {
    let outcome = try TamProgram.run(["--version"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    let run = try Workplace().run()
    #expect(run["version"].text.map { $0 + "\n" } == outcome.text)
  }

  @Test func everyCommandHelps() throws {
    let overview = try TamProgram.run(["--help"])
    #expect(overview.exitCode == 0)
    let listed = overview.text.components(separatedBy: "SUBCOMMANDS:").last ?? ""
    let commands = listed.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ")
    }
    .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
    #expect(Set(commands).isSuperset(of: ["size", "check", "init", "generate"]))
    for command in commands {
      let help = try TamProgram.run([command, "--help"])
      #expect(help.exitCode == 0, "\(command)")
      #expect(help.errors.isEmpty)
      #expect(help.text.contains("USAGE: tam \(command)"), "\(command)")
      #expect(help.text.contains("EXAMPLE"), "\(command)")
    }
    for shell in ["bash", "zsh", "fish"] {
      let script = try TamProgram.run(["--generate-completion-script", shell])
      #expect(script.exitCode == 0)
      #expect(script.text.contains("max-rejects"), "\(shell)")
    }
  }

  @Test func unknownCommandsAreAUsageError() throws {
    let outcome = try TamProgram.run(["sise", "list.csv"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("sise"))
  }

  /// From nothing to a first market size, as the README of a starter folder says.
  @Test func aStarterFolderWorks() throws {
    let folder = try TemporaryFolder()
    func tam(_ arguments: [String]) throws -> TamProgram.Outcome {
      let outcome = try TamProgram.run(arguments, in: folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      return outcome
    }
    let made = try tam(["init", "plan/first"])
    #expect(made.text.contains("plan/first/README.md"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/plan/first")
      .sorted()
    #expect(files == ["README.md", "icp.yaml", "interviews.md", "map.yaml", "personas.yaml"])
    #expect(files.allSatisfy { !$0.hasPrefix(".") })
    let checked = try tam(
      ["check"] + ["icp.yaml", "map.yaml", "personas.yaml"].map { "plan/first/" + $0 })
    #expect(checked.text.contains("3 must-haves, 2 deal-breakers"))
    #expect(checked.text.contains("3 sound personas, all hypotheses (fewer than 5 interviews)"))
    _ = try tam(["generate", "--rows", "2000", "--seed", "3", "-o", "companies.csv"])
    let options = ["companies.csv", "--icp", "plan/first/icp.yaml", "--map", "plan/first/map.yaml"]
    let base = try JSON(
      tam(["size"] + options + ["--format", "json", "--max-rejects", "10%"]).output)
    #expect(base.counts["records"].number == 2000)
    #expect((base.counts["confirmed"].number ?? 0) > 0)
    let wider = try JSON(
      tam(
        ["size"] + options + [
          "--format", "json", "--max-rejects", "10%", "--variant", "smaller-too",
        ]
      ).output)
    #expect((wider.counts["confirmed"].number ?? 0) > (base.counts["confirmed"].number ?? 0))
    #expect(wider["results"][0]["variant"].text == "smaller-too")
    // What is there is never overwritten.
    let again = try TamProgram.run(["init", "plan/first"], in: folder.path)
    #expect(again.exitCode == 73)
    #expect(again.errors.contains("is there already"))
    try folder.write("a file", to: "file")
    let blocked = try TamProgram.run(["init", "file"], in: folder.path)
    #expect(blocked.exitCode == 73)
    #expect(folder.bytes(of: "file") == Array("a file".utf8))
  }

  @Test func generatedListsAreTheSameInAFileAndInAPipe() throws {
    let folder = try TemporaryFolder()
    let options = ["generate", "--rows", "500", "--seed", "42", "--dirt", "0.2"]
    let printed = try TamProgram.run(options, in: folder.path)
    let written = try TamProgram.run(options + ["--output", "list.csv"], in: folder.path)
    #expect(printed.exitCode == 0 && written.exitCode == 0)
    #expect(!printed.output.isEmpty && written.output.isEmpty)
    #expect(folder.bytes(of: "list.csv") == printed.output)
    let shorter = try TamProgram.run(["generate", "--rows", "100", "--seed", "42", "--dirt", "0.2"])
    #expect(printed.output.starts(with: shorter.output))
    // What is redirected is added at the end, and what was there before stays.
    let appended = try Shell.run(
      "echo first > out; \"$TAM\" generate --rows 0 --seed 1 >> out; cat out", in: folder.path)
    #expect(appended.text.hasPrefix("first\n") && appended.text.count > 10)
  }

  @Test(arguments: [
    (["--rows", "-1", "--seed", "1"], 64, "--rows"), (["--rows", "1"], 64, "--seed"),
    (["--rows", "1", "--seed", "1", "--dirt", "2"], 64, "--dirt"),
    (["--rows", "9", "--seed", "1", "--output", "no/list.csv"], 73, "no/list.csv: error: "),
    (["--rows", "9", "--seed", "1", "--output", "/dev/full"], 74, "No space left on device"),
  ])
  func listsThatCannotBeMade(_ options: [String], _ code: Int32, _ says: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try TamProgram.run(["generate"] + options, in: folder.path)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains(says))
    #expect(folder.names.isEmpty)
  }

  @Test func checkTellsEveryProblemOfEveryFile() throws {
    let place = try Workplace()
    try place.folder.write(
      Workplace.icp.replacingOccurrences(of: "DE, AT", with: "Germny, AT"), to: "a.yaml")
    try place.folder.write("columns: {employes: {from: x}}\nsaurce: {}\n", to: "b.yaml")
    let outcome = try place.tam(["check", "icp.yaml", "a.yaml", "b.yaml"])
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.text.hasPrefix("icp.yaml: a sound ICP: 2 must-haves, 0 deal-breakers, 2 segments"))
    #expect(
      outcome.errors.split(separator: "\n").map { $0.prefix(7) } == [
        "a.yaml:", "b.yaml:", "b.yaml:",
      ])
    #expect(try place.tam(["check", "no.yaml"]).exitCode == 66)
    #expect(try place.tam(["check"]).exitCode == 64)
  }
}
