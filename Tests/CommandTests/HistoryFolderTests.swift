import Foundation
import Testing

/// A study moves from one store to another with its history.
struct HistoryFolderTests {
  /// A store with a study that was imported, changed, undone and changed again.
  static func lived(_ shell: Shell) throws {
    let copy = try shell.copy(of: "werkzekerheid")
    try shell.run("import", copy.path, "--as", "Anna", "--at", "2025-09-01")
    let file = copy.appendingPathComponent("ballots.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing(
      "e01,1,D01,impact-werkzekerheid,5", with: "e01,1,D01,impact-werkzekerheid,1"
    ).write(to: file, atomically: true, encoding: .utf8)
    try shell.run("import", copy.path, "--as", "Bram", "--at", "2025-09-02")
    try shell.run("undo", "--as", "Bram", "--at", "2025-09-03")
  }

  static func out(_ shell: Shell, store: String? = nil) throws -> String {
    let folder = shell.folder.appendingPathComponent("told-\(UUID().uuidString)").path
    let result = try shell.run([
      "export-folder", "--history", "--out", folder, "--store", store ?? shell.store, "--lang",
      "en", "--workshop", "werkzekerheid",
    ])
    #expect(result.code == 0, "\(result.problems)")
    return folder
  }

  @Test func `a folder with its history makes the same study and the same history`() throws {
    try Shell.here { shell in
      try Self.lived(shell)
      let folder = try Self.out(shell)
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      // Another study stands there already, so that every number moves.
      _ = try shell.run(["import", Shell.sample("kustplaats-2045"), "--store", other])
      let taken = try shell.run(["import", folder, "--store", other, "--lang", "en"])
      #expect(
        taken.out == "werkzekerheid: history, 3 entries\nwerkzekerheid: no change\n",
        "\(taken.problems)")
      let verified = try shell.run(["replay", "--verify", "--store", other, "--lang", "en"])
      #expect(verified.out == "the history is whole: 4 entries\n")
      let frames = try [shell.store, other].map { store in
        try shell.run(["frame", "--store", store, "--workshop", "werkzekerheid"]).out
      }
      #expect(frames[0] == frames[1] && frames[0].count > 10_000)
      let again = try Self.out(shell, store: other)
      let name = "journal.jsonl"
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(folder)/\(name)", andPath: "\(again)/\(name)"))
      let history = try shell.run([
        "history", "--store", other, "--workshop", "werkzekerheid", "--lang", "en",
      ]).out
      #expect(history.contains("Anna") && history.contains("[undone]"))
    }
  }

  @Test(arguments: [
    ("\"actor\":\"Bram\"", "\"actor\":\"Eva\""), ("Anna", "Eva"), ("{\"actor\"", "{\"aktor\""),
  ])
  func `a line that was changed is refused and nothing is taken in`(
    old: String, new: String
  ) throws {
    try Shell.here { shell in
      try Self.lived(shell)
      let folder = try Self.out(shell)
      let file = URL(fileURLWithPath: "\(folder)/journal.jsonl")
      let text = try String(contentsOf: file, encoding: .utf8)
      let place = try #require(text.range(of: old))
      try text.replacingCharacters(in: place, with: new)
        .write(to: file, atomically: true, encoding: .utf8)
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      let result = try shell.run(["import", folder, "--store", other, "--lang", "en"])
      #expect(result.code == 65)
      #expect(result.problems.contains("journal.jsonl:"))
      let list = try shell.run(["list", "--store", other, "--lang", "en"])
      #expect(!list.out.contains("werkzekerheid"))
    }
  }

  @Test func `sheets that are not what their entry names are refused`() throws {
    try Shell.here { shell in
      try Self.lived(shell)
      let folder = try Self.out(shell)
      let file = URL(fileURLWithPath: "\(folder)/journal.jsonl")
      var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .map(String.init)
      // The last line has no follower whose mark would show the change.
      lines = Array(lines.prefix(2))
      lines[1] = lines[1].replacing("\"participant\":\"e01\"", with: "\"participant\":\"e99\"")
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      let result = try shell.run(["import", folder, "--store", other, "--lang", "en"])
      #expect(result.code == 65)
      #expect(result.problems.contains("the answers of entry 2 are not what was handed in"))
    }
  }

  /// The folder of a history of one line, with its `version` written otherwise.
  static func versioned(_ shell: Shell, _ version: String) throws -> Shell.Result {
    try shell.run("import", Shell.sample("werkzekerheid"))
    let folder = try Self.out(shell)
    let file = URL(fileURLWithPath: "\(folder)/journal.jsonl")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasSuffix(",\"version\":1}\n"))
    try text.replacing(",\"version\":1}\n", with: "\(version)}\n")
      .write(to: file, atomically: true, encoding: .utf8)
    let other = shell.folder.appendingPathComponent("other.sqlite").path
    return try shell.run(["import", folder, "--store", other, "--lang", "en"])
  }

  @Test func `a line without a version is of the first`() throws {
    try Shell.here { shell in
      let result = try Self.versioned(shell, "")
      #expect(result.out == "werkzekerheid: history, 1 entry\nwerkzekerheid: no change\n")
    }
  }

  @Test(arguments: [
    (",\"version\":2", "this line is of version 2, from a newer ScenarioCross; update the program"),
    (",\"version\":0", "this is no history line"),
  ])
  func `a line of another version is refused in its place`(
    version: String, message: String
  ) throws {
    try Shell.here { shell in
      let result = try Self.versioned(shell, version)
      #expect(result.code == 65)
      #expect(result.problems == "journal.jsonl:1: \(message)\n")
    }
  }
}
