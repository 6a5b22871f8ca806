/// Finds the records among a batch's bytes.
struct RecordScanner {
  /// Where in a list the next record begins, and what is known of the bytes there.
  struct State: Equatable {
    /// The offset in the list.
    var position: Int
    /// No quoted field that is open at a line end before this offset is sound.
    var fence = 0
    /// Whether a line without an end is being skipped.
    var isSkippingLine = false
  }

  private let dialect: Dialect
  private let scanning: RecordScanning
  private let boundaries: RecordBoundaries

  init(_ dialect: Dialect, _ scanning: RecordScanning) {
    self.dialect = dialect
    self.scanning = scanning
    boundaries = RecordBoundaries(dialect)
  }

  /// Adds to a batch the records that begin at `start` or later, and at `limit` at the latest.
  ///
  /// - Parameters:
  ///   - batch: its bytes hold the list from offset `origin` on.
  ///   - start: the offset among the batch's bytes at which to begin.
  ///   - limit: records that begin behind this offset are left alone.
  ///   - origin: the offset in the list of the batch's first byte.
  ///   - isLast: whether the list ends where the bytes do.
  ///   - state: what is known of the bytes, kept up to date.
  /// - Returns: the offset of the first record that was not added: one behind the limit, or one that
  ///   is not all there.
  func scan(
    _ batch: RecordBatch, from start: Int, through limit: Int, origin: Int, isLast: Bool,
    _ state: inout State
  ) -> Int {
    var next = start
    var hints = RecordBoundaries.Hints()
    let size = batch.buffer.count
    guard next < size else { return next }
    if state.isSkippingLine {
      guard let end = unsafe hints.lineEnd(after: next, in: batch.buffer.bytes, isLast: isLast)
      else { return endWithinLine(batch) }
      state.isSkippingLine = false
      batch.lines += batch.lineEnds(in: next..<end)
      next = end
    }
    while next < size, next <= limit {
      var isIrregular = true
      if case .kernel(let kernel) = scanning, origin + next >= state.fence,
        size - next <= RecordBoundaries.sizeLimit
      {
        let before = next
        (next, isIrregular) = batch.scan(
          from: next, through: limit, dialect: dialect, isLast: isLast, kernel: kernel)
        guard next < size, next <= limit else { break }
        if !isIrregular, size - before > RecordBatch.scanLimit {
          if next > before { continue }
        } else if !isIrregular, !isLast {
          break
        }
      }
      let finding = unsafe boundaries.find(
        from: next, in: batch.buffer.bytes, isLast: isLast, fence: state.fence - origin,
        hints: &hints)
      switch finding {
      case .record(let end):
        batch.append(.init(start: next, end: end))
        next = end
      case .blank(let end):
        batch.lines += batch.lineEnds(in: next..<end)
        next = end
      case .malformed(let kind, let fault, let end):
        batch.malformed.append(
          .init(extent: .init(start: next, end: end), kind: kind, fault: fault))
        batch.lines += batch.lineEnds(in: next..<end)
        state.fence = max(state.fence, origin + fault)
        next = end
      case .endlessLine:
        let end = endWithinLine(batch)
        batch.malformed.append(
          .init(
            extent: .init(start: next, end: end), kind: .tooLong,
            fault: next + RecordBoundaries.sizeLimit))
        state.isSkippingLine = true
        return end
      case .unfinished:
        return next
      }
    }
    return next
  }

  /// Where bytes that hold no whole line end may be cut: not behind a carriage return, which ends
  /// the line by itself or with a line feed that is still to come.
  private func endWithinLine(_ batch: RecordBatch) -> Int {
    let size = batch.buffer.count
    return batch.buffer[size - 1] == UInt8(ascii: "\r") ? size - 1 : size
  }
}
