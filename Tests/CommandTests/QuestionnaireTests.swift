import Foundation
import Testing

/// The questionnaire and its groups by hand.
struct QuestionnaireTests {
  /// A study with a confirmed shortlist and criteria, as files have it.
  static func confirmed<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("criteria", "edit", "--id", "impact")
      let files = shell.folder.appendingPathComponent("files")
      try shell.run("export-folder", "--out", files.path)
      let yaml = files.appendingPathComponent("workshop.yaml")
      let text = try String(contentsOf: yaml, encoding: .utf8)
      let confirmed = text.replacing("  size: 10\n", with: "  size: 2\n")
        .replacing("  rule: impact\n", with: "  rule: impact\n  confirmed: {codes: [D02, D01]}\n")
      try confirmed.write(to: yaml, atomically: true, encoding: .utf8)
      try shell.run("import", files.path)
      return try work(shell)
    }
  }

  @Test func `without a confirmed shortlist nothing is published`() throws {
    try LonglistTests.begun { shell in
      let refused = try shell.run("questionnaire", "publish", "--yes")
      #expect(refused.code == 69 && refused.problems.contains("scenariocross shortlist confirm"))
      let shown = try shell.run("questionnaire")
      #expect(shown.code == 0 && shown.out.contains("version 1, not published yet"), "\(shown)")
      #expect(shown.out.contains("scenariocross shortlist confirm"))
    }
  }

  @Test func `a draft is written by options or answers, and frozen when it is published`() throws {
    try Self.confirmed { shell in
      let edited = try shell.run(
        "questionnaire", "edit", "--introduction", "Welcome", "--no-direction", "--open",
        "What did you miss?", "--id", "weight", "--scale", "1-7")
      #expect(edited.code == 0 && edited.out == "questionnaire drafted\n", "\(edited.problems)")
      let asked = try shell.run(
        ["questionnaire", "edit", "--store", shell.store, "--lang", "en"],
        typed: ["", "Kept without names", "yes", "no", "Anything else?", ""])
      #expect(asked.code == 0, "\(asked.problems)")
      #expect(try shell.run("longlist", "edit", "D02", "--question", "Will trade grow?").code == 0)
      let refused = try shell.run(
        ["questionnaire", "publish", "--store", shell.store, "--lang", "en"], typed: ["no"])
      #expect(
        refused.out == "no change\n" && refused.problems.contains("real one will be version 2"))
      let done = try shell.run("questionnaire", "publish", "--yes")
      #expect(done.out == "questionnaire published: D02 D01\n", "\(done.problems)")
      let json = try #require(try shell.json("questionnaire") as? [String: Any])
      let items = try #require(json["items"] as? [[String: String]])
      #expect(items.map { $0["question"] } == ["Will trade grow?", "Sea"])
      #expect(json["privacy"] as? String == "Kept without names")
      #expect((json["criteria"] as? [[String: Any]])?.map { $0["id"] as? String } == ["impact"])
      #expect((json["open"] as? [Any])?.count == 2 && json["direction"] as? Bool == true)
      let second = try shell.run("questionnaire", "publish", "--yes")
      #expect(
        second.problems.replacing("\n  ", with: " ").contains("0 responses to version 1 no longer"))
      #expect(try (shell.json("questionnaire") as? [String: Any])?["version"] as? Int == 2)
      #expect(try shell.run("questionnaire", "edit", "--remove-open", "q9").code == 65)
    }
  }

  @Test func `groups are kept in the draft, and invited by the version that is asked`() throws {
    try Self.confirmed { shell in
      let added = try shell.run("groups", "add", "--name", "Small shops", "--invited", "12")
      #expect(added.out == "group added: Small shops (small-shops)\n", "\(added.problems)")
      let taken = try shell.run("groups", "add", "--name", "X", "--id", "small-shops")
      #expect(taken.code == 65 && taken.problems.contains("groups edit small-shops"))
      try shell.run("questionnaire", "publish", "--yes")
      let later = try shell.run(
        ["groups", "add", "--store", shell.store, "--lang", "en"], typed: ["Residents", "x", ""])
      #expect(later.code == 0 && later.problems.contains("no number of people"))
      #expect(later.out == "group added: Residents (residents)\n", "\(later.out)")
      #expect(try shell.run("groups", "edit", "residents", "--invited", "40").code == 0)
      #expect(
        try shell.run("groups", "edit", "residents", "--name", "Residents").out == "no change\n")
      #expect(try shell.run("groups", "edit", "resident").problems.contains("“residents”"))
      #expect(try shell.run("groups").out.contains("residents    0 of  40  Residents"))
      let files = shell.folder.appendingPathComponent("again").path
      try shell.run("questionnaire", "edit", "--introduction", "For the next one")
      try shell.run("export-folder", "--out", files)
      #expect(try shell.run("import", files).out == "harbour: no change\n")
    }
  }

  @Test func `what is published is what was shown, and no later draft`() throws {
    try Self.confirmed { shell in
      let asked = try Keyboard(shell, ["questionnaire", "publish"])
      try asked.wait(for: "Publish (yes/no)")
      try shell.run("questionnaire", "edit", "--introduction", "Not seen")
      asked.type("yes\n")
      try asked.wait(for: "meanwhile someone else changed the study")
      #expect(try asked.finish() == 65)
      #expect(try shell.run("questionnaire").out.contains("not published yet"))
    }
  }
}
