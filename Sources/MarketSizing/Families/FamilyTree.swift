/// Which companies belong together: those whose chains of parents end at the same place.
///
/// A parent that no company of the lists is, or that several may be, still joins the companies that
/// name it. Costs about 30 bytes a company, and 8 for each kind of key of a company that names a parent.
struct FamilyTree {
  /// The first record of a company.
  struct Place: BitwiseCopyable {
    var list: Int32
    var batch: Int32
    var record: UInt32
  }

  /// By company, in the order of the input.
  private(set) var places: [Place] = []
  /// By company: where its chain of parents ends.
  ///
  /// From the number of companies on, numbers stand for parents that are no company of the lists.
  private(set) var ultimateParents: [Int32] = []
  /// The companies of each cycle of parents, along the chain.
  private(set) var cycles: [[Int32]] = []
  /// How many companies name another one of the lists as their parent.
  private(set) var parentListed = 0
  /// How many name one that is not on the lists.
  private(set) var parentNotListed = 0
  /// How many name one that several companies of the lists may be.
  private(set) var parentAmbiguous = 0

  private static let nobody: Int32 = -1
  private static let several: Int32 = -2

  /// The families of some lists.
  ///
  /// - Parameters:
  ///   - lists: by list, then batch: what its records say.
  ///   - kindCount: how many kinds of keys there are.
  init(_ lists: [[FamilyNotes]], kindCount: Int) {
    // Only keys that are named are of interest.
    var holders: [UInt64: Int32] = [:]
    for hash in lists.joined().lazy.map(\.parents).joined() where hash != 0 {
      holders[hash] = Self.nobody
    }
    var namings: [(company: Int32, hashes: ArraySlice<UInt64>)] = []
    var identities = IdentitySet()
    for (list, batches) in lists.enumerated() {
      for (batch, notes) in batches.enumerated() {
        for (index, record) in notes.records.enumerated() {
          if record.identity != 0, !identities.insert(record.identity) { continue }
          let company = Int32(places.count)
          places.append(Place(list: Int32(list), batch: Int32(batch), record: record.number))
          for hash in notes.keys[index * kindCount..<(index + 1) * kindCount] where hash != 0 {
            if let holder = holders[hash] {
              holders[hash] = holder == Self.nobody ? company : Self.several
            }
          }
          guard record.parent >= 0 else { continue }
          let first = Int(record.parent) * kindCount
          namings.append((company, notes.parents[first..<first + kindCount]))
        }
      }
    }
    resolve(namings, holders)
  }

  private mutating func resolve(
    _ namings: [(company: Int32, hashes: ArraySlice<UInt64>)], _ holders: [UInt64: Int32]
  ) {
    var parents = [Int32](repeating: FamilyChains.none, count: places.count)
    /// The numbers of parents that are no company.
    var others: [UInt64: Int32] = [:]
    for (company, hashes) in namings {
      let hashes = hashes.filter { $0 != 0 }
      let met = hashes.first { holders[$0] != Self.nobody }
      if let met, let holder = holders[met], holder != Self.several {
        if holder != company { parentListed += 1 }
        parents[Int(company)] = holder
        continue
      }
      guard let name = met ?? hashes.first else { continue }
      if met == nil { parentNotListed += 1 } else { parentAmbiguous += 1 }
      let number = others[name] ?? Int32(places.count + others.count)
      others[name] = number
      parents[Int(company)] = number
    }
    parents += Array(repeating: FamilyChains.none, count: others.count)
    let chains = FamilyChains(parents: parents)
    ultimateParents = Array(chains.ultimateParents.prefix(places.count))
    cycles = chains.cycles
  }

  /// The families, in the order of their first companies.
  ///
  /// - Returns: of each, the company that stands for it, which is the ultimate parent where that is on
  ///   the lists and else the first of its companies; whether it is the ultimate parent; and how many
  ///   companies it has.
  func families() -> [(company: Int32, isParent: Bool, size: Int)] {
    var numbers: [Int32: Int] = [:]
    var families: [(company: Int32, isParent: Bool, size: Int)] = []
    for (company, ultimate) in ultimateParents.enumerated() {
      if let number = numbers[ultimate] {
        families[number].size += 1
        continue
      }
      numbers[ultimate] = families.count
      let isParent = ultimate < places.count
      families.append((isParent ? ultimate : Int32(company), isParent, 1))
    }
    return families
  }

  /// Marks the companies for which another one stands.
  ///
  /// - Parameters:
  ///   - families: as ``families()`` gives them.
  ///   - recordCounts: by list, then batch: how many records it has.
  /// - Returns: by list, their first records.
  func marks(
    _ families: [(company: Int32, isParent: Bool, size: Int)], recordCounts: [[Int]]
  ) -> [FamilyMarks] {
    var marks = recordCounts.map(FamilyMarks.init(recordCounts:))
    var stands = [Bool](repeating: false, count: places.count)
    for family in families { stands[Int(family.company)] = true }
    for (place, stands) in zip(places, stands) where !stands {
      marks[Int(place.list)].mark(batch: Int(place.batch), record: place.record)
    }
    return marks
  }
}
