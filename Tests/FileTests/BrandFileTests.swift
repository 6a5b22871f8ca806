import DelimitedText
import Reporting
import TestSupport
import Testing

@testable import tam

@Suite struct BrandFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func load(_ text: String) throws -> Brand {
    try BrandFile.load(path: folder.write(text, to: "brand.yaml"))
  }

  /// The head of a PNG file, with its width and height.
  private static func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0, 1, 2, 3, 4]
  }

  @Test func readsAllOfABrand() throws {
    try folder.write(Self.png(200, 40), to: "logo.png")
    let brand = try load(
      "name: Acme  Analytics\ncolour: \"#0a5\"\nfont: Source Sans 3\nlogo: logo.png\n")
    #expect(brand.name == "Acme Analytics")
    #expect(brand.colour == Colour("#00AA55"))
    #expect(brand.font == "Source Sans 3")
    #expect(brand.logo?.width == 200)
    #expect(brand.logo?.height == 40)
    #expect(brand.logo?.png == Self.png(200, 40))
  }

  @Test func whatIsNotGivenIsAsUsual() throws {
    #expect(try load("name: Acme\n") == Brand(name: "Acme"))
  }

  @Test(arguments: [
    ("colour: red", ["1:9 “red” is no colour"]),
    (
      "colour: \"#ffee00\"",
      ["1:9 “#ffee00” is too light: bars of it have a contrast of 1.2 : 1 on white paper"]
    ),
    ("name: A\nfont: \"x; y\"\n", ["2:7 “x; y” is no font's name"]),
    (
      "logo: brand.yaml",
      ["1:7 “brand.yaml” is no PNG picture, or one of more than 16,384 pixels a side"]
    ),
    ("color: \"#000\"", ["1:1 unknown key “color” in a brand"]),
    ("- a", ["1:1 a brand is a mapping, not a list"]),
    ("", [" is empty"]),
    (
      "name: [a]\ncolour: {}",
      ["1:7 “name” is one text, not a list", "2:9 “colour” is one text, not a mapping"]
    ),
  ])
  func saysWhatIsWrong(_ text: String, _ said: [String]) {
    let list = #expect(throws: ProblemList.self) { try load(text) }
    #expect(
      list?.problems.map { problem in
        (problem.place?.line.map { "\($0):\(problem.place?.column ?? 0)" } ?? "")
          + " \(problem.what)"
      } == said)
  }

  @Test func aLogoThatIsNotThereCantBeOpened() {
    let list = #expect(throws: ProblemList.self) { try load("logo: no.png") }
    #expect(list?.exitCode == 66)
  }
}
