import Testing

@Suite("Truth, intervals and records")
struct TruthRuleTests {
  private let size = #"{"id": "size", "field": "employees", "between": [50, 100]}"#

  @Test func aBandIsInsideDisjointOrUnknown() throws {
    // 60 and 50-100 are inside, 101+ and 10 outside, 51-200 crosses, an empty and an unreadable one are unknown.
    let list = "name,employees\na,60\nb,50-100\nc,101+\nd,10\ne,51-200\nf,\ng,abc\n"
    let run = try sizingRun(list, icp: #""must_have": [\#(size)]"#)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(market(result, "tam") == "2 3 0.00 0.00 0.00")
    #expect(
      table(run, "fields", "known", "missing", "unreadable") == [
        "name name 7 0 0", "employees employees 5 1 1",
      ])
  }

  @Test(arguments: [("possible", "1 1"), ("keep", "2 0"), ("drop", "1 0")])
  func onUnknownOfAMustHave(rule: String, wanted: String) throws {
    let icp =
      #""must_have": [{"id": "x", "field": "employees", "at_least": 5, "on_unknown": "\#(rule)"}]"#
    let result = try sized("name,employees\na,9\nb,\nc,1\n", icp: icp)
    #expect(market(result, "tam").hasPrefix(wanted))
  }

  @Test(arguments: [("possible", "1 1"), ("keep", "2 0"), ("drop", "1 0")])
  func onUnknownOfADealBreaker(rule: String, wanted: String) throws {
    // Keep counts in the company's favour, so an unknown deal-breaker does not hold.
    let icp =
      #""deal_breakers": [{"id": "x", "field": "employees", "at_least": 5, "on_unknown": "\#(rule)"}]"#
    let result = try sized("name,employees\na,1\nb,\nc,9\n", icp: icp)
    #expect(market(result, "tam").hasPrefix(wanted))
  }

  @Test func anyIsTheMaximum() throws {
    // a: no or yes; b: no or unknown; c: no or no; d: unknown or yes.
    let list = "name,employees,industry\na,1,Retail\nb,1,\nc,1,Other goods\nd,,retail\n"
    let icp = """
      "must_have": [{"id": "x", "any": [
        {"field": "employees", "at_least": 5}, {"field": "industry", "in": ["Retail"]}]}]
      """
    #expect(market(try sized(list, icp: icp), "tam").hasPrefix("2 1 "))
    let strict = icp.replacing(#""id": "x","#, with: #""id": "x", "on_unknown": "drop","#)
    #expect(market(try sized(list, icp: strict), "tam").hasPrefix("2 0 "))
  }

  @Test func knownIsNeverUnknown() throws {
    // A value in a currency without a rate can be read, so it is known; its criterion stays unknown.
    let list = "name,revenue\na,5\nb,abc\nc,-\nd,USD 7\n"
    let known = #""must_have": [{"id": "x", "field": "revenue", "known": true}]"#
    #expect(market(try sized(list, icp: known), "tam").hasPrefix("2 0 "))
    let above = #""must_have": [{"id": "x", "field": "revenue", "at_least": 1}]"#
    #expect(market(try sized(list, icp: above), "tam").hasPrefix("1 3 "))
  }

  @Test func funnelAndReasons() throws {
    // a passes; b fails the size alone; c fails both; d is unknown in size alone; e lacks the country, not served.
    let list = "name,employees,country\na,60,DE\nb,9,DE\nc,9,FR\nd,,DE\ne,60,AT\nf,60,\n"
    let icp = """
      "must_have": [\(size), {"id": "place", "field": "country", "in": ["DE", "Austria"]}],
      "serviceable": [{"id": "served", "field": "country", "in": ["DE"]}]
      """
    let result = try sized(list, icp: icp)
    let columns = table(
      result, "funnel", "kind", "confirmed", "possible", "sole_reason", "unknown_only_here")
    #expect(
      columns == [
        "size must_have 3 1 1 1", "place must_have 2 2 0 1", "served serviceable 1 2 1 0",
      ])
    #expect(market(result, "sam").hasPrefix("1 2 "))
  }

  @Test func theExactCountIsPreferredToTheBand() throws {
    // a: 60 in 51-200; b: 300 outside of its band; c: the band alone; d: unreadable, then the band.
    let list = "name,band,exact\na,51-200,60\nb,51-200,300\nc,51-100,\nd,51-100,abc\n"
    let mapping = #"{"columns": {"employees": {"from": ["Band", "exact"]}}}"#
    let run = try sizingRun(list, icp: #""must_have": [\#(size)]"#, mapping: mapping)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(market(result, "tam").hasPrefix("3 0 "))
    #expect(
      table(run, "fields", "known", "missing", "unreadable", "contradictions") == [
        "name name 4 0 0 0", "employees band 4 0 0 0", "employees exact 2 1 1 1",
      ])
  }

  @Test func moneyIsConvertedWithTheRateOfTheDay() throws {
    // USD 100 = EUR 50; the rate of the pound is later than the ICP; a bare 100 is in the mapping's USD.
    let list = "name,revenue\na,$100\nb,£100\nc,100\nd,€50\n"
    let icp = """
      "must_have": [{"id": "x", "field": "revenue", "between": [50, 50]}],
      "rates": {"USD": {"rate": 0.5, "date": "2026-01-31"}, "GBP": {"rate": 2, "date": "2026-02-01"}}
      """
    let mapping = #"{"columns": {"revenue": {"from": "revenue", "currency": "USD"}}}"#
    #expect(market(try sized(list, icp: icp, mapping: mapping), "tam").hasPrefix("3 1 "))
  }

