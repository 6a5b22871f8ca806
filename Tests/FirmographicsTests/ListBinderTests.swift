import DelimitedText
import Testing

@testable import Firmographics

/// Which columns of a list give which fields.
@Suite struct ListBinderTests {
  private func bind(
    _ header: [String], sample: [[String]] = [], mapping: ColumnMapping? = nil, own: [String] = []
  ) throws(Problem) -> ListBinding {
    try ListBinder.bind(
      list: "x.csv", header: header, sample: sample, mapping: mapping, ownColumns: own)
  }

  private func mapping(_ columns: [Field: [String]], isComplete: Bool = false) -> ColumnMapping {
    var mapping = ColumnMapping()
    mapping.isComplete = isComplete
    for (field, names) in columns {
      var column = ColumnMapping.Column()
      column.from = names
      mapping.columns[field] = column
    }
    return mapping
  }

  private func columns(_ binding: ListBinding, _ field: Field) -> [Int] {
    (binding.columns[.field(field)] ?? []).compactMap(\.column)
  }

  @Test func aMappingHasTheFirstWord() throws {
    let mapped = try bind(
      ["Employees", "Staff", "Country"], mapping: mapping([.employees: ["staff"]]))
    #expect(columns(mapped, .employees) == [1])
    #expect(columns(mapped, .country) == [2])
    #expect(mapped.columns[.field(.employees)]?.first?.origin == .mapping)
    #expect(mapped.columns[.field(.country)]?.first?.origin == .header)
    // A column that is named for one field is free for no other.
    let taken = try bind(["Country", "City"], mapping: mapping([.state: ["Country"]]))
    #expect(columns(taken, .state) == [0])
    #expect(columns(taken, .country).isEmpty)
    let complete = try bind(
      ["Name", "Country"], mapping: mapping([.name: ["Name"]], isComplete: true))
    #expect(columns(complete, .country).isEmpty)
    #expect(complete.unmapped == ["Country"])
  }

  @Test func severalColumnsKeepTheirOrder() throws {
    let binding = try bind(
      ["a", "b", "c"], mapping: mapping([.domain: ["c", "a"], .industry: ["2"]]))
    #expect(columns(binding, .domain) == [2, 0])
    #expect(columns(binding, .industry) == [1])
  }

