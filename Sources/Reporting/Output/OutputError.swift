/// Why an output could not be made or written.
package struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The parts of the work on an output.
  package enum Stage: Hashable, Sendable {
    /// Nothing could be opened: no such folder, no permission (`EX_CANTCREAT`).
    case create
    /// It was open, and a write, the close or the renaming failed (`EX_IOERR`).
    case write
  }

  /// The path as it was given.
  package let path: String
  /// How far the output had come.
  package let stage: Stage
  /// The system's number for the fault, such as `ENOSPC`.
  package let code: Int32
  /// The system's words for the fault, such as `No space left on device`.
  package let reason: String

  /// The path, what could not be done, and the system's reason, without a full stop.
  package var description: String {
    "\(path): cannot \(stage == .create ? "make" : "write") it: \(reason)"
  }
}
