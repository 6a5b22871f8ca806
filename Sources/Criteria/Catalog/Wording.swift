internal import Firmographics

/// Conditions in plain words, for reports and messages.
enum Wording {
  /// Texts as they are written, joined with commas.
  static func list(_ texts: [String]) -> String {
    texts.map(Text.squeezed).joined(separator: ", ")
  }

  /// A number with its thousands grouped; a year as it is.
  static func number(_ number: Quantity, _ form: Form) -> String {
    let plain = number.description
    guard form != .year else { return plain }
    let parts = plain.split(separator: ".", maxSplits: 1)
    let digits = parts[0].drop { $0 == "-" }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    let sign = plain.hasPrefix("-") ? "-" : ""
    return sign + grouped + (parts.count > 1 ? ".\(parts[1])" : "")
  }

  /// A range of numbers: `51–200`, `10,001+`.
  static func range(_ range: NumberRange, _ form: Form) -> String {
    switch (range.lower, range.upper) {
    case (let lower?, let upper?) where lower == upper: number(lower, form)
    case (let lower?, let upper?): "\(number(lower, form))–\(number(upper, form))"
    case (let lower?, nil): "\(number(lower, form))+"
    case (nil, let upper?): "up to \(number(upper, form))"
    case (nil, nil): "any"
    }
  }

  /// What follows an amount: a blank and the currency; nothing for other numbers.
  static func unit(_ form: Form, in context: ReadingContext) -> String {
    guard form == .money, let currency = context.currency else { return "" }
    return " \(currency.code)"
  }

  /// What a value of a form is called.
  static func kind(of form: Form) -> String {
    switch form {
    case .text, .name: "a text"
    case .stage: "a growth stage"
    case .domain: "a domain"
    case .code(.naics): "a NAICS code"
    case .code(.sic): "a SIC code"
    case .code(.nace): "a NACE code"
    case .list: "a list"
    case .headcount: "a headcount"
    case .money: "an amount of money"
    case .year: "a year"
    case .number: "a number"
    case .country: "a country"
    case .place(.subregion): "subregion"
    case .place(.continent): "continent"
    case .place(.region): "region"
    }
  }
}
