import FuzzInput

@testable import DelimitedText

/// A list in some form, and what to say of it, as a fuzzer's input has it.
///
/// Byte 0 says how the list is packed (bits 0–2), how wide its letters are (bits 3–4), and which traits
/// are given (bits 5–7); byte 1 gives them values; byte 2 is the size of blocks, less one, and byte 3
/// that of the pieces in which a pipe hands bytes on. The rest is the list.
struct Sample {
  /// The bytes of its file.
  let file: [UInt8]
  let blockSize: Int
  let piece: Int
  /// Some traits, whether they fit or not.
  let given: DialectOptions

  /// A sample; nil where there is no list.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    guard input.count > 4 else { return nil }
    let list = Self.widened(Array(input.dropFirst(4)), input[0] >> 3 & 3)
    file = Self.packed(list, input[0] & 7, damage: Int(input[1]) << 4 | Int(input[3]) >> 4)
    blockSize = max(1 + Int(input[2]), list.count / 24)
    piece = 1 + Int(input[3])
    given = Self.options(input[0] >> 5, input[1])
  }

  /// In UTF-16 every letter has a zero before it or behind it.
  private static func widened(_ list: [UInt8], _ way: UInt8) -> [UInt8] {
    switch way {
    case 1: list.flatMap { [$0, 0] }
    case 2: [0xFE, 0xFF] + list.flatMap { [0, $0] }
    default: list
    }
  }

  /// Packed as it should be, with a damage, or cut off.
  private static func packed(_ list: [UInt8], _ way: UInt8, damage: Int) -> [UInt8] {
    switch way {
    case 3: return Packing.gzip(list)
    case 4: return Packing.zstd(list)
    case 5: return Array(Packing.gzip(list).dropLast(1 + damage % 20))
    case 6, 7:
      var bytes = way == 6 ? Packing.gzip(list) : Packing.zstd(list)
      bytes[damage % bytes.count] ^= 1 << UInt8(damage & 7)
      return bytes
    default: return list
    }
  }

  private static func options(_ traits: UInt8, _ values: UInt8) -> DialectOptions {
    var options = DialectOptions()
    if traits & 1 != 0 {
      options.delimiter =
        [",", ";", "\t", "|", ":", "a", "0", " "]
        .map { UInt8(ascii: $0) }[Int(values & 7)]
    }
    if traits & 2 != 0 {
      options.quote = [UInt8(ascii: "\""), UInt8(ascii: "'"), nil][Int(values >> 3 & 3) % 3]
      if options.quote == options.delimiter { options.quote = nil }
    }
    if traits & 4 != 0 {
      options.hasHeader = values & 0x20 != 0
      options.linesAbove = Int(values >> 6)
    }
    return options
  }

  /// Whether a form has all that was given, and says so.
  static func obeys(_ form: ListForm, _ given: DialectOptions) -> Bool {
    func has<Value>(_ trait: FormTrait<Value>, _ value: Value?) -> Bool {
      value.map { trait.value == $0 && trait.origin == .given } ?? (trait.origin != .given)
    }
    return has(form.delimiter, given.delimiter) && has(form.quote, given.quote)
      && has(form.hasHeader, given.hasHeader) && has(form.linesAbove, given.linesAbove)
      && has(form.compression, given.compression) && has(form.encoding, given.encoding)
  }

  /// All that was found, but for an encoding that does not go through iconv where it is not given.
  func found(_ form: ListForm) -> DialectOptions {
    var options = DialectOptions()
    options.delimiter = form.delimiter.value
    options.quote = .some(form.quote.value)
    options.hasHeader = form.hasHeader.value
    options.linesAbove = form.linesAbove.value
    options.compression = .some(form.compression.value)
    return options
  }
}

extension Sample: CustomStringConvertible {
  var description: String {
    """
    The file, \(file.count) bytes: \(shown(file))
    blocks of \(blockSize), pieces of \(piece)
    """
  }
}
