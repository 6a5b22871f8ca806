import MarketSizing

extension ReportDocument {
  /// The lists, the profile and the command: what makes the report again.
  static func origin(_ run: Run) -> Chapter? {
    var blocks = [Block.table(lists(run)), .table(profiles(run))]
    let columns = columns(run)
    if !columns.rows.isEmpty {
      blocks += [.paragraph("What was read from where:"), .table(columns)]
    }
    blocks.append(
      .paragraph("Made by tam \(given: run.version), and to be made again with:"))
    if !run.command.isEmpty {
      let lines = ShellText.line(run.command).split(whereSeparator: \.isNewline)
      blocks.append(.command(lines.map { SafeText.line(String($0), limit: 4000) }))
    }
    return Chapter(id: "made-from", title: "Made from", blocks: blocks)
  }

  private static func lists(_ run: Run) -> Table {
    var table = Table(
      "Lists",
      [
        .text("List"), .number("Bytes"), .prose("Fingerprint"), .number("Records"),
        .number("Rejected"), .text("Encoding"), .text("Delimiter"), .prose("Source"),
      ])
    for input in run.inputs {
      let source = [
        input.source, input.retrieved.map { "retrieved \($0)" },
        input.licence.map { "licence: \($0)" },
      ]
      .compactMap(\.self).map { Phrase(given: $0) }
      let digests = [input.fingerprint, input.sha256.map { "sha256:\($0)" }].compactMap(\.self)
      table.add([
        Table.Cell(Phrase(given: input.name)), .count(input.bytes),
        Table.Cell(digests.map { Phrase(code: $0) }.joined(" ")), .count(input.rows),
        .count(input.rejected), Table.Cell(Phrase(given: encoding(input.form))),
        Table.Cell(
          Wording.delimiterName(input.delimiter).map { Phrase(own: $0) }
            ?? Phrase(code: input.delimiter)),
        Table.Cell(source.isEmpty ? "no source given" : source.joined(", ")),
      ])
    }
    return table
  }

  /// What stood between the file and its text.
  private static func encoding(_ form: FormReport) -> String {
    form.compression.value == "none"
      ? form.encoding.value : "\(form.encoding.value), \(form.compression.value)"
  }

  private static func profiles(_ run: Run) -> Table {
    var table = Table(
      "Profiles", [.text("Profile"), .prose("SHA-256"), .number("Duplicates")])
    for result in run.results {
      table.add([
        Table.Cell(Phrase(given: result.label)), Table.Cell(Phrase(code: result.sha256)),
        .count(result.counts.duplicates),
      ])
    }
    return table
  }

  private static func columns(_ run: Run) -> Table {
    var table = Table(
      "Columns and fields",
      [.text("List"), .text("Field"), .text("Column"), .text("Found by"), .prose("Taken as")],
      headColumn: 1, isSortable: true)
    for input in run.inputs {
      for row in input.mapping {
        table.add(
          [
            Phrase(given: input.name), Phrase(given: row.field),
            row.column.map { Phrase(given: $0) } ?? "–", Phrase(given: row.by),
            Phrase(given: row.note ?? ""),
          ].map { Table.Cell($0) })
      }
    }
    return table
  }
}
