import Foundation
import TestSupport
import Testing

/// Lists that others published, beside the project; tests that need one skip where it is absent.
enum SharedLists {
  private static let folder = URL(fileURLWithPath: SharedMaterial.folder ?? "/nowhere")

  static func exists(_ list: String) -> Bool {
    FileManager.default.fileExists(atPath: file(list).path)
  }

  static func file(_ list: String) -> URL {
    folder.appendingPathComponent("lists").appendingPathComponent(list)
  }

  /// The records of a list by the names of its columns; for lists without line ends in fields.
  static func records(_ list: String) throws -> [[String: String]] {
    let text = try String(contentsOf: file(list), encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map(fields)
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    var fields: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
