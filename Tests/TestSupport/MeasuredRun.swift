internal import Foundation

/// A run of the program with what it took: for the bounds on time and memory.
public struct MeasuredRun: Sendable {
  public var exitCode: Int32
  /// The largest amount of memory that it held at once, in bytes.
  public var peakMemory: Int
  public var seconds: Double

  /// Runs the program with paths that do not depend on the folder; what it prints is not kept.
  ///
  /// - Throws: `POSIXError` where it can't be started.
  public init(_ arguments: [String]) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, flags) in [(Int32(0), O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([TamProgram.path] + arguments).map { unsafe strdup($0) }
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    unsafe words.append(nil)
    var child: pid_t = 0
    let clock = ContinuousClock()
    let start = clock.now
    let failure = unsafe posix_spawn(&child, TamProgram.path, &actions, nil, words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let duration = (clock.now - start).components
    seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    // The low seven bits are the signal that ended it, if one did.
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    // Linux counts in KiB.
    peakMemory = usage.ru_maxrss * 1024
  }
}
