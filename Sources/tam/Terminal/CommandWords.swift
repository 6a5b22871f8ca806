/// Words for messages and for the command line that a report states.
enum CommandWords {
  /// A path as a report may state it: as it was given, but without the folders of an absolute one.
  static func path(_ path: String) -> String {
    path.hasPrefix("/") ? path.split(separator: "/").last.map(String.init) ?? path : path
  }

  /// “a, b or c”.
  static func or(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
