import Foundation
import TestSupport
import Testing

/// The ways in which lists come in: several, by a pipe, in other forms.
@Suite struct ReadingTests {
  @Test func severalListsAreReadAsOne() throws {
    let place = try Workplace()
    let lines = Workplace.list.split(separator: "\n")
    let first = lines[0...2].joined(separator: "\n") + "\n"
    // The others have their columns in another order, another delimiter, and a column more.
    let second = "employees;country;x;domain;name\n90;US;;gamma.us;Gamma\n;CH;;delta.ch;Delta\n"
    let third = "\u{FEFF}Domain\tEMPLOYEES\tCountry\tName\r\nepsilon.de\t500\tDE\tEpsilon"
    for (name, text) in [("1.csv", first), ("2.csv", second), ("3.csv", third)] {
      try place.folder.write(text, to: name)
    }
    let whole = try place.run()
    let parts = try place.run(["1.csv", "2.csv", "3.csv"])
    for part in ["counts", "funnel", "tam", "sam", "som", "segments", "regions", "cells"] {
      #expect(parts["results"][0][part] == whole["results"][0][part], "\(part)")
    }
    #expect(parts["inputs"].items.compactMap { $0["name"].text } == ["1.csv", "2.csv", "3.csv"])
    #expect(parts["inputs"].items.compactMap { $0["rows"].number } == [2, 2, 1])
    #expect(parts["inputs"].items.compactMap { $0["delimiter"].text } == [",", ";", "\t"])
    // A company of two lists counts once, the first one.
    let twice = try place.run(["list.csv", "2.csv"])
    #expect(twice.counts["duplicates"].number == 2)
    #expect(twice.counts["companies"].number == whole.counts["companies"].number)
  }

  @Test func linesAreCountedInEachList() throws {
    let place = try Workplace()
    try place.folder.write(Workplace.list + "\n\"x\"y\n", to: "2.csv")
    let run = try place.run(["list.csv", "2.csv"], ["--max-rejects", "1", "--rejects", "bad.csv"])
    #expect(run["rejects"][0]["line"].number == 8)
    #expect(run["rejects"][0]["file"].text == "2.csv")
    let file = String(decoding: place.folder.bytes(of: "bad.csv") ?? [], as: UTF8.self)
    #expect(
      file.contains("\n2.csv,8,4,\(Workplace.list.utf8.count + 1),text after a closing quote,"))
  }

  @Test func standardInputIsLikeAFile() throws {
    let place = try Workplace()
    let bytes = Array(Workplace.list.utf8)
    let file = try place.size(["list.csv"], ["--format", "json"]).text
    let pipe = try place.size(["-"], ["--format", "json"], input: bytes).text
    #expect(pipe.replacingOccurrences(of: "\"-\"", with: "\"list.csv\"") == file)
    let both = try place.run(
      ["list.csv", "-"], input: Array("name,country,employees\nNew,DE,70\n".utf8))
    #expect(both.counts["records"].number == 6)
    #expect(both.counts["confirmed"].number == 4)
  }

  @Test func aMistakeOnStandardInputIsToldWithItsPlace() throws {
    let place = try Workplace()
    let outcome = try place.tam(
      ["size", "-", "--icp", "icp.yaml"], input: Array((Workplace.list + "\"a\"b\n").utf8))
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.hasPrefix("-:7:4: error: "))
    let none = try place.tam(["size", "-", "--icp", "icp.yaml"])
    #expect(none.exitCode == 65)
    #expect(none.errors.hasPrefix("-: error: the list is empty"))
  }

  @Test func theFormCanBeSaid() throws {
    let place = try Workplace()
    let expected = try place.run()
    func same(_ text: String, _ options: [String], encoding: String.Encoding = .utf8) throws {
      try place.folder.write(Array(text.data(using: encoding) ?? Data()), to: "other.csv")
      let run = try place.run(["other.csv"], options)
      #expect(run["results"] == expected["results"], "\(options)")
    }
    let list = Workplace.list
    try same(list.replacingOccurrences(of: ",", with: "~"), ["--delimiter", "~"])
    try same(list.replacingOccurrences(of: ",", with: "\t"), ["--delimiter", "tab"])
    try same(list.replacingOccurrences(of: "51-200", with: "'51-200'"), ["--quote", "'"])
    try same(list, ["--quote", "none"])
    try same(list, ["--encoding", "UTF-16LE"], encoding: .utf16LittleEndian)
    try same("\u{FEFF}" + list, [], encoding: .utf16BigEndian)
  }

  @Test func aHeaderAloneIsAListOfNone() throws {
    let place = try Workplace(list: "name,country,employees\n")
    let run = try place.run()
    for count in [
      "records", "rejected", "duplicates", "companies", "confirmed", "possible", "excluded",
    ] {
      #expect(run.counts[count].number == 0, "\(count)")
    }
  }

  /// A packed list from a file, under any name, and from a pipe.
  @Test func packedListsAreReadAsTheyAre() throws {
    let place = try Workplace()
    let plain = try JSON(
      place.tam(["size", "list.csv", "--icp", "icp.yaml", "--format", "json"]).output)
    let script = """
      gzip -nc list.csv > packed.txt
      "$TAM" size packed.txt --icp icp.yaml --format json --sha256 > file.json
      cat packed.txt | "$TAM" size - --icp icp.yaml --format json --sha256 > pipe.json
      sha256sum packed.txt
      """
    let outcome = try Shell.run(script, in: place.folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let file = try JSON(place.folder.bytes(of: "file.json") ?? [])
    let pipe = try JSON(place.folder.bytes(of: "pipe.json") ?? [])
    for run in [file, pipe] {
      #expect(run["results"][0]["counts"] == plain["results"][0]["counts"])
      let input = run["inputs"][0]
      #expect(input["form"]["compression"]["value"].text == "gzip")
      #expect(input["fingerprint"] == file["inputs"][0]["fingerprint"])
      #expect(input["bytes"] == file["inputs"][0]["bytes"])
      #expect(outcome.text.hasPrefix(input["sha256"].text ?? "none"))
    }
    #expect(file["inputs"][0]["bytes"] != plain["inputs"][0]["bytes"])
  }

  @Test func workbooksSayWhatToDo() throws {
    let place = try Workplace()
    try place.folder.write([0x50, 0x4B, 0x03, 0x04, 0, 0, 0], to: "a.xlsx")
    let outcome = try place.tam(["size", "a.xlsx", "--icp", "icp.yaml"])
    #expect(outcome.exitCode == 65)
    #expect(outcome.errors.hasPrefix("a.xlsx: error: "))
    #expect(outcome.errors.contains("save the sheet as CSV"))
  }
}
