import TestSupport
import Testing

/// Records that cannot be used: counted, listed with their places, and only too many stop a run.
@Suite struct RejectTests {
  private static let header = "name,domain,country,employees\n"

  /// A list of sound records, with a broken one after every `n`.
  private static func list(sound: Int, broken: Int) -> String {
    header + (0..<sound).map { "C\($0),c\($0).de,DE,100\n" }.joined()
      + (0..<broken).map { "B\($0),b\($0).de,DE,100,more\n" }.joined()
  }

  @Test(arguments: [
    (99, 1, "1%", 0), (98, 2, "1%", 65), (197, 2, "1%", 65), (198, 2, "1%", 0), (995, 5, "0.5%", 0),
    (993, 5, "0.5%", 65), (10, 3, "3", 0), (10, 4, "3", 65), (5, 0, "0", 0), (5, 1, "0", 65),
    (5, 1, "0%", 65), (0, 3, "100%", 0), (0, 0, "0%", 0),
  ])
  func theLimitIsExact(_ sound: Int, _ broken: Int, _ limit: String, _ code: Int32) throws {
    let place = try Workplace(list: Self.list(sound: sound, broken: broken))
    let outcome = try place.tam(
      [
        "size", "list.csv", "--icp", "icp.yaml", "--max-rejects", limit, "--rejects", "bad.csv",
        "--report", "tam.json",
      ])
    #expect(outcome.exitCode == code)
    let rejects = place.folder.bytes(of: "bad.csv").map { $0.split(separator: 0x0A).count }
    #expect(rejects == broken + 1, "the list of rejects is complete either way")
    #expect(place.folder.names.contains("tam.json") == (code == 0))
    #expect(place.folder.names.filter { $0.hasPrefix(".") }.isEmpty)
    if code == 65 {
      let (records, first) = (sound + broken, sound + 2)
      #expect(outcome.errors.hasPrefix("list.csv:\(first):"))
      #expect(
        outcome.errors.contains(
          "\(broken) of \(records) records can't be used, more than --max-rejects \(limit)"))
    } else {
      let run = try JSON(place.folder.bytes(of: "tam.json") ?? [])
      #expect(run.counts["rejected"].number == broken)
      #expect(run.counts["records"].number == sound + broken)
    }
  }

  /// Each kind, with the line, the column and the byte of the record, across line ends of all sorts.
  @Test(arguments: [1, 2, 3, 7, 64, 1 << 20])
  func eachKindHasItsPlace(blockSize: Int) throws {
    let list =
      "name,domain,country,employees\r\n"  // line 1, bytes 0 to 30
      + "\r"  // line 2, byte 31
      + "Alpha,a.de,DE,120\r"  // line 3, bytes 32 to 49
      + "\"Be\r\nta\",b.de,DE,120\n"  // lines 4 and 5, bytes 50 to 70
      + "Wide,w.de,DE,120,\"x\ny\"\n"  // lines 6 and 7, bytes 71 to 93
      + "\"Gam\"ma,g.de,DE,120\n"  // line 8, bytes 94 to 113
      + "Delta,d.de,\"DE,120\n"  // line 9, byte 114
      + "Epsilon,e.de,DE,120\n"  // line 10
    let place = try Workplace(list: list)
    for threads in ["1", "3"] {
      let run = try place.run(
        ["list.csv"],
        [
          "--max-rejects", "3", "--rejects", "bad.csv", "--threads", threads, "--block-size",
          String(blockSize),
        ])
      #expect(run.counts["records"].number == 6)
      #expect(run.counts["rejected"].number == 3)
      let file = place.folder.bytes(of: "bad.csv").map { String(decoding: $0, as: UTF8.self) }
      #expect(
        file == """
          file,line,column,byte,kind,message,text
          list.csv,6,18,71,too many fields,"the record has text in field 5, and the list has 4 columns; quote fields that hold the delimiter","Wide,w.de,DE,120,""x
          y""\"
          list.csv,8,6,94,text after a closing quote,text follows a closing quote; double the quotes inside a quoted field,\"""Gam""ma,g.de,DE,120"
          list.csv,9,12,114,unclosed quote,"a quoted field never closes; close it, or double the quotes inside it","Delta,d.de,""DE,120"

          """)
    }
  }

  /// What other programs write as `\"` is no quote here, and the message says so.
  @Test func backslashesDoNotDoubleQuotes() throws {
    let list =
      "Name,Website,Country,Employees\nA,a.de,DE,120\n\"The \\\"B\\\" Ltd\",b.de,DE,120\n"
      + "\"C\"d,c.de,DE,120\n"
    let place = try Workplace(list: list)
    _ = try place.run(["list.csv"], ["--max-rejects", "3", "--rejects", "bad.csv"])
    let file = String(decoding: place.folder.bytes(of: "bad.csv") ?? [], as: UTF8.self)
    let lines = file.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("list.csv,3,8,"))
    #expect(lines[1].contains("a backslash does not keep a quote from closing its field"))
    #expect(!lines[2].contains("backslash"))
  }

  @Test func aRecordOver16MiBIsRejected() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 16 << 20)
    let place = try Workplace(
      list: Array((Workplace.list + "Long,\"").utf8) + long
        + Array("\",DE,100\nLast,l.de,DE,100\n".utf8))
    let run = try place.run(["list.csv"], ["--max-rejects", "1", "--rejects", "bad.csv"])
    #expect(run.counts["rejected"].number == 1)
    #expect(run.counts["records"].number == 7)
    let file = String(decoding: place.folder.bytes(of: "bad.csv") ?? [], as: UTF8.self)
    #expect(file.contains("\nlist.csv,7,"))
    #expect(file.contains("record too long"))
    // A record's text is shown from its beginning, and not 16 MiB of it.
    #expect(file.utf8.count < 8192)
  }

  @Test func shortAndLongRecordsWithNothingInThemAreFine() throws {
    let place = try Workplace(
      list: Self.header
        + "A,a.de,DE,100\nB,b.de,DE\nC\nD,d.de,DE,100,,\nE,e.de,DE,100, ,\"\"\n,,,\n")
    let run = try place.run()
    #expect(run.counts["records"].number == 6)
    #expect(run.counts["rejected"].number == 0)
    #expect(run["inputs"][0]["short"].number == 2)
    #expect(run.counts["confirmed"].number == 3)
    #expect(run.counts["possible"].number == 3)
    let fields = run["fields"].item("field", "employees")
    #expect(fields["missing"].number == 3)
  }

  @Test func bytesThatAreNoUTF8AreTakenForWindows1252AndTold() throws {
    let place = try Workplace(
      list: Array((Self.header + "M").utf8) + [0xFC]
        + Array("ller,m.de,DE,100\nMüller,x.de,DE,100\n".utf8))
    let run = try place.run()
    #expect(run["inputs"][0]["notUtf8"].number ?? run["inputs"][0]["not_utf8"].number == 1)
    #expect(
      run["results"][0]["sample"]["drawn"].items.compactMap { $0["name"].text } == [
        "Müller", "Müller",
      ])
    #expect(run["warnings"].texts.contains { $0.contains("Windows-1252") })
    let report = try place.size().text
    #expect(report.contains("Windows-1252"))
  }
}
