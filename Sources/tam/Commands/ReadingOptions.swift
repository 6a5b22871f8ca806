internal import ArgumentParser
internal import DelimitedText
internal import Firmographics

/// The options that say how a list is read; what is not said is found out.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "A mapping file: which columns hold what.",
      discussion: "Without one, and for fields it does not name, columns are found by their names.",
      valueName: "file"))
  var maps: [String] = []

  /// The mapping file; nil without one.
  var map: String? { maps.first }

  @Option(
    help: ArgumentHelp(
      "What separates fields: a character, “tab”, “none” for one column, or “auto”.",
      valueName: "character"))
  var delimiter: String = "auto"

  @Option(
    help: ArgumentHelp(
      "What fields are quoted with: a character, or “none”.", valueName: "character"))
  var quote: String?

  @Option(
    help: ArgumentHelp(
      "The encoding by iconv's name; “auto” finds UTF-8, UTF-16, UTF-32, Windows-1252 and Mac Roman.",
      valueName: "name"))
  var encoding: String = "auto"

  @Option(
    help: ArgumentHelp(
      "Whether the first record names the columns: “yes”, “no” or “auto”.", valueName: "yes|no"))
  var header: String = "auto"

  @Option(
    name: .customLong("skip"),
    help: ArgumentHelp(
      "How many lines stand above the header, such as titles, or “auto”.", valueName: "lines"))
  var linesAbove: String = "auto"

  @Option(
    help: ArgumentHelp(
      "The decimal sign of every amount: “point”, “comma”, or “auto”, by column.", valueName: "sign"
    ))
  var decimal: String = "auto"

  @Option(
    help: ArgumentHelp(
      "How the file is packed: “gzip”, “zstd”, “none” or “auto”.", valueName: "kind"))
  var compression: String = "auto"

  func validate() throws {
    if maps.count > 1 {
      throw ValidationError("--map takes one file; write all columns into one mapping.")
    }
    _ = try delimiterByte()
    // libcsv takes a blank at a field's start for no quote, whatever it is told.
    if let quote, let byte = try character(quote, "--quote", words: ["none"]),
      byte <= UInt8(ascii: " ")
    {
      throw ValidationError("--quote takes a character that can be seen, or “none”, not a blank.")
    }
    _ = try oneOf(["yes": true, "no": false], header, "--header")
    _ = try lines()
    _ = try oneOf(["point": DecimalSign.point, "comma": .comma], decimal, "--decimal")
    _ = try oneOf(Self.compressions, compression, "--compression")
  }

  /// The mapping of the mapping file, with what the command line says of it; nil without both.
  func mapping() throws -> ColumnMapping? {
    try overruled(map.map { try MappingFile.load(path: $0).mapping })
  }

  /// A mapping with the decimal sign that the command line asks for.
  func overruled(_ mapping: ColumnMapping?) throws -> ColumnMapping? {
    guard
      let sign = try oneOf(["point": DecimalSign.point, "comma": .comma], decimal, "--decimal")
    else { return mapping }
    var mapping = mapping ?? ColumnMapping()
    mapping.decimalSign = sign
    for field in mapping.columns.keys { mapping.columns[field]?.decimalSign = sign }
    return mapping
  }

  /// What is said of the list's form, the command line before the mapping file.
  func dialect(_ mapping: ColumnMapping?) throws -> DialectOptions {
    var dialect = mapping?.dialect ?? DialectOptions()
    if let byte = try delimiterByte() { dialect.delimiter = byte }
    if let quote { dialect.quote = .some(try character(quote, "--quote", words: ["none"])) }
    if encoding != "auto" { dialect.encoding = encoding }
    if let header = try oneOf(["yes": true, "no": false], header, "--header") {
      dialect.hasHeader = header
    }
    if let lines = try lines() { dialect.linesAbove = lines }
    if let compression = try oneOf(Self.compressions, compression, "--compression") {
      dialect.compression = .some(compression)
    }
    if let delimiter = dialect.delimiter, delimiter == dialect.quote ?? UInt8(ascii: "\"") {
      throw ValidationError("--delimiter and --quote have to be different characters.")
    }
    return dialect
  }

  private static let compressions: [String: Compression?] = [
    "gzip": .gzip, "zstd": .zstd, "none": nil,
  ]

  /// What a word stands for; nil for “auto”.
  private func oneOf<Value>(
    _ words: [String: Value], _ word: String, _ option: String
  ) throws -> Value? {
    if word == "auto" { return nil }
    guard let value = words[word] else {
      let known = words.keys.sorted().map { "“\($0)”" }.joined(separator: ", ")
      throw ValidationError("\(option) takes \(known) or “auto”, not “\(word)”.")
    }
    return value
  }

  private func lines() throws -> Int? {
    if linesAbove == "auto" { return nil }
    guard let number = Int(linesAbove), (0...10_000).contains(number) else {
      throw ValidationError("--skip takes a number of lines, or “auto”, not “\(linesAbove)”.")
    }
    return number
  }

  /// The byte that separates fields; nil for “auto”.
  private func delimiterByte() throws -> UInt8? {
    if delimiter == "none" { return Dialect.noDelimiter }
    return try character(delimiter, "--delimiter", words: ["auto", "tab", "none"])
  }

  private func character(_ text: String, _ option: String, words: [String]) throws -> UInt8? {
    if text == "tab" || text == "\\t" { return UInt8(ascii: "\t") }
    if words.contains(text) { return nil }
    guard text.utf8.count == 1, let byte = text.utf8.first, byte != 10, byte != 13 else {
      let known = words.map { "“\($0)”" }.joined(separator: " or ")
      throw ValidationError("\(option) takes one ASCII character, or \(known), not “\(text)”.")
    }
    return byte
  }
}
