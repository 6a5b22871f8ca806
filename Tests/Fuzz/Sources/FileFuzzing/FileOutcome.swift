import DelimitedText
import FuzzInput

@testable import Files

/// What reading a file of the user's own hand came to: what it says, or every problem it has.
enum FileOutcome<Content: Equatable>: Equatable {
  case sound(Content)
  case problems(ProblemList)

  /// Reads bytes as standard input twice, which has to come to the same; every problem has words and
  /// a place in the file.
  init(_ bytes: [UInt8], _ load: () throws(ProblemList) -> Content) {
    MemoryFile.write(bytes)
    self = Self.read(load)
    expect(Self.read(load) == self, "\(shown(bytes)) is read in two ways")
    guard case .problems(let list) = self else { return }
    expect(!list.problems.isEmpty, "\(shown(bytes)) is refused for no reason")
    // Lines end as YAML has it.
    let lines =
      1 + bytes.count { $0 == 0x0A || $0 == 0x0D } + bytes.count { $0 == 0x85 || $0 >= 0xA8 }
    for problem in list.problems {
      let place = problem.place
      expect(
        !problem.what.isEmpty && (place?.line ?? 1) >= 1 && (place?.line ?? 1) <= lines + 1
          && (place?.column ?? 1) >= 1, "\(shown(bytes)) has the problem \(problem)")
    }
  }

  private static func read(_ load: () throws(ProblemList) -> Content) -> Self {
    MemoryFile.rewind()
    do throws(ProblemList) {
      return .sound(try load())
    } catch {
      return .problems(error)
    }
  }
}
