internal import ArgumentParser
internal import MarketSizing

/// The options on records that can't be used.
struct RejectOptions: ParsableArguments {
  /// What `--max-rejects` is where it is not given.
  static let usual = "1%"

  @Option(
    help: ArgumentHelp(
      "List every record that could not be used, with its place and the reason (CSV).",
      valueName: "file"))
  var rejects: String?

  @Option(
    help: ArgumentHelp(
      "Stop if more records than this can't be used: a number or a share.", valueName: "N|P%"))
  var maxRejects: String = RejectOptions.usual

  func validate() throws { _ = try limit() }

  /// The limit; throws where it is neither a number nor a share.
  func limit() throws -> RejectLimit {
    guard let limit = RejectLimit(maxRejects) else {
      throw ValidationError(
        "--max-rejects takes a number (500) or a share (2%), not “\(maxRejects)”.")
    }
    return limit
  }
}
