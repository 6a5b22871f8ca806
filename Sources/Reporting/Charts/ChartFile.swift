/// A chart as a file: what `--charts` writes.
package struct ChartFile: Hashable, Sendable {
  /// The file's name without its ending: `market`, or `2-wider-market` for one of several markets.
  package let name: String
  /// A picture on white paper, in UTF-8.
  package let svg: [UInt8]

  /// The charts of a run, in their order; no two have the same name, also where case tells nothing.
  package static func all(of run: Run, brand: Brand) -> [ChartFile] {
    Chart.all(of: run, brand: brand).map { chart in
      ChartFile(name: chart.caption.id, svg: Array(chart.svg(isInline: false).utf8))
    }
  }

  /// Whether a chart of some run can have this name, which is without its ending.
  package static func canBeNamed(_ name: String) -> Bool {
    if name == BarsFigure.variantsID { return true }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let id = parts.last, Chart.marketIDs.contains(String(id)) else { return false }
    guard parts.count > 1 else { return true }
    // `2-wider-market`, of several markets.
    return Int(parts[0]).map { $0 > 0 && String($0) == parts[0] } == true
      && parts.dropFirst().allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter && $0.isLowercase) }
      }
  }

  /// Whether a file begins as charts do; a kilobyte of it is enough.
  package static func isChart(_ bytes: [UInt8]) -> Bool { bytes.starts(with: SVGText.head.utf8) }
}
