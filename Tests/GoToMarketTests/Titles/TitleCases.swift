import Foundation
@testable import GoToMarket

/// Titles as people write them, and what they say: `rank function+function; rank function`, a dash where
/// there is none.
enum TitleCases {
  struct Case: CustomStringConvertible, Sendable {
    let title: String
    let expected: String
    var description: String { title }
  }

  /// The cases of a text: on each line a title, `=`, and its reading.
  static func cases(_ text: String) -> [Case] {
    text.split(separator: "\n").compactMap { line in
      guard let sign = line.range(of: " = ", options: .backwards) else { return nil }
      return Case(
        title: String(line[..<sign.lowerBound]), expected: String(line[sign.upperBound...]))
    }
  }

  /// A reading in the words of the cases.
  static func words(_ reading: TitleReading) -> String {
    if reading.isFormer { return "former" }
    var parts = reading.roles.map { role in
      let functions = role.functions.map { "\($0)" }.joined(separator: "+")
      return "\(role.seniority.map { "\($0)" } ?? "-") \(functions.isEmpty ? "-" : functions)"
    }
    parts += reading.ambiguities.map { "? \($0.abbreviation)" }
    if reading.isInterim { parts.append("interim") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: "; ")
  }

  static let all =
    cases(english) + cases(abbreviations) + cases(hostile) + cases(german) + cases(french)
    + cases(southern) + cases(northern) + cases(eastern) + cases(eastAsian) + cases(found)
}
