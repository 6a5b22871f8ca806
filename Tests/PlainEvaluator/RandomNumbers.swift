/// Numbers that depend on their seed alone: SplitMix64 (Steele, Lea, Flood 2014).
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `count - 1`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  /// A number of the range.
  mutating func from(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// An element of an array that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// So many elements, in their own order.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var indices = Array(elements.indices)
    while indices.count > count { indices.remove(at: below(indices.count)) }
    return indices.map { elements[$0] }
  }
}

/// A value of a JSON text, with its keys in the order in which they are written.
indirect enum JSONNode {
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([JSONNode])
  case map([(String, JSONNode)])

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONNode { .list(texts.map { .text($0) }) }

  /// The value as JSON on one line.
  var json: String {
    switch self {
    case .text(let text): quoted(text)
    case .whole(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let nodes): "[" + nodes.map(\.json).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { quoted($0) + ": " + $1.json }.joined(separator: ", ") + "}"
    }
  }

  /// The value as JSON, a line for every key of the outermost object and every item of their lists.
  var document: String {
    guard case .map(let entries) = self else { return json }
    let lines = entries.map { key, node in
      guard case .list(let items) = node, items.count > 1 else {
        return "  " + quoted(key) + ": " + node.json
      }
      let rows = items.map { "    " + $0.json }.joined(separator: ",\n")
      return "  " + quoted(key) + ": [\n" + rows + "\n  ]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for character in text.unicodeScalars {
    switch character {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default: result.unicodeScalars.append(character)
    }
  }
  return result + "\""
}
