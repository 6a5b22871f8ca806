extension ListBinder {
  /// Binds the fields that nothing else gives to columns whose names are not known, where their values
  /// leave no doubt, and notes what they may be where they do.
  mutating func bindByContent() {
    let wanted = ContentJudge.fields.filter { field in
      let reference = FieldReference.field(field)
      return mapping.columns[field] == nil && binding.columns[reference] == nil
        && binding.obstacles[reference] == nil
    }
    let free = header.indices.filter { column in
      !claimed.contains(column) && HeaderNames.match(header[column]) == nil
    }
    if !wanted.isEmpty, !free.isEmpty {
      let verdict = ContentJudge(
        free.map(columnSample), wanted: wanted, names: sample(of: .name), sites: sample(of: .domain)
      ).verdict()
      for finding in verdict.taken {
        var new = ColumnBinding(origin: .content)
        new.column = finding.column
        new.name = header[finding.column]
        new.evidence = finding.evidence
        binding.columns[.field(finding.field)] = [new]
      }
      binding.suggestions = verdict.suggested
    }
    noteRefusedSites()
  }

  /// Why a column that is named for web sites has none of companies' own; nil where it has.
  func remark(onSites column: Int) -> String? {
    let sample = columnSample(column)
    if let platform = DomainRule.platform(of: sample) { return "its addresses are of \(platform)" }
    let isNamedSo = Text.folded(header[column]) == Field.domain.name
    guard !isNamedSo, sample.known >= ColumnSample.clearLeast, sample.count(DomainRule.isValue) == 0
    else { return nil }
    return "“\(Text.shown(sample.values[0].text))” and its like are no web sites"
  }

  /// Where only such columns are named for web sites, that is why there are none.
  private mutating func noteRefusedSites() {
    let reference = FieldReference.field(.domain)
    guard binding.columns[reference] == nil, binding.obstacles[reference] == nil,
      let (column, remark) = binding.remarks.min(by: { $0.key < $1.key })
    else { return }
    binding.obstacles[reference] = "column “\(header[column])” is named for it, but \(remark)"
  }

  /// What the first column of a field holds; nil where no column gives it.
  private func sample(of field: Field) -> ColumnSample? {
    (binding.columns[.field(field)] ?? []).compactMap(\.column).first.map(columnSample)
  }

  private func columnSample(_ column: Int) -> ColumnSample {
    ColumnSample(
      column, name: header[column], records: sample.prefix(ColumnSample.most),
      missing: mapping.missing)
  }
}
