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

/// A browser of the Chromium family, which prints pages without a window.
struct Browser {
  private let tool: ExternalTool
  private let limit: Duration

  /// The names that it goes by, the one made for this first.
  private static let names = [
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
    "google-chrome-stable",
  ]

  /// The first browser that `PATH` has.
  init() throws(PrintingError) {
    guard let tool = Self.names.lazy.compactMap({ ExternalTool($0) }).first else {
      throw .noBrowser
    }
    self.init(tool, limit: .seconds(120))
  }

  /// A browser that may take so long for a page.
  init(_ tool: ExternalTool, limit: Duration) { (self.tool, self.limit) = (tool, limit) }

  /// A page as PDF, on the paper that its style sheet names.
  ///
  /// Its files are in a folder of their own, which is gone afterwards.
  func pdf(of page: [UInt8]) throws(PrintingError) -> [UInt8] {
    let folder = try TemporaryPlace()
    guard FileManager.default.createFile(atPath: folder.path + "/report.html", contents: Data(page))
    else { throw .failed("the folder for temporary files can't be written to") }
    let made = folder.path + "/report.pdf"
    let (ending, words) = tool.talk(
      [
        "--headless", "--disable-gpu", "--disable-background-networking", "--disable-extensions",
        "--disable-component-update", "--no-first-run", "--no-default-browser-check",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(made)",
      ]
        // Its sandbox is not for root, and it says so instead of printing.
        + (geteuid() == 0 ? ["--no-sandbox"] : []) + [
          Self.address(of: folder.path + "/report.html")
        ],
      limit: limit)
    if ending == .late { throw .late }
    guard let pdf = FileManager.default.contents(atPath: made),
      pdf.starts(with: Array("%PDF-".utf8))
    else {
      let last = words.split(whereSeparator: \.isNewline).last.map { SafeText.line(String($0)) }
      throw .failed(last ?? "it said nothing")
    }
    return Array(pdf)
  }

  /// A path as a URL.
  private static func address(of path: String) -> String {
    let plain = path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return "file://" + plain.joined()
  }
}

/// Why a page could not be printed, or a workbook not written.
package enum PrintingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no browser.
  case noBrowser
  /// It took too long.
  case late
  /// It made no PDF, and the last that it said.
  case failed(String)
  /// The library that workbooks are written by can't be loaded, in the words of the loader.
  case noLibrary(String)
  /// It wrote no workbook, and what it said.
  case unwritten(String)

  /// What went wrong, as a phrase without a full stop.
  package var description: String {
    switch self {
    case .noBrowser: "PDF is printed by Chromium, which is not there"
    case .late: "the browser took too long to print it"
    case .failed(let words): "the browser could not print it: \(words)"
    case .noLibrary(let words): "workbooks are written by libxlsxwriter: \(words)"
    case .unwritten(let words): words
    }
  }

  /// What to do about it.
  package var fix: String {
    switch self {
    case .noBrowser:
      "install chromium-headless-shell (or chromium), or write .html, which any browser prints"
    case .late, .failed: "write .html instead, which any browser prints"
    case .noLibrary: "install libxlsxwriter4, or write .html or .md"
    case .unwritten: "free some space for temporary files, or name another folder in TMPDIR"
    }
  }
}

/// A folder for temporary files, gone with all that is in it when the value is let go of, and when the
/// program is interrupted.
private final class TemporaryPlace {
  let path: String

  init() throws(PrintingError) {
    let parent = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
    var name = Array("\(parent.hasPrefix("/") ? parent : "/tmp")/tam-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw .failed("no folder for temporary files can be made")
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    Leftovers.add(path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    Leftovers.forget(path)
  }
}
