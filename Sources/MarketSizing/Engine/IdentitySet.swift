/// The identities met so far, as hashes of 64 bits in open addressing.
///
/// Costs 8 bytes a place; at most three of four places are taken, so 10.7 to 21.3 bytes a company,
/// and half as much again while it grows. Two of n different identities share a hash with a
/// probability of about n² ÷ 2⁶⁵: 1 in 1.5 million for five million companies.
package struct IdentitySet {
  private var places: [UInt64]
  package private(set) var count = 0

  package init() {
    places = [UInt64](repeating: 0, count: 1 << 12)
  }

  /// Adds an identity other than 0; whether it is new.
  package mutating func insert(_ hash: UInt64) -> Bool {
    if (count + 1) * 4 > places.count * 3 { grow() }
    var place = Int(truncatingIfNeeded: hash >> 7) & (places.count - 1)
    while places[place] != 0 {
      if places[place] == hash { return false }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = hash
    count += 1
    return true
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 {
      var place = Int(truncatingIfNeeded: hash >> 7) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = hash
    }
  }
}
