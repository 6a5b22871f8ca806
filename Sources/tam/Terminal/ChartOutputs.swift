internal import DelimitedText
private import FoundationEssentials
private import Glibc
internal import Reporting

/// The charts of a run in a folder, all of which appear or none.
final class ChartOutputs {
  private let folder: String
  private let brand: Brand
  /// What makes PNG of SVG; nil where that is not asked for.
  private let converter: ExternalTool?
  private var files: [OutputFile] = []
  /// The names of these.
  private var names: Set<String> = []
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
      names.insert(name)
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

  /// What there is to say of charts of another run that lie in the folder; nil where none do.
  ///
  /// A reader would take them for this run's. They stay: nobody named them to be removed.
  var warning: String? {
    let others = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let charts = others.sorted().filter { !names.contains($0) && Self.isChart($0, in: folder) }
    guard let first = charts.first else { return nil }
    let more = charts.count - 1
    return "\(folder): warning: \(first)"
      + (more > 0 ? " and \(more) more are charts" : " is a chart")
      + " of another run; remove what is not needed, or name another folder"
  }

  /// Whether a file is called as charts are and, where that can be told, begins as they do.
  private static func isChart(_ name: String, in folder: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, ChartFile.canBeNamed(String(parts[0])) else { return false }
    switch parts[1] {
    case "png": return true
    case "svg":
      return ChartFile.isChart(beginning(of: "\(folder)/\(name)"))
    default: return false
    }
  }

  /// The first bytes of a regular file; none of anything else.
  private static func beginning(of path: String) -> [UInt8] {
    // A pipe is not waited for.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1_000)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  private func problem(_ code: Int32) -> Problem {
    Problem(
      .cantCreate, at: Place(folder),
      "can't be made a folder of charts: \(unsafe String(cString: strerror(code)))",
      fix: "check the folder above it and your right to write there")
  }
}
