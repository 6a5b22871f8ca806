import DelimitedText
import Firmographics
import TestSupport
import Testing

@testable import tam

@Suite struct MappingFileTests {
  static func load(_ text: String) throws -> MappingFile {
    let folder = try TemporaryFolder()
    return try MappingFile.load(path: folder.write(text, to: "sample.yaml"))
  }

  @Test func readsTheWholeExample() throws {
    let mapping = try Self.load(Samples.mapping).mapping
    #expect(
      mapping.source == .init(name: "vendor export", retrieved: "2026-01-15", licence: "internal"))
    #expect(mapping.dialect.delimiter == nil)
    #expect(mapping.dialect.quote == .some(UInt8(ascii: "\"")))
    #expect(mapping.dialect.encoding == nil && mapping.dialect.hasHeader == true)
    #expect(mapping.decimalSign == nil)
    #expect(mapping.missing.contains("unknown / non-applicable", isCountry: false))
    #expect(mapping.missing.contains("-1", isCountry: false))
    #expect(mapping.missing.contains("n/a", isCountry: false))
    #expect(mapping.key == [[.field(.domain)], [.field(.name), .field(.country)]])
    #expect(!mapping.isComplete)
    #expect(mapping.columns.count == 4)
    #expect(mapping.columns[.employees]?.from == ["Employees", "Employee Range"])
    #expect(mapping.columns[.revenue]?.from == ["Revenue (000s)"])
    #expect(mapping.columns[.revenue]?.unit == Quantity(1000))
    #expect(mapping.columns[.revenue]?.currency == Currency(code: "USD"))
    #expect(mapping.columns[.technologies]?.separator == ";")
    #expect(mapping.columns[.country]?.constant == "US")
    #expect(mapping.columns[.country]?.from == [])
    #expect(mapping.columns[.country]?.place?.line == 9)
  }

  @Test func shortFormsAndNumbersOfColumns() throws {
    let mapping = try Self.load(
      """
      key: domain
      only: true
      columns:
        employees: Employees
        industry: [Sector, 3]
        revenue: {from: 7, unit: 1k, decimal: ","}
        technologies: {from: Tags, separator: newline}
      """
    ).mapping
    #expect(mapping.isComplete)
    #expect(mapping.key == [[.field(.domain)]])
    #expect(mapping.columns[.employees]?.from == ["Employees"])
    #expect(mapping.columns[.industry]?.from == ["Sector", "3"])
    #expect(mapping.columns[.revenue]?.from == ["7"])
    #expect(mapping.columns[.revenue]?.unit == Quantity(1000))
    #expect(mapping.columns[.revenue]?.decimalSign == .comma)
    #expect(mapping.columns[.technologies]?.separator == "\n")
  }

  @Test func keysCanBeColumnsOfTheListsOwn() throws {
    let mapping = try Self.load("key: [[name, Street No], duns]").mapping
    #expect(mapping.key == [[.field(.name), .column("street no")], [.column("DUNS")]])
  }

  @Test func missingValuesCanBeReplaced() throws {
    let mapping = try Self.load("missing: {replace: [none given, \"\"]}").mapping
    #expect(mapping.missing.contains("None  Given", isCountry: false))
    #expect(!mapping.missing.contains("n/a", isCountry: false))
    #expect(mapping.missing.contains("", isCountry: false))
  }

  @Test(
    arguments: [
      ("auto", nil), ("tab", 9), ("\"\\t\"", 9), ("\";\"", 0x3B), ("'|'", 0x7C), ("\",\"", 0x2C),
    ] as [(String, UInt8?)])
  func readsDelimiters(_ text: String, _ byte: UInt8?) throws {
    #expect(try Self.load("dialect: {delimiter: \(text)}").mapping.dialect.delimiter == byte)
  }

  @Test(arguments: [("auto", UInt8??.none), ("none", .some(nil)), ("\"'\"", .some(0x27))])
  func readsQuotes(_ text: String, _ byte: UInt8??) throws {
    #expect(try Self.load("dialect: {quote: \(text)}").mapping.dialect.quote == byte)
  }

  @Test(
    arguments: [
      ("auto", nil), ("point", .point), ("comma", .comma), (".", .point), ("','", .comma),
    ] as [(String, DecimalSign?)])
  func readsDecimalSigns(_ text: String, _ sign: DecimalSign?) throws {
    #expect(try Self.load("dialect: {decimal: \(text)}").mapping.decimalSign == sign)
  }

  @Test func readsEncodingAndHeader() throws {
    let dialect = try Self.load("dialect: {encoding: UTF-16LE, header: false}").mapping.dialect
    #expect(dialect.encoding == "UTF-16LE" && dialect.hasHeader == false)
    let packed = try Self.load("dialect: {skip: 3, compression: zstd}").mapping.dialect
    #expect(packed.linesAbove == 3)
    #expect(packed.compression == .some(.zstd))
    #expect(try Self.load("dialect: {compression: none}").mapping.dialect.compression == .some(nil))
    let auto = try Self.load("dialect: {skip: auto, compression: auto}").mapping.dialect
    #expect(auto == DialectOptions())
    #expect(try Self.load("dialect: {header: auto}").mapping.dialect.hasHeader == nil)
  }

  static let problems: [ProblemSample] = [
    .init(
      "①colums: {}", "① unknown key “colums” in a mapping; did you mean “columns”?"),
    .init(
      "source: {①license: x}", "① unknown key “license” in “source”; did you mean “licence”?"),
    .init("columns: {①employes: X}", "① unknown field “employes”; did you mean “employees”?"),
    .init(
      "columns: {①region: X}",
      "① the field “region” is worked out from the country; map “country” instead; "
        + "a criterion on “column: region” reads the list's own column"),
    .init(
      "columns: {employees: X, ①Employees: Y}",
      "① the field “employees” is there twice; leave one of them"),
    .init(
      "columns: {country: {from: A, ①value: US}}",
      "① both “from” and “value” for “country”; leave one of them"),
    .init(
      "columns: {revenue: ①{unit: 1000}}",
      "① no column for “revenue”; "
        + "add “from:” with a column's name, or “value:” with a text for every record"),
    .init(
      "columns: {country: {value: ①Germny}}",
      "① “Germny” can't be read as “country”; did you mean “Germany”?"),
    .init(
      "columns: {employees: {from: A, ①unit: 1000}}",
      "① “unit” is for amounts of money, not for “employees”; leave it out"),
    .init(
      "columns: {founded: {from: A, ①separator: \";\"}}",
      "① “separator” is for texts, not for “founded”; leave it out"),
    .init(
      "columns: {revenue: {from: A, unit: ①many, currency: ②dollars}}",
      "① “many” is no unit; write the number to multiply by, such as 1000",
      "② unknown currency “dollars”; did you mean “USD”?"),
    .init("columns: {name: {from: ①[]}}", "① “from” is an empty list; name at least one"),
    .init(
      "dialect: {delimiter: ①semicolon, quote: ②double, decimal: ③dot, header: ④maybe}",
      "① “semicolon” is no delimiter; write auto, tab, none, or one character such as \";\"",
      "② “double” is no quote; write auto, none, or one character such as '\"'",
      "③ unknown decimal sign “dot”; use one of: auto, point, comma",
      "④ “header” is “maybe”; write true or false"),
    .init(
      "dialect: {skip: ①-1, compression: ②zip}",
      "① “-1” is no number of lines; write auto, or how many lines stand above the header",
      "② unknown compression “zip”; use one of: auto, none, gzip, zstd"),
    .init(
      "missing: ①[x]",
      "① “missing” is a mapping, not a list; write it with keys such as add, replace"),
    .init(
      "missing: {add: [x], ①replace: [y]}",
      "① “replace” beside “add”; write all of them under “replace”"),
    .init(
      "key: ①[]", "① “key” is an empty list; name a field, or ask for “count_by: record” in the ICP"
    ),
    .init(
      "①only: true",
      "① “only: true” without columns leaves nothing to read; name the fields under “columns”"),
  ]

  @Test(arguments: problems)
  func saysWhatIsWrong(_ sample: ProblemSample) throws {
    let marked = MarkedText(sample.text)
    let list = #expect(throws: ProblemList.self) { try Self.load(marked.text) }
    #expect(marked.marked(list?.problems ?? []) == sample.said)
  }
}
