/// The texts of a batch that are new to its worker, in their order.
struct FreshTexts: Sendable {
  /// One text: the bytes behind those of the text before it.
  private struct Text: Sendable {
    var column: Int
    var hash: UInt64
    var end: Int
  }

  private var texts: [Text] = []
  private var bytes: [UInt8] = []

  /// Adds a text of a column.
  mutating func add(_ text: Span<UInt8>, hash: UInt64, column: Int) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    texts.append(Text(column: column, hash: hash, end: bytes.count))
  }

  /// Calls `body` with every text.
  func forEach(_ body: (_ column: Int, _ hash: UInt64, _ bytes: ArraySlice<UInt8>) -> Void) {
    var start = 0
    for text in texts {
      body(text.column, text.hash, bytes[start..<text.end])
      start = text.end
    }
  }
}
