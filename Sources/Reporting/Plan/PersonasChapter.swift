import GoToMarket
import MarketSizing

extension PlanChapters {
  /// The personas: in which segments, how many companies and persons, and what to say to them.
  static func personas(_ report: PersonasReport) -> Chapter {
    let rows = report.personas
    let hypotheses = rows.count { $0.isHypothesis }
    let reached = rows.map(\.total).max {
      ($0.confirmed, $0.possible) < ($1.confirmed, $1.possible)
    }
    var finding = Wording.count(rows.count, "buyer persona", "buyer personas")
    if let reached, reached.confirmed + reached.possible > 0 {
      finding += ", found in up to \(Wording.companies(reached.confirmed)) that fit"
      if reached.possible > 0 { finding += " and \(NumberText.grouped(reached.possible)) that may" }
    }
    switch hypotheses {
    case 0: break
    case rows.count:
      finding +=
        "; \(rows.count == 1 ? "it is a hypothesis" : "all are hypotheses") until "
        + "\(Persona.enoughInterviews) buyers of the role have been interviewed"
    default:
      finding +=
        "; \(hypotheses == 1 ? "1 is a hypothesis" : "\(hypotheses) are hypotheses") until "
        + "\(Persona.enoughInterviews) buyers of the role have been interviewed"
    }
    var blocks: [Block] = [
      .paragraph(Phrase(own: finding + ".")), .table(bySegment(rows)),
      .paragraph("Who they are:"), .table(who(rows)),
    ]
    if rows.contains(where: \.hasWords) {
      blocks += [.paragraph("What to say to them:"), .table(whatToSay(rows))]
    }
    if rows.contains(where: { !$0.objections.isEmpty }) {
      blocks += [.paragraph("What they will object, and the answer:"), .table(objections(rows))]
    }
    return Chapter(id: "personas", title: "Buyer personas", blocks: blocks)
  }

  /// A persona's name, and whether it rests on interviews or is a hypothesis.
  private static func lead(_ row: PersonaRow) -> [Table.Cell] {
    let asked = Wording.count(row.interviews, "interview", "interviews")
    let evidence: Phrase =
      row.isHypothesis
      ? "\(notice: Wording.hypothesis(interviews: row.interviews))" : Phrase(own: asked)
    return [words(row.name), Table.Cell(evidence)]
  }

  /// The columns of these.
  private static var leadColumns: [Table.Column] { [.text("Persona"), .text("Evidence")] }

  private static func bySegment(_ rows: [PersonaRow]) -> Table {
    let areCounted = rows.contains { $0.total.counted != nil }
    var table = Table(
      "Persona × segment",
      leadColumns + [
        .text("Segment"), .number("Companies"), .number("Possible"),
        .number("Persons, low"), .number("Persons"), .number("Persons, high"),
      ] + (areCounted ? [.number("In contacts"), .number("Companies with one")] : []))
    func cells(_ row: PersonaRow, _ cell: PersonaCell) -> [Table.Cell] {
      lead(row) + [
        Table.Cell(cell.segment.map { Phrase(given: $0) } ?? "all"),
        .count(cell.confirmed), .added(cell.possible), persons(cell.persons?.low),
        persons(cell.persons?.base), persons(cell.persons?.high),
      ]
        + (areCounted
          ? [
            cell.counted.map { .count($0) } ?? "–",
            cell.accountsWithContact.map { .count($0) } ?? "–",
          ] : [])
    }
    for row in rows {
      // Of one segment the sum says nothing new.
      if row.cells.count != 1 { table.add(cells(row, row.total)) }
      for cell in row.cells { table.add(cells(row, cell)) }
    }
    return table
  }

  private static func persons(_ number: String?) -> Table.Cell {
    guard let number, let decimal = DecimalText(number) else { return "–" }
    return Table.Cell(Phrase(own: decimal.exact), value: decimal.plain)
  }

  private static func who(_ rows: [PersonaRow]) -> Table {
    let areDated = rows.contains { $0.lastInterview != nil }
    var table = Table(
      "Who they are",
      leadColumns + (areDated ? [.text("Last interview")] : []) + [
        .prose("Titles"), .text("Function"), .text("Seniority"), .prose("Found in"),
        .number("A company has"),
      ])
    for row in rows {
      let perCompany = row.perCompany.map { range in
        range.low == range.high ? range.base : "\(range.low)–\(range.high)"
      }
      table.add(
        lead(row) + (areDated ? [words(row.lastInterview)] : []) + [
          listed(row.titles), words(row.function), listed(row.seniorities),
          row.fits.isEmpty ? "all" : listed(row.fits),
          Table.Cell(Phrase(own: perCompany ?? "–"), value: row.perCompany?.base),
        ])
    }
    return table
  }

  private static func whatToSay(_ rows: [PersonaRow]) -> Table {
    var table = Table(
      "What to say",
      leadColumns + [
        .prose("What hurts"), .prose("What to say"), .prose("When they look for it"),
        .prose("What they want"),
      ])
    for row in rows {
      table.add(
        lead(row) + [
          said(row.pains), said([row.message].compactMap(\.self)), said(row.triggers),
          said(row.goals),
        ])
    }
    return table
  }

  private static func objections(_ rows: [PersonaRow]) -> Table {
    var table = Table(
      "Objections", leadColumns + [.prose("They will say"), .prose("The answer")])
    for row in rows {
      for objection in row.objections {
        table.add(
          lead(row) + [
            said([objection.says]),
            objection.answer.map { said([$0]) } ?? Table.Cell("\(notice: "no answer yet")"),
          ])
      }
    }
    return table
  }

  /// What is said of or to a buyer, whole however long it is: nobody can say the half of it.
  private static func said(_ texts: [String]) -> Table.Cell {
    let phrases = texts.map(Phrase.init(whole:)).filter { !$0.isEmpty }
    return phrases.isEmpty ? "–" : Table.Cell(phrases.joined("; "))
  }

  /// Texts of a file one after the other; a dash for none.
  private static func listed(_ texts: [String], _ separator: String = ", ") -> Table.Cell {
    texts.isEmpty ? "–" : Table.Cell(texts.map { Phrase(given: $0) }.joined(separator))
  }
}

extension Phrase {
  /// Text from a file of which nothing is left out, where ``init(given:)`` takes what fits a line.
  fileprivate init(whole text: String) {
    let room = 150
    var pieces = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = pieces.last, !last.isEmpty, last.count + word.count > room {
        pieces.append(String(word))
      } else {
        pieces[pieces.count - 1] += (pieces.last?.isEmpty == true ? "" : " ") + word
      }
    }
    self = pieces.map { Phrase(given: $0) }.joined(" ")
  }
}

extension PersonaRow {
  /// Whether it says anything of what to talk about.
  fileprivate var hasWords: Bool {
    !pains.isEmpty || !goals.isEmpty || !triggers.isEmpty || message != nil
  }
}
