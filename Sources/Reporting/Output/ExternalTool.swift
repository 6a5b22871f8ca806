#if canImport(FoundationEssentials)
  private import FoundationEssentials
#else
  private import Foundation
#endif
#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Another program that an output is made with, and that not every machine has.
package struct ExternalTool {
  private let path: String

  /// The program of a name; nil where no folder of `PATH` has it.
  package init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""]
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// The program at a path.
  init(path: String) { self.path = path }

  /// How a program ended.
  enum Ending: Hashable {
    /// It did what it should.
    case well
    /// It could not be run, or ended with a fault.
    case badly
    /// It took longer than it may, and was ended.
    case late
  }

  /// Gives the program some input, and waits for what it makes of it.
  ///
  /// Both go through files without a name, so that neither program waits for the other.
  ///
  /// - Returns: its output; nil where it can't be run, or ends with a fault, of which it tells on
  ///   standard error by itself.
  package func output(_ arguments: [String], input: [UInt8]) -> [UInt8]? {
    guard let given = unsafe tmpfile(), let made = unsafe tmpfile() else { return nil }
    defer {
      _ = unsafe fclose(given)
      _ = unsafe fclose(made)
    }
    guard unsafe fwrite(input, 1, input.count, given) == input.count, unsafe fflush(given) == 0,
      unsafe fseek(given, 0, SEEK_SET) == 0,
      unsafe run(arguments, streams: [fileno(given), fileno(made)]) == .well
    else { return nil }
    return unsafe Self.contents(of: made)
  }

  /// Runs the program without input for at most `limit`: how it ended, and what it said on both streams.
  func talk(_ arguments: [String], limit: Duration) -> (ending: Ending, words: String) {
    let nothing = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard nothing >= 0, let said = unsafe tmpfile() else { return (.badly, "") }
    defer {
      close(nothing)
      _ = unsafe fclose(said)
    }
    let ending = unsafe run(
      arguments, streams: [nothing, fileno(said), fileno(said)], limit: limit)
    return (ending, unsafe String(decoding: Self.contents(of: said) ?? [], as: UTF8.self))
  }

  /// All that is in an open file; nil where it can't be read.
  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8]? {
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = unsafe fseek(file, 0, SEEK_SET)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      contents += buffer[..<count]
    }
    return unsafe ferror(file) == 0 ? contents : nil
  }

  /// Runs the program with its first streams at some descriptors, and waits for its end.
  private func run(
    _ arguments: [String], streams: [Int32], limit: Duration? = nil
  ) -> Ending {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    // What this program ignores or blocks would stay so in the other one. A group of its own can be
    // ended as a whole, with the programs that it starts.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    // C wants an array of strings of its own, with a null at the end.
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, path, &actions, &attributes, &words, environ) == 0 else {
      return .badly
    }
    Leftovers.add(group: process)
    defer { Leftovers.forget(group: process) }
    return Self.wait(for: process, until: limit.map { ContinuousClock.now + $0 })
  }

  private static func wait(for process: pid_t, until end: ContinuousClock.Instant?) -> Ending {
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(process, &status, end == nil ? 0 : WNOHANG)
      if ended == process { return status == 0 ? .well : .badly }
      if ended == -1, errno != EINTR { return .badly }
      guard let end else { continue }
      if ContinuousClock.now >= end {
        kill(-process, SIGKILL)
        while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
        return .late
      }
      usleep(5_000)
    }
  }
}
