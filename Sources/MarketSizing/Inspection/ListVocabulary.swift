internal import Criteria
internal import DelimitedText
internal import Firmographics

/// The texts that occur in a list, to find the one that a text of an ICP was meant to be.
struct ListVocabulary {
  private let binding: ListBinding
  private let survey: ListSurvey

  init(_ binding: ListBinding, _ survey: ListSurvey) {
    self.binding = binding
    self.survey = survey
  }

  /// The text of the columns of a subject that is nearest to another, with the number of its
  /// records: one that differs by a slip or two, else the commonest of which one is a part of the
  /// other; nil where none is close.
  func nearest(
    to text: String, for subject: Subject, in context: ReadingContext
  ) -> (text: String, records: Int)? {
    switch subject.form {
    case .text, .stage, .name, .domain, .list: break
    default: return nil
    }
    let columns = (binding.columns[subject.origin(in: context)] ?? []).compactMap(\.column)
    var records: [String: Int] = [:]
    var order: [String] = []
    for entry in columns.flatMap({ survey.columns[$0].texts.entries }) {
      let known = Text.squeezed(TextDecoding.decode(entry.bytes.span).text)
      if known.isEmpty { continue }
      if records[known] == nil { order.append(known) }
      records[known, default: 0] += entry.records
    }
    let commonFirst = order.enumerated()
      .sorted { (records[$1.element] ?? 0, $0.offset) < (records[$0.element] ?? 0, $1.offset) }
      .map(\.element)
    let found = NearestWord.find(text, among: commonFirst) ?? related(text, commonFirst)
    return found.map { (text: $0, records: records[$0] ?? 0) }
  }

  private func related(_ text: String, _ known: [String]) -> String? {
    let words = Self.words(text)
    guard words.joined().count >= 3 else { return nil }
    return known.first { candidate in
      let others = Self.words(candidate)
      guard others.joined().count >= 3 else { return false }
      return others.isSuperset(of: words) || words.isSuperset(of: others)
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      Text.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        .filter { !["and", "of", "the", "&"].contains($0) })
  }
}
