internal import CLibzip
internal import Glibc

/// Packs an ``Archive`` by libzip, in memory.
@safe
struct ArchiveWriter: ~Copyable {
  // What ZIP calls the date: years since 1980 << 9 | month << 5 | day (APPNOTE 6.3.9, 4.4.6). libzip
  // takes it as local time and writes it in local time, so that no time zone shows.
  private static let date: UInt16 = 0 << 9 | 1 << 5 | 1
  private static let time: UInt16 = 0

  private let functions: libzip_functions
  /// What the archive is written to, kept beyond its end.
  private let target: OpaquePointer
  /// Nil once it is written.
  private var archive: OpaquePointer?

  /// The archive's bytes.
  static func bytes(of archive: Archive) throws(ArchiveError) -> [UInt8] {
    var paths: Set<String> = []
    for entry in archive.entries {
      guard !entry.path.isEmpty, !entry.path.utf8.contains(0) else {
        throw ArchiveError("a file needs a name", at: entry.path)
      }
      guard paths.insert(entry.path).inserted else {
        throw ArchiveError("a file of this name is there already", at: entry.path)
      }
    }
    // libzip makes no archive of nothing: this is the end record alone (4.3.16).
    if archive.entries.isEmpty { return [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18) }
    let writer = try ArchiveWriter()
    for entry in archive.entries { try writer.add(entry) }
    return try writer.finish()
  }

  private init() throws(ArchiveError) {
    let functions = try ZIPLibrary.functions()
    var error = unsafe zip_error_t()
    unsafe functions.zip_error_init(&error)
    defer { unsafe functions.zip_error_fini(&error) }
    guard let target = unsafe functions.zip_source_buffer_create(nil, 0, 0, &error) else {
      throw unsafe ArchiveError(Self.text(functions.zip_error_strerror(&error)))
    }
    guard let archive = unsafe functions.zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe functions.zip_source_free(target)
      throw unsafe ArchiveError(Self.text(functions.zip_error_strerror(&error)))
    }
    unsafe functions.zip_source_keep(target)
    self.functions = functions
    unsafe self.target = unsafe target
    unsafe self.archive = unsafe archive
  }

  deinit {
    if let archive = unsafe archive { unsafe functions.zip_discard(archive) }
    unsafe functions.zip_source_free(target)
  }

  private func add(_ entry: Archive.Entry) throws(ArchiveError) {
    guard let archive = unsafe archive else { return }
    // libzip reads the bytes at the end and frees them then, so they are its own.
    guard let copy = unsafe malloc(max(1, entry.bytes.count)) else {
      throw ArchiveError("out of memory", at: entry.path)
    }
    unsafe entry.bytes.withUnsafeBytes { bytes in
      if let first = bytes.baseAddress {
        unsafe copy.copyMemory(from: first, byteCount: bytes.count)
      }
    }
    let source = unsafe functions.zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1)
    guard let source = unsafe source else {
      unsafe free(copy)
      throw unsafe failure(of: archive, at: entry.path)
    }
    let added = unsafe functions.zip_file_add(archive, entry.path, source, ZIP_FL_ENC_UTF_8)
    guard added >= 0 else {
      unsafe functions.zip_source_free(source)
      throw unsafe failure(of: archive, at: entry.path)
    }
    let number = UInt64(added)
    guard
      unsafe functions.zip_set_file_compression(archive, number, ZIP_CM_DEFLATE, 9) == 0,
      unsafe functions.zip_file_set_dostime(archive, number, Self.time, Self.date, 0) == 0,
      unsafe functions.zip_file_set_external_attributes(
        archive, number, 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
    else { throw unsafe failure(of: archive, at: entry.path) }
  }

  private consuming func finish() throws(ArchiveError) -> [UInt8] {
    if let archive = unsafe archive {
      guard unsafe functions.zip_close(archive) == 0 else { throw unsafe failure(of: archive) }
      unsafe self.archive = nil
    }
    var status = unsafe zip_stat_t()
    unsafe functions.zip_stat_init(&status)
    guard unsafe functions.zip_source_stat(target, &status) == 0,
      unsafe functions.zip_source_open(target) == 0
    else { throw ArchiveError("what was packed can't be read back") }
    defer { _ = unsafe functions.zip_source_close(target) }
    var bytes = [UInt8](repeating: 0, count: Int(unsafe status.size))
    let read = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe functions.zip_source_read(target, buffer.baseAddress, UInt64(buffer.count))
    }
    guard read == bytes.count else { throw ArchiveError("what was packed can't be read back") }
    return bytes
  }

  private func failure(of archive: OpaquePointer, at path: String? = nil) -> ArchiveError {
    unsafe ArchiveError(Self.text(functions.zip_strerror(archive)), at: path)
  }

  private static func text(_ words: UnsafePointer<CChar>?) -> String {
    guard let words = unsafe words else { return "an unknown error" }
    return unsafe String(cString: words)
  }
}
