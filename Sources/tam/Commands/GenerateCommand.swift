internal import ArgumentParser
internal import DelimitedText
internal import Reporting
internal import SampleLists

/// `tam generate`: a list of invented companies.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a list of invented companies, for demos and benchmarks.",
    discussion: """
      The list looks like a data vendor's export: industries, headcounts, places, ages, stages and \
      tools in realistic proportions, and a share of records with the dirt that such lists have. \
      The same rows, seed and dirt give the same bytes on every machine.

      EXAMPLES
        tam generate --rows 20000 --seed 2026 --output companies.csv
        tam generate --rows 1000 --seed 1 --dirt 0 | tam size - --icp icp.yaml
      """)

  @Option(help: ArgumentHelp("How many records.", valueName: "number"))
  var rows: Int

  @Option(help: ArgumentHelp("Which list: any whole number from 0.", valueName: "number"))
  var seed: UInt64

  @Option(
    help: ArgumentHelp(
      "The share of records with something wrong, from 0 to 1.", valueName: "share"))
  var dirt: Double = SampleList.usualDirt

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to; standard output if not given.", valueName: "file"))
  var output: String?

  func validate() throws {
    if rows < 0 { throw ValidationError("--rows takes a number of at least 0, not \(rows).") }
    if !(0...1).contains(dirt) {
      throw ValidationError("--dirt takes a share from 0 to 1, such as 0.08, not \(dirt).")
    }
  }

  func run() throws {
    let list = SampleList(rows: rows, seed: seed, dirt: dirt)
    do throws(OutputError) {
      let file = try OutputFile(output ?? "/dev/stdout")
      try list.write { (bytes: [UInt8]) throws(OutputError) in try file.append(bytes) }
      try file.commit()
    } catch { throw StandardOutput.problem(error) }
  }
}
