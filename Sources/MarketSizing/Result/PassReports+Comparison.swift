internal import Criteria
internal import Firmographics

extension PassReports {
  /// What the ICPs have to be warned of; what holds only for some of them begins with their names.
  func profileWarnings() -> [String] {
    let profiles = plan.profiles.indices
    return incomparable()
      + named(profiles.map { currencyWarnings(context: plan.context(of: $0)) })
      + named(profiles.map(warnings(ofProfile:)))
  }

  /// Warnings by ICP, each once: as it is where it holds for all, else behind the names of those
  /// for which it does.
  private func named(_ byProfile: [[String]]) -> [String] {
    let names = ResultNames.of(plan.profiles.map(\.profile))
    var all: [String] = []
    for warning in byProfile.joined() where !all.contains(warning) { all.append(warning) }
    return all.map { warning in
      let holders = byProfile.indices.filter { byProfile[$0].contains(warning) }.map { names[$0] }
      return holders.count == names.count ? warning : "\(Self.listed(holders)): \(warning)"
    }
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) and \(names.count - 4) more" : shown
  }

  /// What makes figures of different ICPs no measure of each other.
  private func incomparable() -> [String] {
    let profiles = plan.profiles.map(\.profile)
    let names = ResultNames.of(profiles)
    /// The distinct values, each with the first ICP that has it; nil where there is only one.
    func apart(_ values: [String]) -> String? {
      var firsts: [String] = []
      for (number, value) in values.enumerated() where values.firstIndex(of: value) == number {
        firsts.append("\(names[number]): \(value)")
      }
      return firsts.count > 1 ? firsts.joined(separator: ", ") : nil
    }
    return [
      apart(profiles.map { $0.context.currency?.code ?? "none" }).map {
        "the currencies differ (\($0)), so no differences of money are given between them"
      },
      apart(profiles.map { $0.context.asOf?.description ?? "none" }).map {
        "the days that figures are meant for differ (\($0))"
      },
    ].compactMap(\.self)
  }
}

extension SizingPlan {
  /// The number of the reading context of an ICP.
  fileprivate func context(of profile: Int) -> Int {
    table.sources[profiles[profile].region].context
  }
}
