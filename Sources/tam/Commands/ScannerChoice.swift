internal import ArgumentParser
internal import DelimitedText

/// `--scanner`: who finds the fields of a list.
enum ScannerChoice: String, CaseIterable, ExpressibleByArgument {
  /// The fastest that this processor has, and libcsv for what counts.
  case auto
  /// libcsv for all records.
  case libcsv
  /// One of the ways in which `auto` can do it.
  case swar, sse2, neon, avx2, avx512

  var scanning: RecordScanning {
    switch self {
    case .auto: .auto
    case .libcsv: .libcsv
    case .swar: .kernel(.swar)
    case .sse2: .kernel(.sse2)
    case .neon: .kernel(.neon)
    case .avx2: .kernel(.avx2)
    case .avx512: .kernel(.avx512)
    }
  }
}
