internal import CRecordScan

/// A way of finding where records and fields end.
///
/// All find the same; which there are depends on the processor.
package enum ScanKernel: String, CaseIterable, Sendable {
  /// Eight bytes at a time in a word; runs everywhere.
  case swar
  case sse2, neon, avx2, avx512

  var kernel: record_scan_kernel {
    switch self {
    case .swar: record_scan_swar
    case .sse2: record_scan_sse2
    case .neon: record_scan_neon
    case .avx2: record_scan_avx2
    case .avx512: record_scan_avx512
    }
  }

  /// What the look-ups of columns call it.
  package var number: UInt32 { UInt32(kernel.rawValue) }

  /// Whether this processor can.
  package var isAvailable: Bool { record_scan_has(kernel) != 0 }

  /// Those that this processor can use.
  package static var available: [ScanKernel] { allCases.filter(\.isAvailable) }

  /// The fastest that this processor can use.
  package static let best: ScanKernel =
    allCases.first { $0.kernel == record_scan_best() } ?? .swar
}

/// Who tells where a record's fields are.
package enum RecordScanning: Hashable, Sendable {
  /// A kernel, and libcsv for every record that counts or has a quote in an unusual place.
  case kernel(ScanKernel)
  /// libcsv for every record: slow, and what all else has to agree with.
  case libcsv

  /// The fastest.
  package static let auto = RecordScanning.kernel(.best)
}
