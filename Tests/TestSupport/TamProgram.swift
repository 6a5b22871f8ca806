internal import Foundation

/// The program as a user runs it: the built binary, with arguments, input and a folder of its own.
public enum TamProgram {
  /// What a run gave.
  public struct Outcome: Sendable {
    /// The code it ended with; the number of the signal where one ended it.
    public var exitCode: Int32
    /// What it wrote to standard output.
    public var output: [UInt8]
    /// What it wrote to standard error, as text.
    public var errors: String

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The binary beside the tests' bundle.
  public static let path: String = {
    let bundle = CommandLine.arguments.first ?? ""
    var folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("tam").path
      if FileManager.default.isExecutableFile(atPath: candidate), !isFolder(candidate) {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return Checkout.path + "/.build/debug/tam"
  }()

  private static let ignoringClosedPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Runs the program, or another, and waits for its end.
  public static func run(
    _ arguments: [String], input: [UInt8] = [], program: String = path, in folder: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    // A program that ends before it has read its input is no end of the tests.
    _ = ignoringClosedPipes
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    DispatchQueue.global().async {
      try? standardInput.fileHandleForWriting.write(contentsOf: Data(input))
      try? standardInput.fileHandleForWriting.close()
    }
    let read = PipeReading(errors.fileHandleForReading)
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      exitCode: process.terminationStatus, output: Array(text),
      errors: String(decoding: read.wait(), as: UTF8.self))
  }
}

/// Reads one pipe while another is read, so that neither can fill up.
private final class PipeReading: @unchecked Sendable {
  // `@unchecked`: `data` is written before `done` is entered and read after.
  private let done = DispatchSemaphore(value: 0)
  private var data = Data()

  init(_ handle: FileHandle) {
    DispatchQueue.global().async {
      self.data = handle.readDataToEndOfFile()
      self.done.signal()
    }
  }

  func wait() -> Data {
    done.wait()
    return data
  }
}
