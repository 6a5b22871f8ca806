extension ReportFormat {
  /// A deck of slides with native charts, for a presentation program.
  package static let pptx = ReportFormat(
    name: "pptx", endings: [".pptx"], isText: false
  ) { run, appearance in
    try DeckPlan(run: run, brand: appearance.brand).deck.bytes()
  }
}
