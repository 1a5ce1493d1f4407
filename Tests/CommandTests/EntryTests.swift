import Foundation
import Testing

/// Scores and answers that are typed in by hand.
struct EntryTests {
  /// `scores enter` or `responses enter` on the coastal town, with lines from a pipe.
  static func enter(
    _ words: [String], _ typed: [String], in shell: Shell
  ) throws -> Shell.Result {
    try shell.run(words + ["--store", shell.store, "--lang", "en"], typed: typed)
  }

  /// What stands in the cells of one item, as `show` tells it.
  static func shown(
    _ words: [String], item: String, in shell: Shell
  ) throws -> [String] {
    let told = try shell.run(words + ["--store", shell.store, "--json"]).out
    let json = try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any]
    let answers = json?["answers"] as? [[String: Any]] ?? []
    return answers.filter { $0["item"] as? String == item }.map {
      $0["answer"].map { $0 is NSNull ? "" : "\($0)" } ?? ""
    }
  }

  @Test func `every key does what it says, and what is refused says what is allowed`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let typed = ["g d02", "4", "9", "?", "r because", "", "-", "g D99", "<", "7", "q"]
      let entry = try Self.enter(["scores", "enter", "--expert", "e3"], typed, in: shell)
      #expect(entry.code == 0, "\(entry.problems)")
      #expect(entry.out.contains("“9” is no answer; allowed: 1…5, ? (don't know) or empty"))
      #expect(entry.out.contains("“D99” is not on this form; did you mean “D09”?"))
      #expect(entry.out.contains("2 of 16 D02 Young families move away from the coast"))
      #expect(entry.out.contains("what you typed is kept"))
      let cells = try Self.shown(["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells == ["4", "dontKnow", "3", "7"])
      #expect(try shell.run("undo").out.contains("other answers of that sitting"))
      let before = try Self.shown(["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(before == ["2", "2", "3", "7"])
    }
  }

  @Test func `whoever stops goes on where they were, and a full form is checked`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let begun = try Self.enter(
        ["responses", "enter", "--respondent", "new", "--group", "residents"],
        ["5", "2", "a", "q"], in: shell)
      #expect(begun.code == 0, "\(begun.problems)")
      let on = try Self.enter(
        ["responses", "enter", "--respondent", "new"], ["6", "q"], in: shell)
      #expect(!on.out.contains("1 of 10") && on.out.contains("2 of 10"))
      let shown = try Self.shown(
        ["responses", "show", "--respondent", "new"], item: "D01", in: shell)
      #expect(shown == ["5", "2", "1"])
    }
  }

  /// The questions of a page with what may be answered: `How large is the impact? 1 = none, …`.
  private static func questions(_ page: String) -> Set<String> {
    Set(
      page.components(separatedBy: "<legend>").dropFirst().compactMap {
        $0.components(separatedBy: "</legend>").first?.replacing(" <small>", with: " ")
          .replacing("</small>", with: "").replacing("&#39;", with: "'")
      })
  }

  @Test(arguments: [
    ("scores", ["scores", "form"], ["scores", "enter", "--expert", "e12"], 16),
    (
      "questionnaire", ["questionnaire", "print"],
      ["responses", "enter", "--respondent", "x", "--group", "residents"], 10
    ),
  ])
  func `a screen asks the same of the same developments as paper does`(
    name: String, form: [String], entry: [String], items: Int
  ) throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      let yaml = copy.appendingPathComponent("workshop.yaml")
      let text = try String(contentsOf: yaml, encoding: .utf8)
      try text.replacing("experts:\n", with: "experts:\n  - id: e12\n")
        .write(to: yaml, atomically: true, encoding: .utf8)
      #expect(try shell.run("import", copy.path).code == 0)
      let out = shell.folder.appendingPathComponent("forms").path
      let common = ["--store", shell.store, "--lang", "en"]
      #expect(try shell.run(form + ["--out", out] + common).code == 0)
      let file = try #require(
        try FileManager.default.contentsOfDirectory(atPath: out).first { $0.hasSuffix(".html") })
      let page = try TextEditTests.text(shell, "forms/\(file)")
      let typed = Array(repeating: "", count: 200)
      let screen = try Self.enter(entry, typed, in: shell).out
        .replacing("\n  ", with: " ").replacing("\n", with: " ")
      let questions = Self.questions(page).filter { !$0.hasPrefix("Your group") }
      #expect(questions.count > 1)
      for question in questions { #expect(screen.contains(question), "\(question)") }
      let codes = page.components(separatedBy: "<h3><span>").dropFirst().map { $0.prefix(3) }
      #expect(codes.count == items)
      for (place, code) in codes.enumerated() {
        #expect(screen.contains(" \(place + 1) of \(items) \(code) "), "\(code)")
      }
      let gone = try Self.enter(entry, ["g D08", "q"], in: shell)
      #expect(gone.out.contains("“D08” is not on this form"))
    }
  }

  @Test func `answers in one option are filled in all or none`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      func fill(_ answers: String, _ respondent: String = "x") throws -> Shell.Result {
        try shell.run(
          "responses", "enter", "--respondent", respondent, "--group", "residents", "--answers",
          answers)
      }
      #expect(try fill("D01.q-impact=4,D02.q-impact=99").code == 65)
      #expect(try shell.run("responses", "show", "--respondent", "x").code == 65)
      #expect(try fill("D01.q-impact=4,D01.direction=?").out == "x: 2 of 30 filled in\n")
      #expect(try fill("D01 4").problems.contains("write it as D01.impact=4"))
      #expect(try fill("D01.q-impct=4").problems.contains("did you mean “q-impact”?"))
      let one = try shell.run(
        "scores", "enter", "--expert", "e1", "--code", "D01", "--criterion", "safety", "--score",
        "5", "--reason", "sure")
      #expect(one.code == 0, "\(one.problems)")
      #expect(
        try Self.shown(["scores", "show", "--expert", "e1"], item: "D01", in: shell)[1] == "5")
      #expect(try shell.run("scores", "enter", "--expert", "e1", "--code", "D01").code == 64)
      #expect(
        try shell.run("scores", "enter", "--expert", "e99").problems.contains("there are: e1, e2"))
    }
  }
}
