internal import Criteria
internal import DelimitedText
internal import MarketSizing

/// Chooses the markets that are compared, and sees to it that they can be.
enum ComparedMarkets {
  /// The base of every file and its variants, in the order of the command line.
  ///
  /// - Parameters:
  ///   - files: the ICP files.
  ///   - names: the variants to take, of whichever file has them; all of every file where none is
  ///     named.
  /// - Returns: two markets or more.
  /// - Throws: ``Problem`` where a variant is in no file, there is nothing to compare with, two
  ///   markets have the same name, or they can't be counted in one pass.
  static func choose(
    from files: [ICPFile], variants names: [String]
  ) throws(Problem) -> [MarketRun.Market] {
    try checkNames(names, in: files)
    var markets: [MarketRun.Market] = []
    var paths: [String] = []
    for file in files {
      let variants =
        names.isEmpty
        ? file.variants : names.compactMap { name in file.variants.first { $0.variant == name } }
      for profile in [file.base] + variants {
        markets.append(MarketRun.Market(profile: profile, sha256: file.sha256))
        paths.append(file.path)
      }
    }
    if markets.count == 1 {
      throw Problem(
        .usage, at: paths.first.map { Place($0) },
        "has no variants, so there is nothing to compare",
        fix: "give a second --icp, write variants, or use `tam size`")
    }
    try checkAgreement(markets.map(\.profile), paths)
    return markets
  }

  private static func checkNames(_ names: [String], in files: [ICPFile]) throws(Problem) {
    let known = files.flatMap(\.variants).compactMap(\.variant)
    for name in names where !known.contains(name) {
      let place = files.count == 1 ? Place(files[0].path) : nil
      throw Problem(
        .usage, at: place,
        place == nil ? "no ICP file has a variant “\(name)”" : "has no variant “\(name)”",
        fix: known.isEmpty
          ? "leave --variant out: there are none" : NearestWord.advice(for: name, among: known))
    }
  }

  private static func checkAgreement(
    _ profiles: [IdealCustomerProfile], _ paths: [String]
  ) throws(Problem) {
    let names = ResultNames.of(profiles)
    for (number, name) in names.enumerated() {
      if let other = names[..<number].firstIndex(of: name) {
        throw Problem(
          .data, at: Place(paths[number]),
          "a second market “\(name)”; the first is of \(paths[other])",
          fix: "give one of them another name (icp: for a file, name: for a variant)")
      }
      let (counted, first) = (profiles[number].countBy, profiles[0].countBy)
      if counted != first {
        throw Problem(
          .data, at: Place(paths[number]),
          "“\(name)” has count_by: \(counted.rawValue), and “\(names[0])” of \(paths[0]) count_by: "
            + "\(first.rawValue); what is counted differently can't be compared",
          fix: "say the same count_by for both")
      }
    }
  }
}
