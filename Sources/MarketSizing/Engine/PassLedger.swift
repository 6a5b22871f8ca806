internal import DelimitedText

/// What the batches of a list tell, taken down in their order whatever the order of their coming.
///
/// What is serial is this alone: a few counts a batch, and the records that could not be used.
final class PassLedger: Sendable {
  /// What one batch tells.
  struct Note: Sendable {
    /// How many records it has, those that could not be used included.
    var records = 0
    var duplicates = 0
    /// Companies for which another one of their family stands.
    var subsidiaries = 0
    var rejects: [RejectedRecord] = []
    /// The companies that are handed on.
    var accounts: [Account] = []
    /// How many bytes of the list had been read.
    var bytes = 0
    var survey: SurveyNote?
  }

  private struct State {
    var outcome: SizingEngine.Outcome
    /// The notes of batches that came before their turn.
    var waiting: [Int: Note] = [:]
    var next = 0
    var failure: (any Error)?
  }

  private let state: Turnstile<State>
  private let options: SizingOptions
  private let list: Int
  private let firstTexts: FirstTexts?
  private let bytesBefore: Int
  private let totalBytes: Int?

  /// - Parameters:
  ///   - outcome: what was found so far.
  ///   - list: the number of the list.
  ///   - firstTexts: takes what is surveyed; nil where nothing is.
  ///   - options: whom to tell.
  ///   - bytesBefore: how many bytes the lists before it have.
  ///   - totalBytes: how many all have; nil where that is not known.
  init(
    _ outcome: SizingEngine.Outcome, list: Int, firstTexts: FirstTexts?, options: SizingOptions,
    bytesBefore: Int, totalBytes: Int?
  ) {
    state = Turnstile(State(outcome: outcome))
    self.list = list
    self.firstTexts = firstTexts
    self.options = options
    self.bytesBefore = bytesBefore
    self.totalBytes = totalBytes
  }

  /// Takes down what a batch tells, or keeps it until those before it have come.
  ///
  /// - Throws: what ``SizingOptions/onReject`` and ``SizingOptions/onAccount`` throw.
  func add(_ note: Note, batch: Int) throws {
    try state.withLock { state in
      // Nobody who has thrown is called again, whatever other threads still have to tell.
      if state.failure != nil { return }
      state.waiting[batch] = note
      while let note = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        do { try takeDown(note, &state.outcome) } catch {
          state.failure = error
          throw error
        }
      }
    }
  }

  private func takeDown(_ note: Note, _ outcome: inout SizingEngine.Outcome) throws {
    outcome.records += note.records
    outcome.duplicates += note.duplicates
    outcome.subsidiaries += note.subsidiaries
    outcome.rejected += note.rejects.count
    outcome.lists[list].records += note.records
    outcome.lists[list].rejected += note.rejects.count
    if let survey = note.survey { firstTexts?.add(survey) }
    for reject in note.rejects {
      if outcome.firstRejects.count < SizingEngine.firstRejectLimit {
        outcome.firstRejects.append(reject)
      }
      try options.onReject?(reject)
    }
    if let onAccount = options.onAccount {
      for account in note.accounts { try onAccount(account) }
    }
    options.onProgress?(
      .init(bytes: bytesBefore + note.bytes, totalBytes: totalBytes, records: outcome.records))
  }

  /// Keeps the first error of a pass.
  func fail(_ error: any Error) {
    state.withLock { $0.failure = $0.failure ?? error }
  }

  /// What was found, once all batches have come.
  ///
  /// - Throws: the first error.
  func finish() throws -> SizingEngine.Outcome {
    let (outcome, failure) = state.withLock { ($0.outcome, $0.failure) }
    if let failure { throw failure }
    return outcome
  }
}
