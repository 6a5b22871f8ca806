internal import DelimitedText
internal import Firmographics

/// Every problem that was found in a file or several, in the order of their places.
struct ProblemList: Error, Hashable, Sendable, CustomStringConvertible {
  private(set) var problems: [Problem]

  /// Sorts the problems by line and column; files, and problems of one place, in the order found.
  init(_ problems: [Problem]) {
    let files = problems.map(\.place?.file)
    let ranks = problems.enumerated().map { index, problem in
      [
        files.firstIndex(of: files[index]) ?? 0, problem.place?.line ?? 0,
        problem.place?.column ?? 0, index,
      ]
    }
    self.problems = problems.indices
      .sorted { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
      .map { problems[$0] }
  }

  /// The exit code: that of the first problem.
  var exitCode: Int32 { problems.first?.kind.rawValue ?? Problem.Kind.data.rawValue }

  /// One problem a line.
  var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// Collects problems while a file is read, so that all of them can be told at once.
final class Problems {
  private(set) var all: [Problem] = []
  private var seen: Set<Problem> = []
  /// Whether a currency is given that can't be read, or its lack has been told already.
  private var isCurrencyTold = false

  /// Adds a problem of kind `data`, unless the same was found at the same place before.
  func add(_ place: Place?, _ what: String, fix: String = "") {
    add(Problem(.data, at: place, what, fix: fix))
  }

  /// Adds a problem, unless it was found before.
  func add(_ problem: Problem) {
    if seen.insert(problem).inserted { all.append(problem) }
  }

  /// Adds that an amount needs a currency, once for a file, and not where its currency is at fault.
  func addMissingCurrency(_ place: Place?, _ what: String) {
    if isCurrencyTold { return }
    isCurrencyTold = true
    add(place, what, fix: "name it at the top of the ICP, as in “currency: EUR”")
  }

  /// Adds that a text is no currency.
  func addUnknownCurrency(_ text: String, at place: Place?) {
    isCurrencyTold = true
    let meant = Currency.read(text)
    add(
      place, "unknown currency “\(text)”",
      fix: meant.map { "did you mean “\($0.code)”?" }
        ?? "write a code of ISO 4217 such as EUR or USD")
  }

  /// Throws what was found; nothing happens where nothing was.
  func throwIfAny() throws(ProblemList) {
    if !all.isEmpty { throw ProblemList(all) }
  }
}
