/// A compiled predicate as a row of steps for a stack, without references, for the innermost loop.
///
/// The same truths as ``CompiledPredicate/truth(_:)``.
package struct PredicateProgram: Sendable {
  /// One step.
  package enum Step: BitwiseCopyable, Sendable {
    /// Pushes a test's truth.
    case test(Int32)
    /// Replace the top, or the two topmost.
    case not
    case and
    case or
    /// Pushes a truth that does not depend on anything.
    case constant(UInt8)
  }

  package private(set) var steps: [Step] = []

  /// The steps of a predicate.
  ///
  /// A stack of 64 bits holds 32 truths: predicates of ICP files need four.
  package init(_ predicate: CompiledPredicate) {
    add(predicate)
  }

  private mutating func add(_ predicate: CompiledPredicate) {
    switch predicate {
    case .test(let number): steps.append(.test(Int32(number)))
    case .not(let part):
      add(part)
      steps.append(.not)
    case .and(let parts): add(parts, joinedBy: .and, ofNone: .yes)
    case .or(let parts): add(parts, joinedBy: .or, ofNone: .no)
    }
  }

  private mutating func add(_ parts: [CompiledPredicate], joinedBy step: Step, ofNone: Truth) {
    guard let first = parts.first else {
      steps.append(.constant(ofNone.rawValue))
      return
    }
    add(first)
    for part in parts.dropFirst() {
      add(part)
      steps.append(step)
    }
  }
}

extension PredicateProgram.Step {
  /// Carries the step out on a stack of truths, two bits each, the topmost lowest.
  @inline(__always)
  package func run(_ stack: inout UInt64, _ codes: [UInt8]) {
    let top = stack & 3
    let next = (stack >> 2) & 3
    switch self {
    case .test(let number): stack = (stack << 2) | UInt64(codes[Int(number)] & 3)
    case .constant(let truth): stack = (stack << 2) | UInt64(truth)
    case .not: stack = (stack & ~3) | (2 - top)
    case .and: stack = (stack >> 4) << 2 | min(top, next)
    case .or: stack = (stack >> 4) << 2 | max(top, next)
    }
  }
}
