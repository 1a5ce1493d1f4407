import Foundation
import Testing

/// Respondents who are counted, not named.
struct NumberingTests {
  /// One respondent more, who answers one question and stops; and under which number.
  private static func enter(_ shell: Shell) throws -> String {
    let entered = try shell.run(
      ["responses", "enter", "--group", "crew", "--store", shell.store, "--lang", "en"],
      typed: ["3", "q"])
    #expect(entered.code == 0, "\(entered.problems)")
    let last = entered.out.split(separator: "\n").last { $0.contains(", crew: stopped") }
    return last.map { String($0.prefix { $0 != "," }) } ?? ""
  }

  @Test func `two who sit down at the same time get two numbers, and lose nothing`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let (one, two) = try (
        Keyboard(shell, ["responses", "enter", "--group", "residents"]),
        Keyboard(shell, ["responses", "enter", "--group", "youth-council"])
      )
      for (keyboard, group) in [(one, "residents"), (two, "youth-council")] {
        try keyboard.wait(for: "p61, \(group)")
        try keyboard.wait(for: "> ")
      }
      one.type("3")
      try one.wait(for: "> ")
      two.type("5")
      try two.wait(for: "p61 was taken meanwhile; this is p62")
      two.type("6")
      one.type("2")
      for (keyboard, who) in [(one, "p61, residents"), (two, "p62, youth-council")] {
        keyboard.type("q")
        try keyboard.wait(for: "\(who): stopped")
        #expect(try keyboard.finish() == 0)
      }
      func sheet(_ who: String) throws -> [String: Any] {
        try #require(try shell.json("responses", "show", "--respondent", who) as? [String: Any])
      }
      #expect(try sheet("p61")["group"] as? String == "residents")
      #expect(try sheet("p62")["group"] as? String == "youth-council")
      for (who, cells) in [("p61", ["3", "2"]), ("p62", ["5", "6"])] {
        let shown = try EntryTests.shown(
          ["responses", "show", "--respondent", who], item: "D01", in: shell)
        #expect(Array(shown.prefix(2)) == cells)
      }
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }

  @Test func `a number is never given twice, whoever is forgotten and whatever is asked`() throws {
    try QuestionnaireTests.confirmed { shell in
      try shell.run("groups", "add", "--id", "crew", "--name", "Crew")
      try shell.run("questionnaire", "publish", "--yes")
      #expect(try Self.enter(shell) == "r001")
      try shell.run("participants", "forget", "r001", "--yes")
      #expect(try Self.enter(shell) == "r002")
      try shell.run("undo")
      #expect(try Self.enter(shell) == "r003")
      // A pilot and the real questionnaire are answered by other people.
      try shell.run("questionnaire", "publish", "--yes")
      #expect(try Self.enter(shell) == "r004")
    }
  }

  @Test func `the code of an expert who left is not given to another`() throws {
    try LonglistTests.begun { shell in
      for name in ["Ann", "Bob"] { try shell.run("experts", "add", "--name", name) }
      try shell.run("experts", "dismiss", "e02", "--yes")
      #expect(try shell.run("experts", "add", "--name", "Cas").out == "expert: e03\n")
      try shell.run("participants", "forget", "e03", "--yes")
      #expect(try shell.run("experts", "add", "--name", "Dan").out == "expert: e04\n")
    }
  }
}
