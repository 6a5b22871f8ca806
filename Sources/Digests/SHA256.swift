internal import COpenSSL

/// SHA-256 (FIPS 180-4), as libcrypto works it out.
package struct SHA256: ~Copyable {
  private var context = SHA256_CTX()

  /// The digest of no bytes so far.
  package init() {
    unsafe SHA256_Init(&context)
  }

  /// Adds bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    unsafe SHA256_Update(&context, bytes.baseAddress, bytes.count)
  }

  /// The digest of all that was fed, as 64 hexadecimal digits; ends the stream.
  package consuming func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256_Final(&digest, &context)
    return digest.map { hexadecimal(UInt64($0), digits: 2) }.joined()
  }

  /// The digest of some bytes, as 64 hexadecimal digits.
  package static func digest(of bytes: [UInt8]) -> String {
    var stream = SHA256()
    unsafe bytes.withUnsafeBytes { unsafe stream.update($0) }
    return stream.finish()
  }
}

/// A number in hexadecimal, padded with zeros to `digits`.
package func hexadecimal(_ number: UInt64, digits: Int) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
