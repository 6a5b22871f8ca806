internal import Firmographics
package import MarketSizing

/// A person at a company, as a list of contacts has them.
package struct Contact: Hashable, Sendable {
  /// The line on which the record begins, from 1.
  package var line: Int
  /// The job title as written; nil where it is missing.
  package var title: String?
  /// How the company is called; nil where nothing tells it.
  package var company: String?
  /// What tells the company, with the domain of its site or, without one, of the e-mail.
  package var account: Account
  /// Whether the domain is that of the e-mail.
  package var isByEmail: Bool
}

extension Contact {
  /// A contact of a record.
  ///
  /// - Parameters:
  ///   - account: what the record says of the company, with the domain of its site.
  ///   - mail: the same with the domain of the e-mail.
  ///   - domain: the number of the key that is the domain.
  ///   - columns: the list's.
  init(_ account: Account, mail: Account?, domain: Int?, _ columns: ContactColumns) {
    var account = account
    /// Whether it tells a company, and not a network or a mailbox that everyone may have.
    func isOwn(_ host: String?) -> Bool {
      host.map { $0.contains(".") && !SharedHosts.contains($0) } ?? false
    }
    var isByEmail = false
    if !isOwn(account.domain) {
      account.domain = nil
      if let domain { account.identities[domain] = nil }
      if let mail, isOwn(mail.domain),
        columns.text(.email, of: account.fields)?.contains("@") == true
      {
        account.domain = mail.domain
        if let domain { account.identities[domain] = mail.identities[domain] }
        isByEmail = true
      }
    }
    self.init(
      line: account.line, title: columns.text(.title, of: account.fields),
      company: account.name ?? account.domain, account: account, isByEmail: isByEmail)
  }
}
