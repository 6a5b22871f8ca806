internal import CLibcsv

/// Parses one record at a time with libcsv and keeps the fields that are asked for.
///
/// The fields of the last record stay readable until the next one is parsed. Memory is reused.
@safe
package final class RecordParser {
  /// How a record's fields compare with the list's columns.
  package struct Shape: Equatable, Sendable {
    /// How many fields the record has.
    package var fieldCount = 0
    /// Whether a field beyond the last column is not empty.
    package var hasExtraText = false
    /// The number, from 0, of the first such field.
    package var extraField = 0
  }

  private var parser = unsafe csv_parser()
  /// Whether nothing quotes; libcsv has to be told of some byte.
  private let isUnquoted: Bool
  private var state: UnsafeMutablePointer<State>
  private let slotCount: Int

  @safe
  private struct State {
    /// By column: its slot; -1 where it is not kept.
    var slots: UnsafeMutablePointer<Int32>
    var columnCount: Int
    /// The kept fields' bytes, one field after the other.
    var bytes: UnsafeMutablePointer<UInt8>
    var capacity: Int
    var count = 0
    /// Where each kept field begins and ends in `bytes`, by slot; -1 where the record is too short.
    var starts: UnsafeMutablePointer<Int>
    var ends: UnsafeMutablePointer<Int>
    var field = 0
    var shape = Shape()
    var isDone = false
  }

  /// A parser for records of a list.
  ///
  /// - Parameters:
  ///   - dialect: how the list is written down.
  ///   - columnCount: how many columns its header has.
  ///   - wanted: the columns to keep; field `i` of a record is that of column `wanted[i]`.
  package init(_ dialect: Dialect, columnCount: Int, wanted: [Int]) {
    isUnquoted = dialect.quote == nil
    slotCount = wanted.count
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: columnCount)
    unsafe slots.initialize(repeating: -1, count: columnCount)
    for (slot, column) in wanted.enumerated() where column < columnCount {
      unsafe slots[column] = Int32(slot)
    }
    let starts = UnsafeMutablePointer<Int>.allocate(capacity: wanted.count)
    unsafe starts.initialize(repeating: -1, count: wanted.count)
    let ends = UnsafeMutablePointer<Int>.allocate(capacity: wanted.count)
    unsafe ends.initialize(repeating: -1, count: wanted.count)
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(
      to: State(
        slots: slots, columnCount: columnCount, bytes: .allocate(capacity: ByteBuffer.slack),
        capacity: 0, starts: starts, ends: ends))
    guard unsafe csv_init(&parser, UInt8(CSV_STRICT_FINI)) == 0 else { fatalError("out of memory") }
    unsafe csv_set_delim(&parser, dialect.delimiter)
    unsafe csv_set_quote(&parser, dialect.quote ?? 0)
    unsafe csv_set_blk_size(&parser, 1024)
  }

  deinit {
    unsafe csv_free(&parser)
    unsafe state.pointee.slots.deallocate()
    unsafe state.pointee.bytes.deallocate()
    unsafe state.pointee.starts.deallocate()
    unsafe state.pointee.ends.deallocate()
    unsafe state.deallocate()
  }

  /// Parses the record in `bytes`, which ``RecordBoundaries`` found to be sound.
  ///
  /// - Returns: the record's shape; nil where libcsv sees no record in the bytes.
  package func parse(_ bytes: UnsafeRawBufferPointer) -> Shape? {
    // No record has more bytes in its fields than it has itself.
    makeRoom(bytes.count)
    unsafe state.pointee.count = 0
    unsafe state.pointee.field = 0
    unsafe state.pointee.shape = Shape()
    unsafe state.pointee.isDone = false
    for slot in 0..<slotCount { unsafe state.pointee.starts[slot] = -1 }
    if isUnquoted { unsafe csv_set_quote(&parser, absentByte(bytes)) }
    let parsed = unsafe csv_parse(
      &parser, bytes.baseAddress, bytes.count, Self.endField, Self.endRecord, state)
    guard parsed == bytes.count else {
      reset()
      return nil
    }
    if unsafe !state.pointee.isDone {
      let finished = unsafe csv_fini(&parser, Self.endField, Self.endRecord, state)
      if finished != 0 { reset() }
    }
    guard unsafe state.pointee.isDone else { return nil }
    return unsafe state.pointee.shape
  }

  private func makeRoom(_ count: Int) {
    guard unsafe count > state.pointee.capacity else { return }
    unsafe state.pointee.bytes.deallocate()
    unsafe state.pointee.bytes = .allocate(capacity: count + ByteBuffer.slack)
    unsafe state.pointee.capacity = count
  }

  /// Whether the last record has a field for a slot.
  package func hasField(_ slot: Int) -> Bool {
    precondition(slot < slotCount)
    return unsafe state.pointee.starts[slot] >= 0
  }

  /// A field of the last record; none where the record is too short.
  package func field(_ slot: Int) -> FieldText {
    precondition(slot < slotCount)
    let start = unsafe state.pointee.starts[slot]
    let bytes = unsafe UnsafePointer(state.pointee.bytes)
    guard start >= 0 else { return unsafe FieldText(bytes, 0) }
    return unsafe FieldText(bytes + start, state.pointee.ends[slot] - start)
  }

  /// Calls `body` with the bytes of a field of the last record; none where the record is too short.
  package func withField<Result>(_ slot: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    unsafe field(slot).withSpan(body)
  }

  /// A byte that the record does not hold: with it as libcsv's quote, nothing is quoted.
  ///
  /// That is 0 in all but damaged lists. A record with every byte there is has its 0 as a quote.
  private func absentByte(_ bytes: UnsafeRawBufferPointer) -> UInt8 {
    guard unsafe bytes.contains(0) else { return 0 }
    var isThere = [Bool](repeating: false, count: 256)
    for index in bytes.indices { isThere[Int(unsafe bytes[index])] = true }
    for byte in UInt8(1)...UInt8.max
    where !isThere[Int(byte)] && !" \t\r\n".utf8.contains(byte) {
      return byte
    }
    return 0
  }

  private func reset() {
    // Clears libcsv's state after an error, so that the next record starts afresh.
    _ = unsafe csv_fini(&parser, nil, nil, nil)
    unsafe parser.pstate = 0
    unsafe parser.quoted = 0
    unsafe parser.spaces = 0
    unsafe parser.entry_pos = 0
    unsafe parser.status = 0
  }

  private static let endField:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      text, length, context in
      guard let state = unsafe context?.assumingMemoryBound(to: State.self) else { return }
      let field = unsafe state.pointee.field
      unsafe state.pointee.field = field + 1
      guard unsafe field < state.pointee.columnCount else {
        if length > 0, unsafe !state.pointee.shape.hasExtraText {
          let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
          if unsafe bytes.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) {
            unsafe state.pointee.shape.hasExtraText = true
            unsafe state.pointee.shape.extraField = field
          }
        }
        return
      }
      let slot = unsafe Int(state.pointee.slots[field])
      guard slot >= 0 else { return }
      let start = unsafe state.pointee.count
      if let text = unsafe text {
        unsafe UnsafeMutableRawPointer(state.pointee.bytes + start)
          .copyMemory(from: text, byteCount: length)
      }
      unsafe state.pointee.starts[slot] = start
      unsafe state.pointee.ends[slot] = start + length
      unsafe state.pointee.count = start + length
    }

  private static let endRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    guard let state = unsafe context?.assumingMemoryBound(to: State.self) else { return }
    unsafe state.pointee.shape.fieldCount = unsafe state.pointee.field
    unsafe state.pointee.isDone = true
  }
}
