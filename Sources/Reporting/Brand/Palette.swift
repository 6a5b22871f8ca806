/// The few colours that reports are drawn with, all from a brand's own.
///
/// Confirmed is the brand's colour, possible the same one lighter, a range a dark line, and what is
/// to be noticed orange, which stays apart from blue for all kinds of colour blindness.
struct Palette: Hashable {
  /// Text, and lines of ranges.
  let ink = Colour(0x1A_2230)
  /// Text of lesser weight: 4.5 : 1 on white and more.
  let muted = Colour(0x56_6070)
  /// Hairlines.
  let line = Colour(0xD5_DAE1)
  /// Behind tables' heads and totals.
  let shade = Colour(0xF3_F5F8)
  let paper = Colour.white
  /// Numbers that a reader of a workbook may change: the blue that analysts expect.
  let input = Colour(0x00_00FF)
  /// Behind them.
  let inputShade = Colour(0xFD_F9E7)
  /// Confirmed companies and base values.
  let main: Colour
  /// Possible companies.
  let light: Colour
  /// What is to be noticed.
  let accent = Colour(0xB4_4E0B)

  /// The palette of a brand.
  init(_ brand: Brand) {
    main = brand.colour
    light = brand.colour.mixed(with: .white, 0.62)
  }

  /// A shade of the main colour, from 0 for paper to 1.
  func tint(_ share: Double) -> Colour { paper.mixed(with: main, share) }

  /// What can be read on a colour: ink or white.
  func text(on colour: Colour) -> Colour {
    colour.contrast(with: ink) >= colour.contrast(with: .white) ? ink : .white
  }
}
