internal import DelimitedText
private import FoundationEssentials
private import Reporting

/// Outputs that would take each other's place, or that of what they are made from.
enum OutputClash {
  /// - Throws: ``Problem`` of kind `usage` where two paths lead to the same file, or one is called as
  ///   a chart is and lies in the folder that charts go to.
  static func check(outputs: [String], inputs: [String], charts: String?) throws(Problem) {
    var taken = inputs.filter { $0 != "-" }
    if let charts {
      for path in taken + outputs where isChart(path, in: charts) {
        throw Problem(
          .usage, at: Place(path), "has the name of a chart in the folder of --charts",
          fix: "name another file, or another folder for the charts")
      }
    }
    for output in outputs + [charts].compactMap(\.self) {
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

  private static func isChart(_ path: String, in folder: String) -> Bool {
    let file = URL(fileURLWithPath: path).standardizedFileURL
    return ["svg", "png"].contains(file.pathExtension)
      && ChartFile.canBeNamed(file.deletingPathExtension().lastPathComponent)
      && isSame(file.deletingLastPathComponent().path, folder)
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
