extension ReportFormat {
  /// The page of `.html` on A4, printed by a headless Chromium.
  ///
  /// Equal runs look equal, and their bytes are not: the browser writes the time of day into them.
  package static let pdf = ReportFormat(
    name: "pdf", endings: [".pdf"], isText: false, isRepeatable: false,
    check: { () throws(PrintingError) in _ = try Browser() },
    write: { run, look in
      let page = HTMLWriter(ReportDocument(run), brand: look.brand, paper: "A4").text
      return try Browser().pdf(of: Array(page.utf8))
    })
}
