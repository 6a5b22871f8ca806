/// A workbook as spreadsheet programs read it (`.xlsx`, ISO/IEC 29500): sheets of values, formulas
/// and charts.
///
/// It is a plain value; ``bytes()`` writes it. Equal workbooks give equal bytes on any machine.
package struct Workbook: Hashable, Sendable {
  /// What stands in the file's properties.
  package struct Properties: Hashable, Sendable {
    package var title: String?
    package var subject: String?
    package var author: String?
    package var company: String?
    package var comments: String?
    /// In seconds since 1970 began, in UTC: the file gets no date but this.
    package var created: Int

    /// Properties of which nil ones are left out; the date is 1 January 2000 unless given.
    package init(
      title: String? = nil, subject: String? = nil, author: String? = nil, company: String? = nil,
      comments: String? = nil, created: Int = 946_684_800
    ) {
      self.title = title
      self.subject = subject
      self.author = author
      self.company = company
      self.comments = comments
      self.created = created
    }
  }

  package var properties: Properties
  /// The font of empty cells, in whose digits columns are as wide as they are.
  package var font = CellFormat(font: "Calibri")
  /// In their order; the first is the one that is open.
  package var sheets: [Sheet]
  /// Cells that formulas can call by a name.
  package private(set) var names: [DefinedName] = []
  /// Whether values of formulas are written as 0, so that a program that shows others has worked
  /// them out itself.
  package var withholdsResults = false

  /// A name and the cell that it stands for.
  package struct DefinedName: Hashable, Sendable {
    package let name: String
    package let sheet: String
    package let place: Place
  }

  /// A workbook of these sheets, of which there has to be one, with names that differ.
  package init(properties: Properties = Properties(), sheets: [Sheet] = []) {
    self.properties = properties
    self.sheets = sheets
  }

  /// Names a cell, and gives the name as it is: letters, digits and underscores of what was wished,
  /// with a number behind it where that is taken.
  package mutating func define(_ wish: String, for place: Place, on sheet: String) -> String {
    var stem = String(
      wish.unicodeScalars.prefix(100).map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          ? Character(scalar) : "_"
      })
    // What begins with a digit, or could be a cell (`ACV1`, `R1C1`), is no name.
    if stem.isEmpty || stem.first?.isNumber == true
      || stem.wholeMatch(of: /[A-Za-z]{1,3}[0-9]+|[Rr]?[0-9]*[Cc]?[0-9]*/) != nil
    {
      stem = "_" + stem
    }
    let taken = Set(names.map { $0.name.lowercased() })
    var name = stem
    var number = 2
    while taken.contains(name.lowercased()) {
      name = "\(stem)_\(number)"
      number += 1
    }
    names.append(DefinedName(name: name, sheet: sheet, place: place))
    return name
  }

  /// The file's content.
  package func bytes() throws(WorkbookError) -> [UInt8] { try WorkbookWriter.bytes(of: self) }
}

/// A workbook that could not be written.
package struct WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, in the words of libxlsxwriter, of the loader or of the system.
  package let reason: String
  /// Where, in words; nil where it is the file as a whole.
  package let place: String?

  init(_ reason: String, at place: String? = nil) {
    self.reason = reason
    self.place = place
  }

  package var description: String {
    "the workbook can't be written\(place.map { " (\($0))" } ?? ""): \(reason)"
  }
}
