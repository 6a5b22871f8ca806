internal import Criteria
internal import Firmographics

/// The roles of an ICP's buyers, made ready to be asked of every company.
package struct CompiledBuyers: Sendable {
  private struct Role {
    /// By segment: whether the role is found there.
    var segments: [Truth]
    /// Whether the company's industry is one of the role's; nil where the role names none.
    var industry: CompiledPredicate?
    var persons: PricedAmount
  }

  private let roles: [Role]
  /// By segment: the roles that its price is multiplied by; nil where it is not paid per buyer.
  private let priced: [[Int]?]
  /// By segment: whether its price names the role.
  private let namesRole: [Bool]

  /// - Parameters:
  ///   - profile: the ICP.
  ///   - prices: by segment, `Other` and `Unclassified` included.
  ///   - context: of the ICP's values.
  ///   - table: where the tests of industries are added.
  init(
    _ profile: IdealCustomerProfile, prices: [Price?], context: Int, in table: inout TestTable
  ) {
    let names = profile.segments.map(\.name) + [Segment.other, Segment.unclassified]
    roles = profile.buyers.map { role in
      let industries = Predicate.among(Subject(.industry), TextPatterns(texts: role.industries))
      return Role(
        segments: names.map { name in
          if role.isFound(inSegment: name) { return .yes }
          // A company without the value to tell may be of a segment that has the role.
          let mayBe =
            name == Segment.unclassified && names.contains(where: role.isFound(inSegment:))
          return mayBe ? .unknown : .no
        },
        industry: role.industries.isEmpty ? nil : table.compile(industries, context: context),
        persons: role.persons)
    }
    let ids = profile.buyers.map(\.id)
    priced = prices.map { price in
      guard let price, price.basis == .perBuyer else { return nil }
      guard let persona = price.persona else { return Array(ids.indices) }
      return ids.indices.filter { ids[$0] == persona }
    }
    namesRole = prices.map { $0?.persona != nil }
  }

  /// Whether some segment's price is paid per buyer.
  var areCounted: Bool { priced.contains { $0 != nil } }

  /// By role: whether it is found in a company of a segment.
  func found(in segment: Int, _ codes: [UInt8]) -> [Truth] {
    roles.map { role in
      role.segments[segment] || (role.industry?.truth(codes) ?? .no)
    }
  }

  /// The persons that a company's price is multiplied by, by what its roles have in a company.
  ///
  /// A role that may be found, as the company's industry or what tells its segment is missing, counts
  /// for high alone.
  ///
  /// - Parameters:
  ///   - segment: the company's.
  ///   - codes: the outcome code of every test.
  /// - Returns: the persons; missing where no role is found, none says how many persons it has, or the
  ///   segment's price is not paid per buyer.
  func persons(in segment: Int, _ codes: [UInt8]) -> PricedAmount {
    var sum = PricedAmount()
    let found = found(in: segment, codes)
    for role in priced[segment] ?? [] where found[role] != .no && !roles[role].persons.isMissing {
      let persons = roles[role].persons
      sum.isMissing = false
      sum.high += persons.high
      guard found[role] == .yes else { continue }
      sum.low += persons.low
      sum.base += persons.base
    }
    return sum
  }

  /// The persons that a company's price is multiplied by, as they were counted.
  ///
  /// - Parameters:
  ///   - segment: the company's.
  ///   - codes: the outcome code of every test.
  ///   - counted: by role. Those of a role that the price names count wherever they are found.
  /// - Returns: the persons; missing where the segment's price is not paid per buyer.
  func persons(in segment: Int, _ codes: [UInt8], counted: [Int]) -> PricedAmount {
    guard let priced = priced[segment] else { return PricedAmount() }
    let found = found(in: segment, codes)
    let taken = priced.filter { namesRole[segment] || found[$0] != .no }
    let persons = taken.reduce(0) { $0 + (counted.indices.contains($1) ? counted[$1] : 0) }
    return PricedAmount(ValueInterval(exactly: Quantity(persons)))
  }
}
