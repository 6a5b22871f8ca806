/// What stopped a run, where, and how to mend it.
///
/// Printed as `FILE:LINE:COLUMN: error: what; how to fix it`. Bad rows of a list are no problems:
/// they are ``RejectedRecord``s, counted and listed, and only too many of them become one.
package struct Problem: Error, Hashable, Sendable {
  /// The kind of fault, with its exit code of sysexits.h.
  package enum Kind: Int32, Sendable {
    case usage = 64
    case data = 65
    case noInput = 66
    case software = 70
    case cantCreate = 73
    case io = 74
  }

  /// What kind of fault it is.
  package var kind: Kind
  /// Where it lies; nil where it lies in no file.
  package var place: Place?
  /// What is wrong, as a phrase without a full stop.
  package var what: String
  /// What to do about it, as an imperative phrase; empty where nothing can be said.
  package var fix: String
  /// Lines to stand below the message, such as two readings of the same rows.
  package var details: [String]

  /// A problem, in words that follow those of ``description``.
  package init(
    _ kind: Kind, at place: Place? = nil, _ what: String, fix: String = "", details: [String] = []
  ) {
    self.kind = kind
    self.place = place
    self.what = what
    self.fix = fix
    self.details = details
  }
}

extension Problem: CustomStringConvertible {
  /// The place, what is wrong, and how to mend it, in one line; the details in lines below it.
  package var description: String {
    let prefix = place.map { "\($0): " } ?? ""
    let message = fix.isEmpty ? "\(prefix)error: \(what)" : "\(prefix)error: \(what); \(fix)"
    return ([message] + details).joined(separator: "\n")
  }
}

/// A place in a file: its name, and line and column counted from 1 where they are known.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  package var file: String
  /// The line; nil for the file as a whole.
  package var line: Int?
  /// The column, in bytes for a list and in characters for a YAML file.
  package var column: Int?

  /// A place in a file.
  package init(_ file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as compilers write it: `FILE:LINE:COLUMN`.
  package var description: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}
