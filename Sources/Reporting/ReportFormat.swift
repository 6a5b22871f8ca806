/// One way to write a ``Run``: `.table`, `.json`, `.html` and others.
///
/// A format is a file in `Formats/` that extends this type by a value, and a line in ``all``.
package struct ReportFormat: Sendable {
  /// What the command line calls it.
  package let name: String
  /// The endings of the files that have it, with their full stop.
  package let endings: [String]
  /// Whether it is for a terminal to show, as text is.
  package let isText: Bool
  /// Whether equal runs give equal bytes, now and on any machine.
  package let isRepeatable: Bool
  private let check: @Sendable () throws(PrintingError) -> Void
  private let write: @Sendable (Run, Appearance) throws -> [UInt8]

  /// A format that `write` makes; `check` tells beforehand whether this machine can.
  init(
    name: String, endings: [String], isText: Bool = true, isRepeatable: Bool = true,
    check: @escaping @Sendable () throws(PrintingError) -> Void = {},
    write: @escaping @Sendable (Run, Appearance) throws -> [UInt8]
  ) {
    self.name = name
    self.endings = endings
    self.isText = isText
    self.isRepeatable = isRepeatable
    self.check = check
    self.write = write
  }

  /// Every format there is, in the order that help texts list them.
  package static let all: [ReportFormat] = [
    .table, .json, .csv, .markdown, .html, .pdf, .xlsx, .pptx,
  ]

  /// The run in this format.
  ///
  /// Equal runs give equal bytes where it ``isRepeatable``; those of a text end with a newline.
  package func bytes(of run: Run, as appearance: Appearance = Appearance()) throws -> [UInt8] {
    try write(run, appearance)
  }

  /// Makes sure that this machine has what the format is made with, before time is spent on a run.
  package func checkIsPossible() throws(PrintingError) { try check() }

  /// The format of a name.
  package static func named(_ name: String) throws(UnknownFormat) -> ReportFormat {
    guard let format = all.first(where: { $0.name == name }) else {
      throw UnknownFormat(given: name, known: all.map(\.name))
    }
    return format
  }

  /// The format that a file's ending asks for, without regard to case.
  package static func forFile(_ path: String) throws(UnknownFormat) -> ReportFormat {
    let lower = path.lowercased()
    let format = all.first { $0.endings.contains { lower.hasSuffix($0) } }
    guard let format else {
      throw UnknownFormat(given: path, known: all.flatMap(\.endings))
    }
    return format
  }
}

/// A format's name, or a file's ending, that there is no format for.
package struct UnknownFormat: Error, Hashable, Sendable {
  /// The name or path at fault.
  package let given: String
  /// The names or endings there are.
  package let known: [String]
}

/// How a report is to look.
package struct Appearance: Hashable, Sendable {
  /// Where it is to be read; only the table looks at it.
  package var page: Page
  /// Whose it is; only pages, workbooks, slides and charts look at it.
  package var brand: Brand

  /// By default a plain page without a brand.
  package init(page: Page = .plain, brand: Brand = .none) {
    self.page = page
    self.brand = brand
  }
}

/// Where a table is to be read.
package struct Page: Hashable, Sendable {
  /// In columns, at least 60.
  package let width: Int
  /// Whether to set what matters in bold and what does not faintly.
  package let isStyled: Bool

  /// A terminal of so many columns, taken as 60 where it has fewer and as 200 where it has more.
  package init(width: Int, isStyled: Bool) {
    self.width = min(max(width, 60), 200)
    self.isStyled = isStyled
  }

  /// A file or a pipe: 100 columns without styles.
  package static let plain = Page(width: 100, isStyled: false)
}
