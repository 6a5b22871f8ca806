internal import DelimitedText
private import Glibc
internal import Reporting

/// The charts of a run in a folder, all of which appear or none.
final class ChartOutputs {
  private let folder: String
  private let brand: Brand
  /// What makes PNG of SVG; nil where that is not asked for.
  private let converter: ExternalTool?
  private var files: [OutputFile] = []
  /// Whether the folder was made and holds nothing as yet.
  private var isFolderNew = false

  /// Charts for a folder, which is made when there is something to put into it.
  ///
  /// - Throws: ``Problem`` where the folder can't be made or written to, or PNG is asked for and the
  ///   program is not there that makes it. So that costs no time.
  init(folder: String, hasPNG: Bool, brand: Brand) throws(Problem) {
    (self.folder, self.brand) = (folder, brand)
    converter = hasPNG ? ExternalTool(Self.converter) : nil
    if hasPNG, converter == nil {
      throw Problem(
        .cantCreate, at: nil, "--png needs \(Self.converter), which is not there",
        fix: "install librsvg2-bin, or leave --png out: SVG is written without")
    }
    var attributes = stat()
    if unsafe stat(folder, &attributes) == 0 {
      guard attributes.st_mode & S_IFMT == S_IFDIR else { throw problem(ENOTDIR) }
      guard unsafe access(folder, W_OK | X_OK) == 0 else { throw problem(errno) }
    } else {
      guard errno == ENOENT, !folder.isEmpty else { throw problem(errno) }
      guard unsafe access(parent, W_OK | X_OK) == 0 else { throw problem(errno) }
    }
  }

  deinit {
    for file in files { file.discard() }
    if isFolderNew { _ = unsafe rmdir(folder) }
  }

  private static let converter = "rsvg-convert"

  /// The folder's own folder.
  private var parent: String {
    var path = folder[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Writes all; they appear with ``commit()``.
  func write(_ run: Run) throws(Problem) {
    if unsafe mkdir(folder, 0o777) == 0 {
      isFolderNew = true
    } else if errno != EEXIST {
      throw problem(errno)
    }
    for chart in ChartFile.all(of: run, brand: brand) {
      try write(chart.svg, to: chart.name + ".svg")
      guard let converter else { continue }
      // Twice the size: sharp on screens of today, and in slides.
      guard let png = converter.output(["--format", "png", "--zoom", "2"], input: chart.svg) else {
        throw Problem(
          .io, at: Place("\(folder)/\(chart.name).png"), "\(Self.converter) could not make it",
          fix: "see what it says above, or leave --png out")
      }
      try write(png, to: chart.name + ".png")
    }
  }

  private func write(_ bytes: [UInt8], to name: String) throws(Problem) {
    do throws(OutputError) {
      let file = try OutputFile("\(folder)/\(name)")
      try file.append(bytes)
      try file.seal()
      files.append(file)
    } catch { throw Problem(error) }
  }

  /// Puts all in their places.
  func commit() throws(Problem) {
    do throws(OutputError) {
      for file in files {
        try file.commit()
        isFolderNew = false
      }
    } catch { throw Problem(error) }
  }

  private func problem(_ code: Int32) -> Problem {
    Problem(
      .cantCreate, at: Place(folder),
      "can't be made a folder of charts: \(unsafe String(cString: strerror(code)))",
      fix: "check the folder above it and your right to write there")
  }
}
