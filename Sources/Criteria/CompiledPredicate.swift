package import Firmographics

/// A predicate over numbered tests, to be evaluated for many companies.
package indirect enum CompiledPredicate: Hashable, Sendable {
  case test(Int)
  case and([CompiledPredicate])
  case or([CompiledPredicate])
  case not(CompiledPredicate)

  /// The truth for a company, given the outcome code of every test.
  package func truth(_ codes: [UInt8]) -> Truth {
    switch self {
    case .test(let index):
      return Outcome(code: codes[index]).truth
    case .and(let parts):
      var result = Truth.yes
      for part in parts {
        result = result && part.truth(codes)
        if result == .no { break }
      }
      return result
    case .or(let parts):
      var result = Truth.no
      for part in parts {
        result = result || part.truth(codes)
        if result == .yes { break }
      }
      return result
    case .not(let part):
      return !part.truth(codes)
    }
  }

  /// Whether an unknown truth would stay unknown if every crossing interval were decided, one way
  /// or the other: then a missing value is to blame.
  package func isMissingToBlame(_ codes: [UInt8]) -> Bool {
    switch self {
    case .test(let index):
      return codes[index] == Outcome.missing.code
    case .and(let parts), .or(let parts):
      return parts.contains { $0.truth(codes) == .unknown && $0.isMissingToBlame(codes) }
    case .not(let part):
      return part.isMissingToBlame(codes)
    }
  }
}

/// Tests gathered from many predicates, each kept once, grouped by what they read.
package struct TestTable: Sendable {
  /// What is read, under which ICP's currency, date and regions.
  package struct Source: Hashable, Sendable {
    package var subject: Subject
    /// Which of the ICPs' contexts; see ``TestTable/contexts``.
    package var context: Int
  }

  package private(set) var contexts: [ReadingContext] = []
  package private(set) var sources: [Source] = []
  /// The tests of each source, with their numbers.
  package private(set) var tests: [[(number: Int, test: Test)]] = []
  /// How many tests there are.
  package private(set) var count = 0

  private var sourceNumbers: [Source: Int] = [:]

  package init() {}

  /// The number of a context, added if it is new.
  package mutating func add(_ context: ReadingContext) -> Int {
    if let number = contexts.firstIndex(of: context) { return number }
    contexts.append(context)
    return contexts.count - 1
  }

  /// The number of a source, added if it is new.
  package mutating func source(_ subject: Subject, context: Int) -> Int {
    let source = Source(subject: subject, context: context)
    if let number = sourceNumbers[source] { return number }
    sourceNumbers[source] = sources.count
    sources.append(source)
    tests.append([])
    return sources.count - 1
  }

  /// A predicate over this table's tests.
  package mutating func compile(_ predicate: Predicate, context: Int) -> CompiledPredicate {
    switch predicate {
    case .and(let parts): .and(parts.map { compile($0, context: context) })
    case .or(let parts): .or(parts.map { compile($0, context: context) })
    case .not(let part): .not(compile(part, context: context))
    case .compare(let subject, let ranges): test(subject, .compare(ranges), context)
    case .among(let subject, let patterns): test(subject, .among(patterns), context)
    case .contains(let subject, let text, let atStart):
      test(subject, .contains(text, atStart: atStart), context)
    case .known(let subject): test(subject, .known, context)
    }
  }

  private mutating func test(_ subject: Subject, _ test: Test, _ context: Int) -> CompiledPredicate
  {
    let source = source(subject, context: context)
    if let known = tests[source].first(where: { $0.test == test }) { return .test(known.number) }
    tests[source].append((number: count, test: test))
    count += 1
    return .test(count - 1)
  }
}
