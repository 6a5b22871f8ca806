internal import ArgumentParser
internal import DelimitedText
internal import Reporting

/// `tam report`: other reports of a saved run.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes reports of a saved run, without its lists.",
    discussion: """
      A run that was saved as JSON (--report run.json) holds all that reports are made of. They are \
      the same, byte for byte, as those that the run itself would have written. Without --to \
      and --charts the run is printed.

      EXAMPLES
        tam size companies.csv --icp icp.yaml --report run.json
        tam report run.json
        tam report run.json --to deck.pptx --to model.xlsx --brand brand.yaml
        tam report run.json --charts charts --png
        tam compare companies.csv --icp icp.yaml --format json | tam report - --to compared.html
      """)

  @Argument(help: ArgumentHelp("A saved run; “-” for standard input.", valueName: "run"))
  var saved: String

  @Option(
    help: ArgumentHelp(
      "Write a report; the ending picks the format: \(ReportingOptions.endings). Repeatable.",
      valueName: "file"))
  var to: [String] = []

  @OptionGroup var printing: PrintingOptions
  @OptionGroup var reporting: ReportingOptions

  func validate() throws { _ = try ReportingOptions.formats(of: to, option: "--to") }

  func run() throws {
    try OutputClash.check(
      outputs: to, inputs: [saved, reporting.brand].compactMap(\.self), charts: reporting.charts)
    let brand = try reporting.readBrand()
    let bytes = try FileBytes(
      path: saved, limit: FileBytes.runLimit, advice: "name a run that tam saved as JSON"
    ).bytes
    let run: Run
    do throws(UnreadableRun) { run = try Run(json: bytes) } catch {
      throw Problem(
        .data, at: Place(saved), "is no saved run: \(error)",
        fix: "save one with --report run.json")
    }
    let reports = try ReportOutputs(to, option: "--to", brand: brand)
    let charts = try reporting.chartOutputs(brand: brand)
    try reports.write(run)
    try charts?.write(run)
    try reports.commit()
    try charts?.commit()
    if let warning = charts?.warning { StandardError.tell(warning) }
    if to.isEmpty, charts == nil { try printing.show(run, brand: brand) }
  }
}
