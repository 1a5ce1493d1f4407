import Foundation
import Testing

/// Long texts that are put into a second language, in an editor or from a file.
struct TranslationTests {
  static let lines = [
    "# Quiet water", "", "> Few ships", "", "## key points", "", "- The quay is raised", "",
    "## questions", "", "Who is asked?", "", "1. Who pays?",
  ]

  /// The coast study with one scenario in English.
  static func written<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try TextEditTests.crossed { shell in
      let done = try shell.run(
        TextEditTests.words(shell, "scenario", "edit", "A", "--file", "-"), typed: lines)
      #expect(done.code == 0, "\(done.problems)")
      return try work(shell)
    }
  }

  /// A file of the folder that the study makes now; empty when there is none.
  static func filed(_ shell: Shell, _ name: String) throws -> String {
    try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("files").path)
    return (try? TextEditTests.text(shell, "files/\(name)")) ?? ""
  }

  /// Edits with an editor that does what `script` says with the file `$1`.
  static func edit(_ shell: Shell, _ script: String, _ words: String...) throws -> Shell.Result {
    try shell.run(
      words + ["--store", shell.store, "--lang", "en"], in: TextEditTests.editor(shell, script))
  }

  @Test func `a translation begins as the text, and what stays as it was is none`() throws {
    try Self.written { shell in
      let done = try Self.edit(
        shell, #"cp "$1" shown; sed -i 's/Quiet water/Stil water/; s/Who pays/Wie betaalt/' "$1""#,
        "scenario", "edit", "A", "--translation", "nl")
      #expect(done.code == 0, "\(done.problems)")
      #expect(
        try TextEditTests.text(shell, "shown") == Self.lines.joined(separator: "\n") + "\n")
      let nl = try Self.filed(shell, "scenarios/A.nl.md")
      #expect(nl == "# Stil water\n\n## questions\n\n1. Wie betaalt?\n")
      #expect(
        try Self.filed(shell, "scenarios/A.md") == Self.lines.joined(separator: "\n") + "\n")
      let again = try Self.edit(
        shell, #"cp "$1" shown"#, "scenario", "edit", "A", "--translation", "nl")
      #expect(again.out == "no change\n")
      #expect(try TextEditTests.text(shell, "shown").hasPrefix("# Stil water\n\n> Few ships\n"))
      try shell.run("undo")
      #expect(try Self.filed(shell, "scenarios/A.nl.md") == "")
    }
  }

  @Test func `a refused translation stays in a file that is named, with its lines`() throws {
    try Self.written { shell in
      let refused = try Self.edit(
        shell, #"sed -i 's/^- .*/- Een\n- Twee/' "$1""#, "scenario", "edit", "A",
        "--translation", "nl")
      #expect(refused.code == 65)
      #expect(
        refused.problems.contains(
          "scenario-A.nl.md:5: “key points” has 2 items; the original has 1"),
        "\(refused.problems)")
      let again = "scenariocross scenario edit A --translation nl --file scenario-A.nl.md"
      #expect(refused.problems.contains(again))
      #expect(try TextEditTests.text(shell, "scenario-A.nl.md").contains("- Twee\n"))
      let mended = try shell.run(
        TextEditTests.words(shell, "scenario", "edit", "A", "--translation", "nl", "--file", "-"),
        typed: ["## key points", "", "- De kade stijgt"])
      #expect(mended.code == 0, "\(mended.problems)")
      #expect(
        try Self.filed(shell, "scenarios/A.nl.md") == "## key points\n\n- De kade stijgt\n")
    }
  }

  @Test func `a text that changed while it was translated is shown and not overwritten`() throws {
    try Self.written { shell in
      let refused = try Self.edit(
        shell,
        """
        '\(Shell.command.path)' scenario edit A --tagline 'No ships' --store '\(shell.store)'
        sed -i 's/Quiet/Stil/' "$1"
        """, "scenario", "edit", "A", "--translation", "nl")
      #expect(refused.code == 65)
      #expect(refused.problems.contains("- > Few ships\n+ > No ships\n"), "\(refused.problems)")
      #expect(try Self.filed(shell, "scenarios/A.nl.md") == "")
      #expect(try TextEditTests.text(shell, "scenario-A.nl.md").hasPrefix("# Stil water\n"))
    }
  }

  @Test func `the questions alone are translated below what is not shown`() throws {
    try Self.written { shell in
      let done = try Self.edit(
        shell, #"cp "$1" shown; sed -i 's/Who is asked/Wie is gevraagd/' "$1""#, "questions",
        "edit", "A", "--translation", "nl")
      #expect(done.code == 0, "\(done.problems)")
      #expect(
        try TextEditTests.text(shell, "shown") == "## questions\n\nWho is asked?\n\n1. Who pays?\n")
      #expect(
        try Self.filed(shell, "scenarios/A.nl.md") == "## questions\n\nWie is gevraagd?\n")
    }
  }

  @Test func `without words in the language of the study there is nothing to translate`() throws {
    try TextEditTests.crossed { shell in
      for verb in ["scenario edit A", "comparison edit", "conclusions edit"] {
        let none = try shell.run(
          verb.split(separator: " ").map(String.init) + ["--translation", "nl"]
            + TextEditTests.words(shell))
        #expect(none.code == 69 && none.problems.contains("scenariocross \(verb)\n"), "\(none)")
      }
      let unwritten = try shell.run("questions", "edit", "A", "--translation", "nl")
      #expect(unwritten.code == 69 && unwritten.problems.contains("scenariocross scenario edit A"))
      try shell.run("scenario", "edit", "A", "--title", "Quiet water")
      let none = try shell.run("questions", "edit", "A", "--translation", "nl")
      #expect(none.code == 69 && none.problems.contains("scenariocross questions edit A\n"))
      let tagline = try shell.run(
        "scenario", "edit", "A", "--tagline", "Weinig", "--translation", "nl")
      #expect(tagline.code == 65 && tagline.problems.contains("“Weinig” translates nothing"))
      let own = try shell.run("longlist", "edit", "D01", "--translation", "en")
      #expect(own.code == 65 && own.problems.contains("leave out --translation"))
      let points = try shell.run(
        "comparison", "edit", "--theme", "homes", "--scenario", "A", "--points", "flats; gardens")
      #expect(points.code == 0, "\(points.problems)")
      let fewer = try shell.run(
        "comparison", "edit", "--theme", "homes", "--scenario", "A", "--points", "flats",
        "--translation", "nl")
      #expect(fewer.code == 65 && fewer.problems.contains("1 translation for 2; give one for each"))
    }
  }

  @Test func `the table of the comparison has a column beside each to translate into`() throws {
    try TextEditTests.crossed { shell in
      for (letter, points) in [("A", "flats; no gardens"), ("B", "gardens")] {
        try shell.run(
          "comparison", "edit", "--theme", "homes", "--scenario", letter, "--points", points)
      }
      let done = try Self.edit(
        shell, #"cp "$1" shown; sed -i 's/,gardens,,/,gardens,tuinen,/' "$1""#, "comparison",
        "edit", "--translation", "nl")
      #expect(done.code == 0, "\(done.problems)")
      #expect(
        try TextEditTests.text(shell, "shown").hasPrefix(
          "theme,A,A.nl,B,B.nl,C,D\nhomes,\"flats\nno gardens\",,gardens,,,\n"))
      #expect(
        try Self.filed(shell, "comparison.csv")
          == "theme,A,B,B.nl,C,D\nhomes,\"flats\nno gardens\",gardens,tuinen,,\n")
    }
  }

  @Test func `the description shows a place for each short text in the other language`() throws {
    try TextEditTests.crossed { shell in
      let done = try Self.edit(
        shell,
        #"""
        cp "$1" shown
        sed -i '/^geography:/,/^[a-z_]*:$/{s/nl: ""/nl: De kust/}' "$1"
        """#, "scope", "edit", "--translation", "nl")
      #expect(done.code == 0, "\(done.problems)")
      #expect(try TextEditTests.text(shell, "shown").contains("geography:\n  nl: \"\"\n  en: "))
      let yaml = try Self.filed(shell, "workshop.yaml")
      #expect(yaml.contains("geography:\n  nl: De kust\n  en: ") && !yaml.contains("nl: \"\""))
      let lists = try shell.run(
        "scope", "edit", "--theme", "Wonen", "--translation", "nl")
      #expect(lists.code == 64 && lists.problems.contains("translate names in the text"))
    }
  }

  @Test func `each part is asked below the words that it translates`() throws {
    try LonglistTests.begun { shell in
      try shell.run(
        "longlist", "add", "--title", "Sea", "--dimension", "ecological", "--a", "Up")
      let done = try shell.run(
        TextEditTests.words(shell, "longlist", "edit", "D01", "--translation", "nl"),
        typed: ["Zee", "Op"])
      #expect(done.code == 0, "\(done.problems)")
      #expect(done.problems.contains("  Sea\nTitle (what happens) (nl): "), "\(done.problems)")
      #expect(
        try Self.filed(shell, "longlist.csv").hasPrefix(
          "code,title,title.nl,dimension,secondary,description,direction_a,direction_a.nl,"
            + "direction_b,question,status,reason\nD01,Sea,Zee,ecological,,,Up,Op,"))
      let story = try shell.run("history", "--about", "D01").out
      #expect(story.hasSuffix("  title translated: “Zee”\n"), "\(story)")
      #expect(try Self.filed(shell, "workshop.yaml").contains("translations:\n  - nl\n"))
    }
  }
}
