import MarketSizing

extension TerminalSummary {
  /// How full and readable the fields were, and what was odd about the records.
  var quality: [Line] {
    let limit = 8
    let odd = run.fields.filter { $0.unreadable > 0 || $0.missing > 0 || $0.contradictions > 0 }
    var lines: [Line] = []
    if !run.fields.isEmpty {
      var table = TextTable([
        .init(title: "Data", alignment: .left, least: 10),
        .init(title: "column", alignment: .left, least: 8, spare: 1),
        .init(title: "known"),
        .init(title: "missing"),
        .init(title: "unreadable"),
        .init(title: "examples", alignment: .left, least: 10, spare: 2),
      ])
      for field in odd.prefix(limit) {
        let records = NumberText.sum([field.known, field.missing, field.unreadable])
        table.add([
          SafeText.line(field.field), field.column.map { SafeText.line($0) } ?? "–",
          NumberText.share(field.known, of: records), NumberText.shown(field.missing),
          NumberText.shown(field.unreadable),
          field.examples.map { "“\(SafeText.line($0, limit: 40))”" }.joined(separator: " "),
        ])
      }
      lines = odd.isEmpty ? [] : table.lines(width: page.width)
      let hidden = odd.count - min(odd.count, limit)
      if hidden > 0 {
        lines.append(Line("and \(Wording.count(hidden, "more field", "more fields"))"))
      }
      let full = run.fields.count - odd.count
      if full > 0 {
        lines.append(Line("\(Wording.count(full, "field is", "fields are")) complete"))
      }
    }
    return lines
      + oddities.flatMap { DisplayWidth.wrap($0, to: page.width, indent: 2) }.map { Line($0) }
      + rejects
  }

  private var rejects: [Line] {
    run.rejects.prefix(3).map { reject in
      let text = "  \(Wording.place(reject)): \(SafeText.line(reject.message))"
      return Line(DisplayWidth.cut(text, to: page.width))
    }
  }

  /// Rejects, duplicates, contradictions and companies in no segment, a sentence each.
  private var oddities: [String] {
    var notes: [String] = []
    if let counts = run.results.first?.counts, counts.duplicates > 0 {
      let number = Wording.count(counts.duplicates, "record repeats", "records repeat")
      notes.append("\(number) a company that an earlier one gives")
    }
    for field in run.fields where field.contradictions > 0 {
      let count = Wording.count(field.contradictions, "exact value", "exact values")
      notes.append("\(SafeText.line(field.field)): \(count) outside the band of the same record")
    }
    // Of several markets the divisions show it.
    for result in run.results where run.results.count == 1 {
      for row in result.segments where row.condition == nil && row.segment == "Unclassified" {
        let number = Wording.companies(NumberText.sum([row.confirmed, row.possible]))
        notes.append("\(number) in no segment, as a value is missing")
      }
    }
    if let counts = run.results.first?.counts, counts.rejected > 0 {
      let share = NumberText.share(counts.rejected, of: counts.records)
      let number = Wording.count(counts.rejected, "record", "records")
      notes.append(
        "\(number) could not be read (\(share) of all)" + (run.rejects.isEmpty ? "" : ":"))
    }
    return notes
  }

  /// What a reader has to know, whole.
  var warnings: [Line] {
    let limit = 8
    let warnings = run.warnings.map { SafeText.line($0, limit: 400) }.filter { !$0.isEmpty }
    var lines = warnings.prefix(limit).flatMap {
      DisplayWidth.wrap("! " + $0, to: page.width, indent: 2)
    }
    let hidden = warnings.count - min(warnings.count, limit)
    if hidden > 0 {
      lines.append("  and \(Wording.count(hidden, "more warning", "more warnings"))")
    }
    return lines.map { Line($0) }
  }

  /// What the run was made of.
  var footer: [Line] {
    let limit = 4
    var lines = run.inputs.prefix(limit).map { input in
      "\(SafeText.line(input.name)) · \(Wording.count(input.rows, "record", "records")) · "
        + "\(NumberText.size(bytes: input.bytes)) · \(SafeText.line(input.fingerprint))"
    }
    let hidden = run.inputs.count - min(run.inputs.count, limit)
    if hidden > 0 { lines.append("and \(Wording.count(hidden, "more list", "more lists"))") }
    lines.append("tam \(SafeText.line(run.version))")
    return lines.map { Line(DisplayWidth.cut($0, to: page.width), .faint) }
  }
}
