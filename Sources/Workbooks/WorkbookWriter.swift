internal import CXlsxwriter

/// Writes one workbook through libxlsxwriter: all that is C about it is here and in the extensions.
@safe struct WorkbookWriter: ~Copyable {
  let texts = CTexts()
  let xlsx: xlsxwriter_functions
  let workbook: Workbook
  let book: UnsafeMutablePointer<lxw_workbook>
  var formats: [CellFormat: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// The content of a workbook's file.
  static func bytes(of workbook: Workbook) throws(WorkbookError) -> [UInt8] {
    let file = try MemoryFile()
    let writer = try WorkbookWriter(workbook, to: file.path)
    try writer.write()
    return try file.bytes()
  }

  private init(_ workbook: Workbook, to path: String) throws(WorkbookError) {
    let functions = try XLSXLibrary.functions()
    guard !workbook.sheets.isEmpty else { throw WorkbookError("it has no sheet") }
    // The parts are written to files of their own before they are packed: in TMPDIR, without names.
    var options = unsafe lxw_workbook_options()
    guard let made = unsafe functions.workbook_new_opt(path, &options) else {
      throw WorkbookError("there is no memory for it")
    }
    unsafe (xlsx, book) = (functions, made)
    self.workbook = workbook
  }

  /// Writes the file and frees the library's workbook, whatever comes of it.
  private consuming func write() throws(WorkbookError) {
    do {
      try addParts()
    } catch {
      unsafe xlsx.lxw_workbook_free(book)
      throw error
    }
    // Closing frees it, too.
    try unsafe check(xlsx.workbook_close(book), "its parts")
  }

  private mutating func addParts() throws(WorkbookError) {
    try writeProperties()
    // The first format of all is that of cells without one; the library has no function for it.
    if let normal = unsafe book.pointee.formats?.pointee.stqh_first {
      unsafe setFont(workbook.font, of: normal)
    }
    // All of them first, as formulas and charts of the first can refer to the last.
    var made: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
    for sheet in workbook.sheets {
      guard let new = unsafe xlsx.workbook_add_worksheet(book, sheet.name) else {
        throw WorkbookError("no sheet can have this name", at: sheet.name)
      }
      unsafe made.append(new)
    }
    for (number, sheet) in workbook.sheets.enumerated() {
      try unsafe write(sheet, to: made[number])
    }
    for name in workbook.names {
      try check(
        unsafe xlsx.workbook_define_name(book, name.name, "=" + name.place.on(name.sheet)),
        name.name)
    }
  }

  /// Passes on what the library says of a fault.
  func check(_ error: lxw_error, _ place: String) throws(WorkbookError) {
    guard error != LXW_NO_ERROR else { return }
    let words = unsafe xlsx.lxw_strerror(error).map { unsafe String(cString: $0) }
    throw WorkbookError(words ?? "error \(error.rawValue)", at: place)
  }

  private func writeProperties() throws(WorkbookError) {
    let given = workbook.properties
    var properties = unsafe lxw_doc_properties()
    func set(
      _ field: WritableKeyPath<lxw_doc_properties, UnsafeMutablePointer<CChar>?>, _ text: String?
    ) {
      guard let text, !text.isEmpty else { return }
      unsafe properties[keyPath: field] = texts.copy(CellText.clean(text, limit: 255))
    }
    unsafe set(\.title, given.title)
    unsafe set(\.subject, given.subject)
    unsafe set(\.author, given.author)
    unsafe set(\.company, given.company)
    unsafe set(\.comments, given.comments)
    unsafe properties.created = given.created
    try check(unsafe xlsx.workbook_set_properties(book, &properties), "properties")
  }
}
