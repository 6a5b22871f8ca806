import Foundation

extension FailureTests.Mistake {
  private static func icp(_ from: String, _ to: String) -> String {
    Workplace.icp.replacingOccurrences(of: from, with: to)
  }

  /// Lists that are no lists, or lack what is asked for.
  static let lists: [Self] = [
    Self(
      "no such list", arguments: ["no.csv", "--icp", "icp.yaml"], code: 66,
      says: ["no.csv: error: can't be opened: No such file or directory; check the path"]),
    Self(
      "a folder", arguments: [".", "--icp", "icp.yaml"], code: 66,
      says: [".: error: is a folder; name the list inside it"]),
    Self(
      "the second of two is not there", arguments: ["list.csv", "no.csv", "--icp", "icp.yaml"],
      code: 66, says: ["no.csv: error: can't be opened"]),
    Self(
      "an empty list", list: "",
      says: ["list.csv: error: the list is empty; give a list with a header"]),
    Self("a blank list", list: "\n  \t\r\n\r", says: ["list.csv: error: the list is empty; "]),
    Self(
      "no header", list: "acme.com,DE,120\nb.com,DE,1\n",
      says: [
        "list.csv:1:1: error: the list has no header: its first line holds “acme.com”",
        "header: false",
      ]),
    Self(
      "a header of unknown names, which are countries' codes as well",
      list: "id,nic,umsatzklasse\n1,Alfa,A\n2,Beta,B\n",
      says: ["asks for employees", "the columns are: id, nic, umsatzklasse"]),
    Self(
      "two columns for a field", list: "name,country,employees,headcount\nA,DE,1,2\n",
      says: [
        "icp.yaml:5:5: error: criterion “size” asks for employees", "“employees” (column 3)",
        "“headcount” (column 4)", "say which column in a mapping file",
        "name, country, employees, headcount",
      ]),
    Self(
      "no column for a field", list: "name,country\nA,DE\n",
      says: [
        "icp.yaml:5:5: error: criterion “size” asks for employees",
        "the columns are: name, country",
      ]),
    Self(
      "two delimiters", list: "name,country;employees\nA,DE;1\n",
      says: [
        "list.csv:1:1: error: “,” and “;” divide the list equally well; say which with --delimiter"
      ]),
    Self(
      "a broken header", list: "\n\"name\"s,country\nA,DE\n",
      says: ["list.csv:2:1: error: the header can't be read: text after a closing quote; mend"]),
    Self(
      "a compressed list", list: "\u{1F}", arguments: ["gzip.csv", "--icp", "icp.yaml"], code: 66,
      says: ["gzip.csv: error: "]),
    Self(
      "too many rejects", list: Workplace.list + "\"a\"b,c\n",
      says: [
        "list.csv:7:", "error: 1 of 6 records can't be used, more than --max-rejects 1%",
        "text follows a closing quote", "--rejects FILE",
      ]),
  ]

  /// ICPs that say what cannot be.
  static let icps: [Self] = [
    Self(
      "no such ICP", arguments: ["list.csv", "--icp", "no.yaml"], code: 66,
      says: ["no.yaml: error: can't be opened"]),
    Self(
      "an unknown field",
      icp: icp("field: employees, between: [50, 1000]", "field: employes, between: [50, 1000]"),
      says: ["icp.yaml:5:5: error: ", "employes, which is no field", "did you mean “employees”?"]),
    Self(
      "an unknown key", icp: icp("must_have:", "must_haves:"),
      says: ["icp.yaml:4:1: error: unknown key “must_haves” in an ICP; did you mean “must_have”?"]),
    Self(
      "an unknown condition", icp: icp("in: [DE, AT, CH]", "inn: [DE, AT, CH]"),
      says: ["icp.yaml:6:", "unknown key “inn”", "did you mean “in”?"]),
    Self(
      "an unknown country", icp: icp("CH]", "Switzerlnd]"),
      says: ["icp.yaml:6:48: error: unknown country “Switzerlnd”; did you mean “Switzerland”?"]),
    Self(
      "an empty range", icp: icp("between: [50, 1000]", "between: [1000, 50]"),
      says: [
        "icp.yaml:5:43: error: empty range: nothing lies between 1,000 and 50; write the lower number first"
      ]),
    Self(
      "an id used twice", icp: icp("id: country", "id: size"), says: ["icp.yaml:6:", "“size”"]),
    Self(
      "a hidden segment", icp: icp("between: [201, 1000]", "between: [60, 80]"),
      says: ["icp.yaml:9:", "“Large”", "“Small”"]),
    Self(
      "a criterion on a column that is not there",
      icp: icp("field: country, in: [DE, AT, CH]", "field: Vertical, in: [SaaS]"),
      says: [
        "icp.yaml:6:", "“country”", "Vertical", "the columns are: name, domain, country, employees",
      ]),
    Self("YAML that is none", icp: "icp: [a\nmust_have: {", says: ["icp.yaml:", "error: "]),
    Self("an empty ICP", icp: "", says: ["icp.yaml", "error: "]),
    Self("no text", icp: "icp: a\u{0}b", says: ["icp.yaml:1", "error: "]),
    Self(
      "an unknown variant", arguments: ["list.csv", "--icp", "icp.yaml", "--variant", "wider"],
      code: 64, says: ["icp.yaml: error: has no variant “wider”; "]),
  ]

