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
}
