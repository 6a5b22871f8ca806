import DelimitedText
import TestSupport
import Testing

/// Random lists by every kernel, as files and streams, in blocks of any size and on several threads:
/// the same as by libcsv in one piece.
@Suite struct KernelTests {
  /// A way to read a list.
  private struct Way: CustomStringConvertible {
    var scanning: RecordScanning
    var blockSize: Int
    var isStream: Bool
    var threads: Int

    var description: String {
      "\(scanning), blocks of \(blockSize), \(isStream ? "stream" : "file"), \(threads) threads"
    }
  }

  private static let all = RecordScanning.kernels + [.libcsv]

  /// Reads a list in some ways; false after the first that differs from libcsv in one piece.
  private func agrees(
    _ list: [UInt8], _ options: DialectOptions, _ ways: [Way], in folder: TemporaryFolder
  ) throws -> Bool {
    let path = try folder.write(list, to: "list.csv")
    let expected = try ScanReading(
      path: path, options: options, blockSize: 64 << 20, scanning: .libcsv, isStream: true)
    #expect(expected.byteCount == list.count)
    #expect(expected.lines == Self.lineEnds(list[...]))
    for way in ways {
      let reading = try ScanReading(
        path: path, options: options, blockSize: way.blockSize, scanning: way.scanning,
        isStream: way.isStream, threads: way.threads)
      if reading == expected { continue }
      if list.count < 5000 {
        Issue.record("\(way): \(list)\nis read as \(reading)\nand not as \(expected)")
      } else {
        Issue.record("\(way) differs on a list of \(list.count) bytes")
      }
      return false
    }
    return true
  }

  private static func lineEnds(_ list: ArraySlice<UInt8>, next: UInt8 = 0) -> Int {
    list.indices.count { index in
      let behind = index + 1 < list.endIndex ? list[index + 1] : next
      return list[index] == 0x0A || list[index] == 0x0D && behind != 0x0A
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func shortLists(seed: UInt64) throws {
    var random = RandomDirt(seed: seed)
    let folder = try TemporaryFolder()
    let blockSizes = [1, 2, 3, 5, 17, 63, 64, 65, 130, 1000, 1 << 20]
    for _ in 0..<100 {
      let options = DialectOptions.form(random.below(4) == 0 ? ";" : ",")
      let list = random.list(
        length: 1 + random.below(600), longest: 1 + random.below(200), options)
      let ways = Self.all.flatMap { scanning in
        [false, true].map { isStream in
          Way(
            scanning: scanning, blockSize: blockSizes[random.below(blockSizes.count)],
            isStream: isStream, threads: 1 + random.below(4))
        }
      }
      guard try agrees(list, options, ways, in: folder) else { return }
    }
  }

  /// Long enough that kernels make records many times in a batch, and workers meet.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func longLists(seed: UInt64) throws {
    var random = RandomDirt(seed: seed &+ 100)
    let folder = try TemporaryFolder()
    let options = DialectOptions.form(",")
    let list = random.list(length: 250_000, longest: 300, options)
    let ways = RecordScanning.kernels.flatMap { scanning in
      [(1000 + random.below(3000), 4), (40_000, 3), (64 << 10, 2), (256 << 10, 2), (1 << 20, 1)].map
      {
        Way(scanning: scanning, blockSize: $0, isStream: random.below(4) == 0, threads: $1)
      }
    }
    #expect(try agrees(list, options, ways, in: folder))
  }

  /// Records that a batch has to read far behind its end for, before it may know that they are any.
  @Test(arguments: [true, false])
  func recordsLongerThanAGuessReads(isClosed: Bool) throws {
    let folder = try TemporaryFolder()
    var list = Array("a,b\nc,\"".utf8)
    for number in 0..<9000 { list += Array("\(number),\"\"x\"\"\n".utf8) }
    list += Array((isClosed ? "\",d\ne,f\n\"g\n" : "\"x,d\ne,f\n\"g\n").utf8)
    let ways = [
      Way(scanning: .auto, blockSize: 700, isStream: false, threads: 3),
      Way(scanning: .auto, blockSize: 5000, isStream: false, threads: 2),
      Way(scanning: .auto, blockSize: 100_000, isStream: false, threads: 2),
      Way(scanning: .auto, blockSize: 5000, isStream: true, threads: 2),
    ]
    #expect(try agrees(list, .form(","), ways, in: folder))
  }

  /// A batch is scanned in parts of half a mebibyte, which may end anywhere in a record.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func batchesAreScannedInParts(lineEnd: String) throws {
    let folder = try TemporaryFolder()
    let line = Array(("some text,\"and, quoted\"" + lineEnd).utf8)
    var list = Array(("a,b" + lineEnd).utf8)
    while list.count < 700_000 { list += line }
    list += Array("c,\"".utf8)
    for _ in 0..<600_000 / line.count {
      list += Array("no end yet\"\", ".utf8) + Array(lineEnd.utf8)
    }
    list += Array("\"".utf8) + Array(lineEnd.utf8) + line + Array("\"d\"e".utf8) + line + line
    let ways = RecordScanning.kernels.flatMap { scanning in
      [2 << 20, 600_000].map {
        Way(scanning: scanning, blockSize: $0, isStream: lineEnd == "\r", threads: 2)
      }
    }
    #expect(try agrees(list, .form(","), ways, in: folder))
  }

  @Test func linesAreCountedInAnyRange() throws {
    var random = RandomDirt(seed: 3)
    let folder = try TemporaryFolder()
    let list = Array("h\n".utf8) + (0..<300).map { _ in Array("\r\n\r\na".utf8)[random.below(5)] }
    let path = try folder.write(list, to: "list.csv")
    let reader = try ListReader(path: path, options: .form(","), blockSize: 1 << 20)
    let batch = RecordBatch()
    #expect(try reader.fill(batch))
    for start in stride(from: 0, to: list.count, by: 3) {
      for end in start...list.count {
        let next = end < list.count ? list[end] : 0
        let lines = batch.lineEnds(in: start..<end)
        #expect(lines == Self.lineEnds(list[start..<end], next: next), "\(start)..<\(end)")
      }
    }
  }
}
