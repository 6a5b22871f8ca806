internal import DelimitedText

/// The first distinct texts of every column of a list, which its workers find together.
///
/// Batches tell what they found in the order of the list, so that the texts are the same however many
/// workers there are. A column that has its fill takes no more.
final class FirstTexts: Sendable {
  private struct State {
    var columns: [TextCensus]
    /// The columns that take no more, in the order in which they had their fill.
    var closed: [Int] = []
    /// Conditions that hold, over all batches so far.
    var probes: [ProbeTally]
  }

  private let state: Turnstile<State>

  /// How many distinct texts of all columns are kept.
  private static let allTextsLimit = 1 << 20
  /// How many bytes of those of a column, and of all.
  private static let byteLimit = 8 << 20
  private static let allBytesLimit = 64 << 20

  /// Room for the texts of so many columns; many columns share what memory there is.
  init(columns: Int, survey: CompiledSurvey) {
    let share = max(1, columns)
    let texts = TextCensus(
      limit: min(survey.textLimit, max(64, Self.allTextsLimit / share)),
      byteLimit: min(Self.byteLimit, max(1 << 12, Self.allBytesLimit / share)))
    let bands = ProbeTally(bands: TextCensus(limit: survey.textLimit, byteLimit: Self.byteLimit))
    state = Turnstile(
      State(
        columns: [TextCensus](repeating: texts, count: columns),
        probes: [ProbeTally](repeating: bands, count: survey.probes.count)))
  }

  /// Takes what the next batch found.
  func add(_ note: SurveyNote) {
    state.withLock { state in
      note.texts.forEach { column, hash, bytes in
        guard state.columns[column].isComplete, !state.columns[column].holds(hash) else { return }
        // The records are counted by those who met them.
        state.columns[column].add(TextCensus.Entry(bytes: Array(bytes), records: 0, hash: hash))
        if !state.columns[column].isComplete { state.closed.append(column) }
      }
      for (number, probe) in note.probes.enumerated() { state.probes[number].merge(probe) }
    }
  }

  /// The columns that have taken no more since so many had, each with its texts.
  func closed(after count: Int) -> [(column: Int, texts: TextCensus)] {
    state.withLock { state in
      state.closed[count...].map { (column: $0, texts: state.columns[$0]) }
    }
  }

  /// What was found, once all batches have been told.
  var found: (columns: [TextCensus], probes: [ProbeTally]) {
    state.withLock { ($0.columns, $0.probes) }
  }
}

/// What one batch tells of the survey.
struct SurveyNote: Sendable {
  var texts = FreshTexts()
  var probes: [ProbeTally] = []
}
