import Testing

@testable import Criteria

/// A program of steps has the truth of the tree that it was made from.
@Suite struct PredicateProgramTests {
  private static let tests = 5

  @Test(arguments: 0..<20 as Range<UInt64>) func agreesWithTheTree(seed: UInt64) {
    var draws = Draws(state: seed)
    for _ in 0..<200 {
      let tree = Self.tree(depth: 5, &draws)
      let program = PredicateProgram(tree)
      for _ in 0..<20 {
        let codes = (0..<Self.tests).map { _ in
          [Outcome.no, .missing, .yes, .crossing][draws.next(4)].code
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

  private static func tree(depth: Int, _ draws: inout Draws) -> CompiledPredicate {
    switch depth == 0 ? 0 : draws.next(4) {
    case 1: .not(tree(depth: depth - 1, &draws))
    case 2: .and((0..<draws.next(4)).map { _ in tree(depth: depth - 1, &draws) })
    case 3: .or((0..<draws.next(4)).map { _ in tree(depth: depth - 1, &draws) })
    default: .test(draws.next(tests))
    }
  }

  /// Numbers drawn from a seed by SplitMix64.
  private struct Draws {
    var state: UInt64

    mutating func next(_ count: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(count))
    }
  }
}
