private import Dispatch
internal import DelimitedText

/// Reads a list batch by batch on several threads, and keeps what is made of each.
enum BatchPass {
  /// Reads a list.
  ///
  /// - Parameters:
  ///   - reader: the list, of which nothing has been read.
  ///   - threads: how many read it.
  ///   - onBatch: is told from any thread how many bytes have been read.
  ///   - worker: makes what one thread makes notes with.
  /// - Returns: what is made of every batch, in order.
  /// - Throws: ``Problem`` where reading fails or the list changes meanwhile.
  static func notes<Note: Sendable>(
    of reader: ListReader, threads: Int, onBatch: @Sendable (Int) -> Void,
    worker: () -> (RecordBatch) -> Note
  ) throws -> [Note] {
    // Each worker is touched by one iteration only.
    nonisolated(unsafe) let crew = (0..<max(1, threads)).map { _ in worker() }
    let found = Turnstile((notes: [Int: Note](), failure: (any Error)?.none))
    unsafe DispatchQueue.concurrentPerform(iterations: crew.count) { index in
      do {
        let batch = RecordBatch()
        while try reader.fill(batch) {
          let note = unsafe crew[index](batch)
          found.withLock { $0.notes[batch.index] = note }
          onBatch(batch.bytesRead)
        }
      } catch {
        found.withLock { $0.failure = $0.failure ?? error }
        reader.stop()
      }
    }
    let (notes, failure) = found.withLock { ($0.notes, $0.failure) }
    if let failure { throw failure }
    try reader.finish()
    return notes.sorted { $0.key < $1.key }.map(\.value)
  }
}
