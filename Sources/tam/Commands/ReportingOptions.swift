internal import ArgumentParser
internal import DelimitedText
internal import Reporting

/// How reports look: what all commands that report a run share.
struct ReportingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Name, colour, font and logo of pages, workbooks, slides and charts (YAML).",
      valueName: "file"))
  var brand: String?

  @Option(
    help: ArgumentHelp(
      "Write the charts as SVG into a folder, which is made where there is none.",
      valueName: "folder"))
  var charts: String?

  @Flag(help: "With --charts: each chart as PNG as well, at twice the size (needs rsvg-convert).")
  var png = false

  func validate() throws {
    if png, charts == nil { throw ValidationError("--png needs --charts: the folder for them.") }
  }

  /// The endings that name a format: `.md, .json or .csv`.
  static let endings = CommandWords.or(ReportFormat.all.compactMap(\.endings.first))

  /// The reports that paths ask for, named by `option`.
  static func formats(
    of paths: [String], option: String
  ) throws -> [(path: String, format: ReportFormat)] {
    try paths.map { path in
      do throws(UnknownFormat) {
        return (path: path, format: try ReportFormat.forFile(path))
      } catch {
        let isPicture = [".svg", ".png"].contains { path.lowercased().hasSuffix($0) }
        throw ValidationError(
          "\(option) \(path): the ending picks the format, and is one of \(CommandWords.or(error.known))."
            + (isPicture ? " Pictures are written by --charts." : "")
            + (path == "-" ? " --format prints a report." : ""))
      }
    }
  }

  /// What the brand file says; the usual look where there is none.
  func readBrand() throws(ProblemList) -> Brand {
    guard let brand else { return .none }
    return try BrandFile.load(path: brand)
  }

  /// The charts that are asked for, before they are written; nil for none.
  func chartOutputs(brand: Brand) throws -> ChartOutputs? {
    try charts.map { try ChartOutputs(folder: $0, hasPNG: png, brand: brand) }
  }
}

/// Reports that are asked for, all of which appear or none.
struct ReportOutputs {
  private let outputs: [ReportOutput]
  private let appearance: Appearance

  /// Opens the reports at some paths, named by `option`.
  init(_ paths: [String], option: String, brand: Brand) throws {
    appearance = Appearance(brand: brand)
    outputs = try ReportingOptions.formats(of: paths, option: option).map {
      try ReportOutput(path: $0.path, format: $0.format)
    }
  }

  /// Writes all; they appear with ``commit()``.
  func write(_ run: Run) throws { for output in outputs { try output.write(run, as: appearance) } }

  /// Puts all in their places.
  func commit() throws(Problem) { for output in outputs { try output.commit() } }
}
