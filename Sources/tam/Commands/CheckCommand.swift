internal import ArgumentParser
internal import DelimitedText

/// `tam check`: are the files sound?
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks ICP and mapping files.",
    discussion: """
      Every problem is printed with its line and column and how to mend it. What kind of file it is \
      is told by its keys.

      EXAMPLES
        tam check icp.yaml map.yaml
      """)

  @Argument(help: ArgumentHelp("ICP and mapping files.", valueName: "file"))
  var files: [String]

  func run() throws {
    var problems: [Problem] = []
    var lines: [String] = []
    for path in files {
      do throws(ProblemList) {
        lines.append("\(path): \(try CheckedFile(path: path).summary)")
      } catch { problems += error.problems }
    }
    try StandardOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    if !problems.isEmpty { throw ProblemList(problems) }
  }
}
