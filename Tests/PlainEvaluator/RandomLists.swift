extension CaseWriter {
  /// The bytes of one list or of two.
  mutating func lists() -> [[UInt8]] {
    let rows = random.chance(8) && hasHeader ? 0 : random.from(1...random.pick([12, 25, 60]))
    let isClean = random.chance(60)
    guard random.chance(20), hasHeader else { return [list(rows: rows, isClean: isClean)] }
    let first = list(rows: rows / 2, isClean: isClean)
    // The second list has the same columns, perhaps in another order.
    if random.chance(50) { columns.reverse() }
    return [first, list(rows: rows - rows / 2, isClean: isClean)]
  }

  private mutating func list(rows: Int, isClean: Bool) -> [UInt8] {
    var bytes: [UInt8] = random.chance(10) ? [0xEF, 0xBB, 0xBF] : []
    let ends = random.pick([["\n"], ["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]])
    // With tabs between fields a line of empty fields would look blank.
    let mayBeBlank = delimiter != "\t"
    if hasHeader {
      let names = columns.map { $0.header }
      let spelled = names.map { spelledHeader($0) }
      bytes += line(spelled.map { Array($0.utf8) }) + Array(random.pick(ends).utf8)
    }
    for index in 0..<rows {
      var cells = columns.map { _ in [UInt8]() }
      let company = random.below(max(2, rows * 2 / 3))
      for position in columns.indices {
        cells[position] = encoded(cell(columns[position].form, row: company))
      }
      if !mayBeBlank && cells[0].isEmpty { cells[0] = Array("filled".utf8) }
      // Without a header the first record says how many columns there are.
      if index == 0 && !hasHeader {
        bytes += line(cells)
      } else {
        if random.chance(6) { cells.removeLast(random.below(cells.count)) }
        if random.chance(3) { cells += [[], []] }
        if random.chance(3) && !isClean { cells += Array(repeating: [0x78], count: columns.count) }
        bytes += !isClean && random.chance(5) ? brokenLine(cells) : line(cells)
      }
      if index + 1 < rows || random.chance(70) { bytes += Array(random.pick(ends).utf8) }
      let blankLines = mayBeBlank ? ["\n", "  \n", "\r\n", "\t\r"] : ["\n", "  \n"]
      if random.chance(4) { bytes += Array(random.pick(blankLines).utf8) }
    }
    return bytes
  }

  /// UTF-8 or, for some texts beyond ASCII, Windows-1252.
  private mutating func encoded(_ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars.map(\.value)
    let isLatin = scalars.allSatisfy { $0 < 0x80 || (0xA0...0xFF).contains($0) }
    guard isLatin, scalars.contains(where: { $0 >= 0x80 }), random.chance(30) else {
      return Array(text.utf8)
    }
    return scalars.map { UInt8(truncatingIfNeeded: $0) }
  }

  /// The cells as a record, quoted where that is needed and sometimes where it is not.
  private mutating func line(_ cells: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes += Array(delimiter.utf8) }
      bytes += written(cell)
    }
    return bytes
  }

  private mutating func written(_ cell: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let isSpecial = cell.contains { byte in
      byte == 0x0A || byte == 0x0D || Array(delimiter.utf8).contains(byte)
    }
    let beginsQuoted = cell.first { $0 != 0x20 } == quote
    var bytes: [UInt8] = []
    if isSpecial || beginsQuoted || random.chance(15) {
      bytes.append(quote)
      for byte in cell { bytes += byte == quote ? [quote, quote] : [byte] }
      bytes.append(quote)
    } else {
      bytes = cell
    }
    let pads: [[UInt8]] = delimiter == "\t" ? [[0x20]] : [[0x20], [0x20, 0x20], [0x09]]
    if random.chance(8) { bytes = random.pick(pads) + bytes }
    if random.chance(8) { bytes += random.pick(pads) }
    return bytes
  }

  /// A record with a fault in its quoting.
  private mutating func brokenLine(_ cells: [[UInt8]]) -> [UInt8] {
    let before = line(Array(cells.prefix(random.below(cells.count))))
    let start = before.isEmpty ? [] : before + Array(delimiter.utf8)
    let fault = random.pick([
      "\"closed\"x", "\"never closed", "\"closed\" \"again\"", "\"two\nlines\"x", "\"a\r\n\"\"b",
      "\"",
    ])
    let rest = random.chance(50) ? Array(delimiter.utf8) + line(cells) : []
    return start + Array(fault.utf8) + rest
  }
}
