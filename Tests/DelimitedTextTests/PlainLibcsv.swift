import CLibcsv

/// A list as libcsv reads it in one call, with nothing around it.
enum PlainLibcsv {
  private struct Result {
    var records: [[[UInt8]]] = []
    var fields: [[UInt8]] = []
  }

  static func records(_ bytes: [UInt8], delimiter: UInt8, quote: UInt8) -> [[[UInt8]]] {
    var parser = unsafe csv_parser()
    guard unsafe csv_init(&parser, 0) == 0 else { return [] }
    defer { unsafe csv_free(&parser) }
    unsafe csv_set_delim(&parser, delimiter)
    unsafe csv_set_quote(&parser, quote)
    var result = Result()
    unsafe withUnsafeMutablePointer(to: &result) { result in
      _ = unsafe csv_parse(&parser, bytes, bytes.count, endField, endRecord, result)
      _ = unsafe csv_fini(&parser, endField, endRecord, result)
    }
    return result.records
  }

  private static let endField:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      text, count, context in
      let field = unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
      unsafe context?.assumingMemoryBound(to: Result.self).pointee.fields.append(field)
    }

  private static let endRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    guard let result = unsafe context?.assumingMemoryBound(to: Result.self) else { return }
    let fields = unsafe result.pointee.fields
    unsafe result.pointee.records.append(fields)
    unsafe result.pointee.fields = []
  }
}
