internal import Firmographics

/// Says what is odd about single texts of a column.
struct TraitOddities {
  /// By trait.
  let tallies: [TraitTally]
  /// What the column is read as; nil where it is only read as text.
  let form: Form?
  /// Records of companies that share the domain of a social network or a directory.
  let networkRecords: Int

  /// A trait, what it is called, and what stands in the records that show it.
  private struct Wording {
    var trait: TextTraits
    var kind: String
    var what: String
    var fix: String?
    /// Fewer records are not odd.
    var least = 1
  }

  private static let wordings = [
    Wording(
      trait: .doubleEncoded, kind: "double encoding",
      what: "UTF-8 that was read as Windows-1252 and saved",
      fix: "get the list anew from where it comes, or mend the texts"),
    Wording(
      trait: .lostLetter, kind: "lost letter",
      what: "“\u{FFFD}” where letters were lost before the list was saved",
      fix: "get the list anew from where it comes"),
    Wording(
      trait: .controlCharacter, kind: "control character", what: "characters that can't be seen"),
    Wording(
      trait: .ratingInName, kind: "number in name",
      what: "a number in another line, as a rating stands below a name",
      fix: "take the numbers out, or companies are told apart by them"),
    Wording(
      trait: .lineBreak, kind: "line break", what: "a text that goes on in another line"),
    Wording(
      trait: .cutNumber, kind: "cut number",
      what: "“####”: the spreadsheet's column was too narrow, and the number is lost",
      fix: "make the column wider and save the list anew"),
    Wording(
      trait: .formulaError, kind: "formula error", what: "what a formula that failed comes to"),
    Wording(
      trait: .spreadsheetDate, kind: "date for a band",
      what: "a date that a spreadsheet made of a band such as 2-10 or 11-50",
      fix: "get the list anew, and open it in no spreadsheet before"),
    Wording(
      trait: .roundedIdentifier, kind: "rounded identifier",
      what: "a number that a spreadsheet rounded: its last digits are lost"),
    Wording(
      trait: .sharedDomain, kind: "shared domain",
      what: "a page or mailbox at a social network, a directory or a mail service: companies that "
        + "share such a domain count as one",
      fix: "empty these fields, or tell companies by something else with `key:` in a mapping file",
      least: 2),
    Wording(trait: .futureYear, kind: "future year", what: "a year that is still to come"),
  ]

  /// What is odd, in the order of ``wordings``; the columns are left to the caller.
  func all() -> [InspectionReport.Oddity] {
    Self.wordings.compactMap { wording in
      var records = tallies[wording.trait.number].records
      if wording.trait == .lineBreak {
        // Descriptions and lists go on in other lines.
        guard let form, form != .list else { return nil }
        records -= tallies[TextTraits.ratingInName.number].records
      }
      var examples = tallies[wording.trait.number].examples
      if wording.trait == .sharedDomain, networkRecords > 0 {
        records += networkRecords
        examples += tallies[TextTraits.networkDomain.number].examples
      }
      guard records >= wording.least else { return nil }
      return InspectionReport.Oddity(
        kind: wording.kind, column: nil, field: nil, records: records, what: wording.what,
        fix: wording.fix, examples: examples.prefix(TraitTally.exampleLimit).map(Self.example))
    }
  }

  static func example(_ example: TraitTally.Example) -> InspectionReport.Example {
    .init(line: example.line, text: Text.shown(example.text))
  }
}
