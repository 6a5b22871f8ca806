internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Dated exchange rates of a CSV file with the columns currency, rate, date and, if need be, source.
struct RatesFile {
  /// One line of the file.
  struct Entry: Hashable, Sendable {
    var currency: Currency
    var rate: ExchangeRates.Rate
  }

  static let columns = ["currency", "rate", "date", "source"]

  /// In the order of the file.
  let entries: [Entry]

  /// Reads a file of rates.
  ///
  /// - Throws: every problem that was found, with its line.
  static func load(path: String) throws(ProblemList) -> RatesFile {
    let problems = Problems()
    let entries: [Entry]
    do throws(Problem) {
      var options = DialectOptions()
      options.hasHeader = true
      let reader = try ListReader(path: path, options: options)
      entries = try Self.entries(of: reader, path: path, problems: problems)
    } catch {
      throw ProblemList([error])
    }
    try problems.throwIfAny()
    return RatesFile(entries: entries)
  }

  private static func entries(
    of reader: ListReader, path: String, problems: Problems
  ) throws(Problem) -> [Entry] {
    let header = reader.columns.map(Text.folded)
    let slots = columns.map { header.firstIndex(of: $0) }
    for (name, slot) in zip(columns, slots) where slot == nil && name != "source" {
      problems.add(
        Place(path, line: 1), "there is no column “\(name)”",
        fix: "begin the file with the line currency,rate,date")
    }
    guard problems.all.isEmpty else { return [] }
    let wanted = slots.compactMap(\.self)
    let parser = RecordParser(reader.dialect, columnCount: header.count, wanted: wanted)
    let batch = RecordBatch()
    var entries: [Entry] = []
    while try reader.fill(batch) {
      for fault in batch.malformed {
        problems.add(
          Place(path, line: line(of: fault.extent.start, batch)),
          "can't be read: \(fault.kind.rawValue)", fix: "mend the quotes of the line")
      }
      for record in batch.extents {
        let place = Place(path, line: line(of: record.start, batch))
        let shape = unsafe batch.withRecord(record) { unsafe parser.parse($0) }
        guard let shape else { continue }
        if shape.hasExtraText {
          problems.add(
            place, "has more fields than the header",
            fix: "put a field that holds a comma in quotes")
          continue
        }
        let texts = wanted.indices.map { slot in
          parser.withField(slot) { Text.squeezed(TextDecoding.decode($0).text) }
        }
        if let entry = entry(texts, at: place, problems) { entries.append(entry) }
      }
    }
    return entries
  }

  private static func line(of offset: Int, _ batch: RecordBatch) -> Int {
    batch.firstLine + batch.lineEnds(in: batch.start..<offset) + 1
  }

  private static func entry(_ texts: [String], at place: Place, _ problems: Problems) -> Entry? {
    let currency = Currency(code: texts[0])
    if currency == nil {
      problems.addUnknownCurrency(texts[0], at: place)
    }
    let rate = SettingsReader.rate(texts[1], at: place, in: problems)
    let date = CalendarDate(texts[2])
    if date == nil {
      problems.add(
        place, "“\(texts[2])” is no date", fix: "write year, month and day as in 2026-01-31")
    }
    guard let currency, let rate, let date else { return nil }
    let source = texts.count > 3 && !texts[3].isEmpty ? texts[3] : nil
    return Entry(currency: currency, rate: .init(rate: rate, date: date, source: source))
  }
}
