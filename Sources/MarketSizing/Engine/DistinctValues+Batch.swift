internal import CRecordScan
internal import DelimitedText
internal import Firmographics

extension DistinctValues {
  /// The numbers of the column's values in all records of a batch.
  ///
  /// - Parameters:
  ///   - table: the batch's records, as the scanner found them.
  ///   - quote: what stands around fields, if `hasQuote`.
  ///   - hasQuote: whether anything does.
  ///   - firstOrder: the order of a record that begins at the batch's first byte.
  ///   - identitySeed: where the column alone gives the identity: the seed of its hash.
  ///   - isUnsure: by record: 1 where libcsv has to tell the fields; set where a field of this column is
  ///     not plain.
  ///   - hashes: by record: set to the identity's hash where the domain is plain.
  ///   - missed: room for a number a record.
  ///   - values: by record: set to the number; 0 where libcsv has to tell.
  func read(
    _ table: RecordTable, quote: UInt8, hasQuote: Bool, firstOrder: UInt64, identitySeed: UInt64?,
    isUnsure: UnsafeMutablePointer<UInt8>, hashes: UnsafeMutablePointer<UInt64>,
    missed: UnsafeMutablePointer<UInt32>, into values: UnsafeMutablePointer<Int32>
  ) {
    guard let column else {
      unsafe values.update(repeating: constantNumber, count: table.count)
      return
    }
    // Four words of 32 bits in the same order.
    let records = unsafe UnsafeRawPointer(table.records)
      .assumingMemoryBound(to: record_scan_record.self)
    var fields = unsafe record_scan_column(
      text: table.text, separators: table.separators, records: records, is_unsure: isUnsure,
      count: UInt32(table.count), column: UInt32(column), quote: quote,
      has_quote: hasQuote ? 1 : 0, kernel: record_scan_kernel(table.kernel.number))
    let misses = unsafe find(&fields, identitySeed, hashes, missed, values)
    for index in 0..<Int(misses) {
      let record = unsafe Int(missed[index])
      let place = unsafe table.records[record]
      let field = unsafe table.field(column, of: place, quote: quote, hasQuote: hasQuote)
      guard let text = unsafe field else {
        unsafe isUnsure[record] = 1
        continue
      }
      unsafe values[record] = find(text, order: firstOrder &+ UInt64(place.start))
    }
  }

  /// Looks up the values that can be told without making a text of them; the others are missed.
  private func find(
    _ fields: inout record_scan_column, _ identitySeed: UInt64?,
    _ hashes: UnsafeMutablePointer<UInt64>, _ missed: UnsafeMutablePointer<UInt32>,
    _ values: UnsafeMutablePointer<Int32>
  ) -> UInt32 {
    switch strategy {
    case .text:
      return unsafe record_scan_find_texts(
        &fields, texts.places, texts.placeMask, values, missed)
    case .name:
      return unsafe record_scan_find_names(&fields, present.valid, values, missed)
    case .domain:
      var words = words
      return unsafe record_scan_find_domains(
        &fields, &words, present.valid, identitySeed ?? 0, identitySeed == nil ? nil : hashes,
        values, missed)
    case .list:
      var words = words
      return unsafe items?.withLists(listResults.pointer) { lists in
        unsafe record_scan_find_lists(&fields, &words, &lists, values, missed)
      } ?? 0
    }
  }

  private var words: record_scan_words {
    let starts = firstReader.missing.starts
    return record_scan_words(
      starts: (starts[0], starts[1], starts[2], starts[3]), lengths: firstReader.missing.lengths,
      limit: firstReader.missing.limit)
  }
}