  /// A number is a column's number only where no column has it for a name.
  @Test func numbersAsNames() throws {
    #expect(try columns(bind(["a", "2", "c"], mapping: mapping([.name: ["2"]])), .name) == [1])
    #expect(try columns(bind(["2", "x", "c"], mapping: mapping([.name: ["2"]])), .name) == [0])
    for name in ["0", "4", "-1", "+1", "1.0", "", "99999999999999999999"] {
      #expect(throws: Problem.self, "\(name)") {
        try bind(["a", "b", "c"], mapping: mapping([.name: [name]]))
      }
    }
  }

  @Test func conflictsAreSaidAndNotSettled() throws {
    let binding = try bind(["Website", "Homepage", "Company"])
    #expect(columns(binding, .domain).isEmpty)
    #expect(binding.isAmbiguous(.field(.domain)))
    #expect(
      binding.obstacles[.field(.domain)]
        == "“Website” (column 1) and “Homepage” (column 2) are equally likely to hold it")
    // A surer name wins.
    #expect(try columns(bind(["Website", "Domain"]), .domain) == [1])
    let twice = #expect(throws: Problem.self) {
      try bind(["a", "A "], mapping: mapping([.name: ["a"]]))
    }
    #expect(twice?.fix == "say which by its number: 1 or 2")
  }

  @Test func bandsStandBesideCounts() throws {
    let binding = try bind(["Company Size", "Employees"])
    #expect(columns(binding, .employees) == [1, 0])
    #expect(try columns(bind(["Size"]), .employees) == [0])
  }

  @Test func aColumnOfWhichNothingCanBeReadIsNotTaken() throws {
    let binding = try bind(
      ["Size", "Country"], sample: [["large", "Atlantis"], ["n/a", "Narnia"]])
    #expect(columns(binding, .employees).isEmpty)
    #expect(binding.obstacles[.field(.employees)]?.contains("“large”") == true)
    // Under the field's own name it is meant, whatever it holds.
    #expect(columns(binding, .country) == [1])
    #expect(try columns(bind(["Size"], sample: [["n/a"], [""]]), .employees) == [0])
  }

  @Test func constants() throws {
    var mapping = ColumnMapping()
    var column = ColumnMapping.Column()
    column.constant = "Germany"
    mapping.columns[.country] = column
    let binding = try bind(["Country", "Name"], mapping: mapping)
    #expect(binding.columns[.field(.country)]?.map(\.constant) == ["Germany"])
    #expect(columns(binding, .country).isEmpty)
    #expect(binding.unmapped == ["Country"])
  }

  @Test(
    arguments: [
      (["1,400", "1.400.000,50"], nil, .comma), (["1,400", "5"], nil, .point),
      (["3.25", "1.400.000,50"], nil, .point), (["3.25"], nil, .point), (["3,5"], nil, .comma),
      (["3,5"], .point, .point), (["3.25"], .comma, .comma),
      // Indian groups, and an apostrophe or blanks, which say nothing of the sign.
      (["12,34,567", "5"], nil, .point), (["4,50,00,000"], nil, .point), (["1 234"], nil, .point),
      // What has no groups has fractions.
      (["1.234", "5000"], nil, .point), (["1.234", "0.500"], nil, .point),
      (["1.234", "1.234.567"], nil, .comma), (["$1.234M", "$2.500M"], nil, .point),
    ] as [([String], DecimalSign?, DecimalSign)])
  func theWholeColumnDecides(_ values: [String], _ asked: DecimalSign?, _ expected: DecimalSign)
    throws
  {
    var mapping = ColumnMapping()
    mapping.decimalSign = asked
    let binding = try bind(["Revenue"], sample: values.map { [$0] }, mapping: mapping)
    #expect(binding.columns[.field(.revenue)]?.first?.decimalSign == expected)
  }

  /// A point before three digits may part a fraction or thousands.
  @Test func aColumnOfWhichTheSignCannotBeToldIsNotRead() throws {
    for values in [["1.234"], ["1.234", "500", "n/a"], ["1.234 - 2.345"], ["€1.234", "1,234"]] {
      let sample = values.map { [$0, $0] }
      let binding = try bind(["Revenue", "Score"], sample: sample, own: ["Score"])
      #expect(binding.columns[.field(.revenue)] == nil, "\(values)")
      #expect(binding.isAmbiguous(.field(.revenue)))
      #expect(
        binding.obstacles[.field(.revenue)]?.hasPrefix("column “Revenue” holds “\(values[0])”")
          == true)
      #expect(binding.fixes[.field(.revenue)]?.contains("--decimal comma") == true)
      #expect(
        columns(try bind(["R"], sample: sample, mapping: mapping([.revenue: ["R"]])), .revenue)
          == [])
      // A number that is no money is as a computer writes it.
      #expect(binding.columns[.column("Score")]?.first?.decimalSign == .point)
      var said = ColumnMapping()
      said.decimalSign = .comma
      let read = try bind(["Revenue"], sample: sample, mapping: said)
      #expect(read.columns[.field(.revenue)]?.first?.decimalSign == .comma)
      #expect(read.columns[.field(.revenue)]?.first?.decimalOrigin == .given)
    }
  }

  /// Values beyond the first records settle the sign.
  @Test func allThatIsKnownOfAColumnDecides() throws {
    let binding = try ListBinder.bind(
      list: "x.csv", header: ["Name", "Revenue"], sample: [["A", "5"]],
      amounts: { $0 == 1 ? ["5", "2.000,5"] : ["7.5"] }, mapping: nil, ownColumns: [])
    #expect(binding.columns[.field(.revenue)]?.first?.decimalSign == .comma)
    #expect(binding.columns[.field(.revenue)]?.first?.decimalOrigin == .detected)
  }

  @Test func ownColumns() throws {
    let binding = try bind(["Score", "Tier", "tier"], own: ["score", "TIER", "3", "none"])
    #expect(binding.columns[.column("Score")]?.first?.column == 0)
    #expect(binding.columns[.column("tier")] == nil)
    #expect(binding.obstacles[.column("tier")] == "columns 2 and 3 share the name “TIER”")
    #expect(binding.columns[.column("3")]?.first?.column == 2)
    #expect(binding.columns[.column("none")] == nil)
  }
}
