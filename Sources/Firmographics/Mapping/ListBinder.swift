package import DelimitedText

/// Finds which columns of a list give which fields.
///
/// A mapping file has the first word; the fields that it does not name are found by the columns'
/// names, and what these say nothing of by the columns' values, unless it is complete. A column that a
/// mapping names for one field is free for no other.
package struct ListBinder {
  private let list: String
  let header: [String]
  let sample: [[String]]
  let amounts: ((Int) -> [String])?
  let mapping: ColumnMapping
  var binding: ListBinding
  private var columnsByName: [String: [Int]] = [:]
  /// The columns that the mapping names.
  private(set) var claimed: Set<Int> = []

  /// What the columns of a list mean.
  ///
  /// - Parameters:
  ///   - list: the list's name, for messages.
  ///   - header: the columns' names.
  ///   - sample: the first records: a column of which nothing can be read for its field is not taken
  ///     for it.
  ///   - amounts: more values of a column, which settle its decimal sign; nil where the sample does.
  ///   - mapping: what a mapping file says; nil without one.
  ///   - ownColumns: the columns of the list's own that an ICP asks for.
  /// - Returns: the columns of each field, and why some fields have none.
  /// - Throws: ``Problem`` where the mapping names a column that is not there or there twice.
  package static func bind(
    list: String, header: [String], sample: [[String]],
    amounts: ((Int) -> [String])? = nil, mapping: ColumnMapping?, ownColumns: [String]
  ) throws(Problem) -> ListBinding {
    var binder = ListBinder(
      list: list, header: header, sample: sample, amounts: amounts,
      mapping: mapping ?? ColumnMapping())
    try binder.bindMapped()
    if !binder.mapping.isComplete {
      binder.bindByHeader()
      binder.bindByContent()
    }
    for column in ownColumns { binder.bindOwn(column) }
    try binder.bindKey()
    return binder.binding
  }

  private init(
    list: String, header: [String], sample: [[String]], amounts: ((Int) -> [String])?,
    mapping: ColumnMapping
  ) {
    self.list = list
    self.header = header
    self.sample = sample
    self.amounts = amounts
    self.mapping = mapping
    binding = ListBinding(
      header: header, missing: mapping.missing, key: mapping.key ?? ColumnMapping.defaultKey)
    for (index, name) in header.enumerated() {
      columnsByName[Text.folded(name), default: []].append(index)
    }
  }

  private mutating func bindMapped() throws(Problem) {
    for field in Field.all {
      guard let column = mapping.columns[field] else { continue }
      var bindings: [ColumnBinding] = []
      if let constant = column.constant {
        var binding = ColumnBinding(origin: .mapping)
        binding.constant = constant
        bindings = [binding]
      }
      for name in column.from {
        let index = try index(of: name, for: field, place: column.place)
        var binding = ColumnBinding(origin: .mapping)
        binding.column = index
        binding.name = header[index]
        claimed.insert(index)
        bindings.append(binding)
      }
      for index in bindings.indices {
        let stated = field.form == .money ? bindings[index].name.map(HeaderNames.hints) : nil
        bindings[index].unit = column.unit ?? stated?.unit ?? .one
        bindings[index].currency = column.currency ?? stated?.currency
        bindings[index].separator = column.separator
      }
      var isClear = true
      for index in bindings.indices where isClear {
        isClear = settleDecimalSign(&bindings[index], field, asked: column.decimalSign)
      }
      if isClear { binding.columns[.field(field)] = bindings }
    }
  }

  private mutating func bindByHeader() {
    var candidates: [Field: [(column: Int, match: HeaderMatch)]] = [:]
    for (index, match) in HeaderNames.matches(header).enumerated() where !claimed.contains(index) {
      guard let match, mapping.columns[match.field] == nil else {
        continue
      }
      if match.field == .domain, let remark = remark(onSites: index) {
        binding.remarks[index] = remark
        continue
      }
      candidates[match.field, default: []].append((index, match))
    }
    for field in Field.all {
      guard let found = candidates[field] else { continue }
      var bindings: [ColumnBinding] = []
      for isBand in [false, true] {
        let kind = found.filter { $0.match.isBand == isBand }
        guard let rank = kind.map(\.match.rank).min() else { continue }
        let best = surest(kind.filter { $0.match.rank == rank })
        guard best.count == 1 else {
          // Where there is a column of counts, bands that can't be told apart are left alone.
          if isBand, !bindings.isEmpty { continue }
          let names = best.map { "“\(header[$0.column])” (column \($0.column + 1))" }
          binding.obstacles[.field(field)] =
            "\(names.joined(separator: " and ")) are equally likely to hold it"
          binding.ambiguous.insert(.field(field))
          bindings = []
          break
        }
        if let new = binding(best[0].column, best[0].match) { bindings.append(new) }
      }
      if !bindings.isEmpty {
        binding.columns[.field(field)] = bindings
      }
    }
  }

  /// Of columns whose names mean a field equally, the one that says that it is the company's, or else
  /// the one that states its currency; all of them where none or several do.
  private func surest(
    _ columns: [(column: Int, match: HeaderMatch)]
  ) -> [(column: Int, match: HeaderMatch)] {
    for isSurer in [{ $0.isOwned }, { $0.currency != nil }] as [(HeaderMatch) -> Bool] {
      let surer = columns.filter { isSurer($0.match) }
      if surer.count == 1 { return surer }
    }
    return columns
  }

  /// A binding by a column's name; nil, with the obstacle noted, where no value can be read.
  private mutating func binding(_ column: Int, _ match: HeaderMatch) -> ColumnBinding? {
    var new = ColumnBinding(origin: .header)
    new.column = column
    new.name = header[column]
    new.unit = match.unit
    new.currency = match.currency
    guard settleDecimalSign(&new, match.field, asked: nil) else { return nil }
    let reader = CellReader(
      form: match.field.form, binding: new, context: ReadingContext(), missing: mapping.missing)
    var example: String?
    for record in sample where column < record.count {
      switch reader.read(record[column]).reading {
      case .known: return new
      case .unreadable: example = example ?? record[column]
      case .missing: break
      }
    }
    // A column under the field's own name is what the list's maker means by it.
    guard let example, Text.folded(header[column]) != match.field.name else { return new }
    binding.obstacles[.field(match.field)] =
      "column “\(header[column])” is named for it, but “\(Text.shown(example))” and its like can't be read"
    return nil
  }

  /// Binds the columns of the list's own that the mapping's key names.
  private mutating func bindKey() throws(Problem) {
    for case .column(let name) in (mapping.key ?? []).joined() {
      bindOwn(name)
      let reference = FieldReference.column(name)
      guard binding.columns[reference] == nil, binding.obstacles[reference] == nil else { continue }
      throw Problem(
        .data, at: mapping.file.map { Place($0) },
        "the key names “\(name)”, which is no field, and \(list) has no such column",
        fix: "its columns are: \(Text.listed(header))")
    }
  }

  private mutating func bindOwn(_ name: String) {
    let reference = FieldReference.column(name)
    let indexes = indexes(of: name)
    guard indexes.count == 1 else {
      if indexes.count > 1 {
        let numbers = indexes.map { String($0 + 1) }.joined(separator: " and ")
        binding.ambiguous.insert(reference)
        binding.obstacles[reference] = "columns \(numbers) share the name “\(name)”"
      }
      return
    }
    var new = ColumnBinding(origin: .columnName)
    new.column = indexes[0]
    new.name = header[indexes[0]]
    settleSign(&new, .number, asked: nil)
    binding.columns[reference] = [new]
  }

  /// The columns of a name, or the one of a number from 1 where no column has that name.
  private func indexes(of name: String) -> [Int] {
    if let found = columnsByName[Text.folded(name)] { return found }
    guard name.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(name), header.indices.contains(number - 1)
    else { return [] }
    return [number - 1]
  }

  private func index(of name: String, for field: Field, place: Place?) throws(Problem) -> Int {
    let indexes = indexes(of: name)
    if indexes.count == 1 { return indexes[0] }
    if indexes.isEmpty {
      throw Problem(
        .data, at: place, "\(list) has no column “\(name)” for \(field.name)",
        fix: "its columns are: \(Text.listed(header))")
    }
    let numbers = indexes.map { String($0 + 1) }
    throw Problem(
      .data, at: place, "\(list) has the column “\(name)” \(indexes.count) times",
      fix: "say which by its number: \(numbers.joined(separator: " or "))")
  }
}

extension Text {
  /// A text for a message: white space squeezed, cut at 60 characters.
  package static func shown(_ text: String) -> String {
    let line = squeezed(text)
    if line.isEmpty { return text == "\t" ? "\\t" : text == "\n" ? "\\n" : text }
    return line.count > 60 ? line.prefix(57) + "…" : line
  }

  /// Names for a message, at most thirty of them.
  package static func listed(_ names: [String]) -> String {
    let shownNames = names.prefix(30).map { shown($0) }.joined(separator: ", ")
    return names.count > 30 ? shownNames + ", … (\(names.count) in all)" : shownNames
  }
}
