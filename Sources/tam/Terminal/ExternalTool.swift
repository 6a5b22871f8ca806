internal import DelimitedText
private import FoundationEssentials
private import Glibc

/// Another program that an output is made with, and that not every machine has.
struct ExternalTool {
  private let path: String

  /// The program of a name; nil where no folder of `PATH` has it.
  init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""]
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// Gives the program some input, and waits for what it makes of it.
  ///
  /// Both go through files without a name, so that neither program waits for the other.
  ///
  /// - Returns: its output; nil where it can't be run, or ends with a fault, of which it tells on
  ///   standard error by itself.
  func output(_ arguments: [String], input: [UInt8]) -> [UInt8]? {
    guard let given = unsafe tmpfile(), let made = unsafe tmpfile() else { return nil }
    defer {
      _ = unsafe fclose(given)
      _ = unsafe fclose(made)
    }
    guard unsafe fwrite(input, 1, input.count, given) == input.count, unsafe fflush(given) == 0,
      unsafe fseek(given, 0, SEEK_SET) == 0,
      unsafe run(arguments, from: fileno(given), to: fileno(made))
    else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = unsafe fseek(made, 0, SEEK_SET)
    while case let count = unsafe fread(&buffer, 1, buffer.count, made), count > 0 {
      output += buffer[..<count]
    }
    return unsafe ferror(made) == 0 ? output : nil
  }

  /// Runs the program with its streams at two descriptors; whether it ended well.
  private func run(_ arguments: [String], from input: Int32, to output: Int32) -> Bool {
    var streams = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&streams)
    defer { unsafe posix_spawn_file_actions_destroy(&streams) }
    unsafe posix_spawn_file_actions_adddup2(&streams, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&streams, output, 1)
    // C wants an array of strings of its own, with a null at the end.
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { for unsafe word in unsafe words { unsafe free(word) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, path, &streams, nil, &words, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) == -1 { if errno != EINTR { return false } }
    return status == 0
  }
}
