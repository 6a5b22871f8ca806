extension ReportFormat {
  /// The whole run, to be read by programs and by `tam report`.
  public static let json = ReportFormat(name: "json", endings: [".json"]) { run, _ in
    try run.json()
  }
}
