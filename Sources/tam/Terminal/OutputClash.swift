internal import DelimitedText
private import FoundationEssentials

/// Outputs that would take each other's place, or that of what they are made from.
enum OutputClash {
  /// - Throws: ``Problem`` of kind `usage` where two paths lead to the same file.
  static func check(outputs: [String], inputs: [String]) throws(Problem) {
    var taken = inputs.filter { $0 != "-" }
    for output in outputs {
      if let other = taken.first(where: { isSame($0, output) }) {
        throw Problem(
          .usage, at: Place(output),
          inputs.contains(other)
            ? "would take the place of what is read from \(other)" : "is named twice as an output",
          fix: "name another file")
      }
      taken.append(output)
    }
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (first, second) = (resolved(a), resolved(b))
    // What is no file, such as /dev/null, can be written to by all.
    return first == second && !first.hasPrefix("/dev/") && !first.hasPrefix("/proc/")
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
