internal import ArgumentParser
internal import DelimitedText
private import FoundationEssentials
internal import Reporting

/// `tam init`: a folder to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract:
      "Makes a starter folder: an ICP with three must-haves and two deal-breakers, a mapping, buyer personas, questions for interviews, a README.",
    discussion: """
      The README leads through them: who fits, whom one talks to, what to ask, then the figures. \
      Nothing that is there already is overwritten.

      EXAMPLE
        tam init plan && tam check plan/icp.yaml plan/map.yaml plan/personas.yaml
      """)

  @Argument(help: ArgumentHelp("The folder, made if it is not there.", valueName: "folder"))
  var folder: String

  func run() throws {
    let there = StarterFiles.all.map(\.name).filter {
      FileManager.default.fileExists(atPath: folder + "/" + $0)
    }
    if let first = there.first {
      throw Problem(
        .cantCreate, at: Place(folder + "/" + first), "is there already",
        fix: "name another folder, or move the file away")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Problem(
        .cantCreate, at: Place(folder), "the folder can't be made",
        fix: "check the path and your right to write there")
    }
    for file in StarterFiles.all {
      do throws(OutputError) {
        try OutputFile.write(Array(file.text.utf8), to: folder + "/" + file.name)
      } catch { throw Problem(error) }
    }
    let names = StarterFiles.all.map(\.name).joined(separator: ", ")
    try StandardOutput.write(
      Array("Wrote \(names) to \(folder). Start with \(folder)/README.md.\n".utf8))
  }
}
