extension ReportFormat {
  /// A finished report in GitHub flavoured Markdown.
  package static let markdown = ReportFormat(name: "md", endings: [".md", ".markdown"]) { run, _ in
    Array(MarkdownWriter.text(of: ReportDocument(run)).utf8)
  }
}
