private import Glibc

/// A colour of the sRGB space.
package struct Colour: Hashable, Sendable {
  /// From 0 to 255 each.
  package let red, green, blue: UInt8

  /// A colour by `0xRRGGBB`.
  init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// A colour as style sheets write it: `#1b5e9b` or `#15a`; nil for anything else.
  package init?(_ text: String) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard long.count == 6, let rgb = UInt32(long, radix: 16) else { return nil }
    self.init(rgb)
  }

  /// Six hexadecimal digits: `1B5E9B`.
  var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// `0xRRGGBB`.
  var value: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// The colour with so much of another in it, from 0 for none to 1.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    func part(_ a: UInt8, _ b: UInt8) -> UInt32 {
      UInt32((Double(a) + (Double(b) - Double(a)) * min(max(share, 0), 1)).rounded())
    }
    return Colour(
      part(red, other.red) << 16 | part(green, other.green) << 8 | part(blue, other.blue))
  }

  /// How bright the colour is, from 0 to 1 (WCAG 2.2, relative luminance).
  var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// From 1 for none to 21 for black on white (WCAG 2.2, contrast ratio).
  package func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  package static let white = Colour(0xFF_FFFF)
  static let black = Colour(0x00_0000)
}