  /// Mappings that do not fit the list.
  static let mappings: [Self] = [
    Self(
      "no such mapping", arguments: ["list.csv", "--icp", "icp.yaml", "--map", "no.yaml"], code: 66,
      says: ["no.yaml: error: can't be opened"]),
    Self(
      "a column that is not there", map: "columns:\n  employees: {from: Head Count}\n",
      says: ["map.yaml:2:", "“Head Count”", "name, domain, country, employees"]),
    Self(
      "a column that is there twice", list: "name,country,size,Size\nA,DE,1,2\n",
      map: "columns:\n  employees: {from: size}\n",
      says: [
        "map.yaml:2:14: error: list.csv has the column “size” 2 times; say which by its number: 3 or 4"
      ]),
    Self(
      "an unknown field in a mapping", map: "columns:\n  employes: {from: employees}\n",
      says: ["map.yaml:2:3: error: ", "“employes”", "“employees”"]),
    Self("a mapping that is no YAML", map: "columns: [", says: ["map.yaml:", "error: "]),
  ]

  /// Options that are wrong.
  static let usage: [Self] = [
    Self(
      "no list", arguments: ["--icp", "icp.yaml"], code: 64,
      says: ["Missing expected argument '<list> ...'"]),
    Self(
      "no ICP", arguments: ["list.csv"], code: 64,
      says: ["Missing expected argument '--icp <file> ...'"]),
    option(["--frob"], "Unknown option '--frob'"),
    option(["--format", "yaml"], "--format takes table, json, csv, md"),
    option(["--threads", "0"], "--threads takes a number from 1 to 1024"),
    option(["--threads", "x"], "--threads"),
    option(["--block-size", "0"], "--block-size takes a number of at least 1"),
    option(["--max-rejects", "-1"], "--max-rejects"),
    option(
      ["--max-rejects", "101%"], "--max-rejects takes a number (500) or a share (2%), not “101%”"),
    option(["--max-rejects", "0.5"], "--max-rejects takes a number"),
    option(["--as-of", "2026-02-30"], "--as-of takes a day such as 2026-01-31, not “2026-02-30”"),
    option(["--delimiter", "ab"], "--delimiter takes one ASCII character"),
    option(["--delimiter", "é"], "--delimiter takes one ASCII character"),
    option(["--quote", " "], "--quote takes a character that can be seen"),
    option(["--quote", ""], "--quote takes one ASCII character"),
    option(["--delimiter", ",", "--quote", ","], "--quote"),
    option(["--delimiter", "\""], "--delimiter"),
    option(
      ["--encoding", "klingon"], "unknown encoding “klingon”; use a name that `iconv -l` lists"),
    option(["-", "-"], "Standard input (“-”) can be read only once"),
  ]

  private static func option(_ arguments: [String], _ says: String) -> Self {
    Self(
      arguments.joined(separator: " "), arguments: ["list.csv", "--icp", "icp.yaml"] + arguments,
      code: 64, says: [says])
  }
}
