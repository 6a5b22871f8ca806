internal import Criteria
internal import DelimitedText
internal import Firmographics

/// Reads which columns hold a field, and how they are written.
struct ColumnReader {
  let problems: Problems

  /// The field of a name; nil, and a problem, where there is none that is read from a column.
  func field(_ name: String, at place: Place) -> Field? {
    guard let field = Field(named: name.lowercased()) else {
      let names = Field.all.filter { !$0.isDerived }.map(\.name)
      problems.add(
        place, "unknown field “\(name)”", fix: NearestWord.advice(for: name, among: names))
      return nil
    }
    guard !field.isDerived else {
      problems.add(
        place, "the field “\(field.name)” is worked out from the country",
        fix:
          "map “country” instead; a criterion on “column: \(field.name)” reads the list's own column"
      )
      return nil
    }
    return field
  }

  /// Where the field's values come from.
  func column(_ node: YAMLNode, of field: Field) -> ColumnMapping.Column? {
    var column = ColumnMapping.Column()
    column.place = node.place
    guard node.entries != nil else {
      column.from = names(node)
      return column
    }
    guard let map = YAMLMap(node, known: MappingKeys.column, what: "a column", in: problems) else {
      return nil
    }
    switch (map["from"], map["value"]) {
    case (let from?, nil): column.from = names(from)
    case (nil, let value?): column.constant = constant(value, of: field)
    case (.some, .some):
      problems.add(
        map.keyPlace("value"), "both “from” and “value” for “\(field.name)”",
        fix: "leave one of them")
    case (nil, nil):
      problems.add(
        node.place, "no column for “\(field.name)”",
        fix: "add “from:” with a column's name, or “value:” with a text for every record")
    }
    readForm(map, of: field, into: &column)
    return column
  }

  private func names(_ node: YAMLNode) -> [String] {
    node.texts("“from”", in: problems).map(\.text)
  }

  /// The value of every record; a problem where it can't be read.
  private func constant(_ node: YAMLNode, of field: Field) -> String? {
    guard let text = node.text("“value”", in: problems) else { return nil }
    let isReadable =
      switch field.form {
      case .headcount: Headcount.read(text) != nil
      case .money: Money.read(text, decimalSign: .point, unit: .one) != nil
      case .year: FoundingYear.read(text, latest: 2100) != nil
      case .country: Country.read(text) != nil
      case .domain: !DomainName.normalized(text).isEmpty
      default: true
      }
    if !isReadable {
      let fix =
        field.form == .country
        ? PlaceNames.countryAdvice(for: text) : "write it as a list would have it"
      problems.add(node.place, "“\(text)” can't be read as “\(field.name)”", fix: fix)
    }
    return text
  }

  private func readForm(_ map: YAMLMap, of field: Field, into column: inout ColumnMapping.Column) {
    for key in ["unit", "currency", "decimal"] where map[key] != nil && field.form != .money {
      problems.add(
        map.keyPlace(key), "“\(key)” is for amounts of money, not for “\(field.name)”",
        fix: "leave it out")
    }
    if map["separator"] != nil, field.form.isNumeric {
      problems.add(
        map.keyPlace("separator"), "“separator” is for texts, not for “\(field.name)”",
        fix: "leave it out")
    }
    if let node = map["unit"] { column.unit = unit(node) ?? .one }
    if let node = map["currency"] {
      column.currency = SettingsReader(problems: problems).currency(node)
    }
    column.decimalSign = map["decimal"].flatMap { MappingReader.decimalSign($0, in: problems) }
    if let node = map["separator"] { column.separator = separator(node) }
  }

  private func unit(_ node: YAMLNode) -> Quantity? {
    guard let text = node.text("“unit”", in: problems) else { return nil }
    if let money = Money.read(text, decimalSign: .point, unit: .one), money.currency == nil,
      money.interval.isExact, money.interval.lower > .zero
    {
      return money.interval.lower
    }
    problems.add(
      node.place, "“\(text)” is no unit", fix: "write the number to multiply by, such as 1000")
    return nil
  }

  private func separator(_ node: YAMLNode) -> String? {
    guard let text = node.text, !text.isEmpty else {
      problems.add(node.place, "“separator” is one text", fix: "write it in quotes, such as \";\"")
      return nil
    }
    switch text.lowercased() {
    case "tab", "\\t": return "\t"
    case "newline", "\\n": return "\n"
    default: return text
    }
  }
}
