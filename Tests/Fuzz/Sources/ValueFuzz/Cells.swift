import FuzzInput

@testable import DelimitedText
@testable import Firmographics

/// What the readers of cells promise: the quick looks at bytes say nothing else than the reading of
/// the text.
struct Cells {
  let bytes: [UInt8]
  let text: String

  private static let missing = MissingTokens(adding: ["Unknown / Non-Applicable", "-1", "é"])

  private static let context: ReadingContext = {
    var rates = ExchangeRates()
    if let date = CalendarDate("2026-01-31"), let dollar = Currency(code: "USD"),
      let rate = Quantity(decimal: "123456.789")
    {
      rates.add(.init(rate: rate, date: date), for: dollar)
    }
    return ReadingContext(
      currency: Currency(code: "EUR"), asOf: CalendarDate("2026-06-30"), rates: rates)
  }()

  private static let readers = Set(Field.all.map(\.form) + [.number]).map { form in
    var binding = ColumnBinding(origin: .header)
    binding.unit = Quantity(1000)
    if form == .text { binding.separator = "," }
    return (form, CellReader(form: form, binding: binding, context: context, missing: missing))
  }

  func check() {
    for (form, reader) in Self.readers {
      let cell = reader.read(text)
      let isMissing = reader.isMissing(bytes.span)
      expect(!isMissing || cell.reading == .missing, "\(shown) is missing as \(form): \(cell)")
      if form.isNumeric || form == .country {
        expect(isMissing == (cell.reading == .missing), "\(shown) is missing as \(form): \(cell)")
      }
      if case .known(.texts(let texts)) = cell.reading {
        // Antarctica is in no part of the world.
        expect(
          !texts.isEmpty || cell.country?.alpha2 == "AQ", "\(shown) has no texts as \(form)")
      }
      if case .known(.number(let interval)) = cell.reading {
        expect(interval.lower <= interval.upper ?? interval.lower, "\(shown) is \(interval)")
      }
      if reader.readsItems { _ = reader.readItem(text) }
    }
    let isMissing = Self.missing.contains(text, isCountry: false)
    expect(!isMissing || Self.missing.mayContain(bytes.span), "\(shown) may not be missing")
    let isWord = bytes.allSatisfy { $0 > 0x20 && $0 < 0x80 }
    expect(!isMissing || !isWord || Self.missing.mayBeWord(bytes.span), "\(shown) is no word")
    checkHost()
  }

  private var shown: String { text.debugDescription }

  private func checkHost() {
    // So much behind a field can be read, and no more.
    let size = bytes.count + ByteBuffer.slack
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    room.update(repeating: 0x61, count: size)
    room.update(from: bytes, count: bytes.count)
    defer { room.deallocate() }
    guard let host = DomainName.plainHost(FieldText(room, bytes.count)) else { return }
    let plain = String(decoding: bytes[host], as: UTF8.self).lowercased()
    expect(plain == DomainName.normalized(text), "\(plain) is not the host of \(shown)")
  }
}
