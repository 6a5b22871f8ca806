import DelimitedText
import Foundation
import TestSupport

/// A record that is not sound, as a reading found it.
struct Rejection: Equatable, CustomStringConvertible {
  var line: Int
  /// The record's first byte in the list as it was decoded.
  var byte: Int
  /// The byte where the fault shows, counted in the same way.
  var fault: Int
  var kind: RejectedRecord.Kind

  var description: String { "line \(line), byte \(byte), fault \(fault): \(kind.rawValue)" }
}

/// All that is read of a list: its columns, its sound records as bytes, and the others.
struct ListReading: Equatable {
  var columns: [String] = []
  var records: [[[UInt8]]] = []
  var rejections: [Rejection] = []

  /// The records as texts.
  var texts: [[String]] { records.map { $0.map { TextDecoding.decode($0.span).text } } }

  /// As many fields as these are kept of a record.
  private static let fieldLimit = 64

  /// Reads a list to its end.
  init(
    path: String, options: DialectOptions = DialectOptions(), blockSize: Int = 1 << 20,
    scanning: RecordScanning = .auto
  ) throws {
    let reader = try ListReader(
      path: path, options: options, blockSize: blockSize, scanning: scanning)
    columns = reader.columns
    let parser = RecordParser(
      reader.dialect, columnCount: Self.fieldLimit, wanted: Array(0..<Self.fieldLimit))
    let batch = RecordBatch()
    while try reader.fill(batch) {
      for extent in batch.extents {
        guard let shape = unsafe batch.withRecord(extent, { unsafe parser.parse($0) }) else {
          records.append([Array("no record at \(batch.firstByte + extent.start)".utf8)])
          continue
        }
        records.append(
          (0..<min(shape.fieldCount, Self.fieldLimit)).map { slot in
            parser.withField(slot) { field in
              unsafe field.withUnsafeBufferPointer { unsafe Array($0) }
            }
          })
      }
      for malformed in batch.malformed {
        rejections.append(
          Rejection(
            line: batch.firstLine + batch.lineEnds(in: batch.start..<malformed.extent.start) + 1,
            byte: batch.firstByte + malformed.extent.start,
            fault: batch.firstByte + malformed.fault, kind: malformed.kind))
      }
    }
  }

  /// Reads bytes as the file `name` of a folder.
  init(
    _ bytes: [UInt8], in folder: TemporaryFolder, options: DialectOptions = DialectOptions(),
    blockSize: Int = 1 << 20, scanning: RecordScanning = .auto
  ) throws {
    try self.init(
      path: folder.write(bytes, to: "list.csv"), options: options, blockSize: blockSize,
      scanning: scanning)
  }

  /// Reads bytes that come through a pipe, a few at a time.
  init(
    piped bytes: [UInt8], chunk: Int, options: DialectOptions = DialectOptions(), blockSize: Int,
    scanning: RecordScanning = .auto
  ) throws {
    let pipe = Pipe()
    let feeder = Thread {
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        let end = min(start + chunk, bytes.count)
        try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes[start..<end]))
      }
      try? pipe.fileHandleForWriting.close()
    }
    feeder.start()
    try self.init(
      path: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)", options: options,
      blockSize: blockSize, scanning: scanning)
  }

  private init() {}
}

extension RecordScanning {
  /// All that can be used here.
  static let all = ScanKernel.available.map { RecordScanning.kernel($0) } + [.libcsv]
}

extension ListReading {
  /// A reading that is written down: columns, records and rejections.
  static func expected(
    _ columns: [String], _ records: [[[UInt8]]], _ rejections: [Rejection]
  ) -> ListReading {
    var reading = ListReading()
    (reading.columns, reading.records, reading.rejections) = (columns, records, rejections)
    return reading
  }
}

extension DialectOptions {
  /// The options for a delimiter and a quote; nil for a list without quotes.
  static func form(_ delimiter: Character, quote: Character? = "\"") -> DialectOptions {
    var options = DialectOptions()
    options.delimiter = delimiter.asciiValue
    options.quote = .some(quote?.asciiValue)
    options.hasHeader = true
    options.linesAbove = 0
    options.encoding = "UTF-8"
    return options
  }
}
