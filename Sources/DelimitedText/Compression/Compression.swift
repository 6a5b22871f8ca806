/// How a list's file is packed.
package enum Compression: String, CaseIterable, Hashable, Sendable {
  case gzip, zstd

  /// What unpacks it.
  func decompressor() -> any Decompressor {
    switch self {
    case .gzip: GzipDecompressor()
    case .zstd: ZstdDecompressor()
    }
  }
}

/// Unpacks a file step by step; a file of several parts packed one by one gives all of them.
protocol Decompressor: AnyObject {
  /// Whether the file may end here.
  var isComplete: Bool { get }

  /// Unpacks as much as there is room for.
  ///
  /// - Returns: how many bytes were taken, and how many were written; none of both where more input
  ///   is needed.
  /// - Throws: ``CompressionFault`` where the bytes are not what they should be.
  func unpack(
    _ packed: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) throws(CompressionFault) -> (taken: Int, written: Int)
}

/// What is wrong with packed bytes, in a library's words.
struct CompressionFault: Error, Equatable {
  var reason: String
  /// What to do about it; nil where the bytes are damaged.
  var fix: String?
}
