internal import CXlsxwriter

/// libxlsxwriter, loaded when the first workbook is written.
enum XLSXLibrary {
  /// Its functions; throws where the library is not there, or is another one.
  static func functions() throws(WorkbookError) -> xlsxwriter_functions {
    try loaded.get()
  }

  private static let loaded: Result<xlsxwriter_functions, WorkbookError> = {
    var functions = xlsxwriter_functions()
    var words = [CChar](repeating: 0, count: 256)
    guard unsafe xlsxwriter_load(&functions, &words, words.count) == 0 else {
      let reason = String(
        decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return .failure(
        WorkbookError("\(reason) (the library is Debian's package libxlsxwriter4)"))
    }
    return .success(functions)
  }()
}

/// Copies of texts for structures of C, for as long as this is held.
@safe final class CTexts {
  private var texts: [UnsafeMutablePointer<CChar>] = unsafe []

  /// A copy of a text, ending in NUL.
  func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (place, byte) in bytes.enumerated() { unsafe copy[place] = byte }
    unsafe texts.append(copy)
    return unsafe copy
  }

  deinit { unsafe texts.forEach { unsafe $0.deallocate() } }
}
