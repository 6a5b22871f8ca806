/// Whole numbers and shares as reports write them.
enum NumberText {
  /// `1,234,567`.
  static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(digits: Array(String(number.magnitude).utf8))
  }

  /// Decimal digits with a comma before every three.
  static func grouped(digits: [UInt8]) -> String {
    var text: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `+1,234`; empty for none, so that a column of them shows only what there is.
  static func added(_ number: Int) -> String { number == 0 ? "" : "+" + grouped(number) }

  /// The number, or a raised dot for none, so that a column shows at a glance what there is.
  static func shown(_ number: Int) -> String { number == 0 ? "·" : grouped(number) }

  /// A share to a tenth of a per cent: `12.3%`, `<0.1%`, `>99.9%`; `–` of nothing.
  ///
  /// Only a true nothing is `0%` and only a true all is `100%`.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part >= 0, part <= whole else { return "–" }
    if part == 0 { return "0%" }
    if part == whole { return "100%" }
    let perMille = rounded(part, times: 1000, over: whole)
    switch perMille {
    case 0: return "<0.1%"
    case 1000: return ">99.9%"
    default: return "\(perMille / 10).\(perMille % 10)%"
    }
  }

  /// part × scale ÷ whole for 0 ≤ part < whole, rounded to the nearest, halves up.
  static func rounded(_ part: Int, times scale: Int, over whole: Int) -> Int {
    let (quotient, remainder) = whole.dividingFullWidth(part.multipliedFullWidth(by: scale))
    return remainder >= whole - remainder ? quotient + 1 : quotient
  }

  /// A file's size in decimal units: `512 bytes`, `18.3 MB`.
  static func size(bytes: Int) -> String {
    if bytes < 1000 { return Wording.count(bytes, "byte", "bytes") }
    var unit = 1000
    var names = ["kB", "MB", "GB", "TB", "PB", "EB"][...]
    while let name = names.popFirst() {
      let tenths = bytes / (unit / 10) + (bytes % (unit / 10) >= unit / 20 ? 1 : 0)
      if tenths < 10_000 || names.isEmpty {
        return tenths < 1000
          ? "\(tenths / 10).\(tenths % 10) \(name)" : "\(grouped((tenths + 5) / 10)) \(name)"
      }
      unit *= 1000
    }
    return grouped(bytes)
  }

  /// A sum that stays at the greatest number instead of passing it: a saved run can hold anything.
  static func sum(_ numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { total, number in
      let (sum, passed) = total.addingReportingOverflow(number)
      return passed ? (number < 0 ? .min : .max) : sum
    }
  }
}
