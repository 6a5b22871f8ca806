/// A table of a document.
struct Table: Hashable {
  /// A column.
  struct Column: Hashable {
    /// What its cells hold.
    enum Kind: Hashable {
      /// A name or a few words.
      case text
      /// A number, set to the right.
      case number
      /// Sentences, which need room.
      case prose
    }

    var title: Phrase
    var kind: Kind

    static func text(_ title: Phrase) -> Column { Column(title: title, kind: .text) }
    static func number(_ title: Phrase) -> Column { Column(title: title, kind: .number) }
    static func prose(_ title: Phrase) -> Column { Column(title: title, kind: .prose) }
  }

  /// A cell.
  struct Cell: Hashable {
    var words: Phrase
    /// The exact number that the words round; nil where there is none.
    var value: String?
    /// How full it is, from 0 to 1, where a table shows that by colour.
    var shade: Double?

    /// A cell of words alone.
    init(_ words: Phrase, value: String? = nil, shade: Double? = nil) {
      (self.words, self.value, self.shade) = (words, value, shade)
    }

    /// A number as it is written, and what it is exactly.
    init(own words: String, value: Int, shade: Double? = nil) {
      self.init(Phrase(own: words), value: String(value), shade: shade)
    }

    /// `1,234`.
    static func count(_ number: Int) -> Cell {
      Cell(own: NumberText.grouped(number), value: number)
    }

    /// `+1,234`; empty for none.
    static func added(_ number: Int) -> Cell { Cell(own: NumberText.added(number), value: number) }

    /// `1,234`; a raised dot for none.
    static func shown(_ number: Int) -> Cell { Cell(own: NumberText.shown(number), value: number) }

    /// `12.3%`.
    static func share(_ part: Int, of whole: Int) -> Cell {
      Cell(own: NumberText.share(part, of: whole), value: part)
    }

    /// `€1,234`.
    static func money(_ amount: String, _ money: MoneyText) -> Cell {
      Cell(Phrase(own: money.whole(amount)), value: DecimalText(amount)?.plain)
    }

    /// `1,234 +56`; a raised dot for none.
    static func pair(_ confirmed: Int, _ possible: Int, shade: Double? = nil) -> Cell {
      let text =
        confirmed == 0 && possible == 0
        ? "·"
        : NumberText.grouped(confirmed) + (possible == 0 ? "" : " " + NumberText.added(possible))
      return Cell(own: text, value: confirmed, shade: shade)
    }

    /// The same cell in bold.
    var strong: Cell { Cell(Phrase(strong: words), value: value, shade: shade) }
    static var empty: Cell { Cell("") }
  }

  /// A row: one cell for each column.
  struct Row: Hashable {
    var cells: [Cell]
    /// Whether it sums up others.
    var isTotal = false
  }

  /// What the table shows, for who hears it only.
  var name: String
  var columns: [Column]
  private(set) var rows: [Row] = []
  /// The place of the column whose cells say what a row is about.
  var headColumn = 0
  /// Whether the order of the rows says nothing that another one would hide.
  var isSortable = false

  /// A table without rows.
  init(
    _ name: String, _ columns: [Column], headColumn: Int = 0, isSortable: Bool = false
  ) {
    (self.name, self.columns) = (name, columns)
    (self.headColumn, self.isSortable) = (headColumn, isSortable)
  }

  mutating func add(_ cells: [Cell]) { rows.append(Row(cells: cells)) }
  mutating func addTotal(_ cells: [Cell]) { rows.append(Row(cells: cells, isTotal: true)) }
}
