import Criteria
import Foundation
import Testing

@testable import tam

/// The published schema knows what the parser knows, and no more.
@Suite struct SchemaTests {
  /// Where the schema of a kind of file is.
  static func path(_ kind: String) -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent("Sources/tam/Files/\(kind).schema.json").path
  }

  /// A schema, read by the parser of the files themselves: JSON is YAML.
  static func schema(_ kind: String = "icp") throws -> YAMLNode {
    let path = path(kind)
    let problems = Problems()
    let document = try YAMLDocument(FileBytes(path: path).bytes, file: path, problems: problems)
    #expect(problems.all.isEmpty)
    return try #require(document.root)
  }

  @Test(
    arguments: [
      (nil, ICPKeys.profile), ("variant", ICPKeys.variant), ("condition", ICPKeys.conditions),
      ("alternative", ICPKeys.alternative), ("part", ICPKeys.part),
      ("criterion", ICPKeys.criterion),
      ("niceToHave", ICPKeys.niceToHave), ("segment", ICPKeys.segment),
      ("amounts", ICPKeys.amounts), ("buyerAmounts", ICPKeys.buyerAmounts),
      ("obtainable", ICPKeys.obtainable), ("rate", ICPKeys.rate), ("regions", ICPKeys.division),
    ] as [(String?, [String])])
  func keysAreTheParsers(_ definition: String?, _ keys: [String]) throws {
    let schema = try Self.schema()
    let node = try definition.map { try #require(schema["$defs"]?[$0]) } ?? schema
    #expect(Set(node.properties(in: schema)) == Set(keys))
    #expect(Set(keys).count == keys.count)
  }

  @Test(
    arguments: [
      (nil, PersonaKeys.file), ("persona", PersonaKeys.persona),
      ("perCompany", PersonaKeys.perCompany), ("objection", PersonaKeys.objection),
      ("evidence", PersonaKeys.evidence),
    ] as [(String?, [String])])
  func keysOfPersonasAreTheParsers(_ definition: String?, _ keys: [String]) throws {
    let schema = try Self.schema("personas")
    let node = try definition.map { try #require(schema["$defs"]?[$0]) } ?? schema
    #expect(Set(node.properties(in: schema)) == Set(keys))
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [
    ("countBy", ICPKeys.countBy), ("onUnknown", Criterion.OnUnknown.allCases.map(\.rawValue)),
  ])
  func wordsAreTheParsers(_ definition: String, _ words: [String]) throws {
    let node = try #require(try Self.schema()["$defs"]?[definition]?["enum"]?.items)
    #expect(node.compactMap(\.text) == words)
  }

  @Test func divisionsAreTheParsers() throws {
    let ways = try #require(try Self.schema()["$defs"]?["regions"]?["oneOf"]?.items)
    let words = try #require(ways[0]["properties"]?["by"]?["enum"]?.items)
    #expect(words.compactMap(\.text) == ICPKeys.divisions)
  }

  /// Whether a JSON Schema validator is at hand: Python with jsonschema and a YAML reader.
  static let hasValidator = validate("{\"icp\": \"x\"}") != nil

  /// Whether the schema takes a JSON text; nil where there is no validator.
  static func validate(_ json: String, _ kind: String = "icp") -> Bool? {
    let program = """
      import json, sys
      try:
          from jsonschema import Draft202012Validator as V
      except ImportError:
          sys.exit(3)
      schema = json.load(open(sys.argv[1]))
      V.check_schema(schema)
      sys.exit(0 if V(schema).is_valid(json.loads(sys.argv[2])) else 1)
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, path(kind), json]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus > 1 ? nil : process.terminationStatus == 0
  }

  @Test(.enabled(if: hasValidator, "needs python3 with jsonschema"))
  func theSchemaTakesTheExample() throws {
    let problems = Problems()
    let document = try YAMLDocument(
      Array(Samples.icp.utf8), file: "icp.yaml", problems: problems)
    #expect(Self.validate(try #require(document.root).json) == true)
  }

  @Test(.enabled(if: hasValidator, "needs python3 with jsonschema"))
  func theSchemaTakesPersonas() throws {
    for text in [Samples.personas, StarterFiles.personas] {
      let document = try YAMLDocument(
        Array(text.utf8), file: "personas.yaml", problems: Problems())
      #expect(Self.validate(try #require(document.root).json, "personas") == true)
    }
  }

  @Test(
    .enabled(if: hasValidator, "needs python3 with jsonschema"),
    arguments: [
      #"{"personas": [{"id": "a", "titles": "CEO"}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "per_company": 1.5, "objections": ["no"]}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "evidence": {"interviews": 0}}]}"#,
    ])
  func bothTakeSoundPersonas(_ json: String) throws {
    #expect(Self.validate(json, "personas") == true)
    _ = try PersonasFileTests.load(json)
  }

  @Test(
    .enabled(if: hasValidator, "needs python3 with jsonschema"),
    arguments: [
      "{}", #"{"personas": []}"#, #"{"personas": [{"titles": ["CEO"]}]}"#,
      #"{"personas": [{"id": "a"}]}"#, #"{"personas": [{"id": "a", "titles": []}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "pain": ["x"]}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "per_company": {"low": 1}}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "evidence": {"last": "2026-01"}}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "evidence": {"interviews": -1}}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "evidence": {"interviews": 1, "last": "May"}}]}"#,
      #"{"personas": [{"id": "a", "titles": ["CEO"], "objections": [{"answer": "x"}]}]}"#,
    ])
  func bothRefuseUnsoundPersonas(_ json: String) throws {
    #expect(Self.validate(json, "personas") == false)
    #expect(throws: ProblemList.self) { try PersonasFileTests.load(json) }
  }

  @Test(
    .enabled(if: hasValidator, "needs python3 with jsonschema"),
    arguments: [
      #"{"icp": "x"}"#,
      #"{"icp": "x", "must_have": [{"field": "employees", "at_least": 5, "at_most": 9}]}"#,
      #"{"icp": "x", "must_have": [{"any": [{"field": "city", "in": ["a"]}], "on_unknown": "keep"}]}"#,
      #"{"extends": "y", "remove": ["a"]}"#,
      #"{"icp": "x", "currency": "EUR", "acv": "12k", "regions": {"by": "country"}}"#,
      #"{"icp": "x", "currency": "EUR", "per_buyer": {"persona": "a", "low": 1, "base": 2, "high": 3}}"#,
    ])
  func bothTakeWhatIsSound(_ json: String) throws {
    #expect(Self.validate(json) == true)
    if !json.contains("extends") { _ = try ICPFileTests.load(json) }
  }

  @Test(
    .enabled(if: hasValidator, "needs python3 with jsonschema"),
    arguments: [
      #"{"title": "x"}"#,
      #"{"icp": "x", "musthave": []}"#,
      #"{"icp": "x", "must_have": [{"field": "city"}]}"#,
      #"{"icp": "x", "must_have": [{"field": "city", "in": []}]}"#,
      #"{"icp": "x", "must_have": [{"field": "city", "in": ["a"], "contains": "b"}]}"#,
      #"{"icp": "x", "must_have": [{"field": "city", "in": ["a"], "points": 3}]}"#,
      #"{"icp": "x", "must_have": [{"any": [{"field": "city", "in": ["a"], "on_unknown": "keep"}]}]}"#,
      #"{"icp": "x", "must_have": [{"any": [{"any": [{"field": "city", "in": ["a"]}]}]}]}"#,
      #"{"icp": "x", "must_have": [{"field": "city", "column": "town", "in": ["a"]}]}"#,
      #"{"icp": "x", "nice_to_have": [{"field": "city", "in": ["a"]}]}"#,
      #"{"icp": "x", "count_by": "parent"}"#,
      #"{"icp": "x", "obtainable": {"share": 0.1, "reps": 3}}"#,
      #"{"icp": "x", "remove": ["a"]}"#,
      #"{"icp": "x", "segments": [{"where": []}]}"#,
      #"{"icp": "x", "currency": "EUR", "acv": {"low": 1}}"#,
      #"{"icp": "x", "currency": "EUR", "acv": {"persona": "a", "low": 1, "base": 2, "high": 3}}"#,
      #"{"icp": "x", "regions": {"by": "planet"}}"#,
    ])
  func bothRefuseWhatIsNot(_ json: String) throws {
    #expect(Self.validate(json) == false)
    #expect(throws: ProblemList.self) { try ICPFileTests.load(json) }
  }
}

extension YAMLNode {
  /// What stands behind a key.
  subscript(key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }

  /// The properties that a part of a schema allows, with those of the parts that it is made of.
  func properties(in schema: YAMLNode) -> [String] {
    var names = self["properties"]?.entries?.map(\.key) ?? []
    for key in ["allOf", "oneOf"] {
      for part in self[key]?.items ?? [] {
        let name = part["$ref"]?.text?.replacing("#/$defs/", with: "")
        names += (name.flatMap { schema["$defs"]?[$0] } ?? part).properties(in: schema)
      }
    }
    return names
  }

  /// The node as JSON, every scalar a text unless it is a plain whole number.
  var json: String {
    func quoted(_ text: String) -> String {
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(escaped)\""
    }
    switch content {
    case .text(let text, let isPlain):
      return isPlain && Int(text).map(String.init) == text ? text : quoted(text)
    case .list(let items):
      return "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .map(let entries):
      return "{" + entries.map { "\(quoted($0.key)): \($0.value.json)" }.joined(separator: ", ")
        + "}"
    }
  }
}
