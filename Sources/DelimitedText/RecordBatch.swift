internal import CRecordScan

/// A stretch of a list that holds whole records only, in memory that is used again.
@safe
package final class RecordBatch {
  /// A record's bytes, its line end included, as offsets into the batch's bytes.
  package struct Extent: Equatable, Sendable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  /// A record that is not sound.
  package struct Malformed: Equatable, Sendable {
    package var extent: Extent
    package var kind: RejectedRecord.Kind
    /// The offset into the batch's bytes at which the fault shows; may lie behind the batch.
    package var fault: Int
  }

  /// The unsound records, in order.
  package internal(set) var malformed: [Malformed] = []
  /// Which batch of the list this is, from 0.
  package internal(set) var index = 0
  /// The offset of the batch's first byte in the list as it was decoded.
  package internal(set) var firstByte = 0
  /// Where among the bytes the batch's records begin.
  package internal(set) var start = 0
  /// How many lines of the list end before the batch's records, and in them.
  package internal(set) var firstLine = 0
  package internal(set) var lines = 0
  /// How many bytes of the list had been read when the batch was filled.
  package internal(set) var bytesRead = 0

  /// The bytes; the records' are among them, and others may be.
  let buffer = ByteBuffer()
  /// How many sound records there are.
  package private(set) var recordCount = 0
  /// How they were found.
  private var kernel = ScanKernel.swar

  private var records: UnsafeMutablePointer<record_scan_record>
  private var recordCapacity: Int
  private var separators: UnsafeMutablePointer<UInt32>
  private var separatorCapacity: Int
  private var separatorCount = 0

  package init() {
    recordCapacity = 0
    separatorCapacity = 0
    unsafe records = .allocate(capacity: 0)
    unsafe separators = .allocate(capacity: 0)
  }

  deinit {
    unsafe records.deallocate()
    unsafe separators.deallocate()
  }

  /// Where the records and their fields stand.
  package var table: RecordTable {
    unsafe RecordTable(
      text: UnsafePointer(buffer.base.assumingMemoryBound(to: UInt8.self)),
      separators: UnsafePointer(separators),
      // Four words of 32 bits in the same order.
      records: UnsafeRawPointer(records).assumingMemoryBound(to: RecordTable.Record.self),
      count: recordCount, kernel: kernel)
  }

  /// A sound record's extent.
  package func extent(_ number: Int) -> Extent {
    precondition(number < recordCount)
    let record = unsafe records[number]
    return Extent(start: Int(record.start), end: Int(record.end))
  }

  /// The sound records, in order.
  package var extents: [Extent] { (0..<recordCount).map(extent) }

  /// Calls `body` with the bytes of one record.
  @inline(__always)
  package func withRecord<Result>(
    _ extent: Extent, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    unsafe body(UnsafeRawBufferPointer(rebasing: buffer.bytes[extent.start..<extent.end]))
  }

  func reset(index: Int, firstByte: Int) {
    clear()
    self.index = index
    self.firstByte = firstByte
    buffer.count = 0
    start = 0
  }

  /// Forgets the records, and keeps the bytes.
  func clear() {
    recordCount = 0
    separatorCount = 0
    malformed.removeAll(keepingCapacity: true)
    lines = 0
  }
}

extension RecordBatch {
  /// More bytes are not scanned at once: room for their records and separators is 20 times theirs.
  #if SHORT_SCANS
    // As fuzzing has it, so that short lists are scanned in parts.
    static let scanLimit = 100
  #else
    static let scanLimit = 1 << 19
  #endif

  /// Adds the records from an offset on, as far as every quote stands where a writer of CSV puts it,
  /// within the first ``scanLimit`` bytes.
  ///
  /// - Parameters:
  ///   - start: where a record begins.
  ///   - limit: records that begin behind this offset are left alone.
  ///   - dialect: how the list is written down.
  ///   - isLast: whether the list ends where the bytes do.
  ///   - kernel: how to scan.
  /// - Returns: the offset behind the last record, and whether the next one needs a closer look.
  func scan(
    from start: Int, through limit: Int, dialect: Dialect, isLast: Bool, kernel: ScanKernel
  ) -> (next: Int, isIrregular: Bool) {
    let size = min(buffer.count, start + Self.scanLimit)
    makeRoom(size - start)
    var scan = unsafe record_scan()
    unsafe scan.text = UnsafePointer(buffer.base.assumingMemoryBound(to: UInt8.self))
    unsafe scan.size = UInt32(size)
    unsafe scan.start = UInt32(start)
    unsafe scan.limit = UInt32(clamping: limit)
    unsafe scan.delimiter = dialect.delimiter
    unsafe scan.quote = dialect.quote ?? 0
    unsafe scan.has_quote = dialect.quote == nil ? 0 : 1
    unsafe scan.is_last = isLast && size == buffer.count ? 1 : 0
    unsafe scan.separators = unsafe separators
    unsafe scan.separator_count = UInt32(separatorCount)
    unsafe scan.records = unsafe records
    unsafe scan.record_count = UInt32(recordCount)
    self.kernel = kernel
    unsafe record_scan_run(&scan, kernel.kernel)
    unsafe separatorCount = Int(scan.separator_count)
    unsafe recordCount = Int(scan.record_count)
    unsafe lines += Int(scan.lines)
    return unsafe (Int(scan.next), scan.is_irregular != 0)
  }

  /// Adds a record that libcsv has to take apart.
  func append(_ extent: Extent) {
    makeRoom(0)
    unsafe records[recordCount] = record_scan_record(
      start: UInt32(extent.start), end: UInt32(extent.end), first: 0, fields: -1)
    recordCount += 1
    lines += lineEnds(in: extent.start..<extent.end)
  }

  /// Makes room for the records and separators of so many bytes more.
  private func makeRoom(_ bytes: Int) {
    let records = recordCount + bytes + 1
    if records > recordCapacity {
      recordCapacity = max(records, recordCapacity * 2)
      unsafe Self.grow(&self.records, recordCount, to: recordCapacity)
    }
    let separators = separatorCount + bytes + ByteBuffer.slack
    if separators > separatorCapacity {
      separatorCapacity = max(separators, separatorCapacity * 2)
      unsafe Self.grow(&self.separators, separatorCount, to: separatorCapacity)
    }
  }

  private static func grow<Element>(
    _ row: inout UnsafeMutablePointer<Element>, _ count: Int, to capacity: Int
  ) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    unsafe larger.moveInitialize(from: row, count: count)
    unsafe row.deallocate()
    unsafe row = unsafe larger
  }
}
