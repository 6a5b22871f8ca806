/// A number with up to twelve decimals, held exactly.
///
/// Headcounts, years and amounts of money are all quantities, so that one comparison serves every
/// numeric field. The range is ±1.7 × 10²⁶. Sums, differences and products with whole numbers are
/// exact; a product of two quantities is rounded half to even at the twelfth decimal.
public struct Quantity: Hashable, Comparable, Sendable {
  /// How many decimals a quantity can hold.
  public static let decimals = 12
  /// Ten to the power of ``decimals``.
  package static let scale: Int128 = 1_000_000_000_000

  /// The number times ten to the power of ``decimals``.
  package let scaled: Int128

  package init(scaled: Int128) {
    self.scaled = scaled
  }

  /// A whole number.
  public init(_ whole: Int) {
    scaled = Int128(whole) * Self.scale
  }

  public static let zero = Quantity(0)
  public static let one = Quantity(1)

  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.scaled < right.scaled
  }

  public static prefix func - (value: Quantity) -> Quantity {
    Quantity(scaled: -value.scaled)
  }

  /// Whether there is no fraction.
  public var isWhole: Bool { scaled % Self.scale == 0 }

  /// The nearest binary floating-point number, for logarithms only.
  public var approximate: Double { Double(scaled) / Double(Self.scale) }
}
