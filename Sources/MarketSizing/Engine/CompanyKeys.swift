package import Firmographics

/// The fields by which companies of several lists are found to be the same.
package struct CompanyKeys: Hashable, Sendable {
  /// The fields of each key, the most telling key first.
  package let fields: [[FieldReference]]

  /// The keys of a mapping, then the usual ones, the name alone last.
  ///
  /// - Parameter own: the keys of the mapping, in order.
  package init(_ own: [[FieldReference]]) {
    var fields = own
    for key in [[.field(.domain)], [.field(.name), .field(.country)], [.field(.name)]]
      as [[FieldReference]]
    where !fields.contains(key) {
      fields.append(key)
    }
    self.fields = fields
  }

  /// The usual keys: the domain, the name with the country, the name alone.
  package init() { self.init([]) }

  /// The place of the key that is the name alone.
  package var nameAlone: Int? { fields.firstIndex(of: [.field(.name)]) }
}
