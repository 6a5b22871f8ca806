import DelimitedText
import Foundation
import TestSupport
import Testing

/// Lists that are packed give what they give as they stand, or say what is wrong with them.
@Suite struct CompressionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let small = Array("name,place\n\"Acme\nInc.\",Köln\r\nB,\"x\"y\nC,\n".utf8)
  private static let filler = String(repeating: " and more", count: 12)
  /// Larger than a sample, a block and what is unpacked at once.
  private static let large = Array(
    ("name,place\n"
      + (0..<12_000).map { "\($0) Company,\($0 * 7919 % 104_729)\(filler)\n" }.joined()).utf8)

  @Test(arguments: Packing.all(small).indices)
  func smallLists(_ index: Int) throws {
    let plain = try ListReading(Self.small, in: folder)
    #expect(plain.records.count == 2 && plain.rejections.count == 1)
    let packed = Packing.all(Self.small)[index]
    for blockSize in [1, 7, 1 << 20] {
      let file = try ListReading(packed.bytes, in: folder, blockSize: blockSize)
      #expect(file == plain, "\(packed.name), blocks of \(blockSize)")
      let pipe = try ListReading(piped: packed.bytes, chunk: 5, blockSize: blockSize)
      #expect(pipe == plain, "\(packed.name) from a pipe, blocks of \(blockSize)")
    }
  }

  @Test(arguments: Packing.all(large).indices)
  func largeLists(_ index: Int) throws {
    let plain = try ListReading(Self.large, in: folder)
    #expect(plain.records.count == 12_000)
    let packed = Packing.all(Self.large)[index]
    #expect(try ListReading(packed.bytes, in: folder, blockSize: 1 << 16) == plain)
  }

  /// What a run calls a list: the file's own bytes, as `xxhsum` and `sha256sum` see them.
  @Test func theFingerprintIsTheFiles() throws {
    for packed in Packing.all(Self.large) {
      let path = try folder.write(packed.bytes, to: "list")
      let reader = try ListReader(path: path, sha256: true)
      let batch = RecordBatch()
      while try reader.fill(batch) { #expect(batch.bytesRead <= packed.bytes.count) }
      try reader.finish()
      #expect(reader.source.byteCount == packed.bytes.count)
      let bytes = try ByteSource(path: path, sha256: true)
      _ = try bytes.readAll(atMost: .max)
      #expect(reader.source.fingerprint == bytes.fingerprint)
      #expect(reader.source.takeSHA256() == bytes.takeSHA256())
    }
  }

  private func problem(_ bytes: [UInt8]) throws -> Problem? {
    do {
      _ = try ListReading(bytes, in: folder)
      return nil
    } catch let problem as Problem { return problem }
  }

  @Test func whatIsCutOffIsAnError() throws {
    for (packed, shortest) in [
      (Packing.gzip(Self.small), 2), (Packing.zstd(Self.small), 4),
      (Packing.gzip(Self.small) + Packing.gzip(Self.small), Packing.gzip(Self.small).count + 1),
    ] {
      for length in shortest..<packed.count where length != packed.count / 2 {
        let problem = try #require(try problem(Array(packed.prefix(length))), "\(length) bytes")
        #expect(problem.kind == .data)
        #expect(problem.what.hasSuffix("it has to go on behind byte \(length), its last"))
      }
    }
  }

  /// `zstd --long=28` and more: as little as a header asks for the memory.
  @Test func aFrameThatAsksForTooMuchMemoryIsAnError() throws {
    // The window is two to the power of ten and five bits more; then comes an empty last block.
    func frame(window: UInt8) -> [UInt8] {
      [0x28, 0xB5, 0x2F, 0xFD, 0, (window - 10) << 3, 1, 0, 0]
    }
    let problem = try #require(try problem(frame(window: 28)))
    #expect(problem.kind == .data)
    #expect(
      problem.what
        == "the zstd data can't be unpacked from byte 1 on: it asks for more than 128 MiB of memory"
    )
    #expect(problem.fix.contains("zstd --decompress --long=31"))
    #expect(try self.problem(frame(window: 27))?.what == "the list is empty")
  }

  /// Every byte of a file is changed in turn: the list is as it was, or there is an error.
  @Test func noDamageGivesAnotherList() throws {
    let plain = try ListReading(Self.small, in: folder)
    for (packed, magic) in [(Packing.gzip(Self.small), 2), (Packing.zstd(Self.small), 4)] {
      var faults = 0
      for index in magic..<packed.count {
        var damaged = packed
        damaged[index] ^= 0x55
        do {
          #expect(try ListReading(damaged, in: folder) == plain, "byte \(index)")
        } catch let problem as Problem {
          #expect(problem.kind == .data)
          #expect(
            problem.what.contains("can't be unpacked from byte") || problem.what.contains("cut off")
          )
          faults += 1
        }
      }
      #expect(faults > packed.count * 3 / 4)
    }
  }

  @Test func whatIsAppendedIsAnError() throws {
    let text = Array("Acme,Köln\n".utf8)
    for packed in [Packing.gzip(Self.small), Packing.zstd(Self.small)] {
      let problem = try #require(try problem(packed + text))
      #expect(problem.what.contains("from byte \(packed.count + 1) on: "))
    }
    // Zeros are padding, and nothing comes behind them.
    let padded = Packing.gzip(Self.small) + [0, 0] + Packing.gzip(Self.small)
    #expect(try problem(padded)?.what.contains("what follows the compressed data is none") == true)
  }

  @Test(
    arguments: [
      (
        Packing.gzip(Packing.gzip(small)), "the list is packed twice: in the gzip data is gzip data"
      ),
      (
        Packing.zstd(Packing.gzip(small)), "the list is packed twice: in the zstd data is gzip data"
      ),
      (Packing.gzip([0x50, 0x4B, 0x03, 0x04]), "this is a ZIP file or an Excel workbook"),
      (Packing.gzip([]), "the list is empty"), (Packing.skipped, "the list is empty"),
      (Array("BZh91AY&SY".utf8), "the list is compressed by bzip2"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "the list is compressed by xz"),
      (Array("%PDF-1.7".utf8), "this is a PDF file"),
    ] as [([UInt8], String)])
  func noLists(_ bytes: [UInt8], _ what: String) throws {
    #expect(try problem(bytes)?.what == what)
  }

  @Test(
    arguments: [
      ("\n<!DOCTYPE HTML>\n<html>", "this is a web page and no list"),
      ("\u{FEFF}<html lang=\"en\">", "this is a web page and no list"),
      ("<?xml version=\"1.0\"?>", "this is XML and no list"),
      ("{\"a\": 1, \"b\": 2}\n", "this is JSON and no list"),
      ("[\n  {\"a\": 1}\n]", "this is JSON and no list"),
      (
        String(repeating: "\u{3}\u{2}a,", count: 20),
        "this is no text: 40 of its first 80 bytes are control characters"
      ),
    ])
  func textsThatAreNoLists(_ text: String, _ what: String) throws {
    #expect(try problem(Array(text.utf8))?.what == what)
    #expect(try problem(Packing.gzip(Array(text.utf8)))?.what == what)
  }

  @Test func aNameIsNoMagicNumber() throws {
    #expect(try ListReading(Array("BZh,b\n1,2\n".utf8), in: folder).columns == ["BZh", "b"])
    #expect(try ListReading(Array("PAR1,b\n1,2\n".utf8), in: folder).columns == ["PAR1", "b"])
  }
}
