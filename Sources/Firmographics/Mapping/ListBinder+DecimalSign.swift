internal import DelimitedText

extension ListBinder {
  /// Settles the decimal sign of a column of amounts.
  ///
  /// - Returns: false, with the obstacle noted, where either sign is as likely.
  mutating func settleDecimalSign(
    _ new: inout ColumnBinding, _ field: Field, asked: DecimalSign?
  ) -> Bool {
    guard let unclear = settleSign(&new, field.form, asked: asked), field.form == .money else {
      return true
    }
    let reference = FieldReference.field(field)
    let text = Text.shown(unclear)
    binding.ambiguous.insert(reference)
    if let column = new.column { binding.undecided[column] = field }
    binding.obstacles[reference] =
      "column “\(new.name ?? "")” holds “\(text)” and its like, of which the point may part a fraction "
      + "or thousands (“\(text.replacing(".", with: ""))”)"
    binding.fixes[reference] =
      "say which with --decimal point or --decimal comma, or in a mapping file "
      + "(columns: {\(field.name): {decimal: …}})"
    return false
  }

  /// Settles the decimal sign of a column of numbers.
  ///
  /// - Returns: a value that speaks for either sign, where nothing else does.
  @discardableResult
  func settleSign(_ new: inout ColumnBinding, _ form: Form, asked: DecimalSign?) -> String? {
    guard form == .money || form == .number else { return nil }
    if let sign = asked ?? mapping.decimalSign {
      (new.decimalSign, new.decimalOrigin) = (sign, .given)
      return nil
    }
    guard let column = new.column else { return nil }
    var evidence = DecimalEvidence()
    let values = amounts?(column) ?? sample.compactMap { column < $0.count ? $0[column] : nil }
    for value in values { evidence.add(value) }
    switch evidence.verdict {
    case .sign(let sign):
      (new.decimalSign, new.decimalOrigin) = (sign.value, sign.origin)
      return nil
    case .either(let text):
      (new.decimalSign, new.decimalOrigin) = (.point, .usual)
      return text
    }
  }
}
