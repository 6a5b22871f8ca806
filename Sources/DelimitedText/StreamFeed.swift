/// Cuts what can only be read on into batches: one thread at a time reads and scans.
///
/// What is serial is all of that; parsing and evaluating are not.
final class StreamFeed: @unchecked Sendable {
  // `@unchecked`: everything is touched only while `gate` is locked.
  private let bytes: ListBytes
  private let transcoder: Transcoder?
  private let scanner: RecordScanner
  private let blockSize: Int
  /// Bytes read of which those from `carryStart` on are not yet handed out.
  private let carry: ByteBuffer
  private var carryStart: Int
  private var sourceIsAtEnd: Bool
  private var isAtEnd = false
  private var state: RecordScanner.State
  private var lines: Int
  private var nextIndex = 0
  private let gate = Turnstile(())

  /// - Parameters:
  ///   - bytes: what is read on.
  ///   - transcoder: turns it into UTF-8; nil where it is that.
  ///   - scanner: finds the records.
  ///   - blockSize: how many bytes a batch has, more only for a record that is larger.
  ///   - first: the list's first bytes, decoded.
  ///   - isWhole: whether the list ends with them.
  ///   - start: the offset among them of the first record.
  ///   - lines: how many lines end before it.
  init(
    _ bytes: ListBytes, _ transcoder: Transcoder?, _ scanner: RecordScanner, blockSize: Int,
    first: [UInt8], isWhole: Bool, start: Int, lines: Int
  ) {
    self.bytes = bytes
    self.transcoder = transcoder
    self.scanner = scanner
    self.blockSize = blockSize
    self.lines = lines
    let carry = ByteBuffer()
    unsafe first.withUnsafeBytes { unsafe carry.append($0) }
    self.carry = carry
    carryStart = start
    sourceIsAtEnd = isWhole
    state = RecordScanner.State(position: start)
  }

  /// Fills a batch with the next records, which may be none; false behind the last one.
  ///
  /// - Throws: ``Problem`` of kind `io` where reading fails.
  func fill(_ batch: RecordBatch) throws(Problem) -> Bool {
    try gate.withLock { (_: inout Void) throws(Problem) in try next(batch) }
  }

  /// Gives no more batches.
  func stop() { gate.withLock { (_: inout Void) in isAtEnd = true } }

  /// Whether all bytes have been handed to a batch.
  private var isExhausted: Bool { sourceIsAtEnd && carryStart == carry.count }

  private func next(_ batch: RecordBatch) throws(Problem) -> Bool {
    if isAtEnd { return false }
    let origin = state.position
    batch.reset(index: nextIndex, firstByte: origin)
    nextIndex += 1
    batch.firstLine = lines
    var want = blockSize
    try take(into: batch.buffer, want)
    var next = 0
    while true {
      next = scanner.scan(
        batch, from: next, through: blockSize - 1, origin: origin, isLast: isExhausted, &state)
      if isExhausted || batch.recordCount > 0 || next >= blockSize { break }
      want *= 2
      try take(into: batch.buffer, want)
    }
    if carryStart < carry.count {
      // All of the batch was carried, so what is left of it still stands there.
      carryStart -= batch.buffer.count - next
    } else {
      carry.count = 0
      carryStart = 0
      unsafe carry.append(UnsafeRawBufferPointer(rebasing: batch.buffer.bytes[next...]))
    }
    isAtEnd = isExhausted
    state.position = origin + next
    lines += batch.lines
    batch.bytesRead = bytes.bytesRead
    return true
  }

  /// Appends about `want` more bytes of the list to a buffer.
  private func take(into buffer: ByteBuffer, _ want: Int) throws(Problem) {
    let held = min(want, carry.count - carryStart)
    unsafe buffer.append(
      UnsafeRawBufferPointer(rebasing: carry.bytes[carryStart..<carryStart + held]))
    carryStart += held
    guard held < want, !sourceIsAtEnd else { return }
    guard let transcoder else {
      let got = try bytes.read(into: buffer, count: want - held)
      sourceIsAtEnd = got < want - held
      return
    }
    let raw = ByteBuffer()
    let got = try bytes.read(into: raw, count: want - held)
    sourceIsAtEnd = got < want - held
    let decoded = unsafe transcoder.convert(raw.bytes, isLast: sourceIsAtEnd)
    unsafe decoded.withUnsafeBytes { unsafe buffer.append($0) }
  }
}
