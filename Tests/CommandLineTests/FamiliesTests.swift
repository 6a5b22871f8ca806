import Foundation
import TestSupport
import Testing

/// `count_by: ultimate_parent`: corporate families count once.
@Suite struct FamiliesTests {
  /// A chain by domain, name and address; a parent that is not on the list; a cycle; one that is not
  /// clear; a company that names itself; and a record twice.
  private static let list = """
    name,domain,country,employees,Parent Company
    Alpha Holding,alpha.de,DE,5000,
    Alpha Soft,alphasoft.de,DE,120,alpha.de
    Alpha Labs,alphalabs.de,DE,80,"Alpha Soft, Inc."
    Alpha Labs,alphalabs.de,DE,80,
    Beta One,beta1.at,AT,90,Beta Group
    Beta Two,beta2.at,AT,60,https://www.beta-group.at/
    Beta Three,beta3.at,AT,70,BETA GROUP
    Gamma,gamma.ch,CH,100,delta.ch
    Delta,delta.ch,CH,110,epsilon.ch
    Epsilon,epsilon.ch,CH,120,Gamma
    Zeta,zeta.de,DE,130,zeta.de
    Eta,eta1.de,DE,140,
    Eta,eta2.de,DE,150,n/a
    Theta,theta.de,DE,160,Eta
    Iota,iota.de,DE,170,eta

    """

  private func place(_ list: String = Self.list, icp: String? = nil) throws -> Workplace {
    let place = try Workplace(list: list)
    try place.folder.write(
      icp
        ?? """
        icp: families
        currency: EUR
        count_by: ultimate_parent
        must_have: [{field: employees, between: [50, 1000]}]
        acv: 1000
        """, to: "icp.yaml")
    return place
  }

  private func result(_ place: Workplace, _ options: [String] = []) throws -> JSON {
    let outcome = try place.tam(
      ["size", "list.csv", "--icp", "icp.yaml", "--format", "json"] + options)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSON(outcome.output)["results"][0]
  }

