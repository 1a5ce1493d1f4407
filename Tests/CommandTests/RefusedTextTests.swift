import Foundation
import Testing

/// A long text that was refused is found again.
struct RefusedTextTests {
  static func isThere(_ shell: Shell, _ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shell.folder.appendingPathComponent(name).path)
  }

  /// A scenario whose text was refused for a heading that is unknown.
  static func refused(_ work: (Shell) throws -> Void) throws {
    try TextEditTests.crossed { shell in
      let editor = try TextEditTests.editor(
        shell, #"printf '# Quiet water\n\n## keypoints\n\n- Few\n' > "$1""#)
      let refused = try shell.run(TextEditTests.words(shell, "scenario", "edit", "A"), in: editor)
      #expect(refused.code == 65 && Self.isThere(shell, "scenario-A.md"))
      try work(shell)
    }
  }

  @Test
  func `the next edit offers the text that was refused, and takes its file away when it is good`()
    throws
  {
    try Self.refused { shell in
      // Refused once more: it stays in the same file.
      let worse = try TextEditTests.editor(shell, #"sed -i 's/Few/Two/' "$1""#)
      let first = try Keyboard(shell, ["scenario", "edit", "A"], in: worse)
      try first.wait(for: "a text that was refused lies in scenario-A.md; go on with it")
      try first.wait(for: ": ")
      first.type("\n")
      #expect(try first.finish() == 65)
      #expect(try TextEditTests.text(shell, "scenario-A.md").contains("## keypoints\n\n- Two"))
      #expect(!Self.isThere(shell, "scenario-A-2.md"))
      let mends = try TextEditTests.editor(shell, #"sed -i 's/keypoints/key points/' "$1""#)
      let second = try Keyboard(shell, ["scenario", "edit", "A"], lang: "nl", in: mends)
      try second.wait(for: "een tekst die is geweigerd, staat in scenario-A.md; daarmee verder")
      try second.wait(for: ": ")
      second.type("\n")
      #expect(try second.finish() == 0, "\(second.transcript)")
      #expect(try TextEditTests.written(shell) == "# Quiet water\n\n## key points\n\n- Two\n")
      #expect(!Self.isThere(shell, "scenario-A.md"))
      #expect(!Self.isThere(shell, "store.sqlite.refused.json"))
    }
  }

  @Test func `a listed file that is given to another part stays`() throws {
    try Self.refused { shell in
      let file = shell.folder.appendingPathComponent("scenario-A.md")
      try "# Wild water\n".write(to: file, atomically: true, encoding: .utf8)
      let other = try shell.run("scenario", "edit", "B", "--file", file.path)
      #expect(other.code == 0 && Self.isThere(shell, "scenario-A.md"), "\(other.problems)")
      let own = try shell.run("scenario", "edit", "A", "--file", file.path)
      #expect(own.code == 0 && !Self.isThere(shell, "scenario-A.md"), "\(own.problems)")
      #expect(own.problems.contains("scenario-A.md was taken in and taken away"))
    }
  }

  @Test func `a refused text that nobody goes on with stays, and is not offered again`() throws {
    try Self.refused { shell in
      let writes = try TextEditTests.editor(shell, #"printf '# Wild water\n' > "$1""#)
      let keyboard = try Keyboard(shell, ["scenario", "edit", "A"], in: writes)
      try keyboard.wait(for: "go on with it")
      try keyboard.wait(for: ": ")
      keyboard.type("n\n")
      #expect(try keyboard.finish() == 0, "\(keyboard.transcript)")
      #expect(keyboard.transcript.contains("scenario-A.md stays and is not offered again"))
      #expect(Self.isThere(shell, "scenario-A.md"))
      #expect(try TextEditTests.written(shell) == "# Wild water\n")
    }
  }

  @Test func `from a pipe it is only said, and only files of our own are taken away`() throws {
    try Self.refused { shell in
      let looks = try TextEditTests.editor(shell, "true")
      let piped = try shell.run(TextEditTests.words(shell, "scenario", "edit", "A"), in: looks)
      #expect(piped.code == 0 && piped.out == "no change\n", "\(piped)")
      #expect(piped.problems.contains("scenariocross scenario edit A --file scenario-A.md"))
      let other = try shell.run(TextEditTests.words(shell, "scenario", "edit", "B"), in: looks)
      #expect(!other.problems.contains("refused"), "another part is another text")
      let mine = shell.folder.appendingPathComponent("mine.md")
      try "# Mine\n".write(to: mine, atomically: true, encoding: .utf8)
      func give(_ file: String) throws -> Int32 {
        try shell.run(TextEditTests.words(shell, "scenario", "edit", "A", "--file", file)).code
      }
      #expect(try give("mine.md") == 0)
      #expect(Self.isThere(shell, "mine.md") && Self.isThere(shell, "scenario-A.md"))
      let kept = shell.folder.appendingPathComponent("scenario-A.md")
      try "# Mended\n".write(to: kept, atomically: true, encoding: .utf8)
      #expect(try give("scenario-A.md") == 0)
      #expect(!Self.isThere(shell, "scenario-A.md"))
    }
  }
}
