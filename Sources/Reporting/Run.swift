package import GoToMarket
package import MarketSizing

/// What a run read and found: the one value that every report is drawn from.
///
/// Its JSON form is `tam-run/1`; see ``Run/json()``.
package struct Run: Codable, Hashable, Sendable {
  /// The form of the JSON: `tam-run/1`.
  package var schema: String
  /// The program's version.
  package var version: String
  /// The arguments that make the run again, the program's name first, unquoted.
  package var command: [String]
  /// The lists, in the order of the command line.
  package var inputs: [InputReport]
  /// One for each ICP or variant, in the order of the command line.
  package var results: [SizingResult]
  /// Every pair of results; empty for one ICP.
  package var comparison: [Overlap]
  /// How full and readable each field was, over all lists.
  package var fields: [FieldReport]
  /// The first records that could not be read, in input order.
  package var rejects: [Reject]
  /// What was planned with the companies; nil where nothing was.
  package var plan: Plan?
  /// Notes that a reader has to know, as whole sentences without a full stop.
  package var warnings: [String]

  /// A run as it is to be reported, in the present form of the JSON.
  package init(
    version: String, command: [String], inputs: [InputReport], results: [SizingResult],
    comparison: [Overlap] = [], fields: [FieldReport], rejects: [Reject] = [], plan: Plan? = nil,
    warnings: [String] = []
  ) {
    schema = Self.schema
    self.version = version
    self.command = command
    self.inputs = inputs
    self.results = results
    self.comparison = comparison
    self.fields = fields
    self.rejects = rejects
    self.plan = plan
    self.warnings = warnings
  }

  /// The form of the JSON that this version writes and reads.
  package static let schema = "tam-run/1"

  /// The confirmed companies that two results share.
  package struct Overlap: Codable, Hashable, Sendable {
    /// The first result's name: the variant, or `icp/variant` where there are several ICP files.
    package var a: String
    /// The second of the two.
    package var b: String
    /// In both.
    package var both: Int
    /// In the first and not in the second.
    package var onlyA: Int
    /// In the second and not in the first.
    package var onlyB: Int

    /// Counts for results `a` and `b`.
    package init(a: String, b: String, both: Int, onlyA: Int, onlyB: Int) {
      self.a = a
      self.b = b
      self.both = both
      self.onlyA = onlyA
      self.onlyB = onlyB
    }
  }

  /// A record that could not be read.
  package struct Reject: Codable, Hashable, Sendable {
    /// The list's name, without folders.
    package var file: String
    /// Where the record begins, from 1.
    package var line: Int
    /// In bytes, from 1.
    package var column: Int
    /// The fault's short name, such as `field-count`.
    package var kind: String
    /// The fault in words.
    package var message: String

    /// A fault of the record at a place.
    package init(file: String, line: Int, column: Int, kind: String, message: String) {
      self.file = file
      self.line = line
      self.column = column
      self.kind = kind
      self.message = message
    }
  }
}