  /// Alpha Holding is too large and stands for three; of the Betas only two name the same parent; the
  /// cycle is one family; Theta and Iota are one, of none of the two Etas.
  @Test(arguments: [[], ["--threads", "4"], ["--sha256"]])
  func familiesAreCountedOnce(options: [String]) throws {
    let result = try result(place(), options)
    let counts = result["counts"]
    #expect(counts["records"].number == 15)
    #expect(counts["duplicates"].number == 1)
    #expect(counts["subsidiaries"].number == 6)
    #expect(counts["companies"].number == 8)
    #expect(counts["confirmed"].number == 7)
    let families = result["families"]
    #expect(families["companies"].number == 14)
    #expect(families["families"].number == 8)
    #expect(families["parent_listed"].number == 5)
    #expect(families["parent_not_listed"].number == 3)
    #expect(families["parent_ambiguous"].number == 2)
    let countings = families["countings"]
    #expect((0..<3).map { countings[$0]["counted"].number } == [15, 14, 8])
    #expect((0..<3).map { countings[$0]["tam"]["confirmed"].number } == [14, 13, 7])
    #expect(countings[2]["tam"]["value"]["confirmed"].text == "7000.00")
    #expect(families["cycles"].number == 1)
    let cycle = families["first_cycles"][0]
    #expect((0..<3).map { cycle[$0]["name"].text } == ["Gamma", "Delta", "Epsilon"])
    #expect((0..<3).map { cycle[$0]["line"].number } == [9, 10, 11])
    let largest = families["largest"]
    #expect((0..<4).map { largest[$0]["companies"].number } == [3, 3, 2, 2])
    #expect(
      (0..<4).map { largest[$0]["name"].text } == ["Alpha Holding", "Gamma", "Beta Group", "Eta"])
    #expect((0..<4).map { largest[$0]["is_listed"].number } == [1, 1, 0, 0])
  }

  @Test func cyclesAndUnclearParentsAreTold() throws {
    let outcome = try place().tam(["size", "list.csv", "--icp", "icp.yaml"])
    #expect(
      outcome.text.contains("Gamma (list.csv, line 9)")
        && outcome.text.contains("Corporate families"))
    #expect(outcome.text.contains("2 companies name a parent that several"))
  }

  /// Parents' ids stand in the column that their own is named after, or in a key of the mapping.
  @Test(arguments: [
    ("Account ID", "Parent Account ID", ""),
    ("Nr", "Mutter", "columns: {parent: {from: Mutter}}\nkey: [Nr, domain]\n"),
  ])
  func parentsAreFoundByID(id: String, parent: String, mapping: String) throws {
    let place = try place(
      """
      \(id),name,country,employees,\(parent)
      001,Same Name,DE,100,
      002,Same Name,AT,100,001
      003,Other,AT,100,002
      004,Lonely,AT,100,009

      """)
    try place.folder.write(mapping, to: "map.yaml")
    let result = try result(place, mapping.isEmpty ? [] : ["--map", "map.yaml"])
    #expect(result["counts"]["companies"].number == 2)
    #expect(result["families"]["parent_listed"].number == 2)
    #expect(result["families"]["parent_not_listed"].number == 1)
    #expect(
      result["families"]["parent_columns"][0]["id_column"].text == (mapping.isEmpty ? id : nil))
  }

  /// A family may reach across lists, one of which says nothing of parents.
  @Test func familiesReachAcrossLists() throws {
    let place = try place("name,domain,country,employees\nHead,head.de,DE,100\n")
    try place.folder.write(
      "name,domain,country,employees,parent\nArm,arm.de,DE,90,head.de\n", to: "arms.csv")
    let result = try result(place, ["arms.csv"])
    #expect(result["counts"]["companies"].number == 1)
    #expect(result["sample"]["largest"][0]["name"].text == "Head")
  }

  @Test func accountsAreOneAFamily() throws {
    let outcome = try place().tam(["accounts", "list.csv", "--icp", "icp.yaml"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let names = outcome.text.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: ",").first { $0.first?.isLetter == true }
    }
    #expect(names.sorted() == ["Beta One", "Beta Two", "Eta", "Eta", "Gamma", "Theta", "Zeta"])
  }

  /// Deals of subsidiaries are not joined with their families, which is told.
  @Test func whatIsNotJoinedIsTold() throws {
    let place = try place()
    try place.folder.write("domain,outcome\nalphasoft.de,won\n", to: "deals.csv")
    let outcome = try place.tam([
      "size", "list.csv", "--icp", "icp.yaml", "--customers", "deals.csv", "--format", "json",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(
      try JSON(outcome.output)["warnings"].texts.contains(
        "deals of the 6 companies behind an ultimate parent are not joined with it: they are told as not found"
      ))
  }

  @Test func aListThatCannotBeReadTwiceIsRefused() throws {
    let place = try place()
    let outcome = try place.tam(
      ["size", "-", "--icp", "icp.yaml"], input: Array(Self.list.utf8))
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("reads a list several times"))
  }

  @Test(arguments: [
    ["size", "list.csv", "--icp", "icp.yaml"], ["check", "icp.yaml", "--list", "list.csv"],
  ])
  func noColumnOfParentsIsAnError(command: [String]) throws {
    let place = try place("name,domain,country,employees\nHead,head.de,DE,100\n")
    let outcome = try place.tam(command)
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.errors.contains("list.csv:1:1: error: count_by: ultimate_parent asks for parent"))
    #expect(outcome.errors.contains("columns: {parent: {from: …}}"))
  }

  /// Rejected records are told once, though the list is read five times.
  @Test func rejectedRecordsAreToldOnce() throws {
    let place = try place(Self.list + "Kappa,\"kappa\"x.de,DE,100,\n")
    let outcome = try place.tam([
      "size", "list.csv", "--icp", "icp.yaml", "--rejects", "rejects.csv", "--max-rejects", "5",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let rejects = String(decoding: place.folder.bytes(of: "rejects.csv") ?? [], as: UTF8.self)
    #expect(rejects.split(separator: "\n").count == 2)
  }

  /// Of variants, each has its own countings.
  @Test func variantsAreComparedByFamily() throws {
    let icp = """
      icp: families
      currency: EUR
      count_by: ultimate_parent
      must_have: [{id: size, field: employees, between: [50, 1000]}]
      acv: 1000
      variants: [{name: large, replace: [{id: size, field: employees, at_least: 1000}]}]
      """
    let outcome = try place(icp: icp).tam([
      "compare", "list.csv", "--icp", "icp.yaml", "--format", "json",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let results = try JSON(outcome.output)["results"]
    #expect(results[0]["families"]["countings"][2]["tam"]["confirmed"].number == 7)
    #expect(results[1]["families"]["countings"][2]["tam"]["confirmed"].number == 1)
  }
}
