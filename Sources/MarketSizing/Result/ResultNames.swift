/// What tells the results of a run from each other.
package enum ResultNames {
  /// The variant, and `base` where there is none; with several ICPs `icp`, or `icp/variant`.
  package static func of(_ results: [(icp: String, variant: String?)]) -> [String] {
    let isOneICP = results.allSatisfy { $0.icp == results.first?.icp }
    return results.map { result in
      guard let variant = result.variant else { return isOneICP ? "base" : result.icp }
      return isOneICP ? variant : "\(result.icp)/\(variant)"
    }
  }

  /// The names of results.
  package static func of(_ results: [SizingResult]) -> [String] {
    of(results.map { (icp: $0.icp, variant: $0.variant) })
  }

  /// The names of the results of some ICPs.
  package static func of(_ profiles: [IdealCustomerProfile]) -> [String] {
    of(profiles.map { (icp: $0.name, variant: $0.variant) })
  }
}
