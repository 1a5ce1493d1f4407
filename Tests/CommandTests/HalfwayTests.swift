import Foundation
import Testing

/// Who stops half-way through the questions of a verb types nothing twice.
struct HalfwayTests {
  /// The commands that the last lines of a screen say to go on by, as one line each.
  static func commands(_ screen: String) -> [String] {
    let joined = screen.replacing("\r\n", with: "\n").replacing(" \\\n    ", with: " ")
    return joined.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("  scenariocross ")
    }
  }

  @Test(arguments: [80, 40])
  func `who stops new with Ctrl-C goes on with the command that is said`(columns: Int) throws {
    try Shell.here { shell in
      let keyboard = try Keyboard(shell, ["new"], isHome: true, columns: columns)
      let title = "Anna's \"house\", now; and how it will be lived in by then"
      try keyboard.answer(title + "\n")
      try keyboard.answer("--how\n")
      try keyboard.wait(for: ": ")
      keyboard.interrupt()
      #expect(try keyboard.finish() == 130)
      #expect(keyboard.transcript.contains("interrupted; nothing was changed;"))
      let command = try #require(Self.commands(keyboard.transcript).last, "\(keyboard.transcript)")
      let words = try CopiedCommandTests.words(of: command, shell)
      #expect(words == ["new", "--lang", "en", "--title", title, "--question=--how"], "\(words)")
      let on = try shell.run(words, typed: ["2040", "Rest"])
      #expect(on.code == 0, "\(on.problems)")
    }
  }

  @Test func `an input that ends too early says the command too, for each verb that asks much`()
    throws
  {
    try LonglistTests.begun { shell in
      let common = ["--store", shell.store, "--lang", "en"]
      let added = try shell.run(
        ["longlist", "add"] + common, typed: ["Sea rises", "ecological", "", "Faster than now"])
      #expect(added.code == 64)
      let add = try #require(Self.commands(added.problems).last, "\(added.problems)")
      let words = try CopiedCommandTests.words(of: add, shell)
      #expect(try shell.run(words).out == "development proposed: D01\n")
      let shown = try shell.run("longlist", "list").out
      #expect(shown.contains("Sea rises"), "\(shown)")
      let asked = try shell.run(
        ["questionnaire", "edit"] + common,
        typed: [
          "Welcome", "", "n", "y", "own", "impact", "income", "2", "", "", "", "", "-", "Why?",
        ])
      #expect(asked.code == 64)
      let commands = Self.commands(asked.problems)
      #expect(commands.count == 2, "\(asked.problems)")
      for command in commands {
        let done = try shell.run(CopiedCommandTests.words(of: command, shell))
        #expect(done.code == 0, "\(command): \(done.problems)")
      }
      let draft = try shell.run(["questionnaire", "edit"] + common, typed: []).problems
      #expect(draft.contains("[Welcome]"))
      let all = try shell.run(
        ["questionnaire", "edit"] + common, typed: ["", "", "", "", "-", ""])
      #expect(all.out == "no change\n" && all.problems.contains("  Why?"), "\(all)")
      #expect(all.problems.contains("own"), "\(all.problems)")
    }
  }

  @Test func `who answered nothing only hears that nothing was changed`() throws {
    try Shell.here { shell in
      let made = try shell.run(["new", "--store", shell.store, "--lang", "nl"], typed: [])
      #expect(made.code == 64 && made.problems.hasSuffix("; er is niets veranderd\n"))
    }
  }

  @Test func `neither a path nor what is quoted in a command is broken on a narrow screen`() throws
  {
    try Shell.here { shell in
      let path = shell.folder.path + "/no-such-store-here.sqlite"
      let keyboard = try Keyboard(
        shell, ["status", "--store", path], isHome: true, columns: 40)
      #expect(try keyboard.finish() != 0)
      #expect(keyboard.transcript.contains(path), "\(keyboard.transcript)")
    }
  }
}
