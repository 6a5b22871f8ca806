import DelimitedText
import FuzzInput
import MarketSizing

/// All that a run comes to.
struct Outcome: Equatable, CustomStringConvertible {
  private var inputs: [InputReport] = []
  private var results: [SizingResult] = []
  private var fields: [FieldReport] = []
  private var rejects: [RejectedRecord] = []
  private var warnings: [String] = []
  private var problem: String?

  /// Sizes the list in ``MemoryFile``.
  init(
    _ profiles: [IdealCustomerProfile], _ dialect: DialectOptions, _ scanning: RecordScanning,
    blockSize: Int, threads: Int
  ) {
    var options = SizingOptions()
    options.threads = threads
    options.blockSize = blockSize
    options.scanning = scanning
    options.rejectLimit = .share(Percent(thousandths: 100_000))
    let rejects = Turnstile([RejectedRecord]())
    options.onReject = { reject in rejects.withLock { $0.append(reject) } }
    do {
      MemoryFile.rewind()
      let sizing = Sizing(profiles, mapping: nil, options: options)
      let list = try sizing.open("-", dialect: dialect)
      let outcome = try sizing.run([list], sha256: profiles.map { _ in "" })
      inputs = outcome.inputs
      results = outcome.results
      fields = outcome.fields
      warnings = outcome.warnings
    } catch {
      problem = "\(error)"
    }
    self.rejects = rejects.withLock { $0 }
  }

  var description: String {
    let parts: [[Any]] = [
      inputs, results.map(\.counts), results.map(\.funnel), results.map(\.tam),
      results.map(\.segments), results.map(\.regions), results.map(\.sample), fields, rejects,
      warnings, [problem as Any],
    ]
    return parts.map { "  \($0)" }.joined(separator: "\n")
  }
}
