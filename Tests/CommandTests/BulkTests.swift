import Foundation
import Testing

/// Very many answers at once: the same words, entries and refusals as of a few.
struct BulkTests {
  static let header = "respondent,group,D01.q-impact,D03.q-impact,D01.direction,comment.D01\n"

  /// Answers of so many respondents; one row may be another.
  static func table(_ count: Int, row: Int? = nil, is other: String = "") -> String {
    header
      + (0..<count).map { one in
        if one == row { return other + "\n" }
        let group = one % 3 == 0 ? "residents" : "Residents"
        let text = one % 100 == 5 ? "\"No, \(one)\"" : ""
        return "b\(10_000 + one),\(group),\(one % 7 + 1),?,\(["a", "b", ""][one % 3]),\(text)\n"
      }.joined()
  }

  private static func begun(_ work: (Shell, String) throws -> Void) throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try work(shell, shell.folder.appendingPathComponent("wide.csv").path)
    }
  }

  private static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test func `a table of thousands comes in as one entry, and a second time as none`() throws {
    try Self.begun { shell, path in
      try Self.write(Self.table(3_000), path)
      let first = try shell.run("responses", "import", path, "--yes")
      #expect(first.out == "Questionnaire, version 1: 3000 new\ntaken in\n")
      let shown = try shell.json("responses", "show", "--respondent", "b10005")
      let sheet = try #require(shown as? [String: Any])
      let answers = try #require(sheet["answers"] as? [[String: Any]])
      #expect(sheet["group"] as? String == "residents")
      #expect(answers.first?["answer"] as? Int == 6)
      #expect(try (shell.json("history") as? [Any])?.count == 2)
      let again = try shell.run("responses", "import", path, "--yes")
      #expect(again.out == "Questionnaire, version 1: 3000 unchanged\n")
      try Self.write(Self.table(3_000, row: 7, is: "b10007,residents,1,1,,"), path)
      let changed = try shell.run("responses", "import", path, "--yes")
      #expect(
        changed.out.hasPrefix(
          "Questionnaire, version 1: 1 changed, 2999 unchanged\n  b10007: changed: D01."),
        "\(changed.out)")
      #expect(try shell.run("replay", "--verify").code == 0)
      try shell.run("undo")
      try shell.run("undo")
      #expect(try shell.run("responses", "show", "--respondent", "b10005").code != 0)
    }
  }

  @Test(arguments: [
    ("b12000,residents,8,1,,", "wide.csv:2002: D01.q-impact: “8” is no answer; allowed: 1…7"),
    ("b12000,residence,1,1,,", "wide.csv:2002: group: “residence”"),
    ("b10000,residents,1,1,,", "wide.csv:2002: “b10000” stands on line 2 already"),
    (",residents,1,1,,", "wide.csv:2002:"),
  ])
  func `one wrong row among thousands is told with its line, and nothing comes in`(
    row: String, refusal: String
  ) throws {
    try Self.begun { shell, path in
      try Self.write(Self.table(3_000, row: 2_000, is: row), path)
      let found = try shell.run("responses", "import", path, "--yes")
      #expect(found.code == 65 && found.out == "")
      #expect(found.problems.contains(refusal), "\(found.problems)")
      #expect(try (shell.json("history") as? [Any])?.count == 1)
    }
  }

  /// The careful reader takes `3.0` as well; both must say the same of a table.
  @Test(arguments: [
    ("alpha-ordinal", true), ("longstring", true), ("duplicates", true), ("mean", false),
    ("kendall-w", false), ("spearman", false),
  ])
  func `a measure says the same whichever way a large table is read`(
    measure: String, onLevels: Bool
  ) throws {
    try StatisticsFixture.here { here in
      let rows = (0..<400).map { one in
        let (some, none) = (one % 9 == 0 ? "" : String(one * one % 5), one % 7 == 0 ? "NA" : "3")
        return "p\(one),\(one % 4 + 1),\(some),\(none)"
      }
      let table = "who,a,b,c\n" + rows.joined(separator: "\n") + "\n"
      let words = ["--measure", measure, "--json"] + (onLevels ? ["--scale", "0-5"] : [])
      func told(_ text: String) throws -> String {
        try here.write(text)
        let found = try here.shell.run(["statistics", "table.csv", "--lang", "en"] + words)
        #expect(found.code == 0, "\(found.problems)")
        return found.out
      }
      let bulk = try told(table)
      #expect(bulk.contains("\"measure\": \"\(measure)\""))
      for (old, new) in [("p399,4,", "p399,4.0,"), ("who,", "\"who\",")] {
        let other = try told(table.replacing(old, with: new))
        #expect(other == bulk)
      }
    }
  }

  @Test func `one wrong cell of a large bare table is told with its line`() throws {
    try StatisticsFixture.here { here in
      let table =
        "a,b\n" + (0..<5_000).map { "\($0 % 5 + 1),\($0 == 4_321 ? "9" : "2")\n" }.joined()
      let found = try here.run(table, "--measure", "alpha-ordinal", "--scale", "1-5")
      #expect(found.code == 65 && found.problems.hasPrefix("table.csv:4323: “9” does not fit"))
    }
  }
}
