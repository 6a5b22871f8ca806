import Foundation

/// How the values of a field are read.
enum Kind: Hashable {
  case text, name, domain, stage, country, list, headcount, money, year, code, number
}

/// What is known of a company in one field.
enum Fact: Equatable {
  /// No value, or none that could be read.
  case missing
  /// A value that could be read, in a currency without a rate.
  case unconvertible(String)
  case texts([String])
  case interval(Interval)
}

/// The fields that a mapping may name, in the order of the report, and how each is read.
let fieldKinds: [(String, Kind)] = [
  ("name", .name), ("domain", .domain), ("industry", .text), ("naics", .code), ("sic", .code),
  ("nace", .code), ("employees", .headcount), ("revenue", .money), ("country", .country),
  ("state", .text), ("city", .text), ("technologies", .list), ("growth_stage", .stage),
  ("founded", .year), ("funding", .money), ("ownership", .text), ("parent", .text),
]

/// The fields that follow from the place of a company.
let derivedFields = ["subregion", "continent", "region"]

/// A field, or a column by its own name, and where its values come from.
struct Source {
  /// The name in criteria, in lower case.
  let name: String
  let kind: Kind
  /// The columns in order of preference, as they are written in the header.
  var columns: [String] = []
  var constant: String?
  var unit = Fraction.one
  var currency: String?
  var separator: String?
  let isField: Bool

  /// The key of its facts: a field and a column of the same name are two.
  var key: String { isField ? name : "column:\(name):\(kind)" }
}

/// A mapping, or the lack of one, applied to the columns of the lists.
struct PlainMapping {
  let object: [String: Any]
  let missing: MissingTexts
  let delimiter: UInt8?
  let quote: UInt8
  let decimal: String
  let hasHeader: Bool

  init(_ object: [String: Any]?) {
    self.object = object ?? [:]
    missing = MissingTexts(mapping: object)
    let dialect = self.object["dialect"] as? [String: Any] ?? [:]
    let sign = dialect["delimiter"].map(scalarText) ?? "auto"
    delimiter = sign == "auto" ? nil : (sign == "\\t" || sign == "tab" ? 9 : sign.utf8.first)
    quote = dialect["quote"].map(scalarText)?.utf8.first ?? UInt8(ascii: "\"")
    decimal = dialect["decimal"].map(scalarText) ?? "auto"
    hasHeader = dialect["header"].map { scalarText($0) != "false" && scalarText($0) != "0" } ?? true
  }

  /// The keys of identity, each a list of fields.
  var keys: [[String]] {
    guard let keys = object["key"] as? [Any] else { return [["domain"], ["name", "country"]] }
    return keys.map { scalarTexts($0).map { $0.lowercased() } }
  }

  /// The fields that the columns give.
  func fields(header: [String]) throws -> [Source] {
    let columns = object["columns"] as? [String: Any] ?? [:]
    let isOnly = object["only"].map { ["true", "1"].contains(scalarText($0)) } ?? false
    var sources: [Source] = []
    var taken: Set<String> = []
    for (name, kind) in fieldKinds {
      guard let rule = columns[name] else { continue }
      var source = Source(name: name, kind: kind, isField: true)
      let settings = rule as? [String: Any] ?? ["from": rule]
      for from in settings["from"].map(scalarTexts) ?? [] {
        source.columns.append(try column(named: from, header: header))
      }
      taken.formUnion(source.columns.map(foldedText))
      source.constant = settings["value"].map(scalarText)
      source.currency = settings["currency"].map { scalarText($0).uppercased() }
      source.separator = settings["separator"].map(scalarText)
      if let unit = settings["unit"] {
        source.unit = try Fraction(decimal: scalarText(unit)).orThrow("unit \(unit)")
      }
      sources.append(source)
    }
    // What the mapping does not name is found by its header.
    for (name, kind) in fieldKinds where !isOnly && columns[name] == nil {
      let found = header.first { foldedText($0) == name && !taken.contains(name) }
      guard let found else { continue }
      sources.append(Source(name: name, kind: kind, columns: [found], isField: true))
    }
    let order = fieldKinds.map(\.0)
    return sources.sorted {
      order.firstIndex(of: $0.name) ?? 0 < order.firstIndex(of: $1.name) ?? 0
    }
  }

  /// The column of a name or a number.
  func column(named name: String, header: [String]) throws -> String {
    if let found = header.first(where: { foldedText($0) == foldedText(name) }) { return found }
    if let number = Int(name), header.indices.contains(number - 1) { return header[number - 1] }
    throw PlainError("no column \(name)")
  }
}

/// Why a case cannot be worked out.
public struct PlainError: Error, CustomStringConvertible {
  /// What is wrong.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension Optional {
  /// The value, or an error that names what could not be read.
  func orThrow(_ what: String) throws -> Wrapped {
    guard let self else { throw PlainError("cannot read \(what)") }
    return self
  }
}
