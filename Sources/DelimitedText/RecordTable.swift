// Public, like `FieldText`, because only what is public is inlined into other modules.

/// Where a batch's records and their fields stand, for the innermost loop.
///
/// Holds while the batch is not filled again.
@unsafe
public struct RecordTable {
  /// One record.
  public struct Record: BitwiseCopyable {
    /// Its first byte, as an offset into the batch's bytes.
    public var start: UInt32
    /// The byte behind its line end.
    public var end: UInt32
    /// The number of the separator that ends its first field.
    public var firstSeparator: UInt32
    /// How many fields it has; -1 where libcsv has to tell.
    public var fieldCount: Int32
  }

  /// The batch's bytes, and 64 more that can be read.
  public let text: UnsafePointer<UInt8>
  /// The offsets of the bytes that end fields.
  public let separators: UnsafePointer<UInt32>
  /// The records, in order.
  public let records: UnsafePointer<Record>
  /// How many there are.
  public let count: Int
  /// How the records were found, and their columns are to be looked at.
  package let kernel: ScanKernel
}
