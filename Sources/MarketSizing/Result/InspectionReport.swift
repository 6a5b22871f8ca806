/// What is in a list, and what it is taken for.
///
/// Its JSON form is `tam-inspection/1`.
public struct InspectionReport: Codable, Hashable, Sendable {
  /// The form of the JSON that this version writes.
  public static let schema = "tam-inspection/1"

  /// Why most columns that no field is read from are not: the reason that needs no explaining.
  public static let unknownName = "its name is none of a field"

  /// The form of the JSON: `tam-inspection/1`.
  public var schema = InspectionReport.schema
  /// The program's version.
  public var version: String
  /// The list, how it is written down, and which columns are taken for which fields.
  public var input: InputReport
  /// The character around fields; nil where nothing quotes.
  public var quote: String?
  /// The columns, in their order.
  public var columns: [Column]
  /// The fields that no column and no mapping gives.
  public var absent: [String]
  /// Which companies the records are about.
  public var identities: Identities
  /// Fields of which an exact value lies outside the band of the same record.
  public var contradictions: [Contradiction]
  /// The first records that can't be used.
  public var rejects: [Reject]
  /// What a reader has to know, as whole sentences without a full stop.
  public var notes: [String]
  /// The mapping that is used, as the text of a mapping file.
  public var mapping: String

  /// A column and what it holds.
  public struct Column: Codable, Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// As the header gives it; `column1` and so on where it gives none.
    public var name: String
    /// One for every field that is read from the column; one of its texts where none is.
    public var readings: [Reading]
    /// Why no field is read from the column; nil where one is.
    public var reason: String?
    /// How many distinct values there are, or at least are.
    public var distinct: Int
    /// Whether there are no more.
    public var distinctIsExact: Bool
    /// Whether the values are the items of lists.
    public var areItems: Bool
    /// The most frequent values, the first in the list first where they are equally frequent.
    public var values: [Value]
    /// Of a column of numbers: the value with the least number; nil where not all values are known
    /// or several currencies are mixed.
    public var lowest: String?
    /// The same with the greatest; of bands the lower end counts.
    public var highest: String?
    /// Of a column of amounts: their currencies, `none` where none is named, the commonest first.
    public var currencies: [Value]
  }

  /// How full and how readable a column is for a field.
  ///
  /// known + missing + unreadable = records that were not rejected.
  public struct Reading: Codable, Hashable, Sendable {
    /// Nil where the column is only read as text.
    public var field: String?
    /// `mapping file` or `header`.
    public var by: String?
    /// What was assumed or given: unit, currency, separator, decimal sign, in words.
    public var note: String?
    /// Records with a value that could be read.
    public var known: Int
    /// Records with none, or a word that means none.
    public var missing: Int
    /// Records with something that is no value of the field.
    public var unreadable: Int
    /// The first unreadable texts, each once.
    public var examples: [String]
  }

  /// A value as it is written, and in how many records.
  public struct Value: Codable, Hashable, Sendable {
    /// The value, in one line and cut at 60 letters.
    public var text: String
    /// How many records have it.
    public var records: Int
  }

  /// Which companies the records are about.
  public struct Identities: Codable, Hashable, Sendable {
    /// In the order in which they are tried.
    public var keys: [Key]
    /// Records that no key gives an identity: each stands for itself.
    public var without: Int
    /// Records of a company that an earlier record gives.
    public var duplicates: Int
    /// What is left.
    public var companies: Int

    /// Fields that together tell a company.
    public struct Key: Codable, Hashable, Sendable {
      /// Their names.
      public var fields: [String]
      /// Whether the list gives all of them.
      public var isGiven: Bool
      /// Records whose identity it gives.
      public var records: Int
    }
  }

  /// Exact values outside the band of the same record.
  public struct Contradiction: Codable, Hashable, Sendable {
    /// The field's name.
    public var field: String
    /// How many there are.
    public var records: Int
  }

  /// A record that can't be used.
  public struct Reject: Codable, Hashable, Sendable {
    /// Where the record begins, from 1.
    public var line: Int
    /// In bytes, from 1.
    public var column: Int
    /// The fault's short name.
    public var kind: String
    /// The fault in words.
    public var message: String
    /// How the record begins.
    public var text: String
  }
}
