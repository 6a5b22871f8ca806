public import MarketSizing

/// What a run read and found: the one value that every report is drawn from.
///
/// Its JSON form is `tam-run/1`; see ``Run/json()``.
public struct Run: Codable, Hashable, Sendable {
  /// The form of the JSON: `tam-run/1`.
  public var schema: String
  /// The program's version.
  public var version: String
  /// The arguments that make the run again, the program's name first, unquoted.
  public var command: [String]
  /// The lists, in the order of the command line.
  public var inputs: [InputReport]
  /// One for each ICP or variant, in the order of the command line.
  public var results: [SizingResult]
  /// Every pair of results; empty for one ICP.
  public var comparison: [Overlap]
  /// How full and readable each field was, over all lists.
  public var fields: [FieldReport]
  /// The first records that could not be read, in input order.
  public var rejects: [Reject]
  /// Notes that a reader has to know, as whole sentences without a full stop.
  public var warnings: [String]

  /// A run as it is to be reported, in the present form of the JSON.
  public init(
    version: String, command: [String], inputs: [InputReport], results: [SizingResult],
    comparison: [Overlap] = [], fields: [FieldReport], rejects: [Reject] = [],
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
    self.warnings = warnings
  }

  /// The form of the JSON that this version writes and reads.
  public static let schema = "tam-run/1"

  /// The confirmed companies that two results share.
  public struct Overlap: Codable, Hashable, Sendable {
    /// The first result's name: the variant, or `icp/variant` where there are several ICP files.
    public var a: String
    /// The second of the two.
    public var b: String
    /// In both.
    public var both: Int
    /// In the first and not in the second.
    public var onlyA: Int
    /// In the second and not in the first.
    public var onlyB: Int

    /// Counts for results `a` and `b`.
    public init(a: String, b: String, both: Int, onlyA: Int, onlyB: Int) {
      self.a = a
      self.b = b
      self.both = both
      self.onlyA = onlyA
      self.onlyB = onlyB
    }
  }

  /// A record that could not be read.
  public struct Reject: Codable, Hashable, Sendable {
    /// The list's name, without folders.
    public var file: String
    /// Where the record begins, from 1.
    public var line: Int
    /// In bytes, from 1.
    public var column: Int
    /// The fault's short name, such as `field-count`.
    public var kind: String
    /// The fault in words.
    public var message: String

    /// A fault of the record at a place.
    public init(file: String, line: Int, column: Int, kind: String, message: String) {
      self.file = file
      self.line = line
      self.column = column
      self.kind = kind
      self.message = message
    }
  }
}
