internal import Reporting

/// What a command that writes companies as CSV prints beside them.
enum PlanOutput {
  /// Prints the plan; where standard output has the rows, what one has to know of the lists alone, on
  /// standard error.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - output: where the rows went; `-` for standard output.
  ///   - chapter: the chapter that is shown alone; nil for all.
  /// - Throws: the problem of standard output.
  static func show(_ run: Run, besideRowsIn output: String, chapter: String? = nil) throws {
    if output == "-" {
      let page = PlanPage(run: run, page: .plain, chapter: chapter)
      StandardError.write(String(decoding: page.basisBytes, as: UTF8.self))
    } else {
      let page = PlanPage(run: run, page: StandardOutput.page, chapter: chapter)
      try StandardOutput.write(page.bytes)
    }
  }
}
