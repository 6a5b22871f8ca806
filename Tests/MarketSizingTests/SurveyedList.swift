import TestSupport
import MarketSizing

/// A list of which every text and every line is known, with all that a survey looks for.
struct SurveyedList {
  /// One record as it was written.
  struct Record {
    var line: Int
    /// By column; nil where the record is rejected.
    var fields: [[UInt8]]?
  }

  static let header = ["Company Name", "Technologies", "Remark"]

  private(set) var bytes: [UInt8] = []
  private(set) var records: [Record] = []

  private static let names = ["Acme", "Bolt Ltd", "Infosys\n3.9", "####", "two\nlines", "n/a", ""]
  private static let tools = [
    "SAP, Slack", "Slack;SAP;;Slack", "n/a", "-", "", "SAP  R/3; Größe", "Slack ,SAP ",
    "a\nb\na", "\u{A0}x;y",
  ]
  private static let remarks = [
    "NULL", "null ", "", "say \"hi\"", "a,b", "é", "#REF!", "4.15E+11", "plain", "not available",
    "Caf\u{C3}\u{A9}", "x\u{FFFD}", "  ",
  ]

  init(seed: UInt64, rows: Int) {
    var generator = SeededGenerator(seed: seed)
    func below(_ limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }
    var line = 1
    func write(_ fields: [[UInt8]], isRejected: Bool = false) {
      records.append(Record(line: line, fields: isRejected ? nil : fields))
      for (number, field) in fields.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        let needsQuotes = field.contains { [0x22, 0x2C, 0x0A].contains($0) }
        let isQuoted = needsQuotes || below(5) == 0
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        for byte in field {
          if byte == 0x22 { bytes.append(byte) }
          if byte == 0x0A { line += 1 }
          bytes.append(byte)
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      }
      bytes.append(0x0A)
      line += 1
    }
    write(Self.header.map { Array($0.utf8) })
    records.removeLast()
    for row in 0..<rows {
      let name = below(3) == 0 ? Self.names[below(Self.names.count)] : "Company \(below(rows))"
      let tools =
        below(2) == 0 ? Self.tools[below(Self.tools.count)] : "T\(below(50)), T\(below(50))"
      var remark = Array(Self.remarks[below(Self.remarks.count)].utf8)
      if below(12) == 0 { remark = [0x43, 0xE9] }
      let fields = [Array(name.utf8), Array(tools.utf8), remark]
      switch row % 31 {
      case 7: write(fields + [Array("too much".utf8)], isRejected: true)
      case 11: write(Array(fields.prefix(2)))
      case 17: write(Self.header.map { Array($0.utf8) })
      case 23: write([[], [], []])
      case 29: write(fields + [[], []])
      default: write(fields)
      }
    }
  }
}
