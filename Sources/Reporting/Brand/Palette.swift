/// The few colours that reports are drawn with, all from a brand's own.
///
/// Confirmed is the brand's colour, possible the same one lighter, a range a dark line, and what is
/// to be noticed orange, which stays apart from blue for all kinds of colour blindness.
struct Palette: Hashable {
  /// Text, and lines of ranges.
  let ink: Colour
  /// Text of lesser weight: 4.5 : 1 on paper and more.
  let muted: Colour
  /// Hairlines.
  let line: Colour
  /// Behind tables' heads and totals.
  let shade: Colour
  let paper: Colour
  /// Confirmed companies and base values.
  let main: Colour
  /// Possible companies.
  let light: Colour
  /// What is to be noticed.
  let accent: Colour
  /// Numbers that a reader of a workbook may change: the blue that analysts expect.
  let input = Colour(0x00_00FF)
  /// Behind them.
  let inputShade = Colour(0xFD_F9E7)

  /// The palette of a brand: dark on white, or light on a dark screen.
  init(_ brand: Brand, isDark: Bool = false) {
    guard isDark else {
      (ink, muted) = (Colour(0x1A_2230), Colour(0x56_6070))
      (line, shade, paper) = (Colour(0xD5_DAE1), Colour(0xF3_F5F8), .white)
      (main, accent) = (brand.colour, Colour(0xB4_4E0B))
      light = main.mixed(with: paper, 0.62)
      return
    }
    (ink, muted) = (Colour(0xE9_EDF2), Colour(0xA7_B1BF))
    (line, shade, paper) = (Colour(0x3A_4452), Colour(0x1D_2530), Colour(0x12_181F))
    accent = Colour(0xF2_9A5C)
    // A brand's colour is one for white paper: on a dark screen it is lightened until it can be told
    // from it as well.
    var colour = brand.colour
    var share = 0.0
    while colour.contrast(with: paper) < 5.5, share < 1 {
      share += 0.05
      colour = brand.colour.mixed(with: .white, share)
    }
    main = colour
    light = main.mixed(with: paper, 0.62)
  }

  /// A shade of the main colour, from 0 for paper to 1.
  func tint(_ share: Double) -> Colour { paper.mixed(with: main, share) }

  /// What can be read on a colour, at 4.5 : 1 and more: ink or paper, else white or black.
  func text(on colour: Colour) -> Colour {
    let best = [ink, paper].max { colour.contrast(with: $0) < colour.contrast(with: $1) } ?? ink
    if colour.contrast(with: best) >= 4.5 { return best }
    return colour.contrast(with: .white) >= colour.contrast(with: .black) ? .white : .black
  }
}
