internal import Firmographics

/// The territories, and which owners of the lists they are of.
struct TerritoryTeam {
  /// In their order.
  let territories: [Territory]
  /// By owner of the lists: the number of the territory; nil where there is none.
  let territoryOfOwner: [Int?]

  /// The team that settings name, or that the owners of today make up.
  ///
  /// A team of a number is made of the owners with the most to their names, in the order of these, and
  /// is filled up with territories that are called by their numbers.
  ///
  /// - Parameters:
  ///   - team: as it is asked for.
  ///   - owners: the names in the lists.
  ///   - weights: by owner: what they have.
  init(_ team: TerritorySettings.Team, owners: [String], weights: [Int128]) {
    switch team {
    case .named(let territories): self.territories = territories
    case .reps(let count):
      let ranked = owners.indices.sorted { left, right in
        weights[left] != weights[right]
          ? weights[left] > weights[right] : Text.folded(owners[left]) < Text.folded(owners[right])
      }
      let names = ranked.prefix(count).map { owners[$0] }
        .sorted { Text.folded($0) < Text.folded($1) }
      var territories = names.map { Territory($0) }
      var taken = Set(owners.map(Text.folded))
      var number = territories.count
      while territories.count < count {
        number += 1
        let name = "Territory \(number)"
        if taken.insert(Text.folded(name)).inserted {
          territories.append(Territory(name, owner: ""))
        }
      }
      self.territories = territories
    }
    var numbers: [String: Int] = [:]
    for (number, territory) in territories.enumerated() {
      numbers[Text.folded(territory.owner)] = number
    }
    // A territory's name stands for its owner where no other territory is of somebody who is called so.
    for (number, territory) in territories.enumerated()
    where numbers[Text.folded(territory.name)] == nil {
      numbers[Text.folded(territory.name)] = number
    }
    territoryOfOwner = owners.map { numbers[Text.folded($0)] }
  }
}
