internal import ArgumentParser
private import Glibc

/// The program: every command is a file in `Commands/`.
@main
struct Tam: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tam",
    abstract: "Sizes a market from a company list and a description of the ideal customer.",
    discussion: """
      tam reads a list of companies (CSV), keeps those that fit an ideal customer profile (ICP), and \
      says how many there are and what they are worth: confirmed, only possible, and why.

      EXAMPLES
        tam init plan                          a starter folder: ICP, mapping, personas, interviews
        tam inspect companies.csv              what is in a list, and what it is taken for
        tam size companies.csv --icp icp.yaml  the market size, on the terminal
        tam size companies.csv --icp icp.yaml --report tam.md --report tam.json
        tam compare companies.csv --icp icp.yaml   the ICP beside all its variants
        tam accounts companies.csv --icp icp.yaml -o accounts.csv   the companies themselves
        tam territories companies.csv --icp icp.yaml --reps 4   who covers what
        tam report tam.json --to tam.md        another report of a saved run
      """,
    version: Version.current,
    subcommands: [
      SizeCommand.self, CompareCommand.self, AccountsCommand.self, TerritoriesCommand.self,
      InspectCommand.self, CheckCommand.self,
      ReportCommand.self, InitCommand.self, GenerateCommand.self,
    ])

  static func main() {
    // A reader of our output that goes away is an error of the write, and no signal.
    signal(SIGPIPE, SIG_IGN)
    Interruption.fillsStandardStreams()
    Interruption.clearsUp()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Failure.end(error)
    }
  }
}

/// The program's version, as `tam --version` and reports state it.
enum Version {
  static let current = "0.1.0"
}
