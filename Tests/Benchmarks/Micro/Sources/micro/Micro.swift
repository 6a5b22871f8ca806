@testable import Criteria
@testable import DelimitedText
@testable import Digests
@testable import Firmographics
@testable import MarketSizing

/// Times the scanner, libcsv, the look-up of texts, the readers of values, predicates and identities.
@main
enum Micro {
  static func main() throws {
    let path = CommandLine.arguments.dropFirst().first ?? "datasets/companies.csv"
    print("The least of seven rounds, for one record, text or value:")
    try scanning(path)
    texts()
    readers()
    predicates()
    identities()
  }

  private static func scanning(_ path: String) throws {
    for kernel in ScanKernel.available {
      try measureReading("scanner, \(kernel.rawValue)", path, .kernel(kernel)) { _, _ in 0 }
    }
    try measureReading("scanner, and libcsv for every record", path, .auto) { batch, parser in
      batch.extents.reduce(0) { sum, extent in
        unsafe sum + batch.withRecord(extent) { unsafe parser.parse($0)?.fieldCount ?? 0 }
      }
    }
    try measureReading("exact rules, without a scanner", path, .libcsv) { _, _ in 0 }
  }

  private static func measureReading(
    _ name: String, _ path: String, _ scanning: RecordScanning,
    _ work: (RecordBatch, RecordParser) -> Int
  ) throws {
    var records = 0
    let first = try ListReader(path: path, scanning: scanning)
    let batch = RecordBatch()
    while try first.fill(batch) { records += batch.recordCount }
    try first.finish()
    let parser = RecordParser(first.dialect, columnCount: first.columns.count, wanted: [0])
    Stopwatch.measure(name, count: records, bytes: first.source.byteCount) {
      guard let reader = try? ListReader(path: path, scanning: scanning) else { return 0 }
      var sum = 0
      while (try? reader.fill(batch)) ?? false { sum += batch.recordCount + work(batch, parser) }
      return sum
    }
  }

  private static func texts() {
    let words = (0..<200).map { "Industry of the number \($0)" }
    var table = TextTable()
    let buffers = words.map { Array($0.utf8) + [UInt8](repeating: 0, count: 64) }
    func each(_ body: (FieldText, Int) -> Void) {
      for (index, buffer) in buffers.enumerated() {
        unsafe buffer.withUnsafeBufferPointer { bytes in
          guard let base = bytes.baseAddress else { return }
          unsafe body(FieldText(base, words[index].utf8.count), index)
        }
      }
    }
    each { text, index in unsafe table.insert(text, number: index) }
    Stopwatch.measure("look-up of a known text", count: 200 * 500) {
      var sum = 0
      for _ in 0..<500 { each { text, _ in unsafe sum += Int(table.find(text)) } }
      return sum
    }
  }

  private static func readers() {
    func measure(_ name: String, _ texts: [String], _ read: (String) -> Bool) {
      Stopwatch.measure("reader: \(name)", count: texts.count * 2000) {
        var known = 0
        for _ in 0..<2000 { for text in texts where read(text) { known += 1 } }
        return known
      }
    }
    measure("headcount", ["1234", "51-200", "10,001+", "5K-10K", "~100"]) {
      Headcount.read($0) != nil
    }
    measure("money", ["$1M-$10M", "€1,400,000,000", "2.2 Million", "USD 5m"]) {
      Money.read($0, decimalSign: .point, unit: .one) != nil
    }
    measure("country", ["DE", "Germany", "United States", "GBR", "Côte d'Ivoire"]) {
      Country.read($0) != nil
    }
    measure("founding year", ["1999", "1999-05-01", "05/1999", "2013 (1888)"]) {
      FoundingYear.read($0, latest: 2100) != nil
    }
    measure("domain", ["https://www.Example.com/a", "example.co.uk", "http//user@x.org:80"]) {
      !DomainName.normalized($0).isEmpty
    }
  }

  private static func predicates() {
    let tests = (0..<6).map { CompiledPredicate.test($0) }
    let predicate = CompiledPredicate.and([
      .or([tests[0], tests[1]]), tests[2], .not(tests[3]), .or([tests[4], tests[5]]),
    ])
    let steps = PredicateProgram(predicate).steps
    let codes: [[UInt8]] = (0..<64).map { row in (0..<6).map { UInt8((row >> $0) & 1) * 2 } }
    Stopwatch.measure("predicate of six tests, as steps", count: 64 * 2000) {
      var sum: UInt64 = 0
      for _ in 0..<2000 {
        for row in codes {
          var stack: UInt64 = 0
          for step in steps { step.run(&stack, row) }
          sum &+= stack & 3
        }
      }
      return Int(truncatingIfNeeded: sum)
    }
  }

  private static func identities() {
    let count = 1_000_000
    Stopwatch.measure("identity, new among a million", count: count) {
      var set = IdentitySet(expected: count)
      var hash: UInt64 = 1
      var new = 0
      for _ in 0..<count {
        hash = hash &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if set.insert(hash | 1) { new += 1 }
      }
      return new
    }
  }
}
