/// How a company's own reports look: what `--brand` names.
package struct Brand: Hashable, Sendable {
  /// The company's name, shown on the first slide and below every page; nil for none.
  package var name: String?
  /// The colour of bars, headings' rules and the cover.
  package var colour: Colour
  /// The family of all text; nil for each format's usual one.
  package var font: String?
  /// A picture for the cover and the page's head; nil for none.
  package var logo: Logo?

  /// What every part has where no brand is given.
  package init(
    name: String? = nil, colour: Colour = Self.usualColour, font: String? = nil, logo: Logo? = nil
  ) {
    self.name = name
    self.colour = colour
    self.font = font
    self.logo = logo
  }

  /// A blue that stays apart from the palette's orange for all kinds of colour blindness.
  package static let usualColour = Colour(0x1B_5E9B)
  /// No brand.
  package static let none = Brand()

  /// A logo.
  package struct Logo: Hashable, Sendable {
    /// The file as it is: PNG.
    package let png: [UInt8]
    /// In pixels, at least 1.
    package let width, height: Int

    /// The logo that a PNG file holds; nil for what is none.
    package init?(png: [UInt8]) {
      // The signature, then the first chunk: length, IHDR, width and height, big-endian
      // (PNG, third edition, 5.2 and 11.2.1).
      let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      guard png.count > 32, png.starts(with: signature),
        Array(png[12..<16]) == Array("IHDR".utf8)
      else { return nil }
      func number(at place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
      (width, height) = (number(at: 16), number(at: 20))
      guard (1...16_384).contains(width), (1...16_384).contains(height) else { return nil }
      self.png = png
    }
  }
}
