import Foundation
import Testing

/// Long texts, written in an editor or taken from a file.
struct TextEditTests {
  /// The coast study with axes that were chosen by hand.
  static func crossed<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let listed = try #require(
        try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      let names = try #require(listed["candidates"]).compactMap { $0["id"] as? String }
      let chosen = try shell.run(
        "axes", "choose", "--vertical", names[0], "--horizontal", names[1], "--reason", "why")
      #expect(chosen.code == 0, "\(chosen.problems)")
      return try work(shell)
    }
  }

  /// The environment of somebody whose editor does what a script says with the file `$1`.
  static func editor(_ shell: Shell, _ script: String) throws -> [String: String] {
    let file = shell.folder.appendingPathComponent("my editor")
    try "#!/bin/sh\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return ["EDITOR": "'\(file.path)'", "VISUAL": ""]
  }

  static func words(_ shell: Shell, _ words: String...) -> [String] {
    words + ["--store", shell.store, "--lang", "en"]
  }

  static func text(_ shell: Shell, _ name: String) throws -> String {
    try String(contentsOf: shell.folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func `what a written text still lacks is offered behind it`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let file = shell.folder.appendingPathComponent("conclusions.md")
      try "## core message\n\nOne thing.\n".write(to: file, atomically: true, encoding: .utf8)
      try shell.run("conclusions", "edit", "--file", file.path)
      let looks = try Self.editor(
        shell, "cp \"$1\" seen; echo 'It follows.' >> \"$1\"")
      let written = try shell.run(Self.words(shell, "conclusions", "edit"), in: looks)
      #expect(written.code == 0, "\(written)")
      let text = try Self.text(shell, "seen")
      #expect(text.hasPrefix("## core message\n\nOne thing.\n") && text.contains("## implications"))
      // Only what was written under its heading is taken in, and no example.
      try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("kept").path)
      let kept = try Self.text(shell, "kept/conclusions.md")
      #expect(kept == "## core message\n\nOne thing.\n\n## implications\n\nIt follows.\n")
    }
  }

  @Test func `a scenario is written over the examples of a template, which are not taken in`()
    throws
  {
    try Self.crossed { shell in
      let editor = try Self.editor(
        shell,
        """
        cp "$1" shown
        sed -i 's/^# Title of the scenario$/# Quiet water/; s/^- A point.*/- Few ships/' "$1"
        """)
      let done = try shell.run(Self.words(shell, "scenario", "edit", "b"), in: editor)
      #expect(done.code == 0 && done.out == "scenario written: B\n", "\(done)")
      let shown = try Self.text(shell, "shown")
      #expect(shown.contains("## key points\n") && shown.contains("## story: homes\n"))
      try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("files").path)
      let written = try Self.text(shell, "files/scenarios/B.md")
      #expect(written == "# Quiet water\n\n## key points\n\n- Few ships\n")
      #expect(try shell.run("history").out.hasSuffix("scenario written: B\n"))
      let same = try shell.run(
        Self.words(shell, "scenario", "edit", "B"), in: Self.editor(shell, "true"))
      #expect(same.out == "no change\n")
      let again = try shell.run(
        Self.words(shell, "scenario", "edit", "A"), in: Self.editor(shell, "true"))
      #expect(again.out == "no change\n", "an untouched template is no scenario")
    }
  }

  @Test func `a refused text stays in a file that is named, with its lines`() throws {
    try Self.crossed { shell in
      let editor = try Self.editor(
        shell, #"printf '# Quiet water\n\n## keypoints\n\n- Few\n' > "$1""#)
      let mine = shell.folder.appendingPathComponent("scenario-A.md")
      try "mine".write(to: mine, atomically: true, encoding: .utf8)
      let refused = try shell.run(Self.words(shell, "scenario", "edit", "A"), in: editor)
      #expect(refused.code == 65)
      #expect(refused.problems.contains("scenario-A-2.md:3: “keypoints” is unknown"))
      #expect(refused.problems.contains("scenariocross scenario edit A --file scenario-A-2.md"))
      #expect(try Self.text(shell, "scenario-A-2.md").contains("## keypoints"))
      #expect(try Self.text(shell, "scenario-A.md") == "mine")
      let kept = shell.folder.appendingPathComponent("scenario-A-2.md")
      try "# Quiet water\n".write(to: kept, atomically: true, encoding: .utf8)
      let mended = try shell.run(
        Self.words(shell, "scenario", "edit", "A", "--file", "scenario-A-2.md"))
      #expect(mended.code == 0 && mended.out == "scenario written: A\n", "\(mended)")
      let piped = try shell.run(
        Self.words(shell, "scenario", "edit", "C", "--file", "-"), typed: ["## summary"])
      #expect(piped.code == 65 && piped.problems.contains("scenario-C.md:1: scenario C has no"))
      #expect(try Self.text(shell, "scenario-C.md") == "## summary\n")
    }
  }

  /// The command that a refusal says to give next.
  static func suggested(_ refused: Shell.Result, _ shell: Shell) throws -> [String] {
    let lines = refused.problems.split(separator: "\n")
    let line = try #require(lines.last { $0.hasPrefix("  scenariocross ") })
    let words = line.split(separator: " ").dropFirst().map(String.init)
    return words.filter { $0 != "--store" && !$0.contains("store.sqlite") }
      + ["--store", shell.store, "--lang", "en"]
  }

  /// Edits scenario A, while somebody else gives it another tagline.
  static func editedTwice(_ shell: Shell, _ mine: String) throws -> Shell.Result {
    try shell.run("scenario", "edit", "A", "--title", "Quiet water", "--tagline", "Few ships")
    let editor = try editor(
      shell,
      """
      '\(Shell.command.path)' scenario edit A --tagline 'No ships' --store '\(shell.store)'
      \(mine)
      """)
    let refused = try shell.run(words(shell, "scenario", "edit", "A"), in: editor)
    #expect(refused.code == 65)
    #expect(refused.problems.contains("- > Few ships\n+ > No ships\n"), "\(refused.problems)")
    return refused
  }

  static func written(_ shell: Shell) throws -> String {
    let folder = shell.folder.appendingPathComponent("files-\(UUID().uuidString)")
    try shell.run("export-folder", "--out", folder.path)
    return try text(shell, "\(folder.lastPathComponent)/scenarios/A.md")
  }

  @Test func `what somebody else wrote meanwhile is shown, and the command that is said keeps it`()
    throws
  {
    try Self.crossed { shell in
      let refused = try Self.editedTwice(shell, #"sed -i 's/Quiet/Wild/' "$1""#)
      #expect(try Self.written(shell) == "# Quiet water\n\n> No ships\n")
      #expect(try Self.text(shell, "scenario-A.md") == "# Wild water\n\n> No ships\n")
      let done = try shell.run(Self.suggested(refused, shell))
      #expect(done.code == 0, "\(done.problems)")
      #expect(try Self.written(shell) == "# Wild water\n\n> No ships\n")
    }
  }

  @Test func `lines that two people changed stand below each other until one is taken`() throws {
    try Self.crossed { shell in
      let refused = try Self.editedTwice(shell, #"sed -i 's/Few ships/Ten ships/' "$1""#)
      let again = try shell.run(Self.suggested(refused, shell))
      #expect(again.code == 65 && again.problems.contains("scenario-A.md:3: "), "\(again.problems)")
      let kept = try Self.text(shell, "scenario-A.md")
      #expect(kept.contains("\n> Ten ships\n=======\n> No ships\n>>>>>>> "))
      #expect(try Self.written(shell) == "# Quiet water\n\n> No ships\n")
    }
  }

  @Test func `what was written since is not overwritten by a text from before`() throws {
    try Self.crossed { shell in
      let refused = try Self.editedTwice(shell, #"sed -i 's/Quiet/Wild/' "$1""#)
      try shell.run("scenario", "edit", "A", "--tagline", "One ship")
      let late = try shell.run(Self.suggested(refused, shell))
      #expect(late.code == 65 && late.problems.contains("+ > One ship\n"), "\(late.problems)")
      #expect(try Self.written(shell) == "# Quiet water\n\n> One ship\n")
      #expect(try Self.text(shell, "scenario-A.md") == "# Wild water\n\n> No ships\n")
      let done = try shell.run(Self.suggested(late, shell))
      #expect(done.code == 0, "\(done.problems)")
    }
  }

  @Test func `without an editor, or with one that fails, is said what to do`() throws {
    try Self.crossed { shell in
      let words = Self.words(shell, "scenario", "edit", "A")
      let none = try shell.run(words, in: ["EDITOR": "", "VISUAL": " "])
      #expect(none.code == 64 && none.problems.contains("scenario edit A --file FILE"))
      let failed = try shell.run(words, in: Self.editor(shell, "exit 3"))
      #expect(failed.code == 65 && failed.problems.contains("ended with code 3"))
      let missing = try shell.run(Self.words(shell, "scope", "edit", "--file", "none.yaml"))
      #expect(missing.code == 65 && missing.problems.contains("none.yaml: this file cannot be"))
    }
  }

  @Test func `who opens a stale scenario and lets it stand has looked at it again`() throws {
    try Shell.here { shell in
      let stale = try StaleTests.changed(shell) {
        $0 = $0.replacing("  top: 1\n  left: 1\n", with: "  top: 2\n  left: 1\n")
      }
      #expect(stale == ["scenarios"])
      let looked = try Self.editor(shell, "true")
      for letter in ["A", "B", "C", "D"] {
        let done = try shell.run(Self.words(shell, "scenario", "edit", letter), in: looked)
        #expect(done.out == "scenario written: \(letter)\n", "\(done.problems)")
      }
      #expect(try shell.stale() == [])
    }
  }

  @Test func `the questions are the end of a scenario and leave its rest alone`() throws {
    try Self.crossed { shell in
      let early = try shell.run(Self.words(shell, "questions", "edit", "A", "--file", "-"))
      #expect(early.code == 69 && early.problems.contains("scenariocross scenario edit A"))
      try shell.run("scenario", "edit", "A", "--title", "Quiet water")
      let asked = try shell.run(
        Self.words(shell, "questions", "edit", "A", "--file", "-"),
        typed: ["## questions", "", "1. Who pays?"])
      #expect(asked.code == 0, "\(asked.problems)")
      let refused = try shell.run(
        Self.words(shell, "questions", "edit", "A"),
        in: Self.editor(shell, #"cp "$1" shown; echo 'and who' >> "$1""#))
      #expect(try Self.text(shell, "shown") == "## questions\n\n1. Who pays?\n")
      #expect(refused.code == 65)
      #expect(refused.problems.contains("questions-A.md:4: “and who” is no question"))
    }
  }
}
