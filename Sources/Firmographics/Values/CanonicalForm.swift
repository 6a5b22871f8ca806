// The standard library composes and decomposes for its own comparisons, and has not named the
// functions for all yet. Foundation's are the others: they bring some 30 MB of tables into the
// program, and go through a copy in UTF-16.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's canonical composition (NFC): `é` is one scalar.
  var canonicallyComposed: String {
    var scalars = UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text in Unicode's canonical decomposition (NFD): `é` is an `e` and an accent.
  var canonicallyDecomposed: String {
    var scalars = UnicodeScalarView()
    for scalar in _nfd { scalars.append(scalar) }
    return String(scalars)
  }
}
