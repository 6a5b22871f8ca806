import Foundation
import TestSupport

/// The fenced blocks of the project's README, which tests hold it to.
struct ReadMe {
  /// A fenced block: what stands behind the fence, and the lines inside.
  struct Block {
    var words: [String]
    var lines: [String]
    /// The line of the opening fence, from 1.
    var line: Int

    /// What the block is written in: `console`, `yaml`, `csv`, `text`.
    var language: String { words.first ?? "" }
    /// The file that the block is, where it is one.
    var file: String? { words.count > 1 ? words[1] : nil }
  }

  /// A command of a `console` block, and the lines it is said to print.
  struct Command {
    var text: String
    var output: [String]
    /// Its line in the README, from 1.
    var line: Int
  }

  let blocks: [Block]

  init() throws {
    let text = try String(contentsOfFile: Checkout.path + "/README.md", encoding: .utf8)
    var blocks: [Block] = []
    var isInside = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        if !isInside {
          let words = line.dropFirst(3).split(separator: " ").map(String.init)
          blocks.append(Block(words: words, lines: [], line: index + 1))
        }
        isInside.toggle()
      } else if isInside {
        blocks[blocks.count - 1].lines.append(String(line))
      }
    }
    self.blocks = blocks
  }

  /// The commands of a block; a line that ends in a backslash goes on in the next.
  static func commands(of block: Block) -> [Command] {
    var commands: [Command] = []
    var goesOn = false
    for (index, line) in block.lines.enumerated() {
      if goesOn {
        commands[commands.count - 1].text += "\n" + line
      } else if line.hasPrefix("$ ") {
        let text = String(line.dropFirst(2))
        commands.append(Command(text: text, output: [], line: block.line + index + 1))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output.append(line)
      }
      goesOn = (goesOn || line.hasPrefix("$ ")) && line.hasSuffix("\\")
    }
    return commands
  }

  /// Whether lines are what was expected, in which a line `…` stands for any number of lines.
  static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    if first == "…" {
      let rest = expected.dropFirst()
      return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], rest) }
    }
    return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
  }
}
