import Foundation
import Testing

struct SchemaTests {
  static let outputs: [(String, [String])] = [
    ("status", ["status"]), ("longlist", ["longlist", "--all"]),
    ("experts", ["experts", "--names"]), ("criteria", ["criteria"]), ("sources", ["sources"]),
    ("sessions", ["sessions"]), ("comments", ["comments", "--names"]), ("groups", ["groups"]),
    ("participants", ["participants", "--names"]),
    ("questionnaire", ["questionnaire"]), ("questionnaire", ["questionnaire", "show", "--draft"]),
    ("shortlist", ["shortlist"]),
    ("findings", ["findings"]), ("findings-texts", ["findings", "--texts"]),
    ("axes-pairs", ["axes", "pairs", "--all"]), ("axes-candidates", ["axes", "candidates"]),
    ("history", ["history"]), ("list", ["list"]), ("frame", ["frame"]),
    ("scope", ["scope", "show"]),
    ("export", ["export", "--format", "svg", "--out", "made"]),
    ("export", ["export-folder", "--out", "files"]), ("replay", ["replay", "--verify"]),
    ("replay", ["replay", "--into", "again.sqlite"]), ("undo", ["undo"]),
  ]

  @Test(arguments: ["werkzekerheid", "kustplaats-2045"])
  func `every JSON output is what its schema says`(slug: String) throws {
    try Shell.here { shell in
      let taken = [("import", ["import", Shell.sample(slug)]), ("use", ["use", slug])]
      let texts = ["scenario", "questions", "comparison", "conclusions"].map {
        ($0 == "scenario" ? "scenarios" : $0, [$0, "show"])
      }
      let drawn = slug == "werkzekerheid" ? [("cross", ["cross"])] + texts : []
      let begun = [
        (
          "change",
          ["new", "--title", "T", "--question", "Q", "--horizon", "2040", "--outcome", "O"]
        )
      ]
      let (expert, respondent) = slug == "werkzekerheid" ? ("e01", "r001") : ("e1", "p01")
      let people = [
        ("sheet-scores", ["scores", "show", "--expert", expert]),
        ("sheet-responses", ["responses", "show", "--respondent", respondent]),
        ("forms", ["scores", "import", Shell.sample(slug) + "/ballots.csv", "--yes"]),
        ("forms", ["responses", "import", Shell.sample(slug) + "/responses.csv", "--dry-run"]),
      ]
      for (name, words) in begun + taken + drawn + people + Self.outputs {
        let printed = try shell.run(["schema", name]).out
        let schema = try JSONSerialization.jsonObject(with: Data(printed.utf8))
        let result = try shell.run(words + ["--store", shell.store, "--json"])
        let output = try JSONSerialization.jsonObject(
          with: Data(result.out.utf8), options: .fragmentsAllowed)
        #expect(result.code == 0, "\(name): \(result.problems)")
        let problems = Self.problems(output, against: schema as? [String: Any] ?? [:], at: name)
        #expect(problems == [])
      }
    }
  }

  @Test func `an output that its schema does not allow is found`() {
    let schema: [String: Any] = [
      "type": "object", "properties": ["n": ["type": "integer"]], "required": ["n"],
      "additionalProperties": false,
    ]
    #expect(Self.problems(["n": 1], against: schema, at: "x") == [])
    #expect(Self.problems(["n": 1.5], against: schema, at: "x") == ["x.n: no integer"])
    #expect(Self.problems(["m": 1], against: schema, at: "x").sorted() == ["x: m", "x: no n"])
  }

  @Test func `an unknown name of a schema is refused with those that are`() throws {
    try Shell.here { shell in
      let result = try shell.run(["schema", "stats"])
      #expect(result.code == 64)
      #expect(result.problems.contains("allowed: status, longlist"))
    }
  }

  /// What in `value` is not as `schema` says; knows the words that our schemas use.
  static func problems(_ value: Any, against schema: [String: Any], at place: String) -> [String] {
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let fits = choices.contains { problems(value, against: $0, at: place).isEmpty }
      return fits ? [] : ["\(place): fits none"]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains(value as? String ?? "") ? [] : ["\(place): \(value)"]
    }
    switch schema["type"] as? String {
    case "string": return value is String ? [] : ["\(place): no string"]
    case "boolean": return value is Bool ? [] : ["\(place): no boolean"]
    case "null": return value is NSNull ? [] : ["\(place): not null"]
    case "number": return value is NSNumber ? [] : ["\(place): no number"]
    case "integer":
      return (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } == true
        ? [] : ["\(place): no integer"]
    case "array":
      guard let items = value as? [Any] else { return ["\(place): no array"] }
      let item = schema["items"] as? [String: Any] ?? [:]
      return items.enumerated().flatMap { problems($1, against: item, at: "\(place)[\($0)]") }
    case "object": return object(value, schema, place)
    default: return ["\(place): no type"]
    }
  }

  private static func object(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    guard let members = value as? [String: Any] else { return ["\(place): no object"] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { members[$0] == nil }
    let wrong = members.sorted { $0.key < $1.key }.flatMap { key, member -> [String] in
      if let known = properties[key] {
        return problems(member, against: known, at: "\(place).\(key)")
      }
      guard let any = schema["additionalProperties"] as? [String: Any] else {
        return ["\(place): \(key)"]
      }
      return problems(member, against: any, at: "\(place).\(key)")
    }
    return missing.map { "\(place): no \($0)" } + wrong
  }
}

extension SchemaTests {
  @Test func `every field of the frame says what it means`() throws {
    try Shell.here { shell in
      let printed = try shell.run(["schema", "frame"]).out
      let schema = try #require(
        try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any])
      let fields = try #require(schema["properties"] as? [String: [String: Any]])
      for (name, field) in fields {
        #expect(field["description"] is String, "\(name)")
        let own = (field["properties"] ?? (field["items"] as? [String: Any])?["properties"])
        for (inner, value) in own as? [String: [String: Any]] ?? [:] where name != "missing" {
          let isSelfEvident = name == "stale"
          #expect(isSelfEvident || value["description"] is String, "\(name).\(inner)")
        }
      }
    }
  }
}
