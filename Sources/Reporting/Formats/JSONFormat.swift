extension ReportFormat {
  /// The whole run, to be read by programs and by `tam report`.
  package static let json = ReportFormat(name: "json", endings: [".json"]) { run, _ in
    try run.json()
  }
}
