import MarketSizing

extension MarkdownReport {
  /// The numbers that are not in the list, with their sources.
  func assumptions(of result: SizingResult) -> [[String]] {
    let given = result.assumptions
    var blocks: [[String]] = []
    if let currency = result.currency {
      let money = MoneyText(currency: currency)
      var prices = MarkdownTable(["Segment", ">Low", ">Base", ">High", "Price", "Source"])
      for price in given.prices {
        prices.add(
          [price.segment.map { MarkdownText.of($0) } ?? "every other"]
            + [price.low, price.base, price.high].map {
              markdown(Wording.amount($0, basis: price.basis, money))
            }
            + ["\(MarkdownText.of(Wording.basis(price.basis))), a year", source(price.source)])
      }
      blocks.append(prices.lines)
    }
    if let share = given.obtainable {
      let percent = { (text: String) in DecimalText(text)?.percentage ?? MarkdownText.of(text) }
      var text =
        "Of the serviceable market \(percent(share.base)) can be won"
        + " (\(percent(share.low))–\(percent(share.high)))"
      if let reps = share.reps, let deals = share.dealsPerRepYear, let years = share.years {
        text +=
          ", limited by \(number(reps)) reps × \(number(deals)) deals a year × "
          + "\(number(years)) years"
      }
      blocks.append(["\(text). Source: \(source(share.source))."])
    }
    if !given.rates.isEmpty {
      var rates = MarkdownTable(["Currency", ">Rate", "Date", "Source"])
      for rate in given.rates {
        rates.add([
          MarkdownText.of(rate.currency), MarkdownText.of(rate.rate), MarkdownText.of(rate.date),
          source(rate.source),
        ])
      }
      blocks += [
        ["Rates, in \(MarkdownText.of(result.currency ?? "")) for one unit:"], rates.lines,
      ]
    }
    return blocks.allSatisfy(\.isEmpty)
      ? [["None: every number is counted from the list."]] : blocks
  }

  private func number(_ text: String) -> String {
    DecimalText(text)?.exact ?? MarkdownText.of(text)
  }

  private func source(_ text: String?) -> String {
    text.map { MarkdownText.of($0) } ?? "**no source given**"
  }

  /// How the numbers came about, in plain words.
  var method: [[String]] {
    let isPerRecord = run.results.contains { $0.countBy == "record" }
    let unit =
      isPerRecord
      ? "Every record counts, as the profile says; records of the same company are not joined."
      : "A company counts once, however many records it has; the first of them is the one that counts."
    return [
      ["## How it was counted"],
      [
        "- **Three answers.** A criterion on a company is yes, no or unknown, and unknown where its"
          + " value is missing, or a band that crosses the criterion's edge. A company is *confirmed* if the profile as a whole is met, *excluded*"
          + " if it is not, and *possible* if that hangs on something unknown. The truth for this list"
          + " lies between the confirmed, and the confirmed and possible together.",
        "- **One company, once.** \(unit)",
        "- **Bands stay bands.** A headcount of 51–200 is any number from 51 to 200, never its middle."
          + " It meets a criterion only if all of it does.",
        "- **Exact sums.** Money is companies × price, added up in exact decimals and rounded once,"
          + " so that rounded rows can differ from their total in the last digit.",
      ],
    ]
  }

  /// How full and how readable the fields are.
  var dataQuality: [[String]] {
    var blocks: [[String]] = [["## Data quality"]]
    var table = MarkdownTable([
      "Field", "Column", ">Known", ">Missing", ">Unreadable", ">Contradictions",
      "Unreadable, such as",
    ])
    for field in run.fields {
      let records = NumberText.sum([field.known, field.missing, field.unreadable])
      table.add([
        MarkdownText.of(field.field), field.column.map { MarkdownText.of($0) } ?? "–",
        NumberText.share(field.known, of: records), NumberText.shown(field.missing),
        NumberText.shown(field.unreadable), NumberText.shown(field.contradictions),
        field.examples.map { MarkdownText.code($0) }.joined(separator: " "),
      ])
    }
    blocks.append(table.lines)
    if run.fields.contains(where: { $0.contradictions > 0 }) {
      blocks.append([
        "*Contradictions* are exact values outside the band that the same record gives."
      ])
    }
    let rejected = NumberText.sum(run.inputs.map(\.rejected))
    if rejected > 0 {
      let number = Wording.count(rejected, "record", "records")
      blocks.append([
        "\(number) could not be read and \(rejected == 1 ? "is" : "are") not counted\(run.rejects.isEmpty ? "." : ", the first of them:")"
      ])
      blocks.append(
        run.rejects.map {
          "- \(MarkdownText.code(Wording.place($0))): \(MarkdownText.of($0.message))"
        })
    }
    if blocks.allSatisfy({ $0.isEmpty || $0[0].hasPrefix("##") }) {
      blocks.append(["Every record could be read."])
    }
    return blocks
  }

  /// What a reader has to know.
  var warnings: [[String]] {
    let items = run.warnings.map { MarkdownText.item($0) }.filter { !$0.isEmpty }
    return items.isEmpty ? [] : [["## Warnings"], items.map { "- " + $0 }]
  }

  /// What stood between the file and its text.
  private func encoding(_ form: FormReport) -> String {
    form.compression.value == "none"
      ? form.encoding.value : "\(form.encoding.value), \(form.compression.value)"
  }

  /// The lists, the profile and the command: what makes the report again.
  var origin: [[String]] {
    var lists = MarkdownTable([
      "List", ">Bytes", "Fingerprint", ">Records", ">Rejected", "Encoding", "Delimiter", "Source",
    ])
    for input in run.inputs {
      let source = [
        input.source, input.retrieved.map { "retrieved \($0)" },
        input.licence.map { "licence: \($0)" },
      ]
      .compactMap(\.self).map { MarkdownText.of($0) }
      let digests = [input.fingerprint, input.sha256.map { "sha256:\($0)" }].compactMap(\.self)
      lists.add([
        MarkdownText.of(input.name), NumberText.grouped(input.bytes),
        digests.map { MarkdownText.code($0) }.joined(separator: " "),
        NumberText.grouped(input.rows), NumberText.grouped(input.rejected),
        MarkdownText.of(encoding(input.form)), Wording.delimiter(input.delimiter),
        source.isEmpty ? "no source given" : source.joined(separator: ", "),
      ])
    }
    var columns = MarkdownTable(["List", "Field", "Column", "Found by", "Taken as"])
    for input in run.inputs {
      for row in input.mapping {
        columns.add([
          MarkdownText.of(input.name), MarkdownText.of(row.field),
          row.column.map { MarkdownText.of($0) } ?? "–", MarkdownText.of(row.by),
          row.note.map { MarkdownText.of($0) } ?? "",
        ])
      }
    }
    var profiles = MarkdownTable(["Profile", "SHA-256", ">Duplicates"])
    for result in run.results {
      profiles.add([
        MarkdownText.of(result.label), MarkdownText.code(result.sha256),
        NumberText.grouped(result.counts.duplicates),
      ])
    }
    return [
      ["## Made from"], lists.lines, profiles.lines,
      columns.lines.isEmpty ? [] : ["What was read from where:"], columns.lines,
      ["Made by tam \(MarkdownText.of(run.version)), and to be made again with:"], command,
    ]
  }

  /// A block of code can be left only by a longer fence, and lines are told apart by the shell.
  private var command: [String] {
    guard !run.command.isEmpty else { return [] }
    let line = ShellText.line(run.command)
    let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + "sh"]
      + line.split(whereSeparator: \.isNewline).map { SafeText.line(String($0), limit: 4000) } + [
        fence
      ]
  }
}
