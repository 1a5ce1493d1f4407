import Foundation
import Testing

/// Who may only read a store sees all that is in it, and is told so when they change it.
struct ReadOnlyTests {
  /// Who may do what with the store and the folder in which it stands.
  enum Rights: CaseIterable {
    case readFile, readFolder, readBoth

    var file: Int { self == .readFolder ? 0o666 : 0o444 }
    var folder: Int { self == .readFile ? 0o777 : 0o555 }
  }

  /// Every verb that only looks.
  static let looking = [
    "status", "list", "frame", "history", "shortlist", "findings", "axes candidates", "axes pairs",
    "longlist list", "experts list", "criteria list", "groups list", "sources list",
    "sessions list", "comments list", "participants list", "questionnaire show",
    "scores show --expert e1", "responses show --respondent p01", "replay --verify",
    "history --about D01", "status --json", "scope show",
  ]
  /// Verbs that change something.
  static let changing = [
    "longlist add --title T --dimension economic", "use kustplaats-2045", "undo",
    "scores enter --expert e1 --code D01 --criterion uncertainty --score 3",
    "participants forget e1 --yes", "sources add --title T",
  ]

  static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  static func chmod(_ rights: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
  }

  /// A store in a folder of its own with these rights.
  static func guarded(_ rights: Rights, _ work: (Shell, String) throws -> Void) throws {
    try Shell.here { here in
      var shell = here
      shell.place = "guarded/panel.sqlite"
      let folder = shell.folder.appendingPathComponent("guarded").path
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let store = shell.store
      #expect(try shell.run("import", Shell.sample("kustplaats-2045")).code == 0)
      try chmod(rights.file, store)
      try chmod(rights.folder, folder)
      defer { try? chmod(0o777, folder) }
      try work(shell, store)
    }
  }

  @Test(arguments: Rights.allCases)
  func `every verb that looks works on a store that cannot be written`(rights: Rights) throws {
    try Self.guarded(rights) { shell, store in
      let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
      let before = try Data(contentsOf: URL(fileURLWithPath: store))
      for line in Self.looking {
        let all = Self.words(line) + ["--store", store, "--lang", "en"]
        let seen = try shell.asGuest.run(all)
        #expect(seen.code == 0 && !seen.out.isEmpty, "\(line): \(seen.problems)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["panel.sqlite"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
      let documents = shell.folder.appendingPathComponent("documents").path
      try FileManager.default.createDirectory(
        atPath: documents, withIntermediateDirectories: true)
      try Self.chmod(0o777, documents)
      for verb in ["export", "export-folder"] {
        let out = "\(documents)/\(verb)"
        let written = try shell.asGuest.run([verb, "--store", store, "--out", out])
        #expect(written.code == 0, "\(written.problems)")
        let names = try FileManager.default.contentsOfDirectory(atPath: out)
        #expect(names.count > 5)
      }
    }
  }

  @Test(arguments: Rights.allCases)
  func `a verb that changes says that the store can only be read`(rights: Rights) throws {
    try Self.guarded(rights) { shell, store in
      let before = try Data(contentsOf: URL(fileURLWithPath: store))
      for line in Self.changing {
        let refused = try shell.asGuest.run(
          Self.words(line) + ["--store", store, "--lang", "en"])
        #expect(refused.code == 74, "\(line): \(refused)")
        #expect(refused.problems.contains("this file can only be read, nothing was changed"))
      }
      let dutch = try shell.asGuest.run(["undo", "--store", store, "--lang", "nl"])
      #expect(dutch.problems.contains("alleen te lezen") && dutch.problems.contains("--store"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == before)
    }
  }

  /// Verbs that ask, or open an editor, before they change something.
  static let asking = [
    "longlist add", "longlist edit", "longlist drop D01", "experts add", "experts dismiss e1",
    "groups add", "questionnaire edit", "sessions add", "sources add", "comments add", "axes add",
    "axes choose", "participants forget e1", "scores enter --expert e1", "scores enter",
    "responses enter --group residents", "responses enter", "scope edit", "conclusions edit",
    "scenario edit", "questions edit",
  ]

  @Test func `a verb that asks says that the store can only be read before its first question`()
    throws
  {
    try Self.guarded(.readBoth) { shell, store in
      let editor = try TextEditTests.editor(shell, "echo opened")
      for line in Self.asking {
        let refused = try shell.asGuest.run(
          Self.words(line) + ["--store", store, "--lang", "en"], in: editor,
          typed: ["one", "two"])
        #expect(refused.code == 74, "\(line): \(refused)")
        // A question has no line end, so the refusal would stand behind it.
        let lines = refused.problems.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("\(store): this file can only be read") }, "\(line)")
        #expect(!refused.out.contains(" > ") && !refused.out.contains("opened"), "\(line)")
      }
      let shown = try shell.asGuest.run(
        ["longlist", "show", "--store", store, "--lang", "en"], typed: ["D01"])
      #expect(shown.code == 0 && shown.out.contains("D01"), "\(shown)")
    }
  }

  @Test func `what was written last is seen while another writes, and after a crash`() throws {
    try Self.guarded(.readBoth) { shell, store in
      let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
      try Self.chmod(0o777, folder)
      try Self.chmod(0o644, store)
      let keyboard = try Keyboard(shell, ["scores", "enter", "--expert", "e1"])
      try keyboard.wait(for: " > ")
      keyboard.type("gD02\n")
      try keyboard.wait(for: "impact on affordable living")
      for level in ["2", "4"] {
        keyboard.type(level)
        try keyboard.wait(for: level == "2" ? "impact on safety" : "impact on local economy")
      }
      try Self.chmod(0o555, folder)
      let words = ["scores", "show", "--expert", "e1"]
      for isCrashed in [false, true] {
        if isCrashed {
          keyboard.crash()
          try Self.chmod(0o777, folder)
          try FileManager.default.removeItem(atPath: store + "-shm")
          try Self.chmod(0o555, folder)
        }
        let cells = try EntryTests.shown(words, item: "D02", in: shell.asGuest)
        #expect(cells.prefix(2) == ["2", "4"])
      }
      #expect(FileManager.default.fileExists(atPath: store + "-wal"))
    }
  }

  @Test func `a store that cannot be read at all is refused in those words`() throws {
    try Self.guarded(.readFile) { shell, store in
      try Self.chmod(0, store)
      let refused = try shell.asGuest.run(["status", "--store", store, "--lang", "en"])
      #expect(refused.code == 74 && refused.problems.contains("this file cannot be read"))
    }
  }
}
