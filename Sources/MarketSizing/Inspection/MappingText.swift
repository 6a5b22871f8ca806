internal import DelimitedText
internal import Firmographics

/// What a list's columns are taken for, as the text of a mapping file that says the same.
struct MappingText {
  private let reader: ListReader
  private let binding: ListBinding
  private let mapping: ColumnMapping

  init(_ list: OpenList, mapping: ColumnMapping?) {
    reader = list.reader
    binding = list.binding
    self.mapping = mapping ?? ColumnMapping()
  }

  /// The file's text, with a newline last.
  var text: String {
    let list = Self.comment(PassReports.fileName(reader.source.name))
    var lines = ["# What the columns of \(list) are taken for."]
    lines += source + [dialect] + missing + [key]
    if mapping.isComplete { lines.append("only: true") }
    lines += columns
    let unmapped = binding.unmapped
    if !unmapped.isEmpty { lines.append("# Not taken: \(Self.escaped(Text.listed(unmapped)))") }
    return lines.map { $0 + "\n" }.joined()
  }

  private var source: [String] {
    let parts = [
      ("name", mapping.source.name), ("retrieved", mapping.source.retrieved),
      ("licence", mapping.source.licence),
    ].compactMap { name, value in value.map { "\(name): \(Self.scalar($0))" } }
    return parts.isEmpty ? [] : ["source: {\(parts.joined(separator: ", "))}"]
  }

  private var dialect: String {
    let dialect = reader.dialect
    let delimiter =
      dialect.delimiter == UInt8(ascii: "\t")
      ? "tab"
      : dialect.delimiter == Dialect.noDelimiter
        ? "none" : Self.quoted(String(Unicode.Scalar(dialect.delimiter)))
    let quote = dialect.quote.map { byte in
      byte == UInt8(ascii: "\"") ? "'\"'" : Self.quoted(String(Unicode.Scalar(byte)))
    }
    var parts = [
      "delimiter: \(delimiter)", "quote: \(quote ?? "none")",
      "encoding: \(Self.scalar(reader.form.encoding.value))", "header: \(dialect.hasHeader)",
    ]
    if reader.form.linesAbove.value > 0 { parts.append("skip: \(reader.form.linesAbove.value)") }
    if let sign = mapping.decimalSign { parts.append("decimal: \(Self.word(sign))") }
    return "dialect: {\(parts.joined(separator: ", "))}"
  }

  private var missing: [String] {
    let words = binding.missing.texts
    let standard = MissingTokens().texts
    if words == standard { return [] }
    let added = words.filter { !standard.contains($0) }
    let isAddition = words.count == standard.count + added.count
    let list = (isAddition ? added : words).map(Self.quoted).joined(separator: ", ")
    return ["missing: {\(isAddition ? "add" : "replace"): [\(list)]}"]
  }

  private var key: String {
    let keys = binding.key.map { fields in
      let names = fields.map { Self.scalar($0.description) }
      return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    }
    return "key: [\(keys.joined(separator: ", "))]"
  }

  // MARK: Columns

  private var columns: [String] {
    let lines = Field.all.flatMap { field in
      binding.columns[.field(field)].map { [line(field, $0)] } ?? suggestions(field)
    }
    return lines.isEmpty ? ["columns: {}"] : ["columns:"] + lines
  }

  /// The columns that may give a field, each in a line of its own that counts once its `#` is gone.
  private func suggestions(_ field: Field) -> [String] {
    let undecided = binding.undecided.filter { $0.value == field }.keys.sorted()
    return undecided.map { column in
      "#  \(field.name): {from: \(columnName(column)), decimal: point}  # or comma: it can't be told"
    }
      + binding.suggestions(for: .field(field)).map { finding in
        "#  \(field.name): {from: \(columnName(finding.column))}  # perhaps: "
          + Self.escaped(finding.evidence)
      }
  }

  private func line(_ field: Field, _ bindings: [ColumnBinding]) -> String {
    let forms = Set(bindings.map { form($0, field) })
    guard forms.count == 1, let form = forms.first else {
      // One entry says one form for all its columns; their names say each one's own.
      let names = bindings.compactMap(\.name).map(Self.comment).joined(separator: ", ")
      return "  # \(field.name): found by the names of \(names), which are written differently"
    }
    let names = bindings.compactMap(\.column).map(columnName)
    let from = names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    let place = bindings.first?.constant.map { "value: \(Self.scalar($0))" } ?? "from: \(from)"
    let line = "  \(field.name): {\(([place] + form).joined(separator: ", "))}"
    let evidence = bindings.compactMap(\.evidence).first
    return evidence.map { "\(line)  # by what it holds: \(Self.escaped($0))" } ?? line
  }

  /// What a column's entry says beside where the values are.
  private func form(_ binding: ColumnBinding, _ field: Field) -> [String] {
    var parts: [String] = []
    if binding.unit != .one { parts.append("unit: \(binding.unit)") }
    if let currency = binding.currency { parts.append("currency: \(currency.code)") }
    if let separator = binding.separator { parts.append("separator: \(Self.quoted(separator))") }
    let given = mapping.columns[field]?.decimalSign
    if let given {
      parts.append("decimal: \(Self.word(given))")
    } else if mapping.decimalSign == nil, binding.decimalSign == .comma {
      parts.append("decimal: comma")
    }
    return parts
  }

  /// A column's name, or its number where others share the name.
  private func columnName(_ column: Int) -> String {
    let name = Text.folded(binding.header[column])
    let isUnique = binding.header.filter { Text.folded($0) == name }.count == 1
    return isUnique ? Self.scalar(binding.header[column]) : String(column + 1)
  }

  // MARK: YAML

  private static func word(_ sign: DecimalSign) -> String { sign == .comma ? "comma" : "point" }

  /// A text as a YAML scalar, in quotes where it needs them.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): index > 0
      case UInt8(ascii: " "): index > 0 && index < text.utf8.count - 1
      default: false
      }
    }
    return isPlain && !text.isEmpty && text.lowercased() != "null" ? text : quoted(text)
  }

  /// A text in double quotes.
  private static func quoted(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped(plain))\""
  }

  /// A name for a comment: in one line, and not too long.
  private static func comment(_ text: String) -> String { escaped(Text.shown(text)) }

  /// The text with YAML's escapes for what can't be seen, or would end a line.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
