/// What is in a list, and what it is taken for.
///
/// Its JSON form is `tam-inspection/1`.
package struct InspectionReport: Codable, Hashable, Sendable {
  /// The form of the JSON that this version writes.
  package static let schema = "tam-inspection/1"

  /// Why most columns that no field is read from are not: the reason that needs no explaining.
  package static let unknownName = "its name is none of a field"

  /// The form of the JSON: `tam-inspection/1`.
  package var schema = InspectionReport.schema
  /// The program's version.
  package var version: String
  /// The year after which founding years are odd.
  package var latestYear: Int
  /// The list, how it is written down, and which columns are taken for which fields.
  package var input: InputReport
  /// The character around fields; nil where nothing quotes.
  package var quote: String?
  /// The columns, in their order.
  package var columns: [Column]
  /// The fields that no column and no mapping gives.
  package var absent: [String]
  /// Which companies the records are about.
  package var identities: Identities
  /// Fields of which an exact value lies outside the band of the same record.
  package var contradictions: [Contradiction]
  /// What is odd about the list: first of its records, then column by column.
  package var oddities: [Oddity]
  /// How missing values are written and in how many fields, the commonest first.
  ///
  /// The empty text stands for fields without any.
  package var missing: [Value]
  /// The first records that can't be used.
  package var rejects: [Reject]
  /// What a reader has to know, as whole sentences without a full stop.
  package var notes: [String]
  /// The mapping that is used, as the text of a mapping file.
  package var mapping: String

  /// A column and what it holds.
  package struct Column: Codable, Hashable, Sendable {
    /// From 1.
    package var number: Int
    /// As the header gives it; `column1` and so on where it gives none.
    package var name: String
    /// What the values are: `name`, `domain`, `text`, `code`, `list`, `number`, `amount` of money, `year`,
    /// `date`, `country`; where no field is read from the column, told by 98 % of the values.
    package var type: String
    /// One for every field that is read from the column; one of its texts where none is.
    package var readings: [Reading]
    /// Why no field is read from the column; nil where one is.
    package var reason: String?
    /// How many distinct values there are.
    package var distinct: Int
    /// Whether they are counted; estimated otherwise, with a standard error of 0.8 %.
    package var distinctIsExact: Bool
    /// Whether the values are the items of lists.
    package var areItems: Bool
    /// The most frequent values, the first in the list first where they are equally frequent.
    package var values: [Value]
    /// Of a column of numbers: the value with the least number; nil where several currencies are
    /// mixed.
    package var lowest: String?
    /// The same with the greatest; of bands the lower end counts.
    package var highest: String?
    /// Of a column of amounts: their currencies, `none` where none is named, the commonest first.
    package var currencies: [Value]
  }

  /// How full and how readable a column is for a field.
  ///
  /// known + missing + unreadable = records that were not rejected.
  package struct Reading: Codable, Hashable, Sendable {
    /// Nil where the column is only read as text.
    package var field: String?
    /// `mapping file`, `header` or `content`.
    package var by: String?
    /// What was assumed or given: unit, currency, separator, decimal sign, in words; and what a column
    /// that is taken by its values shows.
    package var note: String?
    /// Records with a value that could be read.
    package var known: Int
    /// Records with none, or a word that means none.
    package var missing: Int
    /// Records with something that is no value of the field.
    package var unreadable: Int
    /// The first unreadable texts, each once.
    package var examples: [Example]
  }

  /// A value as it is written, and in how many records.
  package struct Value: Codable, Hashable, Sendable {
    /// The value, in one line and cut at 60 letters.
    package var text: String
    /// How many records have it.
    package var records: Int
  }

  /// Which companies the records are about.
  package struct Identities: Codable, Hashable, Sendable {
    /// In the order in which they are tried.
    package var keys: [Key]
    /// Records that no key gives an identity: each stands for itself.
    package var without: Int
    /// Records of a company that an earlier record gives.
    package var duplicates: Int
    /// What is left.
    package var companies: Int

    /// Fields that together tell a company.
    package struct Key: Codable, Hashable, Sendable {
      /// Their names.
      package var fields: [String]
      /// Whether the list gives all of them.
      package var isGiven: Bool
      /// Records whose identity it gives.
      package var records: Int
    }
  }

  /// Exact values outside the band of the same record.
  package struct Contradiction: Codable, Hashable, Sendable {
    /// The field's name.
    package var field: String
    /// How many there are.
    package var records: Int
  }

  /// Something that a reader would want to know before trusting the list.
  package struct Oddity: Codable, Hashable, Sendable {
    /// Its short name, such as `total row`.
    package var kind: String
    /// The column's number, from 1; nil for what is odd about whole records.
    package var column: Int?
    /// The field that is read from the column; nil where none is.
    package var field: String?
    /// How many records show it.
    package var records: Int
    /// What is odd, as a phrase that stands by itself: what the records hold, or what is found of them.
    package var what: String
    /// What to do about it; nil where nothing can be said.
    package var fix: String?
    /// The first records that show it, of every text one.
    package var examples: [Example]
  }

  /// A text of a list, and where it is.
  package struct Example: Codable, Hashable, Sendable {
    /// The line on which its record begins, from 1.
    package var line: Int
    /// The text, in one line and cut at 60 letters.
    package var text: String
  }

  /// A record that can't be used.
  package struct Reject: Codable, Hashable, Sendable {
    /// Where the record begins, from 1.
    package var line: Int
    /// In bytes, from 1.
    package var column: Int
    /// The fault's short name.
    package var kind: String
    /// The fault in words.
    package var message: String
    /// How the record begins.
    package var text: String
  }
}
