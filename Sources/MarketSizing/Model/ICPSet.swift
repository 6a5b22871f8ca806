/// A set of ICPs by their numbers in a plan, any number of them: a mask of one word for every 64.
package struct ICPSet: Hashable, Sendable {
  /// Bit i of word w stands for number 64w + i; the last word is never 0, so that equal sets have
  /// equal words.
  private var words: [UInt64] = []

  /// The empty set.
  package init() {}

  /// The set of some numbers.
  package init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  /// Whether the set holds no ICP.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether an ICP is in the set.
  package func contains(_ number: Int) -> Bool {
    number / 64 < words.count && words[number / 64] & Self.bit(number) != 0
  }

  /// Adds an ICP.
  package mutating func insert(_ number: Int) {
    while words.count <= number / 64 { words.append(0) }
    words[number / 64] |= Self.bit(number)
  }

  /// The numbers in the set, ascending.
  package var numbers: [Int] {
    words.enumerated().flatMap { index, word in
      (0..<64).filter { word & Self.bit($0) != 0 }.map { index * 64 + $0 }
    }
  }

  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number % 64) }
}
