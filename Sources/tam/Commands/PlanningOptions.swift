internal import ArgumentParser
internal import DelimitedText
internal import GoToMarket
internal import MarketSizing

/// What is planned with the companies that fit: what `size`, `accounts` and `territories` share.
struct PlanningOptions: ParsableArguments {
  @OptionGroup var people: PeopleOptions
  @OptionGroup var contacts: ContactOptions
  @OptionGroup var customers: CustomerOptions

  /// The lists and files that the plan is made from, beside the companies.
  var inputs: [String] { people.inputs + contacts.inputs + customers.inputs }

  /// The files that are written beside the reports.
  var outputs: [String] { contacts.outputs }

  /// The words of the command line that ask for the plan.
  var words: [String] { people.words + contacts.words + customers.words }

  /// The parts of the plan that are asked for.
  ///
  /// - Parameters:
  ///   - profile: the ICP.
  ///   - people: of its companies.
  ///   - keys: by what companies of other lists are found.
  ///   - threads: how many.
  /// - Returns: the parts, in the order of the report.
  /// - Throws: the problems of what they are made from.
  func parts(
    of profile: IdealCustomerProfile, people: People, keys: CompanyKeys, threads: Int
  ) throws -> [any PlanPart] {
    let contacts = try contacts.parts(people: people, keys: keys, threads: threads)
    let customers = try customers.parts(of: profile, keys: keys, threads: threads)
    return people.parts(of: profile) + contacts + customers
  }
}
