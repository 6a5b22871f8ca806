internal import MarketSizing

/// Which companies of the lists deals are with.
///
/// Records that give the same are one. The first key that a record and a company both give decides;
/// a record that as strong a key finds several companies for may be any of them, and is none.
struct DealMatching {
  /// Records that give the same identity.
  private struct Client {
    var identities: [UInt64?]
    var deals: [Int]
    /// The key that finds companies, and these.
    var key = Int.max
    var companies: [Int] = []
  }

  private var clients: [Client] = []
  /// By key: the clients of a hash.
  private var table: [[UInt64: [Int]]]
  /// Records that give nothing to find a company by.
  private(set) var unusable = 0

  init(_ deals: [CustomerList.Deal], keys: CompanyKeys) {
    table = keys.fields.map { _ in [:] }
    var known: [[UInt64?]: Int] = [:]
    for (number, deal) in deals.enumerated() {
      let identities = deal.company.identities
      guard identities.contains(where: { $0 != nil }) else {
        unusable += 1
        continue
      }
      if let client = known[identities] {
        clients[client].deals.append(number)
        continue
      }
      known[identities] = clients.count
      for (key, hash) in identities.enumerated() {
        if let hash { table[key][hash, default: []].append(clients.count) }
      }
      clients.append(Client(identities: identities, deals: [number]))
    }
  }

  /// Whether a company with these identities may have deals.
  var mayHaveDeals: @Sendable ([UInt64?]) -> Bool {
    let known = table.map { Set($0.keys) }
    return { identities in
      zip(known, identities).contains { hashes, hash in hash.map(hashes.contains) ?? false }
    }
  }

  /// Notes a company of the lists; tells whether it may have deals.
  mutating func note(_ account: Account, number: Int) -> Bool {
    var isFound = false
    for (key, hash) in account.identities.enumerated() {
      guard let hash, let found = table[key][hash] else { continue }
      for client in found where key <= clients[client].key {
        let isDecided = zip(clients[client].identities, account.identities).prefix(key)
          .contains { $0 != nil && $1 != nil }
        if isDecided { continue }
        if key < clients[client].key {
          clients[client].key = key
          clients[client].companies = []
        }
        clients[client].companies.append(number)
        isFound = true
      }
    }
    return isFound
  }

  /// By company of the lists: its deals.
  var matched: [Int: [Int]] {
    var matched: [Int: [Int]] = [:]
    for client in clients where client.companies.count == 1 {
      matched[client.companies[0], default: []] += client.deals
    }
    return matched
  }

  /// The deals of records that may be of several companies, by record identity.
  var ambiguous: [[Int]] { clients.filter { $0.companies.count > 1 }.map(\.deals) }

  /// The deals of records that are of no company of the lists.
  var notFound: [[Int]] { clients.filter(\.companies.isEmpty).map(\.deals) }
}
