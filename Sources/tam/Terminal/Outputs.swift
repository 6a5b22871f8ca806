internal import DelimitedText
private import FoundationEssentials
private import Glibc
internal import Reporting

/// A report that is asked for: opened before the run, so that a path that can't be written costs no
/// time, and put in its place whole at the end.
struct ReportOutput {
  private let format: ReportFormat
  private let file: OutputFile

  init(path: String, format: ReportFormat) throws(Problem) {
    self.format = format
    do { try format.checkIsPossible() } catch { throw Problem(error, at: path) }
    do { file = try OutputFile(path) } catch { throw Problem(error) }
  }

  /// Writes the report; it appears with ``commit()``.
  func write(_ run: Run, as appearance: Appearance) throws {
    let bytes: [UInt8]
    do { bytes = try format.bytes(of: run, as: appearance) } catch let error as PrintingError {
      throw Problem(error, at: file.path)
    }
    do throws(OutputError) {
      try file.append(bytes)
      try file.seal()
    } catch { throw Problem(error) }
  }

  /// Puts the report in its place.
  func commit() throws(Problem) {
    do { try file.commit() } catch { throw Problem(error) }
  }
}

/// The list of rejected records, as CSV.
final class RejectsFile: @unchecked Sendable {
  // `@unchecked`: the engine calls for one record at a time.
  private let file: OutputFile

  init(path: String) throws(Problem) {
    do throws(OutputError) {
      file = try OutputFile(path)
      try file.append("file,line,column,byte,kind,message,text\n")
    } catch { throw Problem(error) }
  }

  func add(_ record: RejectedRecord) throws(Problem) {
    let cells = [
      CommandWords.path(record.file), String(record.line), String(record.column),
      String(record.byte), record.kind.rawValue, record.message, record.text,
    ]
    do throws(OutputError) {
      try file.append(CSVText.line(cells))
    } catch { throw Problem(error) }
  }

  func finish() throws(Problem) {
    do { try file.commit() } catch { throw Problem(error) }
  }
}

/// Standard output.
enum StandardOutput {
  static var isTerminal: Bool { isatty(1) == 1 }

  /// The width of the terminal, and whether it shows styles; 100 columns and none for a pipe.
  static var page: Page {
    guard isTerminal else { return .plain }
    var size = winsize()
    let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
    let found = unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let width = asked ?? (found > 0 ? found : 100)
    let environment = ProcessInfo.processInfo.environment
    let isStyled = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    return Page(width: min(max(width, 60), 200), isStyled: isStyled)
  }

  /// Writes bytes; a reader that has gone away ends the program without a word.
  static func write(_ bytes: [UInt8]) throws(Problem) {
    do { try OutputFile.write(bytes, to: "/dev/stdout") } catch { throw problem(error) }
  }

  /// The problem of an output; ends the program where the reader of a pipe has gone away.
  static func problem(_ error: OutputError) -> Problem {
    if error.code == EPIPE {
      Leftovers.remove()
      exit(0)
    }
    return Problem(error)
  }
}

extension Problem {
  init(_ error: OutputError) {
    let isFolderMissing = error.code == ENOENT && error.path.contains("/")
    self.init(
      error.stage == .create ? .cantCreate : .io, at: Place(error.path),
      "can't be written: \(error.reason)",
      fix: error.stage == .create
        ? isFolderMissing
          ? "make its folder first"
          : "check the folder and your right to write there"
        : "free some space, or write elsewhere")
  }
}

extension Problem {
  init(_ error: PrintingError, at path: String? = nil) {
    let isMissing =
      switch error {
      case .noBrowser, .noLibrary: true
      case .late, .failed, .unwritten: false
      }
    self.init(
      isMissing ? .cantCreate : .io, at: path.map { Place($0) },
      error.description, fix: error.fix)
  }
}
