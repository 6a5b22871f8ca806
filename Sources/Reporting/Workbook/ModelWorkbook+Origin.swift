import MarketSizing
import Workbooks

extension ModelWorkbook {
  /// The sheet of how full and readable the lists are, and of what could not be read.
  func qualitySheet() -> Sheet {
    var draft = draft(SheetName.quality)
    draft.least = [0: 18, 1: 18, 7: 40]
    let heads = [
      "Field", "Column", ">Known", ">Missing", ">Unreadable", ">Contradictions", ">Known of all",
      "Unreadable, such as",
    ]
    draft.begin(
      "Data quality",
      "Known, missing and unreadable values add up to the records that could be used. "
        + "Contradictions are exact values outside the band that the same record gives.",
      columns: heads.count)
    if run.fields.isEmpty {
      draft.note("No field was read.", columns: heads.count)
    } else {
      draft.head(heads)
      draft.sheet.frozen = Place(row: draft.row, column: 1)
    }
    for field in run.fields {
      draft.put(SafeText.line(field.field), draft.row, 0)
      draft.put(field.column.map { SafeText.line($0) } ?? "the same for all", draft.row, 1)
      for (offset, count) in [
        field.known, field.missing, field.unreadable, field.contradictions,
      ].enumerated() {
        draft.put(count, draft.row, 2 + offset)
      }
      let all = Double(field.known) + Double(field.missing) + Double(field.unreadable)
      let (known, last) = (Place(row: draft.row, column: 2), Place(row: draft.row, column: 4))
      draft.put(
        .formula(
          "=\(known.a1)/MAX(SUM(\(Area(known, last).a1)),1)",
          all > 0 ? Double(field.known) / all : 0), draft.row, 6, styles.share, shown: "100.0%")
      draft.put(
        field.examples.map { SafeText.line($0, limit: 80) }.joined(separator: "  ·  "), draft.row,
        7)
      draft.row += 1
    }
    draft.row += 1
    draft.keep { addRejects(&$0, columns: heads.count) }
    return draft.finished()
  }

  private func addRejects(_ draft: inout SheetDraft, columns: Int) {
    let rejected = NumberText.sum(run.inputs.map(\.rejected))
    guard rejected > 0 else {
      draft.note("Every record could be read.", columns: columns)
      return
    }
    let number = Wording.count(rejected, "record", "records")
    draft.heading("Records that could not be read")
    draft.note(
      "\(number) could not be read and \(rejected == 1 ? "is" : "are") not counted"
        + (run.rejects.isEmpty ? "." : ", the first of them:"), columns: columns)
    guard !run.rejects.isEmpty else { return }
    draft.head(["List", "Fault", ">Line", ">Column", "In words"])
    for reject in run.rejects {
      draft.put(SafeText.line(reject.file), draft.row, 0)
      draft.put(SafeText.line(reject.kind), draft.row, 1)
      draft.put(reject.line, draft.row, 2)
      draft.put(reject.column, draft.row, 3)
      // The columns behind are free.
      draft.sheet[draft.row, 4] = Cell(
        .text(SafeText.line(reject.message)), styles.text.with { $0.indent = 1 })
      draft.row += 1
    }
  }

  /// The sheet of what the figures are made from: lists, profiles, columns and the command.
  func inputsSheet() -> Sheet {
    var draft = draft(SheetName.inputs)
    draft.least = [0: 22, 1: 26]
    draft.begin(
      "Made from", "What makes these figures again, and how it can be told that it is the same.",
      columns: 8)
    draft.keep(addLists)
    draft.row += 1
    draft.keep(addProfiles)
    draft.row += 1
    if run.inputs.contains(where: { !$0.mapping.isEmpty }) {
      draft.keep(addColumns)
      draft.row += 1
    }
    draft.keep(addCommand)
    return draft.finished()
  }

  private func addProfiles(_ draft: inout SheetDraft) {
    draft.heading("Profiles")
    draft.head(["Profile", "SHA-256"])
    for market in markets {
      draft.put(market.result.label, draft.row, 0)
      // The columns behind are free.
      draft.sheet[draft.row, 1] = Cell(
        .text(SafeText.line(market.result.sha256)), styles.text.with { $0.indent = 1 })
      draft.row += 1
    }
  }

  private func addCommand(_ draft: inout SheetDraft) {
    draft.heading("Command")
    draft.note(
      "Made by tam \(SafeText.line(run.version)), and to be made again with:", columns: 8)
    for line in ShellText.line(run.command).split(whereSeparator: \.isNewline) {
      draft.note(SafeText.line(String(line), limit: 4000), columns: 8, styles.wrapped)
    }
  }

  private func addLists(_ draft: inout SheetDraft) {
    draft.heading("Lists")
    draft.head([
      "List", "Fingerprint", ">Bytes", ">Records", ">Rejected", "Encoding", "Delimiter", "Source",
      "Retrieved", "Licence",
    ])
    for input in run.inputs {
      let packed = input.form.compression.value
      draft.put(SafeText.line(input.name), draft.row, 0)
      let digests = [input.fingerprint, input.sha256.map { "sha256:\($0)" }].compactMap(\.self)
      draft.put(digests.map { SafeText.line($0) }.joined(separator: "\n"), draft.row, 1)
      for (offset, count) in [input.bytes, input.rows, input.rejected].enumerated() {
        draft.put(count, draft.row, 2 + offset)
      }
      draft.put(
        SafeText.line(input.encoding + (packed == "none" ? "" : ", \(packed)")), draft.row, 5)
      draft.put(Self.delimiter(input.delimiter), draft.row, 6)
      draft.put(input.source.map { SafeText.line($0) } ?? "no source given", draft.row, 7)
      draft.put(input.retrieved.map { SafeText.line($0) } ?? "", draft.row, 8)
      draft.put(input.licence.map { SafeText.line($0) } ?? "", draft.row, 9)
      draft.row += 1
    }
  }

  private static func delimiter(_ text: String) -> String {
    // The words for others are in Markdown.
    [",", ";", "|", "\t", "\\t", "none"].contains(text)
      ? Wording.delimiter(text) : SafeText.line(text)
  }

  private func addColumns(_ draft: inout SheetDraft) {
    draft.heading("What was read from where")
    draft.head(["List", "Column", "Field", "", "", "Found by", "", "Taken as"])
    for input in run.inputs {
      for row in input.mapping {
        draft.put(SafeText.line(input.name), draft.row, 0)
        draft.put(row.column.map { SafeText.line($0) } ?? "the same for all", draft.row, 1)
        draft.put(SafeText.line(row.field), draft.row, 2, styles.text)
        draft.put(SafeText.line(row.by), draft.row, 5, styles.text)
        draft.put(row.note.map { SafeText.line($0) } ?? "", draft.row, 7)
        draft.row += 1
      }
    }
  }
}
