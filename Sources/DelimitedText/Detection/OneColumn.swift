/// Lists of one column, such as names, in whose texts stands what separates fields elsewhere.
enum OneColumn {
  /// Refuses a list of which most records are divided, but not the first.
  ///
  /// That is a list of one column whose texts hold the delimiter, or a header that is too short.
  ///
  /// - Parameters:
  ///   - divided: the list's first records, titles aside, as `delimiter` divides them.
  ///   - whole: the same, each as one field.
  ///   - delimiter: what divides them.
  ///   - place: where the first record is, for messages.
  /// - Throws: ``Problem`` that shows both readings.
  static func check(
    divided: SampleRows, whole: SampleRows, delimiter: UInt8, place: Place
  ) throws(Problem) {
    let width = divided.usualWidth
    guard let first = divided.rows.first, first.width == 1, width > 1 else { return }
    var readings = Readings()
    let option = "--delimiter \(DelimiterSniffer.argument(delimiter))"
    let padding = String(repeating: " ", count: max(0, noneOption.count - option.count))
    add(whole, noneOption, to: &readings)
    add(divided, option + padding, to: &readings)
    throw Problem(
      .data, at: place,
      "most records have \(width) fields parted by \(DelimiterSniffer.name(delimiter)), and the "
        + "header has one",
      fix: "say whether these are one column with --delimiter none, mend the header, "
        + "or leave out a title above it with --skip 1",
      details: readings.lines)
  }

  /// The option by which nothing divides a list.
  static let noneOption = "--delimiter none"

  private static func add(_ sample: SampleRows, _ option: String, to readings: inout Readings) {
    let indent = String(repeating: " ", count: option.count)
    readings.add("\(option)  header: ", sample.rows.prefix(1).map(\.fields))
    readings.add("\(indent)  records:", sample.rows.dropFirst().prefix(2).map(\.fields))
  }
}
