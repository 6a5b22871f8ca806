internal import CRecordScan

/// Rows of kinds at places where they are found by one look: the rows met last.
///
/// A row's kinds are packed into a word, each in as many bits as its group needs, so that equal words are
/// equal rows. Where a group has got more kinds than fit, the words are laid out anew, and all rows
/// lose their places.
@safe
struct PlacedRows: ~Copyable {
  private var places = GrowingBuffer<record_scan_row>()
  /// By group: by how much its kinds are shifted, and in how many bits they fit.
  private var shifts = GrowingBuffer<UInt8>()
  private var bits: [Int]
  /// Whether all kinds fit into a word, and leave a bit.
  private var fits = true

  private static let count = 1 << Int(RECORD_SCAN_ROW_BITS)
  private static let none = record_scan_row(key: .max, number: 0, is_open: 0)

  init(width: Int) {
    bits = [Int](repeating: -1, count: width)
    shifts.fill(0, count: width)
    removeAll()
  }

  /// Takes all rows from their places.
  mutating func removeAll() { places.fill(Self.none, count: Self.count) }

  /// Makes room for the kinds that groups have.
  mutating func fit(_ groups: [ValueGroup]) {
    func needed(_ kinds: Int) -> Int {
      kinds < 2 ? 0 : Int.bitWidth - (kinds - 1).leadingZeroBitCount
    }
    guard zip(groups, bits).contains(where: { needed($0.kindCount) > $1 }) else { return }
    bits = groups.map { needed($0.kindCount) }
    var total = 0
    for (group, count) in bits.enumerated() {
      shifts[group] = UInt8(min(total, 63))
      total += count
    }
    fits = total < 64
    removeAll()
  }

  /// Calls `body` with the rows, for records to be counted.
  func withRows<Result>(
    _ records: UnsafeMutablePointer<Int64>, _ body: (inout record_scan_rows) -> Result
  ) -> Result {
    // Rows that do not fit are never placed, and so never found.
    var rows = unsafe record_scan_rows(
      places: places.pointer, shifts: shifts.pointer, width: UInt32(bits.count), records: records)
    return unsafe body(&rows)
  }

  /// Puts a row at its place.
  ///
  /// - Parameters:
  ///   - number: its number.
  ///   - isOpen: whether some ICP does not exclude its records.
  ///   - kinds: its first kind.
  ///   - stride: how far apart they are.
  mutating func place(_ number: Int, isOpen: Bool, _ kinds: UnsafePointer<UInt32>, stride: Int) {
    guard fits else { return }
    var key: UInt64 = 0
    for group in bits.indices {
      key |= unsafe UInt64(kinds[group * stride]) << UInt64(shifts[group])
    }
    places[Int(record_scan_row_place(key))] = record_scan_row(
      key: key, number: UInt32(number), is_open: isOpen ? 1 : 0)
  }
}
