/// What the records of one batch say of the families of their companies.
struct FamilyNotes: Sendable {
  /// A record that can be used.
  struct Record: BitwiseCopyable {
    /// Its number in the batch.
    var number: UInt32
    /// Which of the parents it names; -1 for none.
    var parent: Int32
    /// The hash of its identity; 0 where it stands for itself.
    var identity: UInt64
  }

  /// How many records the batch has, those that can't be used included.
  var recordCount = 0
  var records: [Record] = []
  /// By record, then kind of key: the hash by which it is found as a parent; 0 for none.
  var keys: [UInt64] = []
  /// By named parent, then in the order in which they are looked up: hashes; 0 for none.
  var parents: [UInt64] = []
}
