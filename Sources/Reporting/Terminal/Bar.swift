/// A share drawn as a bar.
enum Bar {
  /// A bar of `width` columns for confirmed, and after it possible, of a whole: `█████▏░░`.
  ///
  /// Anything above nothing is drawn, if only as a hair.
  static func text(_ confirmed: Int, _ possible: Int, of whole: Int, width: Int) -> String {
    guard whole > 0, confirmed >= 0, possible >= 0 else { return "" }
    let eighths = parts(confirmed, of: whole, in: width * 8)
    let end = parts(NumberText.sum([confirmed, possible]), of: whole, in: width * 8)
    var bar = String(repeating: "█", count: eighths / 8)
    if eighths % 8 > 0 { bar.append(partial[eighths % 8 - 1]) }
    let shade = (end + 4) / 8 - bar.count
    return bar + String(repeating: "░", count: max(0, shade))
  }

  private static let partial: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private static func parts(_ part: Int, of whole: Int, in width: Int) -> Int {
    if part >= whole { return width }
    return part == 0 ? 0 : max(1, NumberText.rounded(part, times: width, over: whole))
  }
}
