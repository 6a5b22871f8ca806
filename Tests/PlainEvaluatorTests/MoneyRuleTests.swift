import Testing

@Suite("Segments, regions and money")
struct MoneyRuleTests {
  private let all = #""must_have": [{"id": "all", "field": "name", "known": true}]"#

  /// The segment of one company with a headcount and a revenue, `~` before it if it is approximate.
  private func segment(_ employees: String, _ segments: String..., revenue: String = "") throws
    -> String
  {
    let rows = segments.enumerated().map { #"{"name": "S\#($0 + 1)", "where": [\#($1)]}"# }
    let result = try sized(
      "name,employees,revenue,country\na,\"\(employees)\",\"\(revenue)\",\n",
      icp: all + #", "segments": [\#(rows.joined(separator: ","))]"#)
    let found = table(result, "segments", "confirmed", "approximate").filter { $0.contains(" 1 ") }
    let words = found.first?.split(separator: " ").map(String.init) ?? []
    return (words.last == "1" ? "~" : "") + (words.first ?? "none")
  }

  private func heads(_ low: Int, _ high: Int) -> String {
    #"{"field": "employees", "between": [\#(low), \#(high)]}"#
  }

  @Test func aBandGoesToTheLargestShare() throws {
    // [51, 201): 101/51 = 1.980 against 201/101 = 1.990.
    #expect(try segment("51-200", heads(1, 100), heads(101, 1000)) == "~S2")
    // [1, 4): 2/1 and 4/2 tie, the first wins.
    #expect(try segment("1-3", heads(1, 1), heads(2, 3)) == "~S1")
    // 0 as 1: [1, 11), 2/1 against 11/2.
    #expect(try segment("0-10", heads(0, 1), heads(2, 10)) == "~S2")
    // [1000, 10000): 3162/1000 against 10000/3162 = 3.1626.
    #expect(try segment("1000+", heads(1000, 3161), heads(3162, 90000)) == "~S2")
    // [10, 1001): 21/10 in S1, 1001/21 in none.
    #expect(try segment("10-1000", heads(10, 20)) == "~Other")
  }

  @Test func anOverlapBelongsToTheFirst() throws {
    // [51, 181): S1 has 101/51 = 1.98, S2 only what is left of [60, 181), 181/101 = 1.79.
    #expect(try segment("51-180", heads(1, 100), heads(60, 1000)) == "~S1")
    // S2 holds the whole band, so it is yes and nothing is approximate.
    #expect(try segment("51-180", heads(1, 100), heads(40, 1000)) == "S2")
  }

  @Test func aMissingValueIsUnclassified() throws {
    let german = #"{"field": "country", "in": ["DE"]}"#
    #expect(try segment("", heads(1, 9)) == "Unclassified")
    #expect(try segment("5-20", heads(1, 9), german) == "Unclassified")
    #expect(try segment("5-20", heads(1, 9) + "," + german) == "Unclassified")
    #expect(try segment("5", german, heads(1, 9)) == "S2")
    #expect(try segment("50", heads(1, 9)) == "Other")
  }

  @Test func severalBandsShareTheirProduct() throws {
    // Heads [10, 1000) and revenue [1M, 100M] cut in halves on a log scale: S1 and S2 have a quarter each,
    // half is in none; with S3 for that half, S3 wins.
    let few = heads(1, 99)
    let poor = #"{"field": "revenue", "at_most": "10M"}"#
    let rich = #"{"field": "revenue", "at_least": "10M"}"#
    let first = few + "," + poor
    let second = few + "," + rich
    #expect(try segment("10-999", first, second, revenue: "1M-100M") == "~Other")
    #expect(try segment("10-999", first, second, heads(100, 5000), revenue: "1M-100M") == "~S3")
    // Either few or poor: three quarters.
    let either = #"{"any": [\#(few), \#(poor)]}"#
    #expect(
      try segment("10-999", heads(100, 5000) + "," + rich, either, revenue: "1M-100M") == "~S2")
  }

  @Test func defaultSegmentsAndRegions() throws {
    let list = "name,employees,country\na,5,DE\nb,10,br\nc,1000,Taiwan\nd,0,NG\ne,,XX\n"
    let result = try sized(list, icp: all)
    #expect(
      table(result, "segments", "confirmed") == [
        "1–9 1", "10–49 1", "50–249 0", "250–999 0", "1000+ 1", "Other 1", "Unclassified 1",
      ])
    #expect(
      table(result, "regions", "confirmed") == [
        "Eastern Asia 1", "South America 1", "Unknown 1", "Western Africa 1", "Western Europe 1",
      ])
  }

  @Test func namedRegions() throws {
    let list = "name,country,state\na,DE,CA\nb,AT,ca\nc,FR,\nd,,NY\n"
    let groups = try sized(list, icp: all + #", "regions": {"DACH": ["DE", "AT", "CH"]}"#)
    #expect(table(groups, "regions", "confirmed") == ["DACH 2", "Other 1", "Unknown 1"])
    let states = try sized(list, icp: all + #", "regions": {"by": "state"}"#)
    #expect(table(states, "regions", "confirmed") == ["CA 2", "NY 1", "Unknown 1"])
    let countries = try sized(list, icp: all + #", "regions": {"by": "country"}"#)
    #expect(
      table(countries, "regions", "confirmed") == [
        "Austria 1", "France 1", "Germany 1", "Unknown 1",
      ])
  }

  @Test func pricesOfBands() throws {
    // 51-200: 51 · 10, √10200 → 101 · 20, 200 · 30; 300+: its floor for all three; exactly 7; none: 0.
    let list = "name,employees\na,51-200\nb,300+\nc,7\nd,\n"
    let result = try sized(
      list, icp: all + #", "per_employee": {"low": 10, "base": 20, "high": 30}"#)
    #expect(market(result, "tam") == "4 0 8160.00 3580.00 15210.00")
    #expect(table(result, "cells", "employees").last == "Unclassified Unknown 0")
  }

  @Test func aSegmentsPriceComesFirst() throws {
    // S1 at 100, the rest (Other and Unclassified) at 1; b is possible and counts in high alone.
    let list = "name,employees,industry\na,5,x\nb,6,\nc,50,x\nd,,x\n"
    let icp = """
      "must_have": [{"id": "i", "field": "industry", "in": ["x"]}], "acv": 1,
      "segments": [{"name": "S1", "where": [\(heads(1, 9))], "acv": 100}]
      """
    let result = try sized(list, icp: icp)
    #expect(market(result, "tam") == "3 1 102.00 102.00 202.00")
    #expect(
      table(result, "segments", "confirmed", "possible", "high") == [
        "S1 1 1 200.00", "Other 1 0 1.00", "Unclassified 1 0 1.00",
      ])
  }

  @Test func sumsAreRoundedOnce() throws {
    // 0.5 % of 1 is 0.005: each region 0.00 (half to even), together 0.01.
    let list = "name,revenue,country\na,1,DE\nb,1,US\n"
    let result = try sized(list, icp: all + #", "share_of_revenue": "0.5%""#)
    #expect(market(result, "tam") == "2 0 0.01 0.01 0.01")
    #expect(table(result, "regions", "confirmed").count == 2)
    let values = (result["regions"] as? [[String: Any]] ?? []).map { row in
      (row["value"] as? [String: String])?["confirmed"] ?? ""
    }
    #expect(values == ["0.00", "0.00"])
  }

  @Test func obtainableWithinCapacity() throws {
    // SAM: 3 confirmed, 1 possible at 100. Shares 20 %, 50 %, 100 %: 0.6, 1.5 and 4 companies. A capacity of
    // 2 · 1 · 1 = 2 limits the high one alone: 400 · 2 / 4.
    let list = "name,employees\na,5\nb,6\nc,7\nd,\n"
    let icp = """
      "must_have": [\(heads(1, 9))], "acv": 100,
      "obtainable": {"share": {"low": "20%", "base": "50%", "high": "100%"},
        "reps": 2, "deals_per_rep_year": 1, "years": 1}
      """
    let som = try #require(try sized(list, icp: icp)["som"] as? [String: [String: Any]])
    let texts = ["low", "base", "high"].map {
      "\(som[$0]?["companies"] ?? "?") \(som[$0]?["value"] ?? "?")"
    }
    #expect(texts == ["0 60.00", "1 150.00", "2 200.00"])
  }

  @Test func variantsReplaceRemoveAndAdd() throws {
    let list = "name,employees,country\na,5,DE\nb,50,DE\nc,50,FR\nd,500,DE\n"
    let icp = """
      "must_have": [{"id": "size", "field": "employees", "between": [1, 9]},
        {"id": "place", "field": "country", "in": ["DE"]}],
      "variants": [
        {"name": "larger", "replace": [{"id": "size", "field": "employees", "at_least": 50}]},
        {"name": "anywhere", "remove": ["place"], "deal_breakers": [
          {"id": "late", "field": "employees", "at_least": 5}]}]
      """
    #expect(market(try sized(list, icp: icp), "tam").hasPrefix("1 0 "))
    let larger = try sized(list, icp: icp, variant: "larger")
    #expect(table(larger, "funnel", "confirmed") == ["size 3", "place 2"])
    let anywhere = try sized(list, icp: icp, variant: "anywhere")
    #expect(table(anywhere, "funnel", "confirmed") == ["size 1", "late 0"])
  }
}
