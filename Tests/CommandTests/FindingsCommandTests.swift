import Foundation
import Testing

/// What stakeholders answered: numbers, directions and words.
struct FindingsCommandTests {
  @Test func `the answers of one group are shown, and few are hidden`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(try shell.run("findings", "--group", "residents").out.contains("D01   27"))
      let few = try shell.run("findings", "--group", "youth-council").out
      #expect(
        few.hasPrefix("–: hidden, so that nobody can be recognised; a group is shown from 4 "))
      let rows = few.split(separator: "\n").filter { $0.hasPrefix("D") }
      #expect(rows.count == 30 && rows.allSatisfy { $0.contains("–   ") || $0.contains("–  –") })
      let all = try #require(try shell.json("findings") as? [String: [[String: Any]]])
      let own = try #require(
        try shell.json("findings", "--group", "residents") as? [String: [[String: Any]]])
      let expected = all["findings"]?.filter { $0["group"] as? String == "residents" }
      let ways = all["directions"]?.filter { $0["group"] as? String == "residents" }
      #expect(own["directions"] as NSArray? == ways as NSArray? && ways?.count == 10)
      #expect(own["findings"] as NSArray? == expected as NSArray? && expected?.count ?? 0 > 9)
      let heads = try ["nl", "en"].map { language in
        try shell.run("findings", lang: language).out.split(separator: "\n").first?
          .split(separator: " ").last
      }
      #expect(heads == ["criterium", "criterion"])
      let wrong = try shell.run("findings", "--group", "resident")
      #expect(wrong.code == 65)
      #expect(wrong.problems.contains("did you mean “residents”?"))
    }
  }

  @Test func `which way each development will go is told in shares of those who answered`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let shown = try shell.run("findings").out
      #expect(shown.contains("\ncode  answers  %a  %b  %?  development\n"), "\(shown)")
      #expect(shown.contains("\nD01   58       57  36  7   The share of residents over eighty"))
      let told = try #require(try shell.json("findings") as? [String: [[String: Any]]])
      let first = try #require(told["directions"]?.first)
      #expect(first["answered"] as? Int == 58 && first["group"] is NSNull)
      let counts = ["a", "b", "dontKnow"].compactMap { first[$0] as? Int }
      let shares = try #require(first["shares"] as? [Double])
      #expect(zip(shares, counts).allSatisfy { abs($0 * 58 - Double($1)) < 1e-9 })
      #expect(counts == [33, 21, 4])
      let small = told["directions"]?.filter { $0["group"] as? String == "youth-council" }
      #expect(small?.count == 10)
      #expect(small?.allSatisfy { $0["suppressed"] as? Bool == true && $0["a"] == nil } == true)
    }
  }

  @Test func `what people wrote is told without who wrote it, and not by group`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let answered = try shell.run(
        TextEditTests.words(
          shell, "responses", "enter", "--respondent", "p99", "--group", "residents"),
        typed: ["5", "r Ask the fishers first", "q"])
      #expect(answered.code == 0, "\(answered.problems)")
      let shown = try shell.run("findings", "--texts").out
      #expect(shown.hasPrefix("D01 The share of residents over eighty doubles\n– Ask the fishers"))
      #expect(!shown.contains("p99") && !shown.contains("esidents:"))
      let json = try #require(try shell.json("findings", "--texts") as? [String: Any])
      let texts = try #require(json["texts"] as? [[String: Any]])
      #expect(json["suppressed"] as? Bool == false && texts.count == 12)
      #expect(texts.first?["about"] as? String == "D01")
      #expect((texts.first?["texts"] as? [String])?.first == "Ask the fishers first")
      #expect(texts.last?["about"] as? String == "open.advice")
      let byGroup = try shell.run("findings", "--texts", "--group", "residents")
      #expect(byGroup.code == 64 && byGroup.problems.contains("not told by group"))
      let forgotten = try shell.run("participants", "forget", "p99", "--yes")
      #expect(forgotten.code == 0, "\(forgotten.problems)")
      #expect(try !shell.run("findings", "--texts").out.contains("fishers"))
    }
  }

  @Test func `no document holds what respondents wrote`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let texts = try #require(try shell.json("findings", "--texts") as? [String: Any])
      let said = (texts["texts"] as? [[String: Any]] ?? []).flatMap {
        $0["texts"] as? [String] ?? []
      }
      #expect(said.count > 8)
      let out = shell.folder.appendingPathComponent("made").path
      #expect(try shell.run("export", "--out", out).code == 0)
      for file in try FileManager.default.contentsOfDirectory(atPath: out) {
        let text = try TextEditTests.text(shell, "made/\(file)")
        #expect(said.filter { text.contains($0) } == [], "\(file)")
      }
    }
  }
}
