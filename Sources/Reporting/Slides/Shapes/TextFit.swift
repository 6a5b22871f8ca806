/// Fits text into boxes before it is set, by the widths of Arial's letters: first smaller, then cut.
struct TextFit: Hashable {
  /// How much wider text is taken to be than Arial.
  ///
  /// A little, as programs break lines differently, and more for a brand's own font, of which nothing
  /// is known. Verdana, among the widest, is 17 % wider,
  /// and 26 % in bold.
  private let usual, bold: Double

  /// Text in a font; in Arial where none is given.
  init(font: String?) {
    let known = ["arial", "helvetica", "liberation sans", "arimo"]
    let isKnown = font.map { known.contains($0.lowercased()) } ?? true
    (usual, bold) = isKnown ? (1.02, 1.02) : (1.17, 1.26)
  }

  private func caution(_ isBold: Bool) -> Double { isBold ? bold : usual }

  /// How wide a text is at the most.
  func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    TypeMeasure.width(text, size: size, isBold: isBold) * caution(isBold)
  }

  /// The text cut with `…` to a width, in one line.
  func cut(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String {
    TypeMeasure.cut(text, to: width / caution(isBold), size: size, isBold: isBold)
  }

  /// How many lines a paragraph takes in a width.
  func lines(_ paragraph: Paragraph, in width: Double) -> Int {
    let isBold = paragraph.runs.contains(where: \.isBold)
    return TypeMeasure.wrap(
      paragraph.text, to: width / caution(isBold), size: paragraph.size, isBold: isBold
    ).count
  }

  /// How high paragraphs are in a width.
  func height(_ paragraphs: [Paragraph], in width: Double) -> Double {
    paragraphs.enumerated().reduce(0) { height, item in
      height + (item.offset > 0 ? item.element.space : 0)
        + Double(lines(item.element, in: width)) * Paragraph.lineHeight(item.element.size)
    }
  }

  /// The paragraph in at most so many lines, cut with `…` where it needs more.
  func cut(_ paragraph: Paragraph, to width: Double, lines limit: Int) -> Paragraph {
    guard lines(paragraph, in: width) > limit else { return paragraph }
    let isBold = paragraph.runs.contains(where: \.isBold)
    let kept = TypeMeasure.wrap(
      paragraph.text, to: width / caution(isBold), size: paragraph.size, isBold: isBold,
      lines: limit)
    // What is kept is a beginning of the text but for blanks at its breaks and the `…`.
    var room = kept.joined(separator: " ").count - 1
    var cut = paragraph
    cut.runs = []
    for run in paragraph.runs where room > 0 {
      var run = run
      run.text = String(run.text.prefix(room))
      room -= run.text.count
      cut.runs.append(run)
    }
    if let last = cut.runs.indices.last { cut.runs[last].text += "…" }
    // Breaks inside words count a blank that is none, so a letter or two can be too many.
    while lines(cut, in: width) > limit, let last = cut.runs.indices.last {
      cut.runs[last].text = String(cut.runs[last].text.dropLast(2)) + "…"
      if cut.runs[last].text == "…" { cut.runs.remove(at: last) }
    }
    return cut
  }

  /// The paragraphs as they fit into a box: at their sizes, else all smaller down to `least` of their
  /// size, else without the last ones, and what is left cut with `…`.
  func fitted(
    _ paragraphs: [Paragraph], in frame: Frame, least: Double = 0.7
  ) -> [Paragraph] {
    var scale = 1.0
    var shown = paragraphs
    while height(shown, in: frame.width) > frame.height, scale - 0.05 >= least - 0.001 {
      scale -= 0.05
      shown = paragraphs.map { paragraph in
        var smaller = paragraph
        smaller.size = max(8, (paragraph.size * scale * 2).rounded(.down) / 2)
        return smaller
      }
    }
    while height(shown, in: frame.width) > frame.height, let last = shown.last {
      let others = Array(shown.dropLast())
      let space = others.isEmpty ? 0 : last.space
      let room = frame.height - height(others, in: frame.width) - space
      let lines = Int(room / Paragraph.lineHeight(last.size))
      if lines > 0 { return others + [cut(last, to: frame.width, lines: lines)] }
      shown = others
    }
    return shown
  }
}
