internal import Criteria
internal import DelimitedText
internal import Firmographics

/// What the records of a list say to one criterion.
struct QuestionFindings {
  let question: Question
  /// The outcomes of the whole criterion.
  let tally: ProbeTally
  let vocabulary: ListVocabulary
  /// The list's name.
  let list: String

  /// How many bands are named.
  private static let bandLimit = 6

  private var place: Place { question.criterion.place ?? Place(list) }

  // MARK: Texts

  /// The texts that occur in no record; `tallies` are of the conditions that each of the criterion's
  /// texts occurs.
  func texts(_ tallies: [ProbeTally]) -> [Finding] {
    var findings: [Finding] = []
    var strange: [(subject: Subject, text: String)] = []
    for (named, tally) in zip(question.named, tallies) where tally.yes == 0 {
      // A list without any value says nothing about the texts.
      guard tally.no > 0 else { continue }
      let shown = spelling(of: named)
      if let near = vocabulary.nearest(to: named.text, for: named.subject, in: question.context) {
        findings.append(
          Finding(
            at: place, "“\(shown)” never occurs in \(named.subject.reference)",
            fix: "the list has “\(Text.shown(near.text))” (\(Self.records(near.records)))"))
      } else {
        strange.append((named.subject, shown))
      }
    }
    if let first = strange.first {
      let names = strange.map { "“\($0.text)”" }
      let verb = names.count == 1 ? "occurs" : "occur"
      findings.append(
        Finding(
          at: place,
          "\(names.joined(separator: ", ")) never \(verb) in \(first.subject.reference)"))
    }
    return findings
  }

  /// A text as the ICP writes it, where its words still show it.
  private func spelling(of named: Question.Named) -> String {
    if case .country = named.subject.form, let country = Country.read(named.text) {
      return country.name
    }
    let words = question.criterion.words
    let lower = named.text.lowercased()
    let length = named.text.count
    let found = words.indices.reversed().lazy
      .map { words[$0...].prefix(length) }
      .first { $0.lowercased() == lower }
    return found.map { String($0) } ?? named.text
  }

  // MARK: Outcomes

  /// Whether the criterion tells companies apart at all.
  var outcomes: [Finding] {
    let name = question.name
    let isUnknown = tally.yes + tally.no + tally.crossing == 0
    if case .segment = question.role, question.criterion.place == nil {
      return isUnknown && tally.missing > 0 ? [noHeadcounts] : []
    }
    if isUnknown {
      guard tally.missing > 0 else { return [] }
      return [Finding(at: place, "\(name): no record has a value that could be read")]
    }
    if tally.yes == 0, tally.crossing == 0 {
      return [Finding(at: place, "\(name): no \(who) satisfies it", fix: noneMeans)]
    }
    if tally.no == 0, tally.crossing == 0, let allMeans {
      return [Finding(at: place, "\(name): every \(who) satisfies it", fix: allMeans)]
    }
    return []
  }

  /// What is found once for all of the segments that hold where an ICP names none.
  private var noHeadcounts: Finding {
    Finding(
      at: place,
      "the ICP names no segments, the usual ones go by employees, and no record has a headcount",
      fix: "every company would be Unclassified; divide by a field that the list gives")
  }

  /// Whose values were looked at.
  private var who: String { tally.missing == 0 ? "record" : "known value" }

  private var noneMeans: String {
    switch question.role {
    case .mustHave, .serviceable: "no company would be confirmed"
    case .dealBreaker: "it excludes nothing"
    case .niceToHave: "it adds to no company's score"
    case .segment: "the segment stays empty"
    }
  }

  private var allMeans: String? {
    switch question.role {
    case .mustHave, .serviceable: "it excludes nothing"
    case .dealBreaker: "no company would be confirmed"
    case .niceToHave: "it adds the same to every company's score"
    case .segment: nil
    }
  }

  // MARK: Edges

  /// The bands that lie across an edge of the criterion.
  var edges: [Finding] {
    guard !tally.bands.entries.isEmpty, let subject = question.criterion.predicate.subjects.first
    else { return [] }
    return [
      Finding(
        at: place,
        "\(question.name) cuts the list's bands of \(subject.reference): \(Self.bandWords(tally.bands))",
        fix: question.criterion.onUnknown == .possible
          ? "companies in them stay possible" : "companies in them count as unknown ones do")
    ]
  }

  /// `“11-50” (312 records), “201-500” (87 records)`, the commonest first.
  static func bandWords(_ bands: TextCensus) -> String {
    let sorted = bands.entries.enumerated()
      .sorted { ($1.element.records, $0.offset) < ($0.element.records, $1.offset) }
      .map(\.element)
    let words = sorted.prefix(bandLimit).map { entry in
      "“\(Text.shown(TextDecoding.decode(entry.bytes.span).text))” (\(records(entry.records)))"
    }
    let more = sorted.count - words.count
    return words.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  private static func records(_ number: Int) -> String {
    "\(number) \(number == 1 ? "record" : "records")"
  }
}
