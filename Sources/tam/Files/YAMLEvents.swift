internal import CLibyaml

/// What stands in a YAML text, one thing after another, as libyaml reads it.
///
/// The one file that knows the YAML parser.
@safe
final class YAMLEvents {
  /// What was read.
  enum Event {
    case text(String, isPlain: Bool, anchor: String?)
    /// A repetition of what has the anchor.
    case alias(String)
    case listStart(anchor: String?)
    case mapStart(anchor: String?)
    /// The end of a list, a mapping, a document or the text.
    case end
    /// The start of the text or a document.
    case start
  }

  /// A place in the text; lines and columns count from 1, letters from 0.
  struct Mark {
    var line: Int
    var column: Int
    var letter: Int
  }

  /// Why the text can't be read on.
  struct Fault: Error {
    /// What was being read, in the parser's words.
    var context: String?
    /// What is wrong, in the parser's words.
    var what: String
    /// Where; nil if a byte cannot be read as a letter.
    var mark: Mark?
    /// The byte that cannot be read as a letter.
    var byte: Int
  }

  // Both stay where they are: the parser holds pointers to them.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// The events of a text in UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe bytes = .allocate(capacity: text.count)
    _ = unsafe bytes.initialize(fromContentsOf: text)
    guard unsafe yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The next event, and where it begins; after the last one, an end.
  func next() throws(Fault) -> (event: Event, mark: Mark) {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe (Self.event(event), Self.mark(event.start_mark))
  }

  private static func event(_ event: yaml_event_t) -> Event {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe .text(
        String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, anchor: text(scalar.anchor))
    case YAML_ALIAS_EVENT: return unsafe .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      return unsafe .listStart(anchor: text(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      return unsafe .mapStart(anchor: text(event.data.mapping_start.anchor))
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: return .start
    default: return .end
    }
  }

  private static func text(_ letters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe letters.map { unsafe String(cString: $0) }
  }

  private static func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(line: Int(mark.line) + 1, column: Int(mark.column) + 1, letter: Int(mark.index))
  }

  private var fault: Fault {
    let state = unsafe parser.pointee
    return unsafe Fault(
      context: state.context.map { unsafe String(cString: $0) },
      what: state.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      mark: state.error == YAML_READER_ERROR ? nil : Self.mark(state.problem_mark),
      byte: Int(state.problem_offset))
  }
}
