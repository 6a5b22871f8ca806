internal import DelimitedText
internal import Firmographics

extension DistinctValues {
  /// The numbers of the column's values in all records of a batch.
  ///
  /// - Parameters:
  ///   - table: the batch's records, as the scanner found them.
  ///   - quote: what stands around fields, if `hasQuote`.
  ///   - firstOrder: the order of a record that begins at the batch's first byte.
  ///   - identitySeed: where the column alone gives the identity: the seed of its hash.
  ///   - isUnsure: by record: 1 where libcsv has to tell the fields; set where a field of this column is
  ///     not plain.
  ///   - hashes: by record: set to the identity's hash where the domain is plain.
  ///   - values: by record: set to the number; 0 where libcsv has to tell.
  func read(
    _ table: RecordTable, quote: UInt8, hasQuote: Bool, firstOrder: UInt64, identitySeed: UInt64?,
    isUnsure: UnsafeMutablePointer<UInt8>, hashes: UnsafeMutablePointer<UInt64>,
    into values: UnsafeMutablePointer<Int32>
  ) {
    unsafe values.update(repeating: constantNumber, count: table.count)
    guard let column else { return }
    let fields = unsafe Fields(
      table: table, column: column, quote: quote, hasQuote: hasQuote, firstOrder: firstOrder,
      isUnsure: isUnsure)
    let reader = firstReader
    switch strategy {
    case .text:
      unsafe fields.forEach { record, text, order in
        unsafe values[record] = textNumber(text, order: order)
      }
    case .list:
      guard let items else { return }
      unsafe fields.forEach { record, text, order in
        unsafe values[record] = listNumber(text, items, reader)
      }
    case .name:
      unsafe fields.forEach { record, text, order in
        unsafe values[record] = nameNumber(text, order: order)
      }
    case .domain:
      unsafe fields.forEach { record, text, order in
        let (number, host) = unsafe domainNumber(text, reader, order: order)
        unsafe values[record] = number
        if let identitySeed, let host,
          let hash = unsafe IdentityKey.plainHash(text, host: host, seed: identitySeed)
        {
          unsafe hashes[record] = hash
        }
      }
    }
  }
}

/// The texts of one column of a batch that are not empty.
@unsafe
private struct Fields {
  let table: RecordTable
  let column: Int
  let quote: UInt8
  let hasQuote: Bool
  let firstOrder: UInt64
  let isUnsure: UnsafeMutablePointer<UInt8>

  /// Calls `body` with each record's number, text and order.
  @inline(__always)
  func forEach(_ body: (Int, FieldText, UInt64) -> Void) {
    for record in unsafe 0..<table.count where unsafe isUnsure[record] == 0 {
      let place = unsafe table.records[record]
      let field = unsafe table.field(column, of: place, quote: quote, hasQuote: hasQuote)
      guard let text = unsafe field else {
        unsafe isUnsure[record] = 1
        continue
      }
      if unsafe text.count > 0 {
        unsafe body(record, text, firstOrder &+ UInt64(place.start))
      }
    }
  }
}
