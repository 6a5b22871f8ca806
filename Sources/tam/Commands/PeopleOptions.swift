internal import ArgumentParser

/// Whom one talks to in the companies.
struct PeopleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Buyer personas (YAML): who, how many a company, what hurts and what to say, by segment.",
      valueName: "file"))
  var personas: String?

  /// The files that are read.
  var inputs: [String] { [personas].compactMap(\.self) }

  /// The words of the command line that ask for it.
  var words: [String] { personas.map { ["--personas", CommandWords.path($0)] } ?? [] }

  /// Reads the files.
  ///
  /// - Throws: every problem that was found in them.
  func read() throws -> People {
    People(personas: try personas.map { try PersonasFile.load(path: $0) })
  }
}
