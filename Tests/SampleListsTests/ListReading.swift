import SampleLists

/// A list as bytes, in one piece.
func bytes(of list: SampleList, chunkBytes: Int = 1 << 18) -> [UInt8] {
  var all: [UInt8] = []
  list.write(chunkBytes: chunkBytes) { (piece: [UInt8]) in all += piece }
  return all
}

/// The records of a sound CSV text, the header first; quotes may hold commas and line breaks.
func records(in bytes: [UInt8]) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var field: [UInt8] = []
  var isQuoted = false
  var position = 0
  while position < bytes.count {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\"") where isQuoted && bytes[(position + 1)...].first == byte:
      field.append(byte)
      position += 1
    case UInt8(ascii: "\""): isQuoted.toggle()
    case UInt8(ascii: ",") where !isQuoted:
      record.append(String(decoding: field, as: UTF8.self))
      field.removeAll()
    case UInt8(ascii: "\n") where !isQuoted:
      record.append(String(decoding: field, as: UTF8.self))
      records.append(record)
      field.removeAll()
      record.removeAll()
    default: field.append(byte)
    }
    position += 1
  }
  return records
}

/// The 64-bit FNV-1a checksum, as sixteen hexadecimal digits.
func checksum(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
