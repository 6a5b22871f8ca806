import Foundation
import TestSupport
import Testing

/// The README's tutorial, run from its first block to its last in one folder.
///
/// Blocks such as ```` ```yaml plan/map.yaml ```` are written as that file, commands of
/// ```` ```console ```` blocks are run by the shell and have to print what stands below them. A line
/// `…` stands for lines that were left out.
@Suite struct TutorialTests {
  @Test func theTutorialSaysWhatHappens() throws {
    let folder = try TemporaryFolder()
    // The second tutorial is run from the checkout's folder.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/datasets", withDestinationPath: Checkout.path + "/datasets")
    var commands = 0
    for block in try ReadMe().blocks {
      if let file = block.file {
        try folder.write(block.lines.map { $0 + "\n" }.joined(), to: file)
      } else if block.language == "console" {
        for command in ReadMe.commands(of: block) {
          commands += 1
          let printed = try lines(printedBy: command.text, in: folder.path)
          #expect(
            ReadMe.matches(printed[...], command.output[...]),
            """
            README.md:\(command.line): “\(command.text)” prints something else. It prints:
            \(printed.joined(separator: "\n"))
            """)
        }
      }
    }
    #expect(commands > 5)
  }

  /// What a command prints on standard output and standard error, the last blank lines aside.
  private func lines(printedBy command: String, in folder: String) throws -> [String] {
    let program = URL(fileURLWithPath: TamProgram.path).deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1\n" + command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = program + ":" + environment["PATH", default: "/usr/bin:/bin"]
    environment["COLUMNS"] = nil
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
