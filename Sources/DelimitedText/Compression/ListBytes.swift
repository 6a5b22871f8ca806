/// A list's bytes, read on from the start and unpacked where they are packed.
///
/// Packed ones take no more memory than a block and what the format itself asks for, however much comes
/// of them.
final class ListBytes {
  /// How the file is packed; nil where it is not.
  let compression: Compression?
  private let source: ByteSource
  private let decompressor: (any Decompressor)?
  /// Bytes of the file of which those from `start` on are not yet unpacked.
  private let packed: ByteBuffer
  private var start = 0
  private var sourceIsAtEnd: Bool
  private static let blockSize = 128 << 10

  /// - Parameters:
  ///   - source: what is read on.
  ///   - compression: how it is packed; nil where it is not.
  ///   - first: the bytes that have been read of it; only packed ones are given once more.
  ///   - isWhole: whether these are all.
  init(_ source: ByteSource, _ compression: Compression?, first: ByteBuffer, isWhole: Bool) {
    self.source = source
    self.compression = compression
    decompressor = compression?.decompressor()
    packed = first
    sourceIsAtEnd = isWhole
  }

  /// How many bytes of the file have been read: those that wait to be unpacked are among them.
  var bytesRead: Int { source.byteCount }

  /// Reads on and adds the bytes to a buffer; fewer than `count` only at the list's end.
  ///
  /// - Returns: how many bytes were added.
  /// - Throws: ``Problem`` where reading fails, and where packed bytes are damaged or cut off.
  func read(into buffer: ByteBuffer, count: Int) throws(Problem) -> Int {
    guard let decompressor else { return try source.read(into: buffer, count: count) }
    buffer.reserve(buffer.count + count)
    var filled = 0
    while filled < count {
      if start == packed.count, !sourceIsAtEnd {
        packed.count = 0
        start = 0
        sourceIsAtEnd =
          try source.read(into: packed, count: Self.blockSize) < Self.blockSize
      }
      let step = try unpack(decompressor, into: buffer, count: count - filled)
      start += step.taken
      buffer.count += step.written
      filled += step.written
      guard step.taken == 0, step.written == 0 else { continue }
      if start < packed.count { throw damaged(CompressionFault(reason: "it does not go on")) }
      guard sourceIsAtEnd else { continue }
      guard decompressor.isComplete else { throw cutOff() }
      break
    }
    return filled
  }

  private func unpack(
    _ decompressor: any Decompressor, into buffer: ByteBuffer, count: Int
  ) throws(Problem) -> (taken: Int, written: Int) {
    let input = unsafe UnsafeRawBufferPointer(rebasing: packed.bytes[start...])
    let room = unsafe UnsafeMutableRawBufferPointer(
      start: buffer.base + buffer.count, count: count)
    do throws(CompressionFault) {
      return try unsafe decompressor.unpack(input, into: room)
    } catch {
      throw damaged(error)
    }
  }

  /// How many bytes of the file have been unpacked.
  private var position: Int { source.byteCount - (packed.count - start) }

  private func damaged(_ fault: CompressionFault) -> Problem {
    let name = compression?.rawValue ?? ""
    return Problem(
      .data, at: Place(source.name),
      "the \(name) data can't be unpacked from byte \(position + 1) on: \(fault.reason)",
      fix: fault.fix ?? "fetch the file again, or find out more with `\(name) --test`")
  }

  private func cutOff() -> Problem {
    let name = compression?.rawValue ?? ""
    return Problem(
      .data, at: Place(source.name),
      "the \(name) data is cut off: it has to go on behind byte \(source.byteCount), its last",
      fix: "fetch the file again")
  }
}
