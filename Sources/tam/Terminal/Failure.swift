internal import ArgumentParser
internal import DelimitedText
private import Glibc
internal import Reporting

/// Ends the program with what went wrong, and the exit code that says of what kind it was.
enum Failure {
  /// Prints the error and exits.
  static func end(_ error: any Error) -> Never {
    switch error {
    case let problem as Problem: leave([problem])
    case let list as ProblemList: leave(list.problems)
    default:
      Leftovers.remove()
      Tam.exit(withError: error)
    }
  }

  private static func leave(_ problems: [Problem]) -> Never {
    Leftovers.remove()
    for var problem in problems {
      // Lines of readings, which are safe as they are and stand below each other.
      let details = problem.details
      problem.details = []
      StandardError.tell("\(problem)")
      for line in details { StandardError.write(line + "\n") }
    }
    exit(problems.first?.kind.rawValue ?? Problem.Kind.software.rawValue)
  }
}

/// Standard error, for messages and progress.
enum StandardError {
  static var isTerminal: Bool { isatty(2) == 1 }

  /// How many columns the terminal has; 80 where it does not say.
  static var width: Int {
    var size = winsize()
    return unsafe ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes a message as one line, with nothing in it that a terminal would obey: it can quote what
  /// stands in a list.
  static func tell(_ message: String) { write(SafeText.line(message, limit: .max) + "\n") }

  /// Writes text; where nobody can read it, nothing can be said about that either.
  static func write(_ text: String) {
    try? OutputFile.write(Array(text.utf8), to: "/dev/stderr")
  }
}
