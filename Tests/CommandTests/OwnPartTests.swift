import Foundation
import Testing

/// An edit of a text writes that text, and nothing beside it.
struct OwnPartTests {
  /// Scenario C with a story and a question.
  static let story = [
    "# Quiet water", "", "## story: homes", "", "Nobody builds.", "", "## questions", "",
    "1. Who pays?",
  ]

  static func written(_ shell: Shell) throws {
    let done = try shell.run(
      TextEditTests.words(shell, "scenario", "edit", "C", "--file", "-"), typed: story)
    #expect(done.code == 0, "\(done.problems)")
  }

  static func file(_ shell: Shell, _ name: String) throws -> String {
    let folder = shell.folder.appendingPathComponent("files-\(UUID().uuidString)")
    try shell.run("export-folder", "--out", folder.path)
    return try TextEditTests.text(shell, "\(folder.lastPathComponent)/\(name)")
  }

  @Test func `questions without their heading are the questions, and stories stay`() throws {
    try TextEditTests.crossed { shell in
      try Self.written(shell)
      let words = TextEditTests.words(shell, "questions", "edit", "C", "--file", "-")
      let done = try shell.run(words, typed: ["Questions of C.", "", "1. → town: Who cooks?"])
      #expect(done.code == 0 && done.out == "questions of scenario C written\n", "\(done)")
      let story = Self.story.dropLast(3).joined(separator: "\n") + "\n"
      let asked = "## questions\n\nQuestions of C.\n\n1. → town: Who cooks?\n"
      #expect(try Self.file(shell, "scenarios/C.md") == story + asked)
      let same = try shell.run(words, typed: ["Questions of C.", "", "1. → town: Who cooks?"])
      #expect(same.out == "no change\n")
      let wrong = try shell.run(words, typed: ["1. Who cooks?", "and who eats"])
      #expect(wrong.code == 65, "\(wrong)")
      #expect(wrong.problems.contains("questions-C.md:2: “and who eats” is no question"))
      let gone = try shell.run(words, typed: [])
      #expect(gone.out == "questions of scenario C removed\n", "\(gone)")
      #expect(try Self.file(shell, "scenarios/C.md").hasSuffix("Nobody builds.\n"))
    }
  }

  @Test func `what is no question is refused with the heading that it belongs under`() throws {
    try TextEditTests.crossed { shell in
      let words = TextEditTests.words(shell, "questions", "edit", "C", "--file", "-")
      let early = try shell.run(words, typed: ["1. Who cooks?"])
      #expect(early.code == 69 && early.problems.contains("under “## questions”"), "\(early)")
      try Self.written(shell)
      let before = try Self.file(shell, "scenarios/C.md")
      let whole = try shell.run(words, typed: Self.story)
      #expect(whole.code == 65)
      #expect(whole.problems.contains("questions-C.md:1: “# Quiet water” does not belong here"))
      #expect(whole.problems.contains("questions-C.md:3: “## story: homes” does not belong here"))
      #expect(whole.problems.contains("goes with: scenariocross scenario edit C"))
      let above = try shell.run(words, typed: ["Questions.", "## questions", "1. Who cooks?"])
      #expect(above.code == 65)
      #expect(above.problems.contains(":1: “Questions.” stands above “## questions”"), "\(above)")
      #expect(try Self.file(shell, "scenarios/C.md") == before)
      #expect(try shell.run("questions", "edit", "--help").out.contains("“## questions”"))
    }
  }

  @Test func `conclusions and a comparison are taken from their own headings alone`() throws {
    try TextEditTests.crossed { shell in
      let words = TextEditTests.words(shell, "conclusions", "edit", "--file", "-")
      let bare = try shell.run(words, typed: ["Build a wall."])
      #expect(bare.code == 65 && bare.problems.contains("## core message, ## implications"))
      let other = try shell.run(words, typed: ["## questions", "", "1. Who?"])
      #expect(other.code == 65 && other.problems.contains("“questions” is unknown; allowed:"))
      let table = TextEditTests.words(shell, "comparison", "edit", "--file", "-")
      let columns = try shell.run(table, typed: ["homes,flats"])
      #expect(columns.code == 65 && columns.problems.contains("comparison.csv:1:"), "\(columns)")
    }
  }

  /// What is said of each comment, by its name.
  static func comments(_ shell: Shell) throws -> [String] {
    try shell.run("comments").out.split(separator: "\n").map(String.init)
  }

  @Test func `comments keep their names when a text is edited`() throws {
    try TextEditTests.crossed { shell in
      let before = try Self.comments(shell).count
      for text in ["First", "Second", "Third"] {
        try shell.run("comments", "add", "--text", text)
      }
      let history = try shell.run("history").out.split(separator: "\n").map(String.init)
      let first = try #require(history.suffix(3).first).prefix { $0.isNumber }
      #expect(try shell.run("undo", String(first)).code == 0)
      let comments = try Self.comments(shell)
      #expect(comments.count == before + 2, "\(comments)")
      try Self.written(shell)
      let texts: [([String], [String])] = [
        (["scenario", "edit", "C"], ["# Loud water"]),
        (["conclusions", "edit"], ["## core message", "", "Build."]),
        (["comparison", "edit"], ["theme,A,B,C,D", "homes,flats,,,"]),
      ]
      for (verb, typed) in texts {
        let words = verb + ["--file", "-", "--json", "--store", shell.store]
        let done = try shell.run(words, typed: typed)
        #expect(done.code == 0, "\(done.problems)")
        #expect(try TextOptionsTests.changes(done).allSatisfy { $0.hasPrefix("scenarios.") })
        #expect(try Self.comments(shell) == comments)
      }
      let editor = try TextEditTests.editor(
        shell, #"sed -i 's/^started: .*/started: 2025-03-07/' "$1""#)
      let described = try shell.run(
        TextEditTests.words(shell, "scope", "edit", "--json"), in: editor)
      #expect(try TextOptionsTests.changes(described) == ["study.describe"], "\(described)")
      #expect(try Self.comments(shell) == comments)
    }
  }
}
