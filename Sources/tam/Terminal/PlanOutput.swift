internal import Reporting

/// What a command that writes companies as CSV prints beside them.
enum PlanOutput {
  /// Prints the plan; where standard output has the rows, what one has to know of the lists alone, on
  /// standard error.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - output: where the rows went; `-` for standard output.
  /// - Throws: the problem of standard output.
  static func show(_ run: Run, besideRowsIn output: String) throws {
    if output == "-" {
      let page = PlanPage(run: run, page: .plain)
      StandardError.write(String(decoding: page.basisBytes, as: UTF8.self))
    } else {
      try StandardOutput.write(PlanPage(run: run, page: StandardOutput.page).bytes)
    }
  }
}
