/// The kind of key and the parts that make records one company; nil if the record stands for itself.
func identity(
  _ facts: [String: Fact], keys: [[String]], countBy: String
) -> [String]? {
  if countBy == "record" { return nil }
  for (kind, fields) in keys.enumerated() {
    let parts = fields.map { part($0, facts) }
    let known = parts.compactMap { $0 }
    if known.count == parts.count { return [String(kind)] + known }
  }
  return nil
}

/// The normalized value of a field, if it is known and not empty.
func part(_ field: String, _ facts: [String: Fact]) -> String? {
  let text: String
  switch facts[field] {
  case .texts(let texts)?: text = texts.joined(separator: ";")
  case .interval(let value)?:
    text = "\(value.low.decimal(places: 6))…\(value.high?.decimal(places: 6) ?? "")"
  default: return nil
  }
  let normalized =
    switch field {
    case "domain": normalizedDomain(text)
    case "name": normalizedName(text)
    default: text
    }
  return normalized.isEmpty ? nil : normalized
}
