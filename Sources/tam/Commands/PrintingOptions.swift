internal import ArgumentParser
internal import DelimitedText
internal import Reporting

/// What is printed of a run.
struct PrintingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What to print: \(Self.names).", valueName: "format"))
  var format: String = "table"

  func validate() throws {
    let format = try standardFormat()
    do { try format.checkIsPossible() } catch {
      throw ValidationError("--format \(format.name): \(error); \(error.fix).")
    }
    if !format.isText, StandardOutput.isTerminal {
      throw ValidationError(
        "--format \(format.name) is no text for a terminal; send it on with “> file”, or name the file as a report."
      )
    }
  }

  /// The formats by name.
  private static let names = CommandWords.or(ReportFormat.all.map(\.name))

  private func standardFormat() throws -> ReportFormat {
    do throws(UnknownFormat) { return try ReportFormat.named(format) } catch {
      throw ValidationError("--format takes \(CommandWords.or(error.known)), not “\(format)”.")
    }
  }

  /// Prints a run.
  func show(_ run: Run, brand: Brand) throws {
    let appearance = Appearance(page: StandardOutput.page, brand: brand)
    do {
      try StandardOutput.write(try standardFormat().bytes(of: run, as: appearance))
    } catch let error as PrintingError { throw Problem(error) }
  }
}
