internal import Digests
internal import Synchronization

/// Cuts a file into batches that any number of threads read and scan side by side.
///
/// Batch i has the records that begin in bytes i × size + 1 … (i + 1) × size. Where the first of them
/// begins is guessed to be behind the first line end, and the guess is checked against the end of the
/// batch before: a batch whose guess was wrong, as a line end in quotes makes it, is scanned again.
/// What is serial is that check, less than a microsecond a batch, and a second scan where one is due.
final class FileFeed: @unchecked Sendable {
  // `@unchecked`: the source is read at offsets only; everything else is constant or behind a lock.

  /// What a batch hands on to the next.
  private struct Relay {
    var scan: RecordScanner.State
    var lines: Int
    var isFinished = false
  }

  private let source: ByteSource
  private let scanner: RecordScanner
  private let blockSize: Int
  /// How many bytes stand before the list: a byte order mark.
  private let markLength: Int
  /// How many bytes behind its own a batch reads at first, for the record that crosses its end.
  private let overlap: Int
  private let tickets = Atomic<Int>(0)
  private let relay: Turnstile<Relay>
  private let seen = Turnstile((hashes: [UInt64](), byteCount: 0))
  private let hashesOnTheWay: Bool
  /// A record that crosses a batch's end by more than this is read when it is certain that it is one.
  private static let guessLimit = 64 << 10

  /// - Parameters:
  ///   - source: a file.
  ///   - scanner: finds the records.
  ///   - blockSize: how many bytes a batch has.
  ///   - markLength: the length of a byte order mark.
  ///   - start: the offset behind the mark at which the first record begins.
  ///   - lines: how many lines end before it.
  init(
    _ source: ByteSource, _ scanner: RecordScanner, blockSize: Int, markLength: Int, start: Int,
    lines: Int
  ) {
    self.source = source
    self.scanner = scanner
    self.blockSize = blockSize
    self.markLength = markLength
    overlap = min(blockSize, 4096)
    hashesOnTheWay = blockSize % BlockFingerprint.blockSize == 0
    relay = Turnstile(Relay(scan: .init(position: start + markLength), lines: lines))
  }

  /// Fills a batch with the next records, which may be none; false behind the last one.
  ///
  /// - Throws: ``Problem`` of kind `io` where reading fails.
  func fill(_ batch: RecordBatch) throws(Problem) -> Bool {
    let number = tickets.add(1, ordering: .relaxed).oldValue
    let origin = number * blockSize
    batch.reset(index: number, firstByte: origin - markLength)
    do {
      var reading = Reading(batch: batch, origin: origin)
      try extend(&reading, by: blockSize + overlap)
      hash(reading, number)
      batch.bytesRead = origin + min(blockSize, batch.buffer.count)
      let guess = try guessed(&reading, number)
      var isThere = false
      let isOpen = try relay.inOrder(number) { relay throws(Problem) in
        guard !relay.isFinished else { return }
        isThere = true
        try settle(&reading, guess, &relay)
      }
      return isOpen && isThere
    } catch {
      relay.close()
      throw error
    }
  }

  /// Gives no more batches.
  func stop() { relay.close() }

  /// What has been read and found of a batch.
  private struct Reading {
    let batch: RecordBatch
    /// The offset in the file of the batch's first byte.
    let origin: Int
    var isLast = false
    var next = 0
    var state = RecordScanner.State(position: 0)
  }

  private func extend(_ reading: inout Reading, by count: Int) throws(Problem) {
    let buffer = reading.batch.buffer
    let got = try source.read(into: buffer, at: reading.origin + buffer.count, count: count)
    reading.isLast = got < count
  }

  /// Scans on the guess that a record begins behind the batch's first line end.
  ///
  /// - Returns: where that is; nil where there is nothing to guess, or not enough was read.
  private func guessed(_ reading: inout Reading, _ number: Int) throws(Problem) -> Int? {
    var hints = RecordBoundaries.Hints()
    guard number > 0,
      let start = unsafe hints.lineEnd(
        after: 0, in: reading.batch.buffer.bytes, isLast: reading.isLast), start <= blockSize
    else { return nil }
    reading.state = .init(position: reading.origin + start)
    return try scan(&reading, from: start, atMost: Self.guessLimit) ? start : nil
  }

  /// Scans the batch's own records.
  ///
  /// - Returns: false where that takes more bytes than allowed.
  private func scan(
    _ reading: inout Reading, from start: Int, atMost limit: Int
  ) throws(Problem) -> Bool {
    reading.next = start
    reading.batch.start = start
    var allowed = limit
    while true {
      reading.next = scanner.scan(
        reading.batch, from: reading.next, through: blockSize, origin: reading.origin,
        isLast: reading.isLast, &reading.state)
      if reading.isLast || reading.next > blockSize { break }
      let more = reading.batch.buffer.count
      guard more <= allowed else { return false }
      allowed -= more
      try extend(&reading, by: more)
    }
    reading.state.position = reading.origin + reading.next
    return true
  }

  /// Takes a guess that was right, or scans from where the batch before has ended.
  private func settle(
    _ reading: inout Reading, _ guess: Int?, _ relay: inout Relay
  ) throws(Problem) {
    let batch = reading.batch
    let start = relay.scan.position - reading.origin
    batch.firstLine = relay.lines
    if start > blockSize {
      // A record of the batch before reaches across all of this one.
      batch.clear()
      return
    }
    let isRight =
      guess == start && relay.scan.fence <= relay.scan.position && !relay.scan.isSkippingLine
    if isRight {
      reading.state.fence = max(reading.state.fence, relay.scan.fence)
    } else {
      batch.clear()
      reading.state = relay.scan
      _ = try scan(&reading, from: start, atMost: .max)
    }
    relay.scan = reading.state
    relay.lines += batch.lines
    // A last record may reach across batches to come, whose bytes have still to be hashed.
    relay.isFinished =
      reading.isLast && batch.buffer.count <= blockSize && reading.next >= batch.buffer.count
  }

  // MARK: The fingerprint

  private func hash(_ reading: Reading, _ number: Int) {
    let count = min(blockSize, reading.batch.buffer.count)
    let bytes = unsafe reading.batch.buffer.bytes
    var hashes: [UInt64] = []
    if hashesOnTheWay {
      for start in stride(from: 0, to: count, by: BlockFingerprint.blockSize) {
        let end = min(start + BlockFingerprint.blockSize, count)
        unsafe hashes.append(XXH3.hash(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
      }
    }
    let first = number * (blockSize / BlockFingerprint.blockSize)
    seen.withLock { seen in
      if count > 0 { seen.byteCount = max(seen.byteCount, reading.origin + count) }
      guard !hashes.isEmpty else { return }
      while seen.hashes.count < first + hashes.count { seen.hashes.append(0) }
      for (index, hash) in hashes.enumerated() { seen.hashes[first + index] = hash }
    }
  }

  /// Tells the source what was read, once all batches are filled.
  func finish() throws(Problem) {
    let (hashes, byteCount) = seen.withLock { $0 }
    if hashesOnTheWay {
      source.note(byteCount: byteCount, digest: BlockFingerprint(blocks: hashes))
      return
    }
    var digest = BlockFingerprint()
    let buffer = ByteBuffer()
    var offset = 0
    while offset < byteCount {
      buffer.count = 0
      let want = min(BlockFingerprint.blockSize, byteCount - offset)
      let got = try source.read(into: buffer, at: offset, count: want)
      unsafe digest.update(buffer.bytes)
      offset += got
      if got < want { break }
    }
    source.note(byteCount: byteCount, digest: digest)
  }
}
