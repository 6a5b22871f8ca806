internal import ArgumentParser
internal import DelimitedText
internal import GoToMarket
internal import MarketSizing

/// What is planned with the companies that fit: what `size`, `accounts` and `territories` share.
struct PlanningOptions: ParsableArguments {
  /// The lists and files that the plan is made from, beside the companies.
  var inputs: [String] { [] }

  /// The words of the command line that ask for the plan.
  var words: [String] { [] }

  /// The parts of the plan that are asked for.
  ///
  /// - Parameters:
  ///   - profile: the ICP.
  ///   - keys: by what companies of other lists are found.
  ///   - threads: how many.
  func parts(
    of profile: IdealCustomerProfile, keys: CompanyKeys, threads: Int
  ) throws -> [any PlanPart] {
    []
  }
}
