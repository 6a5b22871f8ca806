import TestSupport
import Testing

@testable import Criteria

/// A program of steps has the truth of the tree that it was made from.
@Suite struct PredicateProgramTests {
  private static let tests = 5

  @Test(arguments: 0..<20 as Range<UInt64>) func agreesWithTheTree(seed: UInt64) {
    var draws = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let tree = Self.tree(depth: 5, &draws)
      let program = PredicateProgram(tree)
      for _ in 0..<20 {
        let codes = (0..<Self.tests).map { _ in
          [Outcome.no, .missing, .yes, .crossing][draws.below(4)].code
        }
        var stack: UInt64 = 0
        for step in program.steps { step.run(&stack, codes) }
        #expect(UInt8(stack & 3) == tree.truth(codes).rawValue, "\(tree) \(codes)")
        #expect(stack >> 2 == 0, "one truth is left")
      }
    }
  }

  @Test func nothingJoinedIsYesAndNoneOfNothingIsNo() {
    #expect(CompiledPredicate.and([]).truth([]) == .yes)
    #expect(CompiledPredicate.or([]).truth([]) == .no)
  }

  private static func tree(depth: Int, _ draws: inout SeededGenerator) -> CompiledPredicate {
    switch depth == 0 ? 0 : draws.below(4) {
    case 1: .not(tree(depth: depth - 1, &draws))
    case 2: .and((0..<draws.below(4)).map { _ in tree(depth: depth - 1, &draws) })
    case 3: .or((0..<draws.below(4)).map { _ in tree(depth: depth - 1, &draws) })
    default: .test(draws.below(tests))
    }
  }
}
