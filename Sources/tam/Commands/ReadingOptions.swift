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
      "What separates fields: a character, “tab”, or “auto”.", valueName: "character"))
  var delimiter: String = "auto"

  @Option(
    help: ArgumentHelp(
      "What fields are quoted with: a character, or “none”.", valueName: "character"))
  var quote: String?

  @Option(
    help: ArgumentHelp(
      "The encoding by iconv's name; “auto” is UTF-8, UTF-16 with a byte order mark, and Windows-1252 for what is neither.",
      valueName: "name"))
  var encoding: String = "auto"

  func validate() throws {
    if maps.count > 1 {
      throw ValidationError("--map takes one file; write all columns into one mapping.")
    }
    _ = try character(delimiter, "--delimiter", words: ["auto", "tab"])
    // libcsv takes a blank at a field's start for no quote, whatever it is told.
    if let quote, let byte = try character(quote, "--quote", words: ["none"]),
      byte <= UInt8(ascii: " ")
    {
      throw ValidationError("--quote takes a character that can be seen, or “none”, not a blank.")
    }
  }

  /// The mapping of the mapping file; nil without one.
  func mapping() throws -> ColumnMapping? {
    try map.map { try MappingFile.load(path: $0).mapping }
  }

  /// What is said of the list's form, the command line before the mapping file.
  func dialect(_ mapping: ColumnMapping?) throws -> DialectOptions {
    var dialect = mapping?.dialect ?? DialectOptions()
    if let byte = try character(delimiter, "--delimiter", words: ["auto", "tab"]) {
      dialect.delimiter = byte
    }
    if let quote { dialect.quote = .some(try character(quote, "--quote", words: ["none"])) }
    if encoding != "auto" { dialect.encoding = encoding }
    if let delimiter = dialect.delimiter, delimiter == dialect.quote ?? UInt8(ascii: "\"") {
      throw ValidationError("--delimiter and --quote have to be different characters.")
    }
    return dialect
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
