import Foundation
import Testing

/// Which editor opens a long text.
struct EditorTests {
  /// A folder that alone holds editors of these names, each of which writes its own name.
  static func tools(_ names: [String], in shell: Shell) throws -> String {
    let folder = shell.folder.appendingPathComponent("tools-\(names.joined())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in names {
      let file = folder.appendingPathComponent(name)
      try "#!/bin/sh\nprintf '# By \(name)\\n' > \"$1\"\n".write(
        to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    return folder.path
  }

  @Test(arguments: [(["nano", "vi"], "nano"), (["vi"], "vi")])
  func `who named no editor gets the plainest that the machine has`(
    names: [String], used: String
  ) throws {
    try TextEditTests.crossed { shell in
      let none = ["VISUAL": "", "EDITOR": "", "PATH": try Self.tools(names, in: shell)]
      let keyboard = try Keyboard(shell, ["scenario", "edit", "A"], in: none)
      #expect(try keyboard.finish() == 0, "\(keyboard.transcript)")
      #expect(try TextEditTests.written(shell) == "# By \(used)\n")
      // From a pipe nobody sits before it.
      let piped = try shell.run(TextEditTests.words(shell, "scenario", "edit", "A"), in: none)
      #expect(piped.code == 64 && piped.problems.contains("no text editor is set"))
    }
  }

  @Test func `where the machine has no editor is said what to do`() throws {
    try TextEditTests.crossed { shell in
      let none = ["VISUAL": "", "EDITOR": "", "PATH": try Self.tools([], in: shell)]
      let keyboard = try Keyboard(shell, ["scenario", "edit", "A"], in: none)
      #expect(try keyboard.finish() == 64)
      #expect(keyboard.transcript.contains("export EDITOR=nano"), "\(keyboard.transcript)")
    }
  }
}
