/// Wrong ICP files, with marks where the problems are.
enum ICPProblems {
  static let structure: [ProblemSample] = [
    .init("①", "0:0 is empty; write an ICP; `tam init` makes one to start from"),
    .init(
      "①[1, 2]",
      "① an ICP is a mapping, not a list; write it with keys such as icp, extends, variants"),
    .init("①title: x", "① the ICP has no name; add “icp:” with a short name"),
    .init("icp: x\n①musthave: []", "① unknown key “musthave” in an ICP; did you mean “must_have”?"),
    .init(
      "icp: x\n①personas: []",
      "① unknown key “personas” in an ICP; use one of: "
        + ICPKeysInWords.profile),
    .init(
      "icp: x\n①icp: y\n②icp: z", "① the key “icp” is there twice; leave one of them",
      "② the key “icp” is there twice; leave one of them"),
    .init(
      "icp: x\nmust_have:\n  - {field: name, ①\"field\": city, known: true}",
      "① the key “field” is there twice; leave one of them"),
    .init(
      "icp: x\nmust_have: ①{field: name, known: true}",
      "① “must_have” is a list, not a mapping; begin each item with “- ”, or write [ … ]"),
    .init(
      "icp: x\nmust_have: [①name]",
      "① a criterion is a mapping, not a text; write it with keys such as id, field, column"),
    .init("icp: ①[a]", "① “icp” is one text, not a list; write a single value"),
    .init(
      "icp: x\nregions: {A: [①*b]}",
      "① is not sound YAML: found undefined alias; put a text that begins with * or & in quotes"),
    .init(
      "icp: x\n①\ttitle: y",
      "① is not sound YAML while scanning a plain scalar: "
        + "found a tab character that violates indentation; indent with blanks, not with tabs"),
    .init(
      "icp: x\n---①\nicp: y",
      "2:1 is not sound YAML expected a single document in the stream: but found another document; "
        + "keep one document in the file, without “---”"),
    .init("icp: x\n?① [a]\n: 1", "2:3 a key is a text, not a list; write a word"),
  ]

  static let criteria: [ProblemSample] = [
    .init(
      "icp: x\nmust_have: [①{in: [a]}]",
      "① a criterion without a field; "
        + "add “field:” with a field or a column of the list, or “any:” with criteria"),
    .init(
      "icp: x\nmust_have: [①{field: name}]",
      "① a criterion without a condition; add one of: " + ICPKeysInWords.conditions),
    .init(
      "icp: x\nmust_have: [{field: employees, ①betwen: [1, 2]}]",
      "① unknown key “betwen” in a criterion; did you mean “between”?"),
    .init(
      "icp: x\nmust_have: [{field: name, in: [a], ①contains: b}]",
      "① a second condition, “contains” beside “in”; write two criteria, each with an id"),
    .init(
      "icp: x\nmust_have: [{field: employees, ①contains: b}]",
      "① “contains” does not fit the field “employees”; "
        + "use one of: in, not_in, between, at_least, at_most, known"),
    .init(
      "icp: x\nmust_have: [{field: country, ①at_least: 3}]",
      "① “at_least” does not fit the field “country”; "
        + "use one of: in, not_in, any_of, all_of, none_of, known"),
    .init(
      "icp: x\nmust_have: [{field: employees, between: ①[1, 2, 3]}]",
      "① “between” takes two numbers, not 3; write the lowest and the highest, as in [50, 1000]"),
    .init(
      "icp: x\nmust_have: [{field: employees, at_most: ①10, at_least: ②x}]",
      "② “x” can't be read as a headcount; write a whole number such as 250, 1,200 or 5k"),
    .init(
      "icp: x\nmust_have: [{field: employees, at_least: 1,①000}]",
      "① unknown key “000” in a criterion; put a number that holds a comma in quotes"),
    .init(
      "icp: x\nmust_have: [{field: city, in: ①[]}]",
      "① “in” is an empty list; name at least one"),
    .init(
      "icp: x\nmust_have: [{field: city, in: [a, ①\" \"]}]",
      "① “in” is empty; write it, or leave the key out"),
    .init(
      "icp: x\nmust_have: [{field: city, ①column: town, in: [a]}]",
      "① both a field and a column; leave one of them"),
    .init(
      "icp: x\nmust_have: [{field: city, in: [a], on_unknown: ①kep}]",
      "① unknown on_unknown “kep”; did you mean “keep”?"),
    .init(
      "icp: x\nmust_have: [{any: [{field: city, in: [a], ①on_unknown: keep}]}]",
      "① “on_unknown” inside “any”; write it beside “any”, for the whole"),
    .init(
      "icp: x\nsegments: [{name: S, where: [{field: city, in: [a], ①on_unknown: keep}]}]",
      "① “on_unknown” inside “where”; leave it out: a company that lacks the value is Unclassified"),
    .init(
      "icp: x\nmust_have: [{any: [{①any: [{field: city, in: [a]}]}]}]",
      "① “any” inside “any”; list all the criteria in the outer one"),
    .init(
      "icp: x\nmust_have: [{any: ①[]}]",
      "① “any” is an empty list; write at least one criterion in it"),
    .init(
      "icp: x\nmust_have: [{any: [{field: city, in: [a]}], ①field: city}]",
      "① “field” beside “any”; move it into a criterion of the list"),
    .init(
      "icp: x\nmust_have: [{field: city, in: [a], ①points: 3}]",
      "① “points” are for “nice_to_have”; leave them out, or move the criterion"),
    .init(
      "icp: x\nnice_to_have: [①{field: city, in: [a]}]",
      "① a criterion of “nice_to_have” without points; add “points:”, as in 20"),
    .init(
      "icp: x\nnice_to_have: [{field: city, in: [a], points: ①0}]",
      "① “0” are no points; write a whole number above 0"),
    .init(
      "icp: x\nmust_have: [{id: a, field: city, in: [a]}]\nserviceable: [{id: ①a, field: state, in: [b]}]",
      "① the id “a” is used twice, first in line 2; "
        + "give each criterion an id of its own; a variant changes one with “replace”"),
    .init(
      "icp: x\nmust_have: [{field: city, in: [a]}, ①{field: city, not_in: [b]}]",
      "① a second criterion on “city”, after that in line 2, needs an id; "
        + "add “id:” with a name of its own"),
    .init(
      "icp: x\nmust_have: [{field: revenue, ①at_least: 1M}]",
      "① an amount needs a currency; name it at the top of the ICP, as in “currency: EUR”"),
  ]
}
