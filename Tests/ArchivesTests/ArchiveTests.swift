import TestSupport
import Testing

@testable import Archives

@Suite("Archives")
struct ArchiveTests {
  /// Files of all kinds: text, nothing, bytes that can't be packed, a name of other letters.
  private static let usual: Archive = {
    var archive = Archive()
    archive.add("[Content_Types].xml", Array("<Types/>".utf8))
    archive.add(
      "ppt/slides/slide1.xml", Array(String(repeating: "<a:t>text</a:t>", count: 500).utf8))
    archive.add("empty", [])
    var state: UInt32 = 1
    archive.add(
      "noise.bin",
      (0..<10_000).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return UInt8(state >> 24)
      })
    archive.add("média/データ.png", [0, 1, 2, 255])
    return archive
  }()

  private static let listing = """
    import sys, zipfile
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    for info in archive.infolist():
        print(info.filename, info.date_time, info.compress_type, len(info.extra), info.file_size,
              info.create_system, sep="|")
    """

  @Test("What is packed is read by others, in its order and dated 1980")
  func isReadByOthers() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try Self.usual.bytes(), to: "a.zip")
    let outcome = try TamProgram.run(["-c", Self.listing, path], program: "/usr/bin/python3")
    #expect(outcome.errors == "")
    #expect(
      outcome.text == """
        [Content_Types].xml|(1980, 1, 1, 0, 0, 0)|8|0|8|0
        ppt/slides/slide1.xml|(1980, 1, 1, 0, 0, 0)|8|0|7500|0
        empty|(1980, 1, 1, 0, 0, 0)|8|0|0|0
        noise.bin|(1980, 1, 1, 0, 0, 0)|8|0|10000|0
        média/データ.png|(1980, 1, 1, 0, 0, 0)|8|0|4|0

        """)
    for entry in Self.usual.entries {
      let script =
        "import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"
      let read = try TamProgram.run(["-c", script, path, entry.path], program: "/usr/bin/python3")
      #expect(read.output == entry.bytes)
    }
  }

  @Test func nothingIsAnArchiveToo() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try Archive().bytes(), to: "a.zip")
    let outcome = try TamProgram.run(["-c", Self.listing, path], program: "/usr/bin/python3")
    #expect(outcome.exitCode == 0)
    #expect(outcome.text == "")
  }

  @Test func equalArchivesGiveEqualBytes() throws {
    #expect(try Self.usual.bytes() == Self.usual.bytes())
  }

  @Test("A name that is empty or taken is an error that names it", arguments: ["", "a"])
  func names(path: String) throws {
    var archive = Archive()
    archive.add("a", [1])
    archive.add(path, [2])
    let error = #expect(throws: ArchiveError.self) { try archive.bytes() }
    #expect(error?.path == path)
  }
}
