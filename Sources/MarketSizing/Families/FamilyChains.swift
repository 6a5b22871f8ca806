/// The ultimate parent of every company: where the chain of its parents ends.
///
/// Companies are numbered from 0 in the order of the input. A company that is its own parent ends its
/// chain. A chain that comes back to a company before it has no end: its companies are a cycle, and
/// the first of them in the input stands for the ultimate parent. Costs 4 bytes a company for the
/// parents and 4 for what is found, and looks at each link twice at most.
package struct FamilyChains: Sendable {
  /// What stands for a parent that a company does not have.
  package static let none: Int32 = -1

  /// By company: its ultimate parent; itself where it has no parent.
  package let ultimateParents: [Int32]
  /// The companies of each cycle, from the first in the input along the chain; the cycles in the order
  /// of their first companies.
  package let cycles: [[Int32]]

  /// Follows the chains of parents, of any length.
  ///
  /// - Parameter parents: by company, the number of its parent; ``none`` where it has none. A number
  ///   that is no company's counts as none.
  package init(parents: [Int32]) {
    let isOpen: Int32 = -1
    let isOnPath: Int32 = -2
    var found = [Int32](repeating: isOpen, count: parents.count)
    var cycles: [[Int32]] = []
    var path: [Int32] = []
    for start in parents.indices where found[start] == isOpen {
      path.removeAll(keepingCapacity: true)
      var company = start
      while found[company] == isOpen {
        found[company] = isOnPath
        path.append(Int32(company))
        let parent = Int(parents[company])
        if parents.indices.contains(parent) { company = parent }
      }
      var ultimate = found[company]
      if ultimate == isOnPath {
        // The walk met itself: at a company without a parent, which ends it, or in a cycle.
        let first = path.lastIndex(of: Int32(company)) ?? 0
        let members = path[first...]
        ultimate = members.min() ?? Int32(company)
        if members.count > 1, let turn = members.firstIndex(of: ultimate) {
          cycles.append(Array(members[turn...] + members[..<turn]))
        }
      }
      for member in path { found[Int(member)] = ultimate }
    }
    ultimateParents = found
    self.cycles = cycles.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
