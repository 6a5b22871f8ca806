/// What tells the results of a run from each other.
package enum ResultNames {
  /// The variant, and `base` where there is none; with several ICPs `icp`, or `icp/variant`.
  package static func of(_ results: [(icp: String, variant: String?)]) -> [String] {
    let isOneICP = results.allSatisfy { $0.icp == results.first?.icp }
    return results.map { result in
      isOneICP
        ? result.variant ?? "base"
        : result.variant.map { "\(result.icp)/\($0)" } ?? result.icp
    }
  }

  /// The names of some ICPs' results.
  package static func of(_ profiles: [IdealCustomerProfile]) -> [String] {
    of(profiles.map { (icp: $0.name, variant: $0.variant) })
  }
}