  @Test func unitsAndDecimalCommas() throws {
    // 5 thousand; and a column in which one value needs the comma and none the point: 5.000,50 and 4.000.
    let icp = #""must_have": [{"id": "x", "field": "revenue", "between": [5000, 5001]}]"#
    let unit = #"{"columns": {"revenue": {"from": "revenue", "unit": 1000}}}"#
    #expect(
      market(try sized("name,revenue\na,5\nb,4\n", icp: icp, mapping: unit), "tam").hasPrefix(
        "1 0 "))
    let list = "name;revenue\na;5.000,50 €\nb;4.000\n"
    #expect(market(try sized(list, icp: icp), "tam").hasPrefix("1 0 "))
    let said = #"{"dialect": {"decimal": ","}}"#
    #expect(
      market(try sized("name;revenue\na;5.000\n", icp: icp, mapping: said), "tam").hasPrefix("1 0 ")
    )
  }

  @Test func recordsOfOneCompanyCountOnce() throws {
    // 1 and 2 share a domain; 3 and 4 have none, but name and country; 5 has a domain of its own, so it is
    // not joined by its name; 6 and 7 have no key. The first of each counts. 8 is too long, 9 is short.
    let list = """
      name,domain,country,employees
      Acme,www.acme.com,DE,60
      Other,https://ACME.com/x,FR,9
      "Bolt, Inc.",,DE,60
      BOLT,,Germany,9
      Bolt,bolt.com,DE,60
      !!!,,DE,60
      !!!,,DE,60
      Long,long.com,DE,60,x
      Short

      Wide,wide.com,DE,9,,
      """
    let result = try sized(list, icp: #""must_have": [\#(size)]"#)
    let counts = try #require(result["counts"] as? [String: Int])
    #expect(counts["records"] == 10)
    #expect(counts["rejected"] == 1)
    #expect(counts["duplicates"] == 2)
    #expect(counts["confirmed"] == 5)
    #expect(counts["possible"] == 1)
    #expect(counts["excluded"] == 1)
    let each = try sized(list, icp: #""count_by": "record", "must_have": [\#(size)]"#)
    #expect((each["counts"] as? [String: Int])?["duplicates"] == 0)
  }

  @Test func missingTexts() throws {
    // NA is Namibia in a country column; only an empty name is missing; the mapping adds a text.
    let list = "name,country,industry\nnull,NA,TBD\n,n/a,NA\nNone,Atlantis,Retail\n"
    let run = try sizingRun(
      list, icp: #""must_have": [{"id": "x", "field": "name", "known": true}]"#,
      mapping: #"{"missing": {"add": ["tbd"]}}"#)
    #expect(
      table(run, "fields", "known", "missing", "unreadable") == [
        "name name 2 1 0", "industry industry 1 2 0", "country country 1 1 1",
      ])
    let replaced = try sizingRun(
      list, icp: #""must_have": [{"id": "x", "field": "name", "known": true}]"#,
      mapping: #"{"missing": {"replace": ["tbd"]}}"#)
    #expect(
      table(replaced, "fields", "missing") == [
        "name name 1", "industry industry 1", "country country 0",
      ])
  }

  @Test(arguments: [
    (#""field": "technologies", "any_of": ["go", "php"]"#, "1 1"),
    (#""field": "technologies", "all_of": ["go", "php"]"#, "0 1"),
    (#""field": "technologies", "none_of": ["GO"]"#, "1 1"),
    (#""field": "growth_stage", "in": ["pre seed"]"#, "2 0"),
    (#""field": "industry", "contains": ["soft"]"#, "1 1"),
    (#""field": "industry", "starts_with": ["it"]"#, "1 1"),
    (#""field": "industry", "not_in": ["it  services"]"#, "1 1"),
    (#""field": "sic", "in": ["01*"]"#, "1 1"),
    (#""field": "sic", "in": ["100"]"#, "1 1"),
    (#""field": "naics", "in": ["5112*"]"#, "1 1"),
    (#""field": "tier", "in": ["GOLD"]"#, "1 0"),
    (#""field": "score", "at_least": 5"#, "1 1"),
    (#""field": "continent", "in": ["Europe"]"#, "1 1"),
    (#""field": "subregion", "in": ["South America"]"#, "1 1"),
    (#""field": "region", "not_in": ["Western Europe"]"#, "1 1"),
  ])
  func conditions(condition: String, wanted: String) throws {
    // In every column but two, two companies have a value and one has none.
    let list = """
      name,technologies,growth_stage,industry,sic,naics,tier,score,country
      a,"Go, Rust",Pre-Seed,Software,100,511210,gold,7,DE
      b,,PRE_SEED,,,,silver,,
      c,Java,Seed,IT Services,7372,541511,bronze,3,Brazil
      """

    let result = try sized(list, icp: #""must_have": [{"id": "x", \#(condition)}]"#)
    #expect(market(result, "tam").hasPrefix(wanted + " "))
  }
}
