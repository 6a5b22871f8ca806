internal import CLibzip

/// libzip, loaded when the first archive is made.
enum ZIPLibrary {
  /// Its functions; throws where the library is not there, or is another one.
  static func functions() throws(ArchiveError) -> libzip_functions {
    try loaded.get()
  }

  private static let loaded: Result<libzip_functions, ArchiveError> = {
    var functions = libzip_functions()
    var words = [CChar](repeating: 0, count: 256)
    guard unsafe libzip_load(&functions, &words, words.count) == 0 else {
      let reason = String(
        decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return .failure(ArchiveError("\(reason) (the library is Debian's package libzip4)"))
    }
    return .success(functions)
  }()
}
