import Foundation
import TestSupport
import Testing

/// The mapping that `tam inspect` writes says what was found, and results do not depend on how a
/// list is cut.
@Suite struct InspectMappingTests {
  @Test func writtenMappingReadsTheSame() throws {
    let folder = try TemporaryFolder()
    try folder.write(InspectTests.dirty, to: "list.csv")
    let found = try InspectTests.inspect(["list.csv", "--write-map", "map.yaml"], in: folder)
    #expect(String(decoding: folder.bytes(of: "map.yaml") ?? [], as: UTF8.self) == found.mapping)
    let mapped = try InspectTests.inspect(["list.csv", "--map", "map.yaml"], in: folder)
    #expect(mapped.mapping == found.mapping)
    for (one, other) in zip(found.columns, mapped.columns) {
      #expect(other.readings[0].by == (one.readings[0].field == nil ? nil : "mapping file"))
      var reading = other.readings[0]
      reading.by = one.readings[0].by
      #expect(reading == one.readings[0])
    }
    #expect(mapped.identities.duplicates == found.identities.duplicates)
  }

  @Test func mappingText() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "Name|Revenue (000s EUR)|Umsatz?|a: b|Name \"x\"\nA|1.400,50|2|3|4\n", to: "list.csv")
    let found = try InspectTests.inspect(["list.csv"], in: folder)
    #expect(
      found.mapping == """
        # What the columns of list.csv are taken for.
        dialect: {delimiter: "|", quote: '"', encoding: UTF-8, header: true}
        key: [domain, [name, country]]
        columns:
          name: {from: Name}
          revenue: {from: "Revenue (000s EUR)", unit: 1000, currency: EUR, decimal: comma}
        # Not taken: Umsatz?, a: b, Name "x"

        """)
  }

  /// Amounts that can be read in two ways stand in the mapping behind a `#`, and the page says why.
  @Test(arguments: [nil, "columns: {revenue: {from: Foo}}\n"], ["Foo", "Revenue"])
  func amountsOfTwoReadingsAreShown(_ mapping: String?, _ name: String) throws {
    if mapping == nil, name == "Foo" { return }
    let folder = try TemporaryFolder()
    try folder.write(
      "Company;Country;\(name)\nA;FR;€ 175.900\nB;FR;€ 132.900\nC;FR;€ 150.300\n", to: "list.csv")
    if let mapping {
      try folder.write(mapping.replacing("Foo", with: name), to: "map.yaml")
    }
    let found = try InspectTests.inspect(
      ["list.csv"] + (mapping == nil ? [] : ["--map", "map.yaml"]), in: folder)
    let line = "#  revenue: {from: \(name), decimal: point}  # or comma: it can't be told"
    #expect(found.mapping.contains("\n\(line)\n"), "\(found.mapping)")
    #expect(
      found.columns[2].reason?.hasPrefix("revenue: column “\(name)” holds “€ 175.900”") == true)
    try folder.write(
      found.mapping.replacing("#  revenue", with: "  revenue"), to: "settled.yaml")
    let settled = try InspectTests.inspect(["list.csv", "--map", "settled.yaml"], in: folder)
    #expect(settled.columns[2].readings[0].field == "revenue")
    #expect(settled.columns[2].readings[0].known == 3)
  }

  @Test func givenMappingIsKept() throws {
    let folder = try TemporaryFolder()
    try folder.write("A;B;B\nx;tbd;-\n", to: "list.csv")
    try folder.write(
      """
      source: {name: export, licence: internal}
      missing: {add: [TBD]}
      key: [[name, country]]
      only: true
      columns:
        name: {from: A}
        technologies: {from: 3, separator: "+"}
        country: {value: "no"}

      """, to: "map.yaml")
    let found = try InspectTests.inspect(["list.csv", "--map", "map.yaml"], in: folder)
    #expect(
      found.mapping == """
        # What the columns of list.csv are taken for.
        source: {name: export, licence: internal}
        dialect: {delimiter: ";", quote: '"', encoding: UTF-8, header: true}
        missing: {add: ["tbd"]}
        key: [[name, country]]
        only: true
        columns:
          name: {from: A}
          country: {value: no}
          technologies: {from: 3, separator: "+"}
        # Not taken: B

        """)
    #expect(found.identities.keys.map(\.records) == [1])
    #expect(found.columns[1].readings[0].missing == 1)
  }

  @Test func writtenMappingOfUTF16ReadsTheSame() throws {
    let folder = try TemporaryFolder()
    let units = "Name\tLand\nMüller\tAT\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try folder.write([0xFF, 0xFE] + units, to: "list.csv")
    let found = try InspectTests.inspect(["list.csv", "--write-map", "map.yaml"], in: folder)
    #expect(found.mapping.contains("delimiter: tab, quote: '\"', encoding: UTF-16LE, header: true"))
    let mapped = try InspectTests.inspect(["list.csv", "--map", "map.yaml"], in: folder)
    #expect(mapped.mapping == found.mapping)
    #expect(mapped.columns.map { $0.readings[0].field } == ["name", "country"])
  }

  @Test func overwritesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("Name\nA\n", to: "list.csv")
    try folder.write("mine", to: "map.yaml")
    let outcome = try TamProgram.run(
      ["inspect", "list.csv", "--write-map", "map.yaml"], in: folder.path)
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.hasPrefix("map.yaml: error: is there already"))
    #expect(folder.bytes(of: "map.yaml") == Array("mine".utf8))
  }

  @Test(arguments: [(1, 700), (2, 64), (3, 4096), (4, 7), (2, 1 << 20)])
  func threadsAndBlocksChangeNothing(_ threads: Int, _ blockSize: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(InspectTests.dirty, to: "list.csv")
    try #require(
      TamProgram.run(
        ["generate", "--rows", "300", "--seed", "5", "--output", "many.csv"], in: folder.path
      ).exitCode == 0)
    for list in ["list.csv", "many.csv"] {
      let base = ["inspect", list, "--format", "json"]
      let usual = try TamProgram.run(base + ["--threads", "1"], in: folder.path)
      let other = try TamProgram.run(
        base + ["--threads", "\(threads)", "--block-size", "\(blockSize)"], in: folder.path)
      #expect(usual.exitCode == 0)
      #expect(other.output == usual.output)
    }
  }

  /// 33,000 names of which one comes back late and often, more than are kept: the kept ones are the
  /// first in the list, so every way of cutting it finds the same.
  @Test(arguments: [(1, 1 << 20), (2, 1 << 15), (4, 5000)])
  func moreValuesThanAreKept(_ threads: Int, _ blockSize: Int) throws {
    let folder = try TemporaryFolder()
    var text = "Name,Kind\n"
    for number in 0..<33_000 { text += "n\(number),a\n" }
    for _ in 0..<20 { text += "n7,b\n" }
    text += "n32999,b\n"
    try folder.write(text, to: "list.csv")
    let found = try InspectTests.inspect(
      ["list.csv", "--threads", "\(threads)", "--block-size", "\(blockSize)"], in: folder)
    // Of the 232 that are not kept, the number is estimated.
    #expect(abs(found.columns[0].distinct - 33_000) <= 5)
    #expect(!found.columns[0].distinctIsExact)
    #expect(found.columns[0].values.map(\.text) == ["n7", "n0", "n1", "n2", "n3"])
    #expect(found.columns[0].values.map(\.records) == [21, 1, 1, 1, 1])
    #expect(found.columns[0].readings[0].known == 33_021)
    #expect(found.columns[1].values.map(\.records) == [33_000, 21])
    #expect(found.columns[1].distinctIsExact)
  }
}
