/// Finds where a table begins below titles and notes, as statistics offices write them.
enum PreambleSniffer {
  /// How many of the first records stand above the table.
  ///
  /// Those are titles that have fewer fields than the table, or hold something in a third of its columns
  /// at most, up to the first record that fills most columns. That they are none of the table has to show: by a blank line, by
  /// the delimiters behind a title that fill its line up, or by a record below that looks like a header.
  ///
  /// - Parameters:
  ///   - sample: the list's first records.
  ///   - whole: the same, each as one field.
  ///   - place: where the first of them is, for messages.
  ///   - lines: how many lines end before a byte.
  /// - Returns: how many of the sample's records are none; 0 where the table begins at once.
  /// - Throws: ``Problem`` where that can't be told.
  static func sniff(
    _ sample: SampleRows, whole: @autoclosure () -> SampleRows, place: Place, lines: (Int) -> Int
  ) throws(Problem) -> Int {
    let rows = sample.rows
    let width = sample.usualWidth
    guard width > 1,
      let start = rows.firstIndex(where: { $0.width >= width && $0.filled * 3 >= width * 2 }
      ),
      start > 0, rows.count > start + 1,
      rows[..<start].allSatisfy({ $0.width < width || $0.filled * 2 <= width })
    else { return 0 }
    let isParted = rows[1...start].contains(where: \.followsBlank)
    let isPadded =
      width > 2 && rows[..<start].allSatisfy { $0.width >= width && holdsLittle($0, width) }
    let header = HeaderSniffer(rows[start...])
    let isHeader = width > 2 && header.columnsFor > 2 * header.columnsAgainst
    if isParted || isPadded || isHeader { return start }
    // A header that is too short looks the same: its records will not be sound.
    guard width > 2, rows[..<start].allSatisfy({ $0.width > 0 && holdsLittle($0, width) })
    else { return 0 }
    var readings = Readings()
    let skipped = lines(rows[start].extent.lowerBound)
    readings.add("--skip 0  header:", [rows[0].fields])
    readings.add("          records:", Array(rows[1...].prefix(2).map(\.fields)))
    readings.add("--skip \(skipped)  header:", [rows[start].fields])
    readings.add("          records:", Array(rows[(start + 1)...].prefix(2).map(\.fields)))
    if start == 1, rows[0].width == 1 {
      let rows = whole().rows
      readings.add("\(OneColumn.noneOption)  header: ", rows.prefix(1).map(\.fields))
      readings.add("                  records:", rows.dropFirst().prefix(2).map(\.fields))
    }
    throw Problem(
      .data, at: place,
      "it can't be told whether the first line is a title above the table or its header",
      fix: "say how many lines stand above the header with --skip", details: readings.lines)
  }

  /// Whether a record fills a third of the columns at most.
  private static func holdsLittle(_ row: SampleRows.Row, _ width: Int) -> Bool {
    row.filled <= max(1, width / 3)
  }
}
