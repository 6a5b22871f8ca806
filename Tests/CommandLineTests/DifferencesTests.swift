import TestSupport
import Testing

/// `--gained` and `--lost`: the companies that make the difference.
@Suite struct DifferencesTests {
  private func differences(
    _ place: Workplace, _ lists: [String] = ["list.csv"], _ options: [String] = []
  ) throws -> (gained: String?, lost: String?) {
    let outcome = try place.tam(
      ["compare"] + lists + [
        "--icp", "icp.yaml", "--gained", "gained.csv", "--lost", "lost.csv", "--quiet",
      ] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    func text(_ name: String) -> String? {
      place.folder.bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }
    return (text("gained.csv"), text("lost.csv"))
  }

  @Test func everyRowIsRight() throws {
    let list = """
      name,domain,country,employees,note
      Alpha,alpha.de,DE,120,=1+1
      Beta,beta.at,AT,51-200,"a, ""b"" c"
      Gamma,gamma.us,US,90,-5
      =Zeta(),zeta.us,US,90,"@SUM(1,2)"
      Delta,delta.ch,CH,
      Delta again,delta.ch,US,90,a duplicate
      Epsilon,epsilon.de,DE,500,  x  y

      """
    let found = try differences(CompareTests.place(list: list))
    #expect(
      found.gained == """
        variant,first,now,because,segment,region,name,domain,country,employees,note
        wider,excluded,confirmed,country,Small,United States,Gamma,gamma.us,US,90,-5
        wider,excluded,confirmed,country,Small,United States,'=Zeta(),zeta.us,US,90,"'@SUM(1,2)"
        any-size,possible,confirmed,size,Unclassified,Switzerland,Delta,delta.ch,CH,,

        """)
    #expect(
      found.lost == """
        variant,first,now,because,segment,region,name,domain,country,employees,note
        small,confirmed,possible,size,Small,Austria,Beta,beta.at,AT,51-200,"a, ""b"" c"
        small,confirmed,excluded,size,Large,Germany,Epsilon,epsilon.de,DE,500,x  y

        """)
  }

  /// All reasons, after `on_unknown`, with the ids of the ICP that does not confirm the company.
  @Test func becauseNamesAllThatIsAgainstOrUnknown() throws {
    let icp = """
      icp: reasons
      must_have:
        - {id: size, field: employees, between: [50, 1000]}
        - {id: country, field: country, in: [DE], on_unknown: keep}
      deal_breakers:
        - {id: named, field: name, in: [Bad]}
        - {id: drop, field: industry, in: [Banking], on_unknown: drop}
      variants:
        - {name: all, remove: [size, country, named, drop]}
        - {name: strict, remove: [drop], must_have: [{id: tools, field: technologies, any_of: [X]}]}

      """
    let list = """
      name,country,employees,industry,technologies
      Bad,US,10,Banking,X
      Nice,,100,,
      Good,DE,100,Software,

      """
    let place = try Workplace(list: list, icp: icp)
    let found = try differences(place)
    #expect(
      found.gained == """
        variant,first,now,because,segment,region,name,country,employees,industry,technologies
        all,excluded,confirmed,size; country; named; drop,10–49,Northern America,Bad,US,10,Banking,X
        all,excluded,confirmed,drop,50–249,Unknown,Nice,,100,,

        """)
    #expect(
      found.lost == """
        variant,first,now,because,segment,region,name,country,employees,industry,technologies
        strict,confirmed,possible,tools,50–249,Western Europe,Good,DE,100,Software,

        """)
  }

  /// The columns of all lists, in the order in which they appear.
  @Test func listsOfDifferentColumnsShareAHeader() throws {
    let place = try CompareTests.place(list: "")
    try place.folder.write("name,country,employees,x,X\nA,US,90,1,2\n", to: "a.csv")
    try place.folder.write(
      "Employees,Country,NAME,city,x\n60,US,B,Boston,3\n70,US,C,,4\n", to: "b.csv")
    let found = try differences(place, ["a.csv", "b.csv"], ["--variant", "wider"])
    #expect(
      found.gained == """
        variant,first,now,because,segment,region,name,country,employees,x,X,city
        wider,excluded,confirmed,country,Small,United States,A,US,90,1,2,
        wider,excluded,confirmed,country,Small,United States,B,US,60,3,,Boston
        wider,excluded,confirmed,country,Small,United States,C,US,70,4,,

        """)
    #expect(
      found.lost == "variant,first,now,because,segment,region,name,country,employees,x,X,city\n")
  }

  /// As many rows as the pairs with the first say, and in the same order for every number of threads.
  @Test func rowsAreThoseThatThePairsCount() throws {
    let place = try CompareTests.place()
    let made = try place.tam([
      "generate", "--rows", "1200", "--seed", "11", "--dirt", "0.3", "--output", "made.csv",
    ])
    #expect(made.exitCode == 0)
    let first = try differences(
      place, ["made.csv", "list.csv"], ["--report", "tam.json", "--threads", "1"])
    let run = try JSON(place.folder.bytes(of: "tam.json") ?? [])
    for pair in run["comparison"].items.prefix(3) {
      let name = pair["b"].text ?? ""
      func rows(_ text: String?) -> Int {
        (text ?? "").split(separator: "\n").count { $0.hasPrefix("\(name),") }
      }
      #expect(rows(first.gained) == pair["only_b"].number)
      #expect(rows(first.lost) == pair["only_a"].number)
    }
    let again = try differences(
      place, ["made.csv", "list.csv"], ["--threads", "4", "--block-size", "997"])
    #expect(again == first)
  }
}
