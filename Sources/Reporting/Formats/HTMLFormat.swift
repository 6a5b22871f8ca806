extension ReportFormat {
  /// A page in one file, for any browser, that needs no network and no script.
  package static let html = ReportFormat(name: "html", endings: [".html", ".htm"]) { run, look in
    Array(HTMLWriter(ReportDocument(run), brand: look.brand).text.utf8)
  }
}
